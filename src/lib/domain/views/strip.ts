import type { ShownFigure, ShownScores } from '../disclosure.ts';
import { inLanguage } from '../language.ts';
import { choicesOf, type Framework } from '../questionnaire.ts';
import { ROLE } from '../response.ts';
import type { Names } from './gap-lines.ts';
import { letterAt, type Lettered } from './letters.ts';
import type { Matrix } from './matrix.ts';
import { rangeIn, type Range } from './scale.ts';
import { figureOf, NO_FIGURE } from './series.ts';
import { listed, oneDecimal, type Speech } from './speech.ts';

export type StripPoint = Lettered & { readonly value: number; readonly text: string };

/** One dimension: where the groups and the network lie on the scale, and in words which lie at its ends. */
export type StripRow = {
	readonly id: string;
	readonly label: string;
	readonly network: { readonly value: number; readonly text: string } | null;
	readonly points: readonly StripPoint[];
	readonly ends: string;
};

/** Points of groups on the scale of each dimension. */
export type StripView = Range & {
	readonly caption: string;
	readonly key: readonly Lettered[];
	readonly rows: readonly StripRow[];
};

/** A strip with the table of the same figures. */
export type Groups = { readonly strip: StripView; readonly table: Matrix };

type Group = Lettered & {
	readonly score: (dimension: string) => { readonly mean: number; readonly people: number } | null;
};

/**
 * The organisations of a named round on each dimension, by name: where they lie, not who is first. Null where no
 * organisation's score may be shown.
 */
export function organisationGroups(
	shown: ShownScores,
	framework: Framework,
	names: Names,
	speech: Speech
): Groups | null {
	const groups = [...shown.organisations]
		.map(([id, dimensions]) => ({ id, label: names.get(id) ?? id, dimensions }))
		.sort((a, b) => a.label.localeCompare(b.label, speech.language))
		.map(({ id, label, dimensions }, index): Group => {
			const scores = dimensions.get(framework.id);
			return {
				...{ id, label, letter: letterAt(index) },
				score: (dimension) => {
					const score = scores?.get(dimension);
					return score && score.mean !== null ? { mean: score.mean, people: score.people } : null;
				}
			};
		});
	return groups.length === 0 ? null : groupsOf('organisations', shown, framework, groups, speech);
}

/** The roles of people on each dimension; null where there are no two that may be shown. */
export function roleGroups(shown: ShownScores, framework: Framework, speech: Speech): Groups | null {
	const asked = choicesOf(shown.questionnaire).find(({ id }) => id === ROLE);
	const figures = shown.network.get(framework.id);
	const rolesOf = (dimension: string): ShownFigure['roles'] => {
		const figure = figures?.get(dimension);
		return figure && figure.mean !== null ? figure.roles : [];
	};
	const there = new Set(framework.dimensions.flatMap(({ id }) => rolesOf(id).map(({ role }) => role)));
	const groups = (asked?.options ?? [])
		.filter(({ id }) => there.has(id))
		.map(({ id, label }, index): Group => ({
			...{ id, label: inLanguage(label, speech.language), letter: letterAt(index) },
			score: (dimension) => rolesOf(dimension).find(({ role }) => role === id) ?? null
		}));
	return groups.length < 2 ? null : groupsOf('roles', shown, framework, groups, speech);
}

type Kind = 'organisations' | 'roles';

function groupsOf(
	kind: Kind,
	shown: ShownScores,
	framework: Framework,
	groups: readonly Group[],
	speech: Speech
): Groups {
	const { t, language } = speech;
	const range = rangeIn(shown.questionnaire, framework.id);
	const key = groups.map(({ id, letter, label }) => ({ id, letter, label }));
	const rows = framework.dimensions.map(({ id, label }): StripRow => {
		const { value, text } = figureOf(shown.network.get(framework.id)?.get(id), shown.rule.k, speech);
		const points = groups.flatMap(({ score, ...group }): StripPoint[] => {
			const found = score(id);
			return found ? [{ ...lettered(group), value: found.mean, text: oneDecimal(found.mean, language) }] : [];
		});
		return {
			...{ id, label: inLanguage(label, language), points },
			network: value === null ? null : { value, text },
			ends: endsOf(kind, points, speech)
		};
	});
	return {
		strip: { ...range, key, rows, caption: captionOf(kind, rows, speech) },
		table: {
			...{
				...range,
				caption: t(`charts.${kind}.table`, { framework: inLanguage(framework.label, language) })
			},
			columns: key,
			rows: rows.map(({ id, label, network }) => ({
				...{ id, label, network },
				cells: groups.map(({ score }) => {
					const found = score(id);
					return found
						? { value: found.mean, text: oneDecimal(found.mean, language), people: found.people }
						: { value: null, text: NO_FIGURE, people: null };
				})
			}))
		}
	};
}

function lettered({ id, letter, label }: Lettered): Lettered {
	return { id, letter, label };
}

function endsOf(kind: Kind, points: readonly StripPoint[], { t, language }: Speech): string {
	const texts = [...new Set(points.toSorted((a, b) => a.value - b.value).map(({ text }) => text))];
	const [low, high] = [texts[0], texts.at(-1)];
	if (low === undefined || high === undefined) return t(`charts.${kind}.nobody`);
	const at = (wanted: string) => {
		const labels = points.filter(({ text }) => text === wanted).map(({ label }) => label);
		return labels.length > 2 ? t(`charts.${kind}.many`, { count: labels.length }) : listed(labels, language);
	};
	if (low === high) return t(`charts.${kind}.same`, { who: at(low), score: low });
	return t('charts.ends', { lowest: at(low), low, highest: at(high), high });
}

/** Where the groups lie furthest apart, and where closest together. */
function captionOf(kind: Kind, rows: readonly StripRow[], { t, language }: Speech): string {
	const distances = rows
		.filter(({ points }) => points.length > 1)
		.map(({ label, points }) => {
			const values = points.map(({ value }) => value);
			return { label, distance: Math.max(...values) - Math.min(...values) };
		})
		.sort((a, b) => b.distance - a.distance);
	const [furthest, closest] = [distances[0], distances.at(-1)];
	if (!furthest || !closest) return t(`charts.${kind}.captionNone`);
	if (furthest === closest) {
		const { label, distance } = furthest;
		return t(`charts.${kind}.captionOne`, { topic: label, distance: oneDecimal(distance, language) });
	}
	return t(`charts.${kind}.caption`, {
		...{ furthest: furthest.label, most: oneDecimal(furthest.distance, language) },
		...{ closest: closest.label, least: oneDecimal(closest.distance, language) }
	});
}
