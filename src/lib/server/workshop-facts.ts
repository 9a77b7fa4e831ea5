import type { Network } from '#lib/domain/network.ts';
import type { Round } from '#lib/domain/round.ts';
import { spokenCode } from '#lib/domain/short-code.ts';
import type { WorkshopFacts } from '#lib/domain/views/workshop/facts.ts';
import type { Room } from '#lib/domain/workshop/room.ts';
import type { Application } from './application.ts';
import { shownScores } from './results.ts';

type Needed = Pick<Application, 'connection' | 'catalogue' | 'configuration' | 'linkSecret'>;

/** Whose workshop it is, and where its visitors come in. */
export type Where = {
	readonly network: Network;
	readonly round: Round;
	readonly url: Pick<URL, 'origin' | 'host'>;
};

const known = new WeakMap<Room, ReturnType<typeof shownScores>>();

/** What the pages of a workshop are made of. Streams that share a room share its scores. */
export async function workshopFacts(
	application: Needed,
	{ network, round, url }: Where,
	room: Room,
	now: string
): Promise<WorkshopFacts> {
	const scores = known.get(room) ?? shownScores(application, round, now);
	known.set(room, scores);
	const { catalogue, configuration } = application;
	const { code } = room;
	return {
		...{ ...room, network: network.name, round: round.title, shown: await scores },
		...{ targets: network.targets, guidance: catalogue.guidance, timeZone: configuration.timeZone },
		names: new Map(network.organisations.map(({ id, name }) => [id, name])),
		joining: code === null ? null : joiningBy(code, url)
	};
}

function joiningBy(code: string, { origin, host }: Where['url']): WorkshopFacts['joining'] {
	return { code: spokenCode(code), address: `${host}/join`, url: `${origin}/join/${code}` };
}
