import { choicesOf, itemsOf, type Item, type Questionnaire } from '#lib/domain/questionnaire.ts';
import { DONT_KNOW, NOT_APPLICABLE, ROLE, type Answer, type Response } from '#lib/domain/response.ts';
import type { FaultList } from './faults.ts';

/** The columns of a file of answers, in any order; others may stand beside them and are not read. */
export const COLUMNS = ['organisation', 'respondent', 'role', 'item', 'value'] as const;
/** One row of such a file. */
export type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** How many answers of each kind there are; `none` counts every item that a person left without an answer. */
export type AnswerCounts = Readonly<Record<'scored' | 'dontKnow' | 'notApplicable' | 'none', number>>;

/** What a file of answers holds: everyone in it, and every organisation, those without anyone too. */
export type Answers = {
	readonly responses: readonly Response[];
	readonly organisations: readonly string[];
	readonly counts: AnswerCounts;
};

type Person = {
	readonly organisation: string;
	readonly role: string;
	readonly firstLine: number;
	/** The line of each question that was seen, by the question's place; 0 where it was not. */
	readonly lines: Int32Array;
	readonly answers: Map<string, Answer>;
	readonly choices: Map<string, string>;
	torn: boolean;
};

/** What an item takes: the words for missing, and the values of its scale. */
type Scored = {
	readonly id: string;
	readonly words: readonly (typeof DONT_KNOW | typeof NOT_APPLICABLE)[];
	readonly values: ReadonlySet<number>;
};

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Takes the rows of one file, one by one, and makes responses of them; what is wrong goes to `faults`. */
export class AnswerRows {
	readonly #faults: FaultList;
	readonly #people = new Map<string, Person>();
	readonly #organisations = new Set<string>();
	readonly #items: ReadonlyMap<string, Scored>;
	readonly #choices: ReadonlyMap<string, ReadonlySet<string>>;
	readonly #places: ReadonlyMap<string, number>;
	readonly #name: string;

	constructor(questionnaire: Questionnaire, faults: FaultList) {
		this.#faults = faults;
		this.#name = `${questionnaire.id} ${questionnaire.version}`;
		this.#items = new Map([...itemsOf(questionnaire)].map(([id, item]) => [id, scoredBy(item)]));
		this.#choices = new Map(
			choicesOf(questionnaire).map(({ id, options }) => [id, new Set(options.map((option) => option.id))])
		);
		this.#places = new Map([...this.#items.keys(), ...this.#choices.keys()].map((id, index) => [id, index]));
	}

	/** Takes one row; `line` is where it ends in the file. */
	take(row: Row, line: number): void {
		const { organisation, respondent, role, item, value } = row;
		if (organisation === '') return this.#faults.add('is empty: say which', line, 'organisation');
		this.#organisations.add(organisation);
		if (respondent === '') {
			if (role === '' && item === '' && value === '') return;
			return this.#faults.add('is empty: say who answered', line, 'respondent');
		}
		const person = this.#personOf(row, line);
		if (item !== '') this.#takeAnswer(person, item, value, line);
		else if (value !== '') this.#faults.add(`is empty beside the value ${quoted(value)}`, line, 'item');
	}

	/** Everything that was taken. */
	result(): Answers {
		const answers = [...this.#people.values()].flatMap((person) => [...person.answers.values()]);
		const dontKnow = answers.filter((answer) => answer === DONT_KNOW).length;
		const notApplicable = answers.filter((answer) => answer === NOT_APPLICABLE).length;
		return {
			organisations: [...this.#organisations],
			counts: {
				...{ scored: answers.length - dontKnow - notApplicable, dontKnow, notApplicable },
				none: this.#people.size * this.#items.size - answers.length
			},
			responses: [...this.#people].map(([person, { organisation, answers, choices }]) => ({
				...{ person, organisation, answers, choices }
			}))
		};
	}

	#personOf({ organisation, respondent, role }: Row, line: number): Person {
		const known = this.#people.get(respondent);
		if (known) {
			this.#checkSame(known, { organisation, respondent, role }, line);
			return known;
		}
		const person: Person = {
			...{ organisation, role, firstLine: line, torn: false },
			...{ lines: new Int32Array(this.#places.size), answers: new Map(), choices: new Map() }
		};
		this.#people.set(respondent, person);
		if (role === '') return person;
		const roles = this.#choices.get(ROLE);
		if (roles && !roles.has(role)) {
			this.#faults.add(`${quoted(role)} is none of ${[...roles].join(', ')}`, line, 'role');
		}
		person.choices.set(ROLE, role);
		return person;
	}

	/** Says once per person that they are in two organisations or have two roles, not on each of their rows. */
	#checkSame(person: Person, row: Pick<Row, 'organisation' | 'respondent' | 'role'>, line: number): void {
		if (person.torn) return;
		const column = (['organisation', 'role'] as const).find((name) => person[name] !== row[name]);
		if (column === undefined) return;
		person.torn = true;
		const [one, other] = [person[column], row[column]].map(quoted);
		const message = `${quoted(row.respondent)} has ${other} here and ${one} on line ${person.firstLine}: a person has one ${column}`;
		this.#faults.add(message, line, column);
	}

	#takeAnswer(person: Person, item: string, value: string, line: number): void {
		const place = this.#places.get(item);
		if (place === undefined) {
			return this.#faults.add(`${quoted(item)} is no question of ${this.#name}`, line, 'item');
		}
		const before = person.lines[place];
		if (before) {
			return this.#faults.add(`${quoted(item)} was answered on line ${before} already`, line, 'item');
		}
		person.lines[place] = line;
		if (value === '') return;
		const options = this.#choices.get(item);
		if (options) this.#takeChoice(person, item, value, options, line);
		else this.#takeScored(person, item, value, line);
	}

	#takeScored(person: Person, item: string, value: string, line: number): void {
		// Kept are the questionnaire's own strings: a million cells of the file would each hold on to their memory.
		const { id, words, values } = this.#items.get(item)!;
		const word = words.find((one) => one === value);
		if (word !== undefined) {
			person.answers.set(id, word);
		} else if (NUMBER.test(value) && values.has(Number(value))) {
			person.answers.set(id, Number(value));
		} else {
			const message = `${quoted(value)} is no answer to ${quoted(item)}: it takes ${[...values, ...words].join(', ')}, or nothing`;
			this.#faults.add(message, line, 'value');
		}
	}

	#takeChoice(person: Person, item: string, value: string, options: ReadonlySet<string>, line: number): void {
		if (!options.has(value)) {
			const message = `${quoted(value)} is no answer to ${quoted(item)}: it takes ${[...options].join(', ')}, or nothing`;
			this.#faults.add(message, line, 'value');
		} else if (item === ROLE && person.role !== '' && person.role !== value) {
			const message = `${quoted(value)} is not the role on line ${person.firstLine}: a person has one role`;
			this.#faults.add(message, line, 'value');
		} else {
			person.choices.set(item, value);
		}
	}
}

function scoredBy({ id, options, notApplicable }: Item): Scored {
	return {
		...{ id, words: notApplicable ? [DONT_KNOW, NOT_APPLICABLE] : [DONT_KNOW] },
		values: new Set(options.map(({ value }) => value))
	};
}

function quoted(text: string): string {
	return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
