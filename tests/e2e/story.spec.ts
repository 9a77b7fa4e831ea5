import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Questionnaire, itemsOf } from '../../src/lib/domain/questionnaire.ts';
import { ROOT } from '../support/server.ts';
import { answerAll, closeRound, expect, figuresOf, makeNetwork, openRound, setUp, test } from './play.ts';

const PHONE = { width: 360, height: 740 };

/** One person's answers: a value for all items of a principle; trust is the one where somebody can judge only two. */
type Member = {
	readonly organisation: string;
	readonly values: Record<string, string>;
	readonly judgesTwoOfTrust?: true;
};

const HOSPITAL = 'Ziekenhuis De Linde';
const COUNCIL = 'Cliëntenraad Rivierdal';

// Nobody can judge P8. The second member can judge two of the five items about trust: less than 60 %, so no score.
const MEMBERS: readonly Member[] = [
	member(HOSPITAL, { P1: 5, P2: 2, P3: 1, P4: 4, P5: 5, P6: 4, P7: 3 }),
	{ ...member(HOSPITAL, { P1: 4, P2: 2, P3: 2, P4: 4, P5: 5, P6: 4, P7: 3 }), judgesTwoOfTrust: true },
	member(HOSPITAL, { P1: 4, P2: 2, P3: 3, P4: 2, P5: 5, P6: 1, P7: 3 }),
	member(COUNCIL, { P1: 2, P2: 2, P3: 4, P4: 3, P5: 5, P6: 2, P7: 1 }),
	member(COUNCIL, { P1: 1, P2: 2, P3: 4, P4: 5, P5: 5, P6: 4, P7: 5 })
];

/*
 * Worked out by hand: a person's mean per dimension, then the hospital's three and the council's two people, then the
 * mean of the two organisations.
 *   P1  (5+4+4)/3 = 13/3, (2+1)/2 = 3/2           -> 35/12  = 2.9
 *   P2  2 and 2                                   -> 2.0
 *   P3  (1+2+3)/3 = 2, 4                          -> 3.0
 *   P4  (4+2)/2 = 3 (the second has no score), (3+5)/2 = 4 -> 3.5, of four people
 *   P5  5 and 5                                   -> 5.0
 *   P6  (4+4+1)/3 = 3, (2+4)/2 = 3                -> 3.0
 *   P7  3, (1+5)/2 = 3                            -> 3.0
 *   P8  nobody
 * Trust has the five items of P4, one of P7 and one of P6:
 *   (5*4+3+4)/7 = 27/7; second: 4 of 7 items is less than 60 %; (5*2+3+1)/7 = 2 -> 41/14
 *   (5*3+1+2)/7 = 18/7; (5*5+5+4)/7 = 34/7 -> 26/7;  (41/14 + 26/7)/2 = 93/28 = 3.3
 * Vision has the five items of P1 and one of P7:
 *   28/6, 23/6, 23/6 -> 37/9;  11/6, 10/6 -> 7/4;  (37/9 + 7/4)/2 = 211/72 = 2.9
 * Governance has the five items of P8, one of P3 and one of P6: two of seven, so nobody has a score.
 */
const TABLE = {
	'principles: P1': '2.9',
	'principles: P2': '2.0',
	'principles: P3': '3.0',
	'principles: P4': '3.5',
	'principles: P5': '5.0',
	'principles: P6': '3.0',
	'principles: P7': '3.0',
	'principles: P8': '–',
	'themes: trust': '3.3',
	'themes: shared-vision': '2.9',
	'themes: governance': '–'
};

type Play = {
	readonly name: string;
	readonly locale: string;
	readonly language: 'en' | 'nl';
	readonly script: boolean;
	readonly kind: 'named' | 'confidential';
	readonly figures: Readonly<Record<string, string>>;
};

const plays: readonly Play[] = [
	{
		...{ name: 'in Dutch without JavaScript', locale: 'nl-NL', language: 'nl', script: false },
		...{ kind: 'named', figures: TABLE }
	},
	{
		...{ name: 'in English with JavaScript', locale: 'en-GB', language: 'en', script: true },
		...{ kind: 'named', figures: TABLE }
	},
	{
		// Three of the hospital and two of the council: take away one's own organisation and fewer than five remain.
		...{ name: 'in English, confidential', locale: 'en-GB', language: 'en', script: true },
		...{ kind: 'confidential', figures: Object.fromEntries(Object.keys(TABLE).map((place) => [place, '–'])) }
	}
];

for (const { name, locale, language, script, kind, figures } of plays) {
	test(`a network answers and sees its radar: ${name}`, async ({ browser, server }) => {
		test.setTimeout(180_000);
		const options = { locale, viewport: PHONE, javaScriptEnabled: script };
		const workplace = await browser.newContext(options);
		const facilitator = await workplace.newPage();
		await setUp(facilitator, server);
		await makeNetwork(facilitator, 'Netwerk Vitaal Rivierdal', [
			{ name: HOSPITAL, sector: 'hospital', expected: 3 },
			{ name: COUNCIL, sector: 'citizens', expected: 2 }
		]);
		const { round, links } = await openRound(facilitator, kind);
		expect([...links.keys()].sort()).toEqual([COUNCIL, HOSPITAL]);

		const items = itemsOf(definition());
		for (const { organisation, values, judgesTwoOfTrust } of MEMBERS) {
			const phone = await browser.newContext(options);
			let judged = 0;
			const page = await answerAll(phone, links.get(organisation)!, (id) => {
				const principle = items.get(id)?.place.principles;
				if (principle === undefined) return id === 'role' ? 'manager' : undefined;
				if (principle === 'P8') return 'dk';
				if (principle === 'P4' && judgesTwoOfTrust && ++judged > 2) return 'dk';
				return values[principle];
			});
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await phone.close();
		}

		await closeRound(facilitator, round);
		await facilitator.goto(`${round}/results`);
		await expect(facilitator.locator('html')).toHaveAttribute('lang', language);
		const found = await figuresOf(facilitator);
		const decimal = language === 'nl' ? ',' : '.';
		for (const [place, figure] of Object.entries(figures)) {
			expect(found[labelled(place, language)], place).toBe(figure.replace('.', decimal));
		}
		await workplace.close();
	});
}

function member(organisation: string, values: Record<string, number>): Member {
	return {
		organisation,
		values: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, String(value)]))
	};
}

function definition(): Questionnaire {
	const file = join(ROOT, 'questionnaires/regional-readiness/1.0.0.yaml');
	return Questionnaire.parse(parse(readFileSync(file, 'utf8')));
}

/** The place of a figure as the page labels it. */
function labelled(place: string, language: 'en' | 'nl'): string {
	const [framework, id] = place.split(': ');
	const dimension = definition()
		.frameworks.find((candidate) => candidate.id === framework)!
		.dimensions.find((candidate) => candidate.id === id)!;
	return `${framework}: ${dimension.label[language]}`;
}
