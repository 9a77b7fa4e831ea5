/** The whole steps of a scale; of a long one every second or more. */
export function stepsOf(min: number, max: number): number[] {
	const every = Math.max(1, Math.ceil((max - min) / 6));
	const steps = Array.from(
		{ length: Math.floor((max - min) / every) + 1 },
		(_, index) => min + index * every
	);
	return steps.at(-1) === max ? steps : [...steps, max];
}
