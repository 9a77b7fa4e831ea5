import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/fraunces/wght.css';
import '#lib/design/tokens.css';
import '#lib/design/base.css';
import '#lib/design/forms.css';
import '#lib/design/wall.css';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Scene, TopicHead } from '#lib/domain/views/workshop/scenes.ts';
import { translator } from '#lib/i18n/translator.ts';
import { Pages } from './pages.svelte.ts';
import Stage from './Stage.svelte';

const t = translator('nl');
const LONG = 'Coöperatieve Huisartsenzorg Rijk van Nijmegen en Omstreken';
const SENTENCE =
	'Wij spreken elkaar er nog niet op aan wanneer iemand zijn woord niet houdt, ook niet aan tafel. ';
const names = Array.from({ length: 40 }, (_, index) => `${index + 1} ${LONG}`);
const joining = {
	code: 'HAE-7XT',
	address: 'samenspel.voorbeeld.nl/join',
	url: 'https://example.org/join/HAE7XT'
};
const score = { value: 3.6, text: '3,6', why: null, certainty: null };
const head: TopicHead = {
	...{ id: 'themes.trust', label: 'Data, kennis en mensen', position: 'Onderwerp 1 van 8', score },
	...{
		target: 'Ambitie 4,0',
		agreement: { kind: 'divided', text: 'Verdeeld' }
	}
} as TopicHead;
const options = [1, 2, 3, 4, 5].map((value) => ({ value, label: 'Een heel eind' }));
const ballot = (number: number) => ({
	...{ number, label: 'Tweede stemming, met handopsteken', open: false },
	told: '40 stemmen, gemiddeld 3,4. 3 mensen konden het niet zeggen.',
	result: { bars: options.map((option) => ({ ...option, count: 8 * option.value })), total: 40 }
});
const agreed = (length: number) => ({
	...{ topic: 'themes.trust', label: 'Vertrouwen', value: '3,5', text: 'Afgesproken' },
	reason: SENTENCE.repeat(50).slice(0, length),
	present: `Aanwezig: ${SENTENCE.repeat(20).slice(0, length / 3)}`,
	distance: '0,1 lager dan wat mensen antwoordden (3,6)'
});
const actions = names.slice(0, 30).map((owner, index) => ({
	...{ id: owner, owner, due: '24 september 2027', topic: 'Gezamenlijke visie', state: null },
	text: SENTENCE.repeat(index % 10 === 9 ? 5 : 1).trim()
}));
const earlier = {
	title: 'Van de vorige keer',
	actions: actions.slice(0, 9).map((action) => ({
		...{ ...action, id: `earlier ${action.id}` },
		state: { kind: 'going-on' as const, label: 'loopt nog' }
	}))
};

const whole: Record<string, Scene> = {
	'forty organisations come in': {
		...{ kind: 'gather', title: 'Waal', joining, total: 96, inWords: 'mensen in de zaal' },
		counts: names.map((name, index) => ({ id: name, name, count: index % 4 }))
	},
	'forty organisations stand on the scale': {
		...{ ...head, kind: 'discuss', opening: SENTENCE },
		spread: {
			...{ kind: 'strip', min: 1, max: 5, label: 'Elke stip is één organisatie.' },
			points: names.map((name, index) => ({ id: name, name, value: 1 + (index % 5), text: '3,0' }))
		},
		items: ['a', 'b', 'c'].map((id) => ({
			...{ id, text: SENTENCE, why: ['Antwoorden verdeeld', 'Laagste score: 2,1'] }
		}))
	} as Scene,
	'two votes and a reason of 500 characters': {
		...{ ...head, kind: 'agree', question: 'Hoe ver zijn wij hiermee?', options },
		...{ ballots: [ballot(1), ballot(2)], agreed: agreed(500) }
	},
	'two votes and the longest reason there can be': {
		...{ ...head, kind: 'agree', question: 'Hoe ver zijn wij hiermee?', options },
		...{ ballots: [ballot(1), ballot(2)], agreed: agreed(2000) }
	}
};

const paged: Record<string, Scene> = {
	'thirty actions and those of last time': {
		kind: 'act',
		title: 'Wie doet wat?',
		earlier,
		actions,
		none: ''
	},
	'all that was agreed': {
		kind: 'close',
		outcome: {
			...{ title: 'Wat we hebben afgesproken', told: '', actions, earlier: [] },
			agreed: names.slice(0, 11).map((topic) => ({ ...agreed(100), topic })),
			parked: names.slice(0, 3)
		}
	}
};

const sizes = [
	[1920, 1080],
	[1024, 768]
] as const;

beforeEach(async () => {
	await Promise.all(
		['16px "Atkinson Hyperlegible Next Variable"', '600 16px "Fraunces Variable"'].map((font) =>
			document.fonts.load(font)
		)
	);
});

