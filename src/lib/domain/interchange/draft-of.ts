import { readAnswers, type Reading } from './answers.ts';
import type { Draft, DraftChoice, DraftPerception, DraftSection, DraftStructure, Words } from './draft.ts';
import type { Found, FoundPage, FoundQuestion } from './found.ts';
import { idMaker, slugOf, type IdMaker } from './ids.ts';
import type { NoteTaker } from './notes.ts';
import { scaleKeeper, type ScaleKeeper } from './scales.ts';

/** Pages of a response that are not sections (see the rules of a questionnaire). */
const OWN_PAGES = ['answers', 'leave', 'review', 'result'];

const FIRST_VERSION = '0.1.0';

/** What the two answers beside every scale are called where a file does not say so itself. */
const MISSING = {
	dontKnow: { en: 'I don’t know or can’t judge', nl: 'Weet ik niet of kan ik niet beoordelen' },
	notApplicable: { en: 'Does not apply to us', nl: 'Niet van toepassing op ons' }
};

type Read = { readonly question: FoundQuestion; readonly reading: Reading };
type Makers = { readonly item: IdMaker; readonly page: IdMaker; readonly scales: ScaleKeeper };

/** Fits a survey of another tool to ours; null where nothing of it can be asked here. */
export function draftOf(found: Found, notes: NoteTaker): Draft | null {
	const makers: Makers = {
		item: idMaker(notes),
		page: idMaker(notes, OWN_PAGES),
		scales: scaleKeeper()
	};
	const read = found.pages.map((page) => ({ page, questions: readAll(page, notes) }));
	const sections = read.flatMap(({ page, questions }) => sectionsOf(page, questions, makers, notes));
	if (sections.length === 0) return null;
	const readings = read.flatMap(({ questions }) => questions.map(({ reading }) => reading));
	return {
		...{ id: slugOf(found.name, 'survey'), version: FIRST_VERSION, status: 'draft', title: found.title },
		...(isEmpty(found.about) ? {} : { purpose: found.about }),
		missing: missingOf(readings, notes),
		...{ scales: makers.scales.all(), sections }
	};
}

function readAll(page: FoundPage, notes: NoteTaker): Read[] {
	return page.questions.flatMap((question) => {
		const reading = readAnswers(question, notes);
		return reading ? [{ question, reading }] : [];
	});
}

/** The sections of a page: one, or several where scored and unscored questions follow each other. */
function sectionsOf(
	page: FoundPage,
	questions: readonly Read[],
	makers: Makers,
	notes: NoteTaker
): DraftSection[] {
	const runs: { kind: DraftSection['kind']; questions: Read[] }[] = [];
	for (const read of questions) {
		const kind = kindOf(read.reading, page.levels);
		if (runs.at(-1)?.kind !== kind) runs.push({ kind, questions: [] });
		runs.at(-1)!.questions.push(read);
	}
	if (runs.length > 1) notes.change(page.name, 'is split, because a page here asks for one kind of answer');
	return runs.map(({ kind, questions: run }, index) => {
		const own = {
			...{ id: makers.page(page.name, 'page', page.name), title: page.title },
			...(isEmpty(page.intro) || index > 0 ? {} : { intro: page.intro })
		};
		if (kind === 'perception') return { ...own, kind, items: run.map((one) => perception(one, makers)) };
		if (kind === 'structure') return { ...own, kind, items: run.map((one) => structure(one, makers)) };
		return { ...own, kind, items: run.map((one) => choice(one, makers, notes)) };
	});
}

function kindOf(reading: Reading, levels: boolean): DraftSection['kind'] {
	if (reading.kind === 'choice') return 'choice';
	const values = reading.options.map(({ value }) => value).join();
	return levels && values === '1,2,3,4,5' ? 'structure' : 'perception';
}

function perception({ question, reading }: Read, { item, scales }: Makers): DraftPerception {
	const { options, notApplicable, reversed } = scored(reading);
	return {
		...asked(question, item),
		scale: scales.keep(options),
		...{ notApplicable: notApplicable !== null, reversed }
	};
}

function structure({ question, reading }: Read, { item }: Makers): DraftStructure {
	const { options, notApplicable, reversed } = scored(reading);
	return {
		...asked(question, item),
		levels: options.map(({ label }) => label),
		...{ notApplicable: notApplicable !== null, reversed }
	};
}

function choice({ question, reading }: Read, { item }: Makers, notes: NoteTaker): DraftChoice {
	const option = idMaker({ ...notes, change: () => undefined });
	const answers = reading.kind === 'choice' ? reading.answers : [];
	return {
		...asked(question, item),
		options: answers.map(({ code, label }) => ({
			// A code such as A1 says nothing; the words of the answer do.
			id: option(
				/^[A-Z]*\d+$/i.test(code) ? slugOf(label.en ?? Object.values(label)[0] ?? code, code) : code,
				'choice',
				''
			),
			label
		}))
	};
}

function asked({ name, place, text, help }: FoundQuestion, item: IdMaker) {
	return { id: item(name, 'q', place), text, ...(isEmpty(help) ? {} : { help }) };
}

function scored(reading: Reading): Extract<Reading, { kind: 'scored' }> {
	if (reading.kind !== 'scored') throw new Error('A choice has no scale.');
	return reading;
}

/** The labels of don't know and not applicable: the first that the file has, in each language. */
function missingOf(readings: readonly Reading[], notes: NoteTaker): Draft['missing'] {
	const all = readings.flatMap((reading) => (reading.kind === 'scored' ? [reading] : []));
	const first = (labels: readonly (Words | null)[], name: string): Words => {
		const said = labels.filter((label) => label !== null && !isEmpty(label)) as Words[];
		const kept: Words = Object.assign({}, ...said.toReversed());
		for (const language of Object.keys(kept)) {
			const others = new Set(said.flatMap((label) => label[language] ?? []));
			others.delete(kept[language]!);
			for (const other of others)
				notes.change(name, `is "${kept[language]}" everywhere, also where it was "${other}"`);
		}
		return kept;
	};
	if (all.some(({ dontKnow }) => dontKnow === null)) {
		notes.change('every scored question', 'people can also answer that they don’t know');
	}
	const dontKnow = first(
		all.map((reading) => reading.dontKnow),
		'don’t know'
	);
	const notApplicable = first(
		all.map((reading) => reading.notApplicable),
		'not applicable'
	);
	return {
		dontKnow: { ...MISSING.dontKnow, ...dontKnow },
		notApplicable: { ...MISSING.notApplicable, ...notApplicable }
	};
}

function isEmpty(words: Words): boolean {
	return Object.keys(words).length === 0;
}
