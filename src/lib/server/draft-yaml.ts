import { Document, isMap, isScalar, visit, type YAMLMap } from 'yaml';
import type { Imported } from '#lib/domain/interchange/draft.ts';
import { describeNotes } from '#lib/domain/interchange/notes.ts';

/** A map with less text than this stands on one line, as people write it. */
const SHORT = 90;

/** An imported draft as the file that an author goes on with: what was left out stands above it. */
export function draftYaml({ draft, notes }: Imported, source: string): string {
	const document = new Document(filled(draft), { aliasDuplicateObjects: false });
	document.commentBefore = [
		`A draft, imported from ${source}. People are not asked these questions yet.`,
		'What is still to be written: npm run questionnaires says it, line by line.',
		'How: docs/questionnaires/format.md',
		...['', ...describeNotes(notes)]
	]
		.map((line) => ` ${line}`)
		.join('\n');
	visit(document, {
		Map: (_, map) => {
			map.flow = isShort(map);
		}
	});
	return document.toString({ lineWidth: 0 });
}

/** Without texts that the file did not have: they are still to be written. */
function filled(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(filled);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, inner]) => !isEmptyObject(inner))
			.map(([key, inner]) => [key, filled(inner)])
	);
}

function isEmptyObject(value: unknown): boolean {
	return (
		typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
	);
}

function isShort(map: YAMLMap): boolean {
	return lengthOf(map) <= SHORT;
}

/** How much text a map of texts and numbers holds; endless where it holds anything else. */
function lengthOf(map: YAMLMap): number {
	return map.items.reduce((sum, { key, value }) => {
		const inner = isMap(value) ? lengthOf(value) : isScalar(value) ? String(value.value).length : Infinity;
		return sum + String(key).length + inner + 4;
	}, 0);
}
