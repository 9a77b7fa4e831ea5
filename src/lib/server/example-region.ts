import type { Organisation } from '#lib/domain/network.ts';
import type { RoundKind } from '#lib/domain/round.ts';

/** An invented member organisation; `since` is the number of the first round it takes part in. */
export type Invented = Omit<Organisation, 'id'> & { readonly since?: number; readonly silentIn?: number };

/** One round: how long ago it opened and how long it stays open, in days. */
export type InventedRound = {
	readonly title: string;
	readonly openedDaysAgo: number;
	readonly days: number;
	/** How many people answer, as a share of those expected. */
	readonly turnout: number;
	/** What has changed since the first round, in scale points by principle. */
	readonly change: Readonly<Record<string, number>>;
};

/** A principle on which two camps see different networks: these organisations score it high, the others low. */
export type Divided = { readonly principle: string; readonly high: readonly string[] };

export type InventedNetwork = {
	readonly name: string;
	readonly kind: RoundKind;
	readonly seed: number;
	readonly divided: Divided;
	readonly organisations: readonly Invented[];
	readonly rounds: readonly InventedRound[];
	readonly targets: Readonly<Record<string, number>>;
	readonly remarks: Readonly<Record<string, readonly string[]>>;
};

export const REGION = 'Vallei en Veen';

const FIRST = { title: 'Eerste meting', openedDaysAgo: 418, days: 28, turnout: 0.85, change: {} };
const SECOND = { title: 'Tweede meting', openedDaysAgo: 63, days: 28, turnout: 0.8 };

/** The example region. Every name in it is made up. */
export const NETWORKS: readonly InventedNetwork[] = [
	{
		...{ name: 'Samen ouder in Vallei en Veen', kind: 'named', seed: 20_261 },
		divided: {
			principle: 'P7',
			high: ['Ziekenhuis De Heuvelrand', 'Zorgkantoor Veenrand', 'Gemeente Veendrecht']
		},
		organisations: [
			{ name: 'Ziekenhuis De Heuvelrand', sector: 'hospital', expected: 8 },
			{ name: 'Huisartsengroep Veenstroom', sector: 'general-practice', expected: 6 },
			{ name: 'Thuiszorg Morgenlicht', sector: 'home-care', expected: 6 },
			{ name: 'Woonzorg Wilgenoord', sector: 'residential-care', expected: 5 },
			{ name: 'Welzijn Veenwijk', sector: 'social-work', expected: 4, silentIn: 2 },
			{ name: 'Gemeente Veendrecht', sector: 'municipality', expected: 5 },
			{ name: 'Zorgkantoor Veenrand', sector: 'insurer', expected: 4 },
			{ name: 'Ouderenraad Vallei en Veen', sector: 'citizens', expected: 5 }
		],
		rounds: [
			FIRST,
			{ ...SECOND, change: { P1: 0.45, P2: 0.1, P3: -0.1, P4: 0.2, P6: 0.5, P7: -0.05, P8: 0.6 } },
			{
				...{ title: 'Tussenmeting', openedDaysAgo: 6, days: 30, turnout: 0.2 },
				change: { P1: 0.5, P2: 0.3, P4: 0.3, P6: 0.6, P8: 0.7 }
			}
		],
		targets: { P1: 4.5, P2: 3.5, P3: 3, P4: 4, P5: 3.5, P6: 4, P7: 4, P8: 4 },
		remarks: {
			P1: ['Iedereen noemt langer thuis wonen, maar we bedoelen er niet allemaal hetzelfde mee.'],
			P2: ['We typen dezelfde gegevens nog steeds in drie systemen over.'],
			P3: [
				'Wie investeert in preventie, ziet de opbrengst bij een ander terug.',
				'Er is elk jaar opnieuw tijdelijk geld. Dat maakt plannen lastig.',
				'Over geld praten we pas als het op is.',
				'De subsidie dekt het overleg, niet het werk dat eruit volgt.'
			],
			P4: [
				'Sinds de gezamenlijke casusbespreking bellen we elkaar veel sneller.',
				'Als het spannend wordt, kiest toch ieder voor de eigen organisatie.',
				'Ik durf hier te zeggen dat iets niet lukt. Dat was twee jaar geleden anders.',
				'Vertrouwen hangt nu aan een paar mensen. Als die vertrekken, begint het opnieuw.'
			],
			P7: [
				'Aan de grote tafel wordt veel besloten voordat wij aanschuiven.',
				'De trekkers zijn zichtbaar en bereikbaar.',
				'Graag vaker een terugkoppeling naar de mensen die het werk doen.'
			],
			P8: ['Mij is niet duidelijk welke groep uiteindelijk beslist.']
		}
	},
	{
		...{ name: 'Geboortezorg Vallei en Veen', kind: 'confidential', seed: 20_262 },
		divided: { principle: 'P2', high: ['Ziekenhuis De Heuvelrand', 'GGD Vallei en Veen'] },
		organisations: [
			{ name: 'Ziekenhuis De Heuvelrand', sector: 'hospital', expected: 8 },
			{ name: 'Verloskundigen Het Rietland', sector: 'birth-care', expected: 7 },
			{ name: 'Verloskundigenpraktijk De Waterlelie', sector: 'birth-care', expected: 5 },
			{ name: 'Kraamzorg Zonnedauw', sector: 'birth-care', expected: 6 },
			{ name: 'GGD Vallei en Veen', sector: 'public-health', expected: 5 },
			{ name: 'Gemeente Veendrecht', sector: 'municipality', expected: 4 },
			{ name: 'Moederraad Vallei en Veen', sector: 'citizens', expected: 5, since: 2 }
		],
		rounds: [FIRST, { ...SECOND, change: { P1: 0.3, P2: 0.35, P4: 0.25, P5: -0.2, P6: 0.15, P8: 0.4 } }],
		targets: { P1: 4, P2: 4, P3: 3, P4: 4.5, P5: 3, P6: 3.5, P7: 4, P8: 3.5 },
		remarks: {
			P2: [
				'Het dossier van de zwangere houdt op bij de deur van het ziekenhuis.',
				'De gedeelde cijfers helpen echt.',
				'Inloggen in drie systemen kost mij elke dienst een kwartier.',
				'Wij zien pas achteraf dat er al iets was afgesproken.'
			],
			P4: [
				'We verwijzen makkelijker naar elkaar dan een jaar geleden.',
				'Over thuisbevallingen praten we nog om elkaar heen.',
				'De gezamenlijke avonden doen meer dan elk protocol.'
			],
			P6: ['Afspraken over overdracht staan op papier, maar nieuwe collega’s kennen ze niet.'],
			P8: ['Het bestuur van het verloskundig samenwerkingsverband zou vaker kunnen terugkoppelen.']
		}
	}
];
