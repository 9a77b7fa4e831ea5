import { PRINCIPLES, Pattern, Phase, RAINBOW, THEMES } from '../guidance.ts';
import type { LabelOf } from './dimension-labels.ts';
import type { Speech } from './speech.ts';

/** What a visitor wants to read about; null where anything will do. */
export type GuidanceWish = {
	readonly theme: (typeof THEMES)[number] | null;
	readonly principle: (typeof PRINCIPLES)[number] | null;
	readonly rainbow: (typeof RAINBOW)[number] | null;
	readonly gap: Pattern | null;
	readonly phase: Phase | null;
};

/** One field of the form that chooses, with what is chosen now. */
export type GuidanceField = {
	readonly name: keyof GuidanceWish;
	readonly label: string;
	readonly options: readonly { readonly value: string; readonly label: string; readonly chosen: boolean }[];
};

/** The fields with which one chooses advice; in each, nothing chosen means anything. */
export function guidanceFields(wish: GuidanceWish, labelOf: LabelOf, { t }: Speech): GuidanceField[] {
	const labels: Record<keyof GuidanceWish, readonly (readonly [string, string])[]> = {
		theme: THEMES.map((id) => [id, labelOf('themes', id)]),
		principle: PRINCIPLES.map((id) => [id, labelOf('principles', id)]),
		rainbow: RAINBOW.map((id) => [id, labelOf('rainbow', id)]),
		gap: Pattern.options.map((id) => [id, t(`questionnaires.guidance.gaps.${id}`)]),
		phase: Phase.options.map((id) => [id, t(`questionnaires.guidance.phases.${id}`)])
	};
	return (['theme', 'principle', 'rainbow', 'gap', 'phase'] as const).map((name) => ({
		...{ name, label: t(`questionnaires.guidance.fields.${name}`) },
		options: labels[name].map(([value, label]) => ({ value, label, chosen: wish[name] === value }))
	}));
}
