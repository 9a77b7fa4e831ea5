import { inLanguage } from '#lib/domain/language.ts';
import { endOf, isOpen, type Round } from '#lib/domain/round.ts';
import { lastDayOf } from '#lib/domain/dates.ts';
import { application } from './application.ts';
import * as rounds from './db/rounds.ts';

type Speech = Pick<App.Locals, 't' | 'language'>;

/** Whether a round is open, and since or until when, in words. */
export function stateOf(
	round: Round,
	{ t, language }: Speech,
	now: string
): { open: boolean; state: string } {
	const date = lastDayOf(endOf(round), language, application().configuration.timeZone);
	const open = isOpen(round, now);
	return { open, state: t(open ? 'rounds.state.open' : 'rounds.state.closed', { date }) };
}

/** The questionnaire version of a round, in words. */
export function questionnaireOf({ questionnaire, version }: Round, { t, language }: Speech): string {
	const loaded = application().catalogue.find(questionnaire, version);
	const title = loaded ? inLanguage(loaded.questionnaire.title, language) : questionnaire;
	return t('rounds.version', { title, version });
}

/** The rounds of a network as lines of a list, the newest first. */
export async function roundLines(network: string, speech: Speech, now: string) {
	const found = await rounds.listFor(application().connection.db, network);
	return Promise.all(
		found.map(async (round) => ({
			...{ id: round.id, title: round.title, ...stateOf(round, speech, now) },
			...{ kind: speech.t(`rounds.kinds.${round.kind}`), questionnaire: questionnaireOf(round, speech) },
			people: await peopleOf(round, speech)
		}))
	);
}

/** The newest round of a network in a few words, or null. */
export async function newestRound(network: string, speech: Speech, now: string): Promise<string | null> {
	const [round] = await rounds.listFor(application().connection.db, network);
	return round ? `${round.title} · ${stateOf(round, speech, now).state}` : null;
}

async function peopleOf({ id }: Round, { t }: Speech): Promise<string> {
	const { connection, linkSecret } = application();
	const [invited, counts] = await Promise.all([
		rounds.invitations(connection.db, linkSecret, id),
		rounds.turnout(connection.db, id)
	]);
	return t('rounds.people', {
		count: counts.reduce((total, { submitted }) => total + submitted, 0),
		expected: invited.reduce((total, { expected }) => total + expected, 0)
	});
}
