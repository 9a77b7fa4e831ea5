import { tellNobodyApart, type Column } from './disclosure-equations.ts';
import type { RoundKind } from './round.ts';
import { partsOf, type Voice } from './scoring.ts';
import { peopleIn } from './statistics/counted.ts';

/** What decides about groups: the kind of round, and its k. */
export type Rule = { readonly kind: RoundKind; readonly k: number };

/** People in one role behind a figure. */
type RoleGroup = { readonly role: string; readonly voices: readonly Voice[] };

/**
 * Whether nothing about fewer than k people can be worked out from a figure about these, who are all people behind
 * it or some of them (product, rule 3). In a confidential round at least k people of at least two organisations must
 * remain after any one organisation is taken away, for its own people may know what they answered. In a named round
 * organisations are public, so whoever answers alone for one is known; of all others there must be none or at least k.
 */
export function isSafe(voices: readonly Voice[], rule: Rule, all: readonly Voice[] = voices): boolean {
	const organisations = Map.groupBy(voices, ({ organisation }) => organisation);
	if (rule.kind === 'named') {
		const known = organisationsOfOne(all);
		const others = peopleIn(voices.filter(({ organisation }) => !known.has(organisation)));
		return others === 0 || others >= rule.k;
	}
	const people = peopleIn(voices);
	return (
		organisations.size >= 3 &&
		[...organisations.values()].every((members) => people - peopleIn(members) >= rule.k)
	);
}

/** What may be shown beside the network's mean of these people. */
export type BesideMean = {
	/** Whether people may be added up with equal weight: their mean, and how their answers lie. */
	readonly sum: boolean;
	readonly roles: readonly string[];
};

/**
 * What may be shown beside the mean of these people, whose organisations weigh the same in it: the sum over people and
 * the means of roles are further equations about the same answers (product, rule 3). First the sum, where nobody can be
 * told apart with it; then roles, the largest first, that are safe themselves, whose remainder is, and with which
 * nobody can be told apart either. People who did not say their role belong to the remainder.
 */
export function besideMean(all: readonly Voice[], rule: Rule): BesideMean {
	// Whom a figure weighs how much does not depend on what they said.
	const voices = whateverTheySaid(all);
	const safe = (sum: boolean, roles: readonly RoleGroup[]) => isSafeTogether(voices, sum, roles, rule);
	const sum = safe(true, []);
	const candidates = [...Map.groupBy(voices, ({ role }) => role)]
		.flatMap(([role, members]) => (role === null ? [] : [{ role, voices: members }]))
		.filter((group) => peopleIn(group.voices) >= rule.k && isSafe(group.voices, rule, voices))
		.sort((a, b) => peopleIn(b.voices) - peopleIn(a.voices) || (a.role < b.role ? -1 : 1));
	for (let most = candidates.length; most > 0; most -= 1) {
		const roles = candidates.slice(0, most);
		if (leavesSafely(voices, roles, rule) && safe(sum, roles)) {
			return { sum, roles: roles.map(({ role }) => role) };
		}
	}
	return { sum, roles: [] };
}

/** People of one organisation and role as one, whatever they said. */
function whateverTheySaid(voices: readonly Voice[]): Voice[] {
	const same = Map.groupBy(voices, ({ organisation, role }) => `${organisation} ${role ?? ''}`);
	return [...same.values()].map((members) => ({ ...members[0]!, value: 0, people: peopleIn(members) }));
}

function leavesSafely(voices: readonly Voice[], roles: readonly RoleGroup[], rule: Rule): boolean {
	const shown = new Set(roles.map(({ role }) => role));
	const remainder = voices.filter(({ role }) => role === null || !shown.has(role));
	if (remainder.length === 0) return true;
	return peopleIn(remainder) >= rule.k && isSafe(remainder, rule, voices);
}

/** Whether nobody can be told apart by the network's mean, the sum and the means of these roles together. */
function isSafeTogether(
	voices: readonly Voice[],
	sum: boolean,
	roles: readonly RoleGroup[],
	{ kind, k }: Rule
): boolean {
	const figures = figuresOver(voices, { sum, roles: roles.map(({ role }) => role) });
	const columns = columnsOf(cellsOf(voices, new Set(roles.map(({ role }) => role))), figures);
	return tellNobodyApart(columns, { k, publicMeans: kind === 'named' });
}

