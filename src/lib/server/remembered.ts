/** Gives what was made before under this key for this owner, or makes it; an owner that is gone takes its own along. */
type Remembering<Value> = (owner: object, key: string, make: () => Promise<Value>) => Promise<Value>;

/**
 * Makes a memory that keeps the `most` values used last. Two who ask for the same at once wait for one making; what
 * failed is not kept.
 */
export function remembering<Value>(most: number): Remembering<Value> {
	const owners = new WeakMap<object, Map<string, Promise<Value>>>();
	return (owner, key, make) => {
		const kept = owners.get(owner) ?? new Map<string, Promise<Value>>();
		owners.set(owner, kept);
		const value = kept.get(key) ?? make();
		kept.delete(key);
		kept.set(key, value);
		if (kept.size > most) kept.delete(kept.keys().next().value!);
		value.catch(() => kept.delete(key));
		return value;
	};
}
