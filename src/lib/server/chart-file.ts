import font from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline';
import { render } from 'svelte/server';
import ChartFile from '#lib/components/charts/ChartFile.svelte';
import type { Sheet } from '#lib/components/charts/sheet.ts';
import type { Language } from '#lib/domain/language.ts';

const HEADERS = {
	'content-type': 'image/svg+xml; charset=utf-8',
	// Opened on its own it is a document: it may use its own letters and nothing else.
	'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; font-src data:"
};

/** A chart as an SVG file that needs nothing from elsewhere: the page's own components draw it. */
export function chartFile(sheet: Sheet, language: Language, name: string): Response {
	const { body } = render(ChartFile, { props: { sheet, font, language } });
	// The marks that a browser would take the page over by have no meaning in a file.
	const svg = body.replaceAll(/<!--.*?-->/gs, '').trim();
	return new Response(svg, {
		headers: { ...HEADERS, 'content-disposition': `attachment; filename="${name}.svg"` }
	});
}
