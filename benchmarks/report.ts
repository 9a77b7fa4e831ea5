import type { PageWeight } from './page-weight.ts';
import { KINDS, total, type Weight } from './phone.ts';
import type { ResultsTime } from './results-time.ts';
import type { ScoreTime } from './score-time.ts';
import type { Submissions } from './submissions.ts';
import type { Workshops } from './workshop.ts';

/** The least that the application may do of what a bare server does with the same durable write. */
const FLOOR = 0.6;
/** The most JavaScript that a member's phone may be sent, compressed, in bytes. */
const SCRIPT_BUDGET = 50_000;

/** The most that the results of a large round may take of those of a small one, in each state that people often meet. */
const LARGE_BUDGET = { 'as it was': 1.5, 'after one more answer': 3, closed: 1.5 } as const;
/** The most that scoring a file may take of a single pass through it. */
const SCORE_BUDGET = 12;

/** The submissions as a table for a terminal. */
export function describeSubmissions(rows: readonly Submissions[]): string {
	return table('Durable submissions per second: the application beside a bare server with the same write', [
		['', 'connections', 'ours', 'bare', 'ratio', `floor ${FLOOR}`],
		...rows.map(({ kind, connections, ours, bare, ratio }) => [
			...[kind, String(connections), ours.toFixed(0), bare.toFixed(0), ratio.toFixed(2)],
			ratio >= FLOOR ? 'holds' : 'BROKEN'
		])
	]);
}

/** The weight of the pages as a table for a terminal, in kB (1000 bytes). */
export function describePageWeight({ firstPage, questionnaire, survey }: PageWeight): string {
	const row = (name: string, weight: Weight) => [
		...[name, ...KINDS.map((kind) => kB(weight[kind])), kB(total(weight))]
	];
	return table('What a phone with an empty cache loads, compressed, in kB', [
		['', ...KINDS, 'all'],
		row('first page', firstPage),
		row('whole questionnaire', questionnaire),
		row('SurveyJS, same items', survey)
	]);
}

/** The votes of small and large rooms as a table for a terminal, in milliseconds. */
export function describeWorkshops({ rooms, ratios }: Workshops): string {
	const ms = (time: number) => time.toFixed(0);
	const times = (ratio: number) => `${ratio.toFixed(1)}x`;
	return table('A workshop: everybody votes within ten seconds, three times; medians in milliseconds', [
		['phones', 'votes', 'counted', 'a vote (95 %)', 'last vote to wall', 'press to last phone'],
		...rooms.map(({ phones, given, counted, usual, toTheWall, shown }) => [
			...[String(phones), String(given), String(counted), ms(usual), ms(toTheWall), ms(shown)]
		]),
		['ratio', '', '', times(ratios.usual), times(ratios.toTheWall), times(ratios.shown)]
	]);
}

/** The results page of a small and a large round as a table for a terminal, in milliseconds. */
export function describeResultsTime(rows: readonly ResultsTime[]): string {
	return table('The results page of a round with 100,000 responses beside one with 1,000, in milliseconds', [
		['', '1,000', '100,000', 'ratio', 'budget'],
		...rows.map(({ state, small, large, ratio }) => [
			...[state, small.toFixed(0), large.toFixed(0), ratio.toFixed(2)],
			state in LARGE_BUDGET ? String(LARGE_BUDGET[state as keyof typeof LARGE_BUDGET]) : 'once'
		])
	]);
}

/** Scoring a file as a table for a terminal, in seconds. */
export function describeScoreTime({ answers, score, pass, ratio }: ScoreTime): string {
	return table(`npm run score over ${answers} answers beside a single pass through the file, in seconds`, [
		['score', 'single pass', 'ratio', 'budget'],
		[score.toFixed(1), pass.toFixed(1), ratio.toFixed(1), String(SCORE_BUDGET)]
	]);
}

/** What is broken of the budgets of scores and results, in words. */
export function slownessIn(results: readonly ResultsTime[], { ratio }: ScoreTime): string[] {
	const large = results.filter(
		(row) => row.state in LARGE_BUDGET && row.ratio > LARGE_BUDGET[row.state as keyof typeof LARGE_BUDGET]
	);
	return [
		...large.map(
			({ state, ratio }) =>
				`The results of a large round, ${state}, take ${ratio.toFixed(2)} times those of a small one.`
		),
		...(ratio > SCORE_BUDGET
			? [`Scoring a file takes ${ratio.toFixed(1)} times a single pass through it.`]
			: [])
	];
}

/** What is broken of the floor and the budgets, in words. */
export function problemsIn(
	submissions: readonly Submissions[],
	pages: PageWeight,
	{ rooms }: Workshops
): string[] {
	const slow = submissions
		.filter(({ ratio }) => ratio < FLOOR)
		.map(
			({ kind, connections, ratio }) =>
				`${kind} with ${connections} connections reaches ${ratio.toFixed(2)} of the bare server: the floor is ${FLOOR}.`
		);
	const { js } = pages.questionnaire;
	const heavy =
		js < SCRIPT_BUDGET
			? []
			: [`The member's pages load ${kB(js)} kB of JavaScript: the budget is ${kB(SCRIPT_BUDGET)} kB.`];
	const strange = pages.libraries.map((library) => `${library} is in the JavaScript of the member's pages.`);
	const lost = rooms
		.filter(({ given, counted, right }) => given !== counted || !right)
		.map(({ phones, given, counted }) => `Of ${given} votes of ${phones} phones ${counted} were counted.`);
	return [...slow, ...heavy, ...strange, ...lost];
}

function kB(bytes: number): string {
	return (bytes / 1000).toFixed(1);
}

function table(title: string, rows: readonly (readonly string[])[]): string {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	const lines = rows.map((row) =>
		row
			.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
			.join('   ')
			.trimEnd()
	);
	return ['', title, '', ...lines, ''].join('\n');
}
