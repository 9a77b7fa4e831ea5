import pino, { type Logger, type LoggerOptions } from 'pino';

/** A log without personal data: of an error it keeps what and where, never the values it was about. */
export function createLog(level: string): Logger {
	const options: LoggerOptions = {
		level,
		base: null,
		timestamp: pino.stdTimeFunctions.isoTime,
		serializers: { error: described }
	};
	// Written at once: a line is there after a kill, and no request pays for handing it to another thread.
	return pino(options, pino.destination({ fd: 1, sync: true }));
}

function described(error: unknown): unknown {
	if (!(error instanceof Error)) return { type: typeof error };
	const { name, message, stack } = error;
	const code = 'code' in error ? String(error.code) : undefined;
	return { name, message, code, stack, cause: error.cause ? described(error.cause) : undefined };
}
