import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFrom, readCode, spokenCode } from './short-code.ts';

describe('a short code', () => {
	test('is read back from how it is shown, however it is typed', () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 8, maxLength: 20 }), (bytes) => {
				const code = codeFrom(bytes, 8);
				expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
				expect(readCode(spokenCode(code), 8)).toBe(code);
				expect(readCode(` ${spokenCode(code).toLowerCase().split('').join(' ')} `, 8)).toBe(code);
			})
		);
	});

	test('forgives the letters that look like numbers', () => {
		expect(readCode('oil0-AB1l', 8)).toBe('0110AB11');
	});

	test('has its own length and signs, and anything else is no code', () => {
		for (const typed of ['', 'ABC', 'ABCD-EFGHJ', 'ABCD-EFGU', 'ABCD_EFG', 'ABCD-ÉFGH']) {
			expect(readCode(typed, 8)).toBeNull();
		}
	});

	test('uses every sign equally often: bytes divide evenly over them', () => {
		const counts = Map.groupBy(
			Array.from({ length: 256 }, (_, byte) => codeFrom(Uint8Array.of(byte), 1)),
			(sign) => sign
		);
		expect([...counts.values()].map(({ length }) => length)).toEqual(Array(32).fill(8));
	});
});
