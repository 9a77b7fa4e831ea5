import { topicsOf } from '../gaps.ts';
import { itemsIn, rangeOf, type Framework, type Questionnaire } from '../questionnaire.ts';
import type { ShownScores } from '../disclosure.ts';
import type { Target } from '../network.ts';
import { topicId, type Beat, type Course, type WorkshopTopic } from './workshop.ts';

const HEADLINES = 'themes';

/**
 * How a workshop begins: what is revealed (the headline themes, then the axes of the first radar) and the topics in the
 * order in which they deserve the conversation. Planned are the themes, and what people are divided about; the other
 * dimensions can be taken up.
 */
export function courseFor(shown: ShownScores, targets: readonly Target[]): Course {
	const { questionnaire } = shown;
	const frameworks = frameworksOf(questionnaire);
	const topics = frameworks.flatMap((framework) => topicsIn(shown, framework, targets));
	const divided = topics.filter(({ isDivided }) => isDivided);
	const others = topics.filter(({ isDivided }) => !isDivided);
	return {
		place: { step: 'gather' },
		beats: frameworks.flatMap(({ id, dimensions }) =>
			dimensions.map((dimension): Beat => ({ framework: id, dimension: dimension.id }))
		),
		topics: [...divided, ...others].map(({ isDivided: _, ...topic }) => topic),
		...{ ballots: [], notes: {} }
	};
}

/** The frameworks that a workshop is about: the headline themes, and the first other one that has items. */
function frameworksOf(questionnaire: Questionnaire): Framework[] {
	const filled = questionnaire.frameworks.filter(({ id, dimensions }) =>
		dimensions.some((dimension) => itemsIn(questionnaire, id, dimension.id).length > 0)
	);
	const themes = filled.filter(({ id }) => id === HEADLINES);
	const radar = filled.filter(({ id }) => id !== HEADLINES).slice(0, 1);
	return [...themes, ...radar];
}

function topicsIn(
	shown: ShownScores,
	{ id: framework, dimensions }: Framework,
	targets: readonly Target[]
): (WorkshopTopic & { isDivided: boolean })[] {
	const found = topicsOf(shown, framework, targets);
	const divided = new Set(
		found.filter(({ patterns }) => patterns[0] === 'divided').map((one) => one.dimension)
	);
	const scored = found.map(({ dimension }) => dimension);
	const unscored = dimensions.map(({ id }) => id).filter((id) => !scored.includes(id));
	return [...scored, ...unscored].map((dimension) => ({
		...{ id: topicId({ framework, dimension }), framework, dimension },
		state: framework === HEADLINES || divided.has(dimension) ? 'planned' : 'skipped',
		...scaleOf(shown.questionnaire, framework, dimension),
		isDivided: divided.has(dimension)
	}));
}

function scaleOf(questionnaire: Questionnaire, framework: string, dimension: string) {
	const ranges = itemsIn(questionnaire, framework, dimension).map(rangeOf);
	if (ranges.length === 0) return { min: 1, max: 5 };
	return { min: Math.min(...ranges.map(({ min }) => min)), max: Math.max(...ranges.map(({ max }) => max)) };
}
