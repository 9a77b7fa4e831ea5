import { z } from 'zod';

/** What is wrong with one field of a form: `at` is the field's id on the page. */
export type Problem = { readonly at: string; readonly message: string };

/** What a form was read as, or everything that is wrong with it. */
export type Reading<Value> = { readonly value: Value } | { readonly problems: readonly Problem[] };

/** Characters that only format text, but for the joiner that makes one emoji of two. */
const UNSEEN =
	/[^\P{Cf}\u200d]|(?<!\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f]?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** A form as plain texts, by field; of a field that comes twice the last. Files are left out. */
export function textsOf(form: FormData): Record<string, string> {
	return Object.fromEntries(
		[...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
	);
}

/** Reads texts with a schema whose messages are keys of `messages`; one problem per field, in the form's order. */
export function reading<Schema extends z.ZodType>(
	schema: Schema,
	texts: unknown,
	messages: Readonly<Record<string, string>>,
	prefix = ''
): Reading<z.infer<Schema>> {
	const result = schema.safeParse(texts);
	if (result.success) return { value: result.data };
	const problems = new Map<string, Problem>();
	for (const { path, message } of result.error.issues) {
		const at = `${prefix}${path.join('.')}`;
		if (!problems.has(at)) problems.set(at, { at, message: messages[message] ?? message });
	}
	return { problems: [...problems.values()] };
}

/** The text as one line, without control and formatting characters; empty where nothing of it can be seen. */
export function oneLine(text: string): string {
	const line = text
		.replace(UNSEEN, '')
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim();
	return /[^\p{Default_Ignorable_Code_Point}\p{Z}\u2800]/u.test(line) ? line : '';
}

/** A name as people read it, whatever its capitals and the spaces around it: equal for two that are the same. */
export function plainName(name: string): string {
	return oneLine(name).normalize('NFKC').toLowerCase();
}

/** One line of text as `oneLine` gives it; the reasons are keys of the messages that `reading` is given. */
export function line<Reason extends string>(most: number, missing: Reason, long: Reason) {
	return z.string({ error: missing }).transform(oneLine).pipe(z.string().min(1, missing).max(most, long));
}
