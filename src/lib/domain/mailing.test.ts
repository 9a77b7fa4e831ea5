import { describe, expect, test } from 'vitest';
import { mailingOf, type Addressee } from './mailing.ts';

const NOW = '2026-11-25T12:00:00.000Z';
const linde: Addressee = {
	...{ organisation: 'linde', expected: 8, submitted: 3, linked: true },
	contact: { name: null, email: 'noor@linde.example' }
};
const sent = (kind: 'invitation' | 'reminder', at: string, organisation = 'linde') => ({
	...{ organisation, kind, at }
});

describe('an invitation', () => {
	test('goes to every organisation with an address, once unless asked for again', () => {
		expect(mailingOf('invitation', linde, [], NOW)).toBe('yes');
		expect(mailingOf('invitation', linde, [sent('invitation', '2026-10-01T00:00:00.000Z')], NOW)).toBe(
			'again'
		);
		expect(mailingOf('invitation', linde, [sent('invitation', NOW, 'zuid')], NOW)).toBe('yes');
		expect(mailingOf('invitation', { ...linde, contact: { name: 'Noor', email: null } }, [], NOW)).toBe(
			'noAddress'
		);
		expect(mailingOf('invitation', { ...linde, linked: false }, [], NOW)).toBe('noLink');
	});
});

describe('a reminder', () => {
	test('goes only to organisations that have not reached their number', () => {
		expect(mailingOf('reminder', linde, [], NOW)).toBe('yes');
		expect(mailingOf('reminder', { ...linde, submitted: 8 }, [], NOW)).toBe('complete');
		expect(mailingOf('reminder', { ...linde, submitted: 9 }, [], NOW)).toBe('complete');
	});

	test('goes at most once a day, unless asked for again; the invitation does not count', () => {
		expect(mailingOf('reminder', linde, [sent('reminder', '2026-11-25T00:00:00.000Z')], NOW)).toBe('again');
		expect(mailingOf('reminder', linde, [sent('reminder', '2026-11-24T11:59:00.000Z')], NOW)).toBe('yes');
		expect(mailingOf('reminder', linde, [sent('invitation', NOW)], NOW)).toBe('yes');
	});

	test('survives a clock that jumps: what was sent in what is now the future counts as today', () => {
		expect(mailingOf('reminder', linde, [sent('reminder', '2026-12-25T12:00:00.000Z')], NOW)).toBe('again');
	});
});
