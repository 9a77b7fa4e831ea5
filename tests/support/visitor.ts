import type { Cookies } from '@sveltejs/kit';

/** A visit whose cookies are kept, as a browser keeps them, without a server between. */
export type Visitor = {
	readonly request: Request;
	readonly url: URL;
	readonly cookies: Cookies;
	/** What was set, by name, with its options. */
	readonly kept: ReadonlyMap<
		string,
		{ readonly value: string; readonly options: Parameters<Cookies['set']>[2] }
	>;
};

/** A new visitor; every request carries the cookies that were set before. */
export function visitor(headers: Readonly<Record<string, string>> = {}): Visitor {
	const url = new URL('http://localhost/');
	const kept = new Map<string, { value: string; options: Parameters<Cookies['set']>[2] }>();
	const cookies: Cookies = {
		get: (name) => kept.get(name)?.value,
		getAll: () => [...kept].map(([name, { value }]) => ({ name, value })),
		set: (name, value, options) => void kept.set(name, { value, options }),
		delete: (name) => void kept.delete(name),
		serialize: (name, value) => `${name}=${encodeURIComponent(value)}`
	};
	return {
		...{ url, cookies, kept },
		get request() {
			const cookie = [...kept].map(([name, { value }]) => `${name}=${encodeURIComponent(value)}`).join('; ');
			return new Request(url, { headers: { ...headers, cookie } });
		}
	};
}
