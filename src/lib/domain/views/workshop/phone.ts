import { openBallot, topicOf, type WorkshopTopic } from '../../workshop/workshop.ts';
import type { Speech } from '../speech.ts';
import { actionViews } from './actions.ts';
import type { WorkshopFacts } from './facts.ts';
import { outcomeView } from './outcome.ts';
import type { ActionView, AgreedView, BallotView, Outcome, VoteOption } from './scenes.ts';
import { labelOf, topicLabel } from './topic-head.ts';
import { agreedView, ballotViews, optionsOf } from './voting.ts';

/** What a phone voted on the ballot on the wall: null for who could not say, undefined where it has not voted. */
export type OwnVote = number | null | undefined;

/** The vote that is open, with what this phone has voted. */
export type PhoneVote = {
	readonly topic: string;
	readonly ballot: number;
	readonly question: string;
	readonly options: readonly (VoteOption & { readonly mine: boolean })[];
	readonly cannotSay: boolean;
	readonly told: string;
};

/** What a phone in the room shows now. */
export type PhoneView = {
	readonly revision: number;
	readonly title: string;
	readonly text: string | null;
	readonly vote: PhoneVote | null;
	readonly ballots: readonly BallotView[];
	readonly agreed: AgreedView | null;
	readonly actions: readonly ActionView[] | null;
	readonly outcome: Outcome | null;
};

/** What someone with a phone sees, with their own vote; of other votes only what is on the wall. */
export function phoneView(facts: WorkshopFacts, own: OwnVote, speech: Speech): PhoneView {
	const { t } = speech;
	const { workshop } = facts;
	const { place, revision, closedAt } = workshop;
	const nothing = { vote: null, ballots: [], agreed: null, actions: null, outcome: null };
	if (closedAt !== null) {
		const outcome = outcomeView(facts, speech);
		return { ...nothing, revision, title: outcome.title, text: outcome.told, outcome };
	}
	if (place.step === 'agree') {
		const topic = topicOf(workshop, place.topic);
		if (topic) return { revision, ...votingView(facts, topic, own, speech) };
	}
	if (place.step === 'act') {
		const { now } = actionViews(facts, speech);
		const text = now.length > 0 ? null : t('workshop.act.none');
		return { ...nothing, revision, title: t('workshop.act.title'), text, actions: now };
	}
	if (place.step === 'close') {
		const outcome = outcomeView(facts, speech);
		return { ...nothing, revision, title: outcome.title, text: t('workshop.outcome.thanks'), outcome };
	}
	const title =
		place.step === 'discuss'
			? (topicLabel(facts, place.topic, speech) ?? '')
			: t(`workshop.phone.${place.step === 'gather' ? 'gather' : 'reveal'}.title`);
	const key = place.step === 'gather' || place.step === 'reveal' ? place.step : 'discuss';
	return { ...nothing, revision, title, text: t(`workshop.phone.${key}.text`) };
}

function votingView(
	facts: WorkshopFacts,
	topic: WorkshopTopic,
	own: OwnVote,
	speech: Speech
): Omit<PhoneView, 'revision'> {
	const { t } = speech;
	const open = openBallot(facts.workshop);
	const vote = open && open.topic === topic.id ? phoneVote(topic, open.number, own, speech) : null;
	const ballots = ballotViews(facts, topic, speech).filter(({ result }) => result !== null);
	const agreed = agreedView(facts, topic.id, speech);
	return {
		...{ title: labelOf(facts, topic, speech), vote, ballots, agreed },
		text: vote || ballots.length > 0 || agreed ? null : t('workshop.phone.soon'),
		...{ actions: null, outcome: null }
	};
}

function phoneVote(topic: WorkshopTopic, ballot: number, own: OwnVote, speech: Speech): PhoneVote {
	const { t } = speech;
	return {
		...{ topic: topic.id, ballot, question: t('workshop.vote.question') },
		options: optionsOf(topic, speech).map((option) => ({ ...option, mine: own === option.value })),
		cannotSay: own === null,
		told: t(own !== undefined ? 'workshop.phone.voted' : 'workshop.phone.hidden')
	};
}
