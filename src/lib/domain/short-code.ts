/** Crockford's base 32: no I, L, O or U, which people take for other signs or for words. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MISREAD: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** A code of so many signs, made from random bytes: one sign of each. */
export function codeFrom(bytes: Uint8Array, length: number): string {
	return Array.from(bytes.subarray(0, length), (byte) => SIGNS[byte % SIGNS.length]).join('');
}

/** The code that somebody typed, whatever capitals, spaces and dashes they used; null where it can be none. */
export function readCode(typed: string, length: number): string | null {
	const signs = typed.toUpperCase().replace(/[\s-]+/gu, '');
	const code = [...signs].map((sign) => MISREAD[sign] ?? sign);
	return code.length === length && code.every((sign) => SIGNS.includes(sign)) ? code.join('') : null;
}

/** A code as people read it aloud: in two halves. */
export function spokenCode(code: string): string {
	const half = Math.ceil(code.length / 2);
	return `${code.slice(0, half)}-${code.slice(half)}`;
}
