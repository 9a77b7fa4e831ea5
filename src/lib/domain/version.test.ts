import { describe, expect, it } from 'vitest';
import type { Questionnaire } from './questionnaire.ts';
import { compareVersions, newestPublished } from './version.ts';

const version = (id: string, number: string, status: Questionnaire['status'], date = '2026-01-01') =>
	({ id, version: number, status, date }) as Questionnaire;

describe('compareVersions', () => {
	it('compares numbers, not letters', () => {
		expect(compareVersions('1.10.0', '1.9.0')).toBeGreaterThan(0);
		expect(compareVersions('1.0.9', '2.0.0')).toBeLessThan(0);
		expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
	});
});

describe('newestPublished', () => {
	it('takes one version of each questionnaire, never a draft or a retired one', () => {
		const found = newestPublished([
			version('a', '1.9.0', 'published'),
			version('a', '1.10.0', 'published'),
			version('a', '2.0.0', 'draft'),
			version('b', '1.0.0', 'retired'),
			version('c', '1.0.0', 'published', '2026-02-01')
		]);
		expect(found.map(({ id, version }) => `${id} ${version}`)).toEqual(['c 1.0.0', 'a 1.10.0']);
	});
});
