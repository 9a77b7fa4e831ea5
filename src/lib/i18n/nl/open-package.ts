import type { openPackage as texts } from '../en/open-package.ts';

export const openPackage = {
	title: '{{network}}, {{round}}: open datapakket',
	description:
		'Hoe de mensen van {{network}} ({{region}}) hun samenwerking zien, gemeten met Samenspel in {{round}}: vragenlijst, uitkomsten, codeboek en methode.',
	perceived:
		'Samenspel meet ervaren gereedheid: hoe klaar de mensen in een netwerk zich voelen om samen te werken. Het zegt niets over de gezondheid van mensen en maakt geen ranglijst.',
	example: 'Dit is een voorbeeld. Het netwerk en iedereen erin zijn verzonnen.',
	facts: {
		title: 'Deze meting',
		network: 'Netwerk: {{network}}, {{region}}',
		round: 'Meting: {{round}}, {{from}} tot en met {{to}}',
		questionnaire: 'Vragenlijst: {{title}} ({{id}}), versie {{version}}, inhoud {{hash}}',
		named:
			'Soort: namens de organisatie. Scores van organisaties zijn te zien met naam, antwoorden van één persoon niet. De kleinste groep k is {{k}}.',
		confidential:
			'Soort: vertrouwelijk. Over minder dan k = {{k}} mensen is niets te zien, en voor het sluiten helemaal niets.',
		people: 'Geantwoord: {{people}} mensen van {{answered}} van de {{invited}} gevraagde organisaties',
		made: 'Gemaakt op {{date}} met Samenspel {{program}}'
	},
	files: {
		title: 'Wat erin zit',
		datapackage:
			'datapackage.json: beschrijft elke tabel volgens de Frictionless-standaard (Data Package, versie 1)',
		definition: 'definition/: de vragenlijst zoals die is gesteld, in YAML en JSON',
		results:
			'results/: wat er te zien mag zijn van het netwerk, de vragen en de groepen; waar een score leeg is, zegt `missing` waarom',
		answers: 'answers/answers.csv: een rij per persoon en vraag',
		codebook: 'codebook/: waar elke code voor staat, in het Engels en het Nederlands',
		csv: 'De tabellen zijn CSV: UTF-8, komma’s, decimale punten. Een apostrof voor een teken als = voorkomt dat een spreadsheet een naam als formule uitvoert.'
	},
	answers: {
		title: 'De antwoorden',
		there:
			'De antwoorden zijn van mensen die namens hun organisatie spraken en dat wisten voordat ze begonnen. Namen, rollen, opmerkingen en datums zitten er niet bij; personen zijn willekeurig genummerd, in elk pakket opnieuw.',
		kept: 'De antwoorden van {{organisations}} zitten er niet in. Met zo weinig mensen zou een rij van iemand zijn, of uit de uitkomsten te halen zijn. Deze organisaties staan zonder mensen bij de antwoorden, zodat er evenveel organisaties tellen als er zijn gevraagd. Hun scores staan in results/organisations.csv.',
		confidential:
			'In dit pakket zitten geen antwoorden. In een vertrouwelijke meting spreken mensen voor zichzelf, en voordat ze begonnen is hun verteld dat er over minder dan {{k}} mensen niets te zien is. Losse antwoorden gaan het systeem daarom nooit uit. De uitkomsten zijn hier te lezen; narekenen kan niet.',
		open: 'In dit pakket zitten geen antwoorden, want de meting is nog open. Als ze gesloten is, kunnen de antwoorden mee.',
		waiting:
			'In dit pakket zitten geen antwoorden: er kwamen er een paar bij nadat de uitkomsten voor het eerst te zien waren, en dat zijn er te weinig om al te laten zien.',
		nobody: 'In dit pakket zitten geen antwoorden, want niemand heeft geantwoord.',
		'too-few':
			'In dit pakket zitten geen antwoorden: er antwoordden zo weinig mensen dat elke rij van iemand zou kunnen zijn. De scores van de organisaties staan in results/organisations.csv.',
		viewer:
			'In dit pakket zitten geen antwoorden: wie het maakte, mag de uitkomsten van dit netwerk lezen en begeleidt het niet.'
	},
	method: {
		title: 'De methode',
		missing:
			'Ontbreken. Weet ik niet (dk), niet van toepassing (na) en geen antwoord (leeg) zijn drie dingen. Geen ervan is ooit een getal, en geen ervan is het midden van de schaal.',
		person:
			'Persoon. De score van iemand op een dimensie is het gemiddelde van de vragen met een score, als dat er minstens het kleinste aandeel zijn (minimum_share in codebook/dimensions.csv) van de vragen die op diegene van toepassing zijn: de vragen zonder ‘niet van toepassing’. Anders is er geen score. Een omgekeerde vraag telt als laagste + hoogste − antwoord.',
		network:
			'Organisatie en netwerk. De score van een organisatie is het gemiddelde van haar mensen, die van het netwerk het gemiddelde van de organisaties, zodat elke organisatie één keer telt: M = (x̄₁ + … + x̄ₙ) / n. Het gemiddelde over alle mensen staat ernaast. Voor losse vragen geldt hetzelfde.',
		interval:
			'Zekerheid. Vanaf vijf organisaties een 95%-interval: M ± t(0,975; n − 1) · s/√n · √((N − n)/(N − 1)), afgekapt aan de uiteinden van de schaal, met s de standaardafwijking van de scores van organisaties, n het aantal met een score en N het aantal gevraagde. Hebben alle geantwoord, scoren alle gelijk of zijn het er minder dan vijf, dan staat er een woord (everyone, all-the-same, too-few).',
		agreement:
			'Eensgezindheid. De gemiddelde absolute afwijking d van het gemiddelde, in schaalpunten; en een splitsing, als minstens een derde van de waarden buiten het gebied van drie punten ligt met de mediaan en de meeste waarden erin. Eens (agreed): d hoogstens 0,6 en geen splitsing. Verdeeld (divided): een splitsing, of d boven A/6 bij A antwoordmogelijkheden. Gemengd (mixed): daartussen. Op een dimensie van een meting namens organisaties zijn de waarden de scores van organisaties, in alle andere gevallen die van mensen. Onder vijf waarden staat er geen woord, onder tien geen d.',
		disclosure:
			'Wat niet te zien is. De cijfers van een vertrouwelijke meting, en die van losse vragen in elke meting, rusten op minstens k mensen, ook als men één organisatie wegdenkt: haar mensen weten misschien wat zij zelf antwoordden. Ze zijn afgerond op tienden. Een verdeling vraagt tien antwoorden, of 2k als dat meer is. Een rol is te zien als die rol en alle anderen zo’n groep zijn. `missing` zegt waarom een cijfer er niet is: nobody (niemand), too-few (te weinig mensen), traceable (te herleiden) of open.'
	},
	again: {
		title: 'Narekenen',
		command: 'Met Samenspel, in de map van dit pakket:',
		gives: 'Dit geeft elke score, onafgerond. De scores van dimensies en organisaties zijn die in results/.',
		hand: 'Zonder Samenspel: neem het gemiddelde over de vragen van een dimensie per persoon (welke dat zijn, staat in codebook/places.csv), dan over de mensen van elke organisatie, dan over de organisaties, zoals hierboven staat.',
		kept: 'Omdat sommige antwoorden achterblijven, doet u dit voor de organisaties waarvan de antwoorden hier zijn, haalt u de andere organisaties uit results/organisations.csv, en neemt u het gemiddelde over allemaal: dat is de score in results/network.csv. Losse vragen zijn dan niet na te rekenen.',
		roles: 'Rollen zijn niet na te rekenen: wie welke rol heeft, gaat het systeem niet uit.'
	},
	sources: {
		title: 'Bronnen',
		list: [
			'Student (1908). The probable error of a mean. Biometrika 6, 1-25.',
			'Cochran, W. G. (1977). Sampling Techniques, derde druk, hoofdstuk 2 (correctie voor een eindige populatie).',
			'Burke, M. J. & Dunlap, W. P. (2002). Estimating interrater agreement with the average deviation index. Organizational Research Methods 5, 159-172.',
			'Fitch, K. e.a. (2001). The RAND/UCLA Appropriateness Method User’s Manual (het gebied van drie punten).',
			'Frictionless Data, Data Package en Table Schema, versie 1: specs.frictionlessdata.io'
		]
	},
	licence: {
		title: 'Licentie',
		questionnaire: 'De vragenlijst: {{licence}}, door {{authors}}.',
		data: 'De gegevens: er is nog geen licentie gekozen. Kies er een voordat u dit pakket openbaar maakt, en zet haar in datapackage.json.'
	},
	tables: {
		network: 'Scores van het netwerk op elke dimensie',
		organisations: 'Scores van de organisaties, met naam',
		roles: 'Scores van mensen in één rol, waar dat te zien mag zijn',
		items: 'Scores van het netwerk op elke vraag',
		distributions: 'Hoeveel mensen elk antwoord kozen, waar dat te zien mag zijn',
		answers: 'Antwoorden, een rij per persoon en vraag',
		codes: 'De organisaties van deze meting en of hun antwoorden hier zijn'
	}
} satisfies typeof texts;
