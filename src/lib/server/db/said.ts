import type { Compilable, Insertable, Kysely } from 'kysely';
import { randomKey } from './keys.ts';
import type { Database } from './schema.ts';

type Db = Kysely<Database>;
type AnswerRow = Database['answers'];

/** What one person said in one go: answers by item, remarks by section ('' takes a remark away). */
export type Saying = {
	readonly answers: ReadonlyMap<string, string>;
	readonly remarks: ReadonlyMap<string, string>;
};

/** What was said by the response with this id. */
export type Said = Saying & { readonly id: string };

/** The rows of all answers, the last word of each response and item. */
export function answerRows(said: readonly Said[]): AnswerRow[] {
	return lastOf(
		said.flatMap(({ id, answers }) =>
			[...answers].map(([item, value]) => ({ response_id: id, item, value }))
		),
		(row) => `${row.response_id} ${row.item}`
	);
}

/** The query that writes answers, over what was there. */
export function upsertAnswers(db: Db, rows: readonly AnswerRow[]) {
	return db
		.insertInto('answers')
		.values(rows)
		.onConflict((conflict) =>
			conflict.columns(['response_id', 'item']).doUpdateSet((eb) => ({ value: eb.ref('excluded.value') }))
		);
}

/** The queries that write remarks over what was there, and take away those that were emptied. */
export function remarkWrites(db: Db, said: readonly Said[]): Compilable[] {
	const rows = lastOf(
		said.flatMap(({ id, remarks }) =>
			[...remarks].map(([section, text]) => ({ response_id: id, section, text, id: randomKey() }))
		),
		(row) => `${row.response_id} ${row.section}`
	);
	const emptied = rows.filter((row) => row.text === '');
	const written = rows.filter((row) => row.text !== '');
	return [
		...emptied.map(({ response_id, section }) =>
			db.deleteFrom('remarks').where('response_id', '=', response_id).where('section', '=', section)
		),
		...(written.length === 0 ? [] : [upsertRemarks(db, written)])
	];
}

/** A remark that says something else than before is a new one: nobody has read it yet, and it has another id. */
function upsertRemarks(db: Db, rows: readonly Insertable<Database['remarks']>[]) {
	return db
		.insertInto('remarks')
		.values(rows)
		.onConflict((conflict) =>
			conflict
				.columns(['response_id', 'section'])
				.doUpdateSet((eb) => ({
					...{ text: eb.ref('excluded.text'), id: eb.ref('excluded.id') },
					...{ seen: 0, withheld: 0, reason: '' }
				}))
				.whereRef('remarks.text', '!=', 'excluded.text')
		);
}

/** The last row per key: one statement may not touch a row twice, and the last word counts. */
function lastOf<Row>(rows: readonly Row[], key: (row: Row) => string): Row[] {
	return [...new Map(rows.map((row) => [key(row), row])).values()];
}
