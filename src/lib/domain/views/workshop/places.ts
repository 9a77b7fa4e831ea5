import { placeText, type Place, type Step } from '../../workshop/place.ts';
import { agendaOf, revealedAt } from '../../workshop/walk.ts';
import { agreedOn, type Workshop } from '../../workshop/workshop.ts';
import type { Speech } from '../speech.ts';
import type { WorkshopFacts } from './facts.ts';
import { labelOf, topicLabel } from './topic-head.ts';

/** What is on the wall at a place, in a few words. */
export function placeLabel(facts: WorkshopFacts, place: Place, speech: Speech): string {
	const { t } = speech;
	if (place.step === 'reveal') return revealLabel(facts, place, speech);
	if (!('topic' in place)) return t(`workshop.places.${place.step}`);
	return t(`workshop.places.${place.step}`, { topic: topicLabel(facts, place.topic, speech) ?? '' });
}

function revealLabel(facts: WorkshopFacts, place: Place, speech: Speech): string {
	const { t } = speech;
	const { shown, guessing } = revealedAt({ ...facts.workshop, place });
	if (guessing) return t('workshop.places.guess', { topic: labelOf(facts, guessing, speech) });
	const last = shown.at(-1);
	return last
		? t('workshop.places.shown', { topic: labelOf(facts, last, speech) })
		: t('workshop.places.reveal');
}

/** Where a step begins: for topics the one on the wall, else the first that nothing was recorded for; null without any. */
export function beginningOf(step: Step, workshop: Workshop): string | null {
	if (step === 'reveal') return workshop.beats.length > 0 ? placeText({ step, shown: 0 }) : null;
	if (step !== 'discuss' && step !== 'agree') return placeText({ step });
	const agenda = agendaOf(workshop);
	const { place } = workshop;
	const topic =
		('topic' in place ? place.topic : null) ??
		agenda.find(({ id }) => !agreedOn(workshop, id))?.id ??
		agenda[0]?.id;
	return topic === undefined ? null : placeText({ step, topic });
}
