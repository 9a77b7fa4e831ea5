import type { Target } from '#lib/domain/network.ts';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import { DEFAULT_K } from '#lib/domain/round.ts';
import { compareVersions } from '#lib/domain/version.ts';
import type { Application } from './application.ts';
import * as networks from './db/networks.ts';
import * as remarks from './db/remarks.ts';
import * as responses from './db/responses.ts';
import * as rounds from './db/rounds.ts';
import { inventAnswers } from './example-answers.ts';
import { NETWORKS, REGION, type InventedNetwork } from './example-region.ts';
import type { Loaded } from './questionnaire-file.ts';
import type { Catalogue } from './questionnaires.ts';

type Needed = Pick<Application, 'connection' | 'catalogue' | 'linkSecret'>;

const QUESTIONNAIRE = 'regional-readiness';
const DAY = 24 * 60 * 60 * 1000;

let making: Promise<void> | null = null;

/** Whether the example region is there. */
export async function hasExample({ connection }: Pick<Needed, 'connection'>): Promise<boolean> {
	return (await networks.listExamples(connection.db)).length > 0;
}

/** Makes the example region with its rounds and answers, once: where it is there already, nothing happens. */
export async function createExample(application: Needed, now: string): Promise<void> {
	// Two clicks on one button arrive together.
	making ??= create(application, now).finally(() => (making = null));
	await making;
}

async function create(application: Needed, now: string): Promise<void> {
	if (await hasExample(application)) return;
	try {
		for (const network of NETWORKS) await createNetwork(application, network, now);
	} catch (error) {
		await networks.removeExamples(application.connection.db);
		throw error;
	}
}

async function createNetwork(application: Needed, network: InventedNetwork, now: string): Promise<void> {
	const { connection, catalogue } = application;
	const { name, organisations } = network;
	const founders = organisations.filter(({ since = 1 }) => since === 1);
	const id = await networks.create(
		connection.db,
		{ ...{ name, region: REGION, language: 'nl', example: true }, organisations: founders },
		null,
		now
	);
	const [oldest, newest] = versions(catalogue);
	await networks.setTargets(connection.db, id, targetsFor(newest.questionnaire, network));
	for (const number of network.rounds.keys()) {
		const joining = organisations.filter(({ since = 1 }) => since > 1 && since === number + 1);
		for (const organisation of joining) await networks.addOrganisation(connection.db, id, organisation);
		await holdRound(application, network, id, number + 1, number === 0 ? oldest : newest, now);
	}
}

async function holdRound(
	{ connection, linkSecret }: Needed,
	network: InventedNetwork,
	networkId: string,
	number: number,
	{ questionnaire, hash }: Loaded,
	now: string
): Promise<void> {
	const { title, openedDaysAgo, days } = network.rounds[number - 1]!;
	const openedAt = daysFrom(now, -openedDaysAgo);
	const closesAt = daysFrom(now, days - openedDaysAgo);
	const { db } = connection;
	const round = await rounds.open(
		db,
		linkSecret,
		{
			...{ network: networkId, title: `${title} ${openedAt.slice(0, 4)}`, kind: network.kind, k: DEFAULT_K },
			memberResults: network.kind === 'named' ? 'at-once' : 'after-closing',
			...{ questionnaire: questionnaire.id, version: questionnaire.version, contentHash: hash, closesAt }
		},
		openedAt
	);
	const invited = await rounds.invitations(db, linkSecret, round);
	const ids = new Map(invited.map(({ name, organisation }) => [name, organisation]));
	await responses.addSubmitted(db, round, inventAnswers(questionnaire, network, number, ids, openedAt));
	if (closesAt > now) return;
	await rounds.close(connection, round, closesAt);
	// Whoever looks around sees a round whose made-up facilitator has read what people added.
	const written = await remarks.submitted(db, round);
	await remarks.markSeen(
		db,
		round,
		written.map(({ id }) => id)
	);
}

/** The oldest and the newest version that an example can be made with. */
function versions({ all }: Catalogue): [Loaded, Loaded] {
	const published = all
		.filter(({ questionnaire: { id, status } }) => id === QUESTIONNAIRE && status === 'published')
		.sort((a, b) => compareVersions(a.questionnaire.version, b.questionnaire.version));
	const [oldest] = published;
	if (!oldest)
		throw new Error(`The example needs a published version of ${QUESTIONNAIRE} among the questionnaires.`);
	return [oldest, published.at(-1)!];
}

/** The network's targets per principle, and for every other dimension what its items ask for on average. */
function targetsFor({ frameworks, sections }: Questionnaire, { targets }: InventedNetwork): Target[] {
	const places = sections.flatMap(({ items }) =>
		items.flatMap((item) => ('place' in item ? [item.place] : []))
	);
	return frameworks.flatMap(({ id: framework, dimensions }) =>
		dimensions.map(({ id: dimension }) => {
			const values = places
				.filter((place) => place[framework] === dimension)
				.map((place) => targets[place.principles ?? ''] ?? 3.5);
			const mean = values.reduce((total, value) => total + value, 0) / values.length;
			return { framework, dimension, value: Math.round(mean * 2) / 2 };
		})
	);
}

/** The evening of the day so many days from now. */
function daysFrom(now: string, days: number): string {
	return `${new Date(Date.parse(now) + days * DAY).toISOString().slice(0, 10)}T21:00:00.000Z`;
}
