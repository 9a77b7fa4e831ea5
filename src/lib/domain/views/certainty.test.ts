import { expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { certaintyTold, certaintyView } from './certainty.ts';

const english = { t: translator('en'), language: 'en' } as const;
const dutch = { t: translator('nl'), language: 'nl' } as const;
const interval = { kind: 'interval', lower: 3.21, upper: 3.96 } as const;

test('a score has a band with one decimal, and a word for agreement', () => {
	expect(certaintyView({ certainty: interval, agreement: 'mixed' }, dutch)).toMatchObject({
		...{ short: '3,2–4,0', long: 'Waarschijnlijk tussen 3,2 en 4,0', band: { lower: 3.21, upper: 3.96 } },
		agreement: { kind: 'mixed', short: 'gemengd' }
	});
});

test('a word stands in place of a band that would say too much', () => {
	const words = (['everyone', 'all-the-same', 'too-few'] as const).map((kind) =>
		certaintyView({ certainty: { kind }, agreement: null }, english)!
	);
	expect(words.map(({ short, band }) => [short, band])).toEqual([
		['all answered', null],
		['all the same', null],
		['too few to say', null]
	]);
	expect(words[0]!.agreement).toEqual({
		...{ kind: null, short: 'too few to say', long: 'Too few answers to say how far people agree' }
	});
});

test('nothing travels with the score of a single organisation', () => {
	expect(certaintyView({ certainty: null, agreement: null }, english)).toBeNull();
});

test('only what occurs is explained', () => {
	const band = certaintyView({ certainty: interval, agreement: null }, english);
	const word = certaintyView({ certainty: { kind: 'everyone' }, agreement: 'agreed' }, english);
	expect(certaintyTold([band, null], 'named', english)).toEqual([
		expect.stringContaining('a band, such as 3.2–4.0')
	]);
	expect(certaintyTold([word], 'confidential', english)).toEqual([
		expect.stringMatching(/^All answered/),
		expect.stringContaining('people’s own scores')
	]);
	expect(certaintyTold([null], 'named', english)).toEqual([]);
});
