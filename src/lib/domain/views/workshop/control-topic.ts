import { gapsOf, patternsOf } from '../../gaps.ts';
import { adviceFor } from '../../guidance.ts';
import { inLanguage } from '../../language.ts';
import { agreedOn, lastBallot, type WorkshopTopic } from '../../workshop/workshop.ts';
import { stepsOf } from '../../workshop/voting.ts';
import { adviceView, type FittingAdvice } from '../gap-card.ts';
import { oneDecimal, type Speech } from '../speech.ts';
import type { WorkshopFacts } from './facts.ts';
import type { AgreedView, BallotView, TopicHead, VoteOption } from './scenes.ts';
import { topicHead } from './topic-head.ts';
import { agreedView, ballotLabel, ballotViews, optionsOf } from './voting.ts';

/** How to lead the conversation about a topic. */
export type GuideView = {
	readonly opening: string | null;
	readonly followUps: readonly string[];
	readonly firstStep: string | null;
	readonly whenDivided: string | null;
	readonly advice: readonly FittingAdvice[];
};

/** Raised hands are written down per step of the scale, in the ballot with this number. */
export type HandsField = {
	readonly ballot: number;
	readonly label: string;
	readonly options: readonly (VoteOption & { readonly count: number })[];
};

/** What was or will be recorded for a topic; `over` is the version of the record that this form replaces. */
export type AgreedField = {
	readonly value: string;
	readonly reason: string;
	readonly present: string;
	readonly over: number;
	readonly values: readonly { readonly value: string; readonly text: string }[];
};

/** The topic on the wall, as the facilitator sees it. */
export type ControlTopic = {
	readonly head: TopicHead;
	readonly guide: GuideView;
	readonly ballots: readonly BallotView[];
	readonly hands: HandsField | null;
	readonly agreed: AgreedView | null;
	readonly field: AgreedField;
};

/** All about one topic that the facilitator needs while the room talks and votes. */
export function controlTopic(facts: WorkshopFacts, topic: WorkshopTopic, speech: Speech): ControlTopic {
	return {
		head: topicHead(facts, topic, speech),
		guide: guideView(facts, topic, speech),
		ballots: ballotViews(facts, topic, speech),
		hands: handsField(facts, topic, speech),
		agreed: agreedView(facts, topic.id, speech),
		field: agreedField(facts, topic, speech)
	};
}

function guideView(facts: WorkshopFacts, topic: WorkshopTopic, speech: Speech): GuideView {
	const { language } = speech;
	const { guidance, shown, targets } = facts;
	const { framework, dimension } = topic;
	const guide = guidance.discussion.guides.find(({ theme }) => theme === dimension);
	const principle = guidance.discussion.principles.find(({ id }) => id === dimension);
	const opening = guide?.opening ?? principle?.opening;
	const score = shown.network.get(framework)?.get(dimension);
	const gaps =
		score && score.mean !== null
			? patternsOf(score, gapsOf(shown, framework, { ...score, dimension }, targets))
			: [];
	return {
		opening: opening ? inLanguage(opening, language) : null,
		followUps: (guide?.followUps ?? []).map((question) => inLanguage(question, language)),
		firstStep: guide ? inLanguage(guide.firstStep, language) : null,
		whenDivided: guide && gaps[0] === 'divided' ? inLanguage(guide.whenDivided, language) : null,
		advice: adviceFor(guidance, { framework, dimension, gaps, phase: null }).map((chosen) =>
			adviceView(chosen, speech)
		)
	};
}

function handsField({ workshop }: WorkshopFacts, topic: WorkshopTopic, speech: Speech): HandsField | null {
	const ballot = lastBallot(workshop, topic.id);
	if (!ballot || ballot.state === 'closed') return null;
	return {
		...{ ballot: ballot.number, label: ballotLabel(ballot.number, speech) },
		options: optionsOf(topic, speech).map((option, index) => ({
			...option,
			count: ballot.hands?.[index] ?? 0
		}))
	};
}

function agreedField(facts: WorkshopFacts, topic: WorkshopTopic, speech: Speech): AgreedField {
	const { workshop } = facts;
	const known = agreedOn(workshop, topic.id);
	const halves = stepsOf(topic).flatMap((step) => (step < topic.max ? [step, step + 0.5] : [step]));
	return {
		...{ value: known?.value == null ? '' : String(known.value), reason: known?.reason ?? '' },
		present: known?.present ?? workshop.agreed.at(-1)?.present ?? roomInWords(facts, speech),
		over: known?.version ?? 0,
		values: halves.map((value) => ({ value: String(value), text: oneDecimal(value, speech.language) }))
	};
}

/** Who is in the room, as a first proposal for who was present. */
function roomInWords(facts: WorkshopFacts, { t }: Speech): string {
	const organisations = facts.joined.filter(({ count }) => count > 0).length;
	if (facts.present === 0) return '';
	return t('workshop.control.present', {
		people: t('results.people', { count: facts.present }),
		organisations: t('workshop.control.organisations', { count: organisations })
	});
}
