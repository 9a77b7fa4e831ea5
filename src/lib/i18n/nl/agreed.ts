import type { Catalogue } from '../en.ts';

export const agreed = {
	series: 'Afgesproken in de workshop',
	title: 'Waar de workshop op uitkwam',
	score: 'Afgesproken score: {{score}}',
	not: 'niet eens geworden',
	notAgreed: 'De workshop werd het niet eens over een score',
	same: 'gelijk aan wat mensen hadden ingevuld',
	higher: '{{distance}} hoger dan wat mensen hadden ingevuld',
	lower: '{{distance}} lager dan wat mensen hadden ingevuld',
	present: 'Aanwezig: {{present}}',
	on: 'op {{date}}',
	actions: 'Wie doet wat',
	due: 'voor {{date}}',
	states: { open: 'loopt', done: 'gedaan', dropped: 'vervallen' }
} satisfies Catalogue['agreed'];
