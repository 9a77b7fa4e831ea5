import { can, SHARED_CAPACITIES, type Capacity, type Facilitator } from '#lib/domain/access.ts';
import { dayOf } from '#lib/domain/dates.ts';
import type { Network } from '#lib/domain/network.ts';
import { application } from './application.ts';
import * as invitations from './db/access-invitations.ts';
import * as people from './db/people.ts';
import { invitationPath, type ToPassOn } from './sharing.ts';

type Speech = Pick<App.Locals, 't' | 'language'>;
type Reader = { readonly reader: Facilitator; readonly standing: Capacity };

/** Who has access to a network and who was invited, in words; addresses only for those who may invite. */
export async function peoplePage(
	network: Network,
	{ reader, standing }: Reader,
	speech: Speech,
	now: string
) {
	const { t } = speech;
	const { connection, mailer } = application();
	const mayShare = can(standing, 'share');
	const mayDecide = can(standing, 'hand over');
	const listed = await people.listFor(connection.db, network.id);
	const words = { network: network.name, name: '', email: '', date: '', reason: '' };
	return {
		text: t('sharing.people', { returnObjects: true, ...words }),
		problemsTitle: t('sharing.problems.title'),
		goneText: t('sharing.problems.gone'),
		network: { id: network.id },
		...{ mayShare, mayDecide, byMail: mailer !== null, alone: listed.length === 1 },
		owner: standing === 'owner',
		choices: SHARED_CAPACITIES.map((capacity) => choice(capacity, speech)),
		people: listed.map(({ id, name, email, capacity }) => {
			const mine = t('sharing.people', { returnObjects: true, ...words, name });
			const { capacity: question, removeText, removeConfirm, handOverText, handOverConfirm } = mine;
			return {
				...{ id, name, capacity, email: mayShare ? email : null, you: id === reader.id },
				label: t(`sharing.capacities.${capacity}`),
				words: { question, removeText, removeConfirm, handOverText, handOverConfirm }
			};
		}),
		invitations: mayShare ? await invited(network, speech, now) : []
	};
}

/** A link that the reader must pass on, with all that is to be said about it. */
export function linkToPassOn(
	{ token, refused }: ToPassOn,
	email: string,
	{ t, language, origin, now }: Speech & { readonly origin: string; readonly now: string }
) {
	const { mailer, configuration } = application();
	const date = dayOf(invitations.lastDay(now), language, configuration.timeZone);
	const { linkTitle, linkText, link } = t('sharing.people', {
		...{ returnObjects: true, email, date, network: '', name: '', reason: '' }
	});
	return {
		...{ title: linkTitle, text: linkText, label: link },
		url: `${mailer?.site ?? origin}${invitationPath(token)}`,
		refused: refused && [
			t('sharing.people.refused', { email }),
			t('sharing.people.refusedReason', { reason: refused.reason })
		]
	};
}

async function invited(network: Network, speech: Speech, now: string) {
	const { t, language } = speech;
	const { connection, configuration } = application();
	const listed = await invitations.listFor(connection.db, network.id);
	return listed.map(({ id, email, capacity, inviter, expiresAt }) => ({
		...{ id, email, label: capacity && t(`sharing.capacities.${capacity}`) },
		by: t('sharing.people.by', { name: inviter }),
		until:
			expiresAt > now
				? t('sharing.people.until', { date: dayOf(expiresAt, language, configuration.timeZone) })
				: t('sharing.people.expired'),
		withdraw: t('sharing.people.withdrawOf', { email })
	}));
}

function choice(capacity: Capacity, { t }: Speech) {
	return { capacity, label: t(`sharing.capacities.${capacity}`), what: t(`sharing.what.${capacity}`) };
}
