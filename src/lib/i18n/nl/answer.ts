import type { answer as texts } from '../en/answer.ts';

export const answer = {
	welcome: {
		pageTitle: 'Uw uitnodiging – {{network}}',
		heading: 'Hoe goed werken wij samen?',
		lead: '{{network}} in {{region}} wil graag weten hoe u de samenwerking ziet, vanuit uw plek bij {{organisation}}.',
		aboutText: '{{purpose}}',
		time: 'Ongeveer {{minutes}} minuten, {{questions}} korte vragen',
		closes: 'Tussendoor stoppen mag; antwoorden kan tot en met {{date}}',
		notKnowing: '‘Weet ik niet’ is ook een antwoord',
		whatHappens: 'Wat er met uw antwoorden gebeurt',
		start: 'Beginnen',
		startsHere: 'Zolang u niet op Beginnen drukt, bewaren wij niets.',
		goOn: 'Verder met mijn antwoorden',
		already: 'Op dit apparaat is al iemand begonnen.',
		someoneElse: 'Ik ben iemand anders: opnieuw beginnen',
		example: 'Dit is een voorbeeld. Het netwerk en iedereen erin zijn verzonnen.'
	},
	kinds: {
		named: {
			title: 'Namens uw organisatie',
			first: 'De andere partners in het netwerk zien de score van uw organisatie, met naam.',
			second:
				'Vullen meer mensen van {{organisation}} de vragen in, dan telt het gemiddelde. Welke antwoorden van u zijn, ziet niemand.',
			third:
				'Bent u de enige die voor {{organisation}} antwoordt, dan is uw score die van de organisatie. Houd daar rekening mee.',
			fourth:
				'Wat u er in eigen woorden bij schrijft, kan na sluiting worden gedeeld, zonder uw naam, rol of organisatie. De organisator leest het eerst.',
			fifth:
				'Als de meting gesloten is, kan wie haar begeleidt de antwoorden meenemen om mee te rekenen: zonder namen of rollen, en alleen van organisaties met genoeg mensen, zodat niemand ziet welke van u zijn.'
		},
		confidential: {
			title: 'Vertrouwelijk: u spreekt voor uzelf',
			first:
				'Over minder dan {{k}} mensen laten wij niets zien, en zolang de meting open is geen enkele uitkomst.',
			second: 'De organisator ziet per organisatie hoeveel mensen hebben geantwoord, niet wie en niet wat.',
			third: 'Bij uw antwoorden bewaren wij geen naam, geen e-mailadres en geen internetadres.',
			fourth:
				'Wat u er in eigen woorden bij schrijft, kan na sluiting worden gedeeld, zonder uw naam, rol of organisatie. De organisator leest het eerst.',
			fifth: 'Uw losse antwoorden gaan dit systeem nooit uit; niemand kan ze meenemen.'
		}
	},
	memberResults: {
		'at-once': 'U kunt de uitkomsten van het netwerk meteen bekijken, ook als anderen nog antwoorden.',
		'after-closing':
			'De uitkomsten van het netwerk kunt u hier bekijken zodra de meting is gesloten, na {{date}}.',
		never: 'De uitkomsten van het netwerk zijn hier niet te zien: de organisator laat ze zien.'
	},
	personal: {
		pageTitle: 'Welkom terug – {{network}}',
		heading: 'Welkom terug',
		lead: 'Dit is uw eigen link voor {{network}}. Uw antwoorden staan voor u klaar.',
		goOn: 'Verder met mijn antwoorden',
		yours: 'Houd deze link voor uzelf: wie hem heeft, kan uw antwoorden zien en wijzigen.'
	},
	closed: {
		pageTitle: 'Deze meting is gesloten – {{network}}',
		heading: 'Dank u wel: deze meting is gesloten',
		lead: 'Antwoorden kon tot en met {{date}}.',
		network: 'De uitkomsten van het netwerk bekijken',
		notShown: 'De uitkomsten van het netwerk zijn hier niet te zien: de organisator laat ze zien.',
		mine: 'Mijn eigen antwoorden bekijken'
	},
	network: {
		pageTitle: 'Uitkomsten van {{network}}',
		heading: 'Hoe het netwerk het ziet',
		lead: '{{network}}, {{round}}. Zo zien mensen de samenwerking: een begin voor het gesprek, geen oordeel.',
		mine: 'Terug naar mijn eigen uitkomst'
	},
	page: {
		pageTitle: '{{title}} – pagina {{page}} van {{pages}}',
		progress: 'Pagina {{page}} van {{pages}}',
		answered: '{{answered}} van {{questions}} beantwoord',
		missingTitle: 'of',
		remark: 'Wilt u hier iets aan toevoegen?',
		remarkHint:
			'Dat hoeft niet. Noem geen namen van mensen of patiënten. Na sluiting leest de organisator dit als eerste; daarna kan het netwerk het te zien krijgen, altijd zonder uw naam, rol of organisatie.',
		next: 'Bewaren en verder',
		last: 'Bewaren en nakijken',
		previous: 'Vorige pagina',
		stop: 'Stoppen en later verdergaan',
		saving: 'Bezig met bewaren …',
		saved: 'Bewaard',
		unsaved: 'Nog niet bewaard. Wij blijven het proberen; laat deze pagina open.',
		unsent:
			'Deze pagina is niet aangekomen. Controleer uw verbinding en druk nog eens op de knop; uw antwoorden staan er nog.',
		refused: 'Dit kon niet worden bewaard. Druk op de knop hieronder om te zien waarom.',
		savedOn: 'Uw antwoorden worden meteen bewaard.',
		savedByButton: 'Uw antwoorden worden bewaard als u op de knop hieronder drukt.'
	},
	problems: {
		title: 'Kijk hier nog even naar',
		lead: 'Al uw andere antwoorden zijn bewaard.',
		unknown: 'Deze vraag hoort niet bij deze vragenlijst. Laad de pagina opnieuw.',
		outside: 'Dit antwoord staat niet bij de mogelijkheden. Kies opnieuw.',
		tooLong: 'Uw opmerking is langer dan {{most}} tekens. Maak haar korter; de tekst staat nog in het vak.'
	},
	overview: {
		pageTitle: 'Uw antwoorden – {{network}}',
		heading: 'Uw antwoorden tot nu toe',
		lead: 'Alles wat u heeft beantwoord, is bewaard. U kunt deze pagina sluiten.',
		linkTitle: 'Later of op een ander apparaat verdergaan',
		linkText:
			'Dit is uw eigen link. Kopieer hem of stuur hem naar uzelf. Wie hem heeft, kan uw antwoorden zien en wijzigen.',
		linkLabel: 'Uw eigen link',
		mail: 'Naar mezelf mailen',
		mailSubject: 'Mijn eigen link voor {{network}}',
		pages: 'De pagina’s',
		complete: 'klaar',
		partly: '{{answered}} van {{questions}} beantwoord',
		goOn: 'Verdergaan',
		check: 'Nakijken en versturen',
		leave: 'Vergeet mij op dit apparaat',
		leaveText: 'Deelt u dit apparaat met anderen? Meld u dan hier af; uw eigen link blijft werken.'
	},
	review: {
		pageTitle: 'Nakijken en versturen – {{network}}',
		heading: 'Nakijken en versturen',
		allAnswered: 'U heeft alle vragen beantwoord.',
		missing_one: 'Eén vraag heeft nog geen antwoord. U mag haar openlaten of teruggaan.',
		missing_other: '{{count}} vragen hebben nog geen antwoord. U mag ze openlaten of teruggaan.',
		toQuestion: 'Naar deze vraag',
		counts: 'Uw antwoorden tellen mee zodra u ze verstuurt. Tot en met {{date}} kunt u ze nog wijzigen.',
		send: 'Mijn antwoorden versturen',
		back: 'Terug naar de vragen'
	},
	left: {
		pageTitle: 'U bent afgemeld',
		heading: 'Dit apparaat is u vergeten',
		lead: 'Uw antwoorden zijn veilig. Open uw eigen link om verder te gaan.'
	},
	result: {
		pageTitle: 'Uw uitkomst – {{network}}',
		thanks: 'Dank u wel. Uw antwoorden zijn verstuurd.',
		thanksText: 'U kunt ze tot en met {{date}} nog wijzigen; een wijziging telt meteen mee.',
		notSent: 'Uw antwoorden zijn nog niet verstuurd',
		notSentText: 'Ze zijn bewaard, maar tellen pas mee als u ze verstuurt.',
		notSentClosed:
			'Uw antwoorden waren nog niet verstuurd toen de meting sloot en tellen dus niet mee. U kunt ze hier nog wel lezen.',
		heading: 'Hoe u het ziet',
		lead: 'Uw eigen gemiddelde per onderwerp, van {{min}} tot {{max}}.',
		andNetwork: 'Daarnaast het gemiddelde van het netwerk.',
		later: 'Na sluiting van de meting ziet u hier ook de uitkomsten van het netwerk.',
		never: 'De uitkomsten van het netwerk zijn hier niet te zien: de organisator laat ze zien.',
		toNetwork: 'De grafieken van het netwerk bekijken',
		you: 'U',
		network: 'Het netwerk',
		noScore: 'geen score',
		noScoreWhy:
			'U heeft geen eigen score bij onderwerpen waar u minder dan {{share}}% van de vragen met een score heeft beantwoord; ‘weet ik niet’ telt daarvoor niet mee.',
		notShown:
			'Waar het netwerk geen score heeft, was er niets te berekenen of zou een cijfer kunnen verraden wat een paar mensen hebben geantwoord.',
		change: 'Mijn antwoorden wijzigen',
		send: 'Nakijken en versturen',
		answers: 'Al mijn antwoorden',
		noAnswer: 'Geen antwoord'
	}
} satisfies typeof texts;
