import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** How the tests start the system's Chromium: found by `CHROMIUM_PATH` or on the search path. */
export const chromium = {
	executablePath: findChromium() ?? '/usr/bin/chromium',
	args: [
		...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
		...['--disable-background-networking', '--disable-component-update', '--disable-sync']
	]
};

/** The path of a Chromium on this machine, or null. */
export function findChromium(): string | null {
	if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
	const folders = (process.env.PATH ?? '').split(delimiter);
	const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
	return paths.find((path) => existsSync(path)) ?? null;
}
