import { expect, test } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { someone } from '../../../../tests/support/people.ts';
import { checkedQuestionnaire } from '../../../../tests/support/questionnaire.ts';
import { crosswalk } from '../crosswalk.ts';
import { disclose } from '../disclosure.ts';
import type { Round } from '../round.ts';
import { score } from '../scoring.ts';
import { yardstickOf } from '../yardstick.ts';
import { courseRounds, courseView, type CourseStop } from './course.ts';

const questionnaire = checkedQuestionnaire();
const english = { t: translator('en'), language: 'en' } as const;
const same = crosswalk(questionnaire, questionnaire, []);
const { part, comparable } = yardstickOf(questionnaire, [same]);

const stop = (openedAt: string, value: number | null, apart = false): CourseStop => {
	const people = value === null ? [] : [someone('a', { open: value, fair: value })];
	const shown = disclose(score(questionnaire, people, 2), { kind: 'named', k: 5, open: false });
	const round = { id: openedAt, title: `Round of ${openedAt}`, openedAt, kind: 'named' } as Round;
	return apart ? { round, shown: null, comparable: new Set() } : { round, shown, comparable: comparable[0]! };
};

const stops = [
	stop('2024-01-01T00:00:00.000Z', 2),
	stop('2024-07-01T00:00:00.000Z', null, true),
	stop('2025-01-01T00:00:00.000Z', 3),
	stop('2025-07-01T00:00:00.000Z', null),
	stop('2026-01-01T00:00:00.000Z', 4)
];

test('rounds lie as far apart as their dates, and one that nobody answered has its place and says so', () => {
	const rounds = courseRounds(stops, 'UTC', english);
	expect(rounds.map(({ at }) => Math.round(at * 100))).toEqual([0, 25, 50, 75, 100]);
	expect(rounds.map(({ state }) => state)).toEqual([
		...[null, 'another questionnaire', null, 'nobody answered', null]
	]);
});

test('a line leads past a round that is not comparable, and never across a missing score', () => {
	const view = courseView(part, part.frameworks[0]!, stops, english);
	const { marks } = view.topics[0]!;
	expect(marks.map(({ kind }) => kind)).toEqual(['score', 'apart', 'score', 'gap', 'score']);
	expect(marks.map(({ joined }) => joined)).toEqual([false, false, true, false, false]);
	expect(view.caption).toContain('(+2.0)');
});

test('one version is measured by the whole of it, another by what all share', () => {
	expect(part).toBe(questionnaire);
	const other = structuredClone(questionnaire);
	other.version = '2.0.0';
	const section = other.sections[0]!;
	if (section.kind !== 'choice') section.items.splice(0, 1);
	const walks = [crosswalk(questionnaire, other, []), crosswalk(other, other, [])];
	const [earlier, later] = yardstickOf(other, walks).comparable;
	expect(earlier!.has('principles/P1')).toBe(false);
	expect(earlier!.has('principles/P2')).toBe(true);
	expect(later!.has('principles/P1')).toBe(true);
});
