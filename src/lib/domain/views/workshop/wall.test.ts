import { expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { someone } from '../../../../../tests/support/people.ts';
import { checkedQuestionnaire } from '../../../../../tests/support/questionnaire.ts';
import { disclose } from '../../disclosure.ts';
import { itemsOf } from '../../questionnaire.ts';
import { score } from '../../scoring.ts';
import type { Place } from '../../workshop/place.ts';
import { courseFor } from '../../workshop/plan.ts';
import type { Ballot, Workshop } from '../../workshop/workshop.ts';
import { controlView } from './control.ts';
import type { WorkshopFacts } from './facts.ts';
import { phoneView } from './phone.ts';
import { wallView } from './wall.ts';

const english = { t: translator('en'), language: 'en' } as const;
const questionnaire = checkedQuestionnaire();
const people = ['north', 'east', 'south'].map((name, index) =>
	someone(name, Object.fromEntries([...itemsOf(questionnaire).keys()].map((id) => [id, 2 + index])), name)
);
const shown = disclose(score(questionnaire, people, 3), { kind: 'named', k: 5, open: false });

function factsAt(
	place: Place,
	ballots: readonly Ballot[] = [],
	closedAt: string | null = null
): WorkshopFacts {
	const workshop: Workshop = {
		...courseFor(shown, []),
		...{ id: 'w', round: 'r', network: 'n', revision: 1, openedAt: '2026-11-25T14:00:00.000Z', closedAt },
		...{ place, ballots: [...ballots], agreed: [], actions: [], notes: { gather: 'Mind the coffee.' } }
	};
	return {
		...{ workshop, network: 'Waal', round: 'First', shown, targets: [], timeZone: 'Europe/Amsterdam' },
		names: new Map(['north', 'east', 'south'].map((id) => [id, `House ${id}`])),
		guidance: {
			claims: [],
			discussion: { guides: [], principles: [] }
		} as unknown as WorkshopFacts['guidance'],
		...{ code: 'ABC123', joined: [{ id: 'north', name: 'House north', count: 2 }], guests: 1, present: 3 },
		...{ votesIn: 1, tallies: [] },
		joining: { code: 'ABC-123', address: 'example.org/join', url: 'http://example.org/join/ABC123' }
	};
}

test('what is still to be revealed is in no part of the wall', () => {
	const before = JSON.stringify(wallView(factsAt({ step: 'reveal', shown: 0 }), english));
	expect(before).not.toMatch(/"value":\s*\d/);
	const guessing = wallView(factsAt({ step: 'reveal', shown: 1 }), english).scene;
	expect(guessing.kind === 'themes' && guessing.themes.map(({ headline }) => headline)).toEqual([
		...[null, null, null]
	]);
	const one = wallView(factsAt({ step: 'reveal', shown: 2 }), english).scene;
	expect(one.kind === 'themes' && one.themes.filter(({ headline }) => headline !== null)).toHaveLength(1);
});

test('a radar that grows has neither points nor words for the axes to come', () => {
	const { scene } = wallView(factsAt({ step: 'reveal', shown: 8 }), english);
	if (scene.kind !== 'radar') throw new Error('The radar comes after the three themes.');
	expect(scene.radar.caption).toBe('');
	expect(scene.radar.series).toHaveLength(1);
	expect(scene.radar.series[0]!.values.filter((value) => value !== null)).toHaveLength(1);
});

test('the facilitator’s notes are on the control page and nowhere else', () => {
	const facts = factsAt({ step: 'gather' });
	expect(controlView(facts, english).note.text).toBe('Mind the coffee.');
	expect(JSON.stringify(wallView(facts, english))).not.toContain('coffee');
	expect(JSON.stringify(phoneView(facts, undefined, english))).not.toContain('coffee');
});

test('an open vote shows how many are in, and a phone its own choice', () => {
	const topic = factsAt({ step: 'gather' }).workshop.topics[0]!.id;
	const open: Ballot = { topic, number: 1, state: 'open', hands: null, kept: null };
	const facts = factsAt({ step: 'agree', topic }, [open]);
	const { scene, keys } = wallView(facts, english);
	expect(scene.kind === 'agree' && scene.ballots).toMatchObject([
		{ told: '1 of 3 have voted', result: null }
	]);
	expect(keys.showVote).toEqual({ topic, ballot: 1 });
	const { vote } = phoneView(facts, 4, english);
	expect(vote?.options.filter(({ mine }) => mine).map(({ value }) => value)).toEqual([4]);
	expect(phoneView(facts, null, english).vote?.cannotSay).toBe(true);
});

test('a closed workshop shows phones what was agreed', () => {
	const { outcome, vote } = phoneView(factsAt({ step: 'close' }, [], '2026-11-25T16:00:00.000Z'), 3, english);
	expect(vote).toBeNull();
	expect(outcome?.title).toBe('What we agreed');
});
