import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/** Which published schema a part follows, by the namespace of its root element. */
const SCHEMAS: Readonly<Record<string, string>> = {
	'http://schemas.openxmlformats.org/presentationml/2006/main': 'pml',
	'http://schemas.openxmlformats.org/drawingml/2006/main': 'dml-main',
	'http://schemas.openxmlformats.org/drawingml/2006/chart': 'dml-chart',
	'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'sml',
	'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties':
		'shared-documentPropertiesExtended',
	'http://schemas.openxmlformats.org/package/2006/content-types': 'opc-contentTypes',
	'http://schemas.openxmlformats.org/package/2006/relationships': 'opc-relationships',
	'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'opc-coreProperties'
};

xmlRegisterFsInputProviders();
const validators = new Map<string, XsdValidator>();

/** The files of a package by name, as text; a package within it, such as a chart's workbook, as `outer!inner`. */
export function partsOf(zipped: Uint8Array, within = ''): Map<string, string> {
	const parts = new Map<string, string>();
	for (const [name, content] of Object.entries(unzipSync(zipped))) {
		if (name.endsWith('/')) continue;
		if (name.endsWith('.xlsx'))
			for (const [inner, text] of partsOf(content, `${within}${name}!`)) parts.set(inner, text);
		else parts.set(`${within}${name}`, strFromU8(content));
	}
	return parts;
}

/** What is wrong with the parts of a package by the schemas of Office Open XML: a line for each fault. */
export function faultsIn(parts: ReadonlyMap<string, string>): string[] {
	return [...parts].flatMap(([name, text]) => faultsInPart(text).map((fault) => `${name}: ${fault}`));
}

function faultsInPart(text: string): string[] {
	let document: XmlDocument | null = null;
	try {
		document = XmlDocument.fromString(text);
		const { namespaceUri } = document.root;
		const schema = SCHEMAS[namespaceUri];
		if (!schema) return [`no schema for ${namespaceUri}`];
		// What a reader may ignore would have to be taken out first; none of it is written.
		if (/[<\s]mc:/.test(text)) return ['holds what a reader may ignore'];
		validatorOf(schema).validate(document);
		return [];
	} catch (failure) {
		const { details } = failure as { details?: readonly { message: string; line: number }[] };
		return details?.map(({ message, line }) => `${line}: ${message.trim()}`) ?? [String(failure)];
	} finally {
		document?.dispose();
	}
}

function validatorOf(schema: string): XsdValidator {
	const known = validators.get(schema);
	if (known) return known;
	const path = fileURLToPath(new URL(`./ooxml/schemas/${schema}.xsd`, import.meta.url));
	const document = XmlDocument.fromBuffer(readFileSync(path), { url: path });
	const validator = XsdValidator.fromDoc(document);
	document.dispose();
	validators.set(schema, validator);
	return validator;
}
