import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { disclose } from '#lib/domain/disclosure.ts';
import { MOST_FAULTS } from '#lib/server/recomputation/faults.ts';
import { readOptions } from '#lib/server/recomputation/options.ts';
import { ScoreOutput, outputSchema } from '#lib/server/recomputation/output.ts';
import { scoreFiles } from '#lib/server/recomputation/run.ts';
import { score } from '#lib/domain/scoring.ts';
import { someone } from '../support/people.ts';
import { checkedQuestionnaire, folderWith, smallQuestionnaire } from '../support/questionnaire.ts';
import { ROOT } from '../support/server.ts';

const HEADER = 'organisation,respondent,role,item,value';
const SCHEMA = join(ROOT, 'docs/method/score-output.schema.json');

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

type Content = string | Uint8Array;

/** The small questionnaire, its next version without `gain`, and these answers, in a new folder. */
function files(answers: Content, earlier: Content = HEADER) {
	const { sections, ...rest } = smallQuestionnaire();
	const [first, ...others] = sections as { items: { id: string }[] }[];
	const shorter = { ...first, items: first!.items.filter(({ id }) => id !== 'gain') };
	const fates = Object.fromEntries(
		['open', 'fair', 'goal', 'roles', 'money'].map((id) => [id, { change: 'identical' }])
	);
	const folder = folderWith({
		'small/1.0.0.yaml': smallQuestionnaire(),
		'small/1.1.0.yaml': {
			...{ ...rest, version: '1.1.0', sections: [shorter, ...others] },
			frameworks: rest.frameworks.map((framework) => ({ ...framework, minimumItems: 1 })),
			crosswalk: { from: '1.0.0', items: { ...fates, gain: { change: 'dropped' } } }
		},
		...{ 'answers.csv': answers, 'earlier.csv': earlier }
	});
	folders.push(folder);
	const at = (name: string) => join(folder, name);
	return {
		...{ folder, questionnaire: at('small/1.0.0.yaml'), second: at('small/1.1.0.yaml') },
		...{ answers: at('answers.csv'), earlier: at('earlier.csv') }
	};
}

const rows = (...lines: string[]) => `${[HEADER, ...lines].join('\n')}\n`;

async function run(args: readonly string[]) {
	const options = readOptions(args);
	if (options === 'schema') throw new Error('This writes the schema.');
	return 'problems' in options ? options : scoreFiles(options);
}

/** What the command makes of these answers. */
async function scored(answers: Content, ...options: string[]): Promise<ScoreOutput> {
	const { questionnaire, answers: file } = files(answers);
	const output = await run([questionnaire, file, ...options]);
	if ('problems' in output) throw new Error(output.problems.join('\n'));
	return ScoreOutput.parse(output);
}

/** What the command says is wrong with these answers, without the name of the file. */
async function refused(answers: Content, ...options: string[]): Promise<string[]> {
	const { questionnaire, answers: file } = files(answers);
	const output = await run([questionnaire, file, ...options]);
	if (!('problems' in output)) throw new Error('Nothing was refused.');
	return output.problems
		.flatMap((problem) => problem.split('\n'))
		.map((line) => line.replace(`  ${file}`, ''));
}

/** Everybody of these organisations gives each of four items the value of `valueOf`. */
function crowdRows(sizes: Readonly<Record<string, number>>, valueOf: (index: number) => number): string[] {
	const people = Object.entries(sizes).flatMap(([organisation, size]) =>
		Array.from({ length: size }, (_, index) => ({ organisation, person: `${organisation}-${index}` }))
	);
	return people.flatMap(({ organisation, person }, index) =>
		['open', 'fair', 'goal', 'gain'].map(
			(item) =>
				`${organisation},${person},${index % 2 ? 'director' : 'professional'},${item},${valueOf(index)}`
		)
	);
}

const p1 = ({ frameworks }: Pick<ScoreOutput, 'frameworks'>) => frameworks[0]!.dimensions[0]!;
const p3 = ({ frameworks }: Pick<ScoreOutput, 'frameworks'>) => frameworks[0]!.dimensions[2]!;

