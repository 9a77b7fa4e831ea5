/** Fields of a form, in the order in which they are sent. */
export type Fields = Readonly<Record<string, string>>;

/** A browser without a screen: it keeps cookies, says where it comes from, and follows no redirect by itself. */
export type Browser = {
	readonly get: (path: string) => Promise<Response>;
	/** Posts a form as a page without JavaScript does; as a list where a field comes more than once. */
	readonly post: (
		path: string,
		fields?: Fields | readonly (readonly [string, string])[]
	) => Promise<Response>;
	/** Sends a form as a page's script does. */
	readonly put: (path: string, fields: Fields) => Promise<Response>;
	readonly cookies: Map<string, string>;
};

/** A new browser that visits one server. */
export function openBrowser(origin: string): Browser {
	const cookies = new Map<string, string>();
	async function send(path: string, options: RequestInit, accept: string): Promise<Response> {
		const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const response = await fetch(new URL(path, origin), {
			...{ redirect: 'manual', ...options },
			headers: { origin, accept, cookie }
		});
		for (const line of response.headers.getSetCookie()) {
			const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
			cookies.set(name!, value!);
		}
		return response;
	}
	return {
		get: (path) => send(path, {}, 'text/html'),
		post: (path, fields = {}) =>
			send(path, { method: 'POST', body: new URLSearchParams(fields as Fields) }, 'text/html'),
		put: (path, fields) => send(path, { method: 'PUT', body: new URLSearchParams(fields) }, '*/*'),
		cookies
	};
}

/** Someone who has begun a response, with the token that is theirs alone. */
export type Member = { readonly browser: Browser; readonly round: string; readonly token: string };

/** Opens an organisation's link and presses Start. */
export async function beginResponse(origin: string, link: string): Promise<Member> {
	const browser = openBrowser(origin);
	const response = await browser.post(`/answer/${link}?/begin`);
	const round = /^\/response\/([^/]+)\//.exec(response.headers.get('location') ?? '')?.[1];
	const token = browser.cookies.get(`response-${round}`);
	if (response.status !== 303 || !round || !token) {
		throw new Error(`Beginning was answered with ${response.status}: ${await response.text()}`);
	}
	return { browser, round, token };
}

/** Gives one answer, as the page does when an option is chosen. */
export function giveAnswer(
	{ browser, round }: Member,
	section: string,
	item: string,
	value: string
): Promise<Response> {
	return browser.put(`/response/${round}/answers`, { section, [`answer.${item}`]: value });
}

/** Sends one page of the questionnaire, as its button does. */
export function sendPage({ browser, round }: Member, section: string, answers: Fields): Promise<Response> {
	const fields = Object.entries(answers).map(([item, value]) => [`answer.${item}`, value]);
	return browser.post(`/response/${round}/${section}?/save`, Object.fromEntries(fields));
}

/** Presses Send on the review page. */
export function sendResponse({ browser, round }: Member): Promise<Response> {
	return browser.post(`/response/${round}/review?/send`);
}
