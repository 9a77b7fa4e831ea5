import type { opening as texts } from '../en/opening.ts';

export const opening = {
	memberResults: {
		title: 'Wanneer zien deelnemers de uitkomsten van het netwerk?',
		hint: 'Wat iemand zelf heeft geantwoord, kan diegene altijd terugzien.',
		'at-once': 'Meteen, ook als de meting nog open is',
		'at-onceText': 'Alleen als mensen namens hun organisatie antwoorden.',
		'after-closing': 'Als de meting is gesloten',
		'after-closingText': 'Zo laat niemand zich leiden door wat anderen al hebben geantwoord.',
		never: 'Niet',
		neverText: 'U laat de uitkomsten zelf zien, bijvoorbeeld in een bijeenkomst.'
	},
	next: 'Nakijken en openen',
	check: {
		pageTitle: 'Nakijken en openen – {{network}}',
		heading: 'Klaar om te openen?',
		lead: 'Er is nog niets geopend. Loop het nog één keer na.',
		round: 'De meting',
		title: 'Titel',
		questionnaire: 'Vragenlijst',
		kind: 'Mensen antwoorden',
		memberResults: 'Deelnemers zien de uitkomsten',
		closes: 'Laatste dag om te antwoorden',
		list: 'Het lijstje',
		good: 'In orde',
		warn: 'Even naar kijken',
		toOrganisations: 'Naar de organisaties',
		toTargets: 'Naar de ambities',
		membersRead: 'Dit lezen deelnemers voordat ze beginnen',
		tryIt: 'Probeer de vragenlijst als deelnemer; er wordt niets bewaard',
		change: 'Iets wijzigen',
		open: 'Meting nu openen'
	},
	ofOrganisations_one: 'één organisatie',
	ofOrganisations_other: '{{count}} organisaties',
	more_one: 'nog één',
	more_other: 'nog {{count}} andere',
	targets: {
		last: 'In {{round}}: {{score}}',
		lead: 'Bij elk veld staat wat het netwerk scoorde in {{round}}.',
		hidden: 'niet getoond'
	},
	lines: {
		people_one: 'U vraagt één persoon, van {{organisations}}.',
		people_other: 'U vraagt {{count}} mensen, van {{organisations}}.',
		nothing:
			'Met {{people}} verwachte mensen bij {{organisations}} en een kleinste groep van {{k}} verschijnt er geen enkel cijfer: valt er één organisatie weg, dan moeten er nog {{k}} mensen overblijven, van minstens twee andere. Vraag meer mensen, kies een lager getal, of laat mensen namens hun organisatie antwoorden.',
		little:
			'Met {{people}} verwachte mensen bij {{organisations}} en een kleinste groep van {{k}} blijven de meeste uitsplitsingen verborgen. Het beeld van het hele netwerk verschijnt als er genoeg mensen antwoorden.',
		enough: 'Er zijn genoeg mensen voor een kleinste groep van {{k}}, als de meesten antwoorden.',
		alone_one:
			'Voor {{names}} antwoordt één persoon: de score van die organisatie is dan ook die van hem of haar.',
		alone_other:
			'Bij {{count}} organisaties antwoordt maar één persoon ({{names}}): de score van zo’n organisatie is dan die van die persoon.',
		reachable: 'Elke organisatie heeft een contactpersoon met een e-mailadres.',
		unreachable_one:
			'{{names}} heeft geen contactpersoon met een e-mailadres. U kunt de link zelf uitdelen, of nu nog een contactpersoon invullen.',
		unreachable_other:
			'{{count}} organisaties hebben geen contactpersoon met een e-mailadres: {{names}}. U kunt hun links zelf uitdelen, of nu nog contactpersonen invullen.',
		targets: 'Het netwerk heeft ambities, dus het beeld laat ook zien hoe ver u nog te gaan heeft.',
		noTargets:
			'Het netwerk heeft nog geen ambities. Dat kan altijd nog; het liefst voordat u de uitkomsten ziet.',
		days_one: 'Mensen hebben één dag om te antwoorden.',
		days_other: 'Mensen hebben {{count}} dagen om te antwoorden.',
		short_one: 'Mensen hebben maar één dag om te antwoorden. Twee tot drie weken werkt beter.',
		short_other: 'Mensen hebben maar {{count}} dagen om te antwoorden. Twee tot drie weken werkt beter.',
		others_one: '{{names}} staat nog open. De links daarvan blijven werken, naast die van de nieuwe meting.',
		others_other:
			'Er staan nog {{count}} metingen open: {{names}}. De links daarvan blijven werken, naast die van de nieuwe meting.'
	}
} satisfies typeof texts;
