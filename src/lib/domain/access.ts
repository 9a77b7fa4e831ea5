/** Someone with an account. */
export type Facilitator = { readonly id: string; readonly name: string; readonly email: string };

export const CAPACITIES = ['owner', 'facilitator', 'viewer'] as const;
/** What someone is to one network. */
export type Capacity = (typeof CAPACITIES)[number];

/** What somebody may be asked to become. A network has one owner, who hands it over. */
export const SHARED_CAPACITIES = ['facilitator', 'viewer'] as const;

/**
 * What can be done with a network and its rounds. *Share*: invite people and read the log. *Hand over*: decide who
 * owns it, who loses access, and whether it is archived.
 */
export type Deed = 'view' | 'edit' | 'facilitate' | 'share' | 'hand over';

const ALLOWED: Record<Capacity, readonly Deed[]> = {
	owner: ['view', 'edit', 'facilitate', 'share', 'hand over'],
	facilitator: ['view', 'edit', 'facilitate', 'share'],
	viewer: ['view']
};

/** What an archive leaves to do: looking, and deciding who may look. */
const IN_ARCHIVE: readonly Deed[] = ['view', 'share', 'hand over'];

/** Whether someone of this capacity may do the deed; nobody may do anything with a network they are nothing to. */
export function can(capacity: Capacity | null, deed: Deed): boolean {
	return capacity !== null && ALLOWED[capacity].includes(deed);
}

/** Whether a deed can be done with a network that is in the archive, by whoever may do it at other times. */
export function canInArchive(deed: Deed): boolean {
	return IN_ARCHIVE.includes(deed);
}