describe('the same functions as the pages', () => {
	const answers = rows(...crowdRows({ a: 4, b: 4, c: 4, d: 4, e: 4 }, (index) => 1 + (index % 5)));

	test('give the scores and what may be shown of them', async () => {
		const found = await scored(answers, '--members', '9');
		const people = Array.from({ length: 20 }, (_, index) => {
			const value = 1 + (index % 5);
			const organisation = 'abcde'[Math.floor(index / 4)]!;
			const person = someone(
				organisation,
				{ open: value, fair: value, goal: value, gain: value },
				`${index}`
			);
			return { ...person, choices: new Map([['role', index % 2 ? 'director' : 'professional']]) };
		});
		const expected = score(checkedQuestionnaire(), people, 9);
		const shown = disclose(expected, { kind: 'confidential', k: 5, open: false });
		const { voices, told, scale, ...full } = expected.network.get('principles')!.get('P1')!;
		expect(p1(found).scores).toEqual(full);
		expect(p1(found).shown).toEqual(shown.network.get('principles')!.get('P1'));
		expect(found.items.find(({ id }) => id === 'gain')?.shown).toEqual(shown.items.get('gain'));
		expect(found).toMatchObject({
			...{ format: 'samenspel-score-1', questionnaire: { id: 'small', version: '1.0.0' }, comparison: null },
			...{ round: { kind: 'confidential', k: 5, members: 9 }, organisations: null },
			counts: {
				...{ people: 20, organisations: 5, answered: 5 },
				answers: { scored: 80, dontKnow: 0, notApplicable: 0, none: 40 }
			}
		});
		expect(found.frameworks[0]!.topics.map(({ dimension }) => dimension).sort()).toEqual(['P1', 'P2']);
		expect(found.items[0]!.scores.distribution).toHaveLength(5);
		expect(found.items[0]!.shown).toMatchObject({ distribution: [4, 4, 4, 4, 4] });
	});

	test('tell the three kinds of missing apart', async () => {
		const said = rows('a,1,,open,4', 'a,1,,fair,dk', 'a,1,,goal,3', 'a,1,,gain,na', 'a,1,,roles,');
		const found = await scored(said, '--round', 'named');
		expect(found.counts.answers).toEqual({ scored: 2, dontKnow: 1, notApplicable: 1, none: 2 });
		expect(found.organisations).toMatchObject([{ id: 'a', people: 1, frameworks: [{}, {}] }]);
		expect(found.organisations![0]!.frameworks![0]!.dimensions[1]!.scores.mean).toBe(3);
	});
});

describe('the file', () => {
	const plain = ['a,1,,open,4', 'a,1,,fair,2', 'b,2,,open,dk'];

	test.each([
		['a byte order mark', `\uFEFF${rows(...plain)}`],
		['semicolons', rows(...plain).replaceAll(',', ';')],
		['carriage returns', rows(...plain).replaceAll('\n', '\r\n')],
		['quotation marks', rows(...plain).replace(/[^,\n]+/g, (cell) => `"${cell}"`)],
		[
			'blank lines and blanks round cells',
			rows(...plain)
				.replaceAll(',', ' , ')
				.replaceAll('\n', '\n\n')
		],
		['a column more', rows(...plain).replaceAll('\n', ',"a; b"\n')],
		[
			'columns in another order',
			'value,item,role,respondent,organisation\n4,open,,1,a\n2,fair,,1,a\ndk,open,,2,b'
		],
		['rows in another order', rows(...plain.toReversed())]
	])('may have %s', async (_, content) => {
		const { counts, items } = await scored(content, '--round', 'named');
		const { counts: expected, items: all } = await scored(rows(...plain), '--round', 'named');
		expect(counts).toEqual(expected);
		expect(items).toEqual(all);
	});

	test('may be larger than what is read at once, with letters of several bytes across the seam', async () => {
		const lines = Array.from(
			{ length: 30_000 },
			(_, index) => `één Zoë ${index % 7},p${index},,open,${1 + (index % 5)}`
		);
		const found = await scored(rows(...lines), '--round', 'named');
		expect(found.counts).toMatchObject({ people: 30_000, organisations: 7, answers: { scored: 30_000 } });
		expect(await refused(rows(...lines, 'a,b,,open,6'))).toEqual([
			', line 30002, column value: "6" is no answer to "open": it takes 1, 2, 3, 4, 5, dk, or nothing'
		]);
	});

	test('has the lines that an editor counts, blank ones and carriage returns too', async () => {
		const content = `${HEADER}\r\n\r\na,1,,open,4\r\n\r\n"a\nb",2,,p9,4\r\na,1,,p9,4\r\n`;
		expect(await refused(content)).toEqual([
			', line 6, column item: "p9" is no question of small 1.0.0',
			', line 7, column item: "p9" is no question of small 1.0.0'
		]);
	});

	test('may quote a separator or a line end', async () => {
		const found = await scored(rows('"a, ""the first""","1\n2",,open,4'), '--round', 'named');
		expect(found.organisations).toMatchObject([{ id: 'a, "the first"', people: 1 }]);
	});
});

