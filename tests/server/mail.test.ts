import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMailer } from '#lib/server/mail.ts';
import { freePort } from '../support/postgres.ts';
import { startSmtp, type Smtp } from '../support/smtp.ts';

const FROM = 'Samenspel <samenspel@example.org>';
const site = 'https://samenspel.example.org';
const text = 'Eén regel met een é en een punt.\n.\nEn een lange regel: '.padEnd(200, 'lang ') + site;

let smtp: Smtp;
beforeAll(async () => {
	smtp = await startSmtp();
});
afterAll(() => smtp.close());

const mailer = () => createMailer({ smtpUrl: smtp.url, from: FROM, site });

test('a message arrives as it was written, from the sender of the configuration', async () => {
	const subject = 'Uitnodiging: Vallei – één keer per jaar';
	expect(await mailer().send({ to: 'bo@example.org', subject, text })).toEqual({ ok: true });
	const mail = await smtp.mailTo('bo@example.org');
	expect(mail).toMatchObject({ from: 'samenspel@example.org', subject });
	expect(mail.text.trimEnd()).toBe(text);
});

test('an address that the mail server does not want is told from a mail server that fails', async () => {
	expect(await mailer().send({ to: 'nobody@example.org', subject: 'x', text })).toMatchObject({
		...{ ok: false, refused: 'address', reason: expect.stringContaining('no such mailbox') }
	});
	const gone = createMailer({ smtpUrl: `smtp://127.0.0.1:${await freePort()}`, from: FROM, site });
	expect(await gone.send({ to: 'bo@example.org', subject: 'x', text })).toMatchObject({
		...{ ok: false, refused: 'server' }
	});
});

test('what is typed as one address never becomes two, and a subject never becomes a header', async () => {
	const before = smtp.received.length;
	await mailer().send({ to: 'a@example.org, b@example.org', subject: 'x\r\nBcc: c@example.org', text });
	for (const { to } of smtp.received.slice(before)) expect(to).not.toMatch(/^[abc]@example\.org$/);
});
