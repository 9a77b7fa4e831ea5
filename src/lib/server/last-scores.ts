import type { ShownScores } from '#lib/domain/disclosure.ts';
import { isOpen } from '#lib/domain/round.ts';
import { oneDecimal } from '#lib/domain/views/speech.ts';
import { application } from './application.ts';
import * as rounds from './db/rounds.ts';
import { shownScores } from './results.ts';

/** What the newest closed round of a network that anybody answered may show; null where there is none. */
export async function lastScores(
	network: string,
	now: string
): Promise<{ readonly title: string; readonly shown: ShownScores } | null> {
	const running = application();
	const all = await rounds.listFor(running.connection.db, network);
	for (const round of all.filter((one) => !isOpen(one, now))) {
		const shown = await shownScores(running, round, now);
		if (shown.people > 0) return { title: round.title, shown };
	}
	return null;
}

/** What a dimension scored, in words; null where the round does not know it. */
export function lastScoreOf(
	{ network }: ShownScores,
	framework: string,
	dimension: string,
	{ t, language }: Pick<App.Locals, 't' | 'language'>
): string | null {
	const score = network.get(framework)?.get(dimension);
	if (!score) return null;
	return score.mean === null ? t('opening.targets.hidden') : oneDecimal(score.mean, language);
}
