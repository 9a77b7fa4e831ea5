import type { Place } from './place.ts';
import type { Beat, Course } from './workshop.ts';

type Walked = Pick<Course, 'place' | 'beats' | 'topics'>;

/** The topics that are on the agenda, in their order. */
export function agendaOf({ topics }: Pick<Course, 'topics'>): Course['topics'] {
	return topics.filter(({ state }) => state === 'planned');
}

/** What comes on the wall after this; null at the end. */
export function nextPlace(workshop: Walked): Place | null {
	const { place, beats } = workshop;
	const [first] = agendaOf(workshop);
	switch (place.step) {
		case 'gather':
			return beats.length > 0 ? { step: 'reveal', shown: 0 } : toTopic(first?.id);
		case 'reveal':
			return place.shown < fullyShown(beats)
				? { step: 'reveal', shown: place.shown + 1 }
				: toTopic(first?.id);
		case 'discuss':
			return { step: 'agree', topic: place.topic };
		case 'agree':
			return toTopic(topicAfter(workshop, place.topic));
		case 'act':
			return { step: 'close' };
		case 'close':
			return null;
	}
}

/** What was on the wall before this; null at the beginning. */
export function previousPlace(workshop: Walked): Place | null {
	const { place, beats } = workshop;
	const last = agendaOf(workshop).at(-1)?.id;
	switch (place.step) {
		case 'gather':
			return null;
		case 'reveal':
			return place.shown > 0 ? { step: 'reveal', shown: place.shown - 1 } : { step: 'gather' };
		case 'discuss':
			return fromTopic(topicBefore(workshop, place.topic), beats);
		case 'agree':
			return { step: 'discuss', topic: place.topic };
		case 'act':
			return fromTopic(last, beats);
		case 'close':
			return { step: 'act' };
	}
}

/** How many beats are shown at a place, and the beat that the room is asked to guess, if any. */
export function revealedAt({ place, beats }: Walked): { shown: readonly Beat[]; guessing: Beat | null } {
	if (place.step === 'gather') return { shown: [], guessing: null };
	if (place.step !== 'reveal') return { shown: beats, guessing: null };
	const count = Math.floor(place.shown / 2);
	return { shown: beats.slice(0, count), guessing: place.shown % 2 === 1 ? (beats[count] ?? null) : null };
}

/** The place at which all of the framework that is being revealed is shown; null outside the step *reveal*. */
export function allShown({ place, beats }: Walked): Place | null {
	if (place.step !== 'reveal') return null;
	const next = beats[Math.floor(place.shown / 2)];
	if (!next) return null;
	const count = beats.findLastIndex(({ framework }) => framework === next.framework) + 1;
	return { step: 'reveal', shown: count * 2 };
}

/** The number of half steps at which every beat is shown. */
export function fullyShown(beats: readonly Beat[]): number {
	return beats.length * 2;
}

/** The topic on the agenda that follows one, whether or not that one is on the agenda itself. */
export function topicAfter({ topics }: Pick<Course, 'topics'>, topic: string): string | undefined {
	const index = topics.findIndex(({ id }) => id === topic);
	return topics.slice(index + 1).find(({ state }) => state === 'planned')?.id;
}

function topicBefore({ topics }: Pick<Course, 'topics'>, topic: string): string | undefined {
	const index = topics.findIndex(({ id }) => id === topic);
	return topics.slice(0, Math.max(index, 0)).findLast(({ state }) => state === 'planned')?.id;
}

function toTopic(topic: string | undefined): Place {
	return topic === undefined ? { step: 'act' } : { step: 'discuss', topic };
}

function fromTopic(topic: string | undefined, beats: readonly Beat[]): Place {
	if (topic !== undefined) return { step: 'agree', topic };
	return beats.length > 0 ? { step: 'reveal', shown: fullyShown(beats) } : { step: 'gather' };
}
