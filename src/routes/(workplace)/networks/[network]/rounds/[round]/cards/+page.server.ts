import { redirect } from '@sveltejs/kit';
import { Language } from '#lib/domain/language.ts';
import { cardsOf } from '#lib/server/cards.ts';
import { mayHandOut } from '#lib/server/round-page.ts';
import { roundFor } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';

const MOST_COPIES = 40;

export const load: PageServerLoad = async (event) => {
	const visit = await roundFor(event, 'facilitate');
	const { network, round } = visit;
	if (!mayHandOut(visit, new Date().toISOString()))
		redirect(303, `/networks/${network.id}/rounds/${round.id}`);
	const wish = event.url.searchParams;
	const language = Language.catch(network.language).parse(wish.get('language'));
	const copies = Math.min(MOST_COPIES, Math.max(1, Math.trunc(Number(wish.get('copies'))) || 1));
	const size = wish.get('size') === '4' ? ('4' as const) : ('8' as const);
	return {
		text: event.locals.t('inviting.cards', { returnObjects: true, round: round.title }),
		back: { text: round.title, network: network.id, round: round.id },
		...{ language, copies, size, most: MOST_COPIES },
		...(await cardsOf(visit, language, event.url))
	};
};
