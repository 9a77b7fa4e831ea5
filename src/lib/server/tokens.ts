import { createHash, createHmac, randomBytes } from 'node:crypto';

const BYTES = 20;
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

/** What is kept of a token. Enough on its own: 160 random bits need no slow hash (ASVS 5.0.0, 6.5.2). */
export function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('base64url');
}

/** Whether a text can be a token at all. */
export function isToken(text: string): boolean {
	return SHAPE.test(text);
}
