import { crosswalk } from '#lib/domain/crosswalk.ts';
import type { ShownScores } from '#lib/domain/disclosure.ts';
import { isOpen, type Round } from '#lib/domain/round.ts';
import { yardstickOf } from '#lib/domain/yardstick.ts';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import * as rounds from './db/rounds.ts';
import { shownScores } from './results.ts';
import { questionnaireOf, type Needed } from './round-scores.ts';

/** A round on the time axis; `shown` is null where it asked another questionnaire. */
export type Stop = {
	readonly round: Round;
	readonly shown: ShownScores | null;
	readonly comparable: ReadonlySet<string>;
};

/** All rounds of a network, the oldest first, measured alike: by the part that the versions of one questionnaire share. */
export type Course = {
	readonly part: Questionnaire;
	readonly sameVersion: boolean;
	readonly asked: readonly Questionnaire[];
	readonly stops: readonly Stop[];
};

/** A network's rounds over time, by the questionnaire that is wished for, or by the newest; null without any round. */
export async function courseOf(
	application: Needed,
	network: string,
	wished: string | null,
	now: string
): Promise<Course | null> {
	const all = (await rounds.listFor(application.connection.db, network)).reverse();
	const finished = all.filter((round) => round.kind === 'named' || !isOpen(round, now));
	const last = all.findLast(({ questionnaire }) => questionnaire === wished) ?? finished.at(-1) ?? all.at(-1);
	if (!last) return null;
	const reference = questionnaireOf(application, newest(all, last.questionnaire));
	const alike = all.filter(({ questionnaire }) => questionnaire === reference.id);
	const versions = application.catalogue.all.map(({ questionnaire }) => questionnaire);
	const walks = alike.map((round) => crosswalk(questionnaireOf(application, round), reference, versions));
	const { part, comparable } = yardstickOf(reference, walks);
	return {
		...{ part, asked: askedIn(application, all) },
		sameVersion: walks.every(({ stamp }) => stamp.kind === 'same-version'),
		stops: await Promise.all(
			all.map(async (round): Promise<Stop> => {
				const index = alike.indexOf(round);
				if (index < 0) return { round, shown: null, comparable: new Set() };
				const shown = await shownScores(application, round, now, part);
				return { round, shown, comparable: comparable[index]! };
			})
		)
	};
}

function newest(all: readonly Round[], questionnaire: string): Round {
	return all.findLast((round) => round.questionnaire === questionnaire)!;
}

/** The questionnaires that the rounds asked, each in its newest version. */
function askedIn(application: Needed, all: readonly Round[]): Questionnaire[] {
	const ids = new Set(all.map(({ questionnaire }) => questionnaire));
	return [...ids].map((id) => questionnaireOf(application, newest(all, id)));
}
