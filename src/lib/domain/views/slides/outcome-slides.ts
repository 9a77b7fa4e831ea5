import { inLanguage } from '../../language.ts';
import type { AgreedScore } from '../../workshop/workshop.ts';
import { NO_FIGURE } from '../series.ts';
import { settledView, type SettledView } from '../settled.ts';
import { dayOf } from '../../dates.ts';
import type { Speech } from '../speech.ts';
import type { Slide } from './slide.ts';
import type { TopicNeeds } from './topic-slides.ts';

/** Rows that fit on a slide, whatever their text. */
const ROWS = 6;

/** What the workshop about the round came to: the scores it settled on, and who does what. None where there was none. */
export function outcomeSlides({ shown, workshop }: TopicNeeds, speech: Speech): Slide[] {
	if (!workshop) return [];
	const { t, language } = speech;
	const labelOf = (framework: string, dimension: string) => {
		const found = shown.questionnaire.frameworks
			.find(({ id }) => id === framework)
			?.dimensions.find(({ id }) => id === dimension);
		return found ? inLanguage(found.label, language) : NO_FIGURE;
	};
	const agreed = workshop.agreed.flatMap((one): string[][] => {
		const view = settledView(workshop, one, speech);
		return view ? [agreedRow(one, view, labelOf(one.framework, one.dimension))] : [];
	});
	const actions = workshop.actions.map(({ text, owner, due, topic }) => [
		...[text, owner.name, due === null ? NO_FIGURE : dayOf(`${due}T12:00:00Z`, language, 'UTC')],
		topic === null ? NO_FIGURE : labelOf(...splitTopic(topic))
	]);
	const { columns: agreedColumns } = t('slides.agreed', { returnObjects: true });
	const { columns: actionColumns } = t('slides.actions', { returnObjects: true });
	return [
		...tables(agreed, Object.values(agreedColumns), 'agreed', speech),
		...tables(actions, Object.values(actionColumns), 'actions', speech)
	];
}

function agreedRow({ value }: AgreedScore, view: SettledView, label: string): string[] {
	const apart = value === null || view.distance === null ? '' : ` (${view.distance})`;
	return [label, `${view.score ?? NO_FIGURE}${apart}`, view.reason || NO_FIGURE, view.behind ?? NO_FIGURE];
}

function tables(
	rows: readonly (readonly string[])[],
	columns: readonly string[],
	about: 'agreed' | 'actions',
	{ t }: Speech
): Slide[] {
	const title = t(`slides.${about}.title`);
	return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, page) => ({
		...{ kind: 'table', eyebrow: t('slides.agreed.eyebrow') },
		title: page === 0 ? title : t('slides.topic.more', { topic: title }),
		table: { columns, rows: rows.slice(page * ROWS, (page + 1) * ROWS) },
		notes: [t(`slides.${about}.notes`)]
	}));
}

/** A topic's id names its framework and its dimension. */
function splitTopic(topic: string): [string, string] {
	const dot = topic.indexOf('.');
	return [topic.slice(0, dot), topic.slice(dot + 1)];
}
