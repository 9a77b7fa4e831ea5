import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LANGUAGES, localeOf, type Language } from '#lib/domain/language.ts';
import type { Slide } from '#lib/domain/views/slides/slide.ts';
import { connect } from '#lib/server/db/connect.ts';
import { migrate } from '#lib/server/db/migrations.ts';
import { presentationOf } from '#lib/server/exports/slides/presentation.ts';
import { slidesOf } from '#lib/server/exports/slides/round-slides.ts';
import { loadQuestionnaires } from '#lib/server/questionnaires.ts';
import { bothSpeeches } from '#lib/server/speeches.ts';
import { SETTLED, exampleNetworks, holdWorkshop } from './example-workshop.ts';
import { ROOT } from './server.ts';
import { SECRET } from './story.ts';

// Opens the slides of the example region in LibreOffice and takes the pictures of “Slides”, so that they never go stale.
const PICTURES = join(ROOT, 'docs/images');
const NEEDED = [
	['soffice', 'libreoffice-impress'],
	['pdftoppm', 'poppler-utils']
] as const;
/** Which slides there is a picture of. */
const SHOWN: Readonly<Record<string, (slide: Slide) => boolean>> = {
	cover: ({ kind }) => kind === 'cover',
	themes: ({ kind }) => kind === 'figures',
	radar: (slide) => slide.kind === 'chart' && slide.chart?.kind === 'radar',
	topic: (slide) => slide.kind === 'chart' && slide.table.columns.length === 2,
	agreed: ({ kind }) => kind === 'table'
};

const missing = NEEDED.filter(([program]) => spawnSync(program, ['--version']).error !== undefined);
if (missing.length > 0) {
	const [programs, packages] = [0, 1].map((at) => missing.map((one) => one[at]!));
	console.error(
		[
			`The pictures of the slides were not made: there is no ${programs!.join(' and no ')} here.`,
			`Install them with the packages of this system (such as \`apt-get install ${packages!.join(' ')}\`).`,
			'Install fonts-crosextra-carlito too: its letters are as wide as those of the slides.'
		].join('\n')
	);
	process.exit(1);
}
mkdirSync(PICTURES, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'samenspel-slides-'));
try {
	for (const language of LANGUAGES) await takePictures(language);
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function takePictures(language: Language): Promise<void> {
	const now = new Date().toISOString();
	const connection = await connect({ dataDir: join(folder, language) });
	await migrate(connection);
	const application = { connection, catalogue: loadQuestionnaires(join(ROOT, 'questionnaires')) };
	const { named } = await exampleNetworks(application, now);
	await holdWorkshop(application, named, SETTLED[language], now);
	const [round, earlier] = named.closed;
	const deck = await slidesOf(
		{ ...application, linkSecret: SECRET, timeZone: 'Europe/Amsterdam' },
		{ network: named.network, round, wish: { frameworks: [], earlier: earlier!.id } },
		bothSpeeches[language],
		now
	);
	await connection.db.destroy();
	const file = join(folder, `slides-${language}.pptx`);
	writeFileSync(file, await presentationOf(deck, language));
	const profile = officeIn(language);
	run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
	for (const [name, isShown] of Object.entries(SHOWN)) {
		const number = String(deck.slides.findIndex(isShown) + 1);
		run('pdftoppm', [
			...['-png', '-singlefile', '-r', '72', '-f', number, '-l', number],
			...[file.replace('.pptx', '.pdf'), join(PICTURES, `slides-${name}-${language}`)]
		]);
	}
}

/** A LibreOffice of its own, which writes figures as the language does. */
function officeIn(language: Language): string {
	const profile = join(folder, `office-${language}`);
	mkdirSync(join(profile, 'user'), { recursive: true });
	writeFileSync(
		join(profile, 'user/registrymodifications.xcu'),
		[
			'<?xml version="1.0" encoding="UTF-8"?>',
			'<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">',
			`<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${localeOf(language)}</value></prop>`,
			'</item></oor:items>'
		].join('')
	);
	return `-env:UserInstallation=${pathToFileURL(profile).href}`;
}

function run(program: string, options: readonly string[]): void {
	const { status, stderr } = spawnSync(program, options, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`${program} did not work: ${stderr}`);
}
