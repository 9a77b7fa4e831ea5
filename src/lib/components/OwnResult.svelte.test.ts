import '#lib/design/tokens.css';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { OwnFramework, OwnRow } from '#lib/domain/views/own-result.ts';
import OwnResult from './OwnResult.svelte';

const text = { you: 'You', network: 'The network', noScore: 'no score' };
const nothing = { own: null, ownText: null, network: null, networkText: null, hidden: null };

async function shown(row: Partial<OwnRow>, compared = true) {
	const rows = [{ ...nothing, id: 'P1', label: 'Trust', ...row }];
	const view: OwnFramework = {
		id: 'principles',
		label: 'Principles',
		note: null,
		min: 1,
		max: 5,
		compared,
		rows
	};
	const screen = await render(OwnResult, { view, text });
	const said = screen.container.textContent!.replace(/\s+/g, ' ').trim();
	return { said, marks: [...screen.container.querySelectorAll<SVGElement>('.track svg')] };
}

describe('a member’s own result on the page', () => {
	test('says both scores in words and marks them on the scale', async () => {
		const { said, marks } = await shown({ own: 2, ownText: '2.0', network: 3, networkText: '3.0' });
		expect(said).toContain('Trust You 2.0 The network 3.0');
		expect(marks.map((mark) => mark.style.left)).toEqual(['25%', '50%']);
	});

	test('marks nothing where there is no score', async () => {
		const { said, marks } = await shown({ network: 3, networkText: '3.0' });
		expect(said).toContain('You no score The network 3.0');
		expect(marks).toHaveLength(1);
	});

	test('leaves the network out where its results are not open', async () => {
		const { said } = await shown({ own: 2, ownText: '2.0' }, false);
		expect(said).not.toContain('The network');
	});
});
