import type { Network } from '#lib/domain/network.ts';
import { planOf, type Plan } from '#lib/domain/paste-plan.ts';
import { readList, type PastedList } from '#lib/domain/pasted-organisations.ts';
import { pastePreview } from '#lib/domain/views/paste-preview.ts';
import { application } from './application.ts';
import * as contacts from './db/contacts.ts';
import { pasteOnce } from './db/paste-once.ts';
import type { Problem } from './form-problems.ts';
import { MOST_ORGANISATIONS } from './network-form.ts';
import { cellsOf } from './pasted-cells.ts';
import { hashOf } from './tokens.ts';

type Speech = Pick<App.Locals, 't' | 'language'>;

/** More than any list of organisations that a network can have. */
const LONGEST_LIST = 250_000;

/** What a pasted text will do to a network, or why it can do nothing. `mark` stands for exactly this plan. */
export async function previewPaste(network: Network, text: string, { t, language }: Speech) {
	const problem = (message: string): { problems: Problem[] } => ({ problems: [{ at: 'list', message }] });
	if (text.length > LONGEST_LIST) return problem(t('organisations.paste.long'));
	const list = readList(cellsOf(text));
	if (list.organisations.length + list.refused.length === 0) return problem(t('organisations.paste.empty'));
	const reachable = await contacts.listFor(application().connection.db, network.id);
	const plan = planOf(list.organisations, network.organisations, reachable);
	const count = network.organisations.length + plan.added.length;
	if (count > MOST_ORGANISATIONS) {
		return problem(t('organisations.paste.tooMany', { count, most: MOST_ORGANISATIONS }));
	}
	return { preview: pastePreview(plan, list.refused, { t, language }), mark: markOf(plan) };
}

/** Does what a pasted text was seen to do; null where the network has changed since, and then nothing happens. */
export async function takeOver(network: string, text: string, mark: string): Promise<Plan | null> {
	const list: PastedList = readList(cellsOf(text.slice(0, LONGEST_LIST)));
	return pasteOnce(application().connection.db, network, (existing, reachable) => {
		const plan = planOf(list.organisations, existing, reachable);
		return markOf(plan) === mark ? plan : null;
	});
}

function markOf(plan: Plan): string {
	return hashOf(JSON.stringify(plan));
}
