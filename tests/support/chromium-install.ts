import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

const PACKAGES = 'apt-get update && apt-get install -y --no-install-recommends chromium';
const QUIET = { DEBIAN_FRONTEND: 'noninteractive' };

/** Makes sure that there is a Chromium, from Debian's packages where it is missing. Says what to do where it can't. */
export function ensureChromium(): boolean {
	if (findChromium()) return true;
	console.log('There is no Chromium yet: installing it.');
	const [program, ...rest] = asRoot() ?? [];
	if (program && works('apt-get', ['--version'])) {
		spawnSync(program, [...rest, '-c', PACKAGES], {
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, ...QUIET }
		});
	}
	if (findChromium()) return true;
	console.log(
		[
			'There is no Chromium, and it could not be installed from here.',
			'Install it with the packages of this system (such as `apt-get install chromium` as root),',
			'or set CHROMIUM_PATH to the Chromium or Chrome that is there. Then run the tests again.'
		].join('\n')
	);
	return false;
}

/** The shell of someone who may install packages, or null. */
function asRoot(): string[] | null {
	if (process.getuid?.() === 0) return ['sh'];
	return works('sudo', ['-n', 'true']) ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND', 'sh'] : null;
}

function works(program: string, options: string[]): boolean {
	return spawnSync(program, options, { stdio: 'ignore' }).status === 0;
}
