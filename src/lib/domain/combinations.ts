import { placeOfLargest, subtract } from './vectors.ts';

/** A vector of which only the places that are not nothing are kept. */
export type Sparse = { readonly at: readonly number[]; readonly values: readonly number[] };

/** A space of sums and differences as an orthonormal basis: each row says how much every figure counts. */
export type Combinations = readonly Float64Array[];

/** Of a vector's length, less than this is the rounding of what should be nothing. */
const NOTHING = 1e-7;

/** How many of these columns do not follow from each other, `width` at the most. */
export function rankOf(columns: Iterable<Sparse>, width: number): number {
	const basis: Float64Array[] = [];
	for (const column of columns) {
		if (basis.length === width) break;
		const share = squared(weightsOf(basis, column)) / squared(column.values);
		if (isNothing(Math.sqrt(Math.max(0, 1 - share)), 1)) continue;
		const rest = dense(column, width);
		for (let time = 0; time < 2; time += 1) {
			for (const row of basis) subtract(rest, row, dot(row, rest));
		}
		const length = Math.sqrt(squared(rest));
		if (!isNothing(length, Math.sqrt(squared(column.values))))
			basis.push(rest.map((value) => value / length));
	}
	return basis.length;
}

/** How much each row of the basis gives to a column: nothing in all of them where no combination gives it weight. */
function weightsOf(basis: Combinations, { at, values }: Sparse): Float64Array {
	return Float64Array.from(basis, (row) => {
		let weight = 0;
		for (let index = 0; index < at.length; index += 1) weight += row[at[index]!]! * values[index]!;
		return weight;
	});
}

/** The part of a column that lies in a space: any combination of the space gives it the weight that it gives the column. */
export function partIn(basis: Combinations, column: Sparse, width: number): Float64Array {
	const part = new Float64Array(width);
	const shares = weightsOf(basis, column);
	for (const [index, row] of basis.entries()) subtract(part, row, -shares[index]!);
	return part;
}

/** A column less what follows from those before it, brought to one at its pivot. */
type Row = { readonly pivot: number; readonly row: Float64Array };

/** Columns of which each tells what does not follow from those before it (Gauss's elimination). */
export class Independent {
	readonly #rows: Row[];
	readonly #width: number;
	/** Where a column is reduced: kept, for it is done many times. */
	readonly #rest: Float64Array;

	constructor(width: number, rows: readonly Row[] = []) {
		this.#width = width;
		this.#rows = [...rows];
		this.#rest = new Float64Array(width);
	}

	get size(): number {
		return this.#rows.length;
	}

	/** The same columns, to which others can be added. */
	copy(): Independent {
		return new Independent(this.#width, this.#rows);
	}

	/** Whether a column does not follow from these. */
	isMore(column: Sparse): boolean {
		return this.#reduce(column) !== null;
	}

	/** Adds a column where it does not follow from these. */
	add(column: Sparse): void {
		const pivot = this.#reduce(column);
		if (pivot === null) return;
		const most = this.#rest[pivot]!;
		this.#rows.push({ pivot, row: this.#rest.map((value) => value / most) });
	}

	/** The combinations that give none of these columns weight. */
	perpendicular(): Combinations {
		const pivots = new Set(this.#rows.map(({ pivot }) => pivot));
		const free = Array.from({ length: this.#width }, (_, at) => at).filter((at) => !pivots.has(at));
		return orthonormal(free.map((at) => this.#leavingOut(at)));
	}

	#leavingOut(free: number): Float64Array {
		const combination = new Float64Array(this.#width);
		combination[free] = 1;
		for (let at = this.#rows.length - 1; at >= 0; at -= 1) {
			const { pivot, row } = this.#rows[at]!;
			combination[pivot] = -dot(row, combination);
		}
		return combination;
	}

	/** Leaves what does not follow of a column, and gives its largest place; null where all of it follows. */
	#reduce({ at, values }: Sparse): number | null {
		const rest = this.#rest.fill(0);
		for (let index = 0; index < at.length; index += 1) rest[at[index]!] = values[index]!;
		for (const { pivot, row } of this.#rows) {
			const factor = rest[pivot]!;
			if (factor !== 0) subtract(rest, row, factor);
		}
		const pivot = placeOfLargest(rest);
		return isNothing(Math.abs(rest[pivot]!), Math.sqrt(squared(values))) ? null : pivot;
	}
}

function orthonormal(vectors: readonly Float64Array[]): Combinations {
	const basis: Float64Array[] = [];
	for (const vector of vectors) {
		const rest = vector.slice();
		// Twice, or what is nearly in the space leaves rounding behind.
		for (let time = 0; time < 2; time += 1) {
			for (const row of basis) subtract(rest, row, dot(row, rest));
		}
		const length = Math.sqrt(squared(rest));
		basis.push(rest.map((value) => value / length));
	}
	return basis;
}

function dense({ at, values }: Sparse, width: number): Float64Array {
	const all = new Float64Array(width);
	for (const [index, place] of at.entries()) all[place] = values[index]!;
	return all;
}

function isNothing(value: number, beside: number): boolean {
	return value < NOTHING * beside;
}

function dot(one: Float64Array, other: Float64Array): number {
	let total = 0;
	for (let at = 0; at < one.length; at += 1) total += one[at]! * other[at]!;
	return total;
}

function squared(values: ArrayLike<number>): number {
	let total = 0;
	for (let at = 0; at < values.length; at += 1) total += values[at]! * values[at]!;
	return total;
}
