import { describe, expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { planOf } from '../paste-plan.ts';
import { readList } from '../pasted-organisations.ts';
import { pastePreview } from './paste-preview.ts';

const speech = { t: translator('en'), language: 'en' } as const;
const linde = { id: 'o1', name: 'De Linde', sector: 'hospital', expected: 8 } as const;

function preview(rows: string[][]) {
	const list = readList(rows);
	return pastePreview(planOf(list.organisations, [linde], new Map()), list.refused, speech);
}

describe('the preview of a pasted list', () => {
	test('says of every organisation what will happen to it', () => {
		const view = preview([
			['De Linde', '', '9', 'Noor', 'noor@linde.example'],
			['Oost', 'Apotheek', '1'],
			['Zuid', 'ggd', '0']
		]);
		expect(view.summary).toBe('1 new · 1 changed · 0 the same · 1 line left out');
		expect(view.added).toEqual([
			{ name: 'Oost', about: 'Other · one person', note: expect.stringContaining('‘Apotheek’') }
		]);
		expect(view.changed).toEqual([
			{ name: 'De Linde', changes: ['people: 8 → 9', 'contact: none → Noor, noor@linde.example'] }
		]);
		expect(view.refused).toEqual([
			{ line: 'Line 3', name: 'Zuid', reason: 'no whole number of people from 1 to 5,000' }
		]);
	});

	test('of a list that changes nothing says so', () => {
		expect(preview([['De Linde', 'hospital', '8']]).does).toBe(false);
	});

	test('tells the first of five thousand refused lines, and how many more there are', () => {
		const view = preview(Array.from({ length: 5000 }, () => ['', 'ggd', '3']));
		expect(view.refused).toHaveLength(25);
		expect(view.more).toBe('and 4975 more lines');
	});
});
