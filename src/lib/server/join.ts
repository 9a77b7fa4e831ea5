import { readCode } from '#lib/domain/short-code.ts';
import { application } from './application.ts';
import { createAttempts } from './attempts.ts';
import * as links from './db/links.ts';
import { CODE_LENGTH } from './tokens.ts';

/** Where a typed code leads, or why it leads nowhere: it is unknown, or too many have been tried just now. */
export type Joined = { readonly to: string } | { readonly refused: 'wrong' | 'slow' };

/**
 * Codes tried by everybody together: enough for a room full of people behind one address, and too few to find one of
 * a million million.
 */
const tries = createAttempts({ most: 120, windowMinutes: 1 });

/** Follows a code that somebody typed. Codes lead somewhere only while their round is open. */
export async function join(typed: string, now: Date): Promise<Joined> {
	if (tries.begin('code', now.getTime()) > 0) return { refused: 'slow' };
	const { connection, linkSecret } = application();
	const code = readCode(typed, CODE_LENGTH);
	const token = code && (await links.tokenOfCode(connection.db, linkSecret, code, now.toISOString()));
	return token ? { to: `/answer/${token}` } : { refused: 'wrong' };
}
