import type { ChangeWord } from '../comparison.ts';
import type {
	HiddenChange,
	NoChange,
	ShownChange,
	ShownDimensionChange,
	ShownMatched,
	ShownUntold,
	ShownWhole
} from '../disclosure-change.ts';
import { inLanguage } from '../language.ts';
import type { Framework } from '../questionnaire.ts';
import type { Interval } from '../statistics/interval.ts';
import { NO_FIGURE } from './series.ts';
import { oneDecimal, signedDecimal, type Speech } from './speech.ts';

/** A change in words; `value` is null where there is none, and `why` then says why. */
export type ChangeFigure = {
	readonly value: number | null;
	readonly text: string;
	readonly interval: Interval | null;
	readonly between: string | null;
	readonly why: string | null;
};

type Of = 'whole' | 'matched';

/** What is said of a change. *untold* stands where there is no word for it. */
export type Verdict = { readonly kind: ChangeWord | 'untold'; readonly text: string };

/** How one dimension moved: both scores of the whole network, its change, the matched panel's, and the word. */
export type ChangeRow = {
	readonly id: string;
	readonly label: string;
	readonly earlier: { readonly value: number | null; readonly text: string };
	readonly later: { readonly value: number | null; readonly text: string };
	readonly whole: ChangeFigure;
	readonly matched: ChangeFigure;
	readonly verdict: Verdict;
};

/** The rows of a framework, in the order of its axes; what the two versions do not share says so. */
export function changeRows(change: ShownChange, framework: Framework, speech: Speech): ChangeRow[] {
	const { k } = change.rule;
	return framework.dimensions.map(({ id, label }) => {
		const found = change.dimensions.find((one) => one.framework === framework.id && one.dimension === id);
		const whole = found?.whole ?? null;
		const score = (side: 'earlier' | 'later') =>
			whole && whole.change !== null
				? { value: whole[side], text: oneDecimal(whole[side], speech.language) }
				: { value: null, text: NO_FIGURE };
		return {
			...{ id, label: inLanguage(label, speech.language) },
			...{ earlier: score('earlier'), later: score('later') },
			whole: figureOf(whole, 'whole', k, speech),
			matched: figureOf(found?.matched ?? null, 'matched', k, speech),
			verdict: verdictOf(found, k, speech)
		};
	});
}

function figureOf(
	change: ShownWhole | ShownMatched | NoChange | null,
	of: Of,
	k: number,
	speech: Speech
): ChangeFigure {
	const { t, language } = speech;
	const nothing = { value: null, text: NO_FIGURE, interval: null, between: null };
	if (!change) return { ...nothing, why: t('results.hidden.notComparable') };
	if (change.change === null) return { ...nothing, why: whyHidden(change.hidden, of, k, speech) };
	const { interval } = change;
	return {
		...{ value: change.change, text: signedDecimal(change.change, language), interval, why: null },
		between:
			interval &&
			t('change.between', {
				lower: signedDecimal(interval.lower, language),
				upper: signedDecimal(interval.upper, language)
			})
	};
}

function verdictOf(found: ShownDimensionChange | undefined, k: number, speech: Speech): Verdict {
	const { t } = speech;
	if (!found) return { kind: 'untold', text: t('results.hidden.notComparable') };
	if (found.word) return { kind: found.word, text: t(`change.words.${found.word}`) };
	if (found.why) {
		const why = whyUntold(found.why, k, speech);
		return { kind: 'untold', text: t('change.untold.verdict', { why }) };
	}
	return { kind: 'untold', text: t('change.untold.bare') };
}

/** Why there is no word for a change that is shown. */
export function whyUntold(why: ShownUntold, k: number, { t }: Speech): string {
	return {
		'too-few': () => t('change.untold.tooFew'),
		'all-alike': () => t('change.untold.allAlike'),
		small: () => t('change.untold.small', { k })
	}[why]();
}

/** Why there is no change to show, of the whole network or of the matched panel. */
export function whyHidden(hidden: HiddenChange, of: Of, k: number, { t }: Speech): string {
	return {
		nobody: () => t(of === 'whole' ? 'change.hidden.noScore' : 'change.hidden.nobody'),
		'too-few': () => t('results.hidden.tooFew', { k }),
		traceable: () => t('results.hidden.traceable'),
		open: () => t('results.hidden.open'),
		'not-next': () => t('change.hidden.notNext')
	}[hidden]();
}
