import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { Language } from '#lib/domain/language.ts';
import { oneDecimal } from '#lib/domain/views/speech.ts';
import type { Deck } from '#lib/domain/views/slides/deck.ts';
import type { ChartSlide, SlideChart } from '#lib/domain/views/slides/slide.ts';
import type { Connection } from '#lib/server/db/connect.ts';
import * as networks from '#lib/server/db/networks.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { createExample } from '#lib/server/example.ts';
import { presentationOf } from '#lib/server/exports/slides/presentation.ts';
import { slidesOf } from '#lib/server/exports/slides/round-slides.ts';
import { loadQuestionnaires } from '#lib/server/questionnaires.ts';
import { shownScores } from '#lib/server/results.ts';
import { bothSpeeches } from '#lib/server/speeches.ts';
import { sqlite } from '../support/engines.ts';
import { faultsIn, partsOf } from '../support/ooxml.ts';
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
	earlier: string | null = null
): Promise<Deck> {
	const application = { connection, catalogue, linkSecret: SECRET, timeZone: 'UTC' };
	const asked = {
		...{ network: (await networks.find(connection.db, network))! },
		...{ round: (await rounds.find(connection.db, round))!, wish: { frameworks: [], earlier } }
	};
	return slidesOf(application, asked, bothSpeeches[language], NOW);
}

const charts = (parts: ReadonlyMap<string, string>) =>
	[...parts].filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name)).map(([, text]) => text);
const points = (series: string) =>
	[.../<c:numCache>.*<\/c:numCache>/.exec(series)![0].matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)].map(
		([, at, value]) => [Number(at), Number(value)]
	);

describe('slides of the example region', () => {
	const fresh = sqlite.fresh();

	test('follow the published schema in both languages and show exactly what is shown, in charts and workbooks', async () => {
		const { connection } = fresh;
		const application = { connection, catalogue: real, linkSecret: SECRET };
		await createExample(application, NOW);
		for (const { id } of await networks.listExamples(connection.db)) {
			const held = (await rounds.listFor(connection.db, id)).reverse();
			const [first, second] = held;
			const about = { network: id, round: second!.id };
			for (const language of ['nl', 'en'] as const) {
				const file = await presentationOf(
					await deckOf(connection, real, about, language, first!.id),
					language
				);
				expect(faultsIn(partsOf(file))).toEqual([]);
			}
			const deck = await deckOf(connection, real, about, 'en');
			const parts = partsOf(await presentationOf(deck, 'en'));
			const radar = charts(parts).find((text) => text.includes('<c:radarChart>'))!;
			const series = radar.split('<c:ser>').slice(1);
			expect(series.map((one) => /<c:tx>.*?<c:v>([^<]*)</.exec(one)![1])).toEqual(['The network', 'Target']);
			expect(series.map((one) => /<a:prstDash val="(\w+)"/.exec(one)![1])).toEqual(['solid', 'sysDot']);
			expect(series.map((one) => /<c:symbol val="(\w+)"/.exec(one)![1])).toEqual(['circle', 'diamond']);
			const shown = await shownScores(application, second!, NOW);
			const framework = shown.questionnaire.frameworks.find(({ id: one }) => one === 'principles')!;
			const expected = framework.dimensions.flatMap(({ id: dimension }, at) => {
				const mean = shown.network.get('principles')!.get(dimension)!.mean;
				return mean === null ? [] : [[at, Number(oneDecimal(mean, 'en'))]];
			});
			expect(points(series[0]!)).toEqual(expected);
			// What is missing is a cell that is not there, and never a zero.
			const sheets = [...parts].filter(([name]) => name.endsWith('xl/worksheets/sheet1.xml'));
			expect(sheets).toHaveLength(charts(parts).length);
			expect(charts(parts).some((text) => /<c:v><\/c:v>/.test(text))).toBe(false);
			if (second!.kind === 'named') continue;
			const { organisations } = (await networks.find(connection.db, id))!;
			for (const { name } of organisations) expect([...parts.values()].join()).not.toContain(name);
		}
	}, 120_000);
});

describe('slides of rounds that go wrong', () => {
	const fresh = sqlite.fresh();

	test('hold no figure and no chart while a confidential round is open', async () => {
		const { connection } = fresh;
		const told = await roundWith(connection, folder, {
			...{ people: { Noord: people(6, 1), Oost: people(7, 2) }, kind: 'confidential', open: true }
		});
		const deck = await deckOf(connection, small, told, 'nl');
		const parts = partsOf(await presentationOf(deck, 'nl'));
		expect(faultsIn(parts)).toEqual([]);
		expect(charts(parts)).toEqual([]);
		expect(deck.slides.map(({ kind }) => kind)).toEqual(['cover', 'words', 'words', 'words']);
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
		expect(points(charts(parts)[0]!)).toEqual([
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
			for (const chart of charts(parts))
				expect(chart.split('<c:cat>')[1]!.split('<c:pt ').length).toBeLessThan(40);
		}
	});
});
