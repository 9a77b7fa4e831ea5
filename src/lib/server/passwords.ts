/** The words that the passwords which are tried first are made of, in English and in Dutch. */
const COMMON = [
	...['password', 'passwort', 'passwoord', 'wachtwoord', 'pass', 'welkom', 'welcome', 'geheim', 'secret'],
	...[
		'qwerty',
		'qwertyuiop',
		'azerty',
		'asdf',
		'asdfgh',
		'asdfghjkl',
		'zxcvbn',
		'zxcvbnm',
		'abc',
		'abcdefghij'
	],
	...[
		'qweasd',
		'qazwsx',
		'qazwsxedc',
		'test',
		'testen',
		'admin',
		'administrator',
		'beheer',
		'beheerder',
		'login'
	],
	...[
		'iloveyou',
		'ikhouvanjou',
		'letmein',
		'laatmeerin',
		'changeme',
		'wijzigmij',
		'hallo',
		'hello',
		'default'
	],
	...[
		'football',
		'voetbal',
		'feyenoord',
		'ajax',
		'monkey',
		'dragon',
		'sunshine',
		'princess',
		'master',
		'super'
	],
	...['zomer', 'winter', 'herfst', 'lente', 'voorjaar', 'najaar', 'summer', 'autumn', 'spring'],
	...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus'],
	...['september', 'oktober', 'november', 'december', 'january', 'february', 'october'],
	...['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'monday', 'friday'],
	...[
		'amsterdam',
		'rotterdam',
		'utrecht',
		'denhaag',
		'eindhoven',
		'groningen',
		'nijmegen',
		'nederland',
		'holland'
	],
	...[
		'samenspel',
		'samenwerken',
		'netwerk',
		'network',
		'regio',
		'zorg',
		'zorgnetwerk',
		'ziekenhuis',
		'hospital'
	],
	...['gemeente', 'huisarts', 'thuiszorg', 'ggd', 'ggz']
];

const FEWEST_CHARACTERS = 5;
const SEQUENCES = [
	'01234567890123456789',
	'98765432109876543210',
	'abcdefghijklmnopqrstuvwxyz',
	'1q2w3e4r5t6y7u8i9o0p'
];
/** Signs that stand for letters: it looks clever, and is the second thing that is tried. */
const LOOKALIKES: Readonly<Record<string, string>> = {
	'@': 'a',
	'4': 'a',
	'3': 'e',
	'1': 'i',
	'0': 'o',
	'5': 's',
	$: 's'
};

/** Whether a password is among the first that anyone would try, or is little more than the person's own name. */
export function isCommon(password: string, own: readonly string[]): boolean {
	const plain = password.toLowerCase();
	if (new Set(plain).size < FEWEST_CHARACTERS) return true;
	if (SEQUENCES.some((sequence) => sequence.includes(plain))) return true;
	const words = [...COMMON, ...own.map((name) => name.toLowerCase()).filter(Boolean)];
	const made = new RegExp(`^(?:${words.map((word) => RegExp.escape(word)).join('|')})+$`);
	return [plain, withLetters(plain)].some((text) => made.test(text) || made.test(bare(text)));
}

/** A common word stays common with a year before it or an exclamation mark behind it. */
function bare(text: string): string {
	return text.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

function withLetters(text: string): string {
	return bare(text).replaceAll(/[@43105$]/g, (sign) => LOOKALIKES[sign] ?? sign);
}
