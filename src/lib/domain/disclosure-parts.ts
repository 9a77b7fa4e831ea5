import { isSafe, type Rule } from './disclosure-groups.ts';
import { scorerOf } from './person-score.ts';
import { itemsIn, itemsOf, type Item, type Questionnaire } from './questionnaire.ts';
import type { Response } from './response.ts';
import { score, type Scores, type Voice } from './scoring.ts';

/**
 * What a dimension on a part of its items and the same on all of them differ by: nothing where they are `alike`.
 * `voices` are the people behind the part whose score in it rests on other answers than their score in the whole.
 */
export type Apart = { readonly alike: boolean; readonly voices: readonly Voice[] };

/** A round scored by a part of its items: what lies between it and the whole, by framework and dimension. */
export type PartOfRound = {
	/** Whether later answers wait to be shown on the whole (rule 5). */
	readonly waiting: boolean;
	readonly apart: ReadonlyMap<string, ReadonlyMap<string, Apart>>;
	/** The round scored by both at once, the part's frameworks under names of their own (`inPart`). */
	readonly both: Scores;
};

/** What a framework is called where it is scored on a part of its items beside the whole. */
export function inPart(framework: string): string {
	return `part of ${framework}`;
}

/** How much may be shown of a dimension on a part of its items. */
export type PartShown = 'all' | 'mean' | 'nothing';

/** Compares what a round's people answered on all items with what of it a part of these items holds. */
export function partOfRound(
	whole: Questionnaire,
	part: Questionnaire,
	responses: readonly Response[],
	waiting: boolean
): PartOfRound {
	return {
		waiting,
		both: score(onBoth(whole, part), responses, 0),
		apart: new Map(
			part.frameworks.map(({ id, minimumShare, dimensions }) => [
				id,
				new Map(
					dimensions.map((dimension) => {
						const [all, some] = [whole, part].map((by) => itemsIn(by, id, dimension.id));
						const [onAll, onSome] = [all!, some!].map((items) => behind(items, minimumShare));
						return [dimension.id, apartIn(responses, onAll!, onSome!)];
					})
				)
			])
		)
	};
}

/**
 * How much may be shown where the whole is shown too. Two figures of the same people are two equations. In a sum or
 * difference with the part's mean nobody can be left out whose two scores rest on different answers, for what they
 * answered beyond the part, or only in it, remains. So the mean may be shown where these people are safe as a group,
 * and nothing beside it: with a second figure of the part some of them could be left out after all.
 */
export function partShown({ waiting, apart }: PartOfRound, at: [string, string], rule: Rule): PartShown {
	if (waiting) return 'nothing';
	const { alike, voices } = apart.get(at[0])!.get(at[1])!;
	if (alike) return 'all';
	return isSafe(voices, { ...rule, kind: 'confidential' }) ? 'mean' : 'nothing';
}

/** A questionnaire that places its items by a part of it too. */
function onBoth(whole: Questionnaire, part: Questionnaire): Questionnaire {
	const placed = itemsOf(part);
	const placeOf = ({ id, place }: Pick<Item, 'id' | 'place'>) => {
		const also = Object.entries(placed.get(id)?.place ?? {});
		return { ...place, ...Object.fromEntries(also.map(([framework, at]) => [inPart(framework), at])) };
	};
	return {
		...whole,
		frameworks: [
			...whole.frameworks,
			...part.frameworks.map((framework) => ({ ...framework, id: inPart(framework.id) }))
		],
		sections: whole.sections.map((section) => {
			if (section.kind === 'choice') return section;
			if (section.kind === 'structure') return { ...section, items: section.items.map(withPlace) };
			return { ...section, items: section.items.map(withPlace) };
		})
	};

	function withPlace<One extends Pick<Item, 'id' | 'place'>>(item: One): One {
		return { ...item, place: placeOf(item) };
	}
}

/** Gives the answers that a person's score rests on, by item; null where they have no score. */
function behind(items: ReturnType<typeof itemsIn>, minimumShare: number) {
	const scorer = scorerOf(items, minimumShare);
	return ({ answers }: Response): string | null => {
		if (scorer(answers).value === null) return null;
		return items
			.map(({ id }) => id)
			.filter((id) => typeof answers.get(id) === 'number')
			.join(' ');
	};
}

function apartIn(
	responses: readonly Response[],
	onAll: ReturnType<typeof behind>,
	onSome: ReturnType<typeof behind>
): Apart {
	const people = new Map<string, number>();
	let alike = true;
	for (const response of responses) {
		const [all, some] = [onAll(response), onSome(response)];
		if (all === some) continue;
		alike = false;
		if (some !== null) people.set(response.organisation, (people.get(response.organisation) ?? 0) + 1);
	}
	return { alike, voices: [...people].map(([organisation, count]) => voiceOf(organisation, count)) };
}

function voiceOf(organisation: string, people: number): Voice {
	return { organisation, role: null, value: 0, people };
}
