import { describe, expect, it } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { readDescription, readMember, readMembers, typedMembers } from './network-form.ts';

const t = translator('en');

function formOf(fields: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
}

const row = (index: number, name: string, sector: string, expected: string) => ({
	[`organisation.${index}.name`]: name,
	[`organisation.${index}.sector`]: sector,
	[`organisation.${index}.expected`]: expected
});

describe('a described network', () => {
	it('has one line of text per field, without control characters', () => {
		const form = formOf({ name: '  Kust \u0000&\n Polder ', region: 'Westkust', language: 'nl' });
		expect(readDescription(form, t)).toEqual({
			value: { name: 'Kust & Polder', region: 'Westkust', language: 'nl' }
		});
	});

	it('says what is wrong with every field, once', () => {
		const read = readDescription(formOf({ name: ' ', region: 'x'.repeat(121), language: 'fr' }), t);
		expect('problems' in read && read.problems.map(({ at }) => at)).toEqual(['name', 'region', 'language']);
	});
});

describe('organisations in rows', () => {
	it('are those that were filled in', () => {
		const form = formOf({
			...row(0, 'De Linde', 'hospital', '12'),
			...row(1, '', '', ' '),
			...row(2, 'Zorg', 'other', '1')
		});
		expect(readMembers(form, t)).toEqual({
			value: [
				{ name: 'De Linde', sector: 'hospital', expected: 12 },
				{ name: 'Zorg', sector: 'other', expected: 1 }
			]
		});
		expect(typedMembers(form)).toHaveLength(3);
	});

	it('have problems that say in which row and field they are', () => {
		const read = readMembers(formOf({ ...row(0, '', '', ''), ...row(1, '', 'hospital', '0') }), t);
		expect(read).toEqual({
			problems: [
				{ at: 'organisation.1.name', message: 'Organisation 2: Fill in the name of the organisation.' },
				{
					at: 'organisation.1.expected',
					message: 'Organisation 2: Fill in how many people you ask: a whole number from 1 to 5,000.'
				}
			]
		});
	});

	it('are each in the network once, whatever their capitals and spaces', () => {
		const form = formOf({ ...row(0, 'De Linde', 'hospital', '12'), ...row(2, ' de  LINDE', 'other', '0') });
		for (const [name, value] of Object.entries(row(1, '', '', ''))) form.set(name, value);
		const read = readMembers(form, t);
		expect('problems' in read && read.problems.map(({ at }) => at)).toEqual([
			...['organisation.2.name', 'organisation.2.expected']
		]);
		const added = formOf({ name: 'de linde ', sector: 'hospital', expected: '2' });
		expect(readMember(added, t, 'new.', [{ name: 'De Linde' }])).toEqual({
			problems: [{ at: 'new.name', message: 'This organisation is in the network already.' }]
		});
		expect(readMember(added, t, 'new.', [{ name: 'De Lindeboom' }])).toHaveProperty('value');
	});

	it('are at most two hundred, and none is left out in silence', () => {
		const rows = (count: number) =>
			formOf(
				Object.assign({}, ...Array.from({ length: count }, (_, i) => row(i, `Zorg ${i}`, 'other', '1')))
			);
		expect(readMembers(rows(200), t)).toHaveProperty('value.length', 200);
		expect(readMembers(rows(201), t)).toEqual({
			problems: [
				{
					at: 'organisation.200.name',
					message: 'A network has at most 200 organisations. Please take the rest out.'
				}
			]
		});
		expect(typedMembers(rows(201))).toHaveLength(201);
	});

	it.each(['', '0', '-1', '1.5', '5001', '1e3', 'many'])('are not expected to be %j people', (expected) => {
		const read = readMember(formOf({ name: 'De Linde', sector: 'hospital', expected }), t, 'new.', []);
		expect('problems' in read && read.problems.map(({ at }) => at)).toEqual(['new.expected']);
	});
});
