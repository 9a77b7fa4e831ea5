import { rmSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { Command } from '#lib/domain/workshop/command.ts';
import { talliesOn } from '#lib/domain/workshop/room.ts';
import type { Workshop } from '#lib/domain/workshop/workshop.ts';
import * as audit from '#lib/server/db/audit.ts';
import { connect, type Connection } from '#lib/server/db/connect.ts';
import * as networks from '#lib/server/db/networks.ts';
import * as participants from '#lib/server/db/participants.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import * as workshops from '#lib/server/db/workshops.ts';
import { findByCode, join, participantOf, vote } from '#lib/server/joining.ts';
import { createLive } from '#lib/server/live.ts';
import { loadQuestionnaires } from '#lib/server/questionnaires.ts';
import { command, openWorkshop, removeWorkshop } from '#lib/server/workshop.ts';
import { ownVoteOf, roomOf, watchedRoom } from '#lib/server/workshop-room.ts';
import { engines, postgres } from '../support/engines.ts';
import { folderWith, smallQuestionnaire } from '../support/questionnaire.ts';
import { NOW, SECRET, openRound, roundOf } from '../support/story.ts';
import { visitor, type Visitor } from '../support/visitor.ts';

const folder = folderWith({ 'small/1.0.0.yaml': smallQuestionnaire() });
const catalogue = loadQuestionnaires(folder);
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
	for (const end of ends.splice(0)) await end();
});
afterAll(() => rmSync(folder, { recursive: true }));

const ann = { id: 'ann', name: 'Ann Visser' };
const TRUST = 'themes.trust';
const openVote = (ballot: number) => ({ do: 'openVote', topic: TRUST, ballot });
const showVote = (ballot: number) => ({ do: 'showVote', topic: TRUST, ballot });
const record = { do: 'recordAgreed', topic: TRUST, value: 3.5, reason: 'We meet', present: 'All', over: 0 };

/** A program on a database, as one process runs it. */
function processOn(connection: Connection) {
	const live = createLive(connection);
	ends.push(live.stop);
	return { connection, catalogue, linkSecret: SECRET, live };
}

/** A workshop that has just begun, about a round with two organisations. */
async function begun(connection: Connection) {
	const application = processOn(connection);
	const { db } = connection;
	const made = await openRound(db, ['Huisartsen', 'Ziekenhuis']);
	const asking = {
		network: (await networks.find(db, made.network))!,
		round: (await rounds.find(db, made.round))!,
		facilitator: ann
	};
	const { id } = await openWorkshop(application, asking, NOW);
	const about = { workshop: id, network: made.network };
	const doesAt = async (at: string, ...asked: object[]): Promise<Workshop> => {
		let workshop: Workshop | undefined;
		for (const one of asked) {
			const outcome = await command(application, asking, Command.parse(one), at);
			if ('refused' in outcome) throw new Error(outcome.refused);
			workshop = outcome.workshop;
		}
		return workshop!;
	};
	return {
		...{ application, asking, id, db, round: made.round },
		room: async () => (await roomOf(application, made.round))!,
		does: (...asked: object[]) => doesAt(NOW, ...asked),
		doesAt,
		goes: async (to: string) => {
			const { place } = (await workshops.find(db, made.round))!;
			const from = 'topic' in place ? `${place.step}:${place.topic}` : place.step;
			await command(application, asking, Command.parse({ do: 'go', from, to }), NOW);
		},
		phone: async (organisation: string | null = null): Promise<Visitor> => {
			const phone = visitor();
			await join(application, phone, about, organisation);
			return phone;
		},
		votes: async (phone: Visitor, value: number | null, ballot = 1) =>
			vote(application, (await participantOf(application, phone, id))!, { topic: TRUST, ballot, value })
	};
}

