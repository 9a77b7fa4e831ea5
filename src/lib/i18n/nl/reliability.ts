import type { reliability as texts } from '../en/reliability.ts';

export const reliability = {
	pageTitle: 'Of vragen bij elkaar horen – {{title}} {{version}}',
	heading: 'Of vragen bij elkaar horen',
	back: 'Terug naar {{title}}',
	lead: 'Hoe de vragen over één onderwerp samenhangen, over iedereen die deze versie invulde in een gesloten meting op deze server. Het zegt iets over de vragenlijst en niets over één netwerk.',
	method: 'Hoe dit berekend wordt',
	link: 'Of vragen bij elkaar horen',
	alpha: 'Cronbachs alfa {{alpha}}, waarschijnlijk tussen {{lower}} en {{upper}} ({{cases}} mensen).',
	tooFew:
		'Te weinig om iets te zeggen: {{people}} mensen beantwoordden al deze vragen; er zijn er {{needed}} nodig, uit minstens twee netwerken.',
	alike: 'Niets te zeggen: iedereen gaf dezelfde antwoorden.',
	item: 'Vraag',
	rest: 'Met de andere',
	note: 'Onder nul betekent: kijk of deze vraag de andere kant op loopt. Metingen met minder dan tien mensen (of tweemaal de kleinste groep van een meting) tellen niet mee. Metingen met latere antwoorden die nog niet getoond mogen worden, ook niet.'
} satisfies typeof texts;
