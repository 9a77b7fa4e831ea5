import { describe, expect, test } from 'vitest';
import { CONFIDENTIAL, shownOf, type Member } from '../../../tests/support/attacked.ts';
import type { Precaution, ShownFigure } from './disclosure.ts';

describe('an attacker who tries all answers that fit', () => {
	/** All answers of so many people of one organisation each whose shown figure is the one shown. */
	function fitting(members: readonly Member[], shown: ShownFigure, ...left: Precaution[]): string[] {
		const values = [1, 2, 3, 4, 5];
		const all = members.reduce<number[][]>(
			(lists) => lists.flatMap((list) => values.map((value) => [...list, value])),
			[[]]
		);
		const keyOf = (list: readonly number[]) => [...list].sort().join('');
		const one = new Map(all.map((list) => [keyOf(list), list]));
		return [...one].flatMap(([key, list]) => {
			const other = shownOf(
				members.map((member, index) => ({ ...member, value: list[index]! })),
				CONFIDENTIAL,
				...left
			);
			return JSON.stringify(other) === JSON.stringify(shown) ? [key] : [];
		});
	}

	const five = [1, 1, 1, 1, 5].map((value, index): Member => ({
		...{ person: `p${index}`, organisation: `o${index}`, role: null, value }
	}));

	test('does not know what five people answered who all said the same, but would with the spread of them', () => {
		const alike = five.map((one) => ({ ...one, value: 3 }));
		expect(fitting(alike, shownOf(alike, CONFIDENTIAL) as ShownFigure)).toEqual(['23334', '33333']);
		expect(fitting(alike, shownOf(alike, CONFIDENTIAL, 'spread') as ShownFigure, 'spread')).toHaveLength(1);
	});

	test('sees no distribution of fewer than ten people, and would know all answers if they did', () => {
		expect(shownOf(five, CONFIDENTIAL)).toMatchObject({ distribution: null });
		expect(
			fitting(five, shownOf(five, CONFIDENTIAL, 'distribution') as ShownFigure, 'distribution')
		).toHaveLength(1);
	});

	test('cannot use the decimals of a mean, for there are none behind the first', () => {
		const sizes = [1, 2, 4, 3];
		const members = sizes.flatMap((size, organisation) =>
			Array.from({ length: size }, (_, index): Member => ({
				...{
					person: `${organisation}-${index}`,
					organisation: `o${organisation}`,
					role: null,
					value: 1 + ((organisation + index * 2) % 5)
				}
			}))
		);
		const { mean } = shownOf(members, CONFIDENTIAL) as ShownFigure;
		const exact = (shownOf(members, CONFIDENTIAL, 'tenths') as ShownFigure).mean;
		/** The totals of the organisations that give this mean. */
		const totals = (fits: (mean: number) => boolean) => {
			const ranges = sizes.map((size) => Array.from({ length: 4 * size + 1 }, (_, index) => size + index));
			const all = ranges.reduce<number[][]>(
				(lists, range) => lists.flatMap((list) => range.map((total) => [...list, total])),
				[[]]
			);
			return all.filter((list) =>
				fits(list.reduce((sum, total, index) => sum + total / sizes[index]!, 0) / sizes.length)
			);
		};
		const inTenths = totals((one) => Math.round(one * 10) / 10 === mean).length;
		const inFull = totals((one) => Math.abs(one - exact) < 1e-9).length;
		expect(inTenths).toBeGreaterThan(5 * inFull);
	});
});
