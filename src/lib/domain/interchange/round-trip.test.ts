import fc from 'fast-check';
import { Model, type QuestionRadiogroupModel, type QuestionRatingModel } from 'survey-core';
import { describe, expect, test } from 'vitest';
import { accepted, itemsOf as draftItems } from '../../../../tests/support/imported.ts';
import { checkedQuestionnaire } from '../../../../tests/support/questionnaire.ts';
import { inspectQuestionnaires } from '../../server/questionnaires.ts';
import { choicesOf, itemsOf, type Item, type Questionnaire } from '../questionnaire.ts';
import { DONT_KNOW, NOT_APPLICABLE } from '../response.ts';
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

const { catalogue } = inspectQuestionnaires('questionnaires');
const published = catalogue.all.map(({ file, questionnaire }) => [file, questionnaire] as const);

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

/** The small questionnaire with a reversed item, a third language and an odd scale. */
function oddQuestionnaire(): Questionnaire {
	const odd = checkedQuestionnaire();
	const [first, second] = odd.sections[0]!.items as { reversed: boolean; text: Record<string, string> }[];
	first!.reversed = true;
	second!.text.en = 'Is R&D < 5 % "enough" for all?';
	(odd.sections[1]!.items[0] as { reversed: boolean }).reversed = true;
	odd.scales[0]!.options.forEach((option, index) => (option.value = index - 2));
	return odd;
}

describe.each(FORMATS)('out to %s and back in', (name, roundTrip) => {
	test.each([...published, ['an odd one', oddQuestionnaire()] as const])(
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
		for (const [, questionnaire] of published) {
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

describe('our SurveyJS file in SurveyJS itself', () => {
	/** The questionnaire as SurveyJS reads it, in one language. */
	const loaded = (questionnaire: Questionnaire, language: string) => {
		const model = new Model(exportSurveyJs(questionnaire).survey);
		model.locale = language;
		return model;
	};
	/** The answers that SurveyJS offers to a scored item. */
	const offered = (model: Model, { id, kind }: Item) => {
		const question = model.getQuestionByName(id);
		const shown =
			kind === 'perception'
				? (question as QuestionRatingModel).visibleRateValues
				: (question as QuestionRadiogroupModel).visibleChoices;
		return shown.map(({ value, text }) => [value as unknown, text]);
	};

	test.each([...published, ['an odd one', oddQuestionnaire()] as const])(
		'%s is read without an error',
		(_, questionnaire) => {
			const model = loaded(questionnaire, 'en');
			expect(model.jsonErrors ?? []).toEqual([]);
			const sections = questionnaire.sections.map(({ items }) => items.map(({ id }) => id));
			expect(model.pages.map((page) => page.questions.map(({ name }) => name))).toEqual(sections);
			expect(model.getAllQuestions().map((question) => question.getType())).toEqual(
				questionnaire.sections.flatMap(({ kind, items }) =>
					items.map(() => (kind === 'perception' ? 'rating' : 'radiogroup'))
				)
			);
		}
	);

	test.each([...published, ['an odd one', oddQuestionnaire()] as const])(
		'%s offers every answer with its score, in both languages',
		(_, questionnaire) => {
			for (const language of ['en', 'nl'] as const) {
				const model = loaded(questionnaire, language);
				for (const item of itemsOf(questionnaire).values()) {
					const { dontKnow, notApplicable } = questionnaire.missing;
					expect(offered(model, item)).toEqual([
						...item.options.map(({ value, label }) => [scoreOf(item, value), label[language]]),
						[DONT_KNOW, dontKnow[language]],
						...(item.notApplicable ? [[NOT_APPLICABLE, notApplicable[language]]] : [])
					]);
					expect(model.getQuestionByName(item.id).title).toBe(item.text[language]);
				}
				for (const choice of choicesOf(questionnaire)) {
					const question = model.getQuestionByName(choice.id) as QuestionRadiogroupModel;
					expect(question.visibleChoices.map(({ value }) => value as unknown)).toEqual(
						choice.options.map(({ id }) => id)
					);
				}
			}
		}
	);

	test('keeps an answer by the id of its item, with the questionnaire and its version beside it', () => {
		const model = loaded(checkedQuestionnaire(), 'nl');
		model.setValue('open', 4);
		model.setValue('gain', NOT_APPLICABLE);
		model.doComplete();
		expect(model.data).toEqual({
			open: 4,
			gain: 'na',
			questionnaire: 'small',
			questionnaireVersion: '1.0.0'
		});
	});
});

describe('our LimeSurvey file', () => {
	const lines = exportLimeSurvey(oddQuestionnaire()).text.split('\n');
	const [heading, ...rows] = lines.map((line) => line.split('\t'));
	const column = (name: string) => heading!.findIndex((cell) => cell.replace('\ufeff', '') === name);
	const of = (row: string[], name: string) => row[column(name)]!;

	test('starts with a byte order mark, and every row has every column', () => {
		expect(lines[0]!.startsWith('\ufeffid\t')).toBe(true);
		expect(new Set(lines.slice(0, -1).map((line) => line.split('\t').length))).toEqual(
			new Set([heading!.length])
		);
	});

	test('has codes as LimeSurvey allows them, each once in a language', () => {
		const asked = rows.filter((row) => row[column('class')] === 'Q');
		const english = asked.filter((row) => of(row, 'language') === 'en').map((row) => of(row, 'name'));
		const dutch = asked.filter((row) => of(row, 'language') === 'nl').map((row) => of(row, 'name'));
		expect(dutch).toEqual(english);
		expect(new Set(english).size).toBe(english.length);
		for (const [, questionnaire] of published) {
			for (const row of exportLimeSurvey(questionnaire)
				.text.split('\n')
				.map((line) => line.split('\t'))) {
				if (row[column('class')] === 'Q') expect(of(row, 'name')).toMatch(/^[A-Za-z][A-Za-z0-9]{0,19}$/);
				if (row[column('class')] === 'A') expect(of(row, 'name')).toMatch(/^[A-Z0-9]{1,5}$/);
			}
		}
	});

	test('has the score of an answer for its assessment value, falling where the item is reversed', () => {
		const english = rows.filter((row) => row[column('language')] === 'en');
		const start = english.findIndex((row) => of(row, 'name') === 'open');
		const scores = english
			.slice(start + 1, start + 7)
			.map((row) => [of(row, 'name'), of(row, 'assessment_value')]);
		expect(scores).toEqual([
			['A1', '2'],
			['A2', '1'],
			['A3', '0'],
			['A4', '-1'],
			['A5', '-2'],
			['DK', '0']
		]);
	});

	test('writes texts in HTML, as LimeSurvey reads them', () => {
		expect(rows.some((row) => row[column('text')] === '"Is R&amp;D &lt; 5 % ""enough"" for all?"')).toBe(
			true
		);
	});
});

test('what a format has no place for is said', () => {
	for (const { notes } of [
		exportSurveyJs(catalogue.all[0]!.questionnaire),
		exportLimeSurvey(catalogue.all[0]!.questionnaire)
	]) {
		expect(notes.leftOut.map(({ what }) => what)).toContain(
			'its place in the frameworks, its construct and its sources'
		);
	}
});
