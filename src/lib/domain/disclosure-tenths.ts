import type { ShownFigure } from './disclosure.ts';

/** A figure in tenths, as it is read: more decimals would let whole answers be worked back from them. */
export function coarse(figure: ShownFigure): ShownFigure {
	const { certainty } = figure;
	return {
		...figure,
		...{ mean: tenths(figure.mean), personMean: tenths(figure.personMean) },
		...{ deviation: tenths(figure.deviation), dontKnow: hundredths(figure.dontKnow) },
		certainty:
			certainty?.kind === 'interval'
				? { ...certainty, lower: tenths(certainty.lower), upper: tenths(certainty.upper) }
				: certainty,
		roles: figure.roles.map((group) => ({ ...group, mean: tenths(group.mean) }))
	};
}

function tenths<Value extends number | null>(value: Value): Value {
	return (value === null ? null : Math.round(value * 10) / 10) as Value;
}

function hundredths<Value extends number | null>(value: Value): Value {
	return (value === null ? null : Math.round(value * 100) / 100) as Value;
}
