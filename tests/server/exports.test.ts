import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ScoreOutput } from '#lib/server/recomputation/output.ts';
import { readOptions } from '#lib/server/recomputation/options.ts';
import { scoreFiles } from '#lib/server/recomputation/run.ts';
import { engines, sqlite, type Fresh } from '../support/engines.ts';
import { folderWith, smallQuestionnaire } from '../support/questionnaire.ts';
import { FILES, readCsv, roundWith, textsIn, type Given } from '../support/round-exports.ts';

const questionnaires = folderWith({ 'small/1.0.0.yaml': smallQuestionnaire() });
const folders = [questionnaires];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const EVIL = '=HYPERLINK("http://x";"y")';
const FIGURES = [
	'mean',
	'lower',
	'upper',
	'deviation',
	'person_mean',
	'people',
	'organisations',
	'dont_know',
	'value'
];
const SCORED = ['open', 'fair', 'goal', 'gain', 'roles', 'money'];

/** So many people of one organisation, each with other answers, some of them missing. */
function people(size: number, seed: number): Given[] {
	return Array.from({ length: size }, (_, index) => ({
		...Object.fromEntries(SCORED.map((item, at) => [item, String(1 + ((index * 2 + at * seed + seed) % 5))])),
		...(index % 3 === 1 ? { gain: 'na', roles: 'dk' } : {}),
		role: index % 2 === 0 ? 'director' : 'professional'
	}));
}

const LARGE = {
	[EVIL]: people(4, 1),
	Noord: people(5, 2),
	Oost: people(3, 3),
	Zuid: people(7, 4),
	West: people(6, 2)
};
const SMALL = { ...LARGE, Raad: people(1, 3), Bond: people(2, 1), Huis: people(3, 2) };

