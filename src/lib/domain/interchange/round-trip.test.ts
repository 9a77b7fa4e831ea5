import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accepted, itemsOf as draftItems } from '../../../../tests/support/imported.ts';
import { checkedQuestionnaire } from '../../../../tests/support/questionnaire.ts';
import { everyQuestionnaire } from '../../../../tests/support/questionnaire-every.ts';
import { itemsOf, type Questionnaire } from '../questionnaire.ts';
import type { Draft, DraftSection } from './draft.ts';
import { exportLimeSurvey } from './limesurvey-export.ts';
import { importLimeSurvey } from './limesurvey-import.ts';
import { scoreOf } from './score-of.ts';
import { exportSurveyJs } from './surveyjs-export.ts';
import { importSurveyJs } from './surveyjs-import.ts';

/** The two ways out and back in. */
const FORMATS: readonly [string, (questionnaire: Questionnaire) => ReturnType<typeof importSurveyJs>][] = [
	['SurveyJS', (questionnaire) => importSurveyJs(JSON.stringify(exportSurveyJs(questionnaire).survey))],
	['LimeSurvey', (questionnaire) => importLimeSurvey(exportLimeSurvey(questionnaire).text)]
];

/** What is kept of a scored item: its words, its answers with what they score, and whether it may be inapplicable. */
type Kept = {
	id: string;
	kind: string;
	text: object;
	help: object | undefined;
	answers: { label: object; score: number; value: number }[];
	notApplicable: boolean;
	reversed: boolean;
};

function keptOf(questionnaire: Questionnaire): Kept[] {
	return [...itemsOf(questionnaire).values()].map((item) => ({
		...{ id: item.id, kind: item.kind, text: item.text, help: item.help },
		answers: item.options.map(({ value, label }) => ({ label, value, score: scoreOf(item, value) })),
		...{ notApplicable: item.notApplicable, reversed: item.reversed }
	}));
}

function keptOfDraft({ sections, scales }: Draft): Kept[] {
	return sections.flatMap((section) => (section.kind === 'choice' ? [] : scoredItems(section, scales)));
}

function scoredItems(section: Exclude<DraftSection, { kind: 'choice' }>, scales: Draft['scales']): Kept[] {
	return section.items.map((item) => {
		const options =
			'scale' in item
				? scales.find(({ id }) => id === item.scale)!.options
				: item.levels.map((label, index) => ({ value: index + 1, label }));
		const ends = options[0]!.value + options.at(-1)!.value;
		return {
			...{ id: item.id, kind: section.kind, text: item.text, help: item.help },
			answers: options.map(({ value, label }) => ({
				label,
				value,
				score: item.reversed ? ends - value : value
			})),
			...{ notApplicable: item.notApplicable, reversed: item.reversed }
		};
	});
}

describe.each(FORMATS)('out to %s and back in', (name, roundTrip) => {
	test.each(everyQuestionnaire())(
		'%s keeps questions, scales, languages, order, "not applicable" and what is reversed',
		(_, questionnaire) => {
			const { draft, notes } = accepted(roundTrip(questionnaire));
			expect(keptOfDraft(draft)).toEqual(keptOf(questionnaire));
			expect(draft.title).toEqual(questionnaire.title);
			expect(draft.purpose).toEqual(questionnaire.purpose);
			expect(draft.missing.dontKnow).toEqual(questionnaire.missing.dontKnow);
			expect(draft.missing.notApplicable).toEqual(questionnaire.missing.notApplicable);
			const pages = (sections: readonly DraftSection[] | Questionnaire['sections']) =>
				sections.map(({ kind, title, intro, items }) => [kind, title, intro, items.length]);
			expect(pages(draft.sections)).toEqual(pages(questionnaire.sections));
			const asked = draftItems({ draft }).map(({ id }) => id);
			expect(asked).toEqual(questionnaire.sections.flatMap(({ items }) => items.map(({ id }) => id)));
			expect(notes.leftOut.map(({ place }) => place)).toEqual(
				name === 'LimeSurvey' ? ['format', 'assessments'] : []
			);
		}
	);

	test('shares a scale again where items shared it', () => {
		const { draft } = accepted(roundTrip(checkedQuestionnaire()));
		expect(draft.scales).toHaveLength(1);
	});

	test('keeps the choices of questions that are not scored', () => {
		const { draft } = accepted(roundTrip(checkedQuestionnaire()));
		expect(draft.sections.at(-1)).toMatchObject({
			...{ kind: 'choice', items: [{ id: 'role', options: [{ id: 'director' }, { id: 'professional' }] }] }
		});
	});

	test('twice is the same as once', () => {
		const outAndIn = (questionnaire: Questionnaire) => accepted(roundTrip(questionnaire)).draft;
		for (const [, questionnaire] of everyQuestionnaire()) {
			const once = outAndIn(questionnaire);
			const again = outAndIn({ ...questionnaire, title: { ...questionnaire.title } });
			expect(again).toEqual(once);
		}
	});

	test('any scale and any direction come back', () => {
		const word = fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9})?$/);
		const labels = fc.uniqueArray(word, { minLength: 2, maxLength: 11 });
		const built = fc.record({
			labels,
			start: fc.integer({ min: -5, max: 5 }),
			reversed: fc.boolean(),
			applicable: fc.boolean()
		});
		fc.assert(
			fc.property(built, ({ labels: words, start, reversed, applicable }) => {
				const questionnaire = checkedQuestionnaire();
				questionnaire.scales[0]!.options = words.map((text, index) => ({
					...{ value: start + index, label: { en: `${text} so`, nl: `${text} zo` } }
				}));
				const item = questionnaire.sections[0]!.items[0] as { reversed: boolean; notApplicable: boolean };
				Object.assign(item, { reversed, notApplicable: applicable });
				expect(keptOfDraft(accepted(roundTrip(questionnaire)).draft)).toEqual(keptOf(questionnaire));
			}),
			{ numRuns: 50 }
		);
	});
});
