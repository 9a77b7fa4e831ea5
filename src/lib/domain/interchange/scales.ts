import type { DraftOption, DraftScale } from './draft.ts';
import { idMaker, slugOf } from './ids.ts';
import { takeNotes } from './notes.ts';

/** Gives each scale one id, however many items are answered on it. */
export type ScaleKeeper = {
	readonly keep: (options: readonly DraftOption[]) => string;
	readonly all: () => DraftScale[];
};

/** A keeper without scales. A scale is called after its lowest and highest answer, such as never-always. */
export function scaleKeeper(): ScaleKeeper {
	const id = idMaker(takeNotes());
	const scales = new Map<string, DraftScale>();
	return {
		keep: (options) => {
			const key = JSON.stringify(options.map(({ value, label }) => [value, Object.entries(label).sort()]));
			const known = scales.get(key);
			if (known) return known.id;
			const scale = { id: id(nameOf(options), 'scale', ''), options };
			scales.set(key, scale);
			return scale.id;
		},
		all: () => [...scales.values()]
	};
}

function nameOf(options: readonly DraftOption[]): string {
	const ends = [options[0]!, options.at(-1)!].map(
		({ value, label }) => label.en ?? Object.values(label)[0] ?? String(value)
	);
	return slugOf(ends.join(' '), 'scale');
}
