import type { Contact } from '../contact.ts';
import { couldUseCall, projectedOf } from '../pace.ts';
import { isOpen, type Round } from '../round.ts';
import { turnoutRow, turnoutTotal, type TurnoutRow } from '../turnout.ts';
import { lastDayOf } from '../dates.ts';
import type { Speech } from './speech.ts';

/** How an organisation stands: counts only (product, rule 1). */
export type BoardRow = TurnoutRow & { readonly words: string };

/** Who has answered so far, the pace, and whom a call might help. The stream of the page sends the same. */
export type Board = {
	readonly rows: readonly (BoardRow & { readonly organisation: string; readonly name: string })[];
	readonly total: BoardRow;
	/** The total in one sentence, for who does not see the numbers change. */
	readonly said: string;
	readonly pace: string | null;
	readonly calls: readonly {
		readonly name: string;
		readonly missing: string;
		readonly contact: Contact | null;
	}[];
};

/** An organisation of a round with how many of its people were asked, have begun and have submitted. */
export type Standing = {
	readonly organisation: string;
	readonly name: string;
	readonly expected: number;
	readonly begun: number;
	readonly submitted: number;
	readonly contact: Contact | null;
};

const MOST_CALLS = 5;

/** The board of a round, in words. Contacts are told to whoever may `facilitate` alone: leave them out for others. */
export function boardView(
	round: Pick<Round, 'openedAt' | 'closesAt' | 'closedAt'>,
	standings: readonly Standing[],
	{ t, language }: Speech,
	{ now, timeZone }: { readonly now: string; readonly timeZone: string }
): Board {
	const worded = (row: TurnoutRow) => ({ ...row, words: t('rounds.page.shareOf', { ...row }) });
	const rows = standings.map(({ organisation, name, ...counts }) => ({
		...{ organisation, name },
		...worded(turnoutRow(counts))
	}));
	const total = worded(turnoutTotal(rows));
	const open = isOpen(round, now);
	const projected = open ? projectedOf(round, total, now) : null;
	const date = lastDayOf(round.closesAt, language, timeZone);
	const calls = open
		? standings
				.filter((standing) => couldUseCall(round, standing, now))
				.sort((a, b) => missingIn(b) - missingIn(a))
				.slice(0, MOST_CALLS)
		: [];
	return {
		...{ rows, total, said: t('watching.said', { count: total.submitted, expected: total.expected }) },
		pace: paceWords(),
		calls: calls.map((standing) => ({
			...{ name: standing.name, contact: standing.contact },
			missing: t('watching.missing', { count: missingIn(standing), expected: standing.expected })
		}))
	};

	function paceWords(): string | null {
		if (!open || total.expected === 0) return null;
		if (total.submitted >= total.expected) return t('watching.everybody');
		if (projected === null) return t('watching.early');
		return t('watching.pace', { count: projected, expected: total.expected, date });
	}
}

function missingIn({ expected, submitted }: Standing): number {
	return Math.max(0, expected - submitted);
}
