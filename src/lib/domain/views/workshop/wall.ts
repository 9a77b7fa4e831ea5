import { inLanguage } from '../../language.ts';
import { STEPS, placeText } from '../../workshop/place.ts';
import { allShown, nextPlace, previousPlace } from '../../workshop/walk.ts';
import { lastBallot, topicOf, type WorkshopTopic } from '../../workshop/workshop.ts';
import { standingOut } from '../standing-out.ts';
import type { Speech } from '../speech.ts';
import { actionViews } from './actions.ts';
import type { WorkshopFacts } from './facts.ts';
import { outcomeView } from './outcome.ts';
import { revealScene } from './reveal.ts';
import type {
	AgreeScene,
	DiscussScene,
	GatherScene,
	RoomCount,
	Scene,
	WallKeys,
	WallView
} from './scenes.ts';
import { spreadOf } from './spread.ts';
import { topicHead } from './topic-head.ts';
import { agreedView, ballotViews, optionsOf } from './voting.ts';

/** The wall of a workshop as it is now, without anything that is still to be revealed. */
export function wallView(facts: WorkshopFacts, speech: Speech): WallView {
	const { t } = speech;
	const { workshop, joining, network } = facts;
	const { step } = workshop.place;
	return {
		...{ revision: workshop.revision, network },
		steps: STEPS.map((id) => ({ id, label: t(`workshop.steps.${id}`), now: id === step })),
		joining: joining && {
			told: t('workshop.wall.joinSmall', { address: joining.address }),
			code: joining.code
		},
		scene: sceneOf(facts, speech),
		keys: wallKeys(facts)
	};
}

/** What the presenter's keys lead to: places, so that a key pressed twice by two people counts once. */
export function wallKeys({ workshop }: WorkshopFacts): WallKeys {
	const { place } = workshop;
	const text = (to: ReturnType<typeof nextPlace>) => (to ? placeText(to) : null);
	const ballot = 'topic' in place ? lastBallot(workshop, place.topic) : null;
	const voting = place.step === 'agree' && workshop.closedAt === null;
	return {
		...{ at: placeText(place), next: text(nextPlace(workshop)), back: text(previousPlace(workshop)) },
		reveal: text(allShown(workshop)),
		showVote: voting && ballot?.state === 'open' ? { topic: ballot.topic, ballot: ballot.number } : null,
		openVote:
			voting && ballot?.state !== 'open' ? { topic: place.topic, ballot: (ballot?.number ?? 0) + 1 } : null
	};
}

function sceneOf(facts: WorkshopFacts, speech: Speech): Scene {
	const { workshop } = facts;
	const { place } = workshop;
	if (place.step === 'gather') return gatherScene(facts, speech);
	if (place.step === 'reveal') return revealScene(facts, speech);
	if (place.step === 'act') return actScene(facts, speech);
	if (place.step === 'close') return { kind: 'close', outcome: outcomeView(facts, speech) };
	const topic = topicOf(workshop, place.topic);
	if (!topic) return { kind: 'empty', ...speech.t('workshop.empty.nothing', { returnObjects: true }) };
	return place.step === 'discuss' ? discussScene(facts, topic, speech) : agreeScene(facts, topic, speech);
}

function gatherScene(facts: WorkshopFacts, speech: Speech): GatherScene {
	const { network: title, joining, present: total } = facts;
	return {
		...{ kind: 'gather', title, joining, total, counts: roomCounts(facts, speech) },
		inWords: speech.t('workshop.room', { count: total })
	};
}

/** How many phones each organisation has in the room, with the guests at the end. */
export function roomCounts({ joined, guests }: WorkshopFacts, { t }: Speech): RoomCount[] {
	return guests > 0 ? [...joined, { id: 'guests', name: t('workshop.guests'), count: guests }] : [...joined];
}

function discussScene(facts: WorkshopFacts, topic: WorkshopTopic, speech: Speech): DiscussScene {
	const { framework, dimension } = topic;
	return {
		...topicHead(facts, topic, speech),
		...{ kind: 'discuss', spread: spreadOf(facts, topic, speech) },
		items: standingOut(facts.shown, framework, dimension, speech),
		opening: openingOf(facts, topic, speech)
	};
}

/** The question to start with: of the theme's guide, or of the principle. */
function openingOf({ guidance }: WorkshopFacts, { dimension }: WorkshopTopic, { language }: Speech) {
	const { guides, principles } = guidance.discussion;
	const found =
		guides.find(({ theme }) => theme === dimension) ?? principles.find(({ id }) => id === dimension);
	return found ? inLanguage(found.opening, language) : null;
}

function agreeScene(facts: WorkshopFacts, topic: WorkshopTopic, speech: Speech): AgreeScene {
	return {
		...topicHead(facts, topic, speech),
		...{ kind: 'agree', question: speech.t('workshop.vote.question') },
		options: optionsOf(topic, speech),
		ballots: ballotViews(facts, topic, speech),
		agreed: agreedView(facts, topic.id, speech)
	};
}

function actScene(facts: WorkshopFacts, speech: Speech): Scene {
	const { t } = speech;
	const { now, earlier } = actionViews(facts, speech);
	return {
		...{ kind: 'act', title: t('workshop.act.title'), actions: now, none: t('workshop.act.none') },
		earlier: earlier.length > 0 ? { title: t('workshop.act.earlier'), actions: earlier } : null
	};
}
