import { describe, expect, test } from 'vitest';
import { breakdownsOf } from '#lib/domain/views/breakdowns.ts';
import { disclose } from '#lib/domain/disclosure.ts';
import { score } from '#lib/domain/scoring.ts';
import { resultsView } from '#lib/domain/views/results-page.ts';
import { translator } from '#lib/i18n/translator.ts';
import { crowd } from '../../../../tests/support/people.ts';
import { checkedQuestionnaire } from '../../../../tests/support/questionnaire.ts';
import type { Part } from './drawing.ts';
import { sheetDrawing } from './sheet.ts';
import { chartNamed, type Charted } from './sheets.ts';
import { widthOf } from './text-width.ts';

const english = { t: translator('en'), language: 'en' } as const;

function chartedOf(kind: 'named' | 'confidential'): Charted {
	const people = ['north', 'east', 'south'].flatMap((organisation, index) =>
		crowd(7, organisation, { open: 2 + index, fair: 3, goal: 4, gain: 4, roles: 1, money: 5 })
	);
	const shown = disclose(score(checkedQuestionnaire(), people, 4), { kind, k: 5, open: false });
	const view = resultsView(shown, { targets: null, earlier: null, organisations: [] }, english);
	return {
		frameworks: view.state === 'shown' ? view.frameworks : [],
		breakdowns: breakdownsOf(shown, 'principles', new Map([['north', 'Zorg & Co <Noord>']]), english),
		text: {
			...{ organisations: 'Organisations', roles: 'Roles', distribution: 'Spread' },
			...{ heat: 'Darker is higher.', network: 'The network', dontKnow: 'don’t know', score: 'score' }
		}
	};
}

/** How far to the right the words of a drawing reach. */
function rightmost(parts: readonly Part[], x = 0): number {
	return Math.max(
		0,
		...parts.map((part) => {
			if (part.kind === 'group') return rightmost(part.parts, x + part.x);
			if (part.kind === 'shape') return 0;
			const wide = Math.max(...part.lines.map((line) => widthOf(line, part.size, part.bold)));
			const share = { start: 1, middle: 0.5, end: 0 }[part.anchor];
			return x + part.x + wide * share;
		})
	);
}

describe('charts that are taken along', () => {
	test.each([
		['named', 'radar-principles'],
		['named', 'radar-themes'],
		['named', 'organisations'],
		['named', 'organisations-table'],
		['named', 'questions-P1'],
		['confidential', 'distribution']
	] as const)('of a %s round: %s fits its sheet', (kind, name) => {
		const chart = chartNamed(name, chartedOf(kind))!;
		const under = 'A network with quite a long name, second round (1 January 2026 to 1 February 2026)';
		const drawing = sheetDrawing({ ...chart, under, foot: '21 people from 3 of 4 organisations answered.' });
		expect(chart.caption).not.toBe('');
		expect(rightmost(drawing.parts)).toBeLessThanOrEqual(drawing.width);
		expect(drawing.height).toBeGreaterThan(200);
	});

	test.each([
		['named', 'distribution'],
		['named', 'roles'],
		['confidential', 'organisations'],
		['confidential', 'organisations-table'],
		['named', 'radar-nothing'],
		['named', 'questions-P9'],
		['named', 'toString']
	] as const)('a %s round has no %s', (kind, name) => {
		expect(chartNamed(name, chartedOf(kind))).toBeNull();
	});
});
