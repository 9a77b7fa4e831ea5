import type { Coverage, Topic } from '../coverage.ts';
import { itemsOf, type Item, type Questionnaire } from '../questionnaire.ts';
import { markdownTable } from './markdown.ts';

const FRAMEWORKS = ['principles', 'rainbow', 'themes'] as const;

/** Two tables in Markdown: every item with its source and its place, and every topic with the items that ask about it. */
export function coveragePage(questionnaire: Questionnaire, coverage: Coverage): string {
	const items = [...itemsOf(questionnaire).values()];
	const topics = coverage.groups.flatMap((group) => group.topics);
	const asked = topics.filter((topic) => topic.asked.length > 0).length;
	const partly = topics.filter(
		(topic) => topic.asked.length === 0 && Object.keys(topic.partly).length > 0
	).length;
	return [
		`## The ${items.length} items of ${questionnaire.id} ${questionnaire.version}`,
		itemTable(questionnaire, items),
		`## The ${topics.length} topics, and what became of them`,
		`${asked} are asked, ${partly} only in part, and ${topics.length - asked - partly} are left out.`,
		...coverage.groups.flatMap((group) => [`### ${group.title}`, topicTable(group.topics)])
	].join('\n\n');
}

function itemTable(questionnaire: Questionnaire, items: readonly Item[]): string {
	const labelOf = (framework: string, dimension: string | undefined) =>
		questionnaire.frameworks.find(({ id }) => id === framework)?.dimensions.find(({ id }) => id === dimension)
			?.label.en ?? '–';
	return markdownTable(
		['Item', 'Asks about', 'Sources', 'Principle', 'Rainbow domain', 'Theme'],
		items.map((item) => [
			...[`\`${item.id}\``, item.construct.en, item.sources.join(', ')],
			...FRAMEWORKS.map((framework) => {
				const label = labelOf(framework, item.place[framework]);
				return framework === 'principles' && item.place[framework]
					? `${item.place[framework]} ${label}`
					: label;
			})
		])
	);
}

function topicTable(topics: readonly Topic[]): string {
	return markdownTable(
		['Topic', 'Asked by', 'Touched on by', 'Left out, because'],
		topics.map(({ topic, asked, partly, leftOut }) => [
			topic,
			asked.map((item) => `\`${item}\``).join(', ') || '–',
			Object.entries(partly)
				.map(([item, how]) => `\`${item}\` (${how})`)
				.join('; ') || '–',
			leftOut ?? '–'
		])
	);
}
