import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { ITEMS, folderWith, smallQuestionnaire } from '../../../tests/support/questionnaire.ts';
import { checkUnchanged, loadQuestionnaires } from './questionnaires.ts';

const PLACE = 'small/1.0.0.yaml';

describe('questionnaire files', () => {
	const folders: string[] = [];
	const folder = (files: Parameters<typeof folderWith>[0]) => {
		folders.push(folderWith(files));
		return folders.at(-1)!;
	};
	afterEach(() => {
		for (const one of folders.splice(0)) rmSync(one, { recursive: true });
	});

	/** What the start says about one file with this content. */
	const complaint = (content: string | Uint8Array | object, place = PLACE): string => {
		try {
			loadQuestionnaires(folder({ [place]: content }));
		} catch (error) {
			return (error as Error).message;
		}
		throw new Error('The file was taken for a good one.');
	};

	/** The small questionnaire with some text replaced. */
	const withText = (before: string | RegExp, after: string): string => {
		const text = stringify(smallQuestionnaire());
		const changed = text.replace(before, after);
		expect(changed).not.toBe(text);
		return changed;
	};

	/** The line on which a text stands, from 1. */
	const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

	test('every version of every questionnaire is found, with a hash of its content', () => {
		const identical = Object.values(ITEMS)
			.flat()
			.filter((item) => item !== 'role');
		const items = Object.fromEntries(identical.map((item) => [item, { change: 'identical' }]));
		const second = { ...smallQuestionnaire(), version: '1.1.0', crosswalk: { from: '1.0.0', items } };
		const catalogue = loadQuestionnaires(
			folder({
				[PLACE]: smallQuestionnaire(),
				'small/1.1.0.yaml': second,
				'small/notes.txt': 'not a version'
			})
		);
		expect(catalogue.all.map(({ file }) => file)).toEqual([PLACE, 'small/1.1.0.yaml']);
		const hashes = catalogue.all.map(({ hash }) => hash);
		for (const hash of hashes) expect(hash).toMatch(/^sha256-[0-9a-f]{64}$/);
		expect(hashes[0]).not.toBe(hashes[1]);
		expect(catalogue.find('small', '1.1.0')?.questionnaire.version).toBe('1.1.0');
		expect(catalogue.find('small', '9.9.9')).toBeNull();
	});

	test('a folder without questionnaires is an empty catalogue', () => {
		expect(loadQuestionnaires(folder({})).all).toEqual([]);
	});

	test('a mistake in the YAML is shown at its line', () => {
		const text = withText('minutes: 2', 'minutes: [2');
		expect(complaint(text)).toMatch(
			new RegExp(`^  ${PLACE}:${lineOf(text, 'licence')}  is not readable as YAML`, 'm')
		);
	});

	test('a key that nobody knows is named', () => {
		const text = withText('scale: five', 'scale: five\n        weight: 2');
		const line = lineOf(text, 'id: open');
		expect(complaint(text)).toMatch(new RegExp(`${PLACE}:${line}  sections.0.items.0: .*"weight"`));
	});

	test('an id that is used twice is shown at its second place', () => {
		const text = withText('id: fair', 'id: open');
		const line = text.split('\n').findLastIndex((row) => row.includes('- id: open')) + 1;
		expect(complaint(text)).toContain(`${PLACE}:${line}  sections.0.items.1.id: "open" is used twice`);
	});

	test('a key that is written twice is shown at its second place', () => {
		const text = withText('minutes: 2', 'minutes: 2\nminutes: 3');
		expect(complaint(text)).toMatch(
			new RegExp(`${PLACE}:${lineOf(text, 'minutes: 3')}  is not readable as YAML: Map keys must be unique`)
		);
	});

	test('aliases that would blow up are refused', () => {
		const levels = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
		for (const [before, name] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh'].map((pair) => [...pair])) {
			levels.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`);
		}
		expect(complaint(levels.join('\n'))).toMatch(new RegExp(`${PLACE}.*is not readable as YAML: .*alias`));
	});

	test.each([
		['nl', 'Dutch'],
		['en', 'English']
	])('a text without its %s translation is shown at its line', (language) => {
		const questionnaire: Record<string, unknown> = smallQuestionnaire();
		const both = { en: 'Title', nl: 'Titel' };
		questionnaire.title = Object.fromEntries(Object.entries(both).filter(([key]) => key !== language));
		const text = stringify(questionnaire);
		expect(complaint(text)).toContain(`title.${language}: write a text here`);
		expect(complaint(text)).toMatch(/1\.0\.0\.yaml:\d+ {2}title/);
	});

	test('a file in the place of another version or questionnaire is told where it belongs', () => {
		expect(complaint(smallQuestionnaire(), 'small/2.0.0.yaml')).toContain(
			'small/2.0.0.yaml:1  says it is small 1.0.0: its place is small/1.0.0.yaml'
		);
		expect(complaint(smallQuestionnaire(), 'other/1.0.0.yaml')).toContain('its place is small/1.0.0.yaml');
	});

	test('a file that is too large is refused unread', () => {
		expect(complaint(`# ${'x'.repeat(1_000_000)}\n`)).toContain(`${PLACE}  is larger than 1 MB`);
	});

	test('a file that is not UTF-8 is refused', () => {
		const latin1 = Buffer.from(withText('Een kleine vragenlijst', 'Eén kleine vragenlijst'), 'latin1');
		expect(complaint(latin1)).toContain(`${PLACE}  is not UTF-8`);
	});

	test('HTML in a text is shown at its line', () => {
		const text = withText('Shows that it works.', 'Shows <b>that</b> it works.');
		expect(complaint(text)).toContain(
			`${PLACE}:${lineOf(text, '<b>')}  purpose.en: contains HTML: write plain text`
		);
	});

	test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
		'an item cannot be called %s',
		(word) => {
			expect(complaint(withText('id: money', `id: ${word}`))).toContain('sections.1.items.1.id: ');
		}
	);

	test('a key called __proto__ changes nothing and is refused', () => {
		const text = withText('minutes: 2', 'minutes: 2\n__proto__: { polluted: true }');
		expect(complaint(text)).toContain(PLACE);
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
	});

	test.each([
		['', 'nothing'],
		['[1, 2]', 'a list'],
		['just words', 'words']
	])('a file that holds %j is refused', (content) => expect(complaint(content)).toContain(PLACE));

	test('all faults of all files are reported in one go', () => {
		const two = withText('scale: five', 'scale: six').replace('minutes: 2', 'minutes: 200');
		const files = { [PLACE]: two, 'small/1.1.0.yaml': 'id: [', 'small/1.2.0.yaml': smallQuestionnaire() };
		let message = '';
		try {
			loadQuestionnaires(folder(files));
		} catch (error) {
			message = (error as Error).message;
		}
		expect(message).toContain('The questionnaires cannot be used:');
		expect(message).toMatch(/small\/1\.0\.0\.yaml:\d+ {2}minutes: /);
		expect(message).toMatch(
			/small\/1\.0\.0\.yaml:\d+ {2}sections\.0\.items\.0\.scale: "six" is not among the scales/
		);
		expect(message).toMatch(/small\/1\.1\.0\.yaml:1 {2}is not readable as YAML/);
		expect(message).toContain('small/1.2.0.yaml:1  says it is small 1.0.0');
	});

	test('a version that a round was opened with may be neither changed nor taken away', () => {
		const place = folder({ [PLACE]: smallQuestionnaire() });
		const { hash } = loadQuestionnaires(place).all[0]!;
		const used = [{ questionnaire: 'small', version: '1.0.0', contentHash: hash }];
		checkUnchanged(loadQuestionnaires(place), used);

		const file = join(place, PLACE);
		writeFileSync(file, readFileSync(file, 'utf8').replace('A small', 'A tiny'));
		const found = loadQuestionnaires(place).all[0]!.hash;
		const message = expect.toSatisfy(({ message }: Error) =>
			[`${PLACE} has changed`, `Expected ${hash}, found ${found}.`, 'Put the file back'].every((part) =>
				message.includes(part)
			)
		);
		expect(() => checkUnchanged(loadQuestionnaires(place), used)).toThrow(message);
		rmSync(file);
		expect(() => checkUnchanged(loadQuestionnaires(place), used)).toThrow(
			`${PLACE} is gone, and a round was opened with it. Put the file back.`
		);
	});
});
