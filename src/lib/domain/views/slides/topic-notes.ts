import type { Guidance } from '../../guidance.ts';
import { inLanguage } from '../../language.ts';
import type { GapCard } from '../gap-card.ts';
import type { Speech } from '../speech.ts';

/** What a facilitator says and asks at a topic: from the discussion guide and the advice that fits. */
export function topicNotes(
	card: GapCard,
	dimension: string,
	{ discussion }: Guidance,
	{ t, language }: Speech
): string[] {
	const guide = discussion.guides.find(({ theme }) => theme === dimension);
	const principle = discussion.principles.find(({ id }) => id === dimension);
	const opening = card.opening ?? (principle ? inLanguage(principle.opening, language) : null);
	const divided = card.shown && card.score.certainty?.agreement.kind === 'divided';
	return [
		...(opening ? [t('slides.topic.opening', { question: opening })] : []),
		...(card.shown ? card.followUps.map((question) => t('slides.topic.followUp', { question })) : []),
		...(guide && divided
			? [t('slides.topic.divided', { text: inLanguage(guide.whenDivided, language) })]
			: []),
		...(guide ? [t('slides.topic.firstStep', { text: inLanguage(guide.firstStep, language) })] : []),
		...(card.shown ? shownNotes(card, { t, language }) : [])
	];
}

function shownNotes({ gaps, items, advice }: Extract<GapCard, { shown: true }>, { t }: Speech): string[] {
	return [
		...gaps.map(({ label, text }) => `${label}: ${text}`),
		...(items.length > 0 ? [t('slides.topic.items')] : []),
		...items.map(({ text, why }) => `– ${text} (${why.join(', ')})`),
		...(advice.length > 0 ? [t('slides.topic.advice')] : []),
		...advice.map(({ text, because, source }) => {
			const line = t('slides.topic.adviceLine', { text, because, source: source.title });
			return `– ${line}`;
		})
	];
}
