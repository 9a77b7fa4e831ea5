import type { ShownFigure, ShownScore } from '#lib/domain/disclosure.ts';

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

/** Somebody who answered these items. */
export type Answering = Unknown & { readonly answered: readonly string[] };

/** A figure over single answers, and what it is rounded to; 0 where people are counted. */
export type Rounded = { readonly weights: Equation; readonly rounded: number };

/** The single answers of these people: what an attacker who has figures of several dimensions and items wants to know. */
export function answersOf(
	people: readonly Answering[]
): (Unknown & { readonly item: string; readonly of: number })[] {
	return people.flatMap((one, of) => one.answered.map((item) => ({ ...one, item, of })));
}

/**
 * The equations of a figure about these items over single answers: somebody's score is the mean of those that are in it,
 * if they are at least half.
 */
export function equationsOverAnswers(
	figure: ShownScore,
	items: readonly string[],
	people: readonly Answering[]
): Rounded[] {
	if (figure.mean === null) return [];
	const counted = people.map(({ answered }) => answered.filter((item) => items.includes(item)).length);
	const persons = people.map((one, of) => ({ ...one, behind: counted[of]! >= items.length / 2 }));
	const equations = equationsOf(figure, persons, (one) => (one as (typeof persons)[number]).behind);
	const isCounted = figure.distribution !== null && items.length === 1;
	const behind = persons.filter((one) => one.behind).length;
	const sum = figure.personMean !== null || figure.distribution !== null ? 1 : null;
	return equations.map((weights, at) => ({
		weights: answersOf(people).map(({ item, of }) =>
			items.includes(item) ? weights[of]! / counted[of]! : 0
		),
		// Of the sum over people the mean is rounded.
		rounded: at !== sum ? 0.1 : isCounted ? 0 : 0.1 * behind
	}));
}

/**
 * The same as `toldApart`, for an attacker who knows that figures are rounded: a sum or difference tells of a set of people
 * only what lies outside the rounding of all its figures together. All sums and differences are tried that cannot do with
 * fewer figures: one of these tells most.
 */
export function toldDespiteRounding(
	figures: readonly Rounded[],
	unknowns: readonly Unknown[],
	k: number,
	range: number
): string | null {
	const organisations = [...new Set(unknowns.map(({ organisation }) => organisation))];
	const matrix = figures.map(({ weights }) => weights);
	for (const own of [null, ...organisations]) {
		const left = unknowns.flatMap((unknown, at) =>
			unknown.organisation === own ? [] : [{ ...unknown, at }]
		);
		const rank = rankOf(columns(matrix, left));
		const people = [...new Set(left.map(({ person }) => person))];
		for (const set of [...fewerThan(k, people), ...organisations.map((one) => peopleOf(left, one))]) {
			const rest = left.filter(({ person }) => !set.includes(person));
			if (rank === rankOf(columns(matrix, rest))) continue;
			const about = columns(
				matrix,
				left.filter(({ person }) => set.includes(person))
			);
			for (const weights of smallestSums(columns(matrix, rest), figures.length)) {
				const said = about[0]!.map((_, at) => plus(weights.map((one, row) => one * about[row]![at]!)));
				const hidden = total(weights.map((one, row) => one * figures[row]!.rounded));
				if (range * total(said) > hidden * 1.02 + 1e-6)
					return `${set.join(', ')} (known: ${own ?? 'nobody'})`;
			}
		}
	}
	return null;
}

function total(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + Math.abs(value), 0);
}

function plus(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}

/** The sums of rows that leave out all these columns, as weights of the rows, of which none can do with fewer rows. */
function smallestSums(matrix: readonly (readonly number[])[], rows: number): number[][] {
	const leaving = perpendicularTo(matrix, rows);
	const found: number[][] = [];
	const go = (space: readonly number[][], from: number) => {
		if (space.length <= 1) return void found.push(...space);
		for (let row = from; row < rows; row += 1) go(withoutRow(space, row), row + 1);
	};
	go(leaving, 0);
	return found;
}

/** Those of a space of sums that do without a row; none where all of them do. */
function withoutRow(space: readonly number[][], row: number): number[][] {
	const pivot = space.findIndex((weights) => Math.abs(weights[row]!) > 1e-9);
	if (pivot < 0) return [];
	return space.flatMap((weights, at) =>
		at === pivot
			? []
			: [weights.map((one, place) => one - (weights[row]! / space[pivot]![row]!) * space[pivot]![place]!)]
	);
}

/** All weights of rows that add up to nothing in each column: one vector for each way to do so. */
function perpendicularTo(matrix: readonly (readonly number[])[], rows: number): number[][] {
	let space = Array.from({ length: rows }, (_, row) =>
		Array.from({ length: rows }, (_, at) => Number(at === row))
	);
	for (let column = 0; column < (matrix[0]?.length ?? 0); column += 1) {
		const values = space.map((weights) => plus(weights.map((one, row) => one * matrix[row]![column]!)));
		const pivot = values.reduce(
			(best, value, at) => (Math.abs(value) > Math.abs(values[best]!) ? at : best),
			0
		);
		if (space.length === 0 || Math.abs(values[pivot]!) < 1e-9) continue;
		const gone = space[pivot]!;
		space = space.flatMap((weights, at) =>
			at === pivot ? [] : [weights.map((one, row) => one - (values[at]! / values[pivot]!) * gone[row]!)]
		);
	}
	return space;
}
