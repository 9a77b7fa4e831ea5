import type { ShownScores } from '../disclosure.ts';
import { inLanguage } from '../language.ts';
import { filledFrameworks, rangeIn, type Range } from './scale.ts';
import { seriesOf, type Beside, type Figure } from './series.ts';
import type { Speech } from './speech.ts';

/** One headline theme: its score and target on their scale, and who stands behind the score. */
export type Headline = Range & {
	readonly id: string;
	readonly label: string;
	readonly about: string | null;
	readonly score: Figure;
	readonly target: Figure | null;
	readonly behind: string | null;
};

/** The framework of the headline themes. */
export const HEADLINES = 'themes';

/** The headline themes, in the questionnaire's order; none where the questionnaire has no themes. */
export function headlineView(shown: ShownScores, targets: Beside['targets'], speech: Speech): Headline[] {
	const framework = filledFrameworks(shown.questionnaire).find(({ id }) => id === HEADLINES);
	if (!framework) return [];
	const range = rangeIn(shown.questionnaire, HEADLINES);
	const [network, target] = seriesOf(shown, framework, { targets, earlier: null, organisations: [] }, speech);
	return framework.dimensions.map(({ id, label, about }, index) => ({
		...{ ...range, id, label: inLanguage(label, speech.language) },
		about: about ? inLanguage(about, speech.language) : null,
		score: network!.figures[index]!,
		target: target && target.figures[index]!.value !== null ? target.figures[index]! : null,
		behind: behind(shown, id, speech)
	}));
}

function behind(shown: ShownScores, dimension: string, { t }: Speech): string | null {
	const score = shown.network.get(HEADLINES)?.get(dimension);
	if (!score || score.mean === null) return null;
	return t('results.behind', {
		people: t('results.people', { count: score.people }),
		answered: score.organisations,
		invited: shown.invited
	});
}
