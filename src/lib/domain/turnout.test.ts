import { describe, expect, it } from 'vitest';
import { turnoutRow, turnoutTotal } from './turnout.ts';

describe('turnout', () => {
	it('counts who has begun apart from who has submitted', () => {
		expect(turnoutRow({ expected: 8, begun: 5, submitted: 2 })).toEqual({
			...{ expected: 8, submitted: 2, inProgress: 3, share: 0.25 }
		});
	});

	it('is never more than everyone, and nobody where nobody is expected', () => {
		expect(turnoutRow({ expected: 2, begun: 3, submitted: 3 }).share).toBe(1);
		expect(turnoutTotal([]).share).toBe(0);
	});

	it('adds up over organisations', () => {
		const rows = [
			turnoutRow({ expected: 8, begun: 5, submitted: 2 }),
			turnoutRow({ expected: 2, begun: 3, submitted: 3 })
		];
		expect(turnoutTotal(rows)).toEqual({ expected: 10, submitted: 5, inProgress: 3, share: 0.5 });
	});
});
