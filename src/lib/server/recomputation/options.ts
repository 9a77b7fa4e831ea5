import { parseArgs } from 'node:util';
import { z } from 'zod';
import { DEFAULT_K, LOWEST_K, RoundKind } from '#lib/domain/round.ts';

/** The files of one round. */
export type RoundFiles = { readonly questionnaire: string; readonly answers: string };

/** What the command was asked for; `members` is null where the number in the file counts. */
export type ScoreOptions = {
	readonly round: RoundKind;
	readonly k: number;
	readonly members: number | null;
	readonly files: RoundFiles;
	readonly against: RoundFiles | null;
};

export const USAGE = [
	'npm run score -- <questionnaire.yaml> <answers.csv> [--round named|confidential] [--k 5] [--members N]',
	'                 [--against <questionnaire.yaml> <answers.csv>]',
	'npm run score -- --schema   writes docs/method/score-output.schema.json'
].join('\n');

const whole = (name: string, least: number) =>
	z
		.string()
		.regex(/^\d{1,6}$/, `--${name} takes a whole number`)
		.transform(Number)
		.refine((value) => value >= least, `--${name} is at least ${least}`);

const Values = z.object({
	round: z.enum(RoundKind.options, { error: '--round is named or confidential' }).default('confidential'),
	k: whole('k', LOWEST_K).default(DEFAULT_K),
	members: whole('members', 1).nullable().default(null)
});

/** What the command was asked for, `schema`, or what is wrong with the question. */
export function readOptions(args: readonly string[]): ScoreOptions | 'schema' | { problems: string[] } {
	const parsed = parse(args);
	if (typeof parsed === 'string') return { problems: [parsed] };
	const { values, tokens } = parsed;
	if (values.schema) return 'schema';
	const at = tokens.findIndex((token) => token.kind === 'option' && token.name === 'against');
	const second = at === -1 ? undefined : tokens[at + 1];
	const rest = tokens.flatMap((token) =>
		token.kind === 'positional' && token !== second ? [token.value] : []
	);
	const read = Values.safeParse(values);
	const problems = read.success ? [] : read.error.issues.map(({ message }) => message);
	if (values.against !== undefined && second?.kind !== 'positional') {
		problems.push('--against takes two files: a questionnaire and its answers');
	}
	if (rest.length !== 2) problems.push('Name two files: a questionnaire and its answers');
	if (!read.success || problems.length > 0) return { problems };
	return {
		...read.data,
		files: { questionnaire: rest[0]!, answers: rest[1]! },
		against:
			values.against !== undefined && second?.kind === 'positional'
				? { questionnaire: values.against, answers: second.value }
				: null
	};
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			...{ args: [...args], allowPositionals: true, tokens: true },
			options: {
				...{ round: { type: 'string' }, k: { type: 'string' }, members: { type: 'string' } },
				...{ against: { type: 'string' }, schema: { type: 'boolean' } }
			}
		});
	} catch (error) {
		if (error instanceof TypeError && 'code' in error) return error.message;
		throw error;
	}
}
