import type { ShownScore, ShownScores } from '../disclosure.ts';
import { inLanguage } from '../language.ts';
import { itemsIn, rangeOf, type Framework, type Item } from '../questionnaire.ts';
import { whyNoSpread } from './distribution.ts';
import { questionNumbers } from './question-numbers.ts';
import { figureOf, NO_FIGURE, type Figure } from './series.ts';
import { percent, type Speech } from './speech.ts';

/** How many people gave an answer, and their share of all who gave one. */
export type AnswerBar = {
	readonly value: number;
	readonly label: string;
	readonly people: number;
	readonly share: number;
};

/** One question with how it was answered; `bars` is null where that may not be shown, and `why` says so in words. */
export type ItemAnswers = {
	readonly id: string;
	readonly number: string;
	readonly text: string;
	readonly score: Figure;
	readonly people: string;
	readonly dontKnow: string;
	readonly bars: readonly AnswerBar[] | null;
	readonly why: string | null;
};

/** The questions of one dimension. */
export type ItemGroup = {
	readonly id: string;
	readonly label: string;
	readonly count: string;
	readonly caption: string;
	readonly steps: readonly { readonly value: number; readonly label: string }[];
	readonly items: readonly ItemAnswers[];
};

/** The questions below each dimension of a framework, in the questionnaire's order. */
export function itemGroups(shown: ShownScores, framework: Framework, speech: Speech): ItemGroup[] {
	const numbers = questionNumbers(shown.questionnaire);
	return framework.dimensions.flatMap(({ id, label }): ItemGroup[] => {
		const items = itemsIn(shown.questionnaire, framework.id, id);
		if (items.length === 0) return [];
		const answers = items.map((item) => answersOf(item, shown, numbers.get(item.id)!, speech));
		const values = items.flatMap(({ options }) => options.map(({ value }) => value));
		const name = inLanguage(label, speech.language);
		return [
			{
				...{ id, label: name, items: answers },
				steps: [...new Set(values)]
					.sort((a, b) => a - b)
					.map((value) => ({ value, label: speech.t('charts.items.step', { step: value }) })),
				count: speech.t('charts.items.count', { count: items.length }),
				caption: captionOf(name, answers, speech)
			}
		];
	});
}

function answersOf(item: Item, shown: ShownScores, number: string, speech: Speech): ItemAnswers {
	const { t, language } = speech;
	const score = shown.items.get(item.id);
	const bars = barsOf(item, score, speech);
	const there = score && score.mean !== null ? score : null;
	const share = there?.dontKnow ?? null;
	return {
		...{ id: item.id, number, text: inLanguage(item.text, language), bars },
		score: figureOf(score, shown.rule.k, speech),
		people: there ? t('results.people', { count: there.people }) : NO_FIGURE,
		dontKnow: share === null ? NO_FIGURE : percent(share, language),
		why: bars ? null : whyNoSpread(score, shown.rule.k, speech)
	};
}

function barsOf(item: Item, score: ShownScore | undefined, { language }: Speech): AnswerBar[] | null {
	const counts = score && score.mean !== null ? score.distribution : null;
	if (!counts) return null;
	const { min, max } = rangeOf(item);
	const all = counts.reduce((sum, people) => sum + people, 0);
	return counts.map((people, index) => {
		const value = min + index;
		const given = item.reversed ? min + max - value : value;
		const option = item.options.find((one) => one.value === given);
		return {
			...{ value, people, label: option ? inLanguage(option.label, language) : String(value) },
			share: all === 0 ? 0 : people / all
		};
	});
}

function captionOf(topic: string, items: readonly ItemAnswers[], { t }: Speech): string {
	const scored = items.filter(({ score }) => score.value !== null);
	const [highest] = scored.toSorted((a, b) => b.score.value! - a.score.value!);
	const [lowest] = scored.toSorted((a, b) => a.score.value! - b.score.value!);
	if (!highest || !lowest) return t('charts.items.captionNone', { topic });
	if (highest.score.text === lowest.score.text) {
		return t('charts.items.captionSame', { topic, score: highest.score.text });
	}
	return t('charts.items.caption', {
		...{ topic, highest: highest.number, high: highest.score.text },
		...{ lowest: lowest.number, low: lowest.score.text }
	});
}
