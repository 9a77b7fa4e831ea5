import { describe, expect, it } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { readClosing, readRound, readTitle, type Circumstances } from './round-form.ts';

const t = translator('en');
const circumstances: Circumstances = {
	now: Date.parse('2026-11-22T12:00:00Z'),
	timeZone: 'Europe/Amsterdam',
	questionnaires: ['regional-readiness 1.0.0']
};

function read(changes: Record<string, string>) {
	const form = new FormData();
	const fields = {
		...{ title: 'Autumn 2026', questionnaire: 'regional-readiness 1.0.0', kind: 'confidential', k: '5' },
		...{ closesAt: '2026-12-13', memberResults: 'after-closing', ...changes }
	};
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return readRound(form, t, circumstances);
}

const placesIn = (result: ReturnType<typeof read>) =>
	'problems' in result ? result.problems.map(({ at }) => at) : [];

describe('a round', () => {
	it('closes at the end of its last day, in the time of the place', () => {
		expect(read({})).toEqual({
			value: {
				...{ title: 'Autumn 2026', questionnaire: 'regional-readiness 1.0.0', kind: 'confidential', k: 5 },
				memberResults: 'after-closing',
				closesAt: '2026-12-13T23:00:00.000Z'
			}
		});
	});

	it('may close today, not before, and not after two years', () => {
		expect(placesIn(read({ closesAt: '2026-11-22' }))).toEqual([]);
		expect(placesIn(read({ closesAt: '2026-11-21' }))).toEqual(['closesAt']);
		expect(placesIn(read({ closesAt: '2028-11-21' }))).toEqual([]);
		expect(placesIn(read({ closesAt: '2028-11-22' }))).toEqual(['closesAt']);
		expect(placesIn(read({ closesAt: '2027-02-29' }))).toEqual(['closesAt']);
	});

	it('shows no group smaller than three, and a named one needs no such number', () => {
		expect(placesIn(read({ k: '2' }))).toEqual(['k']);
		expect(placesIn(read({ k: '' }))).toEqual(['k']);
		expect(placesIn(read({ k: '', kind: 'named' }))).toEqual([]);
	});

	it('shows members nothing before it closes where they speak for themselves', () => {
		expect(placesIn(read({ memberResults: 'at-once' }))).toEqual(['memberResults']);
		expect(placesIn(read({ memberResults: 'at-once', kind: 'named' }))).toEqual([]);
		expect(placesIn(read({ memberResults: 'never' }))).toEqual([]);
		expect(placesIn(read({ memberResults: '' }))).toEqual(['memberResults']);
	});

	it('can be given another title or closing day by the same rules', () => {
		const form = new FormData();
		form.set('title', ' Spring\n2027 ');
		form.set('closesAt', '2026-11-21');
		expect(readTitle(form, t)).toEqual({ value: { title: 'Spring 2027' } });
		expect(readClosing(form, t, circumstances)).toMatchObject({ problems: [{ at: 'closesAt' }] });
		form.set('closesAt', '2026-11-22');
		expect(readClosing(form, t, circumstances)).toEqual({
			value: { closesAt: '2026-11-22T23:00:00.000Z' }
		});
	});

	it('says everything that is wrong at once', () => {
		const wrong = read({ title: '', questionnaire: 'x', kind: '', memberResults: '', closesAt: '' });
		expect(placesIn(wrong)).toEqual(['title', 'questionnaire', 'kind', 'memberResults', 'closesAt']);
	});
});
