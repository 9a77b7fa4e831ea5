import { describe, expect, test } from 'vitest';
import { specialAnswers, type Special } from './special-answers.ts';

/** What an answer is beside the numbers 1 to 5; without a code of its own it has a number too. */
function beside(label: string, code = '6'): Special | null {
	const steps = [1, 2, 3, 4, 5].map((value) => ({
		code: String(value),
		value,
		label: { en: `Level ${value}` }
	}));
	const value = /^-?\d+$/.test(code) ? Number(code) : null;
	return specialAnswers([...steps, { code, value, label: label === '' ? {} : { en: label } }]).at(-1)!;
}

describe('an answer that is no step of a scale', () => {
	test.each([
		...[
			'N/A',
			'n.a.',
			'NA',
			'n.v.t.',
			'N.V.T',
			'nvt',
			'Not applicable',
			'Not applicable to us',
			'Does not apply'
		],
		...['It doesn’t apply', 'Does not apply to us', 'Niet van toepassing', 'Niet van toepassing op ons'],
		...['(niet van toepassing)', 'Geldt niet voor mij', 'Nicht zutreffend', 'Non applicable']
	])('"%s" is not applicable', (label) => expect(beside(label)).toBe('not-applicable'));

	test.each([
		...[
			'Don’t know',
			"I don't know",
			'I don’t know or can’t judge',
			'Cannot judge',
			'Weet ik niet',
			'Weet niet'
		],
		...[
			'Weet ik niet of kan ik niet beoordelen',
			'Dat weet ik niet',
			'Kan ik niet beoordelen',
			'Geen mening'
		],
		...['Weiß nicht', 'Unsure', 'No opinion']
	])('"%s" is don’t know', (label) => expect(beside(label)).toBe('dont-know'));

	test.each([
		'Don’t know / not applicable',
		'Weet niet / n.v.t.',
		'Weet ik niet of niet van toepassing',
		"Don't know or N/A"
	])('"%s" is either', (label) => expect(beside(label)).toBe('either'));

	test.each([
		'No answer',
		'Geen antwoord',
		'I prefer not to say',
		'Rather not answer',
		'Dat zeg ik liever niet'
	])('"%s" is leaving the question open', (label) => expect(beside(label)).toBe('unanswered'));

	test.each<[string, Special]>([
		...(['NA', 'N/A', 'na', 'nvt', 'none', 'not-applicable'] as const).map((code): [string, Special] => [
			code,
			'not-applicable'
		]),
		...(['DK', 'dk', 'dontknow'] as const).map((code): [string, Special] => [code, 'dont-know']),
		...(['other', '-oth-'] as const).map((code): [string, Special] => [code, 'other']),
		...(['99', '999', '-99', '-9'] as const).map((code): [string, Special] => [code, 'not-applicable']),
		...(['98', '88'] as const).map((code): [string, Special] => [code, 'dont-know']),
		['97', 'unanswered']
	])('the code %s is %s, whatever stands beside it', (code, special) => {
		expect(beside('Something', code)).toBe(special);
		expect(beside('', code)).toBe(special);
	});
});

describe('an answer that is a step', () => {
	test.each([
		'Level 6',
		'None',
		'Geen',
		'Not at all',
		'Helemaal niet',
		'I know everything',
		'Nadruk',
		'Other than that',
		''
	])('"%s" with the next number', (label) => expect(beside(label)).toBeNull());

	test.each([
		['Does not apply', 'Applies somewhat', 'Applies fully'],
		['Niet van toepassing', 'Enigszins van toepassing', 'Helemaal van toepassing'],
		['Don’t know at all', 'Know a little', 'Know very well'],
		['Weet ik niet', 'Weet ik een beetje', 'Weet ik goed']
	])('"%s" at the low end of a scale about just that', (...labels) => {
		const answers = labels.map((label, index) => ({
			code: String(index + 1),
			value: index + 1,
			label: { en: label }
		}));
		expect(specialAnswers(answers)).toEqual([null, null, null]);
	});

	test.each([
		'It doesn’t; everyone relies on their own impression.',
		'Dat weet het niet; ieder gaat af op de eigen indruk.',
		'We don’t know who decides what',
		'Niet van toepassing, want partners hebben nog nooit over samen beslissen gesproken',
		'Cannot tell each other what they think'
	])('"%s": a described level', (label) => expect(beside(label)).toBeNull());

	test('"No opinion" in the middle of the numbers', () => {
		const answers = ['Disagree', 'No opinion', 'Agree'].map((label, index) => ({
			...{ code: String(index + 1), value: index + 1, label: { en: label } }
		}));
		expect(specialAnswers(answers)).toEqual([null, null, null]);
	});

	test('99 at the end of a scale up to a hundred, and -1 on one around zero', () => {
		const scale = (...values: number[]) => values.map((value) => ({ code: String(value), value, label: {} }));
		expect(specialAnswers(scale(97, 98, 99, 100)).at(2)).toBeNull();
		expect(specialAnswers(scale(-2, -1, 0, 1, 2))).toEqual([null, null, null, null, null]);
	});
});
