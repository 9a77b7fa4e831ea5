import type { method as texts } from '../en/method.ts';

export const method = {
	page: {
		pageTitle: 'Zo rekent Samenspel',
		heading: 'Zo rekent Samenspel',
		lead: 'Wat er achter elk cijfer zit: eerst wat het voor u betekent, dan hoe het berekend wordt, dan waar het vandaan komt.',
		contents: 'Op deze pagina',
		how: 'Hoe het berekend wordt',
		sources: 'Waar het vandaan komt',
		read: 'Gelezen voor deze pagina',
		usual: 'De gebruikelijke verwijzing',
		usualText:
			'Bij een formule noemen wij de gebruikelijke verwijzing, zonder dat wij al die artikelen opnieuw hebben gelezen. De formules zelf zijn met R nagerekend, tot op negen decimalen.',
		link: 'Hoe deze cijfers berekend zijn'
	}
} satisfies typeof texts;
