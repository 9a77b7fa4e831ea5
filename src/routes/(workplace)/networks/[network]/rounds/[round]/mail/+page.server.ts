import { fail, redirect } from '@sveltejs/kit';
import { Language, localeOf } from '#lib/domain/language.ts';
import { isOpen } from '#lib/domain/round.ts';
import { application } from '#lib/server/application.ts';
import * as audit from '#lib/server/db/audit.ts';
import { isKey, randomKey } from '#lib/server/db/keys.ts';
import { doneIn } from '#lib/server/done.ts';
import { draftsOf, sendMails, subjectOf, type Draft, type Outcome } from '#lib/server/mailing.ts';
import { sentMails } from '#lib/server/sent-mails.ts';
import { roundFor, type RoundVisit } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const visit = await roundFor(event, 'facilitate');
	const { network, round } = visit;
	const { t } = event.locals;
	const now = new Date().toISOString();
	const { mailer, configuration } = application();
	if (!mailer || !configuration.mail) redirect(303, backTo(visit));
	const wish = wishIn(event.url.searchParams, visit);
	const open = isOpen(round, now);
	const sender = event.locals.facilitator?.name ?? '';
	const drafts = open ? await draftsOf(visit, { ...wish, sender }, mailer.site, now) : [];
	const { sent, refused, closed, nothing } = t('mailing.done', { returnObjects: true });
	return {
		text: t('mailing.page', { returnObjects: true, round: round.title, from: configuration.mail.from }),
		done: doneIn(event.url, { sent }),
		refused: doneIn(event.url, { refused }),
		trouble: doneIn(event.url, { closed, nothing }),
		held: heldIn(event.url, drafts, event.locals),
		network: { id: network.id },
		round: { id: round.id, title: round.title },
		...{ open, wish, subject: subjectOf(visit, wish), key: randomKey() },
		drafts: drafts.map((draft) => ({
			...draft,
			sendable: draft.mailing === 'yes' || draft.mailing === 'again',
			note: draft.mailing === 'yes' ? null : t(`mailing.notes.${wish.kind}.${draft.mailing}`)
		})),
		log: await sentMails(visit, event.locals)
	};
};

export const actions: Actions = {
	send: async (event) => {
		const visit = await roundFor(event, 'facilitate');
		const { mailer, connection } = application();
		if (!mailer) redirect(303, backTo(visit));
		const form = await event.request.formData();
		const now = new Date().toISOString();
		const { kind, language } = wishIn(form, visit);
		const here = `?kind=${kind}&language=${language}`;
		if (!isOpen(visit.round, now)) redirect(303, '?done=closed');
		const key = String(form.get('key'));
		const organisations = new Map(
			form.getAll('organisation').map((id) => [String(id), Number(form.get(`known.${String(id)}`))])
		);
		if (!isKey(key)) return fail(400, { problems: [] });
		if (organisations.size === 0) redirect(303, `${here}&done=nothing`);
		const sender = event.locals.facilitator?.name ?? '';
		const asked = { kind, language, organisations, key, sender };
		const outcome = await sendMails(visit, asked, mailer, now);
		if (outcome.sent + outcome.refused > 0) {
			const { facilitator } = event.locals;
			const about = visit.round.title;
			const { id: network } = visit.network;
			await audit.record(connection.db, { network, facilitator, deed: 'mail sent', about }, now);
		}
		redirect(303, `${here}${toldOf(outcome)}#log`);
	}
};

/** What became of a sending, as an address says it; the second of two equal presses says what the first did. */
function toldOf({ sent, refused, meanwhile }: Outcome): string {
	const held = meanwhile.map((organisation) => `&held=${organisation}`).join('');
	if (refused > 0) return `&done=refused${held}`;
	return sent > 0 || held === '' ? `&done=sent${held}` : held;
}

/** Says which organisations got nothing because somebody else had mailed them; null where there are none. */
function heldIn(url: URL, drafts: readonly Draft[], { t, language }: App.Locals): string | null {
	const held = new Set(url.searchParams.getAll('held'));
	const names = drafts.filter(({ organisation }) => held.has(organisation)).map(({ name }) => name);
	if (names.length === 0) return null;
	return t('mailing.done.held', { names: new Intl.ListFormat(localeOf(language)).format(names) });
}

/** Which messages in which language, as an address or a form says it. */
function wishIn(wish: URLSearchParams | FormData, { network }: RoundVisit) {
	return {
		kind: wish.get('kind') === 'reminder' ? ('reminder' as const) : ('invitation' as const),
		language: Language.catch(network.language).parse(wish.get('language'))
	};
}

function backTo({ network, round }: RoundVisit): string {
	return `/networks/${network.id}/rounds/${round.id}#links`;
}
