import { describe, expect, test } from 'vitest';
import { visitor } from '../../../tests/support/visitor.ts';
import { LANGUAGE_COOKIE, browserLanguage, keepLanguage, languageOf } from './language.ts';

describe('the language of a browser', () => {
	test.each([
		['nl', 'nl'],
		['nl-BE,nl;q=0.9,en;q=0.8', 'nl'],
		['en;q=0.8, nl;q=0.9', 'nl'],
		['de-DE,de;q=0.9,nl;q=0.5,en;q=0.4', 'nl'],
		['EN-gb', 'en'],
		['fr', 'en'],
		['*', 'en'],
		['', 'en'],
		[';;;,,,q=', 'en'],
		['nl;q=oops,en;q=0.1', 'en']
	])('%j is heard as %s', (header, language) => expect(browserLanguage(header)).toBe(language));

	test('a language that is refused is not spoken', () => {
		expect(browserLanguage('nl;q=0')).toBe('en');
	});
});

test.each(['\0', '💩', 'x'.repeat(65)])(
	'no database is asked for a round that cannot be: %j',
	async (round) => {
		const visit = { ...visitor({ 'accept-language': 'nl' }), params: { round }, route: { id: '/(member)' } };
		expect(await languageOf(visit as unknown as Parameters<typeof languageOf>[0])).toBe('nl');
	}
);

test('a choice is kept on the device for a year, for this site alone', () => {
	const visit = visitor();
	keepLanguage(visit, 'nl');
	expect(visit.kept.get(LANGUAGE_COOKIE)).toEqual({
		value: 'nl',
		options: { path: '/', maxAge: 31_536_000, sameSite: 'lax', httpOnly: true, secure: false }
	});
});
