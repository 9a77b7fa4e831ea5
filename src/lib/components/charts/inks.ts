import type { Tone } from './drawing.ts';

/** The light colours of the design tokens, for charts that leave the page. A test holds them to tokens.css. */
export const LIGHT: Readonly<Record<Tone, string>> = {
	'--paper': '#fbf7ef',
	'--surface': '#fffdf9',
	'--ink': '#2a1f2d',
	'--ink-soft': '#5f5263',
	'--line': '#d8cbb9',
	'--line-strong': '#8d7d86',
	'--series-network': '#6b2a5b',
	'--series-agreed': '#0b6b74',
	'--series-own': '#b44a06',
	'--series-target': '#5f5263',
	'--series-earlier': '#1763a6',
	'--series-first': '#b44a06',
	'--series-second': '#1a7354',
	'--heat': '#c98bb4',
	'--sunken': '#f3ecdf'
};
