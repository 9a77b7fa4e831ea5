import { describe, expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { checklist, type Prospect } from './round-checklist.ts';

const speech = { t: translator('en'), language: 'en' } as const;
const some = (count: number, expected: number, reachable = true) =>
	Array.from({ length: count }, (_, index) => ({ name: `Organisation ${index + 1}`, expected, reachable }));
const fine: Prospect = {
	...{ kind: 'confidential', k: 5, organisations: some(5, 6), targets: true, days: 21, open: [] }
};
const lines = (changes: Partial<Prospect>) => checklist({ ...fine, ...changes }, speech);
const worth = (changes: Partial<Prospect>) => lines(changes).filter(({ good }) => !good);

describe('the checklist before a round opens', () => {
	test('has nothing to remark where everything is in order', () => {
		expect(worth({})).toEqual([]);
		expect(lines({})[0]!.text).toBe('You ask 30 people, of 5 organisations.');
	});

	test('says what a confidential round of few people will hide', () => {
		const [few] = worth({ organisations: some(4, 3) });
		expect(few).toMatchObject({ id: 'outlook', fix: 'organisations' });
		expect(few!.text).toContain('With 12 expected people in 4 organisations and a smallest group of 5');
		expect(few!.text).toContain('most breakdowns will stay hidden');
		expect(worth({ organisations: some(2, 9) })[0]!.text).toContain('no figure will appear at all');
	});

	test('says where one person speaks for a whole organisation, in a named round alone', () => {
		const [alone] = worth({ kind: 'named', organisations: [...some(1, 1), ...some(1, 4)] });
		expect(alone).toMatchObject({ id: 'alone' });
		expect(worth({ kind: 'named', organisations: some(4, 3) })).toEqual([]);
	});

	test('names the organisations that cannot be mailed, the first few', () => {
		const [missing] = worth({ organisations: some(6, 6, false) });
		expect(missing!.text).toContain('Organisation 1, Organisation 2, Organisation 3 and 3 more');
	});

	test('remarks on little time, missing targets and rounds that are still open', () => {
		expect(worth({ days: 3, targets: false, open: ['Autumn 2026'] }).map(({ id }) => id)).toEqual([
			...['time', 'targets', 'others']
		]);
	});
});
