import { describe, expect, it } from 'vitest';
import { isCommon } from './passwords.ts';

const own = ['Anna Bakker', 'anna.bakker@example.org', 'anna.bakker'];

describe('isCommon', () => {
	it.each([
		...['password123', 'Wachtwoord1!', 'Welkom2026!', 'qwertyuiop', '1234567890', '9876543210', 'abcdefghij'],
		...['aaaaaaaaaaaa', '1212121212', 'welkomwelkom', 'Samenspel2026', 'Anna Bakker', 'anna.bakker1'],
		...[
			'W@chtw00rd2026',
			'2026welkom!',
			'ZomerWinter25',
			'p4ssw0rd1234',
			'1q2w3e4r5t',
			'november2026',
			'zorgregio2026'
		]
	])('knows %s', (password) => {
		expect(isCommon(password, own)).toBe(true);
	});

	it.each([
		'vier gele fietsen',
		'Kq8-vT2-mZp',
		'welkom in het bos',
		'anna houdt van kaas',
		'zorgvuldig gekozen'
	])('lets %s pass', (password) => {
		expect(isCommon(password, own)).toBe(false);
	});

	it('is not misled by an empty name', () => {
		expect(isCommon('vier gele fietsen', [''])).toBe(false);
	});
});
