import { createHmac } from 'node:crypto';
import { codeFrom } from '#lib/domain/short-code.ts';
import type { Code } from './db/workshops.ts';
import { randomKey } from './db/keys.ts';

/** Few enough signs to read from a wall and type; good for as long as the workshop is open. */
export const WORKSHOP_CODE_LENGTH = 6;

/** A new code for a workshop, as it is kept. */
export function newWorkshopCode(secret: string): Code {
	const salt = randomKey();
	return { salt, hash: workshopCodeHash(secret, workshopCode(secret, salt)) };
}

/** The code that people type. */
export function workshopCode(secret: string, salt: string): string {
	return codeFrom(digest(secret, 'workshop code', salt), WORKSHOP_CODE_LENGTH);
}

/** What finds a workshop by its code: with the secret in it, for thirty bits alone could be tried one by one. */
export function workshopCodeHash(secret: string, code: string): string {
	return digest(secret, 'hash of a workshop code', code).toString('base64url');
}

function digest(secret: string, purpose: string, text: string): Buffer {
	return createHmac('sha256', secret).update(`${purpose}\n${text}`).digest();
}
