import type { charts as texts } from '../en/charts.ts';

export const charts = {
	frame: {
		legend: 'In de grafiek',
		copy: 'Kopiëren als afbeelding',
		copied: 'Gekopieerd. U kunt de afbeelding nu plakken in een dia of een document.',
		download: 'Downloaden als',
		png: 'PNG',
		svg: 'SVG',
		cannotCopy: 'Deze browser kan hier geen afbeeldingen kopiëren. Download in plaats daarvan de PNG.',
		failed: 'Dat lukte niet. Probeer het nog eens, of download in plaats daarvan de SVG.'
	},
	switch: 'De antwoorden indelen naar',
	sections: {
		organisations: {
			title: 'Per organisatie',
			lead: 'Elke letter is een organisatie, de stip onder de lijn is het netwerk. De letters volgen het alfabet; het is geen ranglijst.'
		},
		distribution: {
			title: 'Hoe de mensen verdeeld zijn',
			lead: 'Iedereen telt één keer, bij de stap die het dichtst bij de eigen score ligt. Twee bulten naast elkaar? Dan zijn er twee verhalen te horen.'
		},
		roles: {
			title: 'Vanuit elke rol gezien',
			lead: 'Zien mensen op verschillende plekken hetzelfde netwerk? Elke letter is een rol.'
		},
		items: {
			title: 'Vraag voor vraag',
			lead: 'Hoeveel mensen elk antwoord gaven, links het laagste en rechts het hoogste. Wie het niet weet, staat ernaast en telt niet mee in de balk.'
		}
	},
	ends: 'Laagst: {{lowest}} ({{low}}). Hoogst: {{highest}} ({{high}}).',
	organisations: {
		table: '{{framework}}: de score van elke organisatie',
		caption:
			'De organisaties liggen het verst uit elkaar bij {{furthest}} ({{most}} punt) en het dichtst bij elkaar bij {{closest}} ({{least}} punt).',
		captionOne: 'Bij {{topic}} liggen de organisaties {{distance}} punt uit elkaar.',
		captionNone: 'Geen twee organisaties hebben hier een score.',
		same: '{{who}}: {{score}}.',
		many_one: '{{count}} organisatie',
		many_other: '{{count}} organisaties',
		nobody: 'Geen organisatie heeft hier een score.'
	},
	distribution: {
		table: '{{framework}}: hoeveel mensen bij elke stap',
		caption: 'Eén staaf voor elke stap van de schaal, met het aantal mensen erop.',
		captionNone: 'Er is geen verdeling die getoond kan worden.',
		tooFew: 'niet te zien: pas vanaf {{fewest}} antwoorden, en alleen als niemand erin te herkennen is'
	},
	roles: {
		table: '{{framework}}: de score van elke rol',
		caption:
			'De rollen liggen het verst uit elkaar bij {{furthest}} ({{most}} punt) en het dichtst bij elkaar bij {{closest}} ({{least}} punt).',
		captionOne: 'Bij {{topic}} liggen de rollen {{distance}} punt uit elkaar.',
		captionNone: 'Geen twee rollen kunnen bij hetzelfde onderwerp worden getoond.',
		same: '{{who}}: {{score}}.',
		many_one: '{{count}} rol',
		many_other: '{{count}} rollen',
		nobody: 'Hier kan geen rol worden getoond.',
		none: 'Niet te zien: een rol staat hier alleen als er minstens {{k}} mensen achter staan en niemand door aftrekken te herkennen is. Geen twee rollen hebben dat.',
		open: 'Wat mensen in elke rol antwoordden, is te zien zodra de meting is gesloten.'
	},
	items: {
		caption:
			'{{topic}}: vraag {{highest}} scoort het hoogst ({{high}}), vraag {{lowest}} het laagst ({{low}}).',
		step: 'stap {{step}}',
		captionSame: '{{topic}}: elke vraag met een score komt uit op {{score}}.',
		captionNone: '{{topic}}: geen vraag heeft een score die getoond kan worden.',
		count_one: '{{count}}\u00a0vraag',
		count_other: '{{count}}\u00a0vragen'
	},
	groups: {
		topic: 'Onderwerp',
		network: 'Het netwerk',
		people: 'mensen',
		dontKnow: 'weet niet',
		score: 'score',
		scroll: 'Tabel, schuift opzij'
	},
	heat: 'Hoe sterker de kleur van een vak, hoe hoger de score: van {{min}} tot {{max}}.',
	weighting: {
		plain:
			'{{topic}}: tellen we niet elke organisatie maar elke persoon even zwaar, dan is de score {{personMean}} in plaats van {{mean}}.',
		because:
			'{{topic}}: tellen we niet elke organisatie maar elke persoon even zwaar, dan is de score {{personMean}} in plaats van {{mean}}. Dat komt vooral door {{organisations}}.',
		organisation_one: '{{name}} ({{count}} persoon)',
		organisation_other: '{{name}} ({{count}} mensen)'
	},
	own: 'U',
	sheet: {
		under: '{{network}}, {{round}} ({{period}})',
		foot: '{{counts}} Hoe klaar men zich voelt; gemaakt met Samenspel op {{date}}.'
	}
} satisfies typeof texts;