describe('what is wrong comes back with line and column', () => {
	test.each<[string, Content, string[]]>([
		[
			'an item that the version does not know',
			rows('a,1,,p9,4'),
			[', line 2, column item: "p9" is no question of small 1.0.0']
		],
		[
			'a value outside the scale',
			rows('a,1,,open,9'),
			[', line 2, column value: "9" is no answer to "open": it takes 1, 2, 3, 4, 5, dk, or nothing']
		],
		[
			'another way to write missing',
			rows('a,1,,gain,NA'),
			[', line 2, column value: "NA" is no answer to "gain": it takes 1, 2, 3, 4, 5, dk, na, or nothing']
		],
		[
			'a value between two',
			rows('a,1,,open,"3,5"'),
			[', line 2, column value: "3,5" is no answer to "open": it takes 1, 2, 3, 4, 5, dk, or nothing']
		],
		[
			'not applicable where that is no answer',
			rows('a,1,,open,na'),
			[', line 2, column value: "na" is no answer to "open": it takes 1, 2, 3, 4, 5, dk, or nothing']
		],
		[
			'a duplicate row',
			rows('a,1,,open,4', 'a,1,,fair,4', 'a,1,,open,4'),
			[', line 4, column item: "open" was answered on line 2 already']
		],
		[
			'a respondent in two organisations, once',
			rows('a,1,,open,4', 'b,1,,fair,4', 'b,1,,goal,4'),
			[', line 3, column organisation: "1" has "b" here and "a" on line 2: a person has one organisation']
		],
		[
			'a respondent with two roles',
			rows('a,1,director,open,4', 'a,1,professional,fair,4'),
			[', line 3, column role: "1" has "professional" here and "director" on line 2: a person has one role']
		],
		[
			'a role beside a role',
			rows('a,1,director,role,professional'),
			[', line 2, column value: "professional" is not the role on line 2: a person has one role']
		],
		[
			'a role that the version does not know',
			rows('a,1,boss,open,4'),
			[', line 2, column role: "boss" is none of director, professional']
		],
		[
			'a choice that the version does not know',
			rows('a,1,,role,boss'),
			[', line 2, column value: "boss" is no answer to "role": it takes director, professional, or nothing']
		],
		['nobody who answered', rows('a,,,open,4'), [', line 2, column respondent: is empty: say who answered']],
		['no organisation', rows(',1,,open,4'), [', line 2, column organisation: is empty: say which']],
		['a value without an item', rows('a,1,,,4'), [', line 2, column item: is empty beside the value "4"']],
		['a row of another width', rows('a,1,,open'), [', line 2: has 4 cells, and the header has 5']],
		[
			'missing columns',
			'organisation,item\na,open\n',
			['respondent', 'role', 'value'].map(
				(column) => `, line 1, column ${column}: is missing from the header`
			)
		],
		['a column twice', `${HEADER},item\na,1,,open,4,fair\n`, [', line 1, column item: is there twice']],
		['an empty file', '', [`: is empty: its first line is ${HEADER}`]],
		['a blank file', '\uFEFF\n\n', [`: is empty: its first line is ${HEADER}`]],
		['a header alone', rows(), [': has no row below its header']],
		[
			'a file of Latin 1',
			Buffer.from(rows('a,1,,open,4', 'Zoë,2,,open,4'), 'latin1'),
			[', line 3: is not UTF-8: save it as CSV UTF-8']
		],
		[
			'a file of UTF-16',
			Buffer.from(`\uFEFF${rows('a,1,,open,4')}`, 'utf16le'),
			[', line 1: is not UTF-8: save it as CSV UTF-8']
		],
		[
			'a file that ends within a letter',
			Buffer.concat([Buffer.from(rows('a,1,,open,4')), Buffer.from([0xc3])]),
			[', line 3: is not UTF-8: save it as CSV UTF-8']
		],
		[
			'a quotation mark that is never closed',
			rows('a,1,,open,4', 'a,"1,,fair,4', 'a,1,,goal,4'),
			[', line 3: is not readable from here: a quotation mark is never closed']
		],
		[
			'a quotation mark inside a cell',
			rows('a,"1"2,,open,4'),
			[', line 2: is not readable from here: a quotation mark stands inside a cell; write it twice']
		]
	])('%s', async (_, content, expected) => {
		expect(await refused(content)).toEqual(expected);
	});

	test('all together, and after fifty only how many more', async () => {
		expect(await refused(rows('a,1,,p9,4', 'a,1,,open,9', 'a,2,boss,open,1'))).toHaveLength(3);
		const many = await refused(rows(...Array.from({ length: 60 }, (_, index) => `a,${index},,p9,4`)));
		expect(many).toHaveLength(MOST_FAULTS + 1);
		expect(many.at(-1)).toBe(': and 10 more');
	});

	test('of both rounds', async () => {
		const { questionnaire, answers, earlier } = files(rows('a,1,,p9,4'), rows('a,1,,open,9'));
		const output = await run([questionnaire, answers, '--against', questionnaire, earlier]);
		expect(output).toMatchObject({
			problems: [
				expect.stringContaining('answers.csv, line 2'),
				expect.stringContaining('earlier.csv, line 2')
			]
		});
	});

	test('of a questionnaire that cannot be used, or of a file that is not there', async () => {
		const broken = files(rows('a,1,,open,4'));
		const folder = folderWith({ 'small/1.0.0.yaml': { ...smallQuestionnaire(), minutes: 1000 } });
		folders.push(folder);
		const file = join(folder, 'small/1.0.0.yaml');
		expect(await run([file, broken.answers])).toMatchObject({
			problems: [expect.stringContaining(`${file}, line 5: minutes: is too large`)]
		});
		expect(await run([broken.questionnaire, 'nowhere.csv'])).toEqual({
			problems: ['  nowhere.csv: is not there']
		});
		expect(await run(['nowhere.yaml', broken.answers])).toEqual({
			problems: ['  nowhere.yaml: is not there']
		});
	});
});

