import { describe, expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { crowd } from '../../../../tests/support/people.ts';
import { checkedQuestionnaire } from '../../../../tests/support/questionnaire.ts';
import { disclose, type Rule } from '../disclosure.ts';
import type { Response } from '../response.ts';
import { score } from '../scoring.ts';
import { breakdownsOf } from './breakdowns.ts';
import { withWeighting } from './weighting-notes.ts';
import { resultsView } from './results-page.ts';

const questionnaire = checkedQuestionnaire();
const english = { t: translator('en'), language: 'en' } as const;
const NAMES = new Map([
	['north', 'Zuiderzorg'],
	['east', 'De Linde'],
	['south', 'GGD']
]);

function viewOf(people: readonly Response[], rule: Partial<Rule> = {}) {
	const shown = disclose(score(questionnaire, people, 4), { kind: 'named', k: 5, open: false, ...rule });
	return breakdownsOf(shown, 'principles', NAMES, english)!;
}
const as = (role: string, people: readonly Response[]) =>
	people.map((one) => ({ ...one, choices: new Map([['role', role]]) }));

const people = [
	...as('director', crowd(6, 'north', { open: 2, fair: 2, goal: 4 })),
	...as('professional', crowd(6, 'east', { open: 4, fair: 4, goal: 'dk' })),
	...as('professional', crowd(6, 'south', { open: 3, fair: 3, goal: 2 }))
];

describe('the organisations of a named round', () => {
	const { organisations, distribution } = viewOf(people);

	test('are lettered by the alphabet, not by their score', () => {
		expect(organisations!.strip.key.map(({ letter, label }) => [letter, label])).toEqual([
			['A', 'De Linde'],
			['B', 'GGD'],
			['C', 'Zuiderzorg']
		]);
		expect(distribution).toBeNull();
	});

	test('lie on the scale of each dimension, and the ends are named', () => {
		const [trust, goals] = organisations!.strip.rows;
		expect(trust!.points.map(({ letter, text }) => [letter, text])).toEqual([
			['A', '4.0'],
			['B', '3.0'],
			['C', '2.0']
		]);
		expect(trust!.network).toEqual({ value: 3, text: '3.0' });
		expect(trust!.ends).toBe('Lowest: Zuiderzorg (2.0). Highest: De Linde (4.0).');
		expect(goals!.points).toEqual([]);
		expect(goals!.ends).toBe('No organisation has a score here.');
	});

	test('have the same figures in their table, and a dash where there is none', () => {
		const [trust, goals] = organisations!.table.rows;
		expect(trust!.cells.map(({ text }) => text)).toEqual(['4.0', '3.0', '2.0']);
		expect(goals!.cells.map(({ value, text }) => [value, text])).toEqual([
			[null, '–'],
			[null, '–'],
			[null, '–']
		]);
	});

	test('are summed up by where they lie apart', () => {
		expect(organisations!.strip.caption).toBe('The organisations lie 2.0 points apart on Trust.');
	});
});

describe('a confidential round', () => {
	test('shows how people are spread, and no organisation', () => {
		const { organisations, distribution } = viewOf(people, { kind: 'confidential' });
		expect(organisations).toBeNull();
		expect(distribution!.rows[0]).toMatchObject({
			steps: [0, 6, 6, 6, 0].map((count, index) => ({ step: index + 1, people: count })),
			why: null
		});
	});

	test('says in words where a distribution may not be shown', () => {
		const few = [...crowd(3, 'north', { open: 2, fair: 2 }), ...crowd(3, 'east', { open: 4, fair: 4 })];
		const more = [...few, ...crowd(3, 'south', { open: 3, fair: 3 })];
		const { distribution } = viewOf(more, { kind: 'confidential' });
		expect(distribution!.rows[0]).toMatchObject({ steps: null, why: expect.stringContaining('from 10') });
		expect(distribution!.rows[2]).toMatchObject({ steps: null, why: 'nobody could be scored' });
		expect(distribution!.caption).toBe('No distribution can be shown.');
		expect(JSON.stringify(viewOf(few, { kind: 'confidential' }))).not.toMatch(/"people":\d/);
	});
});

describe('roles', () => {
	test('lie beside the network with the number of their people', () => {
		const { roles, noRoles } = viewOf(people);
		expect(noRoles).toBeNull();
		expect(roles!.table.rows[0]!.cells.map(({ text, people }) => [text, people])).toEqual([
			['2.0', 6],
			['3.5', 12]
		]);
	});

	test('are left out where no two of them may be shown, and the page says why', () => {
		const { roles, noRoles } = viewOf(people.slice(0, 8));
		expect(roles).toBeNull();
		expect(noRoles).toContain('at least 5 people');
		expect(viewOf(people, { open: true }).noRoles).toContain('once the round has closed');
	});
});

describe('the questions', () => {
	const [trust, goals] = viewOf(people).items;

	test('stand below their dimension with how many people gave each answer', () => {
		expect(trust!.items.map(({ number, text }) => [number, text])).toEqual([
			['1', 'How is open?'],
			['2', 'How is fair?']
		]);
		expect(trust!.items[0]!.bars!.map(({ people }) => people)).toEqual([0, 6, 6, 6, 0]);
		expect(trust!.items[0]!.bars![1]).toMatchObject({ label: 'Level 2', share: 1 / 3 });
		expect(trust!.caption).toBe('Trust: every question with a score comes out at 3.0.');
	});

	test('that may not be shown say why, and carry no number', () => {
		const [goal] = goals!.items;
		expect(goal).toMatchObject({ bars: null, score: { value: null }, people: '–', dontKnow: '–' });
		expect(goal!.why).toBe('could be traced back to a few people');
	});
});

test('a table says what counting people instead of organisations would change, and who causes it', () => {
	const large = [...crowd(15, 'north', { open: 5, fair: 5 }), ...crowd(1, 'east', { open: 2, fair: 2 })];
	const shown = disclose(score(questionnaire, large, 4), { kind: 'named', k: 5, open: false });
	const beside = { targets: null, earlier: null, organisations: [] };
	const view = resultsView(shown, beside, english);
	const frameworks = view.state === 'shown' ? view.frameworks : [];
	const note = (names: ReadonlyMap<string, string>) =>
		withWeighting(frameworks, shown, names, english)[0]!.table.notes.at(-1);
	expect(note(NAMES)).toBe(
		'Trust: counted over all people rather than organisations, it comes out at 4.8 and not at 3.5. The difference comes mostly from Zuiderzorg (15 people).'
	);
	expect(note(new Map())).toBe(
		'Trust: counted over all people rather than organisations, it comes out at 4.8 and not at 3.5.'
	);
});
