import { PRINCIPLES, Phase, THEMES, isAbout, type Claim, type Guidance, type Source } from '../guidance.ts';
import { inLanguage } from '../language.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { guidanceFields, type GuidanceField, type GuidanceWish } from './guidance-fields.ts';
import { dimensionLabels, type LabelOf } from './dimension-labels.ts';
import type { Speech } from './speech.ts';

/** One piece of advice with what else it is about, in words, and the document it comes from. */
export type ClaimEntry = {
	readonly id: string;
	readonly type: Claim['type'];
	readonly text: string;
	readonly first: string | null;
	readonly tags: readonly { readonly name: string; readonly words: string }[];
	readonly source: Pick<Source, 'id' | 'title' | 'author'>;
};

/** The advice on one principle. `all` names the link to everything about it, where the group does not show it all. */
export type ClaimGroup = {
	readonly principle: (typeof PRINCIPLES)[number];
	readonly label: string;
	readonly opening: string | null;
	readonly claims: readonly ClaimEntry[];
	readonly all: string | null;
};

/** How to start the conversation about a headline theme. */
export type GuideEntry = {
	readonly theme: string;
	readonly label: string;
	readonly opening: string;
	readonly followUps: readonly string[];
	readonly firstStep: string;
	readonly whenDivided: string;
};

/** A source document; `reference` only where it says more than title and author do. */
export type SourceDocument = Pick<Source, 'id' | 'title' | 'author'> & { readonly reference: string | null };

/** The advice library as a page. `filtered` says whether anything was chosen. */
export type GuidancePage = {
	readonly filtered: boolean;
	readonly counted: string;
	readonly fields: readonly GuidanceField[];
	readonly groups: readonly ClaimGroup[];
	readonly guides: readonly GuideEntry[];
	readonly sources: readonly SourceDocument[];
};

/** From what gets in the way to what others learnt. */
const TYPES: readonly Claim['type'][] = ['barrier', 'condition', 'action', 'lesson'];

/**
 * The advice that fits what was chosen, each piece once: under the chosen principle, or else under the one it is
 * about first. The labels are those of the first of `questionnaires` that has the dimension.
 */
export function guidancePage(
	guidance: Guidance,
	questionnaires: readonly Questionnaire[],
	wish: GuidanceWish,
	speech: Speech
): GuidancePage {
	const labelOf = dimensionLabels(questionnaires, speech.language);
	const claims = guidance.claims.filter((claim) => fits(claim, wish));
	const filtered = Object.values(wish).some((value) => value !== null);
	return {
		filtered,
		counted: filtered
			? speech.t('questionnaires.guidance.fitting', { count: claims.length, all: guidance.claims.length })
			: speech.t('questionnaires.guidance.everything', { count: guidance.claims.length }),
		fields: guidanceFields(wish, labelOf, speech),
		groups: groupsOf(claims, guidance, wish, labelOf, speech),
		guides: guidesOf(guidance, labelOf, speech),
		sources: sourcesOf(guidance.claims)
	};
}

function fits(claim: Claim, { theme, principle, rainbow, gap, phase }: GuidanceWish): boolean {
	return (
		(theme === null || isAbout(claim, 'themes', theme)) &&
		(principle === null || isAbout(claim, 'principles', principle)) &&
		(rainbow === null || isAbout(claim, 'rainbow', rainbow)) &&
		(gap === null || claim.gaps.includes(gap)) &&
		(phase === null || claim.phase.includes(phase))
	);
}

function groupsOf(
	claims: Guidance['claims'],
	guidance: Guidance,
	wish: GuidanceWish,
	labelOf: LabelOf,
	speech: Speech
): ClaimGroup[] {
	return PRINCIPLES.flatMap((principle): ClaimGroup[] => {
		const own = claims
			.filter((claim) => (wish.principle ?? claim.principles[0]) === principle)
			.toSorted((a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type));
		if (own.length === 0) return [];
		const opening = guidance.discussion.principles.find(({ id }) => id === principle)?.opening;
		const all = guidance.claims.filter((claim) => isAbout(claim, 'principles', principle)).length;
		return [
			{
				...{ principle, label: labelOf('principles', principle) },
				opening: opening ? inLanguage(opening, speech.language) : null,
				claims: own.map((claim) => claimEntry(claim, principle, labelOf, speech)),
				all: own.length === all ? null : speech.t('questionnaires.guidance.all', { count: all })
			}
		];
	});
}

function claimEntry(
	claim: Guidance['claims'][number],
	under: ClaimGroup['principle'],
	labelOf: LabelOf,
	{ t, language }: Speech
): ClaimEntry {
	const { id, type, text, first, principles, rainbow, themes, gaps, phase, source } = claim;
	const dimensions = (framework: string, ids: readonly string[]) => ids.map((one) => labelOf(framework, one));
	const tags = {
		principles:
			principles.length === PRINCIPLES.length
				? [t('questionnaires.guidance.everyPrinciple')]
				: dimensions(
						'principles',
						principles.filter((principle) => principle !== under)
					),
		rainbow: dimensions('rainbow', rainbow),
		themes: dimensions('themes', themes),
		gaps: gaps.map((gap) => t(`questionnaires.guidance.gaps.${gap}`)),
		phase:
			phase.length === Phase.options.length
				? []
				: phase.map((one) => t(`questionnaires.guidance.phases.${one}`))
	};
	return {
		...{ id, type, text: inLanguage(text, language), first: first ? inLanguage(first, language) : null },
		tags: (['principles', 'themes', 'rainbow', 'gaps', 'phase'] as const)
			.filter((name) => tags[name].length > 0)
			.map((name) => ({
				name: t(`questionnaires.guidance.tags.${name}`),
				words: tags[name].join(' · ')
			})),
		source: { id: source.id, title: source.title, author: source.author }
	};
}

function guidesOf({ discussion }: Guidance, labelOf: LabelOf, { language }: Speech): GuideEntry[] {
	return THEMES.flatMap((theme) => {
		const guide = discussion.guides.find((candidate) => candidate.theme === theme);
		if (!guide) return [];
		const { opening, followUps, firstStep, whenDivided } = guide;
		return [
			{
				...{ theme, label: labelOf('themes', theme), opening: inLanguage(opening, language) },
				followUps: followUps.map((question) => inLanguage(question, language)),
				firstStep: inLanguage(firstStep, language),
				whenDivided: inLanguage(whenDivided, language)
			}
		];
	});
}

function sourcesOf(claims: Guidance['claims']): SourceDocument[] {
	const sources = new Map(claims.map(({ source }) => [source.id, source]));
	return [...sources.values()].map(({ id, title, author, reference = '' }) => {
		const said = `${title} ${author}`.toLowerCase().includes(reference.toLowerCase());
		return { id, title, author, reference: said ? null : reference };
	});
}
