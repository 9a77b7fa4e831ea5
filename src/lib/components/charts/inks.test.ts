import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIGHT } from './inks.ts';

test('the colours of a chart that leaves the page are the light ones of the design', () => {
	const [light] = readFileSync('src/lib/design/tokens.css', 'utf8').split('@media');
	for (const [tone, colour] of Object.entries(LIGHT)) expect(light).toContain(`${tone}: ${colour};`);
});
