import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '#lib/domain/language.ts';
import type { Round } from '#lib/domain/round.ts';
import { oneDecimal } from '#lib/domain/views/speech.ts';
import type { Deck } from '#lib/domain/views/slides/deck.ts';
import type { ChartSlide, SlideChart } from '#lib/domain/views/slides/slide.ts';
import type { Connection } from '#lib/server/db/connect.ts';
import * as networks from '#lib/server/db/networks.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { presentationOf } from '#lib/server/exports/slides/presentation.ts';
import { slidesOf, type SlidesWish } from '#lib/server/exports/slides/round-slides.ts';
import { loadQuestionnaires } from '#lib/server/questionnaires.ts';
import { shownScores } from '#lib/server/results.ts';
import { bothSpeeches } from '#lib/server/speeches.ts';
import { openUpToDate, sqlite } from '../support/engines.ts';
import { SETTLED, exampleNetworks, holdWorkshop, type ExampleNetwork } from '../support/example-workshop.ts';
import { faultsIn, partsOf } from '../support/ooxml.ts';
import {
	chartsAndWorkbooks,
	chartsIn,
	nameOf,
	noteTexts,
	pointsOf,
	seriesIn,
	slideTexts,
	textsOf
} from '../support/presentation.ts';
import { folderWith, smallQuestionnaire } from '../support/questionnaire.ts';
import { roundWith, type Given } from '../support/round-exports.ts';
import { NOW, SECRET } from '../support/story.ts';

const real = loadQuestionnaires('questionnaires');
const folder = folderWith({ 'small/1.0.0.yaml': smallQuestionnaire() });
const small = loadQuestionnaires(folder);
afterAll(() => rmSync(folder, { recursive: true }));

const ITEMS = ['open', 'fair', 'goal', 'gain', 'roles', 'money'];
const EVIL = '& <b>"\'</b> 🙂 \u0007\u001f =1+1';
const LONG = `Samenwerkingsverband ${'ketenzorgontwikkelingsmaatschappij '.repeat(6)}Vallei & Veen`;

/** So many people who all give different answers. */
function people(size: number, seed: number): Given[] {
	return Array.from({ length: size }, (_, index) =>
		Object.fromEntries(ITEMS.map((item, at) => [item, String(1 + ((index * 2 + at * seed + seed) % 5))]))
	);
}

async function deckOf(
	connection: Connection,
	catalogue: typeof real,
	{ network, round }: { network: string; round: string },
	language: Language,
	wish: Partial<SlidesWish> = {}
): Promise<Deck> {
	const application = { connection, catalogue, linkSecret: SECRET, timeZone: 'UTC' };
	const asked = {
		...{ network: (await networks.find(connection.db, network))! },
		...{ round: (await rounds.find(connection.db, round))! },
		wish: { frameworks: [], earlier: null, ...wish }
	};
	return slidesOf(application, asked, bothSpeeches[language], NOW);
}

