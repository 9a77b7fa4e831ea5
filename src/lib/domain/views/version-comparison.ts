import { crosswalk, type Crosswalk, type Relation } from '../crosswalk.ts';
import { inLanguage } from '../language.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { versionLine, versionsOf, type VersionLine } from './catalogue.ts';
import { comparedItem, type ComparedItem } from './compared-item.ts';
import type { Speech } from './speech.ts';

/** One side of a comparison; `heading` stands over its wordings, and `name` is what sentences call it. */
export type Side = VersionLine & {
	readonly id: string;
	readonly title: string;
	readonly heading: string;
	readonly name: string;
};

/**
 * The items with one fate. `comparable` says whether their answers may be compared; null where one side has none.
 * `brief` where the question alone says all there is to say.
 */
export type ItemGroup = {
	readonly relation: Relation;
	readonly label: string;
	readonly meaning: string;
	readonly count: string;
	readonly comparable: boolean | null;
	readonly brief: boolean;
	readonly items: readonly ComparedItem[];
};

/** A framework that both sides have, with what may be compared of it. */
export type ComparedFramework = {
	readonly id: string;
	readonly label: string;
	readonly dimensions: readonly {
		readonly id: string;
		readonly label: string;
		readonly common: string;
		readonly comparable: boolean;
	}[];
};

/** Two versions beside each other. Of one questionnaire the older is `before`. */
export type VersionComparison = {
	readonly sameQuestionnaire: boolean;
	readonly heading: string;
	readonly before: Side;
	readonly after: Side;
	readonly stamp: {
		readonly kind: 'same' | 'common' | 'none';
		readonly title: string;
		readonly text: string;
	};
	readonly groups: readonly ItemGroup[];
	readonly frameworks: readonly ComparedFramework[];
};

/** Between versions what changed comes first; between questionnaires what they share. */
const CHANGED: readonly Relation[] = ['reworded', 'rescaled', 'unexplained'];
const BETWEEN_VERSIONS: readonly Relation[] = [...CHANGED, 'new', 'dropped', 'identical'];
const BETWEEN_QUESTIONNAIRES: readonly Relation[] = ['identical', ...CHANGED, 'dropped', 'new'];
const COMPARABLE: Record<Relation, boolean | null> = {
	...{ identical: true, reworded: true, rescaled: false, unexplained: false },
	...{ new: null, dropped: null }
};

/**
 * What happened to every item between two versions, and what may be compared. `catalogue` holds the versions that may
 * vouch for a rewording.
 */
export function versionComparison(
	one: Questionnaire,
	other: Questionnaire,
	catalogue: readonly Questionnaire[],
	speech: Speech
): VersionComparison {
	const [from, to] = inOrder(one, other);
	const walk = crosswalk(from, to, catalogue);
	const sameQuestionnaire = from.id === to.id;
	const [before, after] = [from, to].map((side) => sideOf(side, sameQuestionnaire, speech)) as [Side, Side];
	const names = { before: before.name, after: after.name };
	return {
		...{ sameQuestionnaire, before, after, stamp: stampOf(walk, speech) },
		heading: speech.t(`questionnaires.compare.${sameQuestionnaire ? 'headingSame' : 'headingOther'}`, names),
		groups: (sameQuestionnaire ? BETWEEN_VERSIONS : BETWEEN_QUESTIONNAIRES).flatMap(
			(relation): ItemGroup[] => {
				const items = walk.items.filter((item) => item.relation === relation);
				if (items.length === 0) return [];
				const fate = sameQuestionnaire ? relation : betweenQuestionnaires(relation);
				return [
					{
						...{ relation, comparable: COMPARABLE[relation] },
						brief: relation === 'identical' || (!sameQuestionnaire && !CHANGED.includes(relation)),
						...speech.t(`questionnaires.relations.${fate}`, { returnObjects: true, ...names }),
						count: speech.t('questionnaires.questions', { count: items.length }),
						items: items.map((item) => comparedItem(item, from, to, speech))
					}
				];
			}
		),
		frameworks: frameworksOf(walk, to, speech)
	};
}

/** Of one questionnaire the older version comes first; of two, the one that was asked for. */
function inOrder(one: Questionnaire, other: Questionnaire): [Questionnaire, Questionnaire] {
	if (one.id !== other.id) return [one, other];
	const [newest, oldest] = versionsOf([one, other], one.id);
	return [oldest!, newest!];
}

function sideOf(questionnaire: Questionnaire, sameQuestionnaire: boolean, speech: Speech): Side {
	const title = inLanguage(questionnaire.title, speech.language);
	const { id, version } = questionnaire;
	const called = sameQuestionnaire
		? { name: version, heading: speech.t('questionnaires.version', { version }) }
		: { name: speech.t('questionnaires.quoted', { title }), heading: title };
	return { ...versionLine(questionnaire, speech), ...called, id, title };
}

/** Nothing is new or dropped between two questionnaires: an item is in one of them only. */
function betweenQuestionnaires(relation: Relation) {
	if (relation === 'new') return 'onlyAfter';
	return relation === 'dropped' ? 'onlyBefore' : relation;
}

function stampOf({ stamp }: Crosswalk, { t }: Speech): VersionComparison['stamp'] {
	if (stamp.kind === 'same-version') {
		return { kind: 'same', ...t('questionnaires.stamps.same', { returnObjects: true }) };
	}
	if (stamp.kind === 'not-comparable') {
		return { kind: 'none', ...t(`questionnaires.stamps.${stamp.why}`, { returnObjects: true }) };
	}
	const { common, of } = stamp;
	return { kind: 'common', ...t('questionnaires.stamps.common', { returnObjects: true, common, of }) };
}

function frameworksOf(
	{ dimensions }: Crosswalk,
	{ frameworks }: Questionnaire,
	{ t, language }: Speech
): ComparedFramework[] {
	return frameworks.flatMap((framework) => {
		const shared = dimensions.filter((dimension) => dimension.framework === framework.id);
		if (shared.length === 0) return [];
		return [
			{
				...{ id: framework.id, label: inLanguage(framework.label, language) },
				dimensions: shared.map(({ dimension, items, comparable }) => {
					const found = framework.dimensions.find(({ id }) => id === dimension)!;
					const common = t('questionnaires.commonQuestions', { count: items.length });
					return { id: dimension, label: inLanguage(found.label, language), common, comparable };
				})
			}
		];
	});
}
