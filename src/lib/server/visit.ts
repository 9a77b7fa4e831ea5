import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { can, canInArchive, type Capacity, type Deed, type Facilitator } from '#lib/domain/access.ts';
import type { Network } from '#lib/domain/network.ts';
import type { Round } from '#lib/domain/round.ts';
import { application } from './application.ts';
import { isKey } from './db/keys.ts';
import * as networks from './db/networks.ts';
import * as rounds from './db/rounds.ts';
import type { Loaded } from './questionnaire-file.ts';

/** What finding the subject of a page needs to know of a request. */
type Visit = Pick<RequestEvent, 'locals' | 'request' | 'url'> & {
	readonly params: Readonly<Partial<Record<'network' | 'round', string>>>;
};

/**
 * A network and what the visitor is to it. In the archive everyone's `capacity` is that of a viewer; `standing` is
 * what they are all the same, for who may share the network or bring it back.
 */
export type NetworkVisit = {
	readonly network: Network;
	readonly capacity: Capacity;
	readonly standing: Capacity;
};

/** A round with its network, what the visitor is to that, and the questionnaire it asks. */
export type RoundVisit = NetworkVisit & { readonly round: Round; readonly loaded: Loaded };

/** Who is signed in; everyone else is sent to sign in, and comes back to this page afterwards. */
export function requireFacilitator({ locals, request, url }: Omit<Visit, 'params'>): Facilitator {
	if (locals.facilitator) return locals.facilitator;
	// A form's action stands in the search part and cannot be visited.
	const to = request.method === 'GET' ? `${url.pathname}${url.search}` : url.pathname;
	redirect(303, `/sign-in?${new URLSearchParams({ to })}`);
}

/**
 * The network of this page, where the visitor may do the deed with it. A network they are nothing to answers
 * exactly as one that does not exist; a visitor without a session is sent to sign in, unless it is an example.
 */
export async function networkFor(visit: Visit, deed: Deed): Promise<NetworkVisit> {
	const { db } = application().connection;
	const { network: id = '' } = visit.params;
	const user = visit.locals.facilitator?.id ?? null;
	const standing = isKey(id) ? await networks.capacityOf(db, id, user) : null;
	if (standing === null) requireFacilitator(visit);
	const network = can(standing, deed) ? await networks.find(db, id) : null;
	if (!network || !standing) return notFound(visit);
	if (network.archived && !canInArchive(deed)) {
		error(409, visit.locals.t('failure.archived', { returnObjects: true }));
	}
	return { network, capacity: network.archived ? 'viewer' : standing, standing };
}

/** The round of this page, where the visitor may do the deed with its network; otherwise as `networkFor`. */
export async function roundFor(visit: Visit, deed: Deed): Promise<RoundVisit> {
	const found = await networkFor(visit, deed);
	const { connection, catalogue } = application();
	const { round: id = '' } = visit.params;
	const round = isKey(id) ? await rounds.find(connection.db, id) : null;
	if (round?.network !== found.network.id) return notFound(visit);
	const loaded = catalogue.find(round.questionnaire, round.version);
	if (!loaded) throw new Error(`${round.questionnaire} ${round.version} was there when the program started.`);
	return { ...found, round, loaded };
}

function notFound({ locals }: Visit): never {
	error(404, locals.t('failure.notFound', { returnObjects: true }));
}