/** Writes the files of a package to a folder and works its scores out again. */
async function recomputed(files: ReadonlyMap<string, string>): Promise<ScoreOutput> {
	const folder = mkdtempSync(join(tmpdir(), 'samenspel-package-'));
	folders.push(folder);
	for (const [path, text] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const command = /npm run --silent score -- (.*)/.exec(files.get('README.en.md')!)![1]!.split(' ');
	const args = command.map((word) => (word.includes('/') ? join(folder, word) : word));
	const options = readOptions(args);
	if (options === 'schema' || 'problems' in options) throw new Error(JSON.stringify(options));
	const output = await scoreFiles(options);
	if ('problems' in output) throw new Error(output.problems.join('\n'));
	return output;
}

/** Whether a figure is the one in a cell; sums in another order differ in their last digit. */
function same(figure: number | null, cell: string | undefined): boolean {
	if (figure === null || cell === '') return figure === null && cell === '';
	return Math.abs(figure - Number(cell)) < 1e-9;
}

/** Rounds in a database, and what is in the package of one. */
function tellingIn(fresh: Fresh) {
	const told = (what: Parameters<typeof roundWith>[2]) => roundWith(fresh.connection, questionnaires, what);
	const packageOf = async (round: Awaited<ReturnType<typeof told>>) => {
		const inside = textsIn((await round.file('package.zip'))!);
		return new Map(inside.map(([path, text]) => [path.slice(path.indexOf('zip/') + 4), text]));
	};
	return { told, packageOf };
}

for (const engine of engines) {
	describe(`exports on ${engine.name}`, () => {
		const fresh = engine.fresh();
		const { told, packageOf } = tellingIn(fresh);

		test('a package of a named round is worked out again to the same figures', async () => {
			const files = await packageOf(await told({ kind: 'named', people: LARGE }));
			const again = await recomputed(files);
			const network = readCsv(files.get('results/network.csv')!);
			expect(network).toHaveLength(6);
			for (const row of network) {
				const { dimensions } = again.frameworks.find(({ id }) => id === row.framework)!;
				const { shown } = dimensions.find(({ id }) => id === row.dimension)!;
				if (shown.mean === null) throw new Error(`${row.dimension} has no figure.`);
				const { certainty } = shown;
				const band = certainty?.kind === 'interval' ? certainty : { lower: null, upper: null };
				for (const [one, other] of [
					...[
						[shown.mean, row.mean],
						[shown.personMean, row.person_mean],
						[shown.dontKnow, row.dont_know]
					],
					...[
						[shown.deviation, row.deviation],
						[band.lower, row.lower],
						[band.upper, row.upper]
					]
				] as const) {
					expect(same(one as number | null, other as string)).toBe(true);
				}
				expect([shown.people, shown.organisations, shown.agreement ?? '', certainty?.kind]).toEqual([
					...[Number(row.people), Number(row.organisations), row.agreement, row.certainty]
				]);
			}
			for (const row of readCsv(files.get('results/organisations.csv')!)) {
				const own = again.organisations!.find(({ id }) => id === row.organisation)!;
				const { dimensions } = own.frameworks!.find(({ id }) => id === row.framework)!;
				expect(same(dimensions.find(({ id }) => id === row.dimension)!.shown.mean, row.mean)).toBe(true);
			}
			for (const row of readCsv(files.get('results/items.csv')!)) {
				const { shown } = again.items.find(({ id }) => id === row.item)!;
				expect(same(shown.mean, row.mean)).toBe(true);
				if (shown.mean === null) expect(shown.hidden).toBe(row.missing);
			}
			expect(again.round.members).toBe(Number(network[0]!.invited));
		});

		test('where answers stay behind, the network is the mean of the organisations in the results', async () => {
			const files = await packageOf(await told({ kind: 'named', people: SMALL }));
			const codes = readCsv(files.get('codebook/organisations.csv')!);
			const kept = codes.filter(({ answers }) => answers === '0').map((row) => row.organisation_label);
			expect(kept).toEqual(expect.arrayContaining(['Raad', 'Bond']));
			expect(kept.length).toBeLessThan(codes.length);
			expect(files.get('README.nl.md')).toContain('Raad');
			const again = await recomputed(files);
			expect(again.round.members).toBe(codes.length);
			const own = readCsv(files.get('results/organisations.csv')!);
			for (const { framework, dimension, mean } of readCsv(files.get('results/network.csv')!)) {
				const here = own.filter((row) => row.framework === framework && row.dimension === dimension);
				const means = here.filter((row) => row.mean !== '').map((row) => Number(row.mean));
				expect(means.reduce((sum, one) => sum + one, 0) / means.length).toBeCloseTo(Number(mean), 9);
			}
			for (const { id, frameworks } of again.organisations!) {
				if (!frameworks) continue;
				const trust = frameworks[0]!.dimensions[0]!;
				const row = own.find((one) => one.organisation === id && one.dimension === trust.id)!;
				expect(same(trust.scores.mean, row.mean)).toBe(true);
			}
		});

		test('answers carry no key, role, week or name of storage, and never the same order twice', async () => {
			const round = await told({ kind: 'named', people: LARGE });
			const stored = await fresh.connection.db.selectFrom('responses').selectAll().execute();
			const files = [await round.file('answers-long.csv'), await round.file('answers-wide.csv')];
			for (const file of files) {
				const text = String(file!.content);
				for (const { id, token_hash, organisation_id, submitted_week } of stored) {
					for (const secret of [id, token_hash, organisation_id, submitted_week!]) {
						expect(text).not.toContain(secret);
					}
				}
				expect(text).not.toMatch(/director|professional/);
			}
			const wide = async () => String((await round.file('answers-wide.csv'))!.content);
			expect(await wide()).not.toBe(await wide());
			expect(readCsv(await wide())).toHaveLength(stored.length);
			const long = readCsv(String(files[0]!.content));
			expect(long).toHaveLength(stored.length * SCORED.length);
			const missing = new Set(long.map((row) => `${row.value}|${row.missing}|${row.missing_label}`));
			expect(missing).toContain('dk|dk|Don’t know');
			expect(missing).toContain('na|na|Does not apply');
		});
	});
}

describe('exports', () => {
	const { told, packageOf } = tellingIn(sqlite.fresh());

	test('and by hand as its method says, without this program', async () => {
		const files = await packageOf(await told({ kind: 'named', people: LARGE }));
		const places = readCsv(files.get('codebook/places.csv')!);
		const answers = readCsv(files.get('answers/answers.csv')!);
		const average = (all: number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
		for (const row of readCsv(files.get('results/network.csv')!)) {
			const items = new Set(
				places
					.filter((one) => one.framework === row.framework && one.dimension === row.dimension)
					.map(({ item }) => item)
			);
			const persons = Map.groupBy(
				answers.filter(({ item }) => items.has(item)),
				({ respondent }) => respondent
			);
			const organisations = new Map<string, number[]>();
			for (const own of persons.values()) {
				const applying = own.filter(({ value }) => value !== 'na');
				const scored = applying.filter(({ value }) => /^\d$/.test(value!)).map(({ value }) => Number(value));
				if (scored.length === 0 || scored.length < 0.6 * applying.length) continue;
				const { organisation } = own[0]!;
				organisations.set(organisation!, [...(organisations.get(organisation!) ?? []), average(scored)]);
			}
			expect(average([...organisations.values()].map(average))).toBeCloseTo(Number(row.mean), 9);
		}
	});

	test('a viewer takes results along and no answers; in an example anyone may', async () => {
		const round = await told({ kind: 'named', people: LARGE });
		const viewer = await round.texts({ capacity: 'viewer' });
		expect([...viewer.keys()].filter((name) => name.includes('answers'))).toEqual([]);
		expect([...viewer.keys()].some((name) => name.includes('results'))).toBe(true);
		const example = await told({ kind: 'named', people: LARGE, example: true });
		expect(await example.file('answers.xlsx', { capacity: 'viewer' })).not.toBeNull();
	});

	test('no answers leave an open round or a confidential one, whoever asks', async () => {
		for (const [kind, open] of [
			['named', true],
			['confidential', true],
			['confidential', false]
		] as const) {
			const texts = await (await told({ kind, open, people: LARGE })).texts();
			expect([...texts.keys()].filter((name) => name.includes('answers'))).toEqual([]);
			const readme = [...texts].find(([name]) => name.endsWith('README.en.md'))![1];
			expect(readme).toMatch(/There are no answers in this package/);
		}
	});

	test('nothing hidden is in any file of a confidential round', async () => {
		const names = Object.keys(LARGE);
		const texts = await (await told({ kind: 'confidential', people: LARGE })).texts();
		for (const [name, text] of texts) {
			for (const organisation of names) expect([name, text.includes(organisation)]).toEqual([name, false]);
		}
		const long = readCsv([...texts].find(([name]) => name.endsWith('results-long.csv'))![1]);
		expect(new Set(long.map(({ level }) => level))).not.toContain('organisation');
		expect(long.some(({ mean }) => mean !== '')).toBe(true);
		for (const row of long) {
			// Figures of a confidential round leave in tenths; any further digit was not meant to be seen.
			for (const column of ['mean', 'lower', 'upper', 'deviation', 'person_mean']) {
				expect(row[column]).toMatch(/^(\d(\.\d)?)?$/);
			}
			if (row.mean === '' && row.level !== 'distribution') expect(row.missing).not.toBe('');
			if (row.missing !== '') expect([row.mean, row.people, row.dont_know]).toEqual(['', '', '']);
		}
	});

	test('an open confidential round exports no figure', async () => {
		const texts = await (await told({ kind: 'confidential', open: true, people: LARGE })).texts();
		for (const [name, text] of texts) {
			if (!name.endsWith('.csv') || /codebook/.test(name)) continue;
			for (const row of readCsv(text)) {
				const figures = Object.keys(row).filter((column) => FIGURES.includes(column) || column.includes('.'));
				expect(figures.map((column) => row[column]).join('')).toBe('');
			}
		}
		const sheets = [...texts].filter(([name]) => /results\.xlsx\/xl\/worksheets\/sheet[12]\.xml/.test(name));
		expect(sheets).toHaveLength(2);
		const numbers = sheets.flatMap(([, text]) => [...text.matchAll(/<c (?:(?!t=)[^>])*><v>([^<]*)/g)]);
		// Only how many organisations were invited.
		expect(new Set(numbers.map(([, value]) => value))).toEqual(new Set(['5']));
	});

	test('names that look like formulas are words in every file, and headings stay apart', async () => {
		const round = await told({ kind: 'named', people: LARGE });
		const long = readCsv(String((await round.file('results-long.csv'))!.content));
		expect(long.some((row) => row.organisation_label === `'${EVIL}`)).toBe(true);
		for (const [name, text] of await round.texts()) {
			if (name.includes('/worksheets/')) expect(text).not.toContain('<f>');
			if (name.endsWith('.csv')) expect(text).not.toMatch(/(^|[,;\n"])=/);
		}
		const wide = readCsv(
			String((await round.file('results-wide.csv', { separator: 'semicolon' }))!.content),
			';'
		);
		expect(Object.keys(wide[0]!)).toContain('principles.P1');
		expect(wide[0]!['principles.P1']).toMatch(/^\d(,\d+)?$/);
		expect(wide.map(({ level }) => level).slice(0, 6)).toEqual([
			'network',
			...Array<string>(5).fill('organisation')
		]);
	});

	test('a file says which network, round and day it is of, and there are no others', async () => {
		const round = await told({ kind: 'named', people: LARGE });
		const names = await Promise.all(FILES.map(async (name) => (await round.file(name))?.name));
		expect(names).toEqual(FILES.map((name) => `waal-first-round-2026-11-22-${name}`));
		for (const name of ['', 'results', '__proto__', 'toString', '../package.zip']) {
			expect(await round.file(name)).toBeNull();
		}
	});

	test('the package describes each of its tables, with every column of it', async () => {
		for (const kind of ['named', 'confidential'] as const) {
			const files = await packageOf(await told({ kind, people: LARGE }));
			const descriptor = JSON.parse(files.get('datapackage.json')!) as {
				resources: {
					path: string;
					bytes: number;
					schema: { fields: { name: string; type: string }[]; missingValues: string[] };
				}[];
			};
			const tables = [...files.keys()].filter((path) => path.endsWith('.csv'));
			expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(tables.sort());
			for (const { path, bytes, schema } of descriptor.resources) {
				const text = files.get(path)!;
				expect(Buffer.byteLength(text)).toBe(bytes);
				expect(text.split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','));
				for (const row of readCsv(text)) {
					for (const { name, type } of schema.fields) {
						const cell = row[name]!;
						if (type !== 'string' && !schema.missingValues.includes(cell)) {
							expect([path, name, Number.isFinite(Number(cell))]).toEqual([path, name, true]);
						}
					}
				}
			}
			expect([...files.keys()]).toEqual(
				expect.arrayContaining(['README.en.md', 'README.nl.md', 'definition/questionnaire.yaml'])
			);
			const readmes = `${files.get('README.en.md')}${files.get('README.nl.md')}`;
			expect(readmes).not.toMatch(/\{\{|undefined|\[object|openPackage\./);
		}
	});
});
