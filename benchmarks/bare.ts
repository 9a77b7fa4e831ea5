/**
 * The least that can be done: `node:http` and one durable SQLite write per request, with the table, the settings and
 * the statement of the application. It believes whatever it is told. Started as `bare.ts <file> <port>`.
 */
import { createServer } from 'node:http';
import SQLite from 'better-sqlite3';

const [, , file = ':memory:', port = '0'] = process.argv;
const database = new SQLite(file);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.pragma('secure_delete = ON');
database.exec(
	`create table answers (response_id text not null, item text not null, value text not null,
	primary key (response_id, item)) without rowid`
);
const upsert = database.prepare(
	`insert into answers (response_id, item, value) values (?, ?, ?)
	on conflict (response_id, item) do update set value = excluded.value`
);
const save = database.transaction((response: string, answers: readonly [string, string][]) => {
	for (const [item, value] of answers) upsert.run(response, item, value);
});

createServer((request, reply) => {
	const chunks: Buffer[] = [];
	request.on('data', (chunk: Buffer) => chunks.push(chunk));
	request.on('end', () => {
		const body = Buffer.concat(chunks).toString();
		save(request.headers.cookie ?? '', answersIn(body));
		if (request.method === 'PUT') reply.writeHead(204).end();
		else reply.writeHead(303, { location: '/next' }).end();
	});
}).listen(Number(port), '127.0.0.1');

function answersIn(body: string): [string, string][] {
	const answers = [...new URLSearchParams(body)].filter(([name]) => name.startsWith('answer.'));
	return answers.map(([name, value]) => [name.slice('answer.'.length), value]);
}
