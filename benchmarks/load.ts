import { Agent, request } from 'node:http';

/** One request of a member, ready to be sent. */
export type Order = {
	readonly method: 'PUT' | 'POST';
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
};

/** What a member sends, one after the other; `next` gives the request for the nth time. */
export type Sender = { readonly next: (time: number) => Order };

/**
 * Lets every sender send on a connection of its own for so many seconds, each waiting for its answer before it goes
 * on, and gives back the requests per second that were answered with `expected`. Any other answer is thrown.
 */
export async function load(
	origin: string,
	senders: readonly Sender[],
	expected: number,
	seconds: number
): Promise<number> {
	const agent = new Agent({ keepAlive: true, maxSockets: senders.length });
	const start = performance.now();
	const end = start + seconds * 1000;
	let answered = 0;
	await Promise.all(
		senders.map(async (sender) => {
			for (let time = 0; performance.now() < end; time++) {
				const order = sender.next(time);
				const { status, text } = await exchange(agent, origin, order);
				if (status !== expected)
					throw new Error(`${order.method} ${order.path} was answered with ${status}: ${text}`);
				answered++;
			}
		})
	);
	const perSecond = (answered * 1000) / (performance.now() - start);
	agent.destroy();
	return perSecond;
}

function exchange(agent: Agent, origin: string, order: Order): Promise<{ status: number; text: string }> {
	const { method, path, headers, body } = order;
	return new Promise((resolve, reject) => {
		const sent = request(
			`${origin}${path}`,
			{ agent, method, headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
			(response) => {
				let text = '';
				response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
				response.on('end', () => resolve({ status: response.statusCode ?? 0, text: text.slice(0, 300) }));
			}
		);
		sent.on('error', reject);
		sent.end(body);
	});
}
