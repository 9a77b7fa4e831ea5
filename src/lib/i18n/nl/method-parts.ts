import type { MethodPart, methodParts as texts } from '../en/method-parts.ts';

export const methodParts = {
	scores: {
		title: 'Scores',
		means: [
			'Een score zegt hoe mensen in het netwerk één onderwerp zien, op de schaal van de vragenlijst. Elke organisatie telt even zwaar: een ziekenhuis met vijftien mensen overstemt een bewonersraad van twee dus niet.',
			'‘Weet ik niet’, ‘niet van toepassing’ en geen antwoord zijn drie verschillende dingen. Geen ervan wordt ooit een getal: geen nul, en ook niet het midden.'
		],
		formulas: {
			person:
				'Iemands score op een onderwerp is het gemiddelde van diens m antwoorden met een getal. Die score telt als dat minstens 60 % is van de a vragen die op diegene van toepassing zijn, tenzij de vragenlijst een ander deel noemt. ‘Niet van toepassing’ telt niet mee in a; ‘weet ik niet’ en geen antwoord wel.',
			network:
				'Een organisatie krijgt het gemiddelde van haar mensen, het netwerk het gemiddelde van zijn K organisaties. Een thema wordt per persoon berekend uit de vragen ervan, nooit uit gemiddelden van andere onderwerpen.',
			reversed:
				'Loopt een overgenomen vraag de andere kant op, dan wordt het antwoord eerst omgedraaid. Onze eigen vragen doen dat nooit.'
		},
		how: [
			'Getallen worden pas afgerond als u ze ziet. In een vertrouwelijke meting gebeurt dat al eerder: op tienden, voordat er iets anders mee gedaan wordt.'
		],
		read: ['CYBHI, NEES Toolkit: middelt eerst per organisatie als daar meer mensen antwoorden.'],
		usual: []
	},
	certainty: {
		title: 'Hoe zeker een score is',
		means: [
			'De marge onder een score zegt waar die waarschijnlijk zou liggen als elke uitgenodigde organisatie had geantwoord. Is de marge breed, hecht dan niet aan kleine verschillen.',
			'Onder de vijf organisaties staat er geen marge maar ‘te weinig’. Bij zo weinig belooft zo’n marge meer dan zij waarmaakt: in onze eigen berekeningen lag de waarheid bij drie getallen soms maar in 64 % van de gevallen binnen een marge van 95 %, en bij vijf in 83 %.'
		],
		formulas: {
			interval:
				'M is de score van het netwerk, s de standaardafwijking van de scores van zijn n organisaties, N het aantal dat is uitgenodigd. De laatste wortel maakt de marge smaller naarmate er meer hebben geantwoord. De marge houdt op waar de schaal ophoudt.'
		},
		how: [
			'Hebben alle organisaties geantwoord, dan valt er niets te schatten en staat dat er in plaats van een marge. Scoren ze allemaal gelijk, dan zou een marge zonder breedte schijnzekerheid zijn: er staat ‘alle gelijk’.',
			'De formule doet alsof het toeval heeft bepaald welke organisaties antwoordden. In werkelijkheid kozen ze zelf; de onzekerheid is dus minstens zo groot.',
			'In een vertrouwelijke meting staat de marge er alleen als elke organisatie erachter minstens k mensen heeft.'
		],
		read: [],
		usual: [
			'Student (1908), voor het t-interval.',
			'Cochran, Sampling Techniques (1977), voor de correctie bij een eindig aantal; hij heeft N waar wij N − 1 hebben, dus onze marge is de bredere.'
		]
	},
	agreement: {
		title: 'Eensgezind, gemengd of verdeeld',
		means: [
			'Of men het eens is, komt vóór het gemiddelde. Een 3 waarbij iedereen 3 zegt, is iets anders dan een 3 waarbij de helft 1 zegt en de helft 5. Waar u verdeeld over bent, staat daarom voorop.',
			'Verschil van mening is een uitkomst, geen fout.'
		],
		formulas: {
			deviation:
				'De gemiddelde afstand tot het gemiddelde, in punten van de schaal. In een meting namens organisaties over hun scores, in een vertrouwelijke over die van mensen.',
			split:
				'Neem de drie opeenvolgende punten van de schaal met de mediaan en de meeste antwoorden. Liggen o van de n antwoorden daarbuiten en is dat een derde of meer, dan lopen de meningen uiteen.'
		},
		how: [
			'Eensgezind: een afstand van hooguit 0,6 en geen tweedeling. Verdeeld: een tweedeling, of een afstand boven A ÷ 6 op een schaal met A antwoorden. Gemengd: daartussen. Onder de vijf antwoorden staat er geen woord, onder de tien geen getal.'
		],
		read: [
			'Burke & Dunlap (2002), samenvatting: een gemiddelde afwijking tot A ÷ 6 is aanvaardbaar.',
			'De SCIROCCO-Delphi in Singapore, Int J Integr Care, doi 10.5334/ijic.7747: verdeeld als 4 van de 12 oordelen buiten drie punten rond de mediaan liggen.'
		],
		usual: ['RAND/UCLA Appropriateness Method, voor het gebied van drie punten.']
	},
	gaps: {
		title: 'De verschillen',
		means: [
			'Vier verschillen binnen één meting, en de vooruitgang tussen metingen, brengen het gesprek op gang. Elk heeft een eigen teken, en elk blijft weg waar het iets over enkele mensen zou verraden.'
		],
		formulas: {},
		how: [
			'Ambitie: uw eigen ambitie min de score. Vanaf een half punt een gesprek waard.',
			'Tussen organisaties: de hoogste min de laagste organisatie, met naam, in een meting namens organisaties. Vanaf één punt. In een vertrouwelijke meting heeft geen organisatie een eigen score.',
			'Tussen rollen: de hoogste min de laagste rol, van de rollen die getoond mogen worden. Vanaf één punt.',
			'Weet niet: het deel ‘weet ik niet’ van de antwoorden die van toepassing zijn. Vanaf 30 %: dan hebben velen er geen zicht op.',
			'In de volgorde komt eerst waar u verdeeld over bent, dan wat het verst onder de ambitie ligt, dan het laagste. Deze grenzen hebben wij zelf gekozen.'
		],
		read: [],
		usual: []
	},
	shares: {
		title: 'Percentages',
		means: [
			'Een percentage, zoals 20 % ‘weet ik niet’, staat er met het aantal mensen erachter en zonder marge.'
		],
		formulas: {
			share:
				'Wie een marge bij een percentage wil, vindt in het programma die van Wilson: p is het deel, n het aantal antwoorden, z = 1,96. Die blijft altijd tussen 0 en 100 %. Geen pagina toont haar nu.'
		},
		how: [],
		read: [],
		usual: ['Wilson (1927), zonder continuïteitscorrectie.']
	},
	change: {
		title: 'Wat er tussen twee metingen veranderde',
		means: [
			'Twee metingen worden vergeleken op de vragen die ze delen, en op niets anders. Wie erbij kwam en wie wegging, staat er vóór elk cijfer.',
			'‘Gestegen’ en ‘gedaald’ staan er alleen als toeval een onwaarschijnlijke verklaring is. Anders is er geen verandering die van toeval te onderscheiden is. Dat is iets anders dan ‘er is niets veranderd’.'
		],
		formulas: {
			paired:
				'De organisaties die aan beide metingen meededen: d is de verandering van elk, later min eerder. Vanaf vijf paren. Op deze rust het woord.',
			welch:
				'Daarnaast het hele netwerk: alle organisaties van de ene meting tegenover alle van de andere, vanaf vijf aan elke kant. Wie tweemaal meedeed, geldt hier als een vreemde van zichzelf; daardoor is deze marge meestal te breed.',
			discovery:
				'Wie naar acht onderwerpen tegelijk kijkt, vindt er altijd wel één dat toevallig bewoog. Daarom worden de p-waarden van een indeling samen bijgesteld; voor een woord moet de bijgestelde waarde onder 0,05 liggen.'
		},
		how: [
			'Beide metingen worden opnieuw berekend op de gedeelde vragen, met het minimum van de latere versie. Een onderwerp heeft er minstens twee nodig.',
			'Mensen worden nooit aan zichzelf gekoppeld tussen metingen: niemand kan zien dat twee antwoorden van één persoon komen.',
			'Onder de vijf paren, of als alle precies evenveel bewogen, staat er geen woord.'
		],
		read: [],
		usual: [
			'Student (1908), voor paren; Welch (1947), voor twee groepen met ongelijke spreiding.',
			'Benjamini & Hochberg (1995), voor veel vergelijkingen tegelijk.'
		]
	},
	versions: {
		title: 'Als de vragenlijst is veranderd',
		means: [
			'Elke vergelijking draagt een stempel: dezelfde versie, alleen gelijke vragen (zoveel van zoveel), of niet vergelijkbaar en waarom.'
		],
		formulas: {},
		how: [
			'Elke nieuwe versie zegt van elke vraag wat ermee gebeurde: hetzelfde, anders verwoord met dezelfde betekenis, op een andere schaal, nieuw of vervallen. Alleen de eerste twee zijn te vergelijken, en alleen bij onderwerpen waar beide versies ze plaatsen.',
			'Twee volledige scores trekken wij nooit van elkaar af: de vragen verschillen, en dus zou de score ook verschillen als niemand van mening was veranderd.'
		],
		read: [],
		usual: []
	},
	privacy: {
		title: 'Wat u ziet en wat verborgen blijft',
		means: [
			'In een vertrouwelijke meting is niets te zien over minder dan k mensen, het aantal dat deelnemers lazen voordat zij begonnen (meestal vijf). Wat verborgen is, is overal verborgen: op de pagina, in bestanden en in elke download.'
		],
		formulas: {},
		how: [
			'1. Tot de sluiting ziet u hoeveel mensen hebben geantwoord, nooit wat: wie een gemiddelde kent van vóór en na één antwoord, kent dat antwoord.',
			'2. Achter een cijfer staan minstens k mensen, achter precies dat cijfer. Hoe antwoorden verdeeld zijn, is te zien vanaf tien antwoorden, of 2k als dat meer is.',
			'3. Cijfers van onderwerpen en vragen rusten op dezelfde antwoorden. Wat er ook bij elkaar opgeteld of van elkaar afgetrokken wordt, ook over indelingen heen: het gaat over niemand, over minstens k mensen van meer dan één organisatie, of het verschil is kleiner dan wat de afronding openlaat. Dat geldt ook als u uw eigen organisatie eraf trekt, waarvan u de antwoorden misschien kent. Waar dat niet kan, blijft eerst een vraag weg.',
			'Het gemiddelde van organisaties, het gemiddelde van mensen, de spreiding van antwoorden en de gemiddelden per rol gaan over dezelfde antwoorden. Ze staan alleen naast elkaar waar geen optelsom en geen verschil ervan over minder dan k mensen of over één organisatie gaat.',
			'4. Uitsplitsingen worden nooit gekruist en liggen vast als de meting opent.',
			'5. Na de eerste keer tonen veranderen cijfers alleen als de antwoorden van minstens k mensen zijn veranderd. Tot dan blijven de eerste staan.',
			'6. Voor opmerkingen geldt een eigen regel, hieronder.',
			'7. Losse antwoorden verlaten het systeem alleen bij metingen namens organisaties.',
			'8. Ook wat bewaard wordt, verraadt niets: willekeurige sleutels, de week en niet het moment, geen adres, niets wat een uitnodiging aan een antwoord koppelt.',
			'In een meting namens organisaties staan hun scores er met naam, ook terwijl zij open is. Voor vragen, rollen en de verdeling van antwoorden van mensen gelden na sluiting de regels hierboven, met vijf als k.'
		],
		read: [
			'Onze eigen telling van hoe vaak één antwoord erbij zichzelf verraadt, in de aantekeningen van het project.'
		],
		usual: []
	},
	remarks: {
		title: 'Opmerkingen in eigen woorden',
		means: [
			'Een begeleider leest opmerkingen voordat iemand anders ze ziet, en kan er een achterhouden. Niemand ziet wie ze schreef, in welke rol of voor welke organisatie.'
		],
		formulas: {},
		how: [
			'Opmerkingen verschijnen pas na sluiting, vanaf 2k mensen (tien in een meting namens organisaties), en alleen bij pagina’s van de vragenlijst waar minstens drie mensen er een schreven. De andere zijn er wel, maar niemand krijgt ze te lezen.',
			'Elke opmerking heeft een eigen willekeurig nummer, dat ook de volgorde bepaalt. Wat iemand bij twee pagina’s schreef, kan een lezer niet meer bij elkaar brengen.',
			'Wie in een heropende meting een opmerking wijzigt, maakt haar weer ongelezen; latere verschijnen met drie tegelijk.'
		],
		read: [],
		usual: []
	},
	reliability: {
		title: 'Of vragen bij elkaar horen',
		means: [
			'Vragen over één onderwerp horen samen te hangen. Of ze dat doen, zegt iets over de vragenlijst en nooit iets over één netwerk.'
		],
		formulas: {
			alpha:
				'Cronbachs alfa: k vragen, s de standaardafwijking van elke vraag en van hun som, over mensen die ze alle hebben beantwoord. Meer vragen geven vanzelf een hogere alfa.'
		},
		how: [
			'Zij wordt alleen berekend over minstens vijftig mensen uit minstens twee netwerken die in gesloten metingen dezelfde versie invulden, met het interval van Feldt en de samenhang van elke vraag met de andere. Begeleiders vinden haar bij die versie van de vragenlijst.'
		],
		read: [],
		usual: ['Cronbach (1951); Feldt (1965), voor het interval.']
	},
	limits: {
		title: 'Wat Samenspel niet beweert',
		means: [
			'Het meet hoe klaar mensen zich voelen om samen te werken. Over gezondheid of de kwaliteit van zorg beweert het niets.',
			'Het is geen ranglijst. Er is geen plaats, geen cijfer en geen totaal over alles, en de oppervlakte van een radar betekent niets: die hangt af van de volgorde van de onderwerpen.',
			'De vragenlijsten zijn door ons zelf verwoord, op basis van gepubliceerde modellen. Het zijn niet de gevalideerde instrumenten van die modellen, en geen norm zegt welke score goed is.',
			'Wie antwoordt, is niet door loting gekozen. De scores spreken voor wie heeft geantwoord.'
		],
		formulas: {},
		how: [],
		read: [],
		usual: []
	}
} satisfies Record<keyof typeof texts, MethodPart>;
