/** Someone with an account. */
export type Facilitator = { readonly id: string; readonly name: string; readonly email: string };

export const CAPACITIES = ['owner', 'facilitator', 'viewer'] as const;
/** What someone is to one network. */
export type Capacity = (typeof CAPACITIES)[number];

/** What can be done with a network and its rounds. */
export type Deed = 'view' | 'edit' | 'facilitate' | 'hand over';

const ALLOWED: Record<Capacity, readonly Deed[]> = {
	owner: ['view', 'edit', 'facilitate', 'hand over'],
	facilitator: ['view', 'edit', 'facilitate'],
	viewer: ['view']
};

/** Whether someone of this capacity may do the deed; nobody may do anything with a network they are nothing to. */
export function can(capacity: Capacity | null, deed: Deed): boolean {
	return capacity !== null && ALLOWED[capacity].includes(deed);
}