describe.each(sizes)('on a wall of %i × %i', (width, height) => {
	test.each(Object.entries(whole))('%s: all of it is there and nothing overlaps', async (_, scene) => {
		const { room } = await shown(scene, [width, height]);
		const stage = room.querySelector('.scene')!;
		await vi.waitFor(() => expect(stage.scrollHeight).toBeLessThanOrEqual(stage.clientHeight));
		expect(stage.scrollWidth).toBeLessThanOrEqual(stage.clientWidth);
		expectApart(room);
	});

	test.each(Object.entries(paged))('%s: every row stands whole on one of the pages', async (_, scene) => {
		const { room, pages } = await shown(scene, [width, height]);
		const frame = room.querySelector<HTMLElement>('.pages')!;
		await vi.waitFor(() => expect(pages.count).toBeGreaterThan(1));
		const rows = new Set<Element>();
		do {
			const { left, right, top, bottom } = frame.getBoundingClientRect();
			for (const row of frame.querySelectorAll('tbody tr, li')) {
				const box = row.getBoundingClientRect();
				if (box.left < left - 2 || box.right > right + 2) continue;
				expect(box.top).toBeGreaterThanOrEqual(top - 1);
				expect(box.bottom).toBeLessThanOrEqual(bottom + 1);
				rows.add(row);
			}
			expectApart(room);
		} while (pages.turn(1));
		expect(rows.size).toBe(frame.querySelectorAll('tbody tr, li').length);
		expect(room.querySelector('[role=status]')!.textContent).toMatch(/Blad\s+\d\s+van\s+\d/);
	});
});

test('an action that is added comes in sight, and the pages end with their list', async () => {
	const scene = paged['thirty actions and those of last time'] as Extract<Scene, { kind: 'act' }>;
	const { room, pages, become } = await shown(scene, [1024, 768]);
	await vi.waitFor(() => expect(pages.count).toBeGreaterThan(2));
	expect(pages.at).toBe(0);
	await become({ ...scene, actions: [...actions, { ...actions[0]!, id: 'new', text: 'Samen op de fiets' }] });
	await vi.waitFor(() => expect(pages.at).toBe(pages.count - 1));
	const frame = room.querySelector('.pages')!.getBoundingClientRect();
	const added = [...room.querySelectorAll('tbody tr')].at(-1)!;
	expect(added.textContent).toContain('Samen op de fiets');
	expect(added.getBoundingClientRect().left).toBeGreaterThanOrEqual(frame.left - 2);
	expect(added.getBoundingClientRect().right).toBeLessThanOrEqual(frame.right + 2);
	expect(pages.turn(1)).toBe(false);
	await become(whole['forty organisations come in']!);
	expect([pages.count, pages.turn(-1)]).toEqual([1, false]);
});

async function shown(scene: Scene, [width, height]: readonly [number, number]) {
	await page.viewport(width, height);
	const pages = new Pages();
	const steps = ['Binnenkomen', 'Onthullen', 'Bespreken', 'Afspreken', 'Aanpakken', 'Afsluiten'];
	const text = {
		...{ wall: t('workshop.wall', { returnObjects: true, network: 'Waal' }) },
		...{ themes: { target: '', noScore: '' }, radar: { guess: '', legend: '', dimension: '', score: '' } },
		...{ topic: { ...t('workshop.topic', { returnObjects: true }), score: 'Score' } },
		...{ vote: { ...t('workshop.vote', { returnObjects: true }), score: 'Score' } },
		...{
			act: t('workshop.act', { returnObjects: true }),
			outcome: t('workshop.outcome', { returnObjects: true })
		}
	};
	const view = {
		...{
			revision: 1,
			network: 'Waal',
			scene,
			joining: { told: 'Meedoen: samenspel.nl/join, code', code: 'HAE-7XT' }
		},
		steps: steps.map((label) => ({ id: label, label, now: label === 'Afspreken' })),
		keys: { at: '', next: null, back: null, reveal: null, showVote: null, openVote: null }
	};
	const screen = await render(Stage, { view, text, pages, connected: true, onhelp: () => undefined });
	const room = screen.container as HTMLElement;
	room.classList.add('wall');
	return { room, pages, become: (next: Scene) => screen.rerender({ view: { ...view, scene: next } }) };
}

/** Nothing that is read stands beyond the wall, over something else that is read, or too small for the back of the room. */
function expectApart(room: HTMLElement): void {
	const walker = document.createTreeWalker(room, NodeFilter.SHOW_TEXT);
	const read: { text: string; boxes: DOMRect[] }[] = [];
	const frame = room.querySelector('.pages')?.getBoundingClientRect();
	while (walker.nextNode()) {
		const node = walker.currentNode;
		const holder = node.parentElement!;
		if (node.textContent!.trim() === '' || holder.closest('.unseen, [aria-hidden=true]')) continue;
		expect(parseFloat(getComputedStyle(holder).fontSize), node.textContent!).toBeGreaterThanOrEqual(
			innerHeight / 46
		);
		const range = document.createRange();
		range.selectNodeContents(node);
		const clip = holder.closest('.name, .room li span, .reason, .present')?.getBoundingClientRect();
		const boxes = [...range.getClientRects()]
			.filter(
				({ left }) => !frame || !holder.closest('.pages') || (left >= frame.left - 2 && left < frame.right)
			)
			.filter(({ top }) => !clip || top < clip.bottom - 2)
			.map((box) =>
				clip ? new DOMRect(box.x, box.y, Math.min(box.right, clip.right) - box.x, box.height) : box
			);
		read.push({ text: node.textContent!, boxes });
	}
	for (const [index, { text, boxes }] of read.entries()) {
		for (const box of boxes) {
			expect(box.bottom, text).toBeLessThanOrEqual(innerHeight + 1);
			expect(box.top, text).toBeGreaterThanOrEqual(-1);
			for (const other of read.slice(index + 1)) {
				for (const them of other.boxes) {
					const across = Math.min(box.right, them.right) - Math.max(box.left, them.left);
					const down = Math.min(box.bottom, them.bottom) - Math.max(box.top, them.top);
					expect(across > 2 && down > 8, `“${text}” over “${other.text}”`).toBe(false);
				}
			}
		}
	}
}
