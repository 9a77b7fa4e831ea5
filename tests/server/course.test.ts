import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { courseOf } from '#lib/server/course.ts';
import { coursePage } from '#lib/server/course-page.ts';
import { engines } from '../support/engines.ts';
import { all, historyOf, questionnairesOfHistory, TODAY, type Held } from '../support/history.ts';

const folder = questionnairesOfHistory();
afterAll(() => rmSync(folder, { recursive: true }));

const english = { t: translator('en'), language: 'en' } as const;
const NAMES = ['Anker', 'Brug', 'Cirkel', 'Dijk'];
const PRINCIPLES = { questionnaire: null, framework: 'principles' };

const everybody = (value: number, size = 2) =>
	Object.fromEntries(NAMES.map((name) => [name, Array.from({ length: size }, () => all(value))]));

const at = (day: string, people: Held['people'], more: Partial<Held> = {}): Held => ({
	...{ title: `Round of ${day}`, openedAt: `${day}T09:00:00.000Z`, people, ...more }
});

const silent = Object.fromEntries(NAMES.map((name) => [name, []]));

for (const engine of engines) {
	describe(`rounds over time on ${engine.name}`, () => {
		const fresh = engine.fresh();

		/** The page of a network's rounds over time, as it is made for both the eye and the browser. */
		async function pageOf(...history: Held[]) {
			const { application, network } = await historyOf(fresh.connection, folder, history);
			const when = { now: TODAY, timeZone: 'UTC' };
			return coursePage(application, network, PRINCIPLES, when, english);
		}

		type Page = Awaited<ReturnType<typeof pageOf>>;
		const marksOf = (page: Page, dimension = 'P1') =>
			page!.chart!.topics.find(({ id }) => id === dimension)!.marks;

		test('stand as far apart as their dates, and a round that nobody answered is marked and not skipped', async () => {
			const page = await pageOf(
				at('2024-01-01', everybody(2)),
				at('2024-02-01', silent),
				at('2024-12-31', everybody(4))
			);
			expect(page!.rounds.map(({ number, state }) => [number, state])).toEqual([
				...[
					[1, null],
					[2, 'nobody answered']
				],
				[3, null]
			]);
			expect(page!.rounds.map((round) => round.at)).toEqual([0, 31 / 365, 1]);
			expect(marksOf(page).map(({ kind, value, joined }) => [kind, value, joined])).toEqual([
				...[
					['score', 2, false],
					['gap', null, false]
				],
				['score', 4, false]
			]);
			expect(page!.rounds.map(({ changed }) => changed)).toEqual([null, null, page!.rounds[0]!.id]);
			expect(page!.basis).toBe('All rounds used the same version of the questionnaire.');
		});

		test('of several versions are measured by what they share; another questionnaire stands apart', async () => {
			const page = await pageOf(
				at('2024-01-01', everybody(2)),
				at('2024-06-01', everybody(5), { questionnaire: 'other' }),
				at('2025-01-01', everybody(3), { version: '1.1.0' })
			);
			expect(page!.questionnaires.map(({ id }) => id)).toEqual(['small', 'other']);
			expect(page!.basis).toMatch(/^The versions differ/);
			expect(marksOf(page).map(({ kind, value, joined }) => [kind, value, joined])).toEqual([
				...[
					['score', 2, false],
					['apart', null, false]
				],
				['score', 3, true]
			]);
			// Of the goals only one question is the same: too thin to compare scores on.
			expect(marksOf(page, 'P2').map(({ kind }) => kind)).toEqual(['apart', 'apart', 'score']);
			const [, other] = page!.rounds;
			expect(other).toMatchObject({ apart: true, state: 'another questionnaire', changed: null });
		});

		test('a wish for the other questionnaire is granted; a network without rounds has no course', async () => {
			const { application, network } = await historyOf(fresh.connection, folder, [
				at('2024-01-01', everybody(2)),
				at('2024-06-01', silent, { questionnaire: 'other' })
			]);
			const course = (wished: string | null) => courseOf(application, network, wished, TODAY);
			expect((await course('small'))!.part.id).toBe('small');
			expect((await course(null))!.part.id).toBe('other');
			expect((await course('nothing'))!.part.id).toBe('other');
			const { network: empty } = await historyOf(fresh.connection, folder, []);
			expect(await courseOf(application, empty, null, TODAY)).toBeNull();
		});

		test('nothing of an open confidential round or of a figure that is hidden is in the page', async () => {
			const pages = await Promise.all(
				[1, 5].map((value) => {
					// Of the rules, only two people say anything; of the open round everything is hidden.
					const people = Object.entries(everybody(3, 6)).map(([name, given], index) => [
						name,
						given.map((one, place) => {
							const rules = String(index === 0 && place < 2 ? value : 'dk');
							return { ...one, roles: rules, money: rules };
						})
					]);
					const kind = 'confidential';
					return pageOf(
						at('2024-01-01', Object.fromEntries(people), { kind }),
						at('2025-01-01', everybody(value, 6), { kind, open: true })
					);
				})
			);
			for (const page of pages) {
				expect(marksOf(page).map((mark) => mark.value)).toEqual([3, null]);
				expect(marksOf(page, 'P3').map((mark) => mark.value)).toEqual([null, null]);
				expect(page!.rounds[1]!.state).toBe('still open');
			}
			const keys = pages.map((page) => page!.rounds.map(({ id }) => id));
			const [one, other] = pages.map((page, index) =>
				keys[index]!.reduce((text, key, number) => text.replaceAll(key, `${number}`), JSON.stringify(page))
			);
			expect(one).toBe(other);
		});
	});
}
