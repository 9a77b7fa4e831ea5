import type { Questionnaire } from '../questionnaire.ts';
import type { RoundKind } from '../round.ts';
import type { Staying } from '../raw-answers.ts';
import { inLanguage } from '../language.ts';
import { listed, type Speech } from './speech.ts';

/** What the reading text of a data package tells about its round; `kept` names organisations whose answers stay. */
export type PackageFacts = {
	readonly network: { readonly name: string; readonly region: string; readonly example: boolean };
	readonly round: string;
	readonly kind: RoundKind;
	readonly k: number;
	readonly from: string;
	readonly to: string;
	readonly made: string;
	readonly program: string;
	readonly hash: string;
	readonly questionnaire: Questionnaire;
	readonly people: number;
	readonly answered: number;
	readonly invited: number;
	readonly answers: { readonly kept: readonly string[] } | { readonly staying: Staying | 'viewer' };
	/** The command that works the scores out again. */
	readonly command: string;
};

/** The reading text of a data package in one language, as Markdown: what is in it, why, and the method. */
export function packageReadme(facts: PackageFacts, speech: Speech): string {
	const { t } = speech;
	const there = 'kept' in facts.answers;
	const { name: network, example } = facts.network;
	const files = (['datapackage', 'definition', 'results', 'answers', 'codebook', 'csv'] as const).filter(
		(file) => there || file !== 'answers'
	);
	const method = ['missing', 'person', 'network', 'interval', 'agreement', 'disclosure'] as const;
	const parts = [
		`# ${t('openPackage.title', { network, round: facts.round })}`,
		...(example ? [`**${t('openPackage.example')}**`] : []),
		t('openPackage.perceived'),
		heading(t('openPackage.facts.title')),
		bullets(roundFacts(facts, speech)),
		heading(t('openPackage.files.title')),
		bullets(files.map((file) => t(`openPackage.files.${file}`))),
		heading(t('openPackage.answers.title')),
		...aboutAnswers(facts, speech),
		heading(t('openPackage.method.title')),
		...method.map((part) => t(`openPackage.method.${part}`)),
		...(there ? workingOutAgain(facts, speech) : []),
		heading(t('openPackage.sources.title')),
		bullets(t('openPackage.sources.list', { returnObjects: true })),
		heading(t('openPackage.licence.title')),
		...licences(facts, speech)
	];
	return `${parts.join('\n\n')}\n`;
}

function roundFacts(facts: PackageFacts, { t, language }: Speech): string[] {
	const { network, questionnaire, hash, k, people, answered, invited, from, to, made, program } = facts;
	const { id, version, title } = questionnaire;
	return [
		t('openPackage.facts.network', { network: network.name, region: network.region }),
		t('openPackage.facts.round', { round: facts.round, from, to }),
		t('openPackage.facts.questionnaire', { id, version, hash, title: inLanguage(title, language) }),
		t(`openPackage.facts.${facts.kind}`, { k }),
		t('openPackage.facts.people', { people, answered, invited }),
		t('openPackage.facts.made', { date: made, program })
	];
}

function aboutAnswers({ answers, k }: PackageFacts, { t, language }: Speech): string[] {
	if ('staying' in answers) return [t(`openPackage.answers.${answers.staying}`, { k })];
	const organisations = listed(answers.kept, language);
	return [
		t('openPackage.answers.there'),
		...(answers.kept.length > 0 ? [t('openPackage.answers.kept', { organisations })] : [])
	];
}

function workingOutAgain({ answers, command }: PackageFacts, { t }: Speech): string[] {
	const kept = 'kept' in answers && answers.kept.length > 0;
	return [
		heading(t('openPackage.again.title')),
		t('openPackage.again.command'),
		`\`\`\`sh\n${command}\n\`\`\``,
		t('openPackage.again.gives'),
		t('openPackage.again.hand'),
		...(kept ? [t('openPackage.again.kept')] : []),
		t('openPackage.again.roles')
	];
}

function licences({ questionnaire: { licence, authors } }: PackageFacts, { t, language }: Speech): string[] {
	return [
		t('openPackage.licence.questionnaire', { licence, authors: listed(authors, language) }),
		t('openPackage.licence.data')
	];
}

function heading(text: string): string {
	return `## ${text}`;
}

function bullets(lines: readonly string[]): string {
	return lines.map((line) => `- ${line}`).join('\n');
}
