import { dayOf, lastDayOf } from '#lib/domain/dates.ts';
import { inLanguage } from '#lib/domain/language.ts';
import { endOf } from '#lib/domain/round.ts';
import { sheetOf, type Row, type Sheet } from '#lib/domain/views/sheets/sheet.ts';
import { VERSION } from '../version.ts';
import type { RoundExport } from './round-export.ts';

/** The page of a workbook that says what it is about and how to read it. */
export function aboutSheet({ network, round, shown, speech, now }: RoundExport, timeZone: string): Sheet {
	const { t, language } = speech;
	const from = dayOf(round.openedAt, language, timeZone);
	const to = lastDayOf(endOf(round), language, timeZone);
	const title = inLanguage(shown.questionnaire.title, language);
	const told = {
		...{ network: network.name, region: network.region, round: round.title },
		kind: `${t(`results.kinds.${round.kind}`)}. ${t(`results.kindsTold.${round.kind}`, { k: round.k })}`,
		period: t(shown.rule.open ? 'results.period.open' : 'results.period.closed', { from, to }),
		questionnaire: `${title} (${round.questionnaire} ${round.version})`,
		...{ people: shown.people, organisations: shown.answered, invited: shown.invited },
		...{ made: dayOf(now, language, timeZone), by: `Samenspel ${VERSION}` },
		note: [...(network.example ? [t('download.about.exampleText')] : []), t('download.about.noteText')].join(
			' '
		)
	};
	const rows = Object.entries(told).map(([about, value]): Row => ({
		...{ about: t(`download.about.${about as keyof typeof told}`), told: value }
	}));
	return sheetOf(t('download.sheets.about'), ['about', 'told'], rows, t);
}
