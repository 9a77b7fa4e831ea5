import { createServer, type IncomingMessage } from 'node:http';
import compression from 'compression';

const LONGEST_GOODBYE = 10_000;

const behindProxy = ['1', 'true', 'yes'].includes((process.env.BEHIND_PROXY ?? '').toLowerCase());
const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || '0.0.0.0';

// The adapter takes https for granted; with this header it follows what the connection really is.
process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
if (behindProxy) process.env.HOST_HEADER = 'x-forwarded-host';
process.env.BODY_SIZE_LIMIT ||= '256K';

const compress = compression();
const server = createServer((request, response) => {
	if (!behindProxy) tellTheTruth(request);
	compress(request as never, response as never, () => handler(request, response));
});

const { handler } = await loadHandler();
server.listen(port, host, () => {
	console.log(`Samenspel listens on http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`);
});
server.on('error', (error: NodeJS.ErrnoException) => {
	const taken = error.code === 'EADDRINUSE';
	console.error(taken ? `Port ${port} is taken. Choose another with PORT.` : error.message);
	process.exit(1);
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);

type Handler = (request: IncomingMessage, response: unknown) => void;

async function loadHandler(): Promise<{ handler: Handler }> {
	try {
		const built = new URL('../build/handler.js', import.meta.url).href;
		return (await import(built)) as { handler: Handler };
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}

/** A direct connection is plain HTTP, whatever its headers claim. */
function tellTheTruth(request: IncomingMessage): void {
	request.headers['x-forwarded-proto'] = 'http';
	delete request.headers['x-forwarded-host'];
}

/** Finishes what is under way, then closes the database and goes. */
function stop(): void {
	server.close(async () => {
		for (const close of process.listeners('sveltekit:shutdown' as never)) await (close as () => unknown)();
		process.exit(0);
	});
	server.closeIdleConnections();
	setTimeout(() => process.exit(1), LONGEST_GOODBYE).unref();
}
