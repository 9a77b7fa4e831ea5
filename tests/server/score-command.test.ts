import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { disclose } from '#lib/domain/disclosure.ts';
import { readOptions } from '#lib/server/recomputation/options.ts';
import { ScoreOutput, outputSchema } from '#lib/server/recomputation/output.ts';
import { score } from '#lib/domain/scoring.ts';
import { someone } from '../support/people.ts';
import { checkedQuestionnaire } from '../support/questionnaire.ts';
import { HEADER, crowdRows, files, p1, refused, rows, run, scored } from '../support/scored-files.ts';
import { ROOT } from '../support/server.ts';

const SCHEMA = join(ROOT, 'docs/method/score-output.schema.json');

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
