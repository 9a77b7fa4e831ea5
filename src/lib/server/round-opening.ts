import { inLanguage } from '#lib/domain/language.ts';
import type { Network } from '#lib/domain/network.ts';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import { DEFAULT_K, LOWEST_K } from '#lib/domain/round.ts';
import { seasonOf } from '#lib/domain/season.ts';
import { translator } from '#lib/i18n/translator.ts';
import { application } from './application.ts';
import { questionnairesToAsk } from './asked-questionnaires.ts';
import { openOnce } from './db/open-once.ts';
import type { RoundForm } from './round-form.ts';

type Speech = Pick<App.Locals, 't' | 'language'>;

/** A questionnaire to choose, in words; `value` stands for it in a form. */
type Askable = {
	readonly value: string;
	readonly title: string;
	readonly purpose: string;
	readonly about: string;
};

/** The questionnaires that a round can ask. */
export function askable({ t, language }: Speech): Askable[] {
	return questionnairesToAsk().map((questionnaire) => ({
		value: formValue(questionnaire),
		title: inLanguage(questionnaire.title, language),
		purpose: inLanguage(questionnaire.purpose, language),
		about: t('rounds.questionnaire', {
			...{ items: questionsIn(questionnaire), minutes: questionnaire.minutes, version: questionnaire.version }
		})
	}));
}

/** The texts of the page that opens a round, with the very words that members will read about each kind. */
export function openingTexts(network: Network, { t }: Speech) {
	const text = t('rounds.open', {
		...{ returnObjects: true, network: network.name, default: DEFAULT_K, lowest: LOWEST_K }
	});
	const organisation = text.theirOrganisation;
	return {
		text,
		kinds: {
			named: t('answer.kinds.named', { returnObjects: true, organisation }),
			confidential: t('answer.kinds.confidential', {
				...{ returnObjects: true, organisation, k: DEFAULT_K, date: text.closingDay }
			})
		},
		problemsTitle: t('rounds.problems.title')
	};
}

/** A title in the language of the network, such as Autumn 2026. */
export function suggestedTitle({ language }: Network, today: string): string {
	const { season, year } = seasonOf(today);
	return translator(language)(`rounds.seasons.${season}`, { year });
}

/** Opens a round for a network with organisations and gives back its id; null where its title is taken. */
export async function openRound(network: Network, form: RoundForm, now: string): Promise<string | null> {
	const { connection, catalogue, linkSecret } = application();
	const { title, kind, k, closesAt } = form;
	const asked = questionnairesToAsk().find(
		(questionnaire) => formValue(questionnaire) === form.questionnaire
	);
	const loaded = asked ? catalogue.find(asked.id, asked.version) : null;
	if (!loaded) throw new Error('The form was read with another list of questionnaires.');
	const { id, version } = loaded.questionnaire;
	return openOnce(
		connection.db,
		linkSecret,
		{
			...{ network: network.id, title, kind, k, closesAt },
			...{ questionnaire: id, version, contentHash: loaded.hash }
		},
		now
	);
}

/** As members count: whatever they are asked, scored or not. */
function questionsIn({ sections }: Questionnaire): number {
	return sections.reduce((total, { items }) => total + items.length, 0);
}

function formValue({ id, version }: Questionnaire): string {
	return `${id} ${version}`;
}
