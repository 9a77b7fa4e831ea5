import { dayOf } from '../dates.ts';
import { distanceOf } from '../workshop/agreeing.ts';
import {
	topicId,
	type Action,
	type ActionStatus,
	type AgreedScore,
	type Beat
} from '../workshop/workshop.ts';
import { oneDecimal, type Speech } from './speech.ts';

/** What a workshop came to: the scores it settled on, and who does what. */
export type WorkshopResult = {
	readonly agreed: readonly AgreedScore[];
	readonly actions: readonly Action[];
	readonly timeZone: string;
};

/** What a workshop settled about one dimension, in words. */
export type SettledView = {
	readonly title: string;
	readonly score: string | null;
	readonly distance: string | null;
	readonly reason: string | null;
	readonly behind: string | null;
	readonly actionsTitle: string;
	readonly actions: readonly {
		readonly id: string;
		readonly text: string;
		readonly owner: string;
		readonly state: string;
	}[];
};

/** What a workshop settled about a dimension; null where it settled nothing. */
export function settledView(
	{ agreed, actions, timeZone }: WorkshopResult,
	about: Beat,
	speech: Speech
): SettledView | null {
	const { t } = speech;
	const topic = topicId(about);
	const settled = agreed.find((one) => one.topic === topic);
	const own = actions.filter((action) => action.topic === topic);
	if (!settled && own.length === 0) return null;
	return {
		...{ title: t('agreed.title'), actionsTitle: t('agreed.actions') },
		...(settled
			? agreedWords(settled, speech, timeZone)
			: { score: null, distance: null, reason: null, behind: null }),
		actions: own.map(({ id, text, owner, due, status }) => ({
			...{ id, text, owner: owner.name },
			state: [dueText(due, speech), stateText(status, speech)].filter(Boolean).join(' · ')
		}))
	};
}

function dueText(due: string | null, { t, language }: Speech): string {
	return due === null ? '' : t('agreed.due', { date: dayOf(`${due}T12:00:00Z`, language, 'UTC') });
}

function stateText(status: ActionStatus, { t }: Speech): string {
	return status === 'open' ? '' : t(`agreed.states.${status}`);
}

function agreedWords(settled: AgreedScore, { t, language }: Speech, timeZone: string) {
	const { value, reason, present, at } = settled;
	const date = dayOf(at, language, timeZone);
	return {
		score: value === null ? t('agreed.notAgreed') : t('agreed.score', { score: oneDecimal(value, language) }),
		...{ distance: distanceText(settled, { t, language }), reason },
		behind: `${t('agreed.present', { present })}, ${t('agreed.on', { date })}.`
	};
}

/** How far the agreed score lies from what people had answered, as both are read: with one decimal. */
function distanceText(settled: AgreedScore, { t, language }: Speech): string | null {
	const apart = distanceOf(settled);
	if (apart === null) return null;
	const distance = oneDecimal(Math.abs(apart), language);
	if (distance === oneDecimal(0, language)) return t('agreed.same');
	return t(apart > 0 ? 'agreed.higher' : 'agreed.lower', { distance });
}
