// What XML cannot hold (XML 1.0, 2.2), and line ends and tabs, which a line of a slide has no use for.
// eslint-disable-next-line no-control-regex -- control characters are what it is for
const UNSPEAKABLE = /[\u0000-\u001f\u007f\ufffe\uffff]+/g;

/** The same value with all its texts as a presentation can hold them: one line each, without control characters. */
export function speakable<Value>(value: Value): Value {
	if (typeof value === 'string') return value.replace(UNSPEAKABLE, ' ').toWellFormed().trim() as Value;
	if (Array.isArray(value)) return value.map(speakable) as Value;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, speakable(one)])) as Value;
}
