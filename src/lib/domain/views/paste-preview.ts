import type { Contact } from '../contact.ts';
import type { Described, Plan } from '../paste-plan.ts';
import type { Refused } from '../pasted-organisations.ts';
import type { Speech } from './speech.ts';

/** What a pasted list will do, in words, before it does it. */
export type PastePreview = {
	readonly summary: string;
	readonly does: boolean;
	readonly added: readonly { readonly name: string; readonly about: string; readonly note: string | null }[];
	readonly changed: readonly { readonly name: string; readonly changes: readonly string[] }[];
	readonly refused: readonly { readonly line: string; readonly name: string; readonly reason: string }[];
	/** How many more lines were refused than are told. */
	readonly more: string | null;
};

const MOST_REFUSED = 25;

/** The preview of a plan, and of the lines that could not be used. */
export function pastePreview(plan: Plan, refused: readonly Refused[], speech: Speech): PastePreview {
	const { t } = speech;
	const { added, changed, unchanged } = plan;
	const rest = refused.length - MOST_REFUSED;
	return {
		summary: [
			t('organisations.counts.added', { count: added.length }),
			t('organisations.counts.changed', { count: changed.length }),
			t('organisations.counts.unchanged', { count: unchanged.length }),
			t('organisations.counts.refused', { count: refused.length })
		].join(' · '),
		does: added.length + changed.length > 0,
		added: added.map((organisation) => ({
			...{ name: organisation.name, about: aboutOf(organisation, speech) },
			note:
				organisation.unknownSector === null
					? null
					: t('organisations.unknownSector', { word: organisation.unknownSector })
		})),
		changed: changed.map(({ before, after }) => ({
			name: before.name,
			changes: changesOf(before, after, speech)
		})),
		refused: refused.slice(0, MOST_REFUSED).map(({ line, name, reason }) => ({
			...{ line: t('organisations.line', { line }), name },
			reason: t(`organisations.reasons.${reason}`)
		})),
		more: rest > 0 ? t('organisations.more', { count: rest }) : null
	};
}

function aboutOf({ sector, expected, contact }: Omit<Described, 'id'>, { t }: Speech): string {
	const words = [t(`sectors.${sector}`), t('networks.people', { count: expected }), contactWords(contact)];
	return words.filter((word) => word !== '').join(' · ');
}

function changesOf(before: Described, after: Described, { t }: Speech): string[] {
	const facts = ({ name, sector, expected, contact }: Described) => ({
		name,
		sector: t(`sectors.${sector}`),
		expected: String(expected),
		contact: contactWords(contact) || t('organisations.noContact')
	});
	const [was, is] = [facts(before), facts(after)];
	return (Object.keys(was) as (keyof typeof was)[])
		.filter((field) => was[field] !== is[field])
		.map((field) =>
			t('organisations.change', {
				...{ field: t(`organisations.fields.${field}`), before: was[field], after: is[field] }
			})
		);
}

function contactWords(contact: Contact | null): string {
	return [contact?.name, contact?.email].filter(Boolean).join(', ');
}
