import { inLanguage } from '../../language.ts';
import { certaintyTold } from '../certainty.ts';
import type { GapCard } from '../gap-card.ts';
import type { ResultsView } from '../results-page.ts';
import { rangeIn } from '../scale.ts';
import { listed, type Speech } from '../speech.ts';
import type { DeckFacts } from './deck.ts';
import type { Point, Slide } from './slide.ts';

type Shown = Extract<ResultsView, { state: 'shown' }>;
type None = Extract<ResultsView, { state: 'none' }>;

/** The first slide: whose results, of when, and how many people stand behind them. */
export function coverSlide(facts: DeckFacts, counts: string, date: string, { t }: Speech): Slide {
	const { network, round, period, example } = facts;
	return {
		...{ kind: 'cover', eyebrow: t('slides.cover.eyebrow'), title: network, subtitle: round.title },
		lines: [period, counts, `${t(`results.kinds.${round.kind}`)} · ${t('slides.cover.made', { date })}`],
		notice: example ? t('results.page.example') : null,
		notes: [t('slides.cover.notes', { date })]
	};
}

/** How to read what follows, before the first figure. */
export function readingSlide({ shown, beside }: DeckFacts, view: Shown, speech: Speech): Slide {
	const { t } = speech;
	const [first] = shown.questionnaire.frameworks;
	const agreement = t(`results.agreementTold.${shown.rule.kind}`);
	const own = view.frameworks.flatMap(({ table }) =>
		table.rows.map(({ figures }) => figures[0]?.certainty ?? null)
	);
	const certainty = certaintyTold(own, shown.rule.kind, speech).filter((note) => note !== agreement);
	const points: (Point | null)[] = [
		first
			? { title: t('slides.read.scores'), text: t('results.scale', rangeIn(shown.questionnaire, first.id)) }
			: null,
		{
			title: t('slides.read.who'),
			text: [view.counts, view.preliminary, ...certainty].filter((one) => one !== null).join(' ')
		},
		{ title: t('slides.read.agreement'), text: agreement },
		besidePoint(beside, view, speech),
		{
			title: t('slides.read.hidden'),
			text: `${t('slides.read.hiddenText')} ${t(`results.kindsTold.${shown.rule.kind}`, { k: shown.rule.k })}`
		}
	];
	return {
		...{ kind: 'words', eyebrow: '', title: t('slides.read.title'), notes: [t('slides.read.notes')] },
		points: points.filter((one) => one !== null)
	};
}

function besidePoint(beside: DeckFacts['beside'], view: Shown, { t, language }: Speech): Point | null {
	const [, ...others] = view.frameworks[0]?.table.columns ?? [];
	if (others.length === 0) return null;
	const named = listed(
		others.map(({ label }) => label),
		language
	);
	const stamp = beside.earlier && view.stamp ? ` ${view.stamp.title}. ${view.stamp.text}` : '';
	return { title: t('slides.read.beside'), text: `${named}.${stamp}` };
}

/** Where there are no scores: why, and the questions that start the conversation all the same. */
export function questionSlide(view: None, cards: readonly GapCard[], { t }: Speech): Slide {
	return {
		...{ kind: 'words', eyebrow: t('slides.questions.eyebrow'), title: view.title },
		points: [
			{ title: t('slides.read.hidden'), text: view.text },
			...cards.flatMap(({ label, opening }) => (opening ? [{ title: label, text: opening }] : []))
		],
		notes: [t('slides.questions.notes')]
	};
}

/** How all this was made, and what it does not say. */
export function methodSlide({ shown, round }: DeckFacts, counts: string, { t, language }: Speech): Slide {
	const { questionnaire } = shown;
	const { version } = questionnaire;
	return {
		...{ kind: 'words', eyebrow: t('slides.method.eyebrow'), title: t('slides.method.title'), notes: [] },
		points: [
			{
				title: t('slides.method.questionnaire'),
				text: t('slides.method.questionnaireText', {
					...{ title: inLanguage(questionnaire.title, language), version, counts }
				})
			},
			{ title: t('slides.method.kind'), text: t(`results.kindsTold.${round.kind}`, { k: round.k }) },
			{ title: t('slides.method.counted'), text: t('slides.method.countedText') },
			{ title: t('slides.method.claim'), text: t('slides.method.claimText') }
		]
	};
}

/** The last slide: how to go on. */
export function closingSlide({ t }: Speech): Slide {
	const points = t('slides.closing.points', { returnObjects: true });
	return {
		...{ kind: 'words', eyebrow: t('slides.closing.eyebrow'), title: t('slides.closing.title') },
		...{ points: [points.one, points.two, points.three], notes: [t('slides.closing.notes')] }
	};
}
