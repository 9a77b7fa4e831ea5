import type { Catalogue } from './en.ts';
import { accounts } from './nl/accounts.ts';
import { agreed } from './nl/agreed.ts';
import { answer } from './nl/answer.ts';
import { charts } from './nl/charts.ts';
import { inviting } from './nl/inviting.ts';
import { log } from './nl/log.ts';
import { mailing } from './nl/mailing.ts';
import { method } from './nl/method.ts';
import { change } from './nl/change.ts';
import { download } from './nl/download.ts';
import { networks } from './nl/networks.ts';
import { opening } from './nl/opening.ts';
import { organisations } from './nl/organisations.ts';
import { openPackage } from './nl/open-package.ts';
import { questionnaires } from './nl/questionnaires.ts';
import { reliability } from './nl/reliability.ts';
import { remarks } from './nl/remarks.ts';
import { results } from './nl/results.ts';
import { rounds } from './nl/rounds.ts';
import { sharing } from './nl/sharing.ts';
import { slides } from './nl/slides.ts';
import { watching } from './nl/watching.ts';
import { failure, sectors, site } from './nl/site.ts';
import { workshop } from './nl/workshop.ts';

export const nl = {
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
} satisfies Catalogue;
