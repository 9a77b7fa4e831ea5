import { describe, expect, it } from 'vitest';
import { returnPath } from './return-path.ts';

describe('returnPath', () => {
	it('keeps a path within this site, with its search part', () => {
		expect(returnPath('/networks/abc?done=added', '/networks')).toBe('/networks/abc?done=added');
	});

	it.each([
		null,
		'',
		'networks',
		'https://example.org/',
		'//example.org/',
		'/\\example.org/',
		'/\t/example.org/',
		'/.//example.org/',
		'/x/..//example.org/',
		'javascript:alert(1)'
	])('gives the other place for %j', (path) => {
		expect(returnPath(path, '/networks')).toBe('/networks');
	});
});
