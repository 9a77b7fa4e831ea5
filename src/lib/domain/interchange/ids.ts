import type { NoteTaker } from './notes.ts';

const LONGEST = 64;

/** Turns names of another tool into ids that are allowed here and used once. */
export type IdMaker = (name: string, fallback: string, place: string) => string;

/** A maker of ids that differ from each other and from the reserved ones; each change of a name is noted. */
export function idMaker(notes: NoteTaker, reserved: readonly string[] = []): IdMaker {
	const taken = new Set(reserved);
	const counts = new Map<string, number>();
	return (name, fallback, place) => {
		const plain = idOf(name, fallback);
		let id = plain;
		for (let number = counts.get(plain) ?? 2; taken.has(id); number++) {
			const end = `-${number}`;
			id = `${plain.slice(0, LONGEST - end.length)}${end}`;
			counts.set(plain, number + 1);
		}
		taken.add(id);
		if (id !== name) notes.change(place, `has the id ${id} here`);
		return id;
	};
}

/** A name as an id: letters, digits and hyphens, starting with a letter; `fallback` stands where nothing is left. */
export function idOf(name: string, fallback: string): string {
	const bare = name
		.slice(0, 4 * LONGEST)
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	const started = /^[A-Za-z]/.test(bare) ? bare : [fallback, bare].filter(Boolean).join('-');
	const cut = started.slice(0, LONGEST).replace(/-+$/, '');
	return cut in Object.prototype ? `${fallback}-${cut}` : cut;
}

/** A sentence as an id in small letters. */
export function slugOf(sentence: string, fallback: string): string {
	return idOf(sentence.toLowerCase(), fallback);
}
