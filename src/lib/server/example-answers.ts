import { choicesOf, itemsOf, rangeOf, type Item, type Questionnaire } from '#lib/domain/questionnaire.ts';
import { DONT_KNOW, NOT_APPLICABLE } from '#lib/domain/response.ts';
import type { Sector } from '#lib/domain/sector.ts';
import { weekOf } from '#lib/domain/round.ts';
import type { Gathered } from './db/responses.ts';
import type { Invented, InventedNetwork, InventedRound } from './example-region.ts';

type Chance = () => number;

const DAY = 24 * 60 * 60 * 1000;
const LEVEL: Readonly<Record<string, number>> = {
	P1: 3.4,
	P2: 2.7,
	P3: 2.1,
	P4: 3.6,
	P5: 2.8,
	P6: 2.9,
	P7: 3.3,
	P8: 2.6
};
const HALF_DISTANCE = 1.15;
const LEANING: Readonly<Record<string, number>> = {
	...{ director: 0.45, manager: 0.15, professional: -0.25, 'policy-officer': 0.05 },
	...{ 'citizens-representative': -0.3, coordinator: 0.3 }
};
const NOT_KNOWING: Readonly<Record<string, number>> = { P3: 0.16, P5: 0.12, P8: 0.3 };
const ROLES: Readonly<Partial<Record<Sector, readonly string[]>>> = {
	hospital: ['director', 'professional', 'manager', 'professional', 'policy-officer', 'professional'],
	'general-practice': ['professional', 'professional', 'director', 'professional'],
	municipality: ['policy-officer', 'director', 'manager', 'policy-officer'],
	insurer: ['policy-officer', 'manager', 'director'],
	'public-health': ['policy-officer', 'professional', 'manager', 'director'],
	citizens: ['citizens-representative']
};
const USUAL_ROLES = ['manager', 'professional', 'director', 'professional', 'professional', 'coordinator'];

/**
 * Plausible answers of one round, the same for the same network, round and questionnaire. They depend on the
 * items' principles only, so that a new version of the questionnaire needs no change here. `ids` gives the
 * organisations' ids by name.
 */
export function inventAnswers(
	questionnaire: Questionnaire,
	network: InventedNetwork,
	number: number,
	ids: ReadonlyMap<string, string>,
	openedAt: string
): Gathered[] {
	const round = network.rounds[number - 1]!;
	const chance = mulberry32(network.seed * 100 + number);
	const people = network.organisations
		.filter((organisation) => ids.has(organisation.name) && organisation.silentIn !== number)
		.flatMap((organisation) =>
			Array.from({ length: headcount(organisation, round, chance) }, (_, index) => ({ organisation, index }))
		);
	const responses = people.map(({ organisation, index }) => {
		const role = roleOf(organisation, index);
		return {
			...{ organisation: ids.get(organisation.name)!, remarks: new Map<string, string>() },
			answers: new Map([
				...inventChoices(questionnaire, role, chance),
				...inventItems(questionnaire, { network, round, organisation, role }, chance)
			]),
			week: weekOf(new Date(Date.parse(openedAt) + chance() * lastDay(round) * DAY).toISOString())
		};
	});
	return addRemarks(questionnaire, network, number, responses, chance);
}

type Someone = {
	readonly network: InventedNetwork;
	readonly round: InventedRound;
	readonly organisation: Invented;
	readonly role: string;
};

function inventItems(questionnaire: Questionnaire, someone: Someone, chance: Chance): [string, string][] {
	const mood = 0.35 * normal(chance);
	return [...itemsOf(questionnaire).values()].flatMap((item): [string, string][] => {
		const principle = item.place.principles ?? '';
		const drawn = chance();
		if (drawn < 0.015) return [];
		if (item.notApplicable && drawn < 0.08) return [[item.id, NOT_APPLICABLE]];
		if (chance() < notKnowing(principle, someone.role)) return [[item.id, DONT_KNOW]];
		const value = opinion(principle, someone) + wording(item) + mood + 0.65 * normal(chance);
		return [[item.id, String(onScale(item, value))]];
	});
}

/** What someone thinks of a principle, before chance: level, camp, role, change and the house they work in. */
function opinion(principle: string, { network, round, organisation, role }: Someone): number {
	const house = mulberry32(network.seed + 31 * hash(organisation.name));
	const houseMood = 0.25 * normal(house);
	const own = mulberry32(network.seed + hash(organisation.name + principle));
	const { divided } = network;
	const camp = divided.high.includes(organisation.name) ? HALF_DISTANCE : -HALF_DISTANCE;
	return (
		(LEVEL[principle] ?? 3) +
		(divided.principle === principle ? camp : 0) +
		(LEANING[role] ?? 0) +
		(round.change[principle] ?? 0) +
		houseMood +
		0.2 * normal(own)
	);
}

/** Some items are easier to agree with than others; the same item in every round. */
function wording(item: Item): number {
	return 0.3 * normal(mulberry32(hash(item.id)));
}

function onScale(item: Item, value: number): number {
	const { min, max } = rangeOf(item);
	// Opinions are thought of on a scale of five.
	const placed = Math.round(min + ((value - 1) / 4) * (max - min));
	const kept = Math.min(max, Math.max(min, placed));
	return item.reversed ? min + max - kept : kept;
}

function notKnowing(principle: string, role: string): number {
	const usual = NOT_KNOWING[principle] ?? 0.03;
	return role === 'director' || role === 'manager' ? usual / 3 : usual;
}

function inventChoices(questionnaire: Questionnaire, role: string, chance: Chance): [string, string][] {
	return choicesOf(questionnaire).flatMap(({ id, options }): [string, string][] => {
		const own = options.find((option) => option.id === role);
		const other = options[Math.floor(chance() ** 1.5 * options.length)]!;
		return chance() < 0.03 ? [] : [[id, (own ?? other).id]];
	});
}

function addRemarks(
	questionnaire: Questionnaire,
	network: InventedNetwork,
	number: number,
	responses: (Gathered & { readonly remarks: Map<string, string> })[],
	chance: Chance
): Gathered[] {
	if (number !== 2) return responses;
	for (const [principle, texts] of Object.entries(network.remarks)) {
		const item = [...itemsOf(questionnaire).values()].find(({ place }) => place.principles === principle);
		for (const text of item ? texts : []) {
			const writer = responses[Math.floor(chance() * responses.length)];
			writer?.remarks.set(item!.section, text);
		}
	}
	return responses;
}

function headcount({ expected }: Invented, { turnout }: InventedRound, chance: Chance): number {
	if (turnout < 0.5) return chance() < 2 * turnout ? 1 : 0;
	const stayAway = Math.round((1 - turnout) * expected * 2 * chance());
	return Math.max(3, expected - stayAway);
}

function roleOf({ sector }: Invented, index: number): string {
	const roles = ROLES[sector] ?? USUAL_ROLES;
	return roles[index % roles.length]!;
}

function lastDay({ days, openedDaysAgo }: InventedRound): number {
	return Math.min(days, openedDaysAgo);
}

function normal(chance: Chance): number {
	return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** A small generator of numbers from 0 to 1 that repeats itself for the same seed (Tommy Ettinger, public domain). */
function mulberry32(seed: number): Chance {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** A number for a text (FNV-1a, 32 bits). */
function hash(text: string): number {
	let mixed = 0x811c9dc5;
	for (const char of text) mixed = Math.imul(mixed ^ char.codePointAt(0)!, 0x01000193);
	return mixed >>> 0;
}
