import { describe, expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { crowd, someone } from '../../../../tests/support/people.ts';
import { checkedQuestionnaire } from '../../../../tests/support/questionnaire.ts';
import { disclose, type Rule } from '../disclosure.ts';
import type { Guidance } from '../guidance.ts';
import { DONT_KNOW, type Response } from '../response.ts';
import { score } from '../scoring.ts';
import { agendaView } from './agenda.ts';
import type { GapCard, ShownGapCard } from './gap-card.ts';

const questionnaire = checkedQuestionnaire();
const NAMED: Rule = { kind: 'named', k: 5, open: false };
const CONFIDENTIAL: Rule = { kind: 'confidential', k: 5, open: false };
const english = { t: translator('en'), language: 'en' } as const;
const targets = [
	{ framework: 'themes', dimension: 'trust', value: 4 },
	{ framework: 'themes', dimension: 'governance', value: 5 },
	{ framework: 'principles', dimension: 'P1', value: 4 }
];
const names = new Map(
	['north', 'east', 'south', 'west', 'a', 'b', 'c'].map((id) => [id, `House ${id.toUpperCase()}`])
);

function agendaOf(people: readonly Response[], rule = NAMED) {
	const shown = disclose(score(questionnaire, people, 9), rule);
	return agendaView({ shown, names, guidance: smallGuidance() }, targets, english);
}

function shownCard(cards: readonly GapCard[], id: string): ShownGapCard {
	const card = cards.find((one) => one.id === id);
	if (!card?.shown) throw new Error(`No card of ${id} is shown.`);
	return card;
}

const gapText = (card: ShownGapCard, id: string) => card.gaps.find((gap) => gap.id === id)?.text;

describe('the cards of the headline themes', () => {
	const camps = ['north', 'east', 'south', 'west', 'a', 'b'].map((name, index) => {
		const value = index % 2 === 0 ? 1 : 5;
		return someone(name, { open: value, fair: value, roles: 1 });
	});

	test('put what divides before what is far below its target, and what has no score last', () => {
		const { cards } = agendaOf(camps);
		expect(cards.map(({ id, shown }) => [id, shown])).toEqual([
			['trust', true],
			['governance', true],
			['vision', false]
		]);
		expect(shownCard(cards, 'trust').score.certainty?.agreement.long).toBe('Divided');
	});

	test('name both ends of the organisations, and the way to the target', () => {
		const people = [someone('north', { open: 1, fair: 2 }), someone('east', { open: 4, fair: 4 })];
		const trust = shownCard(agendaOf(people).cards, 'trust');
		expect(gapText(trust, 'organisations')).toBe(
			'House EAST (4.0) and House NORTH (1.5) lie 2.5 points apart.'
		);
		expect(gapText(trust, 'ambition')).toBe('1.3 points below the target of 4.0.');
		expect(gapText(trust, 'transparency')).toBe('Nobody answered ‘don’t know’.');
	});

	test('say why advice was chosen', () => {
		const { cards } = agendaOf(camps);
		expect(shownCard(cards, 'trust').advice).toMatchObject([
			{ id: 'T1', because: 'Because answers are divided and the score lies below your target.' }
		]);
		expect(shownCard(cards, 'governance').advice).toMatchObject([
			{ id: 'T2', typeText: 'What it takes', because: 'Because the score lies below your target.' }
		]);
	});

	test('have no advice where no gap stands out', () => {
		const trust = shownCard(agendaOf([someone('north', { open: 4, fair: 4 })]).cards, 'trust');
		expect(trust.advice).toEqual([]);
		expect(trust.gaps.map(({ state }) => state)).toEqual(['quiet', 'unknown', 'unknown', 'quiet']);
		expect(gapText(trust, 'ambition')).toBe('The target of 4.0 has been reached.');
	});

	test('name the items that stand out, each once', () => {
		const people = ['north', 'south', 'west'].flatMap((name) => [
			...crowd(2, name, { open: 1, fair: DONT_KNOW }),
			...crowd(2, name, { open: 5, fair: 4 }),
			...crowd(1, name, { open: 3, fair: 4 })
		]);
		expect(shownCard(agendaOf(people).cards, 'trust').items).toEqual([
			{ id: 'open', text: 'How is open?', why: ['Answers divided', 'Lowest score: 3.0'] },
			{ id: 'fair', text: 'How is fair?', why: ['40% don’t know'] }
		]);
	});
});

describe('in a confidential round', () => {
	const town = (sizes: readonly number[]) =>
		sizes.flatMap((size, index) =>
			crowd(size, ['north', 'south', 'west'][index]!, { open: 1 + index, fair: 2 + index })
		);

	test('a hidden theme says why, gives its question and carries no number', () => {
		const { cards, list, lead } = agendaOf(town([9, 2, 2]), CONFIDENTIAL);
		expect(lead).toContain('no scores to show');
		const trust = cards.find(({ id }) => id === 'trust');
		expect(trust).toEqual({
			...{ id: 'trust', label: 'Trust', shown: false, settled: null, opening: 'Whom do you call first?' },
			why: 'No score is shown here (could be traced back to a few people).'
		});
		expect(JSON.stringify(cards)).not.toMatch(/\d/);
		expect(list).toMatchObject({ topics: [], withoutScore: expect.stringContaining('Trust') });
	});

	test('nothing names or counts a single organisation', () => {
		const view = agendaOf(town([6, 6, 6]), CONFIDENTIAL);
		const trust = shownCard(view.cards, 'trust');
		expect(trust.gaps.find(({ id }) => id === 'organisations')).toMatchObject({
			...{ state: 'unknown', text: expect.stringMatching(/^Not shown: this round is confidential/) }
		});
		expect(JSON.stringify(view)).not.toContain('House');
		expect(JSON.stringify(view)).not.toMatch(/\b(north|south|west)\b/);
	});
});

test('the other dimensions stand beside them with what stands out most', () => {
	const people = [
		someone('north', { open: 2, fair: 2, goal: 4, gain: 4 }),
		someone('east', { open: 2, fair: 2, goal: DONT_KNOW, gain: 4 })
	];
	expect(agendaOf(people).list).toMatchObject({
		title: 'Principles, in the order to talk about them',
		topics: [
			{ id: 'P1', score: '2.0', pattern: '2.0 below the target' },
			{ id: 'P2', score: '4.0', pattern: 'nothing stands out' }
		],
		withoutScore: 'Without a score that may be shown: Rules.'
	});
});

function smallGuidance(): Guidance {
	const say = (text: string) => ({ en: text, nl: text });
	const claim = {
		...{ type: 'condition' as const, principles: ['P1' as const], rainbow: [] },
		...{ phase: ['loose' as const, 'strong' as const], text: say('Meet as equals.') },
		source: { id: 'own', title: 'Our own', author: 'Tests' }
	};
	return {
		claims: [
			{ ...claim, id: 'T1', themes: ['trust'], gaps: ['ambition', 'divided'] },
			{ ...claim, id: 'T2', themes: ['governance'], gaps: ['ambition'] }
		],
		discussion: {
			principles: [],
			guides: [
				{
					...{ theme: 'trust', opening: say('Whom do you call first?'), firstStep: say('Call.') },
					...{ followUps: [say('Why?'), say('Since when?')], whenDivided: say('Listen.') }
				}
			]
		}
	};
}
