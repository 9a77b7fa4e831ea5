import { describe, expect, it } from 'vitest';
import { createAttempts } from './attempts.ts';

const MINUTE = 60_000;

describe('attempts', () => {
	it('are free up to the limit, and then say how many minutes to wait', () => {
		const attempts = createAttempts({ most: 3, windowMinutes: 15 });
		expect([0, 1, 2].map((minute) => attempts.begin('anna@example.org', minute * MINUTE))).toEqual([0, 0, 0]);
		expect(attempts.begin('anna@example.org', 3 * MINUTE)).toBe(12);
		expect(attempts.begin('anna@example.org', 14.5 * MINUTE)).toBe(1);
	});

	it('become free one by one as the oldest leaves the window; refused ones do not count', () => {
		const attempts = createAttempts({ most: 2, windowMinutes: 15 });
		attempts.begin('anna@example.org', 0);
		attempts.begin('anna@example.org', 10 * MINUTE);
		attempts.begin('anna@example.org', 12 * MINUTE);
		expect(attempts.begin('anna@example.org', 15 * MINUTE)).toBe(0);
		expect(attempts.begin('anna@example.org', 15 * MINUTE)).toBe(10);
	});

	it('of one name do not touch another', () => {
		const attempts = createAttempts({ most: 1, windowMinutes: 15 });
		attempts.begin('anna@example.org', 0);
		expect(attempts.begin('bram@example.org', 0)).toBe(0);
	});

	it('that are taken back do not count, so that only failures do', () => {
		const attempts = createAttempts({ most: 2, windowMinutes: 15 });
		for (let tries = 0; tries < 5; tries++) {
			expect(attempts.begin('everybody', tries)).toBe(0);
			attempts.takeBack('everybody');
		}
	});

	it('from before a clock was set back keep nobody waiting', () => {
		const attempts = createAttempts({ most: 1, windowMinutes: 15 });
		attempts.begin('anna@example.org', 60 * MINUTE);
		expect(attempts.begin('anna@example.org', 0)).toBe(0);
	});

	it('are forgotten after one that succeeded', () => {
		const attempts = createAttempts({ most: 1, windowMinutes: 15 });
		attempts.begin('anna@example.org', 0);
		attempts.forget('anna@example.org');
		expect(attempts.begin('anna@example.org', 1)).toBe(0);
	});

	it('keep a bounded number of names: the oldest make room', () => {
		const attempts = createAttempts({ most: 1, windowMinutes: 15, names: 2 });
		attempts.begin('anna@example.org', 0);
		attempts.begin('bram@example.org', 1);
		attempts.begin('carla@example.org', 2);
		expect(attempts.begin('anna@example.org', 3)).toBe(0);
		expect(attempts.begin('carla@example.org', 4)).toBe(15);
	});
});
