import { describe, expect, test } from 'vitest';
import { derivedCode, derivedToken, hashOf, hashOfCode, isToken, randomToken } from './tokens.ts';

describe('tokens', () => {
	test('a random token has 160 bits, fits in a link and never comes twice', () => {
		const tokens = Array.from({ length: 1000 }, randomToken);
		expect(new Set(tokens).size).toBe(1000);
		for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{27}$/);
		expect(Buffer.from(tokens[0]!, 'base64url')).toHaveLength(20);
	});

	test('a derived token is the same for the same secret, round, organisation and salt', () => {
		expect(derivedToken('secret', 'round', 'organisation', 'salt')).toBe(
			derivedToken('secret', 'round', 'organisation', 'salt')
		);
		expect(isToken(derivedToken('secret', 'round', 'organisation', 'salt'))).toBe(true);
	});

	test('a short code is derived as its token is, and its hash needs the secret', () => {
		const code = derivedCode('secret', 'round', 'organisation', 'salt');
		expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
		expect(derivedCode('secret', 'round', 'organisation', 'salt')).toBe(code);
		expect(derivedCode('secret', 'round', 'organisation', 'other')).not.toBe(code);
		expect(hashOfCode('secret', code)).not.toBe(hashOfCode('another', code));
	});

	test('a derived token is another one when any of the four differs', () => {
		const tokens = [
			derivedToken('secret', 'round', 'organisation', 'salt'),
			derivedToken('Secret', 'round', 'organisation', 'salt'),
			derivedToken('secret', 'rounds', 'organisation', 'salt'),
			derivedToken('secret', 'round', 'organisations', 'salt'),
			derivedToken('secret', 'round', 'organisation', 'salts'),
			derivedToken('secret', 'rou', 'nd', 'organisation')
		];
		expect(new Set(tokens).size).toBe(tokens.length);
	});

	test('the hash says nothing of the token and is the same each time', () => {
		const token = randomToken();
		expect(hashOf(token)).toBe(hashOf(token));
		expect(hashOf(token)).not.toContain(token.slice(0, 6));
		// The published test vector of SHA-256 for "abc" (FIPS 180-4).
		expect(Buffer.from(hashOf('abc'), 'base64url').toString('hex')).toBe(
			'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
		);
	});

	test.each(['', 'short', 'x'.repeat(26), 'x'.repeat(28), `${'x'.repeat(26)}/`, `${'x'.repeat(27)}\n`])(
		'%j is no token',
		(text) => expect(isToken(text)).toBe(false)
	);
});
