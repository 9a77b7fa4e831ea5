import type { Sector } from './sector.ts';

/** What people write in a spreadsheet for each kind of organisation, Dutch and English, in small letters. */
const WORDS: Readonly<Record<Sector, readonly string[]>> = {
	hospital: ['hospital', 'ziekenhuis', 'umc', 'medisch centrum', 'medisch-specialistische zorg', 'msz'],
	'general-practice': [
		...['general practice', 'gp', 'primary care', 'huisartsenzorg', 'huisarts', 'huisartsen'],
		...['huisartsenpraktijk', 'huisartsengroep', 'zorggroep', 'eerste lijn', 'eerstelijn', 'eerstelijnszorg']
	],
	'home-care': [
		...['home care', 'district nursing', 'thuiszorg', 'wijkverpleging', 'thuiszorg en wijkverpleging']
	],
	'residential-care': [
		...[
			'nursing and care homes',
			'nursing home',
			'care home',
			'residential care',
			'verpleging en verzorging'
		],
		...['verpleeghuis', 'verpleeghuiszorg', 'verzorgingshuis', 'ouderenzorg', 'woonzorg', 'vvt']
	],
	'mental-health': ['mental health care', 'mental health', 'ggz', 'geestelijke gezondheidszorg'],
	'disability-care': ['disability care', 'gehandicaptenzorg', 'ghz', 'vg', 'lvb'],
	'birth-care': [
		...[
			'birth care',
			'maternity care',
			'midwifery',
			'geboortezorg',
			'kraamzorg',
			'verloskunde',
			'verloskundigen'
		]
	],
	'social-work': [
		...['social work and wellbeing', 'social work', 'wellbeing', 'sociaal werk en welzijn', 'sociaal werk'],
		...['welzijn', 'welzijnswerk', 'maatschappelijk werk', 'sociaal domein']
	],
	'public-health': ['public health', 'ggd en publieke gezondheid', 'ggd', 'publieke gezondheid', 'preventie'],
	municipality: ['municipality', 'local authority', 'council', 'gemeente', 'gemeenten'],
	insurer: [
		...['health insurer or care office', 'insurer', 'health insurer', 'care office'],
		...['zorgverzekeraar of zorgkantoor', 'zorgverzekeraar', 'verzekeraar', 'zorgkantoor']
	],
	citizens: [
		...['residents and patients', 'citizens', 'residents', 'patients', 'clients', 'inwoners en patiënten'],
		...[
			'inwoners',
			'burgers',
			'patiënten',
			'patienten',
			'cliënten',
			'clienten',
			'cliëntenraad',
			'clientenraad'
		]
	],
	other: ['other', 'anders', 'overig', 'overige']
};

const SECTORS = new Map(
	Object.entries(WORDS).flatMap(([sector, words]) => words.map((word) => [word, sector as Sector]))
);

/** The kind of organisation that a word in a list means, or null. */
export function sectorNamed(word: string): Sector | null {
	const plain = word.trim().toLowerCase();
	return SECTORS.get(plain) ?? (plain in WORDS ? (plain as Sector) : null);
}
