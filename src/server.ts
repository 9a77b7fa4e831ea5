import { createServer, type IncomingMessage } from 'node:http';
import compression from 'compression';

const LONGEST_GOODBYE = 10_000;
const HIGHEST_PORT = 65_535;

const behindProxy = ['1', 'true', 'yes'].includes((process.env.BEHIND_PROXY ?? '').toLowerCase());
const port = portIn(process.env.PORT || '3000');
const host = process.env.HOST || '0.0.0.0';

const noAddress = `HOST ${host} is no address of this machine. Leave HOST out to listen on every address.`;
const REFUSALS: Readonly<Record<string, string>> = {
	EADDRINUSE: `Port ${port} is taken. Choose another with PORT.`,
	EACCES: `Port ${port} is not for this program. Choose another with PORT.`,
	...{ ENOTFOUND: noAddress, EADDRNOTAVAIL: noAddress, EAI_AGAIN: noAddress, EINVAL: noAddress }
};

// The adapter takes https for granted; with this header it follows what the connection really is.
process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
if (behindProxy) process.env.HOST_HEADER = 'x-forwarded-host';
process.env.BODY_SIZE_LIMIT ||= '256K';

const compress = compression();
const server = createServer((request, response) => {
	if (behindProxy) hearTheFirst(request);
	else tellTheTruth(request);
	compress(request as never, response as never, () => handler(request, response));
});

const { handler } = await loadHandler();
server.listen(port, host, () => {
	console.log(`Samenspel listens on http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`);
});
server.on('error', (error: NodeJS.ErrnoException) => {
	giveUp(REFUSALS[error.code ?? ''] ?? `HOST ${host} and PORT ${port} cannot be used: ${error.message}.`);
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);

type Handler = (request: IncomingMessage, response: unknown) => void;

async function loadHandler(): Promise<{ handler: Handler }> {
	try {
		const built = new URL('../build/handler.js', import.meta.url).href;
		return (await import(built)) as { handler: Handler };
	} catch (error) {
		return giveUp(error instanceof Error ? error.message : String(error));
	}
}

function portIn(text: string): number {
	if (/^\d{1,5}$/.test(text) && Number(text) <= HIGHEST_PORT) return Number(text);
	return giveUp(`PORT is ${text}: make it a whole number from 0 to ${HIGHEST_PORT}.`);
}

function giveUp(message: string): never {
	console.error(message);
	process.exit(1);
}

/** Proxies in a row each add what they heard; the first value is what the visitor asked for. */
function hearTheFirst({ headers }: IncomingMessage): void {
	for (const name of ['x-forwarded-proto', 'x-forwarded-host']) {
		const [first] = String(headers[name] ?? '').split(',');
		if (first?.trim()) headers[name] = first.trim();
	}
}

/** A direct connection is plain HTTP, whatever its headers claim. */
function tellTheTruth(request: IncomingMessage): void {
	request.headers['x-forwarded-proto'] = 'http';
	delete request.headers['x-forwarded-host'];
}

/** Finishes what is under way, then closes the database and goes. */
function stop(): void {
	// Event streams stay open for as long as someone watches, and closing waits for what is open.
	process.emit('samenspel:leaving' as never);
	server.close(async () => {
		for (const close of process.listeners('sveltekit:shutdown' as never)) await (close as () => unknown)();
		process.exit(0);
	});
	server.closeIdleConnections();
	setTimeout(() => process.exit(1), LONGEST_GOODBYE).unref();
}
