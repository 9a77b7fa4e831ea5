import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { accepted, frequency, imported } from '../../../tests/support/imported.ts';
import { folderWith, smallQuestionnaire } from '../../../tests/support/questionnaire.ts';
import { draftYaml } from './draft-yaml.ts';
import { describeUnfinished, inspectQuestionnaires } from './questionnaires.ts';
import { importSurvey } from './survey-file.ts';

const folders: string[] = [];
function folder(files: Parameters<typeof folderWith>[0] = {}): string {
	folders.push(folderWith(files));
	return folders.at(-1)!;
}
afterEach(() => {
	for (const one of folders.splice(0)) rmSync(one, { recursive: true });
});

const element = {
	...{ type: 'rating', name: 'share', title: { default: 'How often?', nl: 'Hoe vaak?' }, width: '5' },
	rateValues: frequency(5, 4, 3, 2, 1)
};
const survey = imported({
	title: { default: 'Working together', nl: 'Samenwerken' },
	pages: [{ name: 'contact', title: { default: 'Contact', nl: 'Contact' }, elements: [element] }]
});
const PLACE = 'working-together/0.1.0.yaml';

describe('an imported draft as a file', () => {
	const yaml = draftYaml(survey, 'survey.json');

	test('says the same as the draft, with what was left out above it', () => {
		expect(parse(yaml)).toEqual(JSON.parse(JSON.stringify(survey.draft)));
		expect(yaml).toMatch(/^# A draft, imported from survey\.json\./);
		expect(yaml).toContain('#   share: width: it has no counterpart here');
	});

	test('is readable: short texts stand on one line', () => {
		expect(yaml).toContain('title: { en: Working together, nl: Samenwerken }');
		expect(yaml).toContain('- { value: 1, label: { en: Never, nl: Nooit } }');
	});

	test('leaves out what the file did not say, without a stand-in', () => {
		const bare = imported({ elements: [{ type: 'rating', name: 'q' }] });
		expect(draftYaml(bare, 'x')).not.toMatch(/TODO|\{\}|null|undefined/);
	});

	test('cannot be broken out of by names', () => {
		const name = 'a\nstatus: published\n# ';
		const odd = imported({ title: name, elements: [{ type: 'rating', name, title: name, [name]: 'x' }] });
		expect(parse(draftYaml(odd, `x\nstatus: published`))).toMatchObject({ status: 'draft' });
	});
});

describe('a draft in the folder', () => {
	test('is no fault and not in the catalogue, but listed with what is still to be done', () => {
		const { catalogue, faults, unfinished } = inspectQuestionnaires(
			folder({ [PLACE]: draftYaml(survey, 'x') })
		);
		expect(faults).toEqual([]);
		expect(catalogue.all).toEqual([]);
		expect(unfinished.map(({ file }) => file)).toEqual([PLACE]);
		const said = describeUnfinished(unfinished[0]!);
		expect(said).toMatch(/^working-together\/0\.1\.0\.yaml is a draft, unfinished/);
		for (const todo of [
			'licence: is missing',
			'frameworks: is missing',
			'items.0.place: is missing',
			'items.0.construct: needs a text'
		]) {
			expect(said).toContain(todo);
		}
	});

	test('says once what is to be done in many places', () => {
		const elements = ['a', 'b', 'c'].map((name) => ({ type: 'rating', name, title: name }));
		const yaml = draftYaml(imported({ title: 'Many', elements }), 'x');
		const [draft] = inspectQuestionnaires(folder({ 'many/0.1.0.yaml': yaml })).unfinished;
		expect(describeUnfinished(draft!)).toMatch(
			/sections\.\*\.items\.\*\.place: is missing: write it \(and 2 more like it\)/
		);
	});

	test('is in the catalogue once everything is written', () => {
		const small = smallQuestionnaire();
		const elements = ['a', 'b', 'c'].map((name) => ({ ...element, name }));
		const { sections, ...draft } = imported({ title: survey.draft.title, elements }).draft;
		const [framework] = small.frameworks;
		const finished = {
			...{ ...small, ...draft, purpose: small.purpose },
			frameworks: [{ ...framework, minimumItems: 1 }],
			sections: sections.map((section) => ({
				...{ ...section, title: small.title },
				items: section.items.map((item, index) => ({
					...{ ...item, place: { principles: framework!.dimensions[index]!.id } },
					...{ construct: { en: 'Sharing', nl: 'Delen' }, sources: ['own'] }
				}))
			}))
		};
		const { catalogue, faults, unfinished } = inspectQuestionnaires(folder({ [PLACE]: finished }));
		expect([faults, unfinished]).toEqual([[], []]);
		expect(catalogue.all[0]!.questionnaire.status).toBe('draft');
	});

	test('that says something untrue of the version before is unfinished, and nobody builds on it', () => {
		const small = smallQuestionnaire();
		const crosswalk = { from: '1.0.0', items: { open: { change: 'identical' } } };
		const items = Object.fromEntries(
			['open', 'fair', 'goal', 'gain', 'roles', 'money'].map((one) => [one, { change: 'identical' }])
		);
		const { catalogue, faults, unfinished } = inspectQuestionnaires(
			folder({
				'small/1.0.0.yaml': small,
				'small/1.1.0.yaml': { ...small, version: '1.1.0', status: 'draft', crosswalk },
				'small/1.2.0.yaml': { ...small, version: '1.2.0', crosswalk: { from: '1.0.0', items } }
			})
		);
		expect(faults).toEqual([]);
		expect(unfinished.map(({ file }) => file)).toEqual(['small/1.1.0.yaml']);
		expect(catalogue.all.map(({ file }) => file)).toEqual(['small/1.0.0.yaml', 'small/1.2.0.yaml']);
	});

	test('that cannot even be read is a fault like any other', () => {
		const { faults } = inspectQuestionnaires(folder({ [PLACE]: 'status: draft\nid: [' }));
		expect(faults).toHaveLength(1);
	});
});

describe('a survey file', () => {
	const json = JSON.stringify({ title: 'Één', elements: [{ type: 'rating', name: 'q', title: 'Q' }] });
	const text = 'class\ttype/scale\tname\ttext\nG\t\tPage\t\nQ\t5\tq\tÉén?\n';
	/** What comes of a file with this content. */
	const importOf = (content: string | Uint8Array) =>
		importSurvey(join(folder({ 'survey.bin': content }), 'survey.bin'));
	const problemOf = (content: string | Uint8Array) => {
		const result = importOf(content);
		return 'problem' in result ? result.problem : null;
	};

	test.each([
		['SurveyJS', json],
		['LimeSurvey', text]
	])('of %s is known by what it holds, with or without a byte order mark', (_, content) => {
		expect(accepted(importOf(content)).draft.sections).toHaveLength(1);
		expect(accepted(importOf(`\ufeff${content}`)).draft.sections).toHaveLength(1);
	});

	test('may be the UTF-16 of a spreadsheet', () => {
		const { draft } = accepted(importOf(Buffer.from(`\ufeff${text}`, 'utf16le')));
		expect(draft.sections[0]!.items[0]!.text).toEqual({ en: 'Één?' });
	});

	test('in another encoding is refused', () => {
		expect(problemOf(Buffer.from(text, 'latin1'))).toBe('is not UTF-8: save it in that encoding');
	});

	test('of ten megabytes is refused unread', () => {
		expect(problemOf(`{"a":"${'x'.repeat(10_000_000)}"}`)).toBe('is larger than 1 MB: no questionnaire is');
	});

	test.each(['id: x\n', '', '\u0000\u0000'])('that is neither is refused: %j', (content) => {
		expect(problemOf(content)).toContain('is no survey text of LimeSurvey');
	});
});
