import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { MOST_ITEMS } from '#lib/domain/questionnaire-rules.ts';
import type { Fate } from '#lib/domain/questionnaire.ts';
import { PUBLISHED_FILE } from '#lib/server/published.ts';
import { inspectQuestionnaires } from '#lib/server/questionnaires.ts';
import { folderWith, smallQuestionnaire } from '../support/questionnaire.ts';

const FIRST = 'small/1.0.0.yaml';
const SECOND = 'small/1.1.0.yaml';

type Loose = Record<string, unknown>;
/** The small questionnaire, loose enough to be broken. */
type Breakable = Loose & {
	scales: (Loose & { options: Loose[] })[];
	sections: (Loose & { items: (Loose & { text: Loose; place: Loose })[] })[];
	crosswalk: { from: string; items: Record<string, Fate> };
};

const folders: string[] = [];
function folder(files: Parameters<typeof folderWith>[0]): string {
	folders.push(folderWith(files));
	return folders.at(-1)!;
}
afterEach(() => {
	for (const one of folders.splice(0)) rmSync(one, { recursive: true });
});

/** The small questionnaire after a change, as YAML. */
function broken(change: (questionnaire: Breakable) => void, base: object = smallQuestionnaire()): string {
	const questionnaire = structuredClone(base) as Breakable;
	change(questionnaire);
	return stringify(questionnaire, { aliasDuplicateObjects: false });
}

/** The small questionnaire as version 1.1.0, in which nothing changed. */
function second(): object {
	const ids = ['open', 'fair', 'goal', 'gain', 'roles', 'money'];
	const items = Object.fromEntries(ids.map((id) => [id, { change: 'identical' }]));
	return { ...smallQuestionnaire(), version: '1.1.0', crosswalk: { from: '1.0.0', items } };
}

/** The line of a file on which a part of its text stands for the last time, from 1. */
function lineOf(text: string, part: string): number {
	expect(text).toContain(part);
	return text.slice(0, text.lastIndexOf(part)).split('\n').length;
}

const item = ({ sections }: Breakable, section: number, index: number) => sections[section]!.items[index]!;

