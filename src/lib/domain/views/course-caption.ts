import type { CourseTopic } from './course.ts';
import { listed, signedDecimal, type Speech } from './speech.ts';

/**
 * What there is to see in lines over time: from which round to which they run, and which topics lie furthest apart
 * between those two. That a difference may be chance is said with it. A round that is still open is left out.
 */
export function courseCaption(
	topics: readonly CourseTopic[],
	titles: readonly string[],
	{ t, language }: Speech
): string {
	const scored = topics
		.map(({ label, marks }) => ({
			label,
			marks: marks.filter(({ kind, open }) => kind === 'score' && !open)
		}))
		.filter(({ marks }) => marks.length > 0);
	const rounds = scored.flatMap(({ marks }) => marks.map(({ round }) => round));
	if (rounds.length === 0) return t('change.course.caption.none');
	const [from, to] = [Math.min(...rounds), Math.max(...rounds)];
	if (from === to) return t('change.course.caption.one');
	const ends = { first: titles[from - 1]!, from, last: titles[to - 1]!, to };
	const changes = scored.flatMap(({ label, marks }) => {
		const [one, other] = [from, to].map((end) => marks.find(({ round }) => round === end)?.value ?? null);
		return one == null || other == null ? [] : [{ label, change: other - one }];
	});
	const furthest = changes.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
	const change = signedDecimal(furthest?.change ?? 0, language);
	if (change === signedDecimal(0, language)) return t('change.course.caption.flat', ends);
	const same = changes.filter((one) => signedDecimal(one.change, language) === change);
	const names = listed(
		same.map(({ label }) => label),
		language
	);
	return t('change.course.caption.between', { ...ends, topics: names, change });
}
