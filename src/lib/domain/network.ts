import type { Capacity } from './access.ts';
import type { Language } from './language.ts';
import type { Sector } from './sector.ts';

/** An organisation that is a member of a network; `expected` people are asked to answer for it. */
export type Organisation = {
	readonly id: string;
	readonly name: string;
	readonly sector: Sector;
	readonly expected: number;
};

/** What a network wants to reach on one dimension, in scale points. */
export type Target = { readonly framework: string; readonly dimension: string; readonly value: number };

/** A regional care network. */
export type Network = {
	readonly id: string;
	readonly name: string;
	readonly region: string;
	readonly language: Language;
	readonly example: boolean;
	/** In the archive a network can be read, and nothing else. */
	readonly archived: boolean;
	readonly organisations: readonly Organisation[];
	readonly targets: readonly Target[];
};

/** A network as it stands in a list, with what the reader of the list is to it. */
export type ListedNetwork = Pick<Network, 'id' | 'name' | 'region' | 'example' | 'archived'> & {
	readonly capacity: Capacity;
	readonly organisations: number;
};
