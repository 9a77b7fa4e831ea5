import { describe, expect, it } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { readContact } from './contact-form.ts';

function read(contactName: string, contactEmail: string) {
	const form = new FormData();
	form.set('contactName', contactName);
	form.set('contactEmail', contactEmail);
	return readContact(form, translator('en'), 'new.');
}

describe('a contact', () => {
	it('has a name, an address, both or neither', () => {
		expect(read(' Noor\n Bakker ', ' Noor@Linde.example ')).toEqual({
			value: { name: 'Noor Bakker', email: 'noor@linde.example' }
		});
		expect(read('Noor', ' ')).toEqual({ value: { name: 'Noor', email: null } });
		expect(read('', 'noor@linde.example')).toEqual({ value: { name: null, email: 'noor@linde.example' } });
		expect(read('', '')).toEqual({ value: { name: null, email: null } });
	});

	it.each(['noor', 'noor@', '@linde.example', 'noor at linde.example', 'a@b.example, c@d.example'])(
		'cannot be written to at %j',
		(address) => {
			expect(read('Noor', address)).toMatchObject({ problems: [{ at: 'new.contactEmail' }] });
		}
	);
});