describe.each(engines)('a workshop on $name', (engine) => {
	const now = engine.fresh();

	test('begins once, whoever begins it, with the topics of its round', async () => {
		const { application, asking, id, db } = await begun(now.connection);
		const again = await openWorkshop(application, asking, NOW);
		expect(again.id).toBe(id);
		expect(again.place).toEqual({ step: 'gather' });
		expect(again.topics.filter(({ state }) => state === 'planned')).toHaveLength(3);
		expect(again.beats).toHaveLength(6);
		const log = await audit.page(db, asking.network.id, 1, 5);
		expect(log.map(({ deed }) => deed)).toEqual(['workshop opened']);
	});

	test('is joined by its code, in any spelling, and by no other', async () => {
		const { application, room, round } = await begun(now.connection);
		const { code } = await room();
		expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
		const typed = ` ${code!.slice(0, 3).toLowerCase()}-${code!.slice(3)}`;
		expect(await findByCode(application, visitor(), typed, 0)).toEqual({ round });
		const other = code === '000000' ? '000001' : '000000';
		expect(await findByCode(application, visitor(), other, 0)).toEqual({ unknown: true });
		expect(await findByCode(application, visitor(), 'no code', 0)).toEqual({ unknown: true });
	});

	test('is not joined by trying codes', async () => {
		const { application, room, round } = await begun(now.connection);
		const { code } = await room();
		const device = visitor();
		for (let tries = 0; tries < 10; tries++) await findByCode(application, device, 'ZZZZZZ', 1);
		expect(await findByCode(application, device, code!, 1)).toEqual({ wait: 5 });
		// Others in the room, behind the same address, are not held up.
		for (let phones = 0; phones < 40; phones++) {
			expect(await findByCode(application, visitor(), code!, 2)).toEqual({ round });
		}
		const minute = 10 * 60_000;
		for (let tries = 0; tries < 300; tries++) await findByCode(application, visitor(), 'ZZZZZZ', minute);
		expect(await findByCode(application, visitor(), code!, minute)).toEqual({ wait: 1 });
	});

	test('a phone is the same phone after a reload, and may speak for another organisation', async () => {
		const { asking, room, phone, application, id } = await begun(now.connection);
		const [gp, hospital] = asking.network.organisations;
		const first = await phone(gp!.id);
		await phone(null);
		await phone('no organisation of this network');
		expect(await room()).toMatchObject({ present: 3, guests: 2, joined: [{ count: 1 }, { count: 0 }] });
		await join(application, first, { workshop: id, network: asking.network.id }, hospital!.id);
		expect(await room()).toMatchObject({ present: 3, guests: 2, joined: [{ count: 0 }, { count: 1 }] });
		expect(await participantOf(application, first, 'another')).toBeNull();
	});

	test('a vote counts once however often it is sent, the last one, and is hidden until it is shown', async () => {
		const { goes, does, phone, votes, room, application } = await begun(now.connection);
		await goes(`agree:${TRUST}`);
		const [one, two] = [await phone(), await phone()];
		expect(await votes(one, 2)).toBe('closed');
		await does(openVote(1));
		await Promise.all([votes(one, 2), votes(one, 4), votes(two, null)]);
		expect(await votes(one, 4)).toBe('counted');
		expect(await votes(one, 6)).toBe('off-scale');
		expect(await room()).toMatchObject({ votesIn: 2, tallies: [] });
		const { workshop } = await room();
		const participant = (await participantOf(application, one, workshop.id))!;
		expect(await ownVoteOf(application, workshop, participant.id)).toBe(4);

		await does(showVote(1));
		expect(await votes(two, 1)).toBe('closed');
		expect(talliesOn(await room(), TRUST)).toMatchObject([
			{ counts: [0, 0, 0, 1, 0], abstained: 1, voters: 1, mean: 4 }
		]);
	});

	test('a second vote stands beside the first, and raised hands count with the phones', async () => {
		const { goes, does, phone, votes, room } = await begun(now.connection);
		await goes(`agree:${TRUST}`);
		const one = await phone();
		await does(openVote(1));
		await votes(one, 2);
		await does(showVote(1), openVote(2));
		await votes(one, 3, 2);
		await does({ do: 'recordHands', topic: TRUST, ballot: 2, counts: [0, 0, 4, 1, 0] }, showVote(2));
		expect(talliesOn(await room(), TRUST)).toMatchObject([
			{ ballot: 1, counts: [0, 1, 0, 0, 0] },
			{ ballot: 2, counts: [0, 0, 5, 1, 0], voters: 6, hands: 5 }
		]);
	});

	test('commands at the same moment all happen, and those that say the same happen once', async () => {
		const { application, asking, does, goes, db, round } = await begun(now.connection);
		await goes(`agree:${TRUST}`);
		const { organisations } = asking.network;
		const action = (text: string) => ({
			...{ do: 'addAction', text, due: '', topic: TRUST, owner: organisations[0]!.id }
		});
		await Promise.all([
			...[does(openVote(1)), does(openVote(1)), does(action('a')), does(action('b')), does(action('a'))]
		]);
		const workshop = (await workshops.find(db, round))!;
		expect(workshop.ballots).toHaveLength(1);
		expect(workshop.actions.map(({ text }) => text).toSorted()).toEqual(['a', 'b']);
		const both = await Promise.all(
			[3, 4].map((value) => command(application, asking, Command.parse({ ...record, value }), NOW))
		);
		expect(both.filter((outcome) => 'refused' in outcome)).toEqual([{ refused: 'changed' }]);
	});

	test('after closing it takes no votes, its code is no longer good, and nobody can tell who voted what', async () => {
		const { application, goes, does, phone, votes, room, db, id, asking, round } = await begun(
			now.connection
		);
		const { code } = await room();
		await goes(`agree:${TRUST}`);
		const one = await phone();
		await does(openVote(1));
		await votes(one, 5);
		await does(showVote(1), record, { do: 'close' });
		expect(await votes(one, 1)).toBe('closed');
		expect(await findByCode(application, visitor(), code!, 0)).toEqual({ unknown: true });
		const after = await room();
		expect(after).toMatchObject({ code: null, workshop: { agreed: [{ value: 3.5, measured: null }] } });
		expect(talliesOn(after, TRUST)).toMatchObject([{ counts: [0, 0, 0, 0, 1] }]);
		expect(await db.selectFrom('votes').selectAll().execute()).toEqual([]);
		expect(await workshops.outcomeOf(db, round)).toMatchObject({
			agreed: [{ dimension: 'trust', value: 3.5 }],
			actions: []
		});
		const log = await audit.page(db, asking.network.id, 1, 5);
		expect(log.map(({ deed }) => deed).toSorted()).toEqual([
			...['score agreed', 'workshop closed', 'workshop opened']
		]);

		await does({ do: 'reopen' });
		expect(await workshops.outcomeOf(db, round)).toBeNull();
		expect((await room()).code).toMatch(/^\w{6}$/);
		await removeWorkshop(application, round);
		expect(await workshops.find(db, round)).toBeNull();
		expect(await participantOf(application, one, id)).toBeNull();
	});

	test('a clock that goes back an hour or leaps a day puts nothing in another order and loses nothing', async () => {
		const { application, asking, doesAt, goes, phone, votes, room, db, round } = await begun(now.connection);
		const [hourBack, dayOn] = ['2026-11-22T09:00:00.000Z', '2026-11-23T10:00:00.000Z'];
		const action = (text: string) => ({
			...{ do: 'addAction', text, due: '', topic: '', owner: asking.network.organisations[0]!.id }
		});
		const before = (await room()).workshop.revision;
		await goes(`agree:${TRUST}`);
		const [one, two] = [await phone(), await phone()];
		await doesAt(dayOn, openVote(1), action('first'));
		await votes(one, 2);
		await votes(two, 5);
		await doesAt(hourBack, action('second'));
		expect(await votes(one, 4)).toBe('counted');
		await doesAt(hourBack, showVote(1), openVote(2));
		await votes(one, 3, 2);
		await doesAt(dayOn, showVote(2), record, action('third'));
		await doesAt(hourBack, { ...record, value: 4, over: 1 });
		const [first] = (await room()).workshop.actions;
		await doesAt(dayOn, { do: 'removeAction', action: first!.id });
		await doesAt(hourBack, action('fourth'));
		const { workshop, ...around } = await room();
		expect(talliesOn(around, TRUST)).toMatchObject([
			{ ballot: 1, counts: [0, 0, 0, 1, 1], voters: 2 },
			{ ballot: 2, counts: [0, 0, 1, 0, 0], voters: 1 }
		]);
		expect(workshop.agreed).toMatchObject([{ value: 4, version: 2 }]);
		expect(workshop.actions.map(({ text }) => text)).toEqual(['second', 'third', 'fourth']);
		// Every command counted on: the newest state is the one with the highest number, whatever the clock says.
		expect(workshop.revision).toBe(before + 12);

		const { code } = around;
		await doesAt(hourBack, { do: 'close' });
		expect(await findByCode(application, visitor(), code!, Date.parse(dayOn))).toEqual({ unknown: true });
		expect(await workshops.outcomeOf(db, round)).toMatchObject({ agreed: [{ value: 4 }] });
		await doesAt(dayOn, { do: 'reopen' });
		const again = (await room()).code!;
		const device = visitor();
		for (let tries = 0; tries < 10; tries++) {
			await findByCode(application, device, 'ZZZZZZ', Date.parse(dayOn));
		}
		expect(await findByCode(application, device, again, Date.parse(dayOn))).toEqual({ wait: 5 });
		expect(await findByCode(application, device, again, Date.parse(hourBack))).toEqual({ round });
		expect(talliesOn(await room(), TRUST)).toMatchObject([{ voters: 2 }, { voters: 1 }]);
	});

	test('the next round opens with the actions of the last: done, going on or dropped', async () => {
		const first = await begun(now.connection);
		const { organisations } = first.asking.network;
		for (const text of ['Share rosters', 'Meet monthly', 'One number']) {
			await first.does({ do: 'addAction', text, owner: organisations[0]!.id, due: '2027-03-01', topic: '' });
		}
		const { application, db, asking } = first;
		const later = '2027-11-22T10:00:00.000Z';
		const id = await rounds.open(db, SECRET, roundOf(asking.network.id, { closesAt: later }), later);
		const next = { ...asking, round: (await rounds.find(db, id))! };
		const { actions } = await openWorkshop(application, next, later);
		expect(actions.map(({ text, status, reviewed }) => [text, status, reviewed])).toEqual([
			['Share rosters', 'open', null],
			['Meet monthly', 'open', null],
			['One number', 'open', null]
		]);
		const review = (index: number, status: string) =>
			command(
				application,
				next,
				Command.parse({ do: 'reviewAction', action: actions[index]!.id, status }),
				later
			);
		await review(0, 'done');
		await review(1, 'open');
		await review(2, 'dropped');
		await command(application, next, { do: 'close' }, later);
		const closed = (await workshops.find(db, id))!;
		expect(closed.actions.map(({ status, reviewed }) => [status, reviewed])).toEqual([
			['done', id],
			['open', id],
			['dropped', id]
		]);
		// What the first workshop agreed is as the second one left it.
		expect((await first.room()).workshop.actions.map(({ status }) => status)).toEqual([
			...['done', 'open', 'dropped']
		]);
	});

	test('streams that hear of the same change share one reading, and none gets an old one', async () => {
		const { application, goes, does, phone, votes, id, round } = await begun(now.connection);
		await goes(`agree:${TRUST}`);
		const one = await phone();
		await does(openVote(1));
		await vi.waitFor(async () => {
			const readings = [1, 2].map(() => watchedRoom(application, { round, workshop: id }));
			expect(readings[0]).toBe(readings[1]);
			expect((await readings[0])!.room.workshop.ballots).toHaveLength(1);
		});
		await votes(one, 3);
		await vi.waitFor(async () => {
			const watched = (await watchedRoom(application, { round, workshop: id }))!;
			expect(watched.room.votesIn).toBe(1);
			const { id: participant } = (await participantOf(application, one, id))!;
			expect(watched.ownVote(participant)).toBe(3);
		});
	});
});

