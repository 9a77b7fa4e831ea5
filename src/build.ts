import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const SOURCES = [
	...['src', 'static', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json'],
	...['package.json', 'package-lock.json']
];
const RECORD = 'build/built-from';

const sources = hashOfAll(SOURCES);
const built = existsSync(RECORD) ? readFileSync(RECORD, 'utf8') : null;
if (built !== sources) {
	console.log('Building, which takes about half a minute …');
	await build({ logLevel: 'warn' });
	writeFileSync(RECORD, sources);
}

/** One hash over the content of files and folders, so that a build is made anew just when something changed. */
function hashOfAll(paths: readonly string[]): string {
	const hash = createHash('sha256');
	for (const path of paths.flatMap(filesIn)) hash.update(path).update(readFileSync(path));
	return hash.digest('hex');
}

function filesIn(path: string): string[] {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesIn(join(path, name)));
}
