import { inLanguage } from '#lib/domain/language.ts';
import { chosenFramework } from '#lib/domain/views/framework-choice.ts';
import { courseRounds, courseView } from '#lib/domain/views/course.ts';
import { filledFrameworks } from '#lib/domain/views/scale.ts';
import type { Speech } from '#lib/domain/views/speech.ts';
import { courseOf, type Course } from './course.ts';
import type { Needed } from './round-scores.ts';

/** What the address of the page of a network's rounds over time asks for. */
export type CourseWish = { readonly questionnaire: string | null; readonly framework: string | null };

export function courseWishIn(asked: URLSearchParams): CourseWish {
	return { questionnaire: asked.get('questionnaire'), framework: asked.get('framework') };
}

/** All that the page says about a network's rounds over time; null without any round. */
export async function coursePage(
	application: Needed,
	network: string,
	wish: CourseWish,
	{ now, timeZone }: { now: string; timeZone: string },
	speech: Speech
) {
	const course = await courseOf(application, network, wish.questionnaire, now);
	if (!course) return null;
	const { part, stops, sameVersion } = course;
	const { language, t } = speech;
	const wished = chosenFramework(part, wish.framework);
	const framework = part.frameworks.find(({ id }) => id === wished);
	return {
		rounds: courseRounds(stops, timeZone, speech).map((round, index) => ({
			...round,
			changed: changeIn(course, index)
		})),
		basis: t(`change.course.basis.${sameVersion ? 'same' : 'common'}`),
		questionnaire: part.id,
		questionnaires: course.asked.map(({ id, title }) => ({ id, label: inLanguage(title, language) })),
		frameworks: filledFrameworks(part).map(({ id, label }) => ({ id, label: inLanguage(label, language) })),
		chart: framework ? courseView(part, framework, stops, speech) : null
	};
}

/** The round with which a round can be compared: the last comparable one before it that may show something. */
function changeIn({ stops }: Course, index: number): string | null {
	if (!hasScores(stops[index])) return null;
	return stops.slice(0, index).findLast(hasScores)?.round.id ?? null;
}

function hasScores(stop: Course['stops'][number] | undefined): boolean {
	const dimensions = [...(stop?.shown?.network.values() ?? [])].flatMap((one) => [...one.values()]);
	return (stop?.comparable.size ?? 0) > 0 && dimensions.some(({ mean }) => mean !== null);
}
