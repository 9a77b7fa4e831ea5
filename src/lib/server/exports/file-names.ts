const LONGEST = 40;

/** A name that every file system and program takes: small letters, digits and hyphens. */
export function slugOf(text: string): string {
	const plain = text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, LONGEST);
	return plain.replace(/^-+|-+$/g, '') || 'samenspel';
}
