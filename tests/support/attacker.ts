import type { ShownFigure } from '#lib/domain/disclosure.ts';

/** One answer that an attacker wants to know: whose it is. A later answer of the same person is another unknown. */
export type Unknown = {
	readonly person: string;
	readonly organisation: string;
	readonly role: string | null;
};

/** A figure as an equation: how much each unknown counts in it. */
export type Equation = readonly number[];

/**
 * The equations that a figure hands over, worked out from what each figure is said to be and not from how it is made:
 * the mean of organisations, the mean of people (or the sum that a distribution adds up to), and the means of roles.
 */
export function equationsOf(
	{ personMean, distribution, roles }: Pick<ShownFigure, 'personMean' | 'distribution' | 'roles'>,
	unknowns: readonly Unknown[],
	isBehind: (unknown: Unknown) => boolean = () => true
): Equation[] {
	return [
		meanOfOrganisations(unknowns, isBehind),
		...(personMean !== null || distribution !== null ? [unknowns.map((one) => Number(isBehind(one)))] : []),
		...roles.map(({ role }) => meanOfOrganisations(unknowns, (one) => isBehind(one) && one.role === role))
	];
}

/**
 * The people about whom some sum or difference of these equations tells something and about nobody else: fewer than k,
 * or of one organisation. Every set of people is tried, for a stranger and for the people of each organisation, who know
 * their own answers. Null where there are none. `publicMeans` says that organisations' own means are known to all.
 */
export function toldApart(
	equations: readonly Equation[],
	unknowns: readonly Unknown[],
	k: number,
	publicMeans = false
): string | null {
	const organisations = [...new Set(unknowns.map(({ organisation }) => organisation))];
	const known = publicMeans
		? organisations.map((own) => meanOfOrganisations(unknowns, ({ organisation }) => organisation === own))
		: [];
	const matrix = [...equations, ...known];
	for (const own of [null, ...organisations]) {
		const left = unknowns.flatMap((unknown, at) =>
			unknown.organisation === own ? [] : [{ ...unknown, at }]
		);
		const rank = rankOf(columns(matrix, left));
		const people = [...new Set(left.map(({ person }) => person))];
		const sets = publicMeans
			? fewerThan(k, people)
			: [...fewerThan(k, people), ...organisations.map((one) => peopleOf(left, one))];
		for (const set of sets) {
			const rest = left.filter(({ person }) => !set.includes(person));
			const fair = known.length === 0 ? 0 : rank0(known, left, rest);
			if (rank - rankOf(columns(matrix, rest)) > fair) return `${set.join(', ')} (known: ${own ?? 'nobody'})`;
		}
	}
	return null;
}

/** How much less the public equations alone say without some people: what is public about them is no leak. */
function rank0(known: readonly Equation[], left: readonly At[], rest: readonly At[]): number {
	return rankOf(columns(known, left)) - rankOf(columns(known, rest));
}

type At = Unknown & { readonly at: number };

function meanOfOrganisations(unknowns: readonly Unknown[], isBehind: (one: Unknown) => boolean): Equation {
	const sizes = new Map<string, number>();
	for (const one of unknowns.filter(isBehind)) {
		sizes.set(one.organisation, (sizes.get(one.organisation) ?? 0) + 1);
	}
	return unknowns.map((one) => (isBehind(one) ? 1 / (sizes.size * sizes.get(one.organisation)!) : 0));
}

function peopleOf(unknowns: readonly Unknown[], organisation: string): string[] {
	return [
		...new Set(unknowns.filter((one) => one.organisation === organisation).map(({ person }) => person))
	];
}

function columns(matrix: readonly Equation[], kept: readonly At[]): number[][] {
	return matrix.map((equation) => kept.map(({ at }) => equation[at]!));
}

function rankOf(matrix: readonly (readonly number[])[]): number {
	const rows = matrix.map((row) => [...row]);
	const width = rows[0]?.length ?? 0;
	let rank = 0;
	for (let column = 0; column < width && rank < rows.length; column += 1) {
		const pivot = rows.findIndex((row, index) => index >= rank && Math.abs(row[column]!) > 1e-9);
		if (pivot < 0) continue;
		[rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
		for (let below = rank + 1; below < rows.length; below += 1) {
			const factor = rows[below]![column]! / rows[rank]![column]!;
			for (let at = column; at < width; at += 1) rows[below]![at]! -= factor * rows[rank]![at]!;
		}
		rank += 1;
	}
	return rank;
}

/** All sets of one to k - 1 people. */
function fewerThan(k: number, people: readonly string[]): string[][] {
	let sets: string[][] = [[]];
	for (const person of people) {
		sets = [...sets, ...sets.filter((set) => set.length < k - 1).map((set) => [...set, person])];
	}
	return sets.filter((set) => set.length > 0);
}
