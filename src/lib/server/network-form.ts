import { z } from 'zod';
import { Language } from '#lib/domain/language.ts';
import type { Organisation } from '#lib/domain/network.ts';
import { Sector } from '#lib/domain/sector.ts';
import type { Catalogue } from '#lib/i18n/en.ts';
import type { Translate } from '#lib/i18n/translator.ts';
import { line, reading, textsOf, type Problem, type Reading } from './form-problems.ts';

type Reason = keyof Catalogue['networks']['problems'];
const because = (reason: Reason) => ({ error: reason });

const LONGEST = 120;
const MOST_PEOPLE = 5000;
const MOST_ROWS = 200;

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
export type TypedMember = { readonly name: string; readonly sector: string; readonly expected: string };

/** An organisation that nobody has typed yet. */
export const EMPTY_MEMBER: TypedMember = { name: '', sector: '', expected: '' };

/** How a network is described in a form: its name, region and language. */
export function readDescription(form: FormData, t: Translate): Reading<Description> {
	return reading(Description, textsOf(form), t('networks.problems', { returnObjects: true }));
}

/** The organisation that a form describes; ids of its problems begin with `prefix`. */
export function readMember(form: FormData, t: Translate, prefix: string): Reading<Member> {
	return reading(Member, typedMember(form, ''), t('networks.problems', { returnObjects: true }), prefix);
}

/** The organisations in the rows of a form; rows left empty do not count, and problems say which row they are in. */
export function readMembers(form: FormData, t: Translate): Reading<readonly Member[]> {
	const messages = t('networks.problems', { returnObjects: true });
	const read = typedMembers(form).map((row, index) =>
		isEmpty(row) ? null : reading(Member, row, messages, rowPrefix(index))
	);
	const problems = read.flatMap((row, index): Problem[] =>
		row && 'problems' in row
			? row.problems.map(({ at, message }) => ({
					at,
					message: t('networks.atRow', { number: index + 1, message })
				}))
			: []
	);
	if (problems.length > 0) return { problems };
	return { value: read.flatMap((row) => (row && 'value' in row ? [row.value] : [])) };
}

/** What was typed in the rows of organisations of a form. */
export function typedMembers(form: FormData): TypedMember[] {
	const rows = [];
	while (rows.length < MOST_ROWS && form.has(`${rowPrefix(rows.length)}name`)) {
		rows.push(typedMember(form, rowPrefix(rows.length)));
	}
	return rows;
}

/** What was typed about one organisation, in fields whose names begin with `prefix`. */
export function typedMember(form: FormData, prefix: string): TypedMember {
	const { [`${prefix}name`]: name = '', [`${prefix}sector`]: sector = '', ...rest } = textsOf(form);
	return { name, sector, expected: rest[`${prefix}expected`] ?? '' };
}

function rowPrefix(index: number): string {
	return `organisation.${index}.`;
}

function isEmpty({ name, sector, expected }: TypedMember): boolean {
	return `${name}${sector}${expected}`.trim() === '';
}
