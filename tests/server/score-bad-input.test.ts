import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MOST_FAULTS } from '#lib/server/recomputation/faults.ts';
import { smallQuestionnaire } from '../support/questionnaire.ts';
import {
	HEADER,
	crowdRows,
	files,
	newFolder,
	p1,
	p3,
	refused,
	rows,
	run,
	scored,
	type Content
} from '../support/scored-files.ts';

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
		const folder = newFolder({ 'small/1.0.0.yaml': { ...smallQuestionnaire(), minutes: 1000 } });
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
