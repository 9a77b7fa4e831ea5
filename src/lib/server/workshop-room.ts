import { countVotes, tallyOf, type Room } from '#lib/domain/workshop/room.ts';
import { stepsOf } from '#lib/domain/workshop/voting.ts';
import {
	lastBallot,
	openBallot,
	topicOf,
	type Ballot,
	type Workshop
} from '#lib/domain/workshop/workshop.ts';
import type { Application } from './application.ts';
import * as networks from './db/networks.ts';
import * as participants from './db/participants.ts';
import * as workshops from './db/workshops.ts';
import { workshopCode } from './workshop-code.ts';

type Needed = Pick<Application, 'connection' | 'linkSecret'>;

/** A room, and what each phone voted on the topic on the wall: undefined where it has not. */
export type WatchedRoom = {
	readonly room: Room;
	readonly ownVote: (participant: string) => number | null | undefined;
};

/** Streams that are told of the same change at the same time share what one of them reads. */
const SHARED_FOR = 1000;
const MOST_SHARED = 200;

/** The workshop about a round with the room around it, as it is now; null before it began. */
export async function roomOf({ connection, linkSecret }: Needed, round: string): Promise<Room | null> {
	const { db } = connection;
	const workshop = await workshops.find(db, round);
	if (!workshop) return null;
	const network = (await networks.find(db, workshop.network))!;
	const joined = await participants.joined(db, workshop.id);
	const counts = await participants.voteCounts(db, workshop.id);
	const salt = await workshops.saltOf(db, workshop.id);
	const open = openBallot(workshop);
	const valuesOf = (ballot: Ballot) =>
		counts
			.filter((vote) => vote.topic === ballot.topic && vote.ballot === ballot.number)
			.flatMap(({ value, count }) => Array.from({ length: count }, () => value));
	const votesOf = (ballot: Ballot) =>
		ballot.kept ?? countVotes(stepsOf(topicOf(workshop, ballot.topic)!), valuesOf(ballot));
	return {
		workshop,
		code: salt === null ? null : workshopCode(linkSecret, salt),
		joined: network.organisations.map(({ id, name }) => ({ id, name, count: joined.get(id) ?? 0 })),
		guests: joined.get(null) ?? 0,
		present: [...joined.values()].reduce((sum, count) => sum + count, 0),
		votesIn: open ? valuesOf(open).length : 0,
		tallies: workshop.ballots
			.filter(({ state }) => state === 'shown')
			.map((ballot) => tallyOf(workshop, ballot, votesOf(ballot)))
	};
}

type Shared = { readonly heard: string; readonly at: number; readonly read: Promise<WatchedRoom | null> };

const shared = new Map<string, Shared>();

/** As `roomOf`, for streams: read once for all who are told of the same change. */
export function watchedRoom(
	application: Needed & Pick<Application, 'live'>,
	{ round, workshop }: { round: string; workshop: string }
): Promise<WatchedRoom | null> {
	const { live } = application;
	const heard = `${live.heard(`workshop:${workshop}`)} ${live.heard(`room:${workshop}`)}`;
	const known = shared.get(workshop);
	const now = performance.now();
	if (known?.heard === heard && now - known.at < SHARED_FOR) return known.read;
	const read = readWatched(application, round);
	shared.delete(workshop);
	if (shared.size >= MOST_SHARED) shared.delete(shared.keys().next().value!);
	shared.set(workshop, { heard, at: now, read });
	return read;
}

async function readWatched(application: Needed, round: string): Promise<WatchedRoom | null> {
	const room = await roomOf(application, round);
	if (!room) return null;
	const ballot = ballotOnWall(room.workshop);
	const { db } = application.connection;
	const votes = ballot
		? await participants.votesOn(db, room.workshop.id, { topic: ballot.topic, ballot: ballot.number })
		: new Map<string, number | null>();
	return { room, ownVote: (participant) => votes.get(participant) };
}

/** What a phone voted on the topic on the wall; undefined where it has not. */
export async function ownVoteOf(
	{ connection }: Needed,
	workshop: Workshop,
	participant: string
): Promise<number | null | undefined> {
	const ballot = ballotOnWall(workshop);
	if (!ballot) return undefined;
	const on = { topic: ballot.topic, ballot: ballot.number };
	return (await participants.votesOn(connection.db, workshop.id, on)).get(participant);
}

function ballotOnWall(workshop: Workshop): Ballot | null {
	return 'topic' in workshop.place ? lastBallot(workshop, workshop.place.topic) : null;
}