describe('two processes on PostgreSQL', () => {
	const now = postgres.fresh();

	test('serve one workshop: what one does the other hears of, and a vote at either counts or is refused', async () => {
		const { application, does, goes, phone, room, id, round } = await begun(now.connection);
		const second = await connect(now.place);
		ends.push(() => second.db.destroy());
		const other = processOn(second);
		const heard = vi.fn();
		await vi.waitFor(async () => {
			await other.live.publish('room:ready');
			expect(other.live.heard('room:ready')).toBeGreaterThan(0);
		});
		other.live.subscribe(`workshop:${id}`, heard);
		await goes(`agree:${TRUST}`);
		await vi.waitFor(() => expect(heard).toHaveBeenCalled());
		expect((await roomOf(other, round))!.workshop.place).toEqual({ step: 'agree', topic: TRUST });

		await does(openVote(1));
		const crowd = await Promise.all(Array.from({ length: 40 }, () => phone()));
		const known = await Promise.all(crowd.map((one) => participantOf(application, one, id)));
		const votes = known.map((one, index) =>
			vote(index % 2 === 0 ? application : other, one!, { topic: TRUST, ballot: 1, value: 3 })
		);
		await Promise.race(votes);
		const [outcomes] = await Promise.all([Promise.all(votes), does(showVote(1))]);
		const counted = outcomes.filter((outcome) => outcome === 'counted').length;
		expect(talliesOn(await room(), TRUST)).toMatchObject([{ voters: counted }]);
		expect(
			await participants.voteCounts(second.db, id).then((counts) => counts.map(({ count }) => count))
		).toEqual([counted]);
	});
});
