import { outlookOf } from '../round-outlook.ts';
import type { RoundKind } from '../round.ts';
import { listed, type Speech } from './speech.ts';

/** What a checklist looks at before a round opens. */
export type Prospect = {
	readonly kind: RoundKind;
	readonly k: number;
	readonly organisations: readonly {
		readonly name: string;
		readonly expected: number;
		readonly reachable: boolean;
	}[];
	readonly targets: boolean;
	readonly days: number;
	/** The titles of the network's rounds that are still open. */
	readonly open: readonly string[];
};

/** One thing on the list: in order, or worth a look, and where that can be mended. */
export type CheckLine = {
	readonly id: string;
	readonly good: boolean;
	readonly text: string;
	readonly fix: 'organisations' | 'targets' | null;
};

const FEWEST_DAYS = 7;
const MOST_NAMES = 3;

/** What is in order about a round that is about to open, and what is worth a look. Nothing on it forbids opening. */
export function checklist(prospect: Prospect, speech: Speech): CheckLine[] {
	return [
		people(prospect, speech),
		...aboutGroups(prospect, speech),
		contacts(prospect, speech),
		time(prospect, speech),
		targets(prospect, speech),
		...others(prospect, speech)
	];
}

function people({ organisations }: Prospect, { t }: Speech): CheckLine {
	return line('people', true, t('opening.lines.people', counted(organisations, t)));
}

function aboutGroups(prospect: Prospect, speech: Speech): CheckLine[] {
	const { kind, k, organisations } = prospect;
	const { t } = speech;
	if (kind === 'named') {
		const alone = organisations.filter(({ expected }) => expected === 1);
		if (alone.length === 0) return [];
		const text = t('opening.lines.alone', { count: alone.length, names: some(alone, speech) });
		return [line('alone', false, text, 'organisations')];
	}
	const outlook = outlookOf(
		prospect,
		organisations.map(({ expected }) => expected)
	);
	const { count, organisations: of } = counted(organisations, t);
	const text = t(`opening.lines.${outlook}`, { people: count, organisations: of, k });
	return [line('outlook', outlook === 'enough', text, outlook === 'enough' ? null : 'organisations')];
}

function contacts({ organisations }: Prospect, speech: Speech): CheckLine {
	const missing = organisations.filter(({ reachable }) => !reachable);
	if (missing.length === 0) return line('contacts', true, speech.t('opening.lines.reachable'));
	const said = { count: missing.length, names: some(missing, speech) };
	return line('contacts', false, speech.t('opening.lines.unreachable', said), 'organisations');
}

function time({ days }: Prospect, { t }: Speech): CheckLine {
	const good = days >= FEWEST_DAYS;
	return line('time', good, t(good ? 'opening.lines.days' : 'opening.lines.short', { count: days }));
}

function targets({ targets: set }: Prospect, { t }: Speech): CheckLine {
	if (set) return line('targets', true, t('opening.lines.targets'));
	return line('targets', false, t('opening.lines.noTargets'), 'targets');
}

function others({ open }: Prospect, { t, language }: Speech): CheckLine[] {
	if (open.length === 0) return [];
	return [
		line('others', false, t('opening.lines.others', { count: open.length, names: listed(open, language) }))
	];
}

function line(id: string, good: boolean, text: string, fix: CheckLine['fix'] = null): CheckLine {
	return { id, good, text, fix };
}

function counted(organisations: Prospect['organisations'], t: Speech['t']) {
	return {
		count: organisations.reduce((total, { expected }) => total + expected, 0),
		organisations: t('opening.ofOrganisations', { count: organisations.length })
	};
}

/** The first few names, and that there are more. */
function some(organisations: Prospect['organisations'], { t, language }: Speech): string {
	const names = organisations.slice(0, MOST_NAMES).map(({ name }) => name);
	const more = organisations.length - names.length;
	return listed(more > 0 ? [...names, t('opening.more', { count: more })] : names, language);
}
