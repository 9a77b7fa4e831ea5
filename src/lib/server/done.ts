/** What the visitor has just done, as the address says it (`?done=`) and the texts know it; null for anything else. */
export function doneIn(url: URL, texts: Readonly<Record<string, string>>): string | null {
	const done = url.searchParams.get('done') ?? '';
	return Object.hasOwn(texts, done) ? (texts[done] ?? null) : null;
}
