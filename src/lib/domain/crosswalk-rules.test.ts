import { describe, expect, test } from 'vitest';
import { checkedQuestionnaire } from '../../../tests/support/questionnaire.ts';
import { checkCrosswalk, stepNeeded } from './crosswalk-rules.ts';
import type { Fate, Questionnaire } from './questionnaire.ts';

const first = checkedQuestionnaire();
/** The ids of the small questionnaire, in order: open, fair, goal, gain, roles, money. */
const IDENTICAL: Record<string, Fate> = Object.fromEntries(
	['open', 'fair', 'goal', 'gain', 'roles', 'money'].map((id) => [id, { change: 'identical' }])
);

/** The small questionnaire as its next version, after a change. */
function second(change: (later: Questionnaire) => void = () => undefined, version = '1.1.0'): Questionnaire {
	const later = { ...structuredClone(first), version, crosswalk: { from: '1.0.0', items: { ...IDENTICAL } } };
	change(later);
	return later;
}

/** The item on a place of the small questionnaire: its pages are perception, structure and choice. */
function item({ sections }: Questionnaire, section: number, index: number) {
	return sections[section]!.items[index]! as Record<string, unknown> & { text: { en: string; nl: string } };
}

const faults = (later: Questionnaire) =>
	checkCrosswalk(first, later).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('what a version says of the one before', () => {
	test('is fine where nothing changed and all is said', () => expect(faults(second())).toEqual([]));

	test.each<[string, (later: Questionnaire) => void, string]>([
		[
			'keeps silent about an item',
			({ crosswalk }) => delete crosswalk!.items.fair,
			'crosswalk.items.fair: says nothing of "fair": add it and write change: identical'
		],
		[
			'keeps silent about a dropped item',
			(later) => {
				later.sections[0]!.items.splice(1, 1);
				delete later.crosswalk!.items.fair;
			},
			'crosswalk.items.fair: says nothing of "fair": add it and write change: dropped'
		],
		[
			'mentions an item of neither',
			({ crosswalk }) => (crosswalk!.items.ghost = { change: 'new' }),
			'crosswalk.items.ghost: "ghost" is in neither version: take it out'
		],
		[
			'calls reworded what is identical',
			({ crosswalk }) => (crosswalk!.items.open = { change: 'reworded' }),
			'crosswalk.items.open: calls "open" reworded, but it is identical: write change: identical'
		],
		[
			'calls identical what is reworded',
			(later) => (item(later, 0, 0).text.en = 'Do the partners speak their mind?'),
			'crosswalk.items.open: calls "open" identical, but it is reworded: write change: reworded'
		],
		[
			'calls identical what is rescaled',
			(later) => (later.scales[0]!.options[4]!.label.en = 'The very highest level'),
			'crosswalk.items.open: calls "open" identical, but it is rescaled: write change: rescaled'
		],
		[
			'calls identical what is reversed',
			(later) => (item(later, 1, 0).reversed = true),
			'crosswalk.items.roles: calls "roles" identical, but it is rescaled: write change: rescaled'
		]
	])('is refused where it %s', (_, change, fault) => {
		expect(faults(second(change))).toContain(fault);
	});

	test('may call a mended typo identical or reworded', () => {
		const mended = (change: Fate['change']) =>
			second((later) => {
				item(later, 0, 0).text.en = 'How is opne?';
				later.crosswalk!.items.open = { change };
			});
		expect(faults(mended('identical'))).toEqual([]);
		expect(faults(mended('reworded'))).toEqual([]);
		expect(faults(mended('new'))).toEqual([
			'crosswalk.items.open: calls "open" new, but it is identical or reworded: write change: identical or reworded'
		]);
	});

	test('is all reported together', () => {
		const later = second(({ crosswalk }) => {
			delete crosswalk!.items.fair;
			crosswalk!.items.ghost = { change: 'new' };
			crosswalk!.items.open = { change: 'dropped' };
		}, '1.0.0');
		expect(faults(later)).toHaveLength(4);
	});
});

describe('the step that a change needs', () => {
	const anotherItem = (later: Questionnaire) => {
		const [copied] = structuredClone(later.sections[0]!.items);
		(later.sections[0]!.items as unknown[]).push({ ...copied, id: 'extra' });
	};

	test.each<[string, (later: Questionnaire) => void, string]>([
		['nothing', () => undefined, 'patch'],
		['a mended typo', (later) => (item(later, 0, 0).text.en = 'How is opne?'), 'patch'],
		['a mended typo in an answer', (later) => (later.scales[0]!.options[0]!.label.en = 'Levell 1'), 'patch'],
		['a rewording', (later) => (item(later, 0, 0).text.nl = 'Zeggen de partners wat ze denken?'), 'minor'],
		['another scale', (later) => (later.scales[0]!.options[0]!.label.nl = 'Helemaal niet'), 'minor'],
		['an item that is reversed', (later) => (item(later, 0, 0).reversed = true), 'minor'],
		['a new item', anotherItem, 'minor'],
		['a dropped item', (later) => later.sections[0]!.items.pop(), 'minor'],
		['a choice that is gone', (later) => (item(later, 2, 0).options as unknown[]).pop(), 'minor'],
		['another minimum share', (later) => (later.frameworks[0]!.minimumShare = 0.5), 'minor'],
		[
			'an item in another dimension',
			(later) => ((item(later, 0, 0).place as Record<string, string>).principles = 'P3'),
			'major'
		],
		['a dimension that is gone', (later) => later.frameworks[1]!.dimensions.pop(), 'major']
	])('%s', (_, change, step) => {
		expect(stepNeeded(first, second(change))).toBe(step);
	});

	test.each([
		['1.0.1', 'patch', 'minor', '1.1.0'],
		['1.0.7', 'patch', 'minor', '1.1.0']
	])(
		'a rewording published as %s is refused, with the number it should have',
		(version, made, needed, remedy) => {
			const later = second((one) => {
				item(one, 0, 0).text.en = 'Do the partners speak their mind?';
				one.crosswalk!.items.open = { change: 'reworded' };
			}, version);
			expect(faults(later)).toEqual([
				`version: is only a ${made} step after 1.0.0, and what changed needs a ${needed} one: make it ${remedy}`
			]);
		}
	);

	test('a moved item published as 1.1.0 is told to be 2.0.0', () => {
		const later = second((one) => ((item(one, 0, 0).place as Record<string, string>).principles = 'P3'));
		expect(faults(later)).toEqual([
			'version: is only a minor step after 1.0.0, and what changed needs a major one: make it 2.0.0'
		]);
	});

	test('a larger step than needed is fine', () => {
		expect(faults(second(undefined, '2.0.0'))).toEqual([]);
		expect(faults(second(undefined, '1.0.1'))).toEqual([]);
	});

	test.each(['1.0.0', '0.9.9'])('%s is not later than 1.0.0', (version) => {
		expect(faults(second(undefined, version))).toEqual(['version: is not later than 1.0.0: raise it']);
	});
});
