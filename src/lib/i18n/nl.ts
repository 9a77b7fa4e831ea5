import type { Catalogue } from './en.ts';
import { accounts } from './nl/accounts.ts';
import { answer } from './nl/answer.ts';
import { networks } from './nl/networks.ts';
import { results } from './nl/results.ts';
import { rounds } from './nl/rounds.ts';
import { failure, sectors, site } from './nl/site.ts';

export const nl = { site, failure, sectors, accounts, answer, networks, rounds, results } satisfies Catalogue;
