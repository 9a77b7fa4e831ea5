import { FEWEST_PAIRS } from '../statistics/change.ts';
import { USUAL_DEVIATION, detectableChange } from '../statistics/power.ts';
import type { ShownChange } from '../disclosure-change.ts';
import { inLanguage } from '../language.ts';
import type { Framework } from '../questionnaire.ts';
import { changeCaption } from './change-caption.ts';
import { changeRows, type ChangeRow } from './change-rows.ts';
import { filledFrameworks, rangeIn, type Range } from './scale.ts';
import { oneDecimal, type Speech } from './speech.ts';

/**
 * One framework: what changed, on two axes. `reach` is how far the axis of the change goes to either side of zero;
 * `drawn` says whether there is anything to draw.
 */
export type FrameworkChange = Range & {
	readonly id: string;
	readonly label: string;
	readonly caption: string;
	readonly canShow: string;
	readonly reach: number;
	readonly drawn: boolean;
	readonly rows: readonly ChangeRow[];
	readonly notes: readonly string[];
};

/** The frameworks of two rounds that are compared, with what changed in each. */
export function frameworkChanges(change: ShownChange, speech: Speech): FrameworkChange[] {
	const { questionnaire } = change.later;
	return filledFrameworks(questionnaire).map((framework) => {
		const range = rangeIn(questionnaire, framework.id);
		const rows = changeRows(change, framework, speech);
		return {
			...{ ...range, id: framework.id, label: inLanguage(framework.label, speech.language), rows },
			caption: changeCaption(rows, speech),
			canShow: canShow(change, framework, range, speech),
			reach: reachOf(rows, range),
			drawn: rows.some(({ whole, matched }) => (whole.value ?? matched.value) !== null),
			notes: notesOf(change, rows, speech)
		};
	});
}

/** What this many organisations can show at all (domain/statistics, change): said beside every comparison. */
function canShow(
	change: ShownChange,
	framework: Framework,
	{ min, max }: Range,
	{ t, language }: Speech
): string {
	const own = change.dimensions.filter((one) => one.framework === framework.id);
	const pairs = most(own.map(({ matched }) => (matched.change === null ? 0 : matched.pairs)));
	const sets = most(
		own.map(({ whole }) =>
			whole.change === null
				? 0
				: Math.min(whole.behind.earlier.organisations, whole.behind.later.organisations)
		)
	);
	const count = pairs || sets;
	if (count < FEWEST_PAIRS) return t('change.canShow.tooFew');
	const usual = (USUAL_DEVIATION * (max - min)) / 4;
	const points = oneDecimal(detectableChange(count, usual, pairs ? 'pairs' : 'two-sets')!, language);
	return t(pairs ? 'change.canShow.pairs' : 'change.canShow.sets', { count, points });
}

function notesOf({ rule }: ShownChange, rows: readonly ChangeRow[], { t }: Speech): string[] {
	return [
		t('change.notes.whole'),
		t('change.notes.matched'),
		...(rows.some(({ whole, matched }) => whole.between ?? matched.between)
			? [t('change.notes.between')]
			: []),
		...(rule.kind === 'confidential' ? [t('change.notes.confidential', { k: rule.k })] : [])
	];
}

function reachOf(rows: readonly ChangeRow[], { min, max }: Range): number {
	const ends = rows.flatMap(({ whole, matched }) =>
		[whole, matched].flatMap(({ value, interval }) => [
			...(value === null ? [] : [value]),
			...(interval ? [interval.lower, interval.upper] : [])
		])
	);
	const furthest = most(ends.map(Math.abs));
	return Math.min(max - min, Math.max(1, Math.ceil(furthest * 2) / 2));
}

function most(values: readonly number[]): number {
	return Math.max(0, ...values);
}
