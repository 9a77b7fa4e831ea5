import { describe, expect, test } from 'vitest';
import { nl } from '#lib/i18n/nl.ts';
import { en } from '#lib/i18n/en.ts';
import { planOf } from './paste-plan.ts';
import { readList } from './pasted-organisations.ts';
import { sectorNamed } from './sector-words.ts';

const read = (...rows: string[][]) => readList(rows);
const named = (list: ReturnType<typeof read>) => list.organisations.map(({ name }) => name);

describe('a pasted list of organisations', () => {
	test('is read in the usual order, without headings', () => {
		expect(read(['De Linde', 'Ziekenhuis', '8', 'Noor Bakker', 'Noor@Linde.example'])).toEqual({
			organisations: [
				{
					...{ line: 1, name: 'De Linde', sector: 'hospital', unknownSector: null, expected: 8 },
					contact: { name: 'Noor Bakker', email: 'noor@linde.example' }
				}
			],
			refused: []
		});
	});

	test('is read by its headings, in any order and either language', () => {
		const dutch = ['E-mail contactpersoon', 'Aantal mensen', 'Naam organisatie', 'Contactpersoon', 'Soort'];
		const row = ['a@b.example', '4', 'Zorg Zuid', 'Ali Demir', 'VVT'];
		expect(read(dutch, row).organisations).toMatchObject([
			{ name: 'Zorg Zuid', sector: 'residential-care', expected: 4, contact: { name: 'Ali Demir' } }
		]);
		const english = ['Organisation', 'People expected', 'Kind'];
		expect(read(english, ['East', '2', 'GP']).organisations).toMatchObject([
			{ line: 2, name: 'East', sector: 'general-practice', expected: 2, contact: null }
		]);
	});

	test('takes number and kind whichever way round, and a contact with its address in one cell', () => {
		const { organisations } = read(['Noord', '3', 'gemeente', 'Eva de Wit <eva@noord.example>']);
		expect(organisations).toMatchObject([
			{ sector: 'municipality', expected: 3, contact: { name: 'Eva de Wit', email: 'eva@noord.example' } }
		]);
	});

	test('passes over blank lines, and numbers the others as the spreadsheet does', () => {
		const list = read(['Name', 'Number'], ['', ''], ['A', '1'], [''], ['B', '0']);
		expect(named(list)).toEqual(['A']);
		expect(list.refused).toEqual([{ line: 5, name: 'B', reason: 'expectedWrong' }]);
	});

	test('says of every line it cannot use why', () => {
		const { refused } = read(
			['A', 'ggd', '2'],
			['a', 'ggd', '3'],
			['', 'ggd', '3'],
			['x'.repeat(121), 'ggd', '3'],
			['B', 'ggd', 'a few'],
			['C', 'ggd', '5001'],
			['D', 'ggd', '1', 'Kim', 'kim at d'],
			['E', 'ggd', '1', 'Kim', 'kim@']
		);
		expect(refused.map(({ line, reason }) => [line, reason])).toEqual([
			[2, 'twice'],
			[3, 'nameMissing'],
			[4, 'nameLong'],
			[5, 'expectedWrong'],
			[6, 'expectedWrong'],
			[7, 'emailWrong'],
			[8, 'emailWrong']
		]);
	});

	test('keeps a kind of organisation it does not know to be told', () => {
		expect(read(['A', 'Apotheek', '2']).organisations).toMatchObject([
			{ sector: null, unknownSector: 'Apotheek' }
		]);
	});

	test('of five thousand lines is read in well under a second', () => {
		const rows = Array.from({ length: 5000 }, (_, index) => [`Organisation ${index}`, 'ggz', '4']);
		const start = performance.now();
		expect(readList(rows).organisations).toHaveLength(5000);
		expect(performance.now() - start).toBeLessThan(1000);
	});

	test('knows every kind of organisation by the words that the pages show', () => {
		for (const labels of [en.sectors, nl.sectors]) {
			for (const [sector, label] of Object.entries(labels)) expect(sectorNamed(label)).toBe(sector);
		}
	});
});

describe('what a list does to a network', () => {
	const linde = { id: 'o1', name: 'De Linde', sector: 'hospital', expected: 8 } as const;
	const noor = { name: 'Noor', email: 'noor@linde.example' };
	const contacts = new Map([['o1', noor]]);
	const plan = (...rows: string[][]) => planOf(readList(rows).organisations, [linde], contacts);

	test('adds what is new, changes what differs and leaves the rest', () => {
		const { added, changed, unchanged } = plan(['Zuid', '', '3'], ['de linde', 'ziekenhuis', '9']);
		expect(added).toMatchObject([{ name: 'Zuid', sector: 'other', expected: 3 }]);
		expect(changed).toEqual([
			{
				before: { ...linde, contact: noor },
				after: { ...linde, name: 'de linde', expected: 9, contact: noor }
			}
		]);
		expect(unchanged).toEqual([]);
	});

	test('changes nothing where the list says the same, or says nothing about kind and contact', () => {
		expect(plan(['De Linde', 'Ziekenhuis', '8']).unchanged).toHaveLength(1);
		expect(plan(['De Linde', '', '8', 'Noor', 'noor@linde.example']).unchanged).toHaveLength(1);
	});

	test('the same list a second time changes nothing', () => {
		const rows = [['De Linde', 'ziekenhuis', '9', 'Kim', 'kim@linde.example']];
		const [{ after } = { after: null }] = plan(...rows).changed;
		const again = planOf(readList(rows).organisations, [after!], new Map([['o1', after!.contact!]]));
		expect(again.unchanged).toHaveLength(1);
	});
});
