import { describe, expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { boardView, type Standing } from './board.ts';

const speech = { t: translator('en'), language: 'en' } as const;
const ROUND = {
	...{ openedAt: '2026-11-01T00:00:00.000Z', closesAt: '2026-11-21T00:00:00.000Z', closedAt: null }
};
const standing = (name: string, expected: number, submitted: number, begun = submitted): Standing => ({
	...{ organisation: name, name, expected, submitted, begun },
	contact: { name: 'Noor', email: null }
});
const view = (standings: Standing[], now = '2026-11-11T00:00:00.000Z', round: typeof ROUND = ROUND) =>
	boardView(round, standings, speech, { now, timeZone: 'Europe/Amsterdam' });

describe('the board of a round', () => {
	test('counts per organisation and together, and guesses how it goes on', () => {
		const { rows, total, pace, said } = view([standing('A', 8, 3, 5), standing('B', 12, 2)]);
		expect(
			rows.map(({ name, submitted, inProgress, words }) => [name, submitted, inProgress, words])
		).toEqual([
			['A', 3, 2, '3 of 8'],
			['B', 2, 0, '2 of 12']
		]);
		expect(total).toMatchObject({ expected: 20, submitted: 5, inProgress: 2 });
		expect(said).toBe('5 people of 20 have answered.');
		expect(pace).toContain('about 10 of 20 people will have answered by 21 November 2026');
	});

	test('names those a call might help, the one missing most first, and not those on their way', () => {
		const { calls } = view([standing('A', 8, 1), standing('B', 12, 2), standing('C', 4, 3)]);
		expect(calls.map(({ name, missing }) => [name, missing])).toEqual([
			['B', '10 of 12 still to answer'],
			['A', '7 of 8 still to answer']
		]);
	});

	test('guesses nothing and sends nobody to the telephone once the round has closed', () => {
		const closed = { ...ROUND, closedAt: '2026-11-05T00:00:00.000Z' } as unknown as typeof ROUND;
		expect(view([standing('A', 8, 1)], undefined, closed)).toMatchObject({ pace: null, calls: [] });
	});

	test('says when everybody has answered, and when it is too early to say anything', () => {
		expect(view([standing('A', 2, 3)]).pace).toBe('Everybody you expected has answered.');
		expect(view([standing('A', 9, 3)], '2026-11-01T10:00:00.000Z').pace).toContain('too early');
		expect(view([]).pace).toBeNull();
	});
});
