import { describe, expect, it } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { readRound, type Circumstances } from './round-form.ts';

const t = translator('en');
const circumstances: Circumstances = {
	now: Date.parse('2026-11-22T12:00:00Z'),
	timeZone: 'Europe/Amsterdam',
	questionnaires: ['regional-readiness 1.0.0'],
	expected: 40
};

function read(changes: Record<string, string>, more: Partial<Circumstances> = {}) {
	const form = new FormData();
	const fields = {
		...{ title: 'Autumn 2026', questionnaire: 'regional-readiness 1.0.0', kind: 'confidential', k: '5' },
		...{ closesAt: '2026-12-13', ...changes }
	};
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return readRound(form, t, { ...circumstances, ...more });
}

const placesIn = (result: ReturnType<typeof read>) =>
	'problems' in result ? result.problems.map(({ at }) => at) : [];

describe('a round', () => {
	it('closes at the end of its last day, in the time of the place', () => {
		expect(read({})).toEqual({
			value: {
				...{ title: 'Autumn 2026', questionnaire: 'regional-readiness 1.0.0', kind: 'confidential', k: 5 },
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

	it('that could show nothing opens only when the form says so', () => {
		expect(read({}, { expected: 4 })).toMatchObject({ few: 5 });
		expect(placesIn(read({ anyway: 'yes' }, { expected: 4 }))).toEqual([]);
		expect(placesIn(read({ kind: 'named' }, { expected: 4 }))).toEqual([]);
	});

	it('says everything that is wrong at once', () => {
		const wrong = read({ title: '', questionnaire: 'x', kind: '', closesAt: '' });
		expect(placesIn(wrong)).toEqual(['title', 'questionnaire', 'kind', 'closesAt']);
	});
});
