/** Longer texts are cut before anything is done with them: no question is this long. */
const LONGEST = 10_000;

const ENTITIES: ReadonlyMap<string, string> = new Map([
	...([
		['amp', '&'],
		['lt', '<'],
		['gt', '>'],
		['quot', '"'],
		['apos', "'"],
		['nbsp', ' ']
	] as const),
	...([
		['eacute', 'é'],
		['egrave', 'è'],
		['euml', 'ë'],
		['iuml', 'ï'],
		['ouml', 'ö'],
		['uuml', 'ü']
	] as const),
	...([
		['ndash', '–'],
		['mdash', '—'],
		['hellip', '…'],
		['lsquo', '‘'],
		['rsquo', '’']
	] as const),
	...([
		['ldquo', '“'],
		['rdquo', '”'],
		['euro', '€'],
		['szlig', 'ß'],
		['auml', 'ä']
	] as const)
]);

/**
 * A text without markup and on one line, and whether markup was taken out. `html`: the tool writes all its texts in
 * HTML, so that "&amp;" is an ampersand; otherwise it is one only beside tags.
 */
export function plainText(text: string, html: boolean): { text: string; marked: boolean } {
	const cut = text.slice(0, LONGEST);
	const marked = hasTags(cut);
	const bare = html || marked ? withoutTags(decoded(withoutTags(cut))) : cut;
	return { text: onOneLine(bare), marked };
}

/** A text as a tool that writes in HTML must have it. */
export function asHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function hasTags(text: string): boolean {
	return /<\/?[a-z!]/i.test(text);
}

function withoutTags(text: string): string {
	const bare = text
		.replace(/<(script|style)\b[^>]*>[\s\S]*?(<\/\1\s*>|$)/gi, ' ')
		.replace(/<\/?[a-z!][^>]*(>|$)/gi, ' ');
	// What is left after taking tags out may form a new one: "<<b>b>".
	return hasTags(bare) ? bare.replaceAll('<', ' ') : bare;
}

function decoded(text: string): string {
	return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, (entity, name: string) => {
		if (!name.startsWith('#')) return ENTITIES.get(name) ?? entity;
		const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
		return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
	});
}

function onOneLine(text: string): string {
	return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
