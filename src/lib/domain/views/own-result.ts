import type { Hidden, ShownScores } from '../disclosure.ts';
import { inLanguage, type Language } from '../language.ts';
import { itemsIn, type Questionnaire } from '../questionnaire.ts';
import type { Response } from '../response.ts';
import { personMean } from '../person-score.ts';
import { filledFrameworks, rangeIn, type Range } from './scale.ts';
import { oneDecimal } from './speech.ts';

/** One dimension as one person scores it, beside the network. `hidden` says why the network has no figure here. */
export type OwnRow = {
	readonly id: string;
	readonly label: string;
	readonly own: number | null;
	readonly ownText: string | null;
	readonly network: number | null;
	readonly networkText: string | null;
	readonly hidden: Hidden | null;
};

/** One framework of a member's own result; `compared` says whether the network stands beside it at all. */
export type OwnFramework = Range & {
	readonly id: string;
	readonly label: string;
	readonly note: string | null;
	readonly compared: boolean;
	readonly rows: readonly OwnRow[];
};

/** A person's own scores per dimension of every framework, beside the network's where these are open (`shown`). */
export function ownResultView(
	questionnaire: Questionnaire,
	response: Response,
	shown: ShownScores | null,
	language: Language
): OwnFramework[] {
	const text = (value: number | null) => (value === null ? null : oneDecimal(value, language));
	return filledFrameworks(questionnaire).map((framework) => ({
		...{ id: framework.id, label: inLanguage(framework.label, language) },
		note: framework.note ? inLanguage(framework.note, language) : null,
		...{ ...rangeIn(questionnaire, framework.id), compared: shown !== null },
		rows: framework.dimensions.map(({ id, label }) => {
			const own = personMean(framework, itemsIn(questionnaire, framework.id, id), response);
			const score = shown?.network.get(framework.id)?.get(id);
			const network = score?.mean ?? null;
			return {
				...{ id, label: inLanguage(label, language) },
				...{ own, ownText: text(own), network, networkText: text(network) },
				hidden: score && score.mean === null ? score.hidden : null
			};
		})
	}));
}
