import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./wall.css', import.meta.url), 'utf8');
const [day, night] = css.split(':root:has(> body .wall.night)') as [string, string];
const SETS = { day: coloursOf(day), night: { ...coloursOf(day), ...coloursOf(night) } };

const BACKGROUNDS = ['paper', 'surface', 'sunken'] as const;
const TEXTS = ['ink', 'ink-soft', 'accent', 'good', 'bad'] as const;
const PICTURES = ['trust', 'vision', 'governance'].concat(
	['network', 'agreed', 'own', 'target', 'earlier', 'first', 'second'].map((series) => `series-${series}`)
);
const ON_THEIR_OWN = [
	...[['ink', 'accent-soft'] as const, ['ink', 'warn-soft'] as const, ['warn', 'warn-soft'] as const],
	...[['good', 'good-soft'] as const, ['bad', 'bad-soft'] as const, ['on-accent', 'accent'] as const]
];

test.each(Object.entries(SETS))('all text on the wall has a contrast of 7 to 1 by %s', (_, colours) => {
	const pairs = [...TEXTS.flatMap((text) => BACKGROUNDS.map((on) => [text, on] as const)), ...ON_THEIR_OWN];
	expect(pairs.filter(([text, on]) => contrast(colours[text]!, colours[on]!) < 7)).toEqual([]);
});

test.each(Object.entries(SETS))('what is drawn on the wall stands out by %s', (_, colours) => {
	const onPaper = (name: string) => contrast(colours[name]!, colours.paper!);
	expect(PICTURES.filter((name) => onPaper(name) < 7)).toEqual([]);
	expect(onPaper('line-strong')).toBeGreaterThanOrEqual(4.5);
});

test('night on the wall changes every colour that day sets', () => {
	expect(Object.keys(coloursOf(night)).sort()).toEqual(Object.keys(coloursOf(day)).sort());
});

function coloursOf(rules: string): Record<string, string> {
	return Object.fromEntries(
		[...rules.matchAll(/--([\w-]+): (#[\da-f]{3,6});/g)].map(([, name, hex]) => [name, hex])
	);
}

/** The contrast of two colours as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
	const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
	const digits =
		hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g)!;
	const [red, green, blue] = digits.map((pair) => {
		const part = parseInt(pair, 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
