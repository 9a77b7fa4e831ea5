import { strFromU8, strToU8, unzip, zip, type AsyncZippable, type Unzipped } from 'fflate';
import { promisify } from 'node:util';
import { localeOf, type Language } from '#lib/domain/language.ts';
import type { SlideChart } from '#lib/domain/views/slides/slide.ts';
import { chartPart } from './chart-part.ts';
import { chartWorkbook } from './chart-workbook.ts';
import { COLOURS } from './face.ts';

const CHART = /^ppt\/charts\/chart(\d+)\.xml$/;
const CHART_RELATIONS = /^ppt\/charts\/_rels\/chart(\d+)\.xml\.rels$/;

/**
 * The presentation as PptxGenJS wrote it, with what office programs would offer to repair put right: the charts and
 * their workbooks are ours, in the order of `charts`; elements stand in the schema's order; shapes have numbers of
 * their own; notes have paragraphs; and all text says which language it is in.
 */
export async function mendedSlides(
	written: Uint8Array,
	charts: readonly SlideChart[],
	language: Language
): Promise<Uint8Array> {
	const parts = await promisify<Uint8Array, Unzipped>(unzip)(written);
	const mended: AsyncZippable = {};
	for (const [name, content] of Object.entries(parts)) {
		if (name.endsWith('/') || name.endsWith('.xlsx') || CHART.test(name)) continue;
		mended[name] = name.endsWith('.xml') ? strToU8(mendedPart(name, strFromU8(content), language)) : content;
	}
	// PptxGenJS numbers charts on from one presentation to the next.
	const numbers = Object.keys(parts)
		.flatMap((name) => CHART.exec(name)?.[1] ?? [])
		.map(Number)
		.toSorted((a, b) => a - b);
	if (numbers.length !== charts.length) throw new Error('Every chart of the slides needs its data.');
	const workbooks = await Promise.all(charts.map(chartWorkbook));
	for (const [index, number] of numbers.entries()) {
		mended[`ppt/charts/chart${number}.xml`] = strToU8(chartPart(charts[index]!));
		mended[workbookOf(parts, number)] = workbooks[index]!;
	}
	return promisify<AsyncZippable, Uint8Array>(zip)(mended);
}

function mendedPart(name: string, part: string, language: Language): string {
	const inLanguage = part.replaceAll('lang="en-US"', `lang="${localeOf(language)}"`);
	if (name === 'ppt/presentation.xml') return withNotesFirst(inLanguage);
	if (/^ppt\/theme\/theme\d+\.xml$/.test(name)) return withOwnColours(inLanguage);
	if (/^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name)) return withParagraphs(inLanguage);
	if (/^ppt\/slides\/slide\d+\.xml$/.test(name)) return withOwnNumbers(inLanguage);
	return inLanguage;
}

/** The list of notes masters comes before that of the slides (ISO/IEC 29500-1, 19.2.1.26). */
function withNotesFirst(part: string): string {
	const list = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(part)?.[0];
	if (!list) return part;
	return part.replace(list, '').replace('<p:sldIdLst>', `${list}<p:sldIdLst>`);
}

/** What is drawn later is offered the colours of the slides. */
function withOwnColours(part: string): string {
	const own: Record<string, string> = {
		...{ dk2: COLOURS.deep, lt2: COLOURS.paper, accent1: COLOURS.accent, accent2: COLOURS.trust },
		...{ accent3: COLOURS.vision, accent4: COLOURS.governance, accent5: '0B6B74', accent6: COLOURS.soft }
	};
	return Object.entries(own).reduce(
		(text, [name, colour]) =>
			text.replace(
				new RegExp(`(<a:${name}><a:srgbClr val=")[0-9A-F]{6}`),
				(_, before: string) => before + colour
			),
		part
	);
}

/** A paragraph for each line of the notes. */
function withParagraphs(part: string): string {
	return part.replace(
		/<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>/,
		(_, properties: string, text: string) =>
			text
				.split(/\r?\n/)
				.map((line) => `<a:p><a:r>${properties}<a:t>${line}</a:t></a:r>`)
				.join('</a:p>')
	);
}

/** No two shapes of a slide have the same number. */
function withOwnNumbers(part: string): string {
	let number = 0;
	return part.replace(/(<p:cNvPr id=")\d+/g, (_, before: string) => `${before}${(number += 1)}`);
}

function workbookOf(parts: Unzipped, chart: number): string {
	const name = Object.keys(parts).find((one) => CHART_RELATIONS.exec(one)?.[1] === String(chart));
	const target = name && /Target="\.\.\/(embeddings\/[^"]+)"/.exec(strFromU8(parts[name]!))?.[1];
	if (!target) throw new Error(`Chart ${chart} has no workbook.`);
	return `ppt/${target}`;
}
