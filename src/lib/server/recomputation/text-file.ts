import { createReadStream } from 'node:fs';

/** A file that is not UTF-8, with the line on which that shows. */
export class NotUtf8 extends Error {
	readonly line: number;

	constructor(line: number) {
		super('is not UTF-8: save it as CSV UTF-8');
		this.line = line;
	}
}

const CHUNK = 1 << 20;
const REPLACED = '\uFFFD';

/** The text of a file bit by bit, without its byte order mark. Throws `NotUtf8` at the first wrong byte. */
export async function* textOf(file: string): AsyncGenerator<string, void> {
	const strict = new TextDecoder('utf-8', { fatal: true });
	let line = 1;
	for await (const bytes of createReadStream(file, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
		let text: string;
		try {
			text = strict.decode(bytes, { stream: true });
		} catch {
			throw new NotUtf8(line + lineEnds(new TextDecoder().decode(bytes).split(REPLACED, 1)[0]!));
		}
		line += lineEnds(text);
		if (text !== '') yield text;
	}
	try {
		strict.decode();
	} catch {
		throw new NotUtf8(line);
	}
}

function lineEnds(text: string): number {
	return text.split('\n').length - 1;
}
