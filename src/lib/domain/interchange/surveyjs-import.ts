import { draftOf } from './draft-of.ts';
import type { Imported, Refused, Words } from './draft.ts';
import type { Found, FoundPage, FoundQuestion } from './found.ts';
import { withOwnLanguages } from './languages.ts';
import { takeNotes } from './notes.ts';
import { isObject, leaveRest, listOf, nameOf, wordsOf, type Json, type Reader } from './surveyjs-json.ts';
import { ID_VALUE, LEVELS_PAGE } from './surveyjs-marks.ts';
import { questionsOf } from './surveyjs-questions.ts';

/** Panels in panels in panels: no survey goes deeper. */
const DEEPEST = 12;

/** Reads a SurveyJS survey. The same file always gives the same draft. */
export function importSurveyJs(text: string): Imported | Refused {
	const notes = takeNotes();
	const survey = parsed(text);
	if (!isObject(survey))
		return { problem: 'is no JSON of a survey: export it from SurveyJS once more', notes };
	if (Array.isArray(survey.sections) && Array.isArray(survey.frameworks)) {
		return {
			problem: 'is a questionnaire of Samenspel already: save it as questionnaires/<id>/<version>.yaml',
			notes
		};
	}
	const pages = [survey.pages, survey.elements, survey.questions].find(Array.isArray);
	if (!pages) return { problem: 'is no SurveyJS survey: it has neither pages nor elements', notes };
	const language = typeof survey.locale === 'string' && survey.locale !== '' ? survey.locale : 'en';
	const reader: Reader = { language, notes };
	const title = wordsOf(survey.title, 'the survey', reader);
	const found: Found = {
		name: markedId(survey) ?? title.en ?? Object.values(title)[0] ?? '',
		title,
		about: wordsOf(survey.description, 'the survey', reader),
		pages:
			survey.pages === pages
				? pages.flatMap((page, index) => pagesOf(page, index, reader))
				: flatPages(survey, pages, reader)
	};
	leaveRest(
		survey,
		['title', 'description', 'locale', 'pages', 'elements', 'questions', 'calculatedValues'],
		'the survey',
		reader
	);
	leaveCalculated(survey, reader);
	const draft = draftOf(withOwnLanguages(found, notes), notes);
	return draft ? { draft, notes } : { problem: 'holds no question that can be asked here', notes };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return null;
	}
}

function pagesOf(page: unknown, index: number, reader: Reader): FoundPage[] {
	const name = isObject(page) ? nameOf(page, `page${index + 1}`) : '';
	if (!isObject(page)) {
		reader.notes.leave(`page ${index + 1}`, 'the page, which is no object');
		return [];
	}
	leaveRest(page, ['type', 'name', 'title', 'description', 'elements', 'questions'], name, reader);
	return gather(page, name, listOf(page.elements ?? page.questions), reader, 1);
}

/** A survey of the old kind, without pages. */
function flatPages(survey: Json, elements: unknown[], reader: Reader): FoundPage[] {
	return gather({ name: 'page1', title: survey.title }, 'page1', elements, reader, 1);
}

/** The questions of a page or panel in order. A panel with a title becomes a page of its own, between what surrounds it. */
function gather(
	container: Json,
	name: string,
	elements: unknown[],
	reader: Reader,
	depth: number
): FoundPage[] {
	const own = ownPage(container, name, reader);
	const runs: { page: Omit<FoundPage, 'questions'>; questions: FoundQuestion[] }[] = [];
	const ask = (questions: readonly FoundQuestion[]) => {
		if (runs.at(-1)?.page !== own) runs.push({ page: own, questions: [] });
		runs.at(-1)!.questions.push(...questions);
	};
	for (const element of elements) {
		if (!isObject(element)) reader.notes.leave(name, 'an element that is no object');
		else if (element.type !== 'panel' && element.type !== 'flowpanel')
			ask(questionsOf(element, name, reader));
		else if (depth >= DEEPEST)
			reader.notes.leave(nameOf(element, name), 'a panel that is too deep inside others');
		else {
			const pages = panelPages(element, name, reader, depth);
			if (element.title) runs.push(...pages.map((page) => ({ page, questions: [...page.questions] })));
			else ask(pages.flatMap(({ questions }) => questions));
		}
	}
	const asked = runs.filter(({ questions }) => questions.length > 0);
	const first = asked.find(({ page }) => page === own);
	if (!first && (isFilled(own.title) || isFilled(own.intro))) {
		reader.notes.leave(name, 'its title and description: it asks nothing itself');
	}
	return asked.map((run) => ({
		...run.page,
		intro: run.page === own && run !== first ? {} : run.page.intro,
		questions: run.questions
	}));
}

function ownPage(container: Json, name: string, reader: Reader): Omit<FoundPage, 'questions'> {
	const levels = name.startsWith(LEVELS_PAGE);
	return {
		...{ name: levels ? name.slice(LEVELS_PAGE.length) : name, levels },
		title: wordsOf(container.title, name, reader),
		intro: wordsOf(container.description, name, reader)
	};
}

function panelPages(panel: Json, within: string, reader: Reader, depth: number): FoundPage[] {
	const name = nameOf(panel, `${within}-panel`);
	leaveRest(panel, ['type', 'name', 'title', 'description', 'elements', 'questions'], name, reader);
	if (panel.title) reader.notes.change(name, 'the panel is a page of its own here');
	else if (panel.description)
		reader.notes.leave(name, 'its description: a panel without a title is no page of its own');
	return gather(panel, name, listOf(panel.elements ?? panel.questions), reader, depth + 1);
}

function markedId({ calculatedValues }: Json): string | null {
	const mark = listOf(calculatedValues).find((value) => isObject(value) && value.name === ID_VALUE);
	const said =
		isObject(mark) && typeof mark.expression === 'string'
			? /^'([a-z][a-z0-9-]*)'$/i.exec(mark.expression)
			: null;
	return said?.[1] ?? null;
}

function leaveCalculated({ calculatedValues }: Json, { notes }: Reader): void {
	const others = listOf(calculatedValues).filter(
		(value) => !isObject(value) || !String(value.name).startsWith(ID_VALUE)
	);
	if (others.length > 0) notes.leave('the survey', 'calculatedValues: nothing is calculated but scores');
}

function isFilled(words: Words): boolean {
	return Object.keys(words).length > 0;
}
