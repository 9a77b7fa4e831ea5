import type { z } from 'zod';
import { Outline, type OutlineItem } from './questionnaire-outline.ts';

/** More items than this and people stop: short forms got about 28 % more response (domain methods, burden). */
export const MOST_ITEMS = 45;

/** As many levels as a structure item describes; one with fewer is told so elsewhere. */
const LEVELS = 5;

/** Pages of a response that are not sections. */
const OWN_PAGES = ['answers', 'leave', 'review', 'result'];

type Path = (string | number)[];
type Report = (path: Path, message: string) => void;

/**
 * The rules that no single field can hold: ids that are unique, references that exist, dimensions that are filled.
 * What is wrong elsewhere in the questionnaire does not keep them from being checked.
 */
export function checkRules(questionnaire: unknown, context: z.RefinementCtx<unknown>): void {
	const report = (path: Path, message: string) => context.addIssue({ code: 'custom', path, message });
	const outline = Outline.parse(questionnaire);
	checkUnique(outline, report);
	outline.sections.forEach(({ id }, index) => {
		if (OWN_PAGES.includes(id))
			report(['sections', index, 'id'], `"${id}" is the name of another page: choose another`);
	});
	checkScales(outline, report);
	checkItems(outline, report);
	checkDimensions(outline, report);
	checkRanges(outline, report);
}

function checkUnique(outline: Outline, report: Report): void {
	const items = outline.sections.flatMap((section, s) =>
		section.items.map((item, i) => ({ ...item, path: ['sections', s, 'items', i] }))
	);
	const at = (path: Path, entries: readonly { id: string }[]) =>
		entries.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
	const lists = [
		items.map(({ id, path }) => ({ id, path: [...path, 'id'] })),
		...(['sources', 'scales', 'frameworks', 'sections'] as const).map((list) => at([list], outline[list])),
		...outline.frameworks.map(({ dimensions }, f) => at(['frameworks', f, 'dimensions'], dimensions)),
		...items.map(({ options, path }) => at([...path, 'options'], options))
	];
	for (const list of lists) {
		const seen = new Set(['']);
		for (const { id, path } of list) {
			if (id !== '' && seen.has(id)) report(path, `"${id}" is used twice: give one of the two another id`);
			seen.add(id);
		}
	}
}

function checkScales(outline: Outline, report: Report): void {
	outline.scales.forEach(({ options }, index) => {
		const values = options.map(({ value }) => value);
		if (values.some(Number.isNaN) || values.length === 0) return;
		const path = ['scales', index, 'options'];
		const rising = values.every((value, i) => i === 0 || value > values[i - 1]!);
		const whole = values.length === Math.max(...values) - Math.min(...values) + 1;
		if (!rising) report(path, 'must run from low to high, each value once: put them in that order');
		else if (!whole) report(path, 'skips a value: label every value of the scale, in steps of one');
	});
}

function checkItems(outline: Outline, report: Report): void {
	const scales = outline.scales.map(({ id }) => id);
	const sources = outline.sources.map(({ id }) => id);
	const count = placesOf(outline).length;
	if (count > MOST_ITEMS) {
		report(['sections'], `ask ${count} items: at most ${MOST_ITEMS}, or people stop halfway`);
	}
	outline.sections.forEach((section, s) =>
		section.items.forEach((item, i) => {
			const path = ['sections', s, 'items', i];
			if (item.scale !== undefined && !scales.includes(item.scale)) {
				report(
					[...path, 'scale'],
					`"${item.scale}" is not among the scales of this file: ${oneOf(scales)}, or add it there`
				);
			}
			item.sources.forEach((key, index) => {
				if (sources.includes(key)) return;
				report([...path, 'sources', index], `"${key}" is not among the sources of this file: add it there`);
			});
			if (item.place) checkPlace(item.place, outline, [...path, 'place'], report);
		})
	);
}

function checkPlace(
	place: Readonly<Record<string, string>>,
	{ frameworks }: Outline,
	path: Path,
	report: Report
): void {
	for (const [id, dimension] of Object.entries(place)) {
		const framework = frameworks.find((candidate) => candidate.id === id);
		const among = oneOf(framework?.dimensions.map((known) => known.id) ?? []);
		if (!framework) {
			const known = oneOf(frameworks.map((candidate) => candidate.id));
			report([...path, id], `"${id}" is not among the frameworks of this file: ${known}`);
		} else if (!framework.dimensions.some((candidate) => candidate.id === dimension)) {
			report([...path, id], `"${dimension}" is not a dimension of ${id}: ${among}`);
		}
	}
	for (const { id, everyItem, dimensions } of frameworks) {
		if (!everyItem || Object.hasOwn(place, id)) continue;
		const among = oneOf(dimensions.map((known) => known.id));
		report(path, `has no dimension in ${id}, which every item must have: ${among}`);
	}
}

function checkDimensions(outline: Outline, report: Report): void {
	const placed = placesOf(outline);
	outline.frameworks.forEach((framework, f) =>
		framework.dimensions.forEach(({ id }, d) => {
			const count = placed.filter((place) => place[framework.id] === id).length;
			if (id === '' || count >= framework.minimumItems) return;
			report(
				['frameworks', f, 'dimensions', d],
				`${id} has ${count} items and needs ${framework.minimumItems}: add items or lower minimumItems`
			);
		})
	);
}

/** A mean over items that score in different ranges says nothing, so each dimension keeps to one. */
function checkRanges(outline: Outline, report: Report): void {
	const items = outline.sections.flatMap((section) => section.items);
	const scored = items.flatMap(({ id, place, ...item }) => {
		const range = rangeOf(item, outline);
		return place && range ? [{ id, place, range }] : [];
	});
	outline.frameworks.forEach((framework, f) =>
		framework.dimensions.forEach(({ id }, d) => {
			const [first, ...others] = scored.filter(({ place }) => id !== '' && place[framework.id] === id);
			const other = others.find(({ range }) => range !== first?.range);
			if (!first || !other) return;
			report(
				['frameworks', f, 'dimensions', d],
				`${id} mixes ranges: ${first.id} scores ${first.range} and ${other.id} ${other.range}: give all its items a scale with the same lowest and highest value, or another dimension`
			);
		})
	);
}

/** From where to where an item scores, in words; null where that cannot be told. */
function rangeOf(
	{ scale, levels }: Pick<OutlineItem, 'scale' | 'levels'>,
	{ scales }: Outline
): string | null {
	if (levels) return `1 to ${LEVELS}`;
	const values = scales.find(({ id }) => id === scale)?.options.map(({ value }) => value) ?? [];
	if (values.length === 0 || values.some(Number.isNaN)) return null;
	return `${Math.min(...values)} to ${Math.max(...values)}`;
}

function placesOf({ sections }: Outline): Readonly<Record<string, string>>[] {
	return sections.flatMap((section) => section.items.flatMap(({ place }) => (place ? [place] : [])));
}

function oneOf(ids: readonly string[]): string {
	return ids.length === 0 ? 'there are none yet' : `choose one of ${ids.join(', ')}`;
}