/** Each breaks one rule: what is done to the file, what stands on the line of the fault, and the fault. */
const RULES: readonly [string, (questionnaire: Breakable) => void, string, string][] = [
	[
		'a duplicate id',
		(q) => (item(q, 0, 1).id = 'open'),
		'- id: open',
		'sections.0.items.1.id: "open" is used twice: give one of the two another id'
	],
	[
		'an unknown scale',
		(q) => (item(q, 0, 0).scale = 'six'),
		'scale: six',
		'sections.0.items.0.scale: "six" is not among the scales of this file: choose one of five, or add it there'
	],
	[
		'an unknown source',
		(q) => (item(q, 0, 0).sources = ['ghost']),
		'- ghost',
		'sections.0.items.0.sources.0: "ghost" is not among the sources of this file: add it there'
	],
	[
		'an unknown dimension',
		(q) => (item(q, 0, 0).place.themes = 'hope'),
		'themes: hope',
		'sections.0.items.0.place.themes: "hope" is not a dimension of themes: choose one of trust, vision, governance'
	],
	[
		'an unknown framework',
		(q) => (item(q, 0, 0).place.stars = 'A'),
		'stars: A',
		'sections.0.items.0.place.stars: "stars" is not among the frameworks of this file: choose one of principles, themes'
	],
	[
		'an item without a dimension in a framework it must have',
		(q) => {
			q.sections[0]!.items.push({
				...structuredClone(item(q, 0, 0)),
				id: 'lost',
				place: { themes: 'trust' }
			});
		},
		'themes: trust',
		'sections.0.items.4.place: has no dimension in principles, which every item must have: choose one of P1, P2, P3'
	],
	[
		'a dimension with too few items',
		(q) => (item(q, 1, 1).place = { principles: 'P2' }),
		'- id: P3',
		'frameworks.0.dimensions.2: P3 has 1 items and needs 2: add items or lower minimumItems'
	],
	[
		'a dimension whose items score in different ranges',
		(q) => {
			const [five] = q.scales;
			const options = [...five!.options, { ...five!.options[4]!, value: 6 }];
			q.scales.push({ ...five, id: 'six', options });
			Object.assign(item(q, 0, 0), { scale: 'six', place: { principles: 'P1' } });
		},
		'- id: P1',
		'frameworks.0.dimensions.0: P1 mixes ranges: open scores 1 to 6 and fair 1 to 5: give all its items a scale with the same lowest and highest value, or another dimension'
	],
	[
		'a missing translation',
		(q) => delete item(q, 0, 0).text.nl,
		'en: How is open?',
		'sections.0.items.0.text.nl: write a text here: it is missing in this language'
	],
	[
		'a blank translation',
		(q) => (item(q, 0, 0).text.nl = '   '),
		'nl: "   "',
		'sections.0.items.0.text.nl: is blank: write the text, or leave the whole field out where it is optional'
	],
	[
		'a scale that skips a value',
		(q) => q.scales[0]!.options.splice(2, 1),
		'- value: 1',
		'scales.0.options: skips a value: label every value of the scale, in steps of one'
	],
	[
		'a value of a scale without a label',
		(q) => delete q.scales[0]!.options[2]!.label,
		'- value: 3',
		'scales.0.options.2.label: needs a text in English (en) and in Dutch (nl): { en: …, nl: … }'
	],
	[
		'described levels that are too few',
		(q) => (item(q, 1, 0).levels = (item(q, 1, 0).levels as Loose[]).slice(0, 4)),
		'- en: Step 1',
		'sections.1.items.0.levels: needs exactly five described levels, from low to high'
	],
	[
		'mixed kinds on a page',
		(q) => q.sections[0]!.items.push({ ...structuredClone(item(q, 1, 0)), id: 'mixed' }),
		'- id: mixed',
		'sections.0.items.4: has levels, and this page is of another kind: move the item to a page of kind structure'
	],
	[
		'more items than people finish',
		(q) => {
			const { items } = q.sections[0]!;
			while (items.length + 2 <= MOST_ITEMS) items.push({ ...item(q, 0, 0), id: `more-${items.length}` });
		},
		'- id: views',
		`sections: ask ${MOST_ITEMS + 1} items: at most ${MOST_ITEMS}, or people stop halfway`
	],
	[
		'an item without a source',
		(q) => (item(q, 0, 0).sources = []),
		'sources: []',
		'sections.0.items.0.sources: has no source: name at least one key of the sources above'
	],
	[
		'an item whose sources are missing',
		(q) => delete item(q, 0, 0).sources,
		'- id: open',
		'sections.0.items.0.sources: is missing: write it'
	],
	[
		'an id with the characters of a path',
		(q) => (item(q, 0, 0).id = '../open'),
		'- id: ../open',
		'sections.0.items.0.id: is no id: use letters, digits and hyphens, starting with a letter, at most 64'
	],
	[
		'a crosswalk to nothing',
		(q) => (q.crosswalk = { from: '0.9.0', items: {} }),
		'from: 0.9.0',
		'crosswalk.from: there is no version 0.9.0 before this one: take the crosswalk out, or add that version'
	]
];

describe('a file that breaks one rule', () => {
	test.each(RULES)('%s: gives that fault, at its line', (_, change, part, message) => {
		const text = broken(change);
		const { faults } = inspectQuestionnaires(folder({ [FIRST]: text }));
		expect(faults).toEqual([{ file: FIRST, line: expect.any(Number), message }]);
		expect(text.split('\n')[faults[0]!.line! - 1]).toContain(part.split('\n')[0]);
	});

	test('the small questionnaire itself breaks none', () => {
		expect(inspectQuestionnaires(folder({ [FIRST]: broken(() => undefined) })).faults).toEqual([]);
	});
});