describe('slides of the example region', () => {
	const application = { catalogue: real, linkSecret: SECRET };
	const folderOfData = mkdtempSync(join(tmpdir(), 'samenspel-data-'));
	let connection: Connection;
	let example: Record<'named' | 'confidential', ExampleNetwork>;
	const aboutThe = (kind: 'named' | 'confidential', language: Language, wish: Partial<SlidesWish> = {}) => {
		const { network, closed } = example[kind];
		return deckOf(connection, real, { network: network.id, round: closed[0].id }, language, wish);
	};
	const shownOf = (round: Round) => shownScores({ ...application, connection }, round, NOW);

	beforeAll(async () => {
		({ connection } = await openUpToDate({ dataDir: folderOfData }));
		example = await exampleNetworks({ connection, catalogue: real }, NOW);
		await holdWorkshop({ connection, catalogue: real }, example.named, SETTLED.nl, NOW);
	});
	afterAll(async () => {
		await connection.db.destroy();
		rmSync(folderOfData, { recursive: true, force: true });
	});

	test('say on every topic how many people and when, and in the notes what to ask, in the chosen language', async () => {
		const deck = await aboutThe('named', 'nl', { earlier: example.named.closed[1]!.id });
		const parts = partsOf(await presentationOf(deck, 'nl'));
		expect(faultsIn(parts)).toEqual([]);
		for (const { chart, workbook } of chartsAndWorkbooks(parts)) expect(workbook).toEqual(chart);
		const topics = deck.slides.flatMap((slide, at) =>
			slide.eyebrow.includes(' · onderwerp ') ? [[slide, at] as const] : []
		);
		expect(topics).toHaveLength(11);
		const drawn = slideTexts(parts);
		const footer = [...parts].filter(([name]) => /slideLayouts\/slideLayout\d+\.xml$/.test(name));
		expect(
			footer.some(([, text]) => textsOf(text).some((line) => /\d+ \w+ 2026 tot en met/.test(line)))
		).toBe(true);
		const spoken = noteTexts(parts);
		const { guides, principles } = real.guidance.discussion;
		const openings = [...guides.map(({ opening }) => opening), ...principles.map(({ opening }) => opening)];
		for (const [{ title }, at] of topics) {
			const texts = drawn[at]!;
			expect(texts).toContain(title);
			expect(texts[texts.indexOf('Mensen') + 1]).toMatch(/^\d+$/);
			const [opening] = spoken[at]!.filter((line) => line.startsWith('Begin met: '));
			expect(openings.map(({ nl }) => `Begin met: ${nl}`)).toContain(opening);
		}
	});

	test('hold what a closed workshop agreed and who does what, beside the scores and never in their place', async () => {
		const deck = await aboutThe('named', 'nl');
		const parts = partsOf(await presentationOf(deck, 'nl'));
		const outcome = slideTexts(parts).slice(-4, -2);
		expect(outcome[0]).toEqual(
			expect.arrayContaining([
				...[
					'Wat er is afgesproken',
					'Vertrouwen',
					'Afgesproken score: 3,5 (0,1 hoger dan wat mensen hadden ingevuld)'
				],
				...['Verbindend leiderschap', 'De workshop werd het niet eens over een score'],
				'We houden woord, maar spreken elkaar er nog niet op aan.'
			])
		);
		expect(outcome[1]).toEqual(
			expect.arrayContaining([
				...['Wie doet wat', 'Thuiszorg Morgenlicht', '1 maart 2027', 'Vertrouwen'],
				'Elke organisatie gaat op bezoek bij een onbekende partner'
			])
		);
		const [themes] = chartsIn(parts);
		const names = seriesIn(themes!).map(nameOf);
		expect(names).toEqual(['Het netwerk', 'Afgesproken in de workshop', 'Ambitie']);
		expect(pointsOf(seriesIn(themes!)[1]!)).toEqual([
			[0, 3.5],
			[2, 2.5]
		]);
	});

	test('show exactly what is shown, in charts and workbooks, of whichever framework', async () => {
		for (const [kind, id] of [
			['named', 'rainbow'],
			['confidential', 'principles']
		] as const) {
			const deck = await aboutThe(kind, 'en', { frameworks: [id] });
			const parts = partsOf(await presentationOf(deck, 'en'));
			expect(faultsIn(parts)).toEqual([]);
			for (const { chart, workbook } of chartsAndWorkbooks(parts)) expect(workbook).toEqual(chart);
			const series = seriesIn(chartsIn(parts).find((text) => text.includes('<c:radarChart>'))!);
			expect(series.map(nameOf)).toEqual(['The network', 'Target']);
			expect(series.map((one) => /<a:prstDash val="(\w+)"/.exec(one)![1])).toEqual(['solid', 'sysDot']);
			expect(series.map((one) => /<c:symbol val="(\w+)"/.exec(one)![1])).toEqual(['circle', 'diamond']);
			const { questionnaire, network } = await shownOf(example[kind].closed[0]);
			const framework = questionnaire.frameworks.find((one) => one.id === id)!;
			const expected = framework.dimensions.flatMap(({ id: dimension }, at) => {
				const mean = network.get(id)!.get(dimension)!.mean;
				return mean === null ? [] : [[at, Number(oneDecimal(mean, 'en'))]];
			});
			expect(pointsOf(series[0]!)).toEqual(expected);
			expect(deck.slides.filter(({ eyebrow }) => eyebrow.includes(' · topic '))).toHaveLength(8);
			// What is missing is a cell that is not there, and never a zero.
			expect(chartsIn(parts).some((text) => /<c:v><\/c:v>/.test(text))).toBe(false);
		}
	});

	test('name no organisation where people spoke for themselves', async () => {
		const deck = await aboutThe('confidential', 'nl', { earlier: example.confidential.closed[1]!.id });
		const parts = partsOf(await presentationOf(deck, 'nl'));
		expect(faultsIn(parts)).toEqual([]);
		const all = [...parts.values()].join();
		for (const { name } of example.confidential.network.organisations) expect(all).not.toContain(name);
	});
});

