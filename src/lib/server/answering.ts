import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Network } from '#lib/domain/network.ts';
import type { Questionnaire, Section } from '#lib/domain/questionnaire.ts';
import { endOf, isOpen, type Round } from '#lib/domain/round.ts';
import { lastDayOf } from '#lib/domain/dates.ts';
import { application } from './application.ts';
import { isKey } from './db/keys.ts';
import * as links from './db/links.ts';
import * as networks from './db/networks.ts';
import * as responses from './db/responses.ts';
import * as rounds from './db/rounds.ts';
import { isToken } from './tokens.ts';

const YEAR = 60 * 60 * 24 * 365;

/** What a link leads to: an organisation's place in a round, or one person's own response. */
export type Invited = {
	readonly round: Round;
	readonly network: Network;
	readonly questionnaire: Questionnaire;
	readonly organisation: { readonly id: string; readonly name: string };
	readonly personal: boolean;
	readonly open: boolean;
};

/** A response that the visitor's cookie opens, with all that its pages need. */
export type Answering = {
	readonly round: Round;
	readonly network: Network;
	readonly questionnaire: Questionnaire;
	readonly response: responses.StoredResponse;
	readonly token: string;
	readonly open: boolean;
};

/** What the token in the address leads to. An unknown, revoked or malformed one is a 404, the same for all three. */
export async function invited(event: RequestEvent): Promise<Invited> {
	const { connection } = application();
	const token = event.params.token ?? '';
	const found = isToken(token) ? ((await byOrganisation(token)) ?? (await byPerson(token))) : null;
	if (!found) return error(404, event.locals.t('failure.link', { returnObjects: true }));
	const round = (await rounds.find(connection.db, found.round))!;
	const { organisation, personal } = found;
	return { ...(await surroundings(round)), round, organisation, personal };
}

/** The response that this visit's cookie opens in the round of the address; without one a 404 that says what to do. */
export async function answering(event: RequestEvent): Promise<Answering> {
	const { connection } = application();
	const id = event.params.round ?? '';
	const token = tokenIn(event, id);
	const response = token ? await responses.find(connection.db, id, token) : null;
	const round = response ? await rounds.find(connection.db, id) : null;
	if (!response || !round || !token) return noResponse(event);
	return { ...(await surroundings(round)), round, response, token };
}

/** What saving needs to know of a visit. */
export type Saying = Pick<Answering, 'questionnaire' | 'token'> & { readonly round: Pick<Round, 'id'> };

/**
 * As `answering`, for whoever is about to save: it reads nothing of the response. Whether the token opens it and the
 * round is still open, the saving itself finds out in the same transaction.
 */
export async function saying(event: RequestEvent): Promise<Saying> {
	const id = event.params.round ?? '';
	const token = tokenIn(event, id);
	const questionnaire = token ? await questionnaireOf(id) : null;
	if (!token || !questionnaire) return noResponse(event);
	return { round: { id }, questionnaire, token };
}

/** The 404 that says what to do where this device knows no response. */
export function noResponse({ locals: { t } }: Pick<RequestEvent, 'locals'>): never {
	error(404, t('failure.noResponse', { returnObjects: true }));
}

/** As `answering`, but a round that has closed leads to the result. */
export async function answeringOpenRound(event: RequestEvent): Promise<Answering> {
	const visit = await answering(event);
	if (!visit.open) redirect(303, `/response/${visit.round.id}/result`);
	return visit;
}

/** The section of the address, or a 404. */
export function sectionOf(event: RequestEvent, { questionnaire }: Pick<Answering, 'questionnaire'>): Section {
	const section = questionnaire.sections.find(({ id }) => id === event.params.section);
	return section ?? error(404, event.locals.t('failure.notFound', { returnObjects: true }));
}

/** The person's own token for a round, as this device keeps it; null where it keeps none. */
export function tokenIn({ cookies }: Pick<RequestEvent, 'cookies'>, round: string): string | null {
	const token = isKey(round) ? (cookies.get(cookieOf(round)) ?? '') : '';
	return isToken(token) ? token : null;
}

/** Keeps the person's own token on this device, so that no address needs to hold it. */
export function keepToken(
	{ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>,
	round: string,
	token: string
): void {
	const secure = url.protocol === 'https:';
	cookies.set(cookieOf(round), token, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: YEAR });
}

/** Makes this device forget the person's token. */
export function forgetToken({ cookies }: Pick<RequestEvent, 'cookies'>, round: string): void {
	cookies.delete(cookieOf(round), { path: '/' });
}

/** The last day on which a round takes answers, in words. */
export function closingDay(round: Round, event: Pick<RequestEvent, 'locals'>): string {
	return lastDayOf(endOf(round), event.locals.language, application().configuration.timeZone);
}

/** The moment of this request, UTC in ISO 8601. */
export function now(): string {
	return new Date().toISOString();
}

function cookieOf(round: string): string {
	return `response-${round}`;
}

const versions = new Map<string, Pick<Round, 'questionnaire' | 'version'>>();

/** The questionnaire of a round, which is the same for as long as the round is there; null without a round. */
async function questionnaireOf(round: string): Promise<Questionnaire | null> {
	const { connection, catalogue } = application();
	const known = versions.get(round) ?? (await rounds.find(connection.db, round));
	if (!known) return null;
	versions.set(round, known);
	return catalogue.find(known.questionnaire, known.version)?.questionnaire ?? null;
}

async function surroundings(round: Round) {
	const { connection, catalogue } = application();
	const network = (await networks.find(connection.db, round.network))!;
	const { questionnaire } = catalogue.find(round.questionnaire, round.version)!;
	return { network, questionnaire, open: isOpen(round, now()) };
}

type Found = Pick<Invited, 'organisation' | 'personal'> & { readonly round: string };

async function byOrganisation(token: string): Promise<Found | null> {
	const found = await links.byToken(application().connection.db, token);
	if (!found) return null;
	return {
		round: found.round,
		organisation: { id: found.organisation, name: found.name },
		personal: false
	};
}

async function byPerson(token: string): Promise<Found | null> {
	const { connection } = application();
	const round = await responses.roundOf(connection.db, token);
	const response = round ? await responses.find(connection.db, round, token) : null;
	if (!round || !response) return null;
	const name = await rounds.organisationName(connection.db, round, response.organisation);
	return { round, organisation: { id: response.organisation, name }, personal: true };
}
