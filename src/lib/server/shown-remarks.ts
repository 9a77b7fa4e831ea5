import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import type { Round } from '#lib/domain/round.ts';
import type { Speech } from '#lib/domain/views/speech.ts';
import { remarksView } from '#lib/domain/views/remarks.ts';
import { remarksToRead, shownRemarks } from './remarks.ts';

type Needed = Parameters<typeof shownRemarks>[0];
type Asked = { readonly round: Round; readonly questionnaire: Questionnaire; readonly mayRead: boolean };

/**
 * The remarks beside a round's results: those that may be shown and, for who may read them first, how many are still
 * unread. Null where there is nothing to say.
 */
export async function remarksBeside(
	application: Needed,
	{ round, questionnaire, mayRead }: Asked,
	speech: Speech,
	now: string
) {
	const view = remarksView(await shownRemarks(application, round, now), { questionnaire, round }, speech);
	if (!view) return null;
	const { title, lead, manage, toRead } = speech.t('remarks.shown', { returnObjects: true });
	const { readable, unread } = mayRead
		? await readingOf(application, round, now)
		: { readable: false, unread: 0 };
	return {
		...{ view, text: { title, lead } },
		reading: readable
			? {
					link: unread > 0 ? toRead : manage,
					told: unread > 0 ? speech.t('remarks.shown.toReadText', { count: unread }) : null
				}
			: null
	};
}

/** The way from a round to its remarks, in words, for who reads them first; null where there are none to read. */
export async function wayToRemarks(
	application: Needed,
	round: Round,
	{ t }: Pick<Speech, 't'>,
	now: string
): Promise<string | null> {
	const { readable, unread } = await readingOf(application, round, now);
	if (!readable) return null;
	return unread > 0 ? t('remarks.toRound.unread', { count: unread }) : t('remarks.toRound.read');
}

async function readingOf(application: Needed, round: Round, now: string) {
	const { sections } = await remarksToRead(application, round, now);
	const unread = sections.flatMap(({ remarks }) => remarks.filter(({ seen }) => !seen)).length;
	return { readable: sections.length > 0, unread };
}
