import { Command, type Refusal } from '#lib/domain/workshop/command.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { application } from './application.ts';
import { command } from './workshop.ts';
import { requireFacilitator, roundFor } from './visit.ts';

/** What came of a command: null where it was done, or why it was not. */
export type Refused = { readonly refused: Refusal | 'unreadable' } | null;

/** The field of the control page that a refusal is about; null where it is about no field. */
export function fieldOf(refused: NonNullable<Refused>['refused']): string | null {
	return FIELDS[refused] ?? null;
}

const FIELDS: Partial<Record<NonNullable<Refused>['refused'], string>> = {
	...{ 'off-scale': 'value', 'no-reason': 'reason', 'no-present': 'present' },
	...{ 'no-text': 'text', 'no-owner': 'owner', 'bad-date': 'due' }
};

/** Does what a form asks of the workshop about the round of the address. Its fields are those of the command. */
export async function doCommand(event: RequestEvent, form: FormData): Promise<Refused> {
	const { network, round } = await roundFor(event, 'facilitate');
	const facilitator = requireFacilitator(event);
	const read = Command.safeParse({ ...Object.fromEntries(form), counts: form.getAll('counts') });
	if (!read.success) return { refused: 'unreadable' };
	const now = new Date().toISOString();
	const outcome = await command(application(), { network, round, facilitator }, read.data, now);
	return 'refused' in outcome ? outcome : null;
}
