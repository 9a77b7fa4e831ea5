import { Model, type QuestionRadiogroupModel, type QuestionRatingModel } from 'survey-core';
import { describe, expect, test } from 'vitest';
import { checkedQuestionnaire } from '../../../../tests/support/questionnaire.ts';
import { everyQuestionnaire } from '../../../../tests/support/questionnaire-every.ts';
import { choicesOf, itemsOf, type Item, type Questionnaire } from '../questionnaire.ts';
import { DONT_KNOW, NOT_APPLICABLE } from '../response.ts';
import { scoreOf } from './score-of.ts';
import { exportSurveyJs } from './surveyjs-export.ts';

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

	test.each(everyQuestionnaire())('%s is read without an error', (_, questionnaire) => {
		const model = loaded(questionnaire, 'en');
		expect(model.jsonErrors ?? []).toEqual([]);
		const sections = questionnaire.sections.map(({ items }) => items.map(({ id }) => id));
		expect(model.pages.map((page) => page.questions.map(({ name }) => name))).toEqual(sections);
		expect(model.getAllQuestions().map((question) => question.getType())).toEqual(
			questionnaire.sections.flatMap(({ kind, items }) =>
				items.map(() => (kind === 'perception' ? 'rating' : 'radiogroup'))
			)
		);
	});

	test.each(everyQuestionnaire())(
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

test('what the format has no place for is said', () => {
	const [, questionnaire] = everyQuestionnaire()[0]!;
	expect(exportSurveyJs(questionnaire).notes.leftOut.map(({ what }) => what)).toContain(
		'its place in the frameworks, its construct and its sources'
	);
});
