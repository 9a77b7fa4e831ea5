import { choicesOf, itemsOf, type Fate, type Item, type Questionnaire } from './questionnaire.ts';
import { compareVersions } from './version.ts';
import { sameButForTypos, sameOptions, sameText } from './wording.ts';

/** How large a step between two versions is (product, questionnaires). */
export type Step = 'patch' | 'minor' | 'major';

/** What is wrong with a version's account of what it changed, at a path of its file. */
export type CrosswalkFault = { readonly path: readonly (string | number)[]; readonly message: string };

const STEPS: readonly Step[] = ['patch', 'minor', 'major'];

/**
 * Checks what `later` says about the version before it: every item of either is mentioned, with a fate that is true,
 * and the version number is large enough for what changed.
 */
export function checkCrosswalk(earlier: Questionnaire, later: Questionnaire): CrosswalkFault[] {
	const fates = later.crosswalk?.items ?? {};
	const before = itemsOf(earlier);
	const after = itemsOf(later);
	const ids = new Set([...before.keys(), ...after.keys()]);
	const unknown = Object.keys(fates)
		.filter((id) => !ids.has(id))
		.map((id) => fault(id, `"${id}" is in neither version: take it out`));
	const wrong = [...ids].flatMap((id) => checkFate(id, fates[id], before.get(id), after.get(id)));
	return [...unknown, ...wrong, ...checkStep(earlier, later)];
}

/**
 * The smallest step that a version number must make for what changed between two versions: *major* where an axis or
 * the place of an item changed, *minor* where anything else that is asked or counted did, *patch* for mended typos.
 */
export function stepNeeded(earlier: Questionnaire, later: Questionnaire): Step {
	const before = itemsOf(earlier);
	const after = itemsOf(later);
	if (!sameDimensions(earlier, later) || [...after].some(([id, item]) => moved(before.get(id), item)))
		return 'major';
	const sameItems = before.size === after.size && [...before.keys()].every((id) => after.has(id));
	const sameQuestions = [...after].every(([id, item]) => {
		const old = before.get(id);
		return old !== undefined && sameButForTypos(old.text, item.text) && sameAnswers(old, item);
	});
	return sameItems && sameQuestions && sameChoices(earlier, later) && sameShares(earlier, later)
		? 'patch'
		: 'minor';
}

function checkFate(
	id: string,
	fate: Fate | undefined,
	before: Item | undefined,
	after: Item | undefined
): CrosswalkFault[] {
	const expected = expectedFates(before, after);
	const remedy = `write change: ${expected.join(' or ')}`;
	if (!fate) return [fault(id, `says nothing of "${id}": add it and ${remedy}`)];
	if (expected.includes(fate.change)) return [];
	return [fault(id, `calls "${id}" ${fate.change}, but it is ${expected.join(' or ')}: ${remedy}`)];
}

function expectedFates(before: Item | undefined, after: Item | undefined): Fate['change'][] {
	if (!before) return ['new'];
	if (!after) return ['dropped'];
	if (!sameAnswers(before, after)) return ['rescaled'];
	if (sameText(before.text, after.text)) return ['identical'];
	return sameButForTypos(before.text, after.text) ? ['identical', 'reworded'] : ['reworded'];
}

function checkStep(earlier: Questionnaire, later: Questionnaire): CrosswalkFault[] {
	const needed = stepNeeded(earlier, later);
	const made = stepMade(earlier.version, later.version);
	if (made === null) {
		return [{ path: ['version'], message: `is not later than ${earlier.version}: raise it` }];
	}
	if (STEPS.indexOf(made) >= STEPS.indexOf(needed)) return [];
	return [
		{
			path: ['version'],
			message: `is only a ${made} step after ${earlier.version}, and what changed needs a ${needed} one: make it ${stepped(earlier.version, needed)}`
		}
	];
}

function stepMade(earlier: string, later: string): Step | null {
	if (compareVersions(earlier, later) >= 0) return null;
	const [major, minor] = earlier.split('.');
	const [laterMajor, laterMinor] = later.split('.');
	if (major !== laterMajor) return 'major';
	return minor === laterMinor ? 'patch' : 'minor';
}

function stepped(version: string, step: Step): string {
	const [major, minor, patch] = version.split('.').map(Number) as [number, number, number];
	if (step === 'major') return `${major + 1}.0.0`;
	return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Whether an answer still counts for the same. */
function sameAnswers(before: Item, after: Item): boolean {
	return sameOptions(before, after) && before.reversed === after.reversed;
}

/** Whether the unscored questions still offer the same choices, so that groups can be laid side by side. */
function sameChoices(earlier: Questionnaire, later: Questionnaire): boolean {
	const names = (questionnaire: Questionnaire) =>
		choicesOf(questionnaire)
			.map(({ id, options }) => [id, ...options.map((option) => option.id)].join(' '))
			.sort()
			.join();
	return names(earlier) === names(later);
}

/** Whether a person still needs the same share of answers to have a score. */
function sameShares(earlier: Questionnaire, later: Questionnaire): boolean {
	return later.frameworks.every(
		({ id, minimumShare }) =>
			earlier.frameworks.find((other) => other.id === id)?.minimumShare === minimumShare
	);
}

function sameDimensions(earlier: Questionnaire, later: Questionnaire): boolean {
	const names = ({ frameworks }: Questionnaire) =>
		frameworks
			.flatMap(({ id, dimensions }) => dimensions.map((dimension) => `${id}/${dimension.id}`))
			.sort()
			.join(' ');
	return names(earlier) === names(later);
}

function moved(before: Item | undefined, after: Item): boolean {
	if (!before) return false;
	const frameworks = new Set([...Object.keys(before.place), ...Object.keys(after.place)]);
	return [...frameworks].some((framework) => before.place[framework] !== after.place[framework]);
}

function fault(id: string, message: string): CrosswalkFault {
	return { path: ['crosswalk', 'items', id], message };
}
