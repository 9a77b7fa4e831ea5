import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import { readResponse } from '#lib/domain/response.ts';
import type { Round } from '#lib/domain/round.ts';
import { score, type Scores } from '#lib/domain/scoring.ts';
import type { Application } from './application.ts';
import * as responses from './db/responses.ts';
import * as rounds from './db/rounds.ts';

/** The parts of the running program that scores are made with. */
export type Needed = Pick<Application, 'connection' | 'catalogue' | 'linkSecret'>;

/**
 * What the answers of a round say, by its own questionnaire or by a part of it, before anything is hidden: for
 * `disclose` and its like alone. The only place where stored answers become scores.
 */
export async function roundScores(
	application: Needed,
	round: Round,
	by: Questionnaire = questionnaireOf(application, round)
): Promise<Scores> {
	const { connection, linkSecret } = application;
	const stored = await responses.submitted(connection.db, round.id);
	const invited = await rounds.invitations(connection.db, linkSecret, round.id);
	return score(
		by,
		stored.map((response) => readResponse(by, response)),
		invited.length
	);
}

/** The questionnaire version that a round was opened with. */
export function questionnaireOf({ catalogue }: Needed, { questionnaire, version }: Round): Questionnaire {
	const loaded = catalogue.find(questionnaire, version);
	if (!loaded) throw new Error(`${questionnaire} ${version} was there when the program started.`);
	return loaded.questionnaire;
}
