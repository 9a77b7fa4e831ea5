type Parts = ReadonlyMap<string, string>;

/** The charts of a presentation, in order. */
export function chartsIn(parts: Parts): string[] {
	return numbered(parts, /^ppt\/charts\/chart(\d+)\.xml$/).map(({ text }) => text);
}

/** The texts of each slide. */
export function slideTexts(parts: Parts): string[][] {
	return numbered(parts, /^ppt\/slides\/slide(\d+)\.xml$/).map(({ text }) => textsOf(text));
}

/** The texts of the notes of each slide. */
export function noteTexts(parts: Parts): string[][] {
	return numbered(parts, /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/).map(({ text }) => textsOf(text));
}

/** The series of a chart. */
export function seriesIn(chart: string): string[] {
	return chart.split('<c:ser>').slice(1);
}

/** What a series is called. */
export function nameOf(series: string): string {
	return /<c:tx>.*?<c:v>([^<]*)</.exec(series)![1]!;
}

/** The figures of a series, each with its place. */
export function pointsOf(series: string): [number, number][] {
	const cached = /<c:numCache>.*<\/c:numCache>/.exec(series)![0];
	return [...cached.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)].map(([, at, value]) => [
		Number(at),
		Number(value)
	]);
}

/** The figures of every chart with those of the workbook behind it, a list for each series. */
export function chartsAndWorkbooks(
	parts: Parts
): { chart: [number, number][][]; workbook: [number, number][][] }[] {
	return numbered(parts, /^ppt\/charts\/chart(\d+)\.xml$/).map(({ number, text }) => {
		const chart = seriesIn(text).map(pointsOf);
		const columns = columnsBehind(parts, number);
		// A series without any figure has no cells at all.
		return { chart, workbook: chart.map((_, at) => columns[at] ?? []) };
	});
}

function columnsBehind(parts: Parts, chart: number): [number, number][][] {
	const relations = parts.get(`ppt/charts/_rels/chart${chart}.xml.rels`)!;
	const target = /embeddings\/[^"]+/.exec(relations)![0];
	const sheet = parts.get(`ppt/${target}!xl/worksheets/sheet1.xml`)!;
	const columns: [number, number][][] = [];
	for (const [, column, row, value] of sheet.matchAll(/<c r="([B-Z])(\d+)"(?![^>]*t=)[^>]*><v>([^<]*)</g))
		(columns[column!.charCodeAt(0) - 66] ??= []).push([Number(row) - 2, Number(value)]);
	return columns;
}

function numbered(parts: Parts, pattern: RegExp): { number: number; text: string }[] {
	return [...parts]
		.flatMap(([name, text]) => {
			const number = pattern.exec(name)?.[1];
			return number === undefined ? [] : [{ number: Number(number), text }];
		})
		.toSorted((a, b) => a.number - b.number);
}

/** The texts of a slide or of its notes, a line for each paragraph. */
export function textsOf(part: string): string[] {
	const paragraphs = part.match(/<a:p>.*?<\/a:p>/gs) ?? [];
	return paragraphs.map((paragraph) =>
		[...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
			.map(([, text]) => text!)
			.join('')
			.replace(/&lt;/g, '<')
			.replace(/&gt;/g, '>')
			.replace(/&quot;/g, '"')
			.replace(/&apos;/g, "'")
			.replace(/&amp;/g, '&')
	);
}
