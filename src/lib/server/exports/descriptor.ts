import type { ColumnId } from '#lib/domain/views/sheets/sheet.ts';
import type { Loaded } from '../questionnaire-file.ts';
import { VERSION } from '../version.ts';
import { slugOf } from './file-names.ts';
import { textOfTable, type PackageTable } from './package-tables.ts';
import type { RoundExport } from './round-export.ts';

const NUMBERS = new Set<ColumnId>([
	...(['mean', 'lower', 'upper', 'deviation', 'person_mean', 'dont_know', 'value'] as const),
	...(['min', 'max', 'minimum_share'] as const)
]);
const INTEGERS = new Set<ColumnId>([
	...(['people', 'organisations', 'invited', 'respondent'] as const),
	...(['reversed', 'not_applicable', 'answers'] as const)
]);
/** What is no number in the answers: don't know, does not apply, no answer. */
const MISSING_ANSWERS = ['', 'dk', 'na'];

/** The `datapackage.json` of a package (Frictionless Data Package, version 1). */
export function descriptorOf(exported: RoundExport, loaded: Loaded, tables: readonly PackageTable[]) {
	const { network, round, shown, speech, now } = exported;
	const { questionnaire, hash } = loaded;
	const { t } = speech;
	return {
		profile: 'tabular-data-package',
		name: slugOf(`${network.name}-${round.title}`),
		title: t('openPackage.title', { network: network.name, round: round.title }),
		description: t('openPackage.description', {
			...{ network: network.name, region: network.region, round: round.title }
		}),
		created: now,
		licenses: [{ name: 'notspecified', title: t('openPackage.licence.data') }],
		sources: [
			{ title: `${questionnaire.id} ${questionnaire.version}`, path: 'definition/questionnaire.yaml' },
			...questionnaire.sources.map(({ title, reference }) => ({
				title: reference ? `${title}. ${reference}` : title
			}))
		],
		samenspel: {
			...{ version: VERSION, example: network.example },
			questionnaire: { id: questionnaire.id, version: questionnaire.version, hash },
			round: { kind: round.kind, k: round.k, openedAt: round.openedAt, open: shown.rule.open },
			counts: { people: shown.people, answered: shown.answered, invited: shown.invited },
			answers: 'staying' in exported.answers ? { staying: exported.answers.staying } : 'answers/answers.csv'
		},
		resources: tables.map(resourceOf)
	};
}

function resourceOf(table: PackageTable) {
	const { path, title, sheet } = table;
	return {
		...{ name: path.replace('.csv', '').replace('/', '-'), path, title },
		...{ profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
		bytes: Buffer.byteLength(textOfTable(table)),
		dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
		schema: {
			fields: sheet.columns.map(({ id, heading }) => ({
				...{ name: id, title: heading, type: typeOf(id as ColumnId) }
			})),
			missingValues: path.startsWith('answers/') ? MISSING_ANSWERS : ['']
		}
	};
}

function typeOf(column: ColumnId): 'number' | 'integer' | 'string' {
	if (NUMBERS.has(column)) return 'number';
	return INTEGERS.has(column) ? 'integer' : 'string';
}
