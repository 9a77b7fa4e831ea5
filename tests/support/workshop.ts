import { get } from 'node:http';
import { openBrowser, type Browser, type Fields } from './member.ts';
import { FACILITATOR, type Story } from './story.ts';

/** A workshop that was started by its facilitator, whose browser is still there. */
export type Led = {
	readonly browser: Browser;
	/** The address of the facilitator's own page. */
	readonly path: string;
	/** Does what a form of that page would, and throws where that is refused. */
	readonly does: (fields: Fields) => Promise<void>;
	/** The code on the wall. */
	readonly code: () => Promise<string>;
};

/** A phone in the room, with the address of its page. */
export type Phone = { readonly browser: Browser; readonly path: string };

/** Signs in as the facilitator of a story and starts the workshop about its round. */
export async function leadWorkshop(origin: string, { network, round }: Story): Promise<Led> {
	const browser = openBrowser(origin);
	const { email, password } = FACILITATOR;
	await expectMoved(await browser.post('/sign-in', { email, password }));
	const path = `/networks/${network}/rounds/${round}/workshop`;
	await expectMoved(await browser.post(`${path}?/start`));
	return {
		...{ browser, path },
		does: async (fields) => expectMoved(await browser.post(`${path}?/command`, fields)),
		code: async () => {
			const page = await (await browser.get(`${path}/wall`)).text();
			const code = /\/join\/([0-9A-Z]{6})/.exec(page)?.[1];
			if (!code) throw new Error('There is no code on the wall.');
			return code;
		}
	};
}

/** Joins by the code, as a phone without script does. */
export async function joinWorkshop(origin: string, code: string, organisation = ''): Promise<Phone> {
	const browser = openBrowser(origin);
	const response = await browser.post(`/join/${code}`, { organisation });
	await expectMoved(response);
	return { browser, path: response.headers.get('location')! };
}

/** Follows an event stream with a browser's cookies, and calls for every state until it is ended. */
export function followStream<State>(
	origin: string,
	{ cookies }: Browser,
	path: string,
	onState: (state: State) => void
): () => void {
	const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
	const request = get(`${origin}${path}`, { agent: false, headers: { cookie } }, (response) => {
		if (response.statusCode !== 200) throw new Error(`${path} was answered with ${response.statusCode}.`);
		let text = '';
		response.setEncoding('utf8').on('data', (part: string) => {
			const events = (text + part).split('\n\n');
			text = events.pop()!;
			for (const event of events) if (event.startsWith('data: {')) onState(JSON.parse(event.slice(6)));
		});
		response.on('error', () => undefined);
	});
	request.on('error', () => undefined);
	return () => request.destroy();
}

async function expectMoved(response: Response): Promise<void> {
	if (response.status === 303) return;
	throw new Error(`${response.url} was answered with ${response.status}: ${await response.text()}`);
}