/**
 * Whether nobody can be told apart by what was shown of the people before together with what would be shown of those
 * after (product, rule 5).
 */
export function mayFollow(before: readonly Voice[], after: readonly Voice[], rule: Rule): boolean {
	const shown = [before, after].map((voices) => (isSafe(voices, rule) ? besideMean(voices, rule) : null));
	const roles = new Set(shown.flatMap((one) => one?.roles ?? []));
	const [added, removed] = [without(after, before), without(before, after)];
	const sets = [
		{ voices: without(before, removed), then: true, now: true },
		{ voices: removed, then: true, now: false },
		{ voices: added, then: false, now: true }
	];
	// Whoever changed an answer is among the removed and among the added: the fewer of both are nobody new.
	const isAgain = ({ organisation }: Cell, then: boolean, now: boolean) => {
		const [gone, come] = [removed, added].map((voices) =>
			peopleIn(voices.filter((voice) => voice.organisation === organisation))
		);
		return then !== now && (then ? gone! <= come! : come! < gone!);
	};
	const cells = sets.flatMap(({ voices, ...when }) =>
		cellsOf(voices, roles).map((cell) => ({
			...{ ...cell, ...when },
			again: isAgain(cell, when.then, when.now)
		}))
	);
	const figures = [
		...figuresOver(before, shown[0]!).map(
			(weight) => (cell: (typeof cells)[number]) => (cell.then ? weight(cell) : 0)
		),
		...figuresOver(after, shown[1]!).map(
			(weight) => (cell: (typeof cells)[number]) => (cell.now ? weight(cell) : 0)
		)
	];
	return tellNobodyApart(columnsOf(cells, figures), { k: rule.k, publicMeans: false });
}

/** People of one organisation and of one role where that is shown: all figures weigh them the same. */
type Cell = Omit<Column, 'weights'> & { readonly role: string | null };

/** How much one person of a cell counts in a figure. */
type Weigh = (cell: Cell) => number;

/** The figures that are shown of these people; none where they are not. */
function figuresOver(voices: readonly Voice[], beside: BesideMean | null): Weigh[] {
	if (beside === null) return [];
	return [
		weighingOrganisations(voices),
		...(beside.sum ? [() => 1] : []),
		...beside.roles.map((role) => {
			const weigh = weighingOrganisations(voices.filter((voice) => voice.role === role));
			return (cell: Cell) => (cell.role === role ? weigh(cell) : 0);
		})
	];
}

function columnsOf<One extends Cell>(
	cells: readonly One[],
	figures: readonly ((cell: One) => number)[]
): Column[] {
	return cells.map((cell) => ({ ...cell, weights: figures.map((weigh) => weigh(cell)) }));
}

function cellsOf(voices: readonly Voice[], shown: ReadonlySet<string>): Cell[] {
	const roleOf = ({ role }: Voice) => (role !== null && shown.has(role) ? role : null);
	const cells = Map.groupBy(voices, (voice) => JSON.stringify([voice.organisation, roleOf(voice)]));
	return [...cells.values()].map((members) => ({
		...{ organisation: members[0]!.organisation, role: roleOf(members[0]!) },
		people: peopleIn(members)
	}));
}

/** The people of one list who have no equal in the other. */
function without(all: readonly Voice[], others: readonly Voice[]): Voice[] {
	const keyOf = ({ organisation, role, value }: Voice) => JSON.stringify([organisation, role, value]);
	const counted = new Map(others.map((voice) => [keyOf(voice), voice.people]));
	return all.flatMap((voice) => {
		const people = voice.people - (counted.get(keyOf(voice)) ?? 0);
		return people > 0 ? [{ ...voice, people }] : [];
	});
}

/** How much one person counts in a mean in which organisations weigh the same. */
function weighingOrganisations(voices: readonly Voice[]): Weigh {
	const parts = partsOf(voices);
	return ({ organisation }) => {
		const part = parts.get(organisation);
		return part ? 1 / (parts.size * part.people) : 0;
	};
}

/** The organisations that one person alone answers for. */
function organisationsOfOne(all: readonly Voice[]): ReadonlySet<string> {
	const members = Map.groupBy(all, ({ organisation }) => organisation);
	return new Set(
		[...members].filter(([, voices]) => peopleIn(voices) === 1).map(([organisation]) => organisation)
	);
}
