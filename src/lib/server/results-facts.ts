import type { RequestEvent } from '@sveltejs/kit';
import { dayOf, lastDayOf } from '#lib/domain/dates.ts';
import { slugOf } from '#lib/domain/interchange/ids.ts';
import type { Network } from '#lib/domain/network.ts';
import { endOf, isOpen, type Round } from '#lib/domain/round.ts';
import type { Speech } from '#lib/domain/views/speech.ts';
import { application } from './application.ts';

/** From when to when a round takes or took answers, in words. */
export function periodOf(round: Round, { locals }: Pick<RequestEvent, 'locals'>, now: string): string {
	return periodIn(round, locals, application().configuration.timeZone, now);
}

/** The same, in a language and a time zone. */
export function periodIn(round: Round, { t, language }: Speech, timeZone: string, now: string): string {
	return t(isOpen(round, now) ? 'results.period.open' : 'results.period.closed', {
		from: dayOf(round.openedAt, language, timeZone),
		to: lastDayOf(endOf(round), language, timeZone)
	});
}

/** The name that files about a round begin with. */
export function fileNameOf(network: Pick<Network, 'name'>, round: Pick<Round, 'title'>): string {
	return slugOf(`${network.name} ${round.title}`, 'samenspel');
}
