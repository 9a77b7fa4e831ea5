import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	FEWEST_REMARKS,
	discloseRemarks,
	fewestPeople,
	remarksForReading,
	type Remark,
	type RemarksRule
} from './disclosure-remarks.ts';

const closed: RemarksRule = { kind: 'confidential', k: 5, open: false, people: 10 };

/** Remarks of one section, with ids in the order given. */
function written(section: string, count: number, changes: Partial<Remark> = {}): Remark[] {
	return Array.from({ length: count }, (_, index) => ({
		...{ id: `${section}-${index}`, section, text: `${section} ${index}` },
		...{ seen: true, withheld: false, reason: '', ...changes }
	}));
}

const texts = (remarks: readonly Remark[], rule = closed) =>
	discloseRemarks(remarks, rule).sections.map(({ id, remarks }) => [id, remarks.length]);

describe('remarks', () => {
	test('appear from twice k people and three remarks up', () => {
		expect(texts(written('views', 3))).toEqual([['views', 3]]);
		expect(texts(written('views', 3), { ...closed, people: 9 })).toEqual([]);
		expect(discloseRemarks(written('views', 3), { ...closed, people: 9 }).hidden).toBe('too-few');
		expect(texts(written('views', 2))).toEqual([]);
	});

	test('follow the k of a confidential round, and the usual one where people spoke under a name', () => {
		expect(fewestPeople({ kind: 'confidential', k: 3 })).toBe(6);
		expect(fewestPeople({ kind: 'confidential', k: 8 })).toBe(16);
		expect(fewestPeople({ kind: 'named', k: 3 })).toBe(10);
	});

	test('stay closed while the round is open, also for a facilitator', () => {
		const open = { ...closed, open: true };
		expect(discloseRemarks(written('views', 9), open)).toMatchObject({ hidden: 'open', sections: [] });
		expect(remarksForReading(written('views', 9), open).sections).toEqual([]);
	});

	test('of a section that has fewer than three are said to exist, and no more', () => {
		const shown = discloseRemarks([...written('views', 3), ...written('ways', 2)], closed);
		expect(shown.sections.map(({ id }) => id)).toEqual(['views']);
		expect(shown.others).toBe(true);
		expect(JSON.stringify(shown)).not.toContain('ways');
	});

	test('that nobody has read are there for a facilitator alone', () => {
		const unread = written('views', 4, { seen: false });
		expect(discloseRemarks(unread, closed)).toMatchObject({ sections: [], waiting: true });
		expect(remarksForReading(unread, closed).sections[0]?.remarks).toHaveLength(4);
	});

	test('that are withheld are gone for everyone else, and the rest stays', () => {
		const [first, ...rest] = written('views', 3);
		const shown = discloseRemarks([{ ...first!, withheld: true, reason: 'names somebody' }, ...rest], closed);
		expect(shown.sections).toEqual([{ id: 'views', remarks: rest.map(({ id, text }) => ({ id, text })) }]);
		expect(shown.withheld).toBe(true);
		expect(JSON.stringify(shown)).not.toMatch(/views 0|names somebody/);
	});

	test('that came after the section was read wait until there are three of them', () => {
		const late = (count: number) =>
			written('views', count, { seen: false }).map((remark) => ({ ...remark, id: `late-${remark.id}` }));
		expect(remarksForReading([...written('views', 5), ...late(2)], closed)).toMatchObject({ others: true });
		const readable = (count: number) =>
			remarksForReading([...written('views', 5), ...late(count)], closed).sections[0]!.remarks.length;
		expect([readable(0), readable(2), readable(3)]).toEqual([5, 5, 8]);
	});

	test('come in the order of their ids, whatever order they are stored in', () => {
		const remarks = written('views', 5);
		expect(discloseRemarks(remarks.toReversed(), closed)).toEqual(discloseRemarks(remarks, closed));
	});

	test('never appear in any round with fewer than twice k people, three in the section, or unread', () => {
		const remark = fc.record({
			id: fc.uuid(),
			section: fc.constantFrom('views', 'ways', 'you'),
			text: fc.string(),
			seen: fc.boolean(),
			withheld: fc.boolean(),
			reason: fc.string()
		});
		const rule = fc.record({
			kind: fc.constantFrom('named' as const, 'confidential' as const),
			k: fc.integer({ min: 3, max: 8 }),
			open: fc.boolean(),
			people: fc.integer({ min: 0, max: 30 })
		});
		const remarks = fc.uniqueArray(remark, { maxLength: 14, selector: ({ id }) => id });
		fc.assert(
			fc.property(remarks, rule, (all, rule) => {
				const { sections } = discloseRemarks(all, rule);
				const shown = sections.flatMap((section) => section.remarks.map(({ id }) => id));
				if (rule.open || rule.people < fewestPeople(rule)) expect(shown).toEqual([]);
				for (const { id, section, seen, withheld } of all.filter((one) => shown.includes(one.id))) {
					expect([id, seen, withheld]).toEqual([id, true, false]);
					expect(all.filter((one) => one.section === section).length).toBeGreaterThanOrEqual(FEWEST_REMARKS);
				}
				for (const one of sections.flatMap((section) => section.remarks))
					expect(Object.keys(one).sort()).toEqual(['id', 'text']);
			})
		);
	});
});
