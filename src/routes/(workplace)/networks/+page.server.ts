import { application } from '#lib/server/application.ts';
import * as networks from '#lib/server/db/networks.ts';
import { newestRound } from '#lib/server/round-lines.ts';
import { requireFacilitator } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id: user } = requireFacilitator(event);
	const { t } = event.locals;
	const { db } = application().connection;
	const now = new Date().toISOString();
	const [own, examples] = await Promise.all([networks.listFor(db, user), networks.listExamples(db)]);
	const counted = <Listed extends { organisations: number }>(network: Listed) => ({
		...network,
		organisations: t('networks.organisations', { count: network.organisations })
	});
	const listed = await Promise.all(
		own.map(async (network) => ({
			...counted(network),
			round: await newestRound(network.id, event.locals, now)
		}))
	);
	return {
		text: t('networks.list', { returnObjects: true }),
		exampleText: t('accounts.example', { returnObjects: true }),
		archiveTitle: t('sharing.archive.title'),
		examples: examples.map(counted),
		networks: listed.filter(({ archived }) => !archived),
		archived: listed.filter(({ archived }) => archived)
	};
};
