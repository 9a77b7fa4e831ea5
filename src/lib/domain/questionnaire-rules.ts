import type { z } from 'zod';
import type { Framework, Questionnaire } from './questionnaire.ts';

/** More items than this and people stop: short forms got about 28 % more response (domain methods, burden). */
export const MOST_ITEMS = 45;

/** Pages of a response that are not sections. */
const OWN_PAGES = ['answers', 'leave', 'review', 'result'];

type Context = z.RefinementCtx<unknown>;
type Path = (string | number)[];

/** The rules that no single field can hold: ids that are unique, references that exist, dimensions that are filled. */
export function checkRules(questionnaire: Questionnaire, context: Context): void {
	const report = (path: Path, message: string) => context.addIssue({ code: 'custom', path, message });
	checkUnique(questionnaire, report);
	questionnaire.sections.forEach(({ id }, index) => {
		if (OWN_PAGES.includes(id))
			report(['sections', index, 'id'], `"${id}" is the name of another page: choose another`);
	});
	checkScales(questionnaire, report);
	checkItems(questionnaire, report);
	checkDimensions(questionnaire, report);
}

type Report = (path: Path, message: string) => void;

function checkUnique(questionnaire: Questionnaire, report: Report): void {
	const items = questionnaire.sections.flatMap((section, s) =>
		section.items.map((item, i) => ({ id: item.id, path: ['sections', s, 'items', i, 'id'] }))
	);
	const lists = [
		...[items],
		...(['sources', 'scales', 'frameworks', 'sections'] as const).map((list) =>
			questionnaire[list].map(({ id }, index) => ({ id, path: [list, index, 'id'] }))
		),
		...questionnaire.frameworks.map(({ dimensions }, f) =>
			dimensions.map(({ id }, d) => ({ id, path: ['frameworks', f, 'dimensions', d, 'id'] }))
		)
	];
	for (const list of lists) {
		const seen = new Set<string>();
		for (const { id, path } of list) {
			if (seen.has(id)) report(path, `"${id}" is used twice: give one of the two another id`);
			seen.add(id);
		}
	}
}

function checkScales(questionnaire: Questionnaire, report: Report): void {
	questionnaire.scales.forEach((scale, index) => {
		const values = scale.options.map((option) => option.value);
		const rising = values.every((value, i) => i === 0 || value > values[i - 1]!);
		if (!rising) report(['scales', index, 'options'], 'must run from low to high, each value once');
		const whole = values.length === Math.max(...values) - Math.min(...values) + 1;
		if (rising && !whole)
			report(['scales', index, 'options'], 'skips a value: label every value of the scale');
	});
}

function checkItems(questionnaire: Questionnaire, report: Report): void {
	const scales = new Set(questionnaire.scales.map((scale) => scale.id));
	const sources = new Set(questionnaire.sources.map((source) => source.id));
	const count = placesOf(questionnaire).length;
	if (count > MOST_ITEMS) {
		report(['sections'], `ask ${count} items: at most ${MOST_ITEMS}, or people stop halfway`);
	}
	questionnaire.sections.forEach((section, s) =>
		section.items.forEach((item, i) => {
			const path = ['sections', s, 'items', i];
			if ('scale' in item && !scales.has(item.scale)) {
				report([...path, 'scale'], `"${item.scale}" is not among the scales of this file`);
			}
			item.sources?.forEach((key, index) => {
				if (!sources.has(key))
					report([...path, 'sources', index], `"${key}" is not among the sources of this file`);
			});
			if ('place' in item) checkPlace(item.place, questionnaire.frameworks, [...path, 'place'], report);
		})
	);
}

function checkPlace(
	place: Readonly<Record<string, string>>,
	frameworks: readonly Framework[],
	path: Path,
	report: Report
): void {
	for (const [id, dimension] of Object.entries(place)) {
		const framework = frameworks.find((candidate) => candidate.id === id);
		if (!framework) report([...path, id], `"${id}" is not among the frameworks of this file`);
		else if (!framework.dimensions.some((candidate) => candidate.id === dimension)) {
			report([...path, id], `"${dimension}" is not a dimension of ${id}`);
		}
	}
	for (const { id, everyItem } of frameworks) {
		if (everyItem && !Object.hasOwn(place, id))
			report(path, `has no dimension in ${id}, which every item must have`);
	}
}

function checkDimensions(questionnaire: Questionnaire, report: Report): void {
	const placed = placesOf(questionnaire);
	questionnaire.frameworks.forEach((framework, f) =>
		framework.dimensions.forEach(({ id }, d) => {
			const count = placed.filter((place) => place[framework.id] === id).length;
			if (count < framework.minimumItems) {
				report(
					['frameworks', f, 'dimensions', d],
					`${id} has ${count} items and needs ${framework.minimumItems}: add items or lower minimumItems`
				);
			}
		})
	);
}

function placesOf({ sections }: Questionnaire): Readonly<Record<string, string>>[] {
	return sections.flatMap((section) =>
		section.items.flatMap((item) => ('place' in item ? [item.place] : []))
	);
}
