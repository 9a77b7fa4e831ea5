import { inLanguage, LANGUAGES } from '#lib/domain/language.ts';
import { filledFrameworks } from '#lib/domain/views/scale.ts';
import { usualFrameworks } from '#lib/domain/views/slides/deck.ts';
import { earlierRounds, isComparable } from '../../results.ts';
import type { Needed } from '../../round-scores.ts';
import type { RoundExport } from '../round-export.ts';

type Option = { readonly id: string; readonly label: string; readonly chosen: boolean };

/** What can be chosen before slides are made. */
export type SlidesOffer = {
	readonly title: string;
	readonly text: string;
	readonly nothing: string | null;
	readonly words: Readonly<Record<'language' | 'frameworks' | 'earlier' | 'none' | 'make', string>>;
	readonly languages: readonly Option[];
	readonly frameworks: readonly Option[];
	readonly earlier: readonly Option[];
};

/** The choices for the slides of a round; an earlier round of the same version lies beside it unless told otherwise. */
export async function slidesOffer(application: Needed, exported: RoundExport): Promise<SlidesOffer> {
	const { shown, round, speech, now } = exported;
	const { t } = speech;
	const usual = usualFrameworks(shown);
	const comparable = (await earlierRounds(application, round, now)).filter(({ walk }) => isComparable(walk));
	const nearest = comparable[0];
	const beside = nearest?.walk.stamp.kind === 'same-version' ? nearest.round.id : null;
	const { rule } = shown;
	const hidden = rule.kind === 'confidential' && (rule.open || shown.people < rule.k);
	return {
		...{ title: t('slides.offer.title'), text: t('slides.offer.text') },
		nothing: shown.people === 0 || hidden ? t('slides.offer.nothing') : null,
		words: t('slides.offer', { returnObjects: true }),
		languages: LANGUAGES.map((id) => ({
			...{ id, label: t(`slides.offer.languages.${id}`), chosen: id === speech.language }
		})),
		frameworks: filledFrameworks(shown.questionnaire).map(({ id, label }) => ({
			...{ id, label: inLanguage(label, speech.language), chosen: usual.includes(id) }
		})),
		earlier: comparable.map(({ round: { id, title } }) => ({ id, label: title, chosen: id === beside }))
	};
}
