import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameButForTypos, sameOptions, sameText } from './wording.ts';

const text = (en: string, nl = 'Hetzelfde') => ({ en, nl });
const same = (one: string, other: string) => sameButForTypos(text(one), text(other));

describe('two texts', () => {
	test('are the same to the letter in every language, or not', () => {
		expect(sameText(text('Open'), text('Open'))).toBe(true);
		expect(sameText(text('Open'), text('open'))).toBe(false);
		expect(sameText(text('Open', 'Open'), text('Open', 'Openlijk'))).toBe(false);
		expect(sameText(text('Open'), { ...text('Open'), fy: 'Iepen' })).toBe(false);
	});

	test.each([
		['How open are the partnres?', 'How open are the partners?'],
		['How ofen do they meet?', 'How often do they meet?'],
		['teh ambition', 'the ambition'],
		['It is is so', 'It is so'],
		['How clear is it', 'How clear is it?'],
		['Do people dont know', 'Do people don’t know'],
		['how clear is it?', 'How clear is it?'],
		['the net work', 'the network'],
		['the organisations', 'the organisation'],
		['wordt het besproken', 'word het besproken']
	])('differ by a typo: %s / %s', (one, other) => {
		expect(same(one, other)).toBe(true);
		expect(same(other, one)).toBe(true);
	});

	test.each([
		['Most', 'Some'],
		['None', 'Some'],
		['All', 'Few'],
		['They can', 'They can’t'],
		['It is wel zo', 'It is niet zo'],
		['clear', 'unclear'],
		['duidelijk', 'onduidelijk'],
		['able', 'unable'],
		['agree', 'disagree'],
		['in 2 years', 'in 3 years'],
		['15 partners', '16 partners'],
		['geen partner', 'een partner'],
		['It is so', 'It is not so'],
		['nooit', 'ooit'],
		['How open are the partners?', 'How open are all of the partners?']
	])('say something else, however few letters: %s / %s', (one, other) => {
		expect(same(one, other)).toBe(false);
		expect(same(other, one)).toBe(false);
	});

	test('are compared in each language they share', () => {
		expect(sameButForTypos(text('Same', 'Meestal'), text('Same', 'Nooit'))).toBe(false);
		expect(sameButForTypos(text('Same'), { ...text('Same'), fy: 'Itselde' })).toBe(true);
	});

	test('are never further from each other one way than the other', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (one, other) => {
				expect(same(one, other)).toBe(same(other, one));
				expect(same(one, one)).toBe(true);
			})
		);
	});
});

describe('two scales', () => {
	const scale = (...labels: string[]) => ({
		options: labels.map((label, index) => ({ value: index + 1, label: text(label) }))
	});

	test('are the same with a typo mended', () => {
		expect(sameOptions(scale('Nevre', 'Sometimes'), scale('Never', 'Sometimes'))).toBe(true);
	});

	test('differ with one answer more, another value, or another word', () => {
		const [one, other] = [scale('Never', 'Always'), scale('Never', 'Always')];
		expect(sameOptions(one, scale('Never', 'Often', 'Always'))).toBe(false);
		expect(
			sameOptions(one, { options: other.options.map((option) => ({ ...option, value: option.value - 1 })) })
		).toBe(false);
		expect(sameOptions(scale('A few', 'Most'), scale('A few', 'Some'))).toBe(false);
	});
});
