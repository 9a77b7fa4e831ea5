import type { Application } from '#lib/server/application.ts';
import type { Connection } from '#lib/server/db/connect.ts';
import * as networks from '#lib/server/db/networks.ts';
import * as responses from '#lib/server/db/responses.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { loadQuestionnaires } from '#lib/server/questionnaires.ts';
import { weekOf, type Round } from '#lib/domain/round.ts';
import { folderWith, smallQuestionnaire, type Written } from './questionnaire.ts';
import type { Given } from './round-exports.ts';
import { SECRET, networkOf, roundOf } from './story.ts';

/** A moment after every round of a history. */
export const TODAY = '2026-11-22T10:00:00.000Z';

/** A round of a history: what it asked, when it opened, and who answered what, by organisation. */
export type Held = Partial<Pick<Round, 'questionnaire' | 'version' | 'kind' | 'k'>> & {
	readonly title: string;
	readonly openedAt: string;
	readonly people: Readonly<Record<string, readonly Given[]>>;
	readonly open?: boolean;
};

/** The parts of the running program that a history is read with. */
export type Needed = Pick<Application, 'connection' | 'catalogue' | 'linkSecret'>;

/** The same answer to every item of the small questionnaire, in either version. */
export function all(value: number): Given {
	const items = ['open', 'fair', 'goal', 'gain', 'win', 'roles', 'money'];
	return Object.fromEntries(items.map((item) => [item, String(value)]));
}

/** A folder with the small questionnaire, a version of it in which `win` came for `gain`, and another questionnaire. */
export function questionnairesOfHistory(): string {
	const first = smallQuestionnaire();
	const items = {
		...Object.fromEntries(
			['open', 'fair', 'goal', 'roles', 'money'].map((id) => [id, { change: 'identical' as const }])
		),
		...{ gain: { change: 'dropped' as const }, win: { change: 'new' as const } }
	};
	return folderWith({
		'small/1.0.0.yaml': first,
		'small/1.1.0.yaml': {
			...renamed(first, (id) => (id === 'gain' ? 'win' : id)),
			...{ version: '1.1.0', crosswalk: { from: '1.0.0', items } }
		},
		'other/1.0.0.yaml': { ...renamed(first, (id) => (id === 'role' ? id : `other-${id}`)), id: 'other' }
	});
}

/** The same questionnaire with other items in the same places. */
function renamed(questionnaire: Written, rename: (id: string) => string): Written {
	const sections = questionnaire.sections.map((section) => ({
		...section,
		items: section.items.map((item) => {
			const id = rename(item.id);
			const asked = id === item.id ? item.text : { en: `What about ${id}?`, nl: `En ${id}?` };
			return { ...item, id, text: asked };
		})
	}));
	return { ...questionnaire, sections: sections as Written['sections'] };
}

/** Makes a network and holds these rounds in it, each with the organisations that its people belong to. */
export async function historyOf(
	connection: Connection,
	folder: string,
	held: readonly Held[]
): Promise<{ application: Needed; network: string; rounds: Round[] }> {
	const { db } = connection;
	const catalogue = loadQuestionnaires(folder);
	const network = await networks.create(db, networkOf('Waal', []), null, held[0]?.openedAt ?? TODAY);
	const made: Round[] = [];
	for (const one of held) made.push(await hold(connection, network, one));
	return { application: { connection, catalogue, linkSecret: SECRET }, network, rounds: made };
}

async function hold(connection: Connection, network: string, held: Held): Promise<Round> {
	const { db } = connection;
	const { title, openedAt, people, open = false, ...asked } = held;
	await inviteOnly(connection, network, Object.keys(people));
	const id = await rounds.open(
		db,
		SECRET,
		roundOf(network, { kind: 'named', ...asked, title, closesAt: '2027-01-01T00:00:00.000Z' }),
		openedAt
	);
	const ids = new Map((await networks.find(db, network))!.organisations.map(({ name, id }) => [name, id]));
	await responses.addSubmitted(
		db,
		id,
		Object.entries(people).flatMap(([name, given]) =>
			given.map((answers) => ({
				...{ organisation: ids.get(name)!, week: weekOf(openedAt) },
				...{ answers: new Map(Object.entries(answers)), remarks: new Map() }
			}))
		)
	);
	if (!open) await rounds.close(connection, id, openedAt);
	return (await rounds.find(db, id))!;
}

/** Lets those join who are new in the network, and those leave who are no longer in it. */
async function inviteOnly({ db }: Connection, network: string, names: readonly string[]): Promise<void> {
	const { organisations } = (await networks.find(db, network))!;
	for (const { id, name } of organisations) {
		if (!names.includes(name)) await networks.removeOrganisation(db, network, id);
	}
	for (const name of names.filter((one) => organisations.every((known) => known.name !== one))) {
		await networks.addOrganisation(db, network, { name, sector: 'general-practice', expected: 4 });
	}
}
