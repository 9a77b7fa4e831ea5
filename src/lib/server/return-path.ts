const HERE = 'http://here.invalid';

/** The place on this site that a path leads to, or `otherwise` where it leads away or nowhere. */
export function returnPath(path: string | null, otherwise: string): string {
	if (!path?.startsWith('/') || !URL.canParse(path, HERE)) return otherwise;
	const { origin, pathname, search } = new URL(path, HERE);
	// Two slashes in front would name another host, also where they appear only once dots are resolved.
	if (origin !== HERE || pathname.startsWith('//')) return otherwise;
	return `${pathname}${search}`;
}