describe('the options', () => {
	test('are refused together where they make no sense', () => {
		expect(readOptions(['one', '--k', '2', '--members', '0', '--round', 'open', '--against', 'q'])).toEqual({
			problems: [
				...['--round is named or confidential', '--k is at least 3', '--members is at least 1'],
				'--against takes two files: a questionnaire and its answers',
				'Name two files: a questionnaire and its answers'
			]
		});
		expect(readOptions(['a', 'b', '--foo'])).toMatchObject({ problems: [expect.stringContaining('--foo')] });
	});

	test('may stand anywhere', () => {
		const read = readOptions(['--against', 'q1', 'a1', 'q2', '--k', '7', 'a2', '--round', 'named']);
		expect(read).toEqual({
			...{ round: 'named', k: 7, members: null },
			files: { questionnaire: 'q2', answers: 'a2' },
			against: { questionnaire: 'q1', answers: 'a1' }
		});
	});

	test('cannot have fewer members than the file has organisations', async () => {
		const said = await refused(rows('a,1,,open,4', 'b,2,,open,4'), '--members', '1');
		expect(said[0]).toMatch(/--members is 1, and .* names 2 organisations/);
	});
});

describe('rounds with little in them have nulls with a reason', () => {
	const named = ['--round', 'named'];

	test('an organisation without anyone counts as invited and has no score', async () => {
		const found = await scored(rows('a,1,,open,4', 'a,1,,fair,4', 'b,,,,'), ...named);
		expect(found.counts).toMatchObject({ people: 1, organisations: 2, answered: 1 });
		expect(found.round.members).toBe(2);
		expect(found.organisations![1]).toEqual({ id: 'b', people: 0, frameworks: null });
	});

	test('a round that nobody answered', async () => {
		const found = await scored(rows('a,,,,', 'b,,,,'));
		expect(p1(found)).toMatchObject({
			scores: { mean: null, people: 0 },
			shown: { mean: null, hidden: 'nobody' }
		});
	});

	test('a person without any answer', async () => {
		const found = await scored(rows('a,1,director,,'));
		expect(found.counts).toMatchObject({ people: 1, answers: { none: 6 } });
	});

	test('one person in all', async () => {
		const content = rows('a,1,,open,4', 'a,1,,fair,2');
		expect(p1(await scored(content))).toMatchObject({
			scores: { mean: 3, personMean: 3, people: 1 },
			shown: { mean: null, hidden: 'too-few' }
		});
		expect(p1(await scored(content, ...named)).shown).toMatchObject({
			...{ mean: 3, certainty: { kind: 'everyone' }, agreement: null, deviation: null, distribution: null }
		});
	});

	test('everybody the same value', async () => {
		const content = rows(...crowdRows({ a: 3, b: 3, c: 3, d: 3, e: 3 }, () => 4));
		expect(p1(await scored(content, '--members', '9')).shown).toMatchObject({ mean: 4, certainty: null });
		expect(p1(await scored(content, ...named, '--members', '9')).shown).toMatchObject({
			...{ mean: 4, certainty: { kind: 'all-the-same' }, agreement: 'agreed' }
		});
	});

	test('nobody answering a dimension', async () => {
		const content = rows(...crowdRows({ a: 3, b: 3, c: 3 }, () => 4));
		expect(p3(await scored(content))).toMatchObject({
			...{ scores: { mean: null, people: 0, organisations: 0, dontKnow: null } },
			shown: { mean: null, hidden: 'nobody' }
		});
	});

	test('a round with one organisation', async () => {
		const content = rows(...crowdRows({ a: 9 }, (index) => 1 + (index % 5)));
		expect(p1(await scored(content)).shown).toEqual({ mean: null, hidden: 'traceable' });
		expect(p1(await scored(content, ...named, '--members', '3')).shown).toMatchObject({
			certainty: { kind: 'too-few' }
		});
	});
});

