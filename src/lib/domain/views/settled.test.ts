import { describe, expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import type { AgreedScore } from '../workshop/workshop.ts';
import { settledView } from './settled.ts';

const english = { t: translator('en'), language: 'en' } as const;
const trust = { framework: 'themes', dimension: 'trust' };

const agreed: AgreedScore = {
	...{ ...trust, topic: 'themes.trust', value: 3.5, reason: 'We meet now', present: 'All six' },
	...{ measured: 2.74, at: '2026-11-25T23:30:00.000Z', version: 1 }
};
const action = {
	...{ id: 'a', text: 'Share rosters', owner: { id: 'gp', name: 'General practice' }, due: '2027-03-01' },
	...{ topic: 'themes.trust', status: 'open' as const, round: 'r', reviewed: null }
};
const view = (changes: Partial<AgreedScore>, actions = [action]) =>
	settledView(
		{ agreed: [{ ...agreed, ...changes }], actions, timeZone: 'Europe/Amsterdam' },
		trust,
		english
	)!;

describe('what a workshop settled', () => {
	test('says the score, how far it lies from the answers, why, and who was there when', () => {
		expect(view({})).toMatchObject({
			score: 'Agreed score: 3.5',
			distance: '0.8 higher than people had answered',
			reason: 'We meet now',
			behind: 'Present: All six, on 26 November 2026.'
		});
		expect(view({ value: 2.5, measured: 2.9 }).distance).toBe('0.4 lower than people had answered');
		expect(view({ measured: 3.52 }).distance).toBe('the same as people had answered');
	});

	test('may be that nothing was agreed, or that nothing had been measured', () => {
		expect(view({ value: null })).toMatchObject({
			score: 'The workshop did not agree on a score',
			distance: null
		});
		expect(view({ measured: null }).distance).toBeNull();
	});

	test('names who does what about this dimension alone', () => {
		const other = { ...action, id: 'b', topic: 'themes.vision' };
		expect(view({}, [action, other]).actions).toEqual([
			{ id: 'a', text: 'Share rosters', owner: 'General practice', state: 'by 1 March 2027' }
		]);
	});

	test('is not there for a dimension that the workshop said nothing about', () => {
		const about = { framework: 'themes', dimension: 'vision' };
		expect(settledView({ agreed: [agreed], actions: [], timeZone: 'UTC' }, about, english)).toBeNull();
	});
});
