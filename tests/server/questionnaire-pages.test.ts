import { readFileSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pagesOf } from '../../src/commands/questionnaires-pages.ts';
import { z } from 'zod';
import { Questionnaire } from '#lib/domain/questionnaire.ts';
import { inspectCoverage } from '#lib/server/coverage.ts';
import { inspectQuestionnaires } from '#lib/server/questionnaires.ts';
import { folderWith, smallQuestionnaire } from '../support/questionnaire.ts';

describe('the pages about the questionnaires', () => {
	test.each(Object.entries(pagesOf('questionnaires')))(
		'%s is up to date: npm run questionnaires -- coverage',
		(file, text) => {
			expect(readFileSync(file, 'utf8')).toBe(text);
		}
	);

	test('show examples that can be read', () => {
		const format = readFileSync('docs/questionnaires/format.md', 'utf8');
		const examples = [...format.matchAll(/^( *)```yaml\n([\s\S]*?)\n *```$/gm)];
		expect(examples.length).toBeGreaterThan(2);
		for (const [, indent, text] of examples) {
			expect(parse(text!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))).toBeTypeOf('object');
		}
	});
});

describe('the coverage of regional-readiness', () => {
	const { catalogue } = inspectQuestionnaires('questionnaires');
	const { covered, faults } = inspectCoverage('questionnaires', catalogue);

	test('names every item of the newest version and no other', () => expect(faults).toEqual([]));

	test('has all topics of the domain: eight principles, eight Rainbow domains, three themes', () => {
		const { groups } = covered.find(
			({ questionnaire }) => questionnaire.id === 'regional-readiness'
		)!.coverage;
		const starts = groups.map(({ title }) => title.slice(0, title.indexOf(':')));
		expect(starts).toEqual([
			...['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8'],
			...[...Array<string>(8).fill('Rainbow'), ...Array<string>(3).fill('Theme')]
		]);
		expect(groups.flatMap(({ topics }) => topics)).toHaveLength(112);
	});
});

test('a coverage that is wrong is told by file and line', () => {
	const coverage = [
		...['questionnaire: small', "version: '0.9.0'", 'groups:', '  - title: All', '    topics:'],
		...['      - topic: Everything', '        asked: [open, fair, goal, gain, roles, money, ghost]']
	].join('\n');
	const folder = folderWith({ 'small/1.0.0.yaml': smallQuestionnaire(), 'small/coverage.yaml': coverage });
	const { catalogue, faults } = inspectQuestionnaires(folder);
	expect(faults).toEqual([]);
	expect(inspectCoverage(folder, catalogue).faults).toEqual([
		{ file: 'small/coverage.yaml', line: 2, message: expect.stringContaining('make it 1.0.0') },
		{ file: 'small/coverage.yaml', line: 7, message: expect.stringContaining('"ghost" is no item') }
	]);
	rmSync(folder, { recursive: true });
});

describe('the questionnaires that come with the program', () => {
	test('have no fault, and no draft that is unfinished', () => {
		const { faults, unfinished, catalogue } = inspectQuestionnaires('questionnaires');
		expect(faults).toEqual([]);
		expect(unfinished).toEqual([]);
		expect(catalogue.all.length).toBeGreaterThanOrEqual(8);
	});

	test('have a schema for editors that is up to date: npm run questionnaires', () => {
		const schema: unknown = JSON.parse(readFileSync('questionnaires/schema.json', 'utf8'));
		expect(schema).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(Questionnaire, { io: 'input' }))));
	});
});
