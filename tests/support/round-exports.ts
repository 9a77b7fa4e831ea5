import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { Capacity } from '#lib/domain/access.ts';
import type { Language } from '#lib/domain/language.ts';
import { weekOf } from '#lib/domain/round.ts';
import { translator } from '#lib/i18n/translator.ts';
import type { Connection } from '#lib/server/db/connect.ts';
import * as networks from '#lib/server/db/networks.ts';
import * as responses from '#lib/server/db/responses.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { exportedFile, type ExportedFile } from '#lib/server/exports/files.ts';
import { roundExport } from '#lib/server/exports/round-export.ts';
import { loadQuestionnaires } from '#lib/server/questionnaires.ts';
import { NOW, SECRET, networkOf, roundOf } from './story.ts';

/** Every file that a round can leave as. */
export const FILES = [
	...['results.xlsx', 'results-long.csv', 'results-wide.csv', 'package.zip'],
	...['answers.xlsx', 'answers-long.csv', 'answers-wide.csv']
];

/** Answers by item, of one person. */
export type Given = Readonly<Record<string, string>>;

/** A round with these people in it, and a way to take its files along. */
export type Told = {
	readonly file: (name: string, options?: Options) => Promise<ExportedFile | null>;
	/** The text of every file, those inside zips and workbooks too, by name. */
	readonly texts: (options?: Options) => Promise<Map<string, string>>;
};

type Options = {
	readonly capacity?: Capacity;
	readonly separator?: 'comma' | 'semicolon';
	readonly language?: Language;
};

/** Makes a network with organisations of these people, by name, and a round that everybody answered. */
export async function roundWith(
	connection: Connection,
	questionnairesDir: string,
	told: {
		readonly people: Readonly<Record<string, readonly Given[]>>;
		readonly kind: 'named' | 'confidential';
		readonly open?: boolean;
		readonly example?: boolean;
	}
): Promise<Told & { readonly network: string; readonly round: string }> {
	const { db } = connection;
	const catalogue = loadQuestionnaires(questionnairesDir);
	const loaded = catalogue.find('small', '1.0.0')!;
	const names = Object.keys(told.people);
	const id = await networks.create(
		db,
		{ ...networkOf('Waal', names), example: told.example ?? false },
		null,
		NOW
	);
	const network = (await networks.find(db, id))!;
	const round = await rounds.open(db, SECRET, roundOf(id, { kind: told.kind }), NOW);
	const ids = new Map(network.organisations.map((organisation) => [organisation.name, organisation.id]));
	await responses.addSubmitted(
		db,
		round,
		names.flatMap((name) =>
			told.people[name]!.map((answers) => ({
				...{ organisation: ids.get(name)!, week: weekOf(NOW) },
				...{ answers: new Map(Object.entries(answers)), remarks: new Map() }
			}))
		)
	);
	if (!told.open) await rounds.close(connection, round, NOW);

	const file: Told['file'] = async (name, options = {}) => {
		const { capacity = 'owner', separator = 'comma', language = 'en' } = options;
		const visit = { network, round: (await rounds.find(db, round))!, capacity };
		const application = { connection, catalogue, linkSecret: SECRET };
		const speech = { t: translator(language), language };
		const exported = await roundExport(application, visit, speech, NOW);
		return exportedFile(name, exported, { questionnairesDir, timeZone: 'UTC', loaded, separator });
	};
	return {
		...{ network: id, round, file },
		texts: async (options) => {
			const files = await Promise.all(FILES.map((name) => file(name, options)));
			return new Map(files.flatMap((one) => (one ? textsIn(one) : [])));
		}
	};
}

/** What is in a zip, or the text itself. */
export function textsIn({ name, content }: ExportedFile): [string, string][] {
	if (typeof content === 'string') return [[name, content]];
	return Object.entries(unzipSync(content)).map(([path, bytes]) => [`${name}/${path}`, strFromU8(bytes)]);
}

/** A CSV as objects by its headings. */
export function readCsv(text: string, delimiter = ','): Record<string, string>[] {
	return parse(text, { bom: true, columns: true, delimiter });
}
