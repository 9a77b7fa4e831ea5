import { expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { checkedQuestionnaire } from '../../../../tests/support/questionnaire.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { catalogueView } from './catalogue.ts';

const speech = { t: translator('en'), language: 'en' } as const;
const version = (id: string, number: string, other: Partial<Questionnaire> = {}): Questionnaire => ({
	...{ ...checkedQuestionnaire(), id, version: number },
	...other
});

test('a questionnaire is told by its newest published version, with the others newest first', () => {
	const all = [
		version('small', '1.0.0', { status: 'retired' }),
		version('small', '1.10.0'),
		version('small', '1.9.0'),
		version('small', '2.0.0', { status: 'draft' })
	];
	const [entry, ...more] = catalogueView(all, [], speech);
	expect(more).toEqual([]);
	expect(entry?.newest).toEqual({
		...{ version: '1.10.0', status: 'published', date: '22 November 2026' },
		label: 'Version 1.10.0, 22 November 2026'
	});
	expect(entry?.others.map((other) => [other.version, other.status])).toEqual([
		['2.0.0', 'draft'],
		['1.9.0', 'published'],
		['1.0.0', 'retired']
	]);
});

test('a questionnaire of which nothing is published yet is there too', () => {
	const all = [version('new', '0.1.0', { status: 'draft' }), version('new', '0.2.0', { status: 'draft' })];
	const [entry] = catalogueView(all, [], speech);
	expect(entry?.newest.version).toBe('0.2.0');
	expect(entry?.others.map((other) => other.version)).toEqual(['0.1.0']);
});

test('those that are asked for come first, in that order', () => {
	const all = ['alpha', 'beta', 'gamma'].map((id) => version(id, '1.0.0'));
	const ids = (first: string[]) => catalogueView(all, first, speech).map(({ id }) => id);
	expect(ids([])).toEqual(['alpha', 'beta', 'gamma']);
	expect(ids(['gamma', 'gone', 'beta'])).toEqual(['gamma', 'beta', 'alpha']);
});

test('an entry says how much is asked, unscored questions included, and what it shows', () => {
	const [entry] = catalogueView([version('small', '1.0.0')], [], speech);
	expect(entry?.size).toBe('7 questions, about 2 minutes');
	expect(entry?.charts).toEqual(['Principles', 'Themes']);
});

test('an empty folder is an empty catalogue', () => {
	expect(catalogueView([], ['small'], speech)).toEqual([]);
});