/** Each breaks one rule about what a version says of the one before it. */
const SUCCESSIONS: readonly [string, (questionnaire: Breakable) => void, string, string][] = [
	[
		'an item that both have and nobody mentions',
		({ crosswalk }) => delete crosswalk.items.fair,
		'items:',
		'crosswalk.items.fair: says nothing of "fair": add it and write change: identical'
	],
	[
		'a new item that nobody mentions',
		(q) => q.sections[0]!.items.push({ ...structuredClone(item(q, 0, 0)), id: 'extra' }),
		'items:',
		'crosswalk.items.extra: says nothing of "extra": add it and write change: new'
	],
	[
		'a dropped item that nobody mentions',
		(q) => {
			q.sections[0]!.items[0] = { ...item(q, 0, 0), id: 'open-again' };
			delete q.crosswalk.items.open;
			q.crosswalk.items['open-again'] = { change: 'new' };
		},
		'items:',
		'crosswalk.items.open: says nothing of "open": add it and write change: dropped'
	],
	[
		'an item of neither version',
		({ crosswalk }) => (crosswalk.items.ghost = { change: 'dropped' }),
		'change: dropped',
		'crosswalk.items.ghost: "ghost" is in neither version: take it out'
	],
	[
		'an untrue account',
		({ crosswalk }) => (crosswalk.items.open = { change: 'rescaled' }),
		'change: rescaled',
		'crosswalk.items.open: calls "open" rescaled, but it is identical: write change: identical'
	],
	[
		'a rewording published as a patch',
		(q) => {
			q.version = '1.0.1';
			item(q, 0, 0).text.en = 'Do the partners speak their mind?';
			q.crosswalk.items.open = { change: 'reworded' };
		},
		'version: 1.0.1',
		'version: is only a patch step after 1.0.0, and what changed needs a minor one: make it 1.1.0'
	],
	[
		'a moved item published as minor',
		(q) => (item(q, 0, 0).place.themes = 'vision'),
		'version: 1.1.0',
		'version: is only a minor step after 1.0.0, and what changed needs a major one: make it 2.0.0'
	],
	[
		'no crosswalk at all',
		(q) => delete (q as Loose).crosswalk,
		'version: 1.1.0',
		'version: has no crosswalk: say what happened since 1.0.0'
	],
	[
		'a crosswalk to another version',
		({ crosswalk }) => (crosswalk.from = '0.9.0'),
		'from: 0.9.0',
		'crosswalk.from: must be 1.0.0, the version before this one'
	]
];

describe('a second version that breaks one rule', () => {
	test.each(SUCCESSIONS)('%s: gives that fault, at its line', (_, change, part, message) => {
		const text = broken(change, second());
		const file = `small/${(parse(text) as { version: string }).version}.yaml`;
		const { faults } = inspectQuestionnaires(folder({ [FIRST]: smallQuestionnaire(), [file]: text }));
		expect(faults).toEqual([{ file, line: expect.any(Number), message }]);
		expect(faults[0]!.line).toBeLessThanOrEqual(lineOf(text, part) + 1);
		expect(faults[0]!.line).toBeGreaterThanOrEqual(
			part === 'items:' ? lineOf(text, part) : lineOf(text, part) - 1
		);
	});

	test('that says everything truly breaks none', () => {
		const place = folder({ [FIRST]: smallQuestionnaire(), [SECOND]: second() });
		expect(inspectQuestionnaires(place).faults).toEqual([]);
	});
});

