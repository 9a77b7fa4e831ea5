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
	build: (db: Db, size: number) => Compilable<Row>
): (db: Db, size: number, values: readonly unknown[]) => Promise<Row[]> {
	const built = new Map<number, CompiledQuery<Row>>();
	return async (db, size, values) => {
		const query = built.get(size) ?? build(db, size).compile();
		if (size <= MOST_KEPT) built.set(size, query);
		const { rows } = await db.executeQuery<Row>({ ...query, parameters: values });
		return rows;
	};
}
