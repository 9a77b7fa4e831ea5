import { randomBytes } from 'node:crypto';

/** A random key of 128 bits: it tells nothing of when its row was made. */
export function randomKey(): string {
	return randomBytes(16).toString('base64url');
}