describe('a published version', () => {
	/** A folder in which the small questionnaire is published, as the check records it. */
	const published = () => {
		const place = folder({ [FIRST]: smallQuestionnaire() });
		const { hash } = inspectQuestionnaires(place).catalogue.all[0]!;
		writeFileSync(join(place, PUBLISHED_FILE), JSON.stringify({ 'small/1.0.0': hash }));
		return { place, hash, file: join(place, FIRST) };
	};
	const rewrite = (file: string, before: string, after: string) =>
		writeFileSync(file, readFileSync(file, 'utf8').replace(before, after));

	test('that changed is refused, with both hashes and what to do', () => {
		const { place, hash, file } = published();
		rewrite(file, 'A small', 'A tiny');
		const { faults, catalogue } = inspectQuestionnaires(place);
		const found = catalogue.all[0]!.hash;
		expect(faults).toEqual([
			{
				...{ file: FIRST, line: 1 },
				message: `has changed, and it is published.\n    Expected ${hash}, found ${found}.\n    Put the file back as it was, and publish the change as a new version.`
			}
		]);
	});

	test('that changed is said to have changed, and nothing about crosswalks that would have it changed further', () => {
		for (const changed of [FIRST, SECOND]) {
			const place = folder({ [FIRST]: smallQuestionnaire(), [SECOND]: second() });
			const { all } = inspectQuestionnaires(place).catalogue;
			const record = all.map(({ questionnaire: { version }, hash }) => [`small/${version}`, hash]);
			writeFileSync(join(place, PUBLISHED_FILE), JSON.stringify(Object.fromEntries(record)));
			rewrite(join(place, changed), 'How is open?', 'How open is it?');
			const { faults } = inspectQuestionnaires(place);
			expect(faults.map(({ file }) => file)).toEqual([changed]);
			expect(faults[0]!.message).toContain('has changed, and it is published.');
		}
	});

	test('may be retired, and may get other comments', () => {
		const { place, file } = published();
		rewrite(file, 'status: published', '# Nobody uses this any more.\nstatus: retired');
		expect(inspectQuestionnaires(place).faults).toEqual([]);
	});

	test('cannot be made a draft again to escape its rules', () => {
		const { place, file } = published();
		const message = 'is published and cannot be a draft again: put the file back as it was';
		rewrite(file, 'status: published', 'status: draft');
		expect(inspectQuestionnaires(place).faults).toEqual([{ file: FIRST, line: 1, message }]);
		rewrite(file, 'minutes: 2', 'minutes: two');
		expect(inspectQuestionnaires(place).faults).toEqual([{ file: FIRST, line: 1, message }]);
	});

	test.each(['not json', '[]', '{"small/1.0.0": 5}'])('is looked up in a record; %s is none', (record) => {
		const { place } = published();
		writeFileSync(join(place, PUBLISHED_FILE), record);
		expect(inspectQuestionnaires(place).faults).toEqual([
			{
				file: PUBLISHED_FILE,
				line: null,
				message: 'is no list of versions and hashes: put it back as it was'
			}
		]);
	});
});

describe('the faults of a folder', () => {
	test('come together: a broken questionnaire does not keep the others from being checked', () => {
		const place = folder({
			[FIRST]: smallQuestionnaire(),
			[SECOND]: broken(({ crosswalk }) => delete crosswalk.items.fair, second()),
			'other/1.0.0.yaml': broken((q) => (item(q, 0, 0).scale = 'six'), {
				...smallQuestionnaire(),
				id: 'other'
			}),
			'third/1.0.0.yaml': 'id: [',
			'small/latest.yml': 'id: small',
			'loose.yaml': 'id: loose'
		});
		const files = inspectQuestionnaires(place).faults.map(
			({ file, line }) => `${file}:${line === null ? '' : 'line'}`
		);
		expect(files.sort()).toEqual([
			...['loose.yaml:', 'other/1.0.0.yaml:line', 'small/1.1.0.yaml:line', 'small/latest.yml:'],
			...['third/1.0.0.yaml:line']
		]);
	});

	test('leave a version alone whose predecessor cannot be read', () => {
		const place = folder({ [FIRST]: 'id: [', [SECOND]: second() });
		expect(inspectQuestionnaires(place).faults.map(({ file }) => file)).toEqual([FIRST]);
	});
});
