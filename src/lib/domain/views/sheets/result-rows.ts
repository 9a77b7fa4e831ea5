import type { ShownFigure, ShownScore, ShownScores } from '../../disclosure.ts';
import { inLanguage } from '../../language.ts';
import { choicesOf, itemsOf, type Framework } from '../../questionnaire.ts';
import { ROLE } from '../../response.ts';
import { filledFrameworks, rangeIn } from '../scale.ts';
import { whyHidden } from '../series.ts';
import type { Speech } from '../speech.ts';
import type { Row } from './sheet.ts';

/** An organisation of a round under the code that stands for it in files. */
export type CodedOrganisation = {
	readonly id: string;
	readonly code: string;
	readonly name: string;
	readonly sector: string;
};

/** Every figure of a round that may be shown, or why it may not, a row each. */
export type ResultRows = {
	readonly network: readonly Row[];
	readonly organisations: readonly Row[];
	readonly roles: readonly Row[];
	readonly items: readonly Row[];
	readonly distributions: readonly Row[];
};

/** The rows that results leave as: made from what is shown, so that nothing hidden can be among them. */
export function resultRows(
	shown: ShownScores,
	organisations: readonly CodedOrganisation[],
	speech: Speech
): ResultRows {
	const network = dimensionRows(shown, speech, (framework, dimension) =>
		shown.network.get(framework)?.get(dimension)
	).map((row) => ({ ...row, level: 'network', invited: shown.invited }));
	const own = organisations.flatMap(({ id, code, name, sector }) => {
		const scores = shown.organisations.get(id);
		if (!scores) return [];
		return dimensionRows(shown, speech, (framework, dimension) => scores.get(framework)?.get(dimension)).map(
			(row) => ({ ...row, level: 'organisation', organisation: code, organisation_label: name, sector })
		);
	});
	return {
		...{ network, organisations: own, roles: roleRows(shown, speech), items: itemRows(shown, speech) },
		distributions: distributionRows(shown, speech)
	};
}

function dimensionRows(
	shown: ShownScores,
	speech: Speech,
	scoreOf: (framework: string, dimension: string) => ShownScore | undefined
): Row[] {
	return filledFrameworks(shown.questionnaire).flatMap((framework) =>
		framework.dimensions.map((dimension) => ({
			...placeOf(framework, dimension.id, speech),
			...figureCells(scoreOf(framework.id, dimension.id), shown, speech)
		}))
	);
}

function roleRows(shown: ShownScores, speech: Speech): Row[] {
	const options = choicesOf(shown.questionnaire).find(({ id }) => id === ROLE)?.options ?? [];
	const label = (role: string) => {
		const option = options.find(({ id }) => id === role);
		return option ? inLanguage(option.label, speech.language) : role;
	};
	return filledFrameworks(shown.questionnaire).flatMap((framework) =>
		framework.dimensions.flatMap((dimension) => {
			const score = shown.network.get(framework.id)?.get(dimension.id);
			if (!score || score.mean === null) return [];
			return score.roles.map(({ role, mean, people }) => ({
				...placeOf(framework, dimension.id, speech),
				...{ level: 'role', role, role_label: label(role), mean, people }
			}));
		})
	);
}

function itemRows(shown: ShownScores, speech: Speech): Row[] {
	return [...itemsOf(shown.questionnaire).values()].map((item) => ({
		...{ level: 'item', item: item.id, item_label: inLanguage(item.text, speech.language) },
		...figureCells(shown.items.get(item.id), shown, speech)
	}));
}

function distributionRows(shown: ShownScores, speech: Speech): Row[] {
	const items = [...itemsOf(shown.questionnaire).values()].flatMap((item) => {
		const named = { item: item.id, item_label: inLanguage(item.text, speech.language) };
		const min = Math.min(...item.options.map(({ value }) => value));
		const label = (value: number) => {
			// A reversed item is counted as it scores, so its words would stand at the wrong end.
			const option = item.reversed ? undefined : item.options.find((one) => one.value === value);
			return option ? inLanguage(option.label, speech.language) : null;
		};
		return countsOf(shown.items.get(item.id), min).map((row) => ({
			...{ ...named, ...row, value_label: label(row.value) }
		}));
	});
	const dimensions = filledFrameworks(shown.questionnaire).flatMap((framework) =>
		framework.dimensions.flatMap(({ id }) =>
			countsOf(shown.network.get(framework.id)?.get(id), rangeIn(shown.questionnaire, framework.id).min).map(
				(row) => ({ ...placeOf(framework, id, speech), ...row })
			)
		)
	);
	return [...dimensions, ...items].map((row) => ({ ...row, level: 'distribution' }));
}

function countsOf(score: ShownScore | undefined, min: number): { value: number; people: number }[] {
	if (!score || score.mean === null || !score.distribution) return [];
	return score.distribution.map((people, step) => ({ value: min + step, people }));
}

function placeOf(framework: Framework, dimension: string, { language }: Speech): Row {
	const { label } = framework.dimensions.find(({ id }) => id === dimension)!;
	return {
		...{ framework: framework.id, framework_label: inLanguage(framework.label, language) },
		...{ dimension, dimension_label: inLanguage(label, language) }
	};
}

/** The cells of a figure; of a hidden one only why it is not there. */
function figureCells(score: ShownScore | undefined, { rule }: ShownScores, speech: Speech): Row {
	if (!score) return { missing: 'nobody', missing_label: whyHidden('nobody', rule.k, speech) };
	if (score.mean === null) {
		return { missing: score.hidden, missing_label: whyHidden(score.hidden, rule.k, speech) };
	}
	return { ...certaintyCells(score), ...peopleCells(score) };
}

function certaintyCells({ mean, certainty, agreement, deviation }: ShownFigure): Row {
	const band = certainty?.kind === 'interval' ? certainty : null;
	return {
		...{ mean, lower: band?.lower ?? null, upper: band?.upper ?? null },
		...{ certainty: certainty?.kind ?? null, agreement, deviation }
	};
}

function peopleCells({ people, organisations, personMean, dontKnow }: ShownFigure): Row {
	return { people, organisations, person_mean: personMean, dont_know: dontKnow };
}
