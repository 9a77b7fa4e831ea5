import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { z } from 'zod';
import { PRINCIPLES, THEMES, type Discussion } from '#lib/domain/guidance.ts';
import { Questionnaire } from '#lib/domain/questionnaire.ts';

/** A questionnaire as a file says it, before it was checked. */
export type Written = z.input<typeof Questionnaire>;

/** The items of the small questionnaire by section, and the choices of its last page. */
export const ITEMS = {
	views: ['open', 'fair', 'goal', 'gain'],
	ways: ['roles', 'money'],
	you: ['role']
} as const;

/**
 * A small valid questionnaire: four items about what people see, two about what is arranged, one choice. It has two
 * frameworks: principles P1 (open, fair), P2 (goal, gain), P3 (roles, money), and themes, where `money` has no place.
 */
export function smallQuestionnaire(): Written {
	const text = (en: string, nl: string) => ({ en, nl });
	const dimension = (id: string, name: string) => ({
		...{ id, label: text(name, `${name} (nl)`), short: text(name, `${name} (nl)`) }
	});
	const scored = (id: string, place: Record<string, string>) => ({
		...{ id, place, text: text(`How is ${id}?`, `Hoe is ${id}?`) },
		...{ construct: text(id, id), sources: ['own'], notApplicable: id === 'gain' }
	});
	const option = (value: number) => ({ value, label: text(`Level ${value}`, `Niveau ${value}`) });
	const levels = [1, 2, 3, 4, 5].map((level) => text(`Step ${level}`, `Stap ${level}`));
	return {
		...{ id: 'small', version: '1.0.0', status: 'published', date: '2026-11-22', minutes: 2 },
		...{ licence: 'EUPL-1.2', authors: ['Tests'] },
		title: text('A small questionnaire', 'Een kleine vragenlijst'),
		purpose: text('Shows that it works.', 'Laat zien dat het werkt.'),
		audience: text('Tests.', 'Tests.'),
		changes: text('First version.', 'Eerste versie.'),
		missing: {
			dontKnow: text('I don’t know', 'Weet ik niet'),
			notApplicable: text('Does not apply', 'Niet van toepassing')
		},
		sources: [{ id: 'own', title: 'Our own' }],
		scales: [{ id: 'five', options: [1, 2, 3, 4, 5].map(option) }],
		frameworks: [
			{
				...{ id: 'principles', label: text('Principles', 'Principes'), everyItem: true, minimumItems: 2 },
				dimensions: [dimension('P1', 'Trust'), dimension('P2', 'Goals'), dimension('P3', 'Rules')]
			},
			{
				...{ id: 'themes', label: text('Themes', 'Thema’s'), everyItem: false, minimumItems: 1 },
				dimensions: [
					dimension('trust', 'Trust'),
					dimension('vision', 'Vision'),
					dimension('governance', 'Governance')
				]
			}
		],
		sections: [
			{
				...{ id: 'views', kind: 'perception' as const, title: text('What you see', 'Wat u ziet') },
				items: [
					{ ...scored('open', { principles: 'P1', themes: 'trust' }), scale: 'five' },
					{ ...scored('fair', { principles: 'P1', themes: 'trust' }), scale: 'five' },
					{ ...scored('goal', { principles: 'P2', themes: 'vision' }), scale: 'five' },
					{ ...scored('gain', { principles: 'P2', themes: 'vision' }), scale: 'five' }
				]
			},
			{
				...{ id: 'ways', kind: 'structure' as const, title: text('What is arranged', 'Wat is geregeld') },
				items: [
					{ ...scored('roles', { principles: 'P3', themes: 'governance' }), levels },
					{ ...scored('money', { principles: 'P3' }), levels }
				]
			},
			{
				...{ id: 'you', kind: 'choice' as const, title: text('About you', 'Over u') },
				items: [
					{
						...{ id: 'role', text: text('What is your role?', 'Wat is uw rol?') },
						options: ['director', 'professional'].map((id) => ({ id, label: text(id, id) }))
					}
				]
			}
		]
	};
}

/** The small questionnaire as it is after checking. */
export function checkedQuestionnaire(): Questionnaire {
	return Questionnaire.parse(smallQuestionnaire());
}

/**
 * The small questionnaire with other places of its first four items, half of which are enough for a score: P1 (open, fair)
 * and P2 (goal, gain), but trust (open, goal), vision (fair) and governance (gain, roles).
 */
export function crossedQuestionnaire(): Questionnaire {
	const themes: Record<string, string> = { open: 'trust', goal: 'trust', fair: 'vision', gain: 'governance' };
	const written = smallQuestionnaire();
	return Questionnaire.parse({
		...written,
		frameworks: written.frameworks.map((framework) => ({ ...framework, minimumShare: 0.5 })),
		sections: written.sections.map((section) =>
			section.kind === 'perception'
				? {
						...section,
						items: section.items.map((item) => ({
							...item,
							place: { ...item.place, themes: themes[item.id]! }
						}))
					}
				: section
		)
	});
}

/** The questionnaire with only these items. */
export function withOnly(from: Questionnaire, items: readonly string[]): Questionnaire {
	const sections = from.sections.map((section) =>
		section.kind === 'choice'
			? section
			: ({ ...section, items: section.items.filter(({ id }) => items.includes(id)) } as typeof section)
	);
	return { ...from, sections };
}

/** A new folder for questionnaires: a small discussion guide and these files, as text, bytes or data for YAML. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array | object>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'samenspel-questionnaires-'));
	for (const [name, content] of Object.entries({ 'guidance/discussion.yaml': smallDiscussion(), ...files })) {
		const file = join(folder, name);
		mkdirSync(dirname(file), { recursive: true });
		const plain = typeof content === 'string' || content instanceof Uint8Array;
		writeFileSync(file, plain ? content : stringify(content, { aliasDuplicateObjects: false }));
	}
	return folder;
}

function smallDiscussion(): Discussion {
	const text = { en: 'What do you see?', nl: 'Wat ziet u?' };
	const other = { en: 'Who sees something else?', nl: 'Wie ziet iets anders?' };
	const said = { opening: text, firstStep: text, whenDivided: text };
	return {
		guides: THEMES.map((theme) => ({ ...said, theme, followUps: [text, other] })),
		principles: PRINCIPLES.map((id) => ({ id, opening: text }))
	};
}
