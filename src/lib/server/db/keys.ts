import { randomBytes } from 'node:crypto';

/** A random key of 128 bits: it tells nothing of when its row was made. */
export function randomKey(): string {
	return randomBytes(16).toString('base64url');
}

/** Whether a text can be a key at all; a database may choke on what cannot. */
export function isKey(text: string): boolean {
	return /^[\w-]{1,64}$/.test(text);
}
