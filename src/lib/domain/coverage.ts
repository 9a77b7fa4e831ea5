import { z } from 'zod';
import { itemsOf, type Questionnaire } from './questionnaire.ts';
import type { PathFault } from './questionnaire-faults.ts';

const sentence = z.string().trim().min(1);

/** One topic of the literature: which items ask about it, which touch on it and how, and why there is no more. */
export const Topic = z
	.strictObject({
		topic: sentence,
		asked: z.array(z.string()).default([]),
		partly: z.record(z.string(), sentence).default({}),
		leftOut: sentence.optional()
	})
	.refine(
		({ asked, partly, leftOut }) => asked.length + Object.keys(partly).length > 0 || leftOut !== undefined,
		'is neither asked nor left out: name an item, or say why there is none (leftOut)'
	);
export type Topic = z.infer<typeof Topic>;

/** What a questionnaire asks of the topics that the literature offers. */
export const Coverage = z.strictObject({
	questionnaire: z.string(),
	version: z.string(),
	groups: z.array(z.strictObject({ title: sentence, topics: z.array(Topic).min(1) })).min(1)
});
export type Coverage = z.infer<typeof Coverage>;

/** Where a coverage is not about the newest version: its number, items that are not there, items that nothing names. */
export function checkCoverage(coverage: Coverage, newest: Questionnaire): PathFault[] {
	const items = new Set(itemsOf(newest).keys());
	const stale: PathFault[] =
		coverage.version === newest.version
			? []
			: [
					{
						path: ['version'],
						message: `is not the newest version: go through the topics again and make it ${newest.version}`
					}
				];
	const named = namedItems(coverage);
	const unknown = named
		.filter(({ item }) => !items.has(item))
		.map(({ item, path }) => ({
			path,
			message: `"${item}" is no item of version ${newest.version}: take it out`
		}));
	const silent = [...items]
		.filter((item) => !named.some((one) => one.item === item))
		.map((item) => ({ path: ['groups'], message: `say nothing of "${item}": name the topic it asks about` }));
	return [...stale, ...unknown, ...silent];
}

function namedItems({ groups }: Coverage): { item: string; path: PropertyKey[] }[] {
	return groups.flatMap(({ topics }, g) =>
		topics.flatMap(({ asked, partly }, t) => {
			const path = ['groups', g, 'topics', t];
			return [
				...asked.map((item, index) => ({ item, path: [...path, 'asked', index] })),
				...Object.keys(partly).map((item) => ({ item, path: [...path, 'partly', item] }))
			];
		})
	);
}
