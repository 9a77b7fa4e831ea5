import type { ShownScores } from '../disclosure.ts';
import type { Gaps, Since, Topic } from '../gaps.ts';
import { inLanguage } from '../language.ts';
import { choicesOf, type Questionnaire } from '../questionnaire.ts';
import { ROLE } from '../response.ts';
import { progressText } from './progress-text.ts';
import { oneDecimal, percent, type Speech } from './speech.ts';

export type GapKind = keyof Gaps;

/** One gap in one sentence: remarkable, quiet, or unknown where there is nothing to compare or it may not be shown. */
export type GapLine = {
	readonly id: GapKind;
	readonly label: string;
	readonly text: string;
	readonly state: 'remarkable' | 'quiet' | 'unknown';
};

/** Names of organisations by id. */
export type Names = ReadonlyMap<string, string>;

const KINDS: readonly GapKind[] = ['ambition', 'organisations', 'perspective', 'transparency', 'progress'];

type Needs = {
	readonly shown: ShownScores;
	readonly names: Names;
	readonly since?: Since | null;
};

/** The gaps of a topic, each with a sentence of its own. */
export function gapLines(topic: Topic, { shown, names, since }: Needs, speech: Speech): GapLine[] {
	const texts: Record<GapKind, string> = {
		ambition: ambitionText(topic, speech),
		organisations: organisationsText(topic, shown, names, speech),
		perspective: perspectiveText(topic, shown.questionnaire, speech),
		transparency: transparencyText(topic, speech),
		progress: since === undefined ? '' : progressText(topic, since, speech)
	};
	return KINDS.filter((id) => texts[id] !== '').map((id) => ({
		...{ id, label: speech.t(`results.agenda.gaps.${id}`), text: texts[id] },
		state: topic.gaps[id] === null ? 'unknown' : isRemarkable(topic, id) ? 'remarkable' : 'quiet'
	}));
}

/** What stands out; that a score rose does so too, though it asks for no advice. */
function isRemarkable({ gaps, patterns }: Topic, id: GapKind): boolean {
	return patterns.includes(id) || (id === 'progress' && gaps.progress?.word === 'rose');
}

function ambitionText({ gaps: { ambition } }: Topic, { t, language }: Speech): string {
	if (!ambition) return t('results.agenda.ambition.none');
	const distance = oneDecimal(Math.abs(ambition.distance), language);
	const target = oneDecimal(ambition.target, language);
	if (distance === oneDecimal(0, language)) return t('results.agenda.ambition.at', { target });
	return t(`results.agenda.ambition.${ambition.distance > 0 ? 'below' : 'above'}`, { distance, target });
}

function organisationsText(
	{ gaps, figure, patterns }: Topic,
	shown: ShownScores,
	names: Names,
	speech: Speech
) {
	const { t, language } = speech;
	if (shown.rule.kind === 'confidential') {
		if (figure.deviation === null) return t('results.agenda.organisations.confidential');
		return t('results.agenda.organisations.spread', { distance: oneDecimal(figure.deviation, language) });
	}
	const range = gaps.organisations;
	if (!range) return t('results.agenda.organisations.none');
	const nameOf = (id: string) => names.get(id) ?? id;
	const ends = { highest: nameOf(range.highest.organisation), lowest: nameOf(range.lowest.organisation) };
	return rangeText('organisations', range, ends, patterns.includes('organisations'), speech);
}

function perspectiveText({ gaps, patterns }: Topic, questionnaire: Questionnaire, speech: Speech): string {
	const asked = choicesOf(questionnaire).find(({ id }) => id === ROLE);
	if (!asked) return speech.t('results.agenda.perspective.notAsked');
	const range = gaps.perspective;
	if (!range) return speech.t('results.agenda.perspective.none');
	const labelOf = (role: string) => {
		const option = asked.options.find(({ id }) => id === role);
		return option ? inLanguage(option.label, speech.language) : role;
	};
	const ends = { highest: labelOf(range.highest.role), lowest: labelOf(range.lowest.role) };
	return rangeText('perspective', range, ends, patterns.includes('perspective'), speech);
}

type Ends = {
	readonly highest: { readonly mean: number };
	readonly lowest: { readonly mean: number };
	readonly distance: number;
};

function rangeText(
	kind: 'organisations' | 'perspective',
	range: Ends,
	names: { highest: string; lowest: string },
	wide: boolean,
	{ t, language }: Speech
): string {
	const distance = oneDecimal(range.distance, language);
	if (distance === oneDecimal(0, language)) return t(`results.agenda.${kind}.same`);
	return t(`results.agenda.${kind}.${wide ? 'wide' : 'narrow'}`, {
		...{ ...names, distance },
		high: oneDecimal(range.highest.mean, language),
		low: oneDecimal(range.lowest.mean, language)
	});
}

function transparencyText({ gaps: { transparency } }: Topic, { t, language }: Speech): string {
	if (!transparency) return '';
	if (transparency.share === 0) return t('results.agenda.transparency.nobody');
	const share = percent(transparency.share, language);
	return t(`results.agenda.transparency.${transparency.remarkable ? 'many' : 'few'}`, { share });
}
