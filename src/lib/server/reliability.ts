import { fewestPeople } from '#lib/domain/disclosure-remarks.ts';
import { pooledReliability, type DimensionReliability } from '#lib/domain/pooled-reliability.ts';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import { readResponse } from '#lib/domain/response.ts';
import { isOpen, type Round } from '#lib/domain/round.ts';
import * as responses from './db/responses.ts';
import * as rounds from './db/rounds.ts';
import * as tallies from './db/tallies.ts';
import { remembering } from './remembered.ts';
import { roundScores, type Needed } from './round-scores.ts';

const remembered = remembering<DimensionReliability[]>(20);

/**
 * How the items of a version hang together, over all closed rounds that asked it outside the example region. Rounds
 * with fewer than 2k people stay out, and so do those whose later answers wait to be shown: the figures never change
 * by a few people's answers at once. All answers are read again only when a round was counted anew.
 */
export async function reliabilityOf(
	application: Needed,
	questionnaire: Questionnaire,
	now: string
): Promise<DimensionReliability[]> {
	const { connection } = application;
	const asked = await rounds.listOfVersion(connection.db, questionnaire);
	const pooled: Round[] = [];
	const counted = [questionnaire.id, questionnaire.version];
	for (const round of asked.filter((one) => !isOpen(one, now))) {
		const { people, waiting } = await roundScores(application, round, undefined, now);
		if (waiting || people < fewestPeople(round)) continue;
		const { revision } = await tallies.stateOf(connection.db, round.id);
		pooled.push(round);
		counted.push(`${round.id} ${revision}`);
	}
	return remembered(connection, counted.join(' '), () => over(application, questionnaire, pooled));
}

async function over({ connection }: Needed, questionnaire: Questionnaire, pooled: readonly Round[]) {
	const people = [];
	for (const { id, network } of pooled) {
		for (const response of await responses.submitted(connection.db, id)) {
			people.push({ network, answers: readResponse(questionnaire, response).answers });
		}
	}
	return pooledReliability(questionnaire, people);
}
