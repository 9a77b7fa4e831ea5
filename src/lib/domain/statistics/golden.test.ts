import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { intraclassCorrelation, meanDeviation, rwg, uniformVariance } from './agreement.ts';
import { once } from './counted.ts';
import { falseDiscoveryRate, halfWidth, hedgesG, pairedChange, welchChange } from './change.ts';
import { Z_975, fQuantile, tQuantile, tTwoSided } from './distributions.ts';
import { clip, clusteredInterval, tInterval, wilsonInterval } from './interval.ts';
import { deviation, mean, variance } from './moments.ts';
import { detectableChange } from './power.ts';
import { reliability } from './reliability.ts';

// Reference values computed with R 4.2.2 (psych 2.2.9, multilevel 2.7, stats): tests/golden/README.md.
const folder = new URL('../../../../tests/golden/', import.meta.url);
const golden = JSON.parse(readFileSync(new URL('golden.json', folder), 'utf8'));
const TOLERANCE = 1e-9;

/** A small sample with what R makes of it. */
type Edge = { readonly x: number[] } & { readonly [figure: string]: never };

function near(found: number | null | undefined, expected: number | null, tolerance = TOLERANCE): void {
	if (expected === null) return expect(found ?? null).toBeNull();
	expect(found).not.toBeNull();
	expect(Math.abs(found! - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}

function table(name: string): Record<string, string>[] {
	const [head = '', ...lines] = readFileSync(new URL(`data/${name}.csv`, folder), 'utf8')
		.trim()
		.split('\n');
	const names = head.split(',').map((cell) => cell.replaceAll('"', ''));
	return lines.map((line) => {
		const cells = line.split(',').map((cell) => cell.replaceAll('"', ''));
		return Object.fromEntries(names.map((column, index) => [column, cells[index] ?? '']));
	});
}

const number = (cell: string | undefined) =>
	cell === undefined || cell === '' || cell === 'NA' ? null : Number(cell);

type DemoRow = { org: string; person: string; score: number };

/** The made-up network, scored as its golden rule says: the mean of the answered items from 50 % of four. */
function demo(round: string): DemoRow[] {
	return table('network_demo')
		.filter((row) => row.round === round)
		.flatMap((row) => {
			const answers = ['i1', 'i2', 'i3', 'i4']
				.map((item) => number(row[item]))
				.filter((value) => value !== null);
			return answers.length >= 2 ? [{ org: row.org!, person: row.resp!, score: mean(answers)! }] : [];
		});
}

const byOrganisation = (rows: readonly DemoRow[]) =>
	[...Map.groupBy(rows, ({ org }) => org).entries()].sort(([a], [b]) => (a < b ? -1 : 1));

describe('distributions (R stats)', () => {
	it('gives the quantiles of t, F and the normal', () => {
		for (const { p, df, q } of golden.distributions.t_quantile) near(tQuantile(p, df), q);
		for (const { p, df1, df2, q } of golden.distributions.f_quantile) near(fQuantile(p, df1, df2), q);
		near(Z_975, golden.distributions.normal_quantile.find(({ p }: { p: number }) => p === 0.975).q);
	});

	it('gives the two-sided p value of t', () => {
		for (const { t, df, p } of golden.distributions.t_cdf)
			near(tTwoSided(t, df), t < 0 ? 2 * p : 2 * (1 - p));
	});
});

describe('intervals of a mean (R stats, t.test)', () => {
	it('matches the attitude data (Chatterjee & Price 1977)', () => {
		const rows = table('attitude');
		for (const [name, expected] of Object.entries<Record<string, number>>(golden.mean_t_ci.attitude)) {
			const values = rows.map((row) => Number(row[name]));
			near(mean(values), expected.mean!);
			near(deviation(values), expected.sd!);
			near(tInterval(values)?.lower, expected.lower!);
			near(tInterval(values)?.upper, expected.upper!);
		}
	});

	it('matches small samples on a scale of 1 to 5, clipped to it', () => {
		for (const expected of Object.values<Edge>(golden.mean_t_ci.small_1_to_5)) {
			const interval = tInterval(expected.x);
			near(interval?.lower, expected.lower ?? null);
			const clipped = interval && clip(interval, { min: 1, max: 5 });
			near(clipped?.lower, expected.lower_clipped ?? null);
			near(clipped?.upper, expected.upper_clipped ?? null);
		}
	});

	it('is narrowed by a finite population and vanishes when everyone took part', () => {
		const values = [2, 3, 3, 4, 5];
		const plain = tInterval(values)!;
		const finite = tInterval(values, 10)!;
		near((finite.upper - finite.lower) / (plain.upper - plain.lower), Math.sqrt(5 / 9));
		near(tInterval(values, 5)?.upper, 3.4);
	});

	it('matches the widths that planning needs', () => {
		for (const { n, half } of golden.planning['ci_half_width_sd_0.8']) near(halfWidth(n, 0.8), half);
	});
});

it('gives what two rounds can tell from chance (power.t.test, 80 % power)', () => {
	// R's uniroot stops within .Machine$double.eps^0.25 of the root.
	const UNIROOT = 1.3e-4;
	for (const row of golden.planning.detectable_difference_80pct_power_two_rounds) {
		near(detectableChange(row.n_per_round, 0.8, 'two-sets'), row['unpaired_sd_0.8'], UNIROOT);
		near(detectableChange(row.n_per_round, 0.8, 'pairs'), row['paired_sd_diff_0.8'], UNIROOT);
	}
	near(detectableChange(1, 0.8, 'pairs'), null);
});

it('gives the Wilson interval of a share', () => {
	for (const { k, n, lower, upper } of golden.wilson) {
		near(wilsonInterval(k, n)?.lower, lower);
		near(wilsonInterval(k, n)?.upper, upper);
	}
});

describe('a network of seven organisations (made up)', () => {
	it.each(['1', '2'])('matches organisation means and both weightings in round %s', (round) => {
		const expected = golden.network_demo[`round${round}`];
		const rows = demo(round);
		const groups = byOrganisation(rows).map(([, members]) => members.map(({ score }) => score));
		for (const [org, members] of byOrganisation(rows)) {
			near(mean(members.map(({ score }) => score)), expected.org_mean[org]);
		}
		const organisations = groups.map((group) => mean(group)!);
		near(mean(organisations), expected.org_weighted_mean);
		near(tInterval(organisations)?.lower, expected.org_ci[0]);
		near(tInterval(organisations)?.upper, expected.org_ci[1]);
		near(mean(rows.map(({ score }) => score)), expected.person_weighted_mean);
		near(clusteredInterval(groups)?.lower, expected.person_ci_cluster[0]);
		near(clusteredInterval(groups)?.upper, expected.person_ci_cluster[1]);
	});

	it('matches ICC(1) with n0 and ICC(2)', () => {
		const expected = golden.icc.network_demo_round1;
		const found = intraclassCorrelation(
			byOrganisation(demo('1')).map(([, members]) => members.map(({ score }) => score))
		);
		near(found?.icc1, expected.icc1_n0);
		near(found?.icc2, expected.icc2);
		near(found?.n0, expected.n0);
	});

	it('matches the change of its people (Welch) and of its organisations (paired)', () => {
		const [first, second] = [demo('1'), demo('2')];
		const welch = golden.change.network_demo.unpaired_persons_welch;
		const people = welchChange(
			first.map(({ score }) => score),
			second.map(({ score }) => score)
		);
		near(people?.change, welch.diff_2_minus_1);
		near(people?.df, welch.df);
		near(people?.p, welch.p);
		near(people?.interval.lower, welch.ci[0]);
		const later = new Map(byOrganisation(second).map(([org, members]) => [org, members]));
		const pairs = byOrganisation(first).map(([org, members]) => ({
			earlier: mean(members.map(({ score }) => score))!,
			later: mean(later.get(org)!.map(({ score }) => score))!
		}));
		const expected = golden.change.network_demo.paired_organisations;
		const organisations = pairedChange(pairs);
		near(organisations?.change, expected.diff);
		near(organisations?.p, expected.p);
		near(organisations?.interval.lower, expected.ci[0]);
		near(organisations?.interval.upper, expected.ci[1]);
	});
});

describe('agreement (multilevel 2.7)', () => {
	it('matches r_WG and the mean deviation at the edges', () => {
		for (const expected of Object.values<Edge>(golden.agreement.edge_cases_1_to_5)) {
			const values = expected.x;
			near(rwg(values, 5), expected.rwg_uniform ?? null);
			near(rwg(values, 5, golden.agreement.null_variances.slight_skew5), expected.rwg_slight_skew ?? null);
			near(meanDeviation(once(values)), expected.adm ?? null);
			near(variance(values), expected.var ?? null);
		}
	});

	it('knows the variance of answers given by chance', () => {
		for (const options of [5, 6, 7]) {
			near(uniformVariance(options), golden.agreement.null_variances[`uniform${options}`]);
		}
	});
});

describe('reliability (psych 2.2.9)', () => {
	it.each(['attitude', 'bfi_agreeableness'])(
		'matches alpha, its interval and item-rest correlations of %s',
		(name) => {
			const expected = golden.reliability[name].alpha;
			const items = Object.keys(expected.item_rest_r);
			const rows = table(name === 'attitude' ? name : 'bfi_agreeableness_200').map((row) =>
				items.map((item) => {
					const value = number(row[item]);
					return value !== null && item === 'A1' ? 7 - value : value;
				})
			);
			const found = reliability(rows);
			near(found?.alpha, expected.alpha);
			near(found?.cases, expected.n);
			near(found?.interval.lower, expected.feldt95[0]);
			near(found?.interval.upper, expected.feldt95[1]);
			items.forEach((item, index) => near(found?.itemRest[index], expected.item_rest_r[item]));
		}
	);
});

describe('change between two moments (R stats)', () => {
	const sleep = table('sleep_student1908');
	const group = (name: string) => sleep.filter((row) => row.group === name).map((row) => Number(row.extra));

	it('matches Student 1908, unpaired and paired', () => {
		const unpaired = welchChange(group('1'), group('2'));
		near(unpaired?.change, golden.change.sleep_unpaired.diff_2_minus_1);
		near(unpaired?.df, golden.change.sleep_unpaired.df);
		near(unpaired?.p, golden.change.sleep_unpaired.p);
		near(unpaired?.interval.upper, golden.change.sleep_unpaired.ci[1]);
		const later = group('2');
		const paired = pairedChange(group('1').map((earlier, index) => ({ earlier, later: later[index]! })));
		near(paired?.change, golden.change.sleep_paired.diff);
		near(paired?.p, golden.change.sleep_paired.p);
		near(paired?.interval.lower, golden.change.sleep_paired.ci[0]);
	});

	it("matches Hedges' g with the exact correction", () => {
		near(hedgesG(group('1'), group('2')), golden.change.sleep_hedges.g);
	});

	it('adjusts p values as Benjamini & Hochberg (1995) do, nulls and ties included', () => {
		golden.bh.adjusted.forEach((expected: number, index: number) =>
			near(falseDiscoveryRate(golden.bh.p)[index], expected)
		);
		const { p, adjusted } = golden.bh.unsorted_with_ties_and_null;
		adjusted.forEach((expected: number | null, index: number) =>
			near(falseDiscoveryRate(p)[index], expected)
		);
	});
});
