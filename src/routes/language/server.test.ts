import { describe, expect, test } from 'vitest';
import { LANGUAGE_COOKIE } from '#lib/server/language.ts';
import { visitor } from '../../../tests/support/visitor.ts';
import { POST } from './+server.ts';

const ORIGIN = 'http://localhost';

/** Where a visitor lands who chooses Dutch on the page at `referer`, and the language that is kept. */
async function choose(referer: string | null) {
	const { cookies, kept, url } = visitor();
	const headers = referer === null ? undefined : { referer };
	const body = new URLSearchParams({ language: 'nl' });
	const request = new Request(`${ORIGIN}/language`, { method: 'POST', body, headers });
	const event = { cookies, url, request } as Parameters<typeof POST>[0];
	const landed = await Promise.resolve(POST(event)).catch(
		(redirect: { location: string }) => redirect.location
	);
	return [landed, kept.get(LANGUAGE_COOKIE)?.value];
}

describe('choosing a language', () => {
	test('goes back to the page it was chosen on', async () => {
		expect(await choose(`${ORIGIN}/networks/abc?done=added`)).toEqual(['/networks/abc?done=added', 'nl']);
	});

	test.each([
		null,
		'nowhere',
		'https://evil.example/',
		`${ORIGIN}//evil.example/`,
		`${ORIGIN}/\\\\evil.example/`
	])('goes home from %j, and to no other site', async (referer) =>
		expect(await choose(referer)).toEqual(['/', 'nl'])
	);
});
