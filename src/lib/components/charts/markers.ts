import type { Marker } from '../series-looks.ts';
import { tidy, type Shape, type Tone } from './drawing.ts';

/** Five points, one upwards. */
const STAR: readonly (readonly [number, number])[] = Array.from({ length: 10 }, (_, index) => {
	const angle = (index * Math.PI) / 5 - Math.PI / 2;
	const reach = index % 2 === 0 ? 1.5 : 0.68;
	return [Math.cos(angle) * reach, Math.sin(angle) * reach];
});

/** The outline of a marker around a point; `size` is about the radius of a circle that weighs the same to the eye. */
export function markerPath(marker: Marker, x: number, y: number, size: number): string {
	const at = (dx: number, dy: number) => `${tidy(x + dx * size)} ${tidy(y + dy * size)}`;
	const arc = `A${tidy(size)} ${tidy(size)} 0 1 1`;
	return {
		circle: () => `M${at(-1, 0)}${arc} ${at(1, 0)}${arc} ${at(-1, 0)}Z`,
		diamond: () => `M${at(0, -1.25)}L${at(1.25, 0)}L${at(0, 1.25)}L${at(-1.25, 0)}Z`,
		square: () => `M${at(-0.9, -0.9)}L${at(0.9, -0.9)}L${at(0.9, 0.9)}L${at(-0.9, 0.9)}Z`,
		triangle: () => `M${at(0, -1.2)}L${at(1.2, 0.95)}L${at(-1.2, 0.95)}Z`,
		drop: () => `M${at(0, 1.2)}L${at(1.2, -0.95)}L${at(-1.2, -0.95)}Z`,
		star: () => `${STAR.map(([dx, dy], index) => `${index === 0 ? 'M' : 'L'}${at(dx, dy)}`).join('')}Z`
	}[marker]();
}

/** A marker in its colour, told apart from what lies below by a rim; a hollow one is the other way round. */
export function markerAt(
	marker: Marker,
	place: { readonly x: number; readonly y: number; readonly size: number },
	tone: Tone,
	{ hollow = false, told }: { hollow?: boolean; told?: string } = {}
): Shape {
	return {
		...{ kind: 'shape', d: markerPath(marker, place.x, place.y, place.size) },
		...(hollow
			? { fill: '--surface', stroke: tone, width: place.size / 2.6 }
			: { fill: tone, stroke: '--surface', width: place.size / 4 }),
		...(told === undefined ? {} : { told })
	};
}
