import { accounts } from './en/accounts.ts';
import { agreed } from './en/agreed.ts';
import { answer } from './en/answer.ts';
import { charts } from './en/charts.ts';
import { inviting } from './en/inviting.ts';
import { log } from './en/log.ts';
import { mailing } from './en/mailing.ts';
import { method } from './en/method.ts';
import { change } from './en/change.ts';
import { download } from './en/download.ts';
import { networks } from './en/networks.ts';
import { opening } from './en/opening.ts';
import { organisations } from './en/organisations.ts';
import { openPackage } from './en/open-package.ts';
import { questionnaires } from './en/questionnaires.ts';
import { reliability } from './en/reliability.ts';
import { remarks } from './en/remarks.ts';
import { results } from './en/results.ts';
import { rounds } from './en/rounds.ts';
import { sharing } from './en/sharing.ts';
import { slides } from './en/slides.ts';
import { watching } from './en/watching.ts';
import { failure, sectors, site } from './en/site.ts';
import { workshop } from './en/workshop.ts';

export const en = {
	site,
	failure,
	sectors,
	accounts,
	agreed,
	answer,
	download,
	openPackage,
	change,
	charts,
	method,
	networks,
	inviting,
	mailing,
	opening,
	watching,
	organisations,
	questionnaires,
	reliability,
	remarks,
	rounds,
	workshop,
	results,
	log,
	sharing,
	slides
};

/** What a language must say. */
export type Catalogue = typeof en;
