import type { ShownScores } from '../disclosure.ts';
import { choicesOf, type Questionnaire } from '../questionnaire.ts';
import { ROLE } from '../response.ts';
import { distributionView, type DistributionView } from './distribution.ts';
import type { Names } from './gap-lines.ts';
import { itemGroups, type ItemGroup } from './item-answers.ts';
import type { Speech } from './speech.ts';
import { organisationGroups, roleGroups, type Groups } from './strip.ts';

/**
 * What lies below the scores of one framework: organisations by name or, in a confidential round, how people are
 * spread; roles, or in words why there are none; and the questions.
 */
export type Breakdowns = {
	readonly organisations: Groups | null;
	readonly distribution: DistributionView | null;
	readonly roles: Groups | null;
	readonly noRoles: string | null;
	readonly items: readonly ItemGroup[];
};

/** The breakdowns of the framework that a page shows; null where the questionnaire has no such framework. */
export function breakdownsOf(
	shown: ShownScores,
	framework: string,
	names: Names,
	speech: Speech
): Breakdowns | null {
	const found = shown.questionnaire.frameworks.find(({ id }) => id === framework);
	if (!found) return null;
	const named = shown.rule.kind === 'named';
	const roles = roleGroups(shown, found, speech);
	return {
		organisations: named ? organisationGroups(shown, found, names, speech) : null,
		distribution: named ? null : distributionView(shown, found, speech),
		...{ roles, noRoles: roles ? null : whyNoRoles(shown, speech) },
		items: itemGroups(shown, found, speech)
	};
}

function whyNoRoles({ questionnaire, rule }: ShownScores, { t }: Speech): string {
	if (!asksForRoles(questionnaire)) return t('results.agenda.perspective.notAsked');
	return t(rule.open ? 'charts.roles.open' : 'charts.roles.none', { k: rule.k });
}

function asksForRoles(questionnaire: Questionnaire): boolean {
	return choicesOf(questionnaire).some(({ id }) => id === ROLE);
}
