import fc from 'fast-check';
import { itemsOf, type Fate, type Item, type Questionnaire } from '#lib/domain/questionnaire.ts';
import { checkedQuestionnaire } from './questionnaire.ts';

/** What an author did to an item. `unsaid` rewords it and keeps silent about it. */
export type Edit = 'keep' | 'typo' | 'reword' | 'unsaid' | 'rescale' | 'reverse' | 'drop';

/** A version with what was done to each item since the one before it, and the items that are new in it. */
export type Step = {
	readonly later: Questionnaire;
	readonly edits: ReadonlyMap<string, Edit>;
	readonly added: readonly string[];
};

const EDITS: readonly Edit[] = ['keep', 'typo', 'reword', 'unsaid', 'rescale', 'reverse', 'drop'];
const DIMENSIONS = ['P1', 'P2', 'P3'];
const WORDS = [
	'harbour',
	'willow',
	'lantern',
	'orchard',
	'meadow',
	'kettle',
	'saddle',
	'violin',
	'anchor',
	'barrel'
];

/** Questionnaires of two to twelve items on one page, spread over the dimensions of the small one. */
export function questionnaires(): fc.Arbitrary<Questionnaire> {
	return fc.integer({ min: 2, max: 12 }).map((count) =>
		questionnaireOf(
			'1.0.0',
			Array.from({ length: count }, (_, index) => itemNumber(index))
		)
	);
}

/** What a next version may be: any edit of any item, and up to three new ones. */
export function stepsFrom(earlier: Questionnaire, edits: readonly Edit[] = EDITS): fc.Arbitrary<Step> {
	const items = [...itemsOf(earlier).values()];
	return fc
		.record({
			chosen: fc.array(fc.constantFrom(...edits), { minLength: items.length, maxLength: items.length }),
			more: fc.integer({ min: 0, max: 3 })
		})
		.map(({ chosen, more }) => nextVersion(earlier, chosen, more));
}

/** The version after `earlier` in which item number n was edited in way n. */
export function nextVersion(earlier: Questionnaire, chosen: readonly Edit[], more = 0): Step {
	const before = [...itemsOf(earlier).values()];
	const minor = Number(earlier.version.split('.')[1]) + 1;
	const edits = new Map(before.map(({ id }, index) => [id, chosen[index] ?? 'keep'] as const));
	const kept = before.filter(({ id }) => edits.get(id) !== 'drop');
	const added = Array.from({ length: more }, (_, index) => itemNumber(100 * minor + index));
	const later = questionnaireOf(`1.${minor}.0`, [
		...kept.map((item) => edited(item, edits.get(item.id)!, minor)),
		...added
	]);
	const fates = [
		...before.flatMap(({ id }) => (edits.get(id) === 'unsaid' ? [] : [[id, FATES[edits.get(id)!]] as const])),
		...added.map(({ id }) => [id, 'new'] as const)
	];
	const items = Object.fromEntries(fates.map(([id, change]): [string, Fate] => [id, { change }]));
	return {
		later: { ...later, crosswalk: { from: earlier.version, items } },
		...{ edits, added: added.map(({ id }) => id) }
	};
}

const FATES: Readonly<Record<Edit, Fate['change']>> = {
	...{ keep: 'identical', typo: 'identical', reword: 'reworded', unsaid: 'reworded' },
	...{ rescale: 'rescaled', reverse: 'rescaled', drop: 'dropped' }
};

/** A questionnaire of these items, each with its own answers, as the small one is otherwise. */
export function questionnaireOf(version: string, items: readonly Item[]): Questionnaire {
	const base = checkedQuestionnaire();
	return {
		...{ ...base, version, crosswalk: undefined },
		scales: items.map(({ id, options }) => ({ id: `of-${id}`, options: [...options] })),
		sections: [
			{
				...{ id: 'all', kind: 'perception', title: base.title },
				items: items.map((item) => ({
					...{ id: item.id, text: item.text, construct: item.construct, sources: [...item.sources] },
					...{ place: { ...item.place }, notApplicable: item.notApplicable, reversed: item.reversed },
					scale: `of-${item.id}`
				}))
			}
		]
	};
}

function itemNumber(number: number): Item {
	const words = `${WORDS[number % WORDS.length]!} number ${number}`;
	const label = (value: number) => ({ en: `Answer ${value}`, nl: `Antwoord ${value}` });
	return {
		...{ id: `item-${number}`, section: 'all', kind: 'perception', help: undefined },
		text: { en: `What does the ${words} mean to you?`, nl: `Wat betekent ${words} voor u?` },
		construct: { en: words, nl: words },
		...{ sources: ['own'], place: { principles: DIMENSIONS[number % DIMENSIONS.length]! } },
		options: [1, 2, 3, 4, 5].map((value) => ({ value, label: label(value) })),
		...{ notApplicable: false, reversed: false }
	};
}

function edited(item: Item, edit: Edit, round: number): Item {
	const { text } = item;
	if (edit === 'typo') return { ...item, text: { ...text, en: text.en.replace('What does', 'What doess') } };
	if (edit === 'reword' || edit === 'unsaid') {
		const other = WORDS[(round * 3 + text.en.length) % WORDS.length]!;
		return {
			...item,
			text: { ...text, en: `Put otherwise in round ${round}, by the ${other}: ${item.id}?` }
		};
	}
	if (edit === 'reverse') return { ...item, reversed: !item.reversed };
	if (edit === 'rescale') return { ...item, options: rescaled(item.options, round) };
	return item;
}

/** Another scale: other words beside one answer, or one answer more. */
function rescaled(options: Item['options'], round: number): Item['options'] {
	const last = options.at(-1)!;
	const label = { en: `Quite another answer ${round}`, nl: `Een heel ander antwoord ${round}` };
	if (round % 2 === 0) return [...options, { value: last.value + 1, label }];
	return options.map((option) => (option === last ? { ...option, label } : option));
}
