import { itemsOf, type Questionnaire } from '#lib/domain/questionnaire.ts';
import { partOfRound, type PartOfRound } from '#lib/domain/disclosure-parts.ts';
import { mayRelease, releasedScores } from '#lib/domain/release.ts';
import { readResponse } from '#lib/domain/response.ts';
import { DEFAULT_K, isOpen, type Round } from '#lib/domain/round.ts';
import { score, scoresOf, type Scores } from '#lib/domain/scoring.ts';
import { tally } from '#lib/domain/tallies.ts';
import type { Application } from './application.ts';
import * as responses from './db/responses.ts';
import * as rounds from './db/rounds.ts';
import * as tallies from './db/tallies.ts';
import { remembering } from './remembered.ts';

const remembered = remembering<Scored>(60);
const decided = remembering<tallies.State>(500);

/** The parts of the running program that scores are made with. */
export type Needed = Pick<Application, 'connection' | 'catalogue' | 'linkSecret'>;

/** A round's scores, and what they and those on its whole questionnaire differ by where they are about a part of it. */
export type Scored = { readonly scores: Scores; readonly part: PartOfRound | null };

/** What the answers of a round say, before anything is hidden: the scores of `scoredRound`. */
export async function roundScores(...asked: Parameters<typeof scoredRound>): Promise<Scores> {
	return (await scoredRound(...asked)).scores;
}

/**
 * What the answers of a round say, by its own questionnaire or by a part of it, before anything is hidden: for
 * `disclose` and its like alone. The only place where stored answers become scores. They are counted as they come in,
 * so that a large round takes hardly more time than a small one; after the closing they are those of the first showing
 * until enough others have joined (product, disclosure rule 5).
 */
export async function scoredRound(
	application: Needed,
	round: Round,
	by: Questionnaire = questionnaireOf(application, round),
	now: string = new Date().toISOString()
): Promise<Scored> {
	const { connection } = application;
	const whole = questionnaireOf(application, round) === by;
	const invited = await rounds.invitedCount(connection.db, round.id);
	const standing = await standingOf(application, round, isOpen(round, now));
	const { revision, released, open } = standing;
	const key = [round.id, revision, released, open, invited, whole ? '' : partKey(by)].join(' ');
	return remembered(connection, key, async () =>
		whole
			? { scores: await wholeScores(application, round, standing, invited), part: null }
			: partScores(application, round, by, standing, invited)
	);
}

/** How far a round was counted and shown. `waiting` says whether later answers are too few to be shown yet. */
type Standing = tallies.State & { readonly open: boolean; readonly waiting: boolean };

async function standingOf(application: Needed, round: Round, open: boolean): Promise<Standing> {
	const { connection } = application;
	await bringUpToDate(application, round);
	const state = await tallies.stateOf(connection.db, round.id);
	if (open || state.released === state.revision) return { ...state, open, waiting: false };
	// Whether it may change is decided once for each counting: the answer stays the same until something is counted.
	const decidedOn = await decided(connection, `${round.id} ${state.revision}`, async () => {
		const strict = round.kind === 'named' ? DEFAULT_K : round.k;
		await tallies.release(
			connection.db,
			round.id,
			([released, ...earlier], live, changed) =>
				!released || mayRelease({ released, earlier, live }, changed, strict)
		);
		return tallies.stateOf(connection.db, round.id);
	});
	return { ...decidedOn, open, waiting: decidedOn.released !== decidedOn.revision };
}

async function wholeScores(
	application: Needed,
	round: Round,
	{ waiting }: Standing,
	invited: number
): Promise<Scores> {
	const { db } = application.connection;
	const questionnaire = questionnaireOf(application, round);
	const live = await tallies.read(db, round.id, 'live');
	if (!waiting) return scoresOf(questionnaire, live, invited);
	const released = await tallies.read(db, round.id, 'released');
	return releasedScores({ released, live }, { questionnaire, invited, named: round.kind === 'named' });
}

/** By other items than its own a round is scored from its answers. Where some wait to be shown, so does this. */
async function partScores(
	application: Needed,
	round: Round,
	by: Questionnaire,
	{ waiting }: Standing,
	invited: number
): Promise<Scored> {
	const own = questionnaireOf(application, round);
	const stored = await responses.submitted(application.connection.db, round.id);
	const [read, readWhole] = [by, own].map((questionnaire) =>
		stored.map((response) => readResponse(questionnaire, response))
	);
	return {
		scores: { ...score(by, read!, invited), waiting },
		part: partOfRound(own, by, readWhole!, waiting)
	};
}

function partKey(by: Questionnaire): string {
	return JSON.stringify([...itemsOf(by).values()].map(({ id, place }) => [id, place]));
}

/** Counts what came in since the last counting, so that whoever looks next need not wait for it. */
export async function bringUpToDate(application: Needed, round: Round): Promise<void> {
	const questionnaire = questionnaireOf(application, round);
	await tallies.countIn(application.connection.db, round.id, (submitted) =>
		tally(
			questionnaire,
			submitted.map((response) => readResponse(questionnaire, response))
		)
	);
}

/** The questionnaire version that a round was opened with. */
export function questionnaireOf({ catalogue }: Needed, { questionnaire, version }: Round): Questionnaire {
	const loaded = catalogue.find(questionnaire, version);
	if (!loaded) throw new Error(`${questionnaire} ${version} was there when the program started.`);
	return loaded.questionnaire;
}
