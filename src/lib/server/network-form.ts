import { z } from 'zod';
import { Language } from '#lib/domain/language.ts';
import type { Organisation } from '#lib/domain/network.ts';
import { Sector } from '#lib/domain/sector.ts';
import type { Catalogue } from '#lib/i18n/en.ts';
import type { Translate } from '#lib/i18n/translator.ts';
import { line, plainName, reading, textsOf, type Problem, type Reading } from './form-problems.ts';

type Reason = keyof Catalogue['networks']['problems'];
const because = (reason: Reason) => ({ error: reason });

/** As many organisations as a network can have. */
export const MOST_ORGANISATIONS = 200;

const LONGEST = 120;
const MOST_PEOPLE = 5000;

const Description = z.object({
	name: line<Reason>(LONGEST, 'nameMissing', 'nameLong'),
	region: line<Reason>(LONGEST, 'regionMissing', 'regionLong'),
	language: z.enum(Language.options, because('languageMissing'))
});
type Description = z.infer<typeof Description>;

const Member = z.object({
	name: line<Reason>(LONGEST, 'organisationMissing', 'organisationLong'),
	sector: z.enum(Sector.options, because('sectorMissing')),
	expected: z
		.string(because('expectedWrong'))
		.trim()
		.regex(/^\d{1,6}$/, because('expectedWrong'))
		.transform(Number)
		.pipe(z.int().min(1, because('expectedWrong')).max(MOST_PEOPLE, because('expectedWrong')))
});
type Member = Omit<Organisation, 'id'>;

/** One organisation as it was typed. */
export type TypedMember = Readonly<Record<'name' | 'sector' | 'expected', string>>;

/** An organisation that nobody has typed yet. */
export const EMPTY_MEMBER: TypedMember = { name: '', sector: '', expected: '' };

/** How a network is described in a form: its name, region and language. */
export function readDescription(form: FormData, t: Translate): Reading<Description> {
	return reading(Description, textsOf(form), t('networks.problems', { returnObjects: true }));
}

/** The organisation that a form describes, beside `others` by name; ids of its problems begin with `prefix`. */
export function readMember(
	form: FormData,
	t: Translate,
	prefix: string,
	others: readonly { readonly name: string }[]
): Reading<Member> {
	const messages = t('networks.problems', { returnObjects: true });
	const read = reading(Member, typedMember(form, ''), messages, prefix);
	const twice = 'value' in read && others.some(({ name }) => plainName(name) === plainName(read.value.name));
	return twice ? { problems: [{ at: `${prefix}name`, message: messages.organisationTwice }] } : read;
}

/** The organisations in the rows of a form; rows left empty do not count, and problems say which row they are in. */
export function readMembers(form: FormData, t: Translate): Reading<readonly Member[]> {
	const messages = t('networks.problems', { returnObjects: true, most: MOST_ORGANISATIONS });
	const members: Member[] = [];
	const problems: Problem[] = [];
	const named = new Set<string>();
	let filled = 0;
	for (const [index, row] of typedMembers(form).entries()) {
		if (isEmpty(row)) continue;
		const prefix = rowPrefix(index);
		const read = reading(Member, row, messages, prefix);
		const found = 'problems' in read ? [...read.problems] : [];
		if ('value' in read) members.push(read.value);
		const at = `${prefix}name`;
		const name = plainName(row.name);
		if (named.has(name) && !found.some((problem) => problem.at === at)) {
			found.unshift({ at, message: messages.organisationTwice });
		}
		named.add(name);
		problems.push(
			...found.map(({ at, message }) => ({
				at,
				message: t('networks.atRow', { number: index + 1, message })
			}))
		);
		filled += 1;
		if (filled > MOST_ORGANISATIONS) return { problems: [...problems, { at, message: messages.tooMany }] };
	}
	return problems.length > 0 ? { problems } : { value: members };
}

/** What was typed in the rows of organisations of a form. */
export function typedMembers(form: FormData): TypedMember[] {
	const texts = textsOf(form);
	const rows = [];
	while (`${rowPrefix(rows.length)}name` in texts) rows.push(typedIn(texts, rowPrefix(rows.length)));
	return rows;
}

/** What was typed about one organisation, in fields whose names begin with `prefix`. */
export function typedMember(form: FormData, prefix: string): TypedMember {
	return typedIn(textsOf(form), prefix);
}

function typedIn(texts: Readonly<Record<string, string>>, prefix: string): TypedMember {
	const {
		[`${prefix}name`]: name = '',
		[`${prefix}sector`]: sector = '',
		[`${prefix}expected`]: expected = ''
	} = texts;
	return { name, sector, expected };
}

function rowPrefix(index: number): string {
	return `organisation.${index}.`;
}

function isEmpty({ name, sector, expected }: TypedMember): boolean {
	return `${name}${sector}${expected}`.trim() === '';
}
