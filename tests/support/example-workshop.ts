import type { Language } from '#lib/domain/language.ts';
import type { Network } from '#lib/domain/network.ts';
import type { Round } from '#lib/domain/round.ts';
import { Command } from '#lib/domain/workshop/command.ts';
import type { Connection } from '#lib/server/db/connect.ts';
import * as networks from '#lib/server/db/networks.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { createExample } from '#lib/server/example.ts';
import { createLive } from '#lib/server/live.ts';
import type { Catalogue } from '#lib/server/questionnaires.ts';
import { command, openWorkshop } from '#lib/server/workshop.ts';
import { SECRET } from './story.ts';

/** A network of the example with its closed rounds, the newest first. */
export type ExampleNetwork = { readonly network: Network; readonly closed: readonly [Round, ...Round[]] };

/** What a workshop comes to: about topics, with what was agreed (or not) and who does what. */
export type Settling = {
	readonly agreed: readonly { topic: string; value: number | null; reason: string; present: string }[];
	readonly actions: readonly { topic: string; text: string; owner: string; due: string }[];
};

/** What the workshop of the pictures and of the tests comes to: a score, another one, and none. */
export const SETTLED: Readonly<Record<Language, Settling>> = {
	en: {
		agreed: [
			{
				...{ topic: 'themes.trust', value: 3.5, present: 'sixteen people from seven organisations' },
				reason: 'We keep our word, but do not yet speak up when one of us does not.'
			},
			{
				...{ topic: 'themes.governance', value: 2.5, present: 'sixteen people from seven organisations' },
				reason: 'It is on paper who decides what. At the table we still ask each other.'
			},
			{
				...{ topic: 'principles.P7', value: null, present: 'fifteen people from seven organisations' },
				reason: 'Half of us sees leaders who connect, the other half decisions that fall before they arrive.'
			}
		],
		actions: [
			{
				...{ topic: 'themes.trust', owner: 'Thuiszorg Morgenlicht', due: '2027-03-01' },
				text: 'Each organisation visits a partner it hardly knows'
			},
			{
				...{ topic: 'themes.governance', owner: 'Gemeente Veendrecht', due: '2027-02-01' },
				text: 'One page that says who decides what, talked through in every organisation'
			},
			{
				...{ topic: 'principles.P7', owner: 'Zorgkantoor Veenrand', due: '' },
				text: 'Papers go round a week earlier'
			}
		]
	},
	nl: {
		agreed: [
			{
				...{ topic: 'themes.trust', value: 3.5, present: 'zestien mensen van zeven organisaties' },
				reason: 'We houden woord, maar spreken elkaar er nog niet op aan.'
			},
			{
				...{ topic: 'themes.governance', value: 2.5, present: 'zestien mensen van zeven organisaties' },
				reason: 'Op papier staat wie wat beslist. Aan tafel vragen we het elkaar nog steeds.'
			},
			{
				...{ topic: 'principles.P7', value: null, present: 'vijftien mensen van zeven organisaties' },
				reason: 'De ene helft ziet leiders die verbinden, de andere besluiten die al gevallen zijn.'
			}
		],
		actions: [
			{
				...{ topic: 'themes.trust', owner: 'Thuiszorg Morgenlicht', due: '2027-03-01' },
				text: 'Elke organisatie gaat op bezoek bij een onbekende partner'
			},
			{
				...{ topic: 'themes.governance', owner: 'Gemeente Veendrecht', due: '2027-02-01' },
				text: 'Eén bladzijde over wie wat beslist, besproken in elke organisatie'
			},
			{
				...{ topic: 'principles.P7', owner: 'Zorgkantoor Veenrand', due: '' },
				text: 'Stukken gaan een week eerder rond'
			}
		]
	}
};

/** Makes the example region, and gives back its networks by kind. */
export async function exampleNetworks(
	application: { readonly connection: Connection; readonly catalogue: Catalogue },
	now: string
): Promise<Record<'named' | 'confidential', ExampleNetwork>> {
	const { db } = application.connection;
	await createExample({ ...application, linkSecret: SECRET }, now);
	const made = await Promise.all(
		(await networks.listExamples(db)).map(async ({ id }) => {
			const closed = (await rounds.listFor(db, id)).filter(({ closedAt }) => closedAt !== null);
			return { network: (await networks.find(db, id))!, closed: closed as [Round, ...Round[]] };
		})
	);
	const ofKind = (kind: Round['kind']) => made.find(({ closed }) => closed[0].kind === kind)!;
	return { named: ofKind('named'), confidential: ofKind('confidential') };
}

/** Holds a workshop about the last closed round of a network, from its beginning to its closing. */
export async function holdWorkshop(
	application: { readonly connection: Connection; readonly catalogue: Catalogue },
	{ network, closed: [round] }: ExampleNetwork,
	{ agreed, actions }: Settling,
	now: string
): Promise<void> {
	const live = createLive(application.connection);
	const needed = { ...application, linkSecret: SECRET, live };
	const asking = { network, round, facilitator: { id: 'ann', name: 'Ann Visser' } };
	await openWorkshop(needed, asking, now);
	const owners = new Map(network.organisations.map(({ id, name }) => [name, id]));
	for (const asked of [
		...agreed.map((one) => ({ do: 'recordAgreed', ...one, over: 0 })),
		...actions.map((one) => ({ do: 'addAction', ...one, owner: owners.get(one.owner)! })),
		{ do: 'close' }
	]) {
		const outcome = await command(needed, asking, Command.parse(asked), now);
		if ('refused' in outcome) throw new Error(`${asked.do}: ${outcome.refused}`);
	}
	await live.stop();
}
