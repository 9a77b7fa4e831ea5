import type { Round } from '#lib/domain/round.ts';
import type { Application } from './application.ts';
import { bringUpToDate, type Needed } from './round-scores.ts';

/** People who send at the same time are counted together. */
const GATHERING = 2000;

/**
 * Makes the function that counts a round's new answers soon after they came in, so that the next one who looks at its
 * results need not wait. A counting that fails is made up for at the next look.
 */
export function countingSoon(application: Needed & Pick<Application, 'log'>): (round: Round) => void {
	const due = new Set<string>();
	return (round) => {
		if (due.has(round.id)) return;
		due.add(round.id);
		setTimeout(() => {
			due.delete(round.id);
			bringUpToDate(application, round).catch((error: unknown) =>
				application.log.warn({ error }, 'counting new answers failed')
			);
		}, GATHERING).unref();
	};
}
