import { fewestPeople } from '#lib/domain/disclosure-remarks.ts';
import { pooledReliability, type DimensionReliability } from '#lib/domain/pooled-reliability.ts';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import { readResponse } from '#lib/domain/response.ts';
import { isOpen } from '#lib/domain/round.ts';
import type { Application } from './application.ts';
import * as responses from './db/responses.ts';
import * as rounds from './db/rounds.ts';

/**
 * How the items of a version hang together, over all closed rounds that asked it outside the example region. Rounds
 * with fewer than 2k people stay out, so that figures never change by a few people's answers at once.
 */
export async function reliabilityOf(
	{ connection: { db } }: Pick<Application, 'connection'>,
	questionnaire: Questionnaire,
	now: string
): Promise<DimensionReliability[]> {
	const asked = await rounds.listOfVersion(db, questionnaire);
	const pooled = [];
	for (const round of asked.filter((one) => !isOpen(one, now))) {
		const submitted = await responses.submitted(db, round.id);
		if (submitted.length < fewestPeople(round)) continue;
		for (const response of submitted) {
			pooled.push({ network: round.network, answers: readResponse(questionnaire, response).answers });
		}
	}
	return pooledReliability(questionnaire, pooled);
}
