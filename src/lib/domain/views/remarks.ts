import { fewestPeople, type Remark, type RemarksToRead, type ShownRemarks } from '../disclosure-remarks.ts';
import { inLanguage } from '../language.ts';
import type { Questionnaire } from '../questionnaire.ts';
import type { Round } from '../round.ts';
import type { Speech } from './speech.ts';

/** What people added, by page of the questionnaire, with what is to be said about what is not there. */
export type RemarksView = {
	readonly sections: readonly RemarksSection[];
	readonly notes: readonly string[];
};

type RemarksSection = {
	readonly id: string;
	readonly title: string;
	readonly counted: string;
	readonly remarks: readonly { readonly id: string; readonly text: string }[];
};

/** One page of the questionnaire with its remarks, for the facilitator who reads them. */
export type ReadingSection = {
	readonly id: string;
	readonly title: string;
	readonly counted: string;
	readonly shared: boolean;
	readonly release: string;
	readonly remarks: readonly ReadRemark[];
};

/** A remark with the names of its buttons, which tell one from another for whoever hears them only. */
export type ReadRemark = Pick<Remark, 'id' | 'text' | 'seen' | 'withheld' | 'reason'> & {
	readonly name: string;
	readonly because: string | null;
	readonly words: { readonly withhold: string; readonly show: string };
};

/** What a facilitator reads, or in `nothing` why there is nothing to read. */
export type RemarksReading = {
	readonly nothing: string | null;
	readonly sections: readonly ReadingSection[];
	readonly notes: readonly string[];
};

type Asked = { readonly questionnaire: Questionnaire; readonly round: Pick<Round, 'kind' | 'k'> };

/** The remarks beside a round's results; null while it is open, and where nobody wrote any. */
export function remarksView(
	shown: ShownRemarks,
	{ questionnaire, round }: Asked,
	speech: Speech
): RemarksView | null {
	const { t } = speech;
	const sections = inOrder(shown.sections, questionnaire, speech);
	const notes = [
		...(shown.hidden === 'too-few' ? [t('remarks.notes.tooFew', { people: fewestPeople(round) })] : []),
		...(shown.waiting ? [t('remarks.notes.waiting')] : []),
		...(shown.withheld ? [t('remarks.notes.withheld')] : []),
		...(shown.hidden === null && shown.others ? [t('remarks.notes.others')] : [])
	];
	const nothing = sections.length === 0 && !shown.waiting && !shown.withheld && !shown.others;
	return shown.hidden === 'open' || nothing ? null : { sections, notes };
}

/** The remarks of a round for the facilitator who reads them before others do. */
export function remarksReading(
	toRead: RemarksToRead,
	{ questionnaire, round }: Asked,
	speech: Speech
): RemarksReading {
	const { t } = speech;
	const sections = inOrder(toRead.sections, questionnaire, speech).map((section): ReadingSection => {
		const { title, remarks } = section;
		const of = (what: string, number: number) => t('remarks.card.of', { what, number, section: title });
		return {
			...section,
			shared: remarks.every(({ seen }) => seen),
			release: t('remarks.card.releaseOf', { what: t('remarks.page.release'), section: title }),
			remarks: remarks.map((remark, index) => ({
				...remark,
				name: t('remarks.card.remark', { number: index + 1 }),
				because: remark.reason === '' ? null : t('remarks.card.why', { reason: remark.reason }),
				words: {
					withhold: of(t('remarks.page.withhold'), index + 1),
					show: of(t('remarks.page.show'), index + 1)
				}
			}))
		};
	});
	const people = fewestPeople(round);
	const others = toRead.hidden === null && toRead.others;
	return {
		nothing: sections.length > 0 ? null : t(`remarks.nothing.${nothingBecause(toRead)}`, { people }),
		sections,
		notes: others && sections.length > 0 ? [t('remarks.notes.others')] : []
	};
}

function nothingBecause({ hidden, others }: RemarksToRead): 'open' | 'tooFew' | 'others' | 'none' {
	if (hidden === 'open') return 'open';
	if (hidden === 'too-few') return 'tooFew';
	return others ? 'others' : 'none';
}

/** Sections in the order in which they were asked; one that the version does not know has no place. */
function inOrder<Section extends { readonly id: string; readonly remarks: readonly unknown[] }>(
	sections: readonly Section[],
	questionnaire: Questionnaire,
	{ t, language }: Speech
): (Section & { title: string; counted: string })[] {
	const found = new Map(sections.map((section) => [section.id, section]));
	return questionnaire.sections.flatMap(({ id, title }) => {
		const section = found.get(id);
		if (!section) return [];
		const counted = t('remarks.counted', { count: section.remarks.length });
		return [{ ...section, title: inLanguage(title, language), counted }];
	});
}
