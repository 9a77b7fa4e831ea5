import { distanceOf } from '../../workshop/agreeing.ts';
import { talliesOn } from '../../workshop/room.ts';
import { stepsOf } from '../../workshop/voting.ts';
import { agreedOn, type AgreedScore, type Ballot, type WorkshopTopic } from '../../workshop/workshop.ts';
import { oneDecimal, type Speech } from '../speech.ts';
import type { WorkshopFacts } from './facts.ts';
import type { AgreedView, BallotView, VoteOption } from './scenes.ts';
import { topicLabel } from './topic-head.ts';

const SMALLEST_DIFFERENCE = 0.05;

/** The steps of the scale that a topic is voted on, from low to high. */
export function optionsOf(topic: Pick<WorkshopTopic, 'min' | 'max'>, { t }: Speech): VoteOption[] {
	const words: Record<string, string> = t('workshop.vote.scale', { returnObjects: true });
	const worded = topic.min === 1 && topic.max === 5;
	return stepsOf(topic).map((value) => ({ value, label: worded ? (words[value] ?? '') : '' }));
}

/** The votes on a topic, one after the other; those that were left without showing are left out. */
export function ballotViews(facts: WorkshopFacts, topic: WorkshopTopic, speech: Speech): BallotView[] {
	return facts.workshop.ballots
		.filter((ballot) => ballot.topic === topic.id && ballot.state !== 'closed')
		.map((ballot) => ballotView(facts, topic, ballot, speech));
}

function ballotView(facts: WorkshopFacts, topic: WorkshopTopic, ballot: Ballot, speech: Speech): BallotView {
	const { t, language } = speech;
	const { number, state, hands } = ballot;
	const named = ballotLabel(number, speech);
	const label = hands ? `${named}, ${t('workshop.vote.hands')}` : named;
	if (state === 'open') {
		const told = t('workshop.vote.in', { count: facts.votesIn, of: facts.present });
		return { ...{ number, label, told }, open: true, result: null };
	}
	const tally = talliesOn(facts, topic.id).find((one) => one.ballot === number);
	const bars = optionsOf(topic, speech).map((option, index) => ({
		...option,
		count: tally?.counts[index] ?? 0
	}));
	const { voters = 0, abstained = 0, mean = null } = tally ?? {};
	const told =
		mean === null
			? t('workshop.vote.noVotes')
			: t('workshop.vote.counted', { count: voters, mean: oneDecimal(mean, language) });
	return {
		...{ number, label, open: false, result: { bars, total: voters } },
		told: abstained > 0 ? `${told} ${t('workshop.vote.couldNotSay', { count: abstained })}` : told
	};
}

/** What a vote is called: the first, the second. */
export function ballotLabel(number: number, { t }: Speech): string {
	if (number === 1 || number === 2 || number === 3) return t(`workshop.vote.ballots.${number}`);
	return t('workshop.vote.ballots.more', { number });
}

/** What was settled on for a topic; null as long as nothing was recorded. */
export function agreedView(facts: WorkshopFacts, topic: string, speech: Speech): AgreedView | null {
	const agreed = agreedOn(facts.workshop, topic);
	if (!agreed) return null;
	const { t, language } = speech;
	const { value, reason, present } = agreed;
	return {
		...{ topic, label: topicLabel(facts, topic, speech) ?? '' },
		value: value === null ? null : oneDecimal(value, language),
		text: t(value === null ? 'workshop.vote.notAgreed' : 'workshop.vote.agreed'),
		reason: reason === '' ? null : reason,
		present: present === '' ? null : t('workshop.vote.present', { who: present }),
		distance: distanceText(agreed, speech)
	};
}

function distanceText(agreed: AgreedScore, { t, language }: Speech): string | null {
	const distance = distanceOf(agreed);
	if (distance === null || agreed.measured === null) return null;
	const side = Math.abs(distance) < SMALLEST_DIFFERENCE ? 'same' : distance > 0 ? 'above' : 'below';
	return t(`workshop.vote.distance.${side}`, {
		distance: oneDecimal(Math.abs(distance), language),
		measured: oneDecimal(agreed.measured, language)
	});
}
