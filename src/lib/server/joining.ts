import type { RequestEvent } from '@sveltejs/kit';
import { readCode } from '#lib/domain/short-code.ts';
import { stepsOf } from '#lib/domain/workshop/voting.ts';
import type { Application } from './application.ts';
import { createAttempts } from './attempts.ts';
import { isKey, randomKey } from './db/keys.ts';
import * as networks from './db/networks.ts';
import * as participants from './db/participants.ts';
import * as workshops from './db/workshops.ts';
import { isToken } from './tokens.ts';
import { WORKSHOP_CODE_LENGTH, workshopCodeHash } from './workshop-code.ts';

type Needed = Pick<Application, 'connection' | 'linkSecret' | 'live'>;
type Visit = Pick<RequestEvent, 'cookies' | 'url'>;

/** The round whose workshop a code opens, or that there is none, or for how many minutes no code is tried. */
export type Found = { readonly round: string } | { readonly unknown: true } | { readonly wait: number };

const MONTH = 60 * 60 * 24 * 30;
const CLIENT = 'join-client';
const ANYBODY = 'anybody';

/**
 * Codes that failed, from one device and from all together. A room shares one address, so that none is counted; a code
 * has thirty bits, of which this many tries a minute find none in the hours that it is valid.
 */
const tries = {
	fromDevice: createAttempts({ most: 10, windowMinutes: 5 }),
	fromAll: createAttempts({ most: 300, windowMinutes: 1 })
};

/** Finds the workshop that a typed code opens. */
export async function findByCode(
	{ connection, linkSecret }: Pick<Needed, 'connection' | 'linkSecret'>,
	visit: Visit,
	typed: string,
	now: number
): Promise<Found> {
	const device = deviceOf(visit);
	const wait = tries.fromDevice.begin(device, now) || tries.fromAll.begin(ANYBODY, now);
	if (wait > 0) return { wait };
	const code = readCode(typed, WORKSHOP_CODE_LENGTH);
	const round = code && (await workshops.roundByCode(connection.db, workshopCodeHash(linkSecret, code)));
	if (!round) return { unknown: true };
	tries.fromDevice.takeBack(device);
	tries.fromAll.takeBack(ANYBODY);
	return { round };
}

/** Joins an open workshop, as the same phone where it joined before. An unknown organisation makes a guest. */
export async function join(
	{ connection, live }: Pick<Needed, 'connection' | 'live'>,
	visit: Visit,
	{ workshop, network }: { workshop: string; network: string },
	organisation: string | null
): Promise<void> {
	const { db } = connection;
	const { organisations } = (await networks.find(db, network))!;
	const own = organisations.some(({ id }) => id === organisation) ? organisation : null;
	const known = await participantOf({ connection }, visit, workshop);
	if (known) await participants.speakFor(db, known.id, own);
	else keep(visit, cookieOf(workshop), await participants.join(db, workshop, own));
	await live.publish(`room:${workshop}`);
}

/** The phone that a visit comes from, with the round of the workshop, or null where it has not joined. */
export async function participantOf(
	{ connection }: Pick<Needed, 'connection'>,
	{ cookies }: Pick<Visit, 'cookies'>,
	workshop: string
): Promise<(participants.Participant & { round: string }) | null> {
	const token = isKey(workshop) ? (cookies.get(cookieOf(workshop)) ?? '') : '';
	const found = isToken(token) ? await participants.byToken(connection.db, token) : null;
	return found?.workshop === workshop ? found : null;
}

/** Counts a vote, or says that this vote is not, or no longer, under way. */
export async function vote(
	{ connection, live }: Pick<Needed, 'connection' | 'live'>,
	participant: participants.Participant,
	given: participants.Vote
): Promise<'counted' | 'closed' | 'off-scale'> {
	const steps = (await scalesOf(connection.db, participant.workshop)).get(given.topic);
	if (!steps) return 'closed';
	if (given.value !== null && !steps.includes(given.value)) return 'off-scale';
	if (!(await participants.vote(connection, participant, given))) return 'closed';
	await live.publish(`room:${participant.workshop}`);
	return 'counted';
}

const scales = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** What can be voted for, by topic: the same for as long as a workshop is there, so that a crowd need not read it. */
async function scalesOf(db: Needed['connection']['db'], workshop: string) {
	const known = scales.get(workshop);
	if (known) return known;
	const course = await workshops.courseOf(db, workshop);
	const read = new Map(course?.topics.map((topic) => [topic.id, stepsOf(topic)]));
	if (course) scales.set(workshop, read);
	return read;
}

function deviceOf(visit: Visit): string {
	const known = visit.cookies.get(CLIENT) ?? '';
	if (isKey(known)) return known;
	const device = randomKey();
	keep(visit, CLIENT, device);
	return device;
}

function keep({ cookies, url }: Visit, name: string, value: string): void {
	const secure = url.protocol === 'https:';
	cookies.set(name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: MONTH });
}

function cookieOf(workshop: string): string {
	return `workshop-${workshop}`;
}
