import type { ShownScores } from '../disclosure.ts';
import type { Since, Topic } from '../gaps.ts';
import { adviceFor, type Chosen, type Claim, type Guidance, type Source } from '../guidance.ts';
import { inLanguage } from '../language.ts';
import type { Beat } from '../workshop/workshop.ts';
import { gapLines, type GapLine, type Names } from './gap-lines.ts';
import { figureOf, type Figure } from './series.ts';
import { settledView, type SettledView, type WorkshopResult } from './settled.ts';
import { listed, oneDecimal, type Speech } from './speech.ts';
import { standingOut, type StandingOut } from './standing-out.ts';

/** A piece of advice with its kind in words and why it was chosen. */
export type FittingAdvice = {
	readonly id: string;
	readonly type: Claim['type'];
	readonly typeText: string;
	readonly text: string;
	readonly because: string;
	readonly source: Pick<Source, 'id' | 'title'>;
};

type Named = {
	readonly id: string;
	readonly label: string;
	readonly opening: string | null;
	readonly settled: SettledView | null;
};

/** What is known of a headline theme, and how to talk about it. */
export type ShownGapCard = Named & {
	readonly shown: true;
	readonly score: Figure;
	readonly target: string | null;
	readonly gaps: readonly GapLine[];
	readonly items: readonly StandingOut[];
	readonly advice: readonly FittingAdvice[];
	readonly followUps: readonly string[];
};

/** A headline theme as a card; where its score is hidden, only why, and the question to open with. */
export type GapCard = ShownGapCard | (Named & { readonly shown: false; readonly why: string });

/**
 * What a card is made of, besides its theme. `since` is the earlier round to compare with, null where there is none;
 * a card without it says nothing about progress.
 */
export type CardNeeds = {
	readonly since?: Since | null;
	readonly shown: ShownScores;
	readonly guidance: Guidance;
	readonly names: Names;
	/** What the workshop about the round came to, where there was one. */
	readonly workshop?: WorkshopResult | null;
};

/** The card of a theme that has a score. */
export function gapCard(topic: Topic, label: string, needs: CardNeeds, speech: Speech): ShownGapCard {
	const { shown, guidance } = needs;
	const { framework, dimension, figure, gaps, patterns } = topic;
	const chosen = adviceFor(guidance, { framework, dimension, gaps: patterns, phase: null });
	return {
		...named({ framework, dimension }, label, needs, speech),
		shown: true,
		score: figureOf(figure, shown.rule.k, speech),
		target: gaps.ambition ? oneDecimal(gaps.ambition.target, speech.language) : null,
		gaps: gapLines(topic, needs, speech),
		items: standingOut(shown, framework, dimension, speech),
		advice: chosen.map((one) => adviceView(one, speech)),
		followUps: (guideOf(guidance, dimension)?.followUps ?? []).map((text) =>
			inLanguage(text, speech.language)
		)
	};
}

/** The card of a theme without a score that may be shown; `why` says why, in a few words. */
export function hiddenCard(
	about: Beat,
	label: string,
	why: string,
	needs: Pick<CardNeeds, 'guidance' | 'workshop'>,
	speech: Speech
): GapCard {
	return {
		...named(about, label, needs, speech),
		...{ shown: false, why: speech.t('results.agenda.notShown', { why }) }
	};
}

function named(
	about: Beat,
	label: string,
	{ guidance, workshop = null }: Pick<CardNeeds, 'guidance' | 'workshop'>,
	speech: Speech
): Named {
	const id = about.dimension;
	const guide = guideOf(guidance, id);
	return {
		...{ id, label, opening: guide ? inLanguage(guide.opening, speech.language) : null },
		settled: workshop && settledView(workshop, about, speech)
	};
}

function guideOf({ discussion }: Guidance, dimension: string) {
	return discussion.guides.find(({ theme }) => theme === dimension);
}

/** A piece of advice in words, with why it was chosen. */
export function adviceView({ claim, gaps }: Chosen, { t, language }: Speech): FittingAdvice {
	const { id, type, text, source } = claim;
	const reasons = gaps.map((gap) => t(`results.agenda.reasons.${gap}`));
	return {
		...{ id, type, text: inLanguage(text, language) },
		typeText: t(`questionnaires.guidance.types.${type}`),
		because: t('results.agenda.because', { reasons: listed(reasons, language) }),
		source: { id: source.id, title: source.title }
	};
}
