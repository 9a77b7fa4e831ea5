import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import type { Database } from './schema.ts';

type Db = Kysely<Database>;

/** More rows than people send at the same moment; a larger query is built each time. */
const MOST_KEPT = 64;

/**
 * Makes a query that is built once for each number of rows and then only given its values: building takes longer
 * than SQLite takes to run it. `build` says the query with as many empty rows; the values go in the same order.
 */
export function builtOnce<Row>(
	db: Db,
	build: (size: number) => Compilable<Row>
): (size: number, values: readonly unknown[]) => CompiledQuery<Row> {
	const built = new Map<number, CompiledQuery<Row>>();
	return (size, values) => {
		const query = built.get(size) ?? build(size).compile();
		if (size <= MOST_KEPT) built.set(size, query);
		return { ...query, parameters: values };
	};
}
