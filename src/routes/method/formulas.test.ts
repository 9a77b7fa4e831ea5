import { expect, test } from 'vitest';
import { methodIn } from '#lib/i18n/method.ts';
import { FORMULAS, elementOf, formulaOf } from './formulas.ts';

test('every formula is explained in both languages, and every explanation has its formula', () => {
	const named = (language: 'en' | 'nl') =>
		methodIn(language).flatMap(({ formulas }) => formulas.map(({ name }) => name));
	expect(named('en').sort()).toEqual(Object.keys(FORMULAS).sort());
	expect(named('nl')).toEqual(named('en'));
	expect(() => formulaOf('toString')).toThrow('no formula');
});

test('both languages tell the same parts, and each says what it means', () => {
	expect(methodIn('nl').map(({ id }) => id)).toEqual(methodIn('en').map(({ id }) => id));
	for (const part of [...methodIn('en'), ...methodIn('nl')]) expect(part.means.length).toBeGreaterThan(0);
});

test('numbers, names and signs are told apart', () => {
	expect(['0.975', 'x', '±', '(i)', '('].map(elementOf)).toEqual(['mn', 'mi', 'mo', 'mi', 'mo']);
});
