import { inLanguage } from '#lib/domain/language.ts';
import type { Network } from '#lib/domain/network.ts';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import { isReachable } from '#lib/domain/contact.ts';
import { dayIn, daysAfter, daysBetween, lastDayIn } from '#lib/domain/closing-time.ts';
import { lastDayOf } from '#lib/domain/dates.ts';
import { DEFAULT_K, LOWEST_K, isOpen, type Round } from '#lib/domain/round.ts';
import { seasonOf } from '#lib/domain/season.ts';
import { checklist } from '#lib/domain/views/round-checklist.ts';
import { translator } from '#lib/i18n/translator.ts';
import { application } from './application.ts';
import { questionnairesToAsk } from './asked-questionnaires.ts';
import * as contacts from './db/contacts.ts';
import { openOnce } from './db/open-once.ts';
import * as rounds from './db/rounds.ts';
import { closingDays, type RoundForm } from './round-form.ts';

type Speech = Pick<App.Locals, 't' | 'language'>;

/** A questionnaire to choose, in words; `value` stands for it in a form. */
type Askable = {
	readonly value: string;
	readonly title: string;
	readonly purpose: string;
	readonly about: string;
};

/** The questionnaires that a round can ask. */
export function askable({ t, language }: Speech): Askable[] {
	return questionnairesToAsk().map((questionnaire) => ({
		value: formValue(questionnaire),
		title: inLanguage(questionnaire.title, language),
		purpose: inLanguage(questionnaire.purpose, language),
		about: t('rounds.questionnaire', {
			...{ items: questionsIn(questionnaire), minutes: questionnaire.minutes, version: questionnaire.version }
		})
	}));
}

/** The texts of the page that opens a round, with the very words that members will read about each kind. */
export function openingTexts(network: Network, { t }: Speech) {
	const text = t('rounds.open', {
		...{ returnObjects: true, network: network.name, default: DEFAULT_K, lowest: LOWEST_K }
	});
	const organisation = text.theirOrganisation;
	return {
		text,
		kinds: {
			named: t('answer.kinds.named', { returnObjects: true, organisation }),
			confidential: t('answer.kinds.confidential', {
				...{ returnObjects: true, organisation, k: DEFAULT_K, date: text.closingDay }
			})
		},
		memberResults: t('opening.memberResults', { returnObjects: true }),
		next: t('opening.next'),
		problemsTitle: t('rounds.problems.title')
	};
}

/** What the form starts with: the choices of the network's last round, and what is usual where there is none. */
export async function suggestedRound({ id, language }: Network, choices: readonly Askable[], now: number) {
	const { connection, configuration } = application();
	const { timeZone } = configuration;
	const [last] = await rounds.listFor(connection.db, id);
	const days = closingDays({ now, timeZone });
	const { season, year } = seasonOf(days.today);
	const same = choices.find(({ value }) => last && value.split(' ')[0] === last.questionnaire);
	return {
		...{ days, last: last?.title ?? null },
		suggested: {
			title: translator(language)(`rounds.seasons.${season}`, { year }),
			questionnaire: (same ?? choices[0])?.value ?? '',
			...{ kind: last?.kind ?? '', k: String(last?.k ?? DEFAULT_K) },
			memberResults: last?.memberResults ?? 'after-closing',
			closesAt: last ? sameLength(last, days, timeZone) : days.usual
		}
	};
}

/** A closing day that gives people as long as they had in another round. */
function sameLength(
	{ openedAt, closesAt }: Round,
	{ today, last }: ReturnType<typeof closingDays>,
	timeZone: string
): string {
	const opened = dayIn(timeZone, Date.parse(openedAt));
	const length = Math.max(1, daysBetween(opened, lastDayIn(closesAt, timeZone)));
	const closing = daysAfter(today, length);
	return closing < last ? closing : last;
}

/** What is about to be opened, in words, with what is in order about it and what is worth a look. */
export async function checkBefore(network: Network, form: RoundForm, speech: Speech, now: Date) {
	const { connection, configuration } = application();
	const { timeZone } = configuration;
	const { t, language } = speech;
	const { kind, k, closesAt, memberResults } = form;
	const reachable = await contacts.listFor(connection.db, network.id);
	const others = await rounds.listFor(connection.db, network.id);
	const date = lastDayOf(closesAt, language, timeZone);
	const chosen = askable(speech).find(({ value }) => value === form.questionnaire);
	const [questionnaire = '', version = ''] = form.questionnaire.split(' ');
	const organisation = t('rounds.open.theirOrganisation');
	return {
		text: t('opening.check', { returnObjects: true, network: network.name }),
		preview: { questionnaire, version },
		said: {
			...{ title: form.title, closes: date, kind: t(`rounds.kinds.${kind}`) },
			questionnaire: chosen ? `${chosen.title} – ${chosen.about}` : '',
			memberResults: t(`opening.memberResults.${memberResults}`)
		},
		read: {
			kind: t(`answer.kinds.${kind}`, { returnObjects: true, organisation, k, date }),
			results: t(`answer.memberResults.${memberResults}`, { date })
		},
		lines: checklist(
			{
				...{ kind, k, targets: network.targets.length > 0 },
				organisations: network.organisations.map(({ id, name, expected }) => ({
					...{ name, expected, reachable: isReachable(reachable.get(id)) }
				})),
				days: daysBetween(dayIn(timeZone, now.getTime()), lastDayIn(closesAt, timeZone)) + 1,
				open: others.filter((other) => isOpen(other, now.toISOString())).map(({ title }) => title)
			},
			speech
		)
	};
}

/** Opens a round for a network with organisations and gives back its id; null where its title is taken. */
export async function openRound(network: Network, form: RoundForm, now: string): Promise<string | null> {
	const { connection, catalogue, linkSecret } = application();
	const { title, kind, k, memberResults, closesAt } = form;
	const asked = questionnairesToAsk().find(
		(questionnaire) => formValue(questionnaire) === form.questionnaire
	);
	const loaded = asked ? catalogue.find(asked.id, asked.version) : null;
	if (!loaded) throw new Error('The form was read with another list of questionnaires.');
	const { id, version } = loaded.questionnaire;
	return openOnce(
		connection.db,
		linkSecret,
		{
			...{ network: network.id, title, kind, k, memberResults, closesAt },
			...{ questionnaire: id, version, contentHash: loaded.hash }
		},
		now
	);
}

/** As members count: whatever they are asked, scored or not. */
function questionsIn({ sections }: Questionnaire): number {
	return sections.reduce((total, { items }) => total + items.length, 0);
}

function formValue({ id, version }: Questionnaire): string {
	return `${id} ${version}`;
}
