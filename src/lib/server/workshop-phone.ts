import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { phoneView, type PhoneView } from '#lib/domain/views/workshop/phone.ts';
import { isOpen } from '#lib/domain/round.ts';
import { application } from './application.ts';
import type { Beginning } from './beginning.ts';
import * as networks from './db/networks.ts';
import type { Participant } from './db/participants.ts';
import * as rounds from './db/rounds.ts';
import * as workshops from './db/workshops.ts';
import { eventStream } from './event-stream.ts';
import { participantOf } from './joining.ts';
import { workshopFacts, type Where } from './workshop-facts.ts';
import { ownVoteOf, roomOf, watchedRoom } from './workshop-room.ts';

type Visit = Where & { readonly participant: Participant & { readonly round: string } };

/** The phone that this page is on, in the workshop of the address; one that has not joined is sent to do so. */
export async function phoneFor(event: RequestEvent): Promise<Visit> {
	const { connection } = application();
	const participant = await participantOf(application(), event, event.params.workshop ?? '');
	const round = participant && (await rounds.find(connection.db, participant.round));
	const network = round && (await networks.find(connection.db, round.network));
	if (!participant || !round || !network) redirect(303, '/join');
	return { participant, round, network, url: event.url };
}

/** What the phone of this visit shows now. */
export async function phonePage(event: RequestEvent, visit: Visit): Promise<PhoneView> {
	const { participant } = visit;
	const room = await roomOf(application(), participant.round);
	if (!room) error(404, event.locals.t('failure.notFound', { returnObjects: true }));
	const own = await ownVoteOf(application(), room.workshop, participant.id);
	const facts = await workshopFacts(application(), visit, room, new Date().toISOString());
	return phoneView(facts, own, event.locals);
}

/** A stream of what the phone shows. It is told of what is on the wall, and not of every phone that joins or votes. */
export async function phoneStream(event: RequestEvent): Promise<Response> {
	const visit = await phoneFor(event);
	const { round, workshop, id } = visit.participant;
	return eventStream(application(), {
		state: async () => {
			const watched = await watchedRoom(application(), { round, workshop });
			if (!watched) return null;
			const facts = await workshopFacts(application(), visit, watched.room, new Date().toISOString());
			return phoneView(facts, watched.ownVote(id), event.locals);
		},
		promptly: [`workshop:${workshop}`]
	});
}

/**
 * Where the phone's organisation can still answer, without its link: that would be good after the workshop too, for
 * whoever said to speak for it. Null for guests, and once the workshop or the round has closed.
 */
export async function beginningOf({ participant, round, network }: Visit): Promise<Beginning | null> {
	const { connection, linkSecret, catalogue } = application();
	const { db } = connection;
	if (participant.organisation === null || !isOpen(round, new Date().toISOString())) return null;
	const invited = await rounds.invitations(db, linkSecret, round.id);
	const own = invited.find(({ organisation }) => organisation === participant.organisation);
	if (!own?.token || (await workshops.find(db, round.id))?.closedAt !== null) return null;
	const { questionnaire } = catalogue.find(round.questionnaire, round.version)!;
	return { round, network, questionnaire, organisation: { id: own.organisation, name: own.name } };
}
