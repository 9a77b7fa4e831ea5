import { HEADLINES, headlineView } from '../headline.ts';
import { inLanguage } from '../../language.ts';
import type { Framework } from '../../questionnaire.ts';
import { revealedAt } from '../../workshop/walk.ts';
import type { Beat } from '../../workshop/workshop.ts';
import { radarView, type RadarView } from '../radar.ts';
import { figureOf } from '../series.ts';
import type { Speech } from '../speech.ts';
import type { WorkshopFacts } from './facts.ts';
import type { RadarScene, Scene, ThemesScene } from './scenes.ts';
import { dimensionOf, labelOf } from './topic-head.ts';

/** The themes and then the radar, as far as they have been revealed: what is still to come is in no part of it. */
export function revealScene(facts: WorkshopFacts, speech: Speech): Scene {
	const { workshop, shown } = facts;
	const { shown: seen, guessing } = revealedAt(workshop);
	const themes = workshop.beats.filter(({ framework }) => framework === HEADLINES);
	const axes = workshop.beats.filter(({ framework }) => framework !== HEADLINES);
	const atThemes =
		themes.length > 0 && (seen.length < themes.length || (seen.length === themes.length && !guessing));
	if (atThemes) return themesScene(facts, themes, seen, guessing, speech);
	const framework = shown.questionnaire.frameworks.find(({ id }) => id === axes[0]?.framework);
	if (framework) return radarScene(facts, framework, seen, guessing, speech);
	return { kind: 'empty', ...speech.t('workshop.empty.nothing', { returnObjects: true }) };
}

function themesScene(
	facts: WorkshopFacts,
	themes: readonly Beat[],
	seen: readonly Beat[],
	guessing: Beat | null,
	speech: Speech
): ThemesScene {
	const { t, language } = speech;
	const headlines = headlineView(facts.shown, facts.targets, speech);
	const labels = themes.map((theme) => labelOf(facts, theme, speech));
	const range = headlines[0];
	const whole = seen.length >= themes.length && range;
	return {
		...{ kind: 'themes', title: t('workshop.themes.title') },
		lead: guessing
			? t('workshop.themes.guess', { topic: labelOf(facts, guessing, speech) })
			: whole
				? t('workshop.themes.shown', { min: range.min, max: range.max })
				: t(seen.length > 0 ? 'workshop.themes.next' : 'workshop.themes.start'),
		themes: themes.map((theme, index) => {
			const about = dimensionOf(facts, theme)?.about;
			return {
				...{ id: theme.dimension, label: labels[index]! },
				about: about ? inLanguage(about, language) : null,
				guessing: guessing?.dimension === theme.dimension,
				headline: includes(seen, theme) ? (headlines.find(({ id }) => id === theme.dimension) ?? null) : null
			};
		})
	};
}

function radarScene(
	facts: WorkshopFacts,
	framework: Framework,
	seen: readonly Beat[],
	guessing: Beat | null,
	speech: Speech
): RadarScene {
	const { t, language } = speech;
	const { shown, targets, workshop } = facts;
	const beats = workshop.beats.filter((beat) => beat.framework === framework.id);
	const own = seen.filter((beat) => beat.framework === framework.id);
	const whole = own.length === beats.length;
	const withTargets = whole && targets.some((target) => target.framework === framework.id);
	const beside = { targets: withTargets ? targets : null, earlier: null, organisations: [] };
	const last = own.at(-1);
	const isScored = (beat: Beat) => shown.network.get(beat.framework)?.get(beat.dimension)?.mean != null;
	const about = guessing ? dimensionOf(facts, guessing)?.about : undefined;
	return {
		...{ kind: 'radar', title: t('workshop.radar.title') },
		radar: revealed(radarView(shown, framework, beside, speech), whole ? null : own),
		guess: guessing
			? {
					label: labelOf(facts, guessing, speech),
					about: about ? inLanguage(about, language) : null,
					left: t('workshop.radar.left', { count: beats.length - own.length - 1 })
				}
			: null,
		last: last
			? {
					label: labelOf(facts, last, speech),
					score: figureOf(shown.network.get(last.framework)?.get(last.dimension), shown.rule.k, speech)
				}
			: null,
		whole: whole && own.some(isScored) ? t('workshop.radar.whole') : null
	};
}

/** A radar without what is still to come, also in its words; null for all of it. */
function revealed(view: RadarView, seen: readonly Beat[] | null): RadarView {
	if (!seen) return view;
	const known = view.axes.map(({ id }) => seen.some(({ dimension }) => dimension === id));
	return {
		...{ ...view, caption: '' },
		series: view.series.map((series) => ({
			...series,
			values: series.values.map((value, index) => (known[index] ? value : null)),
			texts: series.texts.map((text, index) => (known[index] ? text : '?'))
		}))
	};
}

function includes(beats: readonly Beat[], { framework, dimension }: Beat): boolean {
	return beats.some((beat) => beat.framework === framework && beat.dimension === dimension);
}
