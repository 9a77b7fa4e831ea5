import pino, { type Logger } from 'pino';

/** A log without personal data: of an error it keeps what and where, never the values it was about. */
export function createLog(level: string): Logger {
	return pino({
		level,
		base: null,
		timestamp: pino.stdTimeFunctions.isoTime,
		serializers: { error: described }
	});
}

function described(error: unknown): unknown {
	if (!(error instanceof Error)) return { type: typeof error };
	const { name, message, stack } = error;
	const code = 'code' in error ? String(error.code) : undefined;
	return { name, message, code, stack, cause: error.cause ? described(error.cause) : undefined };
}
