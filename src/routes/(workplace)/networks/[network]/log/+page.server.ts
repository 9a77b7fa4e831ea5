import { error } from '@sveltejs/kit';
import { localeOf } from '#lib/domain/language.ts';
import { application } from '#lib/server/application.ts';
import * as audit from '#lib/server/db/audit.ts';
import { networkFor } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';

const LINES = 50;

export const load: PageServerLoad = async (event) => {
	const { network } = await networkFor(event, 'share');
	const { t, language } = event.locals;
	const { connection, configuration } = application();
	const pages = Math.max(1, Math.ceil((await audit.count(connection.db, network.id)) / LINES));
	const asked = event.url.searchParams.get('page') ?? '1';
	const page = /^\d{1,6}$/.test(asked) ? Number(asked) : 0;
	if (page < 1 || page > pages) error(404, t('failure.notFound', { returnObjects: true }));

	const moment = new Intl.DateTimeFormat(localeOf(language), {
		...({ dateStyle: 'long', timeStyle: 'short', timeZone: configuration.timeZone } as const)
	});
	const deeds = new Set(Object.keys(t('log.deeds', { returnObjects: true, about: '' })));
	const text = t('log', { returnObjects: true, network: network.name, page, pages, about: '' });
	const lines = await audit.page(connection.db, network.id, page, LINES);
	return {
		text: { ...text, deeds: undefined },
		back: t('networks.edit.back', { network: network.name }),
		network: { id: network.id },
		...{ page, pages },
		lines: lines.map(({ at, facilitator, deed, about }) => ({
			...{ at, when: moment.format(new Date(at)), who: facilitator || text.program },
			// A line of a later version of this program is still a line.
			what: deeds.has(deed) ? t(`log.deeds.${deed as audit.AuditDeed}`, { about }) : `${deed} ${about}`
		}))
	};
};
