import { describe, expect, it } from 'vitest';
import { oneLine, plainName } from './form-problems.ts';

describe('one line of text', () => {
	it.each([
		['  De\t Linde\n', 'De Linde'],
		['De\u200bLin\u00adde', 'DeLinde'],
		['\u202eedniL eD\u202c', 'edniL eD'],
		['Zorg\u200d', 'Zorg'],
		['Thuis \u{1f468}\u200d\u{1f469}\u200d\u{1f467}', 'Thuis \u{1f468}\u200d\u{1f469}\u200d\u{1f467}'],
		['\u2764\ufe0f\u200d\u{1f525}', '\u2764\ufe0f\u200d\u{1f525}']
	])('of %j is %j', (text, line) => expect(oneLine(text)).toBe(line));

	it.each(['\u200b', '\u200d\u2060 \ufeff', '\u3164', '\u2800', '\ufe0f', '\u00a0\u{e0020}'])(
		'is empty where %j shows nothing',
		(text) => expect(oneLine(text)).toBe('')
	);
});

describe('a name', () => {
	it('is the same whatever its capitals, its spaces and how its accents were typed', () => {
		expect(plainName(' Zorggroep  \u00c9\u00e9n')).toBe(plainName('zorggroep e\u0301e\u0301n'));
		expect(plainName('Zorggroep Een')).not.toBe(plainName('Zorggroep Twee'));
	});
});
