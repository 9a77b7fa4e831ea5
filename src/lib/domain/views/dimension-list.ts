import { inLanguage, type Language } from '../language.ts';
import { itemsIn, itemsOf, type Dimension, type Questionnaire } from '../questionnaire.ts';
import { questionNumbers, type NumberedItem } from './question-numbers.ts';

/** One axis of a chart with the questions that count on it. */
export type DimensionEntry = {
	readonly id: string;
	readonly label: string;
	readonly about: string | null;
	readonly band: NonNullable<Dimension['band']> | null;
	readonly items: readonly NumberedItem[];
};

/** A framework with its axes. */
export type DimensionList = {
	readonly id: string;
	readonly label: string;
	readonly note: string | null;
	readonly everyItem: boolean;
	readonly dimensions: readonly DimensionEntry[];
};

/** Which question counts on which axis of each chart; null where it has no place. */
export type PlaceMatrix = {
	readonly frameworks: readonly { readonly id: string; readonly label: string }[];
	readonly rows: readonly (NumberedItem & {
		readonly text: string;
		readonly cells: readonly (string | null)[];
	})[];
};

/** The frameworks of a questionnaire in the order of its file. */
export function dimensionLists(questionnaire: Questionnaire, language: Language): DimensionList[] {
	const numbers = questionNumbers(questionnaire);
	return questionnaire.frameworks.map(({ id, label, note, everyItem, dimensions }) => ({
		...{ id, everyItem, label: inLanguage(label, language), note: note ? inLanguage(note, language) : null },
		dimensions: dimensions.map((dimension) => ({
			...{ id: dimension.id, label: inLanguage(dimension.label, language) },
			about: dimension.about ? inLanguage(dimension.about, language) : null,
			band: dimension.band ?? null,
			items: itemsIn(questionnaire, id, dimension.id).map((item) => ({
				...{ id: item.id, number: numbers.get(item.id)! }
			}))
		}))
	}));
}

/** Every scored question beside its axis in each framework. */
export function placeMatrix(questionnaire: Questionnaire, language: Language): PlaceMatrix {
	const numbers = questionNumbers(questionnaire);
	const { frameworks } = questionnaire;
	return {
		frameworks: frameworks.map(({ id, label }) => ({ id, label: inLanguage(label, language) })),
		rows: [...itemsOf(questionnaire).values()].map(({ id, text, place }) => ({
			...{ id, number: numbers.get(id)!, text: inLanguage(text, language) },
			cells: frameworks.map((framework) => {
				const dimension = framework.dimensions.find((candidate) => candidate.id === place[framework.id]);
				return dimension ? inLanguage(dimension.label, language) : null;
			})
		}))
	};
}
