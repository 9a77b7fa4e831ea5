import { chromium as browsers, type Browser, type CDPSession, type Page } from 'playwright';
import { chromium } from '../tests/support/chromium.ts';

/** Compressed bytes over the wire, by kind of content; what servers say around it are the headers. */
export type Weight = Readonly<Record<Kind, number>>;
export const KINDS = ['html', 'css', 'js', 'font', 'other', 'headers'] as const;
type Kind = (typeof KINDS)[number];

/** A phone with an empty cache that weighs all it loads; `scripts` is the code it was sent. */
export type Phone = {
	readonly page: Page;
	/** What was loaded since the phone was switched on. */
	readonly weight: () => Weight;
	readonly scripts: () => ReadonlyMap<string, string>;
	readonly close: () => Promise<void>;
};

const KIND_OF: Readonly<Record<string, Kind>> = {
	Document: 'html',
	Stylesheet: 'css',
	Script: 'js',
	Font: 'font'
};

/** Starts the Chromium that phones are taken from. */
export function startBrowser(): Promise<Browser> {
	return browsers.launch(chromium);
}

/** A new phone of 360 by 740 pixels. Its browser accepts gzip alone: that is what every server and proxy speaks. */
export async function newPhone(browser: Browser): Promise<Phone> {
	const context = await browser.newContext({
		...{ viewport: { width: 360, height: 740 }, locale: 'nl-NL' },
		extraHTTPHeaders: { 'accept-encoding': 'gzip' }
	});
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	const sum: Record<Kind, number> = { html: 0, css: 0, js: 0, font: 0, other: 0, headers: 0 };
	const headers = new Map<string, number>();
	const kinds = new Map<string, { kind: Kind; url: string }>();
	const scripts = new Map<string, string>();

	session.on('Network.requestWillBeSent', ({ requestId, type, request }) =>
		kinds.set(requestId, { kind: KIND_OF[type ?? ''] ?? 'other', url: request.url })
	);
	session.on('Network.responseReceived', ({ requestId, response }) =>
		headers.set(requestId, response.encodedDataLength)
	);
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		if (encodedDataLength === 0) return;
		const { kind, url } = kinds.get(requestId) ?? { kind: 'other' as const, url: '' };
		const around = Math.min(headers.get(requestId) ?? 0, encodedDataLength);
		sum[kind] += encodedDataLength - around;
		sum.headers += around;
		if (kind === 'js') void keepScript(session, requestId, url, scripts);
	});
	await session.send('Network.enable');
	return {
		...{ page, weight: () => ({ ...sum }), scripts: () => scripts },
		close: () => context.close()
	};
}

/** All kinds together, in bytes. */
export function total(weight: Weight): number {
	return KINDS.reduce((all, kind) => all + weight[kind], 0);
}

async function keepScript(
	session: CDPSession,
	requestId: string,
	url: string,
	scripts: Map<string, string>
): Promise<void> {
	scripts.set(url, '');
	// A page that is left takes its scripts along; then the file is asked for later.
	const found = await session.send('Network.getResponseBody', { requestId }).catch(() => null);
	if (found)
		scripts.set(url, found.base64Encoded ? Buffer.from(found.body, 'base64').toString() : found.body);
}
