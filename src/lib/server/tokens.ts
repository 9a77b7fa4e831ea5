import { createHash, createHmac, randomBytes } from 'node:crypto';
import { codeFrom } from '#lib/domain/short-code.ts';

const BYTES = 20;

/** Enough signs to type, and too many to guess while a round is open: 40 bits. */
export const CODE_LENGTH = 8;

const SHAPE = /^[A-Za-z0-9_-]{27}$/;

/** A new random token of 160 bits, in 27 characters that fit in a link. */
export function randomToken(): string {
	return randomBytes(BYTES).toString('base64url');
}

/** The token of an organisation's link: the same for the same secret, round, organisation and salt. */
export function derivedToken(secret: string, round: string, organisation: string, salt: string): string {
	return createHmac('sha256', secret)
		.update(['organisation link', round, organisation, salt].join('\n'))
		.digest()
		.subarray(0, BYTES)
		.toString('base64url');
}

/** The short code that stands for an organisation's link, derived as that is. */
export function derivedCode(secret: string, round: string, organisation: string, salt: string): string {
	const digest = createHmac('sha256', secret)
		.update(['organisation code', round, organisation, salt].join('\n'))
		.digest();
	return codeFrom(digest, CODE_LENGTH);
}

/** What is kept of a short code: with the secret in it, for forty bits alone could be tried one by one. */
export function hashOfCode(secret: string, code: string): string {
	return createHmac('sha256', secret).update(`code\n${code}`).digest('base64url');
}

/** What is kept of a token. Enough on its own: 160 random bits need no slow hash (ASVS 5.0.0, 6.5.2). */
export function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('base64url');
}

/** Whether a text can be a token at all. */
export function isToken(text: string): boolean {
	return SHAPE.test(text);
}
