/** Where on a circle around 0, 0 an axis points to: the first one up, the others clockwise. */
export type Direction = { readonly x: number; readonly y: number };

/** The direction of one axis among so many. */
export function directionOf(axis: number, axes: number): Direction {
	const angle = (axis / axes) * 2 * Math.PI - Math.PI / 2;
	return { x: Math.cos(angle), y: Math.sin(angle) };
}

/** The point at a distance on an axis. */
export function pointOn(axis: number, axes: number, reach: number): Direction {
	const { x, y } = directionOf(axis, axes);
	return { x: x * reach, y: y * reach };
}