describe('slides of rounds that go wrong', () => {
	const fresh = sqlite.fresh();

	test.each([
		['while a confidential round is open', [6, 7], true],
		['of a closed round with too few people', [2, 2], false]
	] as const)('hold no figure and no chart %s', async (_, [noord, oost], open) => {
		const { connection } = fresh;
		const told = await roundWith(connection, folder, {
			...{ people: { Noord: people(noord, 1), Oost: people(oost, 2) }, kind: 'confidential', open }
		});
		const deck = await deckOf(connection, small, told, 'nl');
		const parts = partsOf(await presentationOf(deck, 'nl'));
		expect(faultsIn(parts)).toEqual([]);
		expect(chartsIn(parts)).toEqual([]);
		expect(deck.slides.map(({ kind }) => kind)).toEqual(['cover', 'words', 'words', 'words']);
		expect(slideTexts(parts).flat().join('\n')).not.toMatch(/\d,\d/);
	});

	test('leave out of charts and their workbooks what has no figure: there is no zero in its place', async () => {
		const chart: SlideChart = {
			...{ kind: 'radar', title: 'Figures', whole: false, min: 1, max: 5, labels: ['One', 'Two', 'Three'] },
			series: [{ kind: 'network', label: 'The network', values: [2.5, null, 4] }]
		};
		const slide: ChartSlide = {
			...{ kind: 'chart', eyebrow: '', title: 'Figures', lead: '', chart, why: null },
			...{ table: { columns: ['What', 'Figure'], rows: [['One', '2.5']] }, told: [], notes: ['One', 'Two'] }
		};
		const deck = { title: 'Waal', subject: 'Results', footer: 'Waal', slides: [slide] };
		const parts = partsOf(await presentationOf(deck, 'en'));
		expect(faultsIn(parts)).toEqual([]);
		expect(pointsOf(chartsIn(parts)[0]!)).toEqual([
			[0, 2.5],
			[2, 4]
		]);
		const [, sheet] = [...parts].find(([name]) => name.endsWith('xl/worksheets/sheet1.xml'))!;
		const cells = [...sheet.matchAll(/<c r="B([2-4])"[^>]*><v>([^<]*)</g)].map(([, row, value]) => [
			row,
			value
		]);
		expect(cells).toEqual([
			['2', '2.5'],
			['4', '4']
		]);
	});

	test('are whole with one organisation, without targets, with forty, and whatever people call themselves', async () => {
		const { connection } = fresh;
		const forty = Object.fromEntries(
			Array.from({ length: 40 }, (_, index) => [`${LONG} ${index}`, people(1, index)])
		);
		for (const named of [{ [EVIL]: people(1, 2) }, { ...forty, [EVIL]: people(2, 3) }]) {
			const told = await roundWith(connection, folder, { people: named, kind: 'named' });
			const deck = await deckOf(connection, small, told, 'en');
			const evil = { ...deck, title: `${EVIL} \ud800`, footer: `${LONG} ${EVIL}` };
			const parts = partsOf(await presentationOf(evil, 'en'));
			expect(faultsIn(parts)).toEqual([]);
			for (const chart of chartsIn(parts))
				expect(chart.split('<c:cat>')[1]!.split('<c:pt ').length).toBeLessThan(40);
		}
	});
});
