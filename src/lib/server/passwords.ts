/** The beginnings of the passwords that are tried first, in English and in Dutch. */
const COMMON = [
	...['password', 'passwort', 'passw0rd', 'wachtwoord', 'welkom', 'welcome', 'geheim', 'secret', 'samenspel'],
	...['qwerty', 'qwertyuiop', 'azerty', 'asdfghjkl', 'zxcvbnm', '1q2w3e4r', '1qaz2wsx', 'abcdefghij', 'abc'],
	...[
		'iloveyou',
		'ikhouvanjou',
		'football',
		'voetbal',
		'admin',
		'administrator',
		'letmein',
		'changeme',
		'hallo'
	],
	...[
		'zomer',
		'winter',
		'herfst',
		'lente',
		'summer',
		'autumn',
		'spring',
		'ziekenhuis',
		'hospital',
		'amsterdam'
	]
];

const FEWEST_CHARACTERS = 5;
const SEQUENCES = ['01234567890123456789', '98765432109876543210', 'abcdefghijklmnopqrstuvwxyz'];

/** Whether a password is among the first that anyone would try, or is little more than the person's own name. */
export function isCommon(password: string, own: readonly string[]): boolean {
	const plain = password.toLowerCase();
	if (new Set(plain).size < FEWEST_CHARACTERS) return true;
	if (SEQUENCES.some((sequence) => sequence.includes(plain))) return true;
	// A common word stays common with a year or an exclamation mark behind it, and when it is said twice.
	const word = plain.replace(/[^\p{L}]+$/u, '');
	const names = own.map((name) => name.toLowerCase());
	return [...COMMON, ...names].some((common) => [plain, word].some((text) => isMade(text, common)));
}

function isMade(text: string, of: string): boolean {
	return of !== '' && text.replaceAll(of, '') === '';
}
