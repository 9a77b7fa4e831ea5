import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { reliabilityView } from '#lib/domain/views/reliability.ts';
import { translator } from '#lib/i18n/translator.ts';
import * as responses from '#lib/server/db/responses.ts';
import * as rounds from '#lib/server/db/rounds.ts';
import { loadQuestionnaires } from '#lib/server/questionnaires.ts';
import { reliabilityOf } from '#lib/server/reliability.ts';
import { engines } from '../support/engines.ts';
import { folderWith, smallQuestionnaire } from '../support/questionnaire.ts';
import { roundWith, type Given } from '../support/round-exports.ts';
import { NOW, SECRET, beginAs } from '../support/story.ts';

const folder = folderWith({ 'small/1.0.0.yaml': smallQuestionnaire() });
const catalogue = loadQuestionnaires(folder);
const { questionnaire } = catalogue.find('small', '1.0.0')!;
afterAll(() => rmSync(folder, { recursive: true }));

/** So many people: `fair` follows `open`, and `gain` runs against `goal`, but for every third of them. */
function people(size: number): Given[] {
	return Array.from({ length: size }, (_, index) => {
		const step = 1 + (index % 5);
		const [along, against] = [String(step), String(6 - step)];
		return {
			open: along,
			fair: along,
			goal: along,
			gain: index % 3 ? against : '3',
			roles: 'dk',
			money: along
		};
	});
}

for (const engine of engines) {
	describe(`whether questions belong together on ${engine.name}`, () => {
		const fresh = engine.fresh();

		const asked = (told: Partial<Parameters<typeof roundWith>[2]> & { size: number }) =>
			roundWith(fresh.connection, folder, {
				...{
					people: { Noord: people(told.size - 20), Oost: people(10), Zuid: people(10) },
					kind: 'named',
					...told
				}
			});
		const found = () =>
			reliabilityOf({ connection: fresh.connection, catalogue, linkSecret: SECRET }, questionnaire, NOW);
		const of = async (dimension: string) => (await found()).find((one) => one.dimension === dimension)!;

		test('is said over all closed rounds together, and as a page has it in both languages', async () => {
			await asked({ size: 30 });
			expect(await of('P1')).toMatchObject({ people: 30, enough: false, reliability: null });
			await asked({ size: 25, kind: 'confidential' });
			expect(await of('P1')).toMatchObject({ people: 55, enough: true });
			expect((await of('P1')).reliability!.alpha).toBeCloseTo(1, 12);
			expect((await of('P2')).reliability!.itemRest[1]).toBeLessThan(-0.5);
			expect(await of('P3')).toMatchObject({ people: 0, enough: false });

			const view = (language: 'en' | 'nl') =>
				reliabilityView(questionnaire, all, { t: translator(language), language });
			const all = await found();
			const [trust, goals, rules] = view('en')[0]!.dimensions;
			expect(trust!.told).toMatch(/^Cronbach’s alpha 1\.00, .*\(55 people\)\.$/);
			expect(goals!.items.map(({ rest }) => rest)).toEqual(
				Array(2).fill(expect.stringMatching(/^-0\.\d\d$/))
			);
			expect(rules).toMatchObject({ told: expect.stringMatching(/^Too few/), items: [] });
			expect(view('nl')[0]!.dimensions[0]!.told).toMatch(/^Cronbachs alfa 1,00, .*\(55 mensen\)\.$/);
		});

		test('leaves out open rounds, small ones and the example region', async () => {
			await asked({ size: 40 });
			await asked({ size: 40, open: true });
			await asked({ size: 9, people: { Noord: people(9) } });
			await asked({ size: 40, example: true });
			expect(await of('P1')).toMatchObject({ people: 40, enough: false });
		});

		test('leaves out a round whose later answers are too few to be shown, and takes it in with enough', async () => {
			await asked({ size: 60 });
			const { round } = await asked({ size: 30, kind: 'confidential' });
			expect(await of('P1')).toMatchObject({ people: 90 });
			const { connection } = fresh;
			const invited = await rounds.invitations(connection.db, SECRET, round);
			const later = async (size: number) => {
				const open = connection.db.updateTable('rounds').set({ closed_at: null });
				await open.where('id', '=', round).execute();
				for (let one = 0; one < size; one++) {
					const { organisation } = invited[one % 3]!;
					const token = await beginAs(connection, round, organisation);
					const answers = new Map(Object.entries(people(5)[one % 5]!));
					await responses.savingTo(connection)(round, token, { answers, remarks: new Map() }, NOW);
					await responses.submit(connection, round, token, NOW);
				}
				await rounds.close(connection, round, NOW);
			};
			await later(1);
			expect(await of('P1')).toMatchObject({ people: 60 });
			await later(11);
			expect(await of('P1')).toMatchObject({ people: 102 });
		});
	});
}
