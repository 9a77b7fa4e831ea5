import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectGuidance } from '../server/guidance.ts';
import {
	Claim,
	PRINCIPLES,
	Pattern,
	Phase,
	RAINBOW,
	THEMES,
	adviceFor,
	isAbout,
	type Guidance,
	type Need
} from './guidance.ts';

const GAPS = Pattern.options;
const FRAMEWORKS: Readonly<Record<string, readonly string[]>> = {
	principles: PRINCIPLES,
	rainbow: RAINBOW,
	themes: THEMES
};

const { guidance, faults } = inspectGuidance('questionnaires');
const source = { id: 'own', title: 'Own', author: 'Tests' };

/** A claim about trust (P4), for any phase, that answers to ambition, unless said otherwise. */
function claim(id: string, other: Partial<Claim> = {}): Guidance['claims'][number] {
	const text = { en: id, nl: id };
	return {
		...{ id, type: 'lesson', text, principles: ['P4'], rainbow: ['normative'], themes: ['trust'] },
		...{ gaps: ['ambition'], phase: ['loose', 'strong'], source, ...other }
	};
}

const trust = (gaps: Need['gaps'], phase: Need['phase'] = null): Need => ({
	...{ framework: 'themes', dimension: 'trust', gaps, phase }
});
const chosenFrom = (claims: Guidance['claims'], need: Need, most?: number) =>
	adviceFor({ claims }, need, most).map((chosen) => chosen.claim.id);

/** Any need that a network's results may have. */
const needs = fc.constantFrom(...Object.keys(FRAMEWORKS)).chain((framework) =>
	fc.record({
		framework: fc.constant(framework),
		dimension: fc.constantFrom(...FRAMEWORKS[framework]!),
		gaps: fc.shuffledSubarray([...GAPS]),
		phase: fc.constantFrom(null, ...Phase.options)
	})
);

describe('advice', () => {
	test('is about the dimension and answers one of its gaps', () => {
		const claims = [
			claim('A1'),
			claim('A2', { themes: ['governance'] }),
			claim('A3', { gaps: ['progress'] })
		];
		expect(chosenFrom(claims, trust(['ambition']))).toEqual(['A1']);
		expect(chosenFrom(claims, trust([]))).toEqual([]);
	});

	test('that answers the most pressing gap comes first', () => {
		const claims = [claim('A1', { gaps: ['progress'] }), claim('A2', { gaps: ['divided'] })];
		expect(chosenFrom(claims, trust(['divided', 'progress']))).toEqual(['A2', 'A1']);
		expect(chosenFrom(claims, trust(['progress', 'divided']))).toEqual(['A1', 'A2']);
	});

	test('for the other phase is left out, and for this phase in particular comes first and says so', () => {
		const claims = [claim('A1', { phase: ['strong'] }), claim('A2'), claim('A3', { phase: ['loose'] })];
		expect(chosenFrom(claims, trust(['ambition'], 'loose'))).toEqual(['A3', 'A2']);
		expect(adviceFor({ claims }, trust(['ambition'], 'loose')).map(({ forPhase }) => forPhase)).toEqual([
			true,
			false
		]);
		expect(chosenFrom(claims, trust(['ambition']))).toEqual(['A1', 'A2', 'A3']);
	});

	test('about little else comes before advice about everything', () => {
		const claims = [claim('A1', { principles: [...PRINCIPLES] }), claim('A2')];
		expect(chosenFrom(claims, trust(['ambition']))).toEqual(['A2', 'A1']);
	});

	test('includes an action where one fits, in the last place where it is not among the best', () => {
		const claims = [
			...['A1', 'A2', 'A3', 'A4'].map((id) => claim(id, { gaps: ['divided'] })),
			claim('A5', { type: 'action', gaps: ['progress'] }),
			claim('A6', { type: 'action', gaps: ['transparency'] })
		];
		expect(chosenFrom(claims, trust(['divided', 'progress']))).toEqual(['A1', 'A2', 'A5']);
		expect(chosenFrom(claims, trust(['divided']))).toEqual(['A1', 'A2', 'A3']);
	});

	test('orders equal claims by their number, not by their letters', () => {
		const claims = ['A10', 'A2', 'B1'].map((id) => claim(id));
		expect(chosenFrom(claims, trust(['ambition']))).toEqual(['A2', 'A10', 'B1']);
	});
});

describe('advice from the library', () => {
	test('is there without a fault', () => {
		expect(faults).toEqual([]);
		expect(guidance.claims).toHaveLength(94);
	});

	test('is few, about the dimension, for the phase, says which gaps it answers, and has an action where one fits', () => {
		fc.assert(
			fc.property(needs, fc.integer({ min: 1, max: 5 }), (need, most) => {
				const chosen = adviceFor(guidance, need, most);
				expect(chosen.length).toBeLessThanOrEqual(most);
				expect(new Set(chosen.map((one) => one.claim.id)).size).toBe(chosen.length);
				for (const { claim: one, gaps, forPhase } of chosen) {
					expect(isAbout(one, need.framework, need.dimension)).toBe(true);
					expect(gaps).toEqual(need.gaps.filter((gap) => one.gaps.includes(gap)));
					expect(gaps).not.toEqual([]);
					if (need.phase !== null) expect(one.phase).toContain(need.phase);
					expect(forPhase).toBe(need.phase !== null && one.phase.length === 1);
				}
				const fits = adviceFor(guidance, need, guidance.claims.length);
				if (fits.some((one) => one.claim.type === 'action')) {
					expect(chosen.some((one) => one.claim.type === 'action')).toBe(true);
				}
			})
		);
	});

	test('is the same however the library is ordered', () => {
		fc.assert(
			fc.property(
				needs,
				fc.shuffledSubarray([...guidance.claims], { minLength: guidance.claims.length }),
				(need, claims) => {
					expect(chosenFrom(claims, need)).toEqual(chosenFrom(guidance.claims, need));
				}
			)
		);
	});

	const each = (dimensions: readonly string[]) =>
		dimensions.flatMap((one) => GAPS.map((gap) => [one, gap] as const));

	test.each(each(THEMES))('has something to say about %s where the gap is %s', (dimension, gap) => {
		for (const phase of [null, ...Phase.options]) {
			const need: Need = { framework: 'themes', dimension, gaps: [gap], phase };
			expect(chosenFrom(guidance.claims, need), `${dimension}, ${gap}, ${phase}`).not.toEqual([]);
		}
	});

	test('has something to say about every principle and Rainbow domain', () => {
		for (const [framework, dimensions] of Object.entries(FRAMEWORKS)) {
			for (const dimension of dimensions) {
				const need: Need = { framework, dimension, gaps: GAPS, phase: null };
				expect(chosenFrom(guidance.claims, need), dimension).not.toEqual([]);
			}
		}
	});
});
