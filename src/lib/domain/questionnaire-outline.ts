import { z } from 'zod';

const word = z.string().catch('');
const named = { id: word };

function list<Entry extends z.ZodType>(entry: Entry) {
	return z.array(entry).catch([]);
}

const entry = z.object(named).catch({ id: '' });
const option = z.object({ value: z.number() }).catch({ value: NaN });
const place = z.record(z.string(), z.string()).optional().catch(undefined);

const item = z
	.object({
		...{ id: word, place, scale: z.string().optional().catch(undefined) },
		levels: z.array(z.unknown()).optional().catch(undefined),
		sources: list(z.string()),
		options: list(entry)
	})
	.catch({ id: '', place: undefined, scale: undefined, levels: undefined, sources: [], options: [] });

const framework = z
	.object({
		...{ id: word, everyItem: z.boolean().catch(false), minimumItems: z.number().catch(0) },
		dimensions: list(entry)
	})
	.catch({ id: '', everyItem: false, minimumItems: 0, dimensions: [] });

/**
 * What can be read of a questionnaire even where parts of it are wrong or missing: ids, references and values, each
 * at its own place. With it the rules between the parts are checked in the same run as the parts themselves.
 */
export const Outline = z
	.object({
		sources: list(entry),
		scales: list(z.object({ id: word, options: list(option) }).catch({ id: '', options: [] })),
		frameworks: list(framework),
		sections: list(z.object({ id: word, items: list(item) }).catch({ id: '', items: [] }))
	})
	.catch({ sources: [], scales: [], frameworks: [], sections: [] });
export type Outline = z.infer<typeof Outline>;
export type OutlineItem = z.infer<typeof item>;
