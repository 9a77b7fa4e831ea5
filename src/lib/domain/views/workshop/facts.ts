import type { ShownScores } from '../../disclosure.ts';
import type { Guidance } from '../../guidance.ts';
import type { Target } from '../../network.ts';
import type { Room } from '../../workshop/room.ts';
import type { Names } from '../gap-lines.ts';
import type { Joining } from './scenes.ts';

/** What the pages of a workshop are made of, besides the language they speak. */
export type WorkshopFacts = Room & {
	readonly network: string;
	readonly round: string;
	readonly shown: ShownScores;
	readonly targets: readonly Target[];
	readonly names: Names;
	readonly guidance: Guidance;
	/** The code as it is read out and the addresses to join by; null once the workshop is closed. */
	readonly joining: Joining | null;
	readonly timeZone: string;
};
