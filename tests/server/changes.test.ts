import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { changeView, chosenChange, isSealed } from '#lib/server/change-page.ts';
import { changeSince, latestChange, progressSince } from '#lib/server/changes.ts';
import { engines } from '../support/engines.ts';
import { all, historyOf, questionnairesOfHistory, TODAY, type Held } from '../support/history.ts';

const folder = questionnairesOfHistory();
afterAll(() => rmSync(folder, { recursive: true }));

const english = { t: translator('en'), language: 'en' } as const;
const NAMES = ['Anker', 'Brug', 'Cirkel', 'Dijk', 'Eik', 'Fontein'];

/** People of each organisation, who answer so much more at one organisation than at the one before. */
const everybody = (from: number, size = 2, names: readonly string[] = NAMES) =>
	Object.fromEntries(
		names.map((name, index) => [name, Array.from({ length: size }, () => all(from + (index % 2)))])
	);

const spring: Held = { title: 'Spring', openedAt: '2025-03-01T09:00:00.000Z', people: everybody(2) };
const autumn: Held = { title: 'Autumn', openedAt: '2026-09-01T09:00:00.000Z', people: everybody(3) };

for (const engine of engines) {
	describe(`what changed between two rounds on ${engine.name}`, () => {
		const fresh = engine.fresh();
		const held = (...rounds: Held[]) => historyOf(fresh.connection, folder, rounds);

		/** What the page says of the last round beside the one before it. */
		async function told(...history: Held[]) {
			const { application, rounds } = await held(...history);
			const [earlier, later] = rounds.slice(-2);
			const changed = await changeSince(application, earlier!, later!, TODAY);
			return { changed, view: changeView(changed, later!, english) };
		}

		const rowOf = ({ view }: Awaited<ReturnType<typeof told>>, dimension: string) =>
			view.frameworks.find(({ id }) => id === 'principles')!.rows.find(({ id }) => id === dimension)!;

		test('of the same version everything is compared, and said in a word', async () => {
			const people = { ...everybody(3), Anker: [all(3), all(4)] };
			const found = await told(spring, { ...autumn, people });
			expect(found.changed.walk.stamp).toEqual({ kind: 'same-version' });
			expect(rowOf(found, 'P1')).toMatchObject({
				...{ earlier: { text: '2.5' }, later: { text: '3.6' }, whole: { text: '+1.1' } },
				...{ matched: { text: '+1.1' }, verdict: { kind: 'rose' } }
			});
			expect(found.view.members).toEqual([
				'The same 6 organisations were invited both times.',
				'6 organisations answered both times.'
			]);
		});

		test('of another version only what both ask is compared, and the stamp says how much that is', async () => {
			const found = await told(spring, { ...autumn, version: '1.1.0' });
			expect(found.changed.walk.stamp).toEqual({ kind: 'common-items', common: 5, of: 6 });
			expect(found.view.stamp.title).toContain('5 of 6');
			expect(rowOf(found, 'P1').whole.value).toBe(1);
			expect(rowOf(found, 'P2')).toMatchObject({
				...{ earlier: { value: null }, later: { value: null } },
				...{ whole: { value: null }, matched: { value: null, why: 'too few shared questions' } }
			});
		});

		test('of another questionnaire nothing is compared; who took part is told all the same', async () => {
			const found = await told(spring, { ...autumn, questionnaire: 'other' });
			expect(found.changed.walk.stamp).toMatchObject({ kind: 'not-comparable' });
			expect(found.changed.change).toBeNull();
			expect(found.view.frameworks).toEqual([]);
			expect(found.view.stamp).toMatchObject({ kind: 'none', title: 'Not comparable' });
			expect(found.view.members).toHaveLength(2);
		});

		test('who joined and who left stands before the figures, and is left out of the matched panel', async () => {
			const { Fontein: _, ...stayed } = everybody(3);
			const found = await told(spring, { ...autumn, people: { ...stayed, Gracht: [all(5), all(5)] } });
			expect(found.view.members.slice(0, 2)).toEqual([
				'New since Spring: Gracht.',
				'No longer in the network: Fontein.'
			]);
			expect(rowOf(found, 'P1')).toMatchObject({ whole: { text: '+1.2' }, matched: { text: '+1.0' } });
		});

		test('an organisation that was invited and did not answer is named in named rounds alone', async () => {
			const silent = (kind: 'named' | 'confidential') => {
				const people = { ...everybody(3, 6), Fontein: [] };
				return told({ ...spring, kind, people: everybody(2, 6) }, { ...autumn, kind, people });
			};
			const line = 'Answered in Spring, but not in Autumn: Fontein.';
			expect((await silent('named')).view.members).toContain(line);
			const confidential = await silent('confidential');
			expect(confidential.changed.attendance.answered).toBeNull();
			expect(confidential.view.members).toEqual(['The same 6 organisations were invited both times.']);
		});

		test('nothing of a figure that is hidden is in the page, whatever its people said', async () => {
			const views = await Promise.all(
				[1, 5].map(async (value) => {
					const people = everybody(3, 6);
					const hidden = Object.entries(people).map(([name, given], index) => [
						name,
						// Of the rules, only two people say anything.
						given.map((one, at) => {
							const rules = String(index === 0 && at < 2 ? value : 'dk');
							return { ...one, roles: rules, money: rules };
						})
					]);
					const later = { ...autumn, kind: 'confidential', people: Object.fromEntries(hidden) } as const;
					return told({ ...spring, kind: 'confidential', people: everybody(2, 6) }, later);
				})
			);
			for (const found of views) {
				expect(rowOf(found, 'P1').whole.value).not.toBeNull();
				expect(rowOf(found, 'P3').whole.value).toBeNull();
				expect(rowOf(found, 'P3').matched.value).toBeNull();
			}
			const [one, other] = views.map(({ view }) => JSON.stringify(view));
			expect(one).toBe(other);
		});

		test('an open confidential round is sealed: no change, not even of who answered', async () => {
			const { application, rounds } = await held(
				{ ...spring, kind: 'confidential', people: everybody(2, 6) },
				{ ...autumn, kind: 'confidential', people: everybody(3, 6), open: true }
			);
			const [earlier, later] = rounds;
			expect(isSealed(later!, TODAY)).toBe(true);
			const { change } = await changeSince(application, earlier!, later!, TODAY);
			for (const { whole, matched, word } of change!.dimensions) {
				expect([whole.change, matched.change, word]).toEqual([null, null, null]);
			}
		});

		test('is told since the last round that can be compared and that somebody answered', async () => {
			const { application, rounds } = await held(
				spring,
				{ ...autumn, title: 'Silent', openedAt: '2025-09-01T09:00:00.000Z', people: { Anker: [], Brug: [] } },
				{ ...autumn, title: 'Other', openedAt: '2026-03-01T09:00:00.000Z', questionnaire: 'other' },
				autumn
			);
			const last = rounds.at(-1)!;
			expect((await latestChange(application, last, TODAY))!.earlier.title).toBe('Spring');
			expect((await progressSince(application, last, TODAY))!.round).toBe('Spring');
			const chosen = await chosenChange(application, last, null, TODAY);
			expect(chosen!.earlier.map(({ title, comparable, chosen }) => [title, comparable, chosen])).toEqual([
				...[
					['Other', false, false],
					['Silent', true, false]
				],
				['Spring', true, true]
			]);
			const silent = await chosenChange(application, last, rounds[1]!.id, TODAY);
			const view = changeView(silent!.changed, last, english);
			expect(view.members.at(-1)).toBe('No organisation answered both times.');
			expect(view.frameworks.map(({ drawn }) => drawn)).toEqual([false, false]);
			for (const { whole } of view.frameworks.flatMap(({ rows }) => rows)) {
				expect(whole).toMatchObject({ value: null, why: 'one of the rounds has no score here' });
			}
			expect(await chosenChange(application, rounds[0]!, rounds[1]!.id, TODAY)).toBeNull();
		});
	});
}
