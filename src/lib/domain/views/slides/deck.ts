import type { ShownScores } from '../../disclosure.ts';
import { dayOf } from '../../dates.ts';
import type { Round } from '../../round.ts';
import { agendaView } from '../agenda.ts';
import { HEADLINES } from '../headline.ts';
import { resultsView } from '../results-page.ts';
import { filledFrameworks } from '../scale.ts';
import type { Speech } from '../speech.ts';
import { closingSlide, coverSlide, methodSlide, questionSlide, readingSlide } from './frame-slides.ts';
import { outcomeSlides } from './outcome-slides.ts';
import { radarSlides, themesSlide } from './picture-slides.ts';
import type { Slide } from './slide.ts';
import { topicSlides, type TopicNeeds } from './topic-slides.ts';

/** What a presentation is made of. `frameworks` are those whose topics each have a slide. */
export type DeckFacts = TopicNeeds & {
	readonly network: string;
	readonly round: Pick<Round, 'title' | 'kind' | 'k'>;
	readonly example: boolean;
	readonly period: string;
	readonly made: string;
	readonly timeZone: string;
	readonly frameworks: readonly string[];
};

/** A presentation of a round's results. */
export type Deck = {
	readonly title: string;
	readonly subject: string;
	readonly footer: string;
	readonly slides: readonly Slide[];
};

/** The presentation that a round's shown scores make: the whole picture, then each topic, divided ones first. */
export function deckOf(facts: DeckFacts, speech: Speech): Deck {
	const { network, round, period } = facts;
	return {
		title: network,
		subject: speech.t('slides.subject', { round: round.title }),
		footer: `${network} · ${round.title} · ${period}`,
		slides: slidesOf(facts, speech)
	};
}

function slidesOf(facts: DeckFacts, speech: Speech): Slide[] {
	const { shown, beside, targets } = facts;
	const view = resultsView(shown, beside, speech, targets);
	const cover = coverSlide(facts, view.counts, dayOf(facts.made, speech.language, facts.timeZone), speech);
	const end = [methodSlide(facts, view.counts, speech), closingSlide(speech)];
	const agenda = agendaView(facts, targets, speech);
	if (view.state === 'none') return [cover, questionSlide(view, agenda.cards, speech), ...end];
	return [
		...[cover, readingSlide(facts, view, speech)],
		...themesSlide(view, speech),
		...radarSlides(view, facts.frameworks, speech),
		...facts.frameworks.flatMap((id) => topicSlides(id, facts, speech)),
		...outcomeSlides(facts, speech),
		...end
	];
}

/** The frameworks that have a slide for each of their topics unless others are asked for: the themes and the next one. */
export function usualFrameworks({ questionnaire }: Pick<ShownScores, 'questionnaire'>): string[] {
	return filledFrameworks(questionnaire)
		.map(({ id }) => id)
		.toSorted((a, b) => Number(b === HEADLINES) - Number(a === HEADLINES))
		.slice(0, 2);
}
