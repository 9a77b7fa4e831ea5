import type { ShownScores } from '../disclosure.ts';
import { inLanguage } from '../language.ts';
import { weightingOf, type Weighting } from '../weighting.ts';
import type { Names } from './gap-lines.ts';
import type { FrameworkView } from './results-page.ts';
import { listed, oneDecimal, type Speech } from './speech.ts';

/** The same frameworks, with a note below a table for each dimension that weighing by people would change. */
export function withWeighting(
	frameworks: readonly FrameworkView[],
	shown: ShownScores,
	names: Names,
	speech: Speech
): FrameworkView[] {
	return frameworks.map((view) => ({
		...view,
		table: { ...view.table, notes: [...view.table.notes, ...notesOf(view.id, shown, names, speech)] }
	}));
}

function notesOf(framework: string, shown: ShownScores, names: Names, speech: Speech): string[] {
	const dimensions = shown.questionnaire.frameworks.find(({ id }) => id === framework)?.dimensions ?? [];
	return dimensions.flatMap(({ id, label }) => {
		const figure = shown.network.get(framework)?.get(id);
		if (!figure || figure.mean === null) return [];
		const weighting = weightingOf(figure, shown.organisations, framework, id);
		return weighting ? [noteOf(inLanguage(label, speech.language), weighting, names, speech)] : [];
	});
}

function noteOf(
	topic: string,
	{ mean, personMean, causes }: Weighting,
	names: Names,
	{ t, language }: Speech
): string {
	const known = causes.flatMap(({ organisation, people }) => {
		const name = names.get(organisation);
		return name === undefined ? [] : [t('charts.weighting.organisation', { name, count: people })];
	});
	const figures = {
		...{ topic, mean: oneDecimal(mean, language), personMean: oneDecimal(personMean, language) }
	};
	if (known.length === 0) return t('charts.weighting.plain', figures);
	return t('charts.weighting.because', { ...figures, organisations: listed(known, language) });
}
