import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A message as it came in, with its text decoded. */
export type Received = {
	readonly to: string;
	readonly from: string;
	readonly subject: string;
	readonly text: string;
};

/** A mail server for tests: it keeps every message, and refuses every address that begins with `nobody`. */
export type Smtp = {
	readonly url: string;
	readonly received: readonly Received[];
	/** The newest message to an address, once it has come in. */
	readonly mailTo: (address: string) => Promise<Received>;
	readonly close: () => Promise<void>;
};

const LONGEST_WAIT = 10_000;

/** Starts a mail server on a free port. */
export async function startSmtp(): Promise<Smtp> {
	const received: Received[] = [];
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.once('close', () => sockets.delete(socket));
		converse(socket, (message) => received.push(message));
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
		received,
		async mailTo(address) {
			const end = Date.now() + LONGEST_WAIT;
			while (Date.now() < end) {
				const mail = received.findLast(({ to }) => to === address);
				if (mail) return mail;
				await new Promise((resolve) => setTimeout(resolve, 10));
			}
			throw new Error(`No mail came for ${address}.`);
		},
		async close() {
			for (const socket of sockets) socket.destroy();
			server.close();
			await once(server, 'close');
		}
	};
}

function converse(socket: Socket, keep: (message: Received) => void): void {
	let [waiting, to, from] = ['', '', ''];
	let inData = false;
	const say = (line: string) => socket.write(`${line}\r\n`);
	socket.setEncoding('utf8');
	socket.on('error', () => undefined);
	socket.on('data', (chunk: Buffer | string) => {
		waiting += String(chunk);
		for (;;) {
			const end = inData ? '\r\n.\r\n' : '\r\n';
			const at = waiting.indexOf(end);
			if (at < 0) return;
			const part = waiting.slice(0, at);
			waiting = waiting.slice(at + end.length);
			if (inData) {
				keep({ to, from, ...read(part) });
				inData = false;
				say('250 kept');
			} else answer(part);
		}
	});
	say('220 test');

	function answer(line: string): void {
		const address = /<(.*)>/.exec(line)?.[1] ?? '';
		if (/^MAIL FROM/i.test(line)) from = address;
		if (/^RCPT TO/i.test(line)) {
			to = address;
			if (to.startsWith('nobody')) return void say('550 5.1.1 no such mailbox');
		}
		if (/^DATA/i.test(line)) {
			inData = true;
			return void say('354 go on');
		}
		if (/^QUIT/i.test(line)) return void socket.end('221 bye\r\n');
		say('250 fine');
	}
}

function read(message: string): Pick<Received, 'subject' | 'text'> {
	const gap = message.indexOf('\r\n\r\n');
	const head = message.slice(0, gap).replaceAll(/\r\n[ \t]+/g, ' ');
	const body = message.slice(gap + 4).replaceAll(/^\.\./gm, '.');
	const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? '';
	const encoding = header('Content-Transfer-Encoding').toLowerCase();
	const text =
		encoding === 'base64'
			? Buffer.from(body, 'base64').toString()
			: encoding === 'quoted-printable'
				? unquoted(body.replaceAll('=\r\n', ''))
				: body;
	return { subject: words(header('Subject')), text: text.replaceAll('\r\n', '\n') };
}

/** A header whose words may be encoded, as RFC 2047 says. */
function words(header: string): string {
	return header
		.replaceAll(/\?=\s+=\?/g, '?==?')
		.replaceAll(/=\?utf-8\?([qb])\?(.*?)\?=/gi, (_, kind: string, word: string) =>
			kind.toLowerCase() === 'b'
				? Buffer.from(word, 'base64').toString()
				: unquoted(word.replaceAll('_', ' '))
		);
}

function unquoted(text: string): string {
	return Buffer.from(
		text.replaceAll(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
		'latin1'
	).toString();
}
