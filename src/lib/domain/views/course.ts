import { dayOf } from '../dates.ts';
import type { ShownScores } from '../disclosure.ts';
import { inLanguage } from '../language.ts';
import type { Framework, Questionnaire } from '../questionnaire.ts';
import type { Round } from '../round.ts';
import type { Interval } from '../statistics/interval.ts';
import { keyOf } from '../yardstick.ts';
import { courseCaption } from './course-caption.ts';
import { rangeIn, type Range } from './scale.ts';
import { figureOf, NO_FIGURE } from './series.ts';
import type { Speech } from './speech.ts';

/** A round on the time axis as it is given; `shown` is null where it asked another questionnaire. */
export type CourseStop = {
	readonly round: Round;
	readonly shown: ShownScores | null;
	readonly comparable: ReadonlySet<string>;
};

/** A round on the axis: its number, its place from 0 to 1 by date, and in words why it has no scores, if it has none. */
export type CourseRound = {
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly day: string;
	readonly at: number;
	readonly facts: string;
	readonly state: string | null;
	readonly apart: boolean;
};

/** A topic's score in one round: `joined` where a line leads to it from the comparable round before, `open` where it may still change. */
export type CourseMark = {
	readonly round: number;
	readonly at: number;
	readonly kind: 'score' | 'gap' | 'apart';
	readonly value: number | null;
	readonly text: string;
	readonly band: Interval | null;
	readonly between: string | null;
	readonly why: string | null;
	readonly joined: boolean;
	readonly open: boolean;
};

export type CourseTopic = {
	readonly id: string;
	readonly label: string;
	readonly marks: readonly CourseMark[];
};

/** One framework over time: a small chart for each topic, all on the same two axes. */
export type CourseView = Range & {
	readonly id: string;
	readonly label: string;
	readonly caption: string;
	readonly topics: readonly CourseTopic[];
};

/** The rounds in the order of their dates. A round that nobody answered has its place like any other. */
export function courseRounds(stops: readonly CourseStop[], timeZone: string, speech: Speech): CourseRound[] {
	const { t, language } = speech;
	const places = placesOf(stops);
	return stops.map(({ round, shown, comparable }, index) => ({
		...{ id: round.id, number: index + 1, title: round.title, at: places[index]! },
		day: dayOf(round.openedAt, language, timeZone),
		facts: [
			t(`results.kinds.${round.kind}`),
			...(shown && shown.people > 0
				? [
						t('results.behind', {
							people: t('results.people', { count: shown.people }),
							...{ answered: shown.answered, invited: shown.invited }
						})
					]
				: [])
		].join(' · '),
		state: stateOf(shown, comparable, speech),
		apart: isApart(shown, comparable)
	}));
}

/** A framework's topics over time, on the part that the rounds share. */
export function courseView(
	part: Questionnaire,
	framework: Framework,
	stops: readonly CourseStop[],
	speech: Speech
): CourseView {
	const places = placesOf(stops);
	const topics = framework.dimensions.map(({ id, label }) => ({
		...{ id, label: inLanguage(label, speech.language) },
		marks: joinedUp(
			stops.map((stop, index) =>
				markOf(stop, framework.id, id, { round: index + 1, at: places[index]! }, speech)
			)
		)
	}));
	return {
		...{ ...rangeIn(part, framework.id), id: framework.id, topics },
		label: inLanguage(framework.label, speech.language),
		caption: courseCaption(
			topics,
			stops.map(({ round }) => round.title),
			speech
		)
	};
}

/** The places of rounds on an axis from 0 to 1, as far apart as their dates are. */
function placesOf(stops: readonly CourseStop[]): number[] {
	const times = stops.map(({ round }) => Date.parse(round.openedAt));
	const [first, last] = [times[0]!, times.at(-1)!];
	return times.map((time) => (last === first ? 0.5 : (time - first) / (last - first)));
}

type Mark = Omit<CourseMark, 'joined'>;

function markOf(
	{ shown, comparable }: CourseStop,
	framework: string,
	dimension: string,
	place: Pick<CourseMark, 'round' | 'at'>,
	speech: Speech
): Mark {
	const nothing = { ...place, open: false, value: null, text: NO_FIGURE, band: null, between: null };
	if (!shown) return { ...nothing, kind: 'apart', why: speech.t('change.course.states.apart') };
	if (!comparable.has(keyOf(framework, dimension))) {
		return { ...nothing, kind: 'apart', why: speech.t('results.hidden.notComparable') };
	}
	const figure = figureOf(shown.network.get(framework)?.get(dimension), shown.rule.k, speech);
	if (figure.value === null) return { ...nothing, kind: 'gap', why: figure.why };
	const { value, text, certainty } = figure;
	const band = certainty?.band ?? null;
	return {
		...place,
		open: shown.rule.open,
		kind: 'score',
		value,
		text,
		band,
		between: band && certainty!.short,
		why: null
	};
}

/** A line leads from one score to the next, past rounds that are not comparable, and never across a missing score. */
function joinedUp(marks: readonly Mark[]): CourseMark[] {
	return marks.map((mark, index) => {
		const before = marks.slice(0, index).findLast(({ kind }) => kind !== 'apart');
		return { ...mark, joined: mark.kind === 'score' && before?.kind === 'score' };
	});
}

function isApart(shown: ShownScores | null, comparable: ReadonlySet<string>): boolean {
	return !shown || comparable.size === 0;
}

function stateOf(shown: ShownScores | null, comparable: ReadonlySet<string>, { t }: Speech): string | null {
	if (!shown) return t('change.course.states.apart');
	if (comparable.size === 0) return t('change.course.states.not-comparable');
	const { people, rule } = shown;
	if (rule.open) return t('change.course.states.open');
	if (people === 0) return t('change.course.states.nobody');
	return rule.kind === 'confidential' && people < rule.k ? t('change.course.states.tooFew') : null;
}
