import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfiguration, secretFor } from './configuration.ts';

const SECRET = 'thirty-two characters at the least';

describe('configuration', () => {
	let dataDir: string;
	beforeEach(() => {
		dataDir = join(mkdtempSync(join(tmpdir(), 'samenspel-configuration-')), 'data');
	});
	afterEach(() => rmSync(join(dataDir, '..'), { recursive: true, force: true }));

	test('an empty environment is enough', () => {
		expect(readConfiguration({ SECRET })).toEqual({
			...{ dataDir: './data', databaseUrl: undefined, questionnairesDir: './questionnaires' },
			...{ timeZone: 'Europe/Amsterdam', logLevel: 'info', secret: SECRET },
			...{ siteUrl: undefined, mail: null }
		});
	});

	test('mail leaves by a mail server, with a sender and the address of the site', () => {
		const environment = {
			...{ SECRET, SMTP_URL: 'smtps://ann:p%40ss@mail.example.org', MAIL_FROM: 'Samenspel <a@example.org>' },
			SITE_URL: 'https://samenspel.example.org/'
		};
		expect(readConfiguration(environment).mail).toEqual({
			...{ smtpUrl: environment.SMTP_URL, from: environment.MAIL_FROM },
			site: 'https://samenspel.example.org'
		});
	});

	test.each([
		[{ SMTP_URL: 'smtp://mail.example.org' }, 'MAIL_FROM and SITE_URL must be given as well'],
		[{ SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'a@example.org' }, 'SITE_URL must be given as well'],
		[{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL'],
		[{ SMTP_URL: 'https://mail.example.org' }, 'SMTP_URL'],
		[{ MAIL_FROM: 'Samenspel' }, 'MAIL_FROM'],
		[{ MAIL_FROM: 'a@example.org\r\nBcc: b@example.org' }, 'MAIL_FROM'],
		[{ SITE_URL: 'samenspel.example.org' }, 'SITE_URL'],
		[{ SITE_URL: 'https://example.org/samenspel' }, 'SITE_URL']
	])('mail that is configured by halves stops the start: %j', (environment, said) => {
		expect(() => readConfiguration({ SECRET, ...environment })).toThrow(said);
	});

	test('a variable that is empty counts as not given', () => {
		expect(readConfiguration({ SECRET, DATABASE_URL: '', LOG_LEVEL: '' })).toMatchObject({
			...{ databaseUrl: undefined, logLevel: 'info' }
		});
	});

	test('without a secret it makes one, which only the owner can read, and keeps it', () => {
		const { secret } = readConfiguration({ DATA_DIR: dataDir });
		expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
		expect(readFileSync(join(dataDir, 'secret'), 'utf8')).toBe(`${secret}\n`);
		expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
		expect(statSync(dataDir).mode & 0o777).toBe(0o700);
		expect(readConfiguration({ DATA_DIR: dataDir }).secret).toBe(secret);
		expect(readdirSync(dataDir)).toEqual(['secret']);
	});

	test.each(['', '\n', 'cut-short'])('a kept secret of %j stops the start and says what to do', (kept) => {
		mkdirSync(dataDir);
		writeFileSync(join(dataDir, 'secret'), kept);
		expect(() => readConfiguration({ DATA_DIR: dataDir })).toThrow(/shorter than 32.*\n.*backup/);
		expect(() => readConfiguration({ DATA_DIR: dataDir })).not.toThrow(/cut-short/);
		expect(readFileSync(join(dataDir, 'secret'), 'utf8')).toBe(kept);
	});

	test('what a crash left of a secret is written anew', () => {
		mkdirSync(dataDir);
		writeFileSync(join(dataDir, 'secret.unfinished'), 'cut-short');
		expect(readConfiguration({ DATA_DIR: dataDir }).secret).toHaveLength(43);
	});

	test.each([
		['DATABASE_URL', 'mysql://localhost/samenspel', 'starts with postgres://'],
		['SECRET', 'short', 'at least 32 characters'],
		['TIME_ZONE', 'Mars/Olympus', 'is no time zone'],
		['LOG_LEVEL', 'loud', 'LOG_LEVEL']
	])('a wrong %s stops the start with its name and the reason', (variable, value, reason) => {
		expect(() => readConfiguration({ SECRET, [variable]: value })).toThrow(
			expect.toSatisfy(({ message }: Error) => message.includes(variable) && message.includes(reason))
		);
	});

	test('a wrong secret is never repeated in the message', () => {
		expect(() => readConfiguration({ SECRET: 'tell-nobody' })).toThrow(
			expect.toSatisfy(({ message }: Error) => !message.includes('tell-nobody'))
		);
	});

	test('links and sessions have secrets of their own', () => {
		expect(secretFor('links', SECRET)).not.toBe(secretFor('sessions', SECRET));
		expect(secretFor('links', SECRET)).toBe(secretFor('links', SECRET));
		expect(secretFor('links', SECRET)).not.toContain(SECRET);
	});
});
