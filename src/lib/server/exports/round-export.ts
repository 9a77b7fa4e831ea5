import { randomInt } from 'node:crypto';
import { can, type Capacity } from '#lib/domain/access.ts';
import type { ShownScores } from '#lib/domain/disclosure.ts';
import type { Network } from '#lib/domain/network.ts';
import { releaseAnswers, type LeavingAnswers, type Staying } from '#lib/domain/raw-answers.ts';
import { readResponse } from '#lib/domain/response.ts';
import type { Round } from '#lib/domain/round.ts';
import { resultRows, type CodedOrganisation, type ResultRows } from '#lib/domain/views/sheets/result-rows.ts';
import type { Origin } from '#lib/domain/views/sheets/result-sheets.ts';
import type { Speech } from '#lib/domain/views/speech.ts';
import * as responses from '../db/responses.ts';
import * as rounds from '../db/rounds.ts';
import { shownScores } from '../results.ts';
import { questionnaireOf, type Needed } from '../round-scores.ts';

/** Why no answers leave; `viewer` where only the visitor may not take them. */
export type NoAnswers = { readonly staying: Staying | 'viewer' };

/** All that may leave of a round, in one language: what every file of it is made of. */
export type RoundExport = {
	readonly network: Network;
	readonly round: Round;
	readonly shown: ShownScores;
	readonly organisations: readonly CodedOrganisation[];
	readonly rows: ResultRows;
	readonly origin: Origin;
	readonly answers: LeavingAnswers | NoAnswers;
	readonly speech: Speech;
	readonly now: string;
};

/** Whose export it is: the round, its network, and what the visitor is to that. */
export type Asked = { readonly network: Network; readonly round: Round; readonly capacity: Capacity };

const STEPS = 2 ** 40;

/** Everything that may leave of a round at `now`. */
export async function roundExport(
	application: Needed,
	asked: Asked,
	speech: Speech,
	now: string
): Promise<RoundExport> {
	const { network, round } = asked;
	const shown = await shownScores(application, round, now);
	const organisations = await codedOrganisations(application, round);
	return {
		...{ network, round, shown, organisations, speech, now },
		rows: resultRows(shown, organisations, speech),
		origin: {
			...{ network: network.name, round: round.title, round_kind: round.kind },
			...{ questionnaire: round.questionnaire, version: round.version }
		},
		answers: await answersOf(application, asked, shown)
	};
}

/** Whether there are answers in an export. */
export function hasAnswers(answers: RoundExport['answers']): answers is LeavingAnswers {
	return !('staying' in answers);
}

/** Only who facilitates a network takes answers along; in an example, where people are made up, everyone may. */
async function answersOf(
	application: Needed,
	{ network, round, capacity }: Asked,
	shown: ShownScores
): Promise<LeavingAnswers | NoAnswers> {
	const rule = { ...shown.rule, waiting: shown.waiting };
	const mayTake = can(capacity, 'facilitate') || network.example;
	if (rule.kind === 'named' && !mayTake) return { staying: 'viewer' };
	const questionnaire = questionnaireOf(application, round);
	const stored = rule.kind === 'named' ? await responses.submitted(application.connection.db, round.id) : [];
	const people = stored.map((response) => readResponse(questionnaire, response));
	return releaseAnswers(questionnaire, people, rule, () => randomInt(STEPS) / STEPS);
}

/** The organisations of a round under codes in the order of their names. */
async function codedOrganisations(
	{ connection, linkSecret }: Needed,
	round: Round
): Promise<CodedOrganisation[]> {
	const invited = await rounds.invitations(connection.db, linkSecret, round.id);
	const width = Math.max(2, String(invited.length).length);
	return invited.map(({ organisation, name, sector }, index) => ({
		...{ id: organisation, name, sector },
		code: `org-${String(index + 1).padStart(width, '0')}`
	}));
}