describe('an earlier round', () => {
	const sizes = { a: 2, b: 2, c: 2, d: 2, e: 2 };
	const earlier = rows(...crowdRows({ ...sizes, gone: 2 }, (index) => 1 + (index % 2)));
	const later = rows(
		...crowdRows({ ...sizes, fresh: 2 }, (index) => (index < 4 ? 5 : 4)).filter(
			(row) => !row.includes('gain')
		)
	);

	test('is compared on common items, matched by organisation', async () => {
		const at = files(later, earlier);
		const output = await run([at.second, at.answers, '--against', at.questionnaire, at.earlier]);
		if ('problems' in output) throw new Error(output.problems.join('\n'));
		const { comparison } = ScoreOutput.parse(output);
		expect(comparison).toMatchObject({
			...{ stamp: { kind: 'common-items', common: 5, of: 6 } },
			earlier: { questionnaire: { id: 'small', version: '1.0.0' }, counts: { people: 12 } },
			organisations: { both: ['a', 'b', 'c', 'd', 'e'], joined: ['fresh'], left: ['gone'] }
		});
		expect(comparison!.items.find(({ id }) => id === 'gain')).toEqual({
			id: 'gain',
			relation: 'dropped',
			why: null
		});
		const [first, second] = comparison!.frameworks[0]!.dimensions;
		expect(first).toMatchObject({
			...{ id: 'P1', items: ['open', 'fair'], word: 'rose' },
			scores: { earlier: { mean: 1.5, organisations: 6 }, later: { mean: 26 / 6, organisations: 6 } },
			...{ matched: { pairs: 5, why: null }, whole: { earlier: 6, later: 6, why: null } }
		});
		expect(first!.matched!.change).toBeCloseTo(2.9, 9);
		expect(second).toEqual({
			...{ id: 'P2', items: ['goal'], scores: null, matched: null, whole: null, word: null },
			shown: null
		});
	});

	test('that nobody answered gives nulls', async () => {
		const at = files(later, rows('a,,,,'));
		const output = await run([at.second, at.answers, '--against', at.second, at.earlier]);
		if ('problems' in output) throw new Error(output.problems.join('\n'));
		const [first] = output.comparison!.frameworks[0]!.dimensions;
		expect(first).toMatchObject({
			scores: { earlier: { mean: null } },
			matched: null,
			whole: null,
			word: null,
			shown: { whole: { change: null, hidden: 'nobody' }, matched: { change: null, hidden: 'nobody' } }
		});
	});
});

describe('the command', () => {
	const command = (...args: string[]) =>
		spawnSync(process.execPath, ['src/commands/score.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

	test('prints JSON that keeps to the published schema', () => {
		const answers = rows(...crowdRows({ a: 4, b: 4, c: 4, d: 4, e: 4 }, (index) => 1 + (index % 5)));
		const at = files(answers, answers);
		const { stdout, stderr, status } = command(
			...[at.questionnaire, at.answers, '--round', 'named', '--against', at.questionnaire, at.earlier]
		);
		expect([status, stderr]).toEqual([0, '']);
		const schema = z.fromJSONSchema(JSON.parse(readFileSync(SCHEMA, 'utf8')));
		const output = JSON.parse(stdout) as object;
		expect(schema.safeParse(output).error).toBeUndefined();
		expect(schema.safeParse({ ...output, counts: {} }).success).toBe(false);
		expect(schema.safeParse({ ...output, extra: 1 }).success).toBe(false);
	});

	test('says what is wrong on the other channel, and ends with 1', () => {
		const at = files(rows('a,1,,p9,4'));
		const { stdout, stderr, status } = command(at.questionnaire, at.answers);
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toContain(`${at.answers}, line 2, column item: "p9" is no question of small 1.0.0`);
		const unknown = command(at.questionnaire, at.answers, '--foo');
		expect([unknown.status, unknown.stdout]).toEqual([1, '']);
		expect(unknown.stderr).toContain('--foo');
	});

	test('has a schema that was written since the format last changed: npm run score -- --schema', () => {
		expect(readFileSync(SCHEMA, 'utf8')).toBe(outputSchema());
	});
});
