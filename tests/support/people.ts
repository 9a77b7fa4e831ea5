import fc from 'fast-check';
import { itemsOf, type Questionnaire } from '#lib/domain/questionnaire.ts';
import { DONT_KNOW, NOT_APPLICABLE, type Answer, type Response } from '#lib/domain/response.ts';

/** One person's response, with the answers they gave. */
export function someone(
	organisation: string,
	answers: Readonly<Record<string, Answer>>,
	person = 'someone'
): Response {
	return { person, organisation, answers: new Map(Object.entries(answers)), choices: new Map() };
}

/** The same answers from so many people of one organisation. */
export function crowd(
	size: number,
	organisation: string,
	answers: Readonly<Record<string, Answer>>
): Response[] {
	return Array.from({ length: size }, (_, index) =>
		someone(organisation, answers, `${organisation}-${index}`)
	);
}

/** Any people of a few organisations, with any answers that the questionnaire takes, or none. */
export function anyPeople(questionnaire: Questionnaire, most = 24): fc.Arbitrary<Response[]> {
	const items = [...itemsOf(questionnaire).values()];
	const answer = fc.option(
		fc.oneof(
			{ weight: 5, arbitrary: fc.integer({ min: 1, max: 5 }) },
			fc.constant<Answer>(DONT_KNOW),
			fc.constant<Answer>(NOT_APPLICABLE)
		),
		{ nil: undefined }
	);
	const person = fc.record({
		organisation: fc.constantFrom('north', 'east', 'south', 'west'),
		answers: fc.tuple(...items.map(() => answer))
	});
	return fc.array(person, { maxLength: most }).map((people) =>
		people.map(({ organisation, answers }, index) => ({
			...{ person: String(index), organisation, choices: new Map<string, string>() },
			answers: new Map(
				items.flatMap(({ id }, at): [string, Answer][] => {
					const given = answers[at];
					return given === undefined ? [] : [[id, given]];
				})
			)
		}))
	);
}
