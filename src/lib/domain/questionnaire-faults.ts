import type { z } from 'zod';

/** What is wrong with a file, at a path of it. */
export type PathFault = { readonly path: readonly PropertyKey[]; readonly message: string };

/** Fields by which an item is answered; each kind of page knows one of them. */
const KIND_OF: Readonly<Record<string, string>> = {
	scale: 'perception',
	levels: 'structure',
	options: 'choice'
};

/** What an item says wrong merely because it stands on a page of another kind. */
const FORM: readonly string[] = ['invalid_type', 'unrecognized_keys'];

const EXPECTED: Readonly<Record<string, string>> = {
	string: 'must be a text: put it between quotes',
	number: 'must be a number, without quotes',
	int: 'must be a whole number, without quotes',
	boolean: 'must be true or false, without quotes',
	array: 'must be a list: start each entry with a hyphen',
	object: 'must be a group of named fields',
	record: 'must be a group of named fields'
};

/** Says in plain words what the schema has no message of its own for, and how to mend it. */
export const explain: z.core.$ZodErrorMap = (issue) => {
	if (issue.code === 'invalid_type') {
		if (issue.input === undefined || issue.input === null) return 'is missing: write it';
		return EXPECTED[issue.expected] ?? `must be of type ${issue.expected}`;
	}
	if (issue.code === 'invalid_value') return `is not known: choose one of ${issue.values.join(', ')}`;
	if (issue.code === 'unrecognized_keys') {
		const keys = issue.keys.map((key) => `"${key}"`).join(', ');
		return `knows no ${keys}: take it out, or correct its spelling`;
	}
	if (issue.code === 'invalid_key') {
		return `has a name that ${issue.issues[0]?.message ?? 'cannot be used: choose another'}`;
	}
	if (issue.code === 'too_small') {
		if (issue.origin === 'string') return 'is blank: write it';
		return `is too small: at least ${issue.minimum}`;
	}
	if (issue.code === 'too_big') return `is too large: at most ${issue.maximum}`;
	return undefined;
};

/** What a failed check says, path by path. An item on a page of another kind is one mistake, not one for each field. */
export function faultsOf({ issues }: Pick<z.ZodError, 'issues'>): PathFault[] {
	const strays = issues.flatMap((issue) => {
		const key =
			issue.code === 'unrecognized_keys' && isItem(issue.path) ? issue.keys.find(isKind) : undefined;
		return key === undefined ? [] : [{ path: issue.path, key }];
	});
	const rest = issues
		.filter(({ code, path }) => !FORM.includes(code) || !strays.some((stray) => startsWith(path, stray.path)))
		.map(({ path, message }) => ({ path, message }));
	return [...rest, ...strays.map(({ path, key }) => ({ path, message: misplaced(key) }))];
}

function misplaced(key: string): string {
	return `has ${key}, and this page is of another kind: move the item to a page of kind ${KIND_OF[key]}`;
}

function isKind(key: string): boolean {
	return Object.hasOwn(KIND_OF, key);
}

function isItem(path: readonly PropertyKey[]): boolean {
	return path.length === 4 && path[0] === 'sections' && path[2] === 'items';
}

function startsWith(path: readonly PropertyKey[], start: readonly PropertyKey[]): boolean {
	return start.every((key, index) => path[index] === key);
}
