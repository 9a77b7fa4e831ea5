import type { Agreement } from '../../statistics/agreement.ts';
import type { Headline } from '../headline.ts';
import type { RadarView } from '../radar.ts';
import type { Figure } from '../series.ts';
import type { StandingOut } from '../standing-out.ts';

/** How to take part with a phone: the code as it is read out, the address to type, and the one in the QR code. */
export type Joining = { readonly code: string; readonly address: string; readonly url: string };

/** How many phones an organisation has in the room. */
export type RoomCount = { readonly id: string; readonly name: string; readonly count: number };

export type GatherScene = {
	readonly kind: 'gather';
	readonly title: string;
	readonly joining: Joining | null;
	readonly counts: readonly RoomCount[];
	readonly total: number;
	readonly inWords: string;
};

/** A theme on the wall: until it is revealed it has no score, not even in the page's data. */
export type WallTheme = {
	readonly id: string;
	readonly label: string;
	readonly about: string | null;
	readonly guessing: boolean;
	readonly headline: Headline | null;
};

export type ThemesScene = {
	readonly kind: 'themes';
	readonly title: string;
	readonly lead: string;
	readonly themes: readonly WallTheme[];
};

/** The radar so far: axes that are still to come have no value. `guess` is the one the room guesses now. */
export type RadarScene = {
	readonly kind: 'radar';
	readonly title: string;
	readonly radar: RadarView;
	readonly guess: { readonly label: string; readonly about: string | null; readonly left: string } | null;
	readonly last: { readonly label: string; readonly score: Figure } | null;
	readonly whole: string | null;
};

/** A value that stands somewhere on a scale, with a name. */
export type Point = {
	readonly id: string;
	readonly name: string;
	readonly value: number;
	readonly text: string;
};

/** Organisations as points on a scale, or people per value; where neither may be shown, why not. */
export type Spread =
	| {
			readonly kind: 'strip';
			readonly min: number;
			readonly max: number;
			readonly points: readonly Point[];
			readonly label: string;
	  }
	| ({ readonly kind: 'distribution'; readonly label: string } & Distribution)
	| { readonly kind: 'none'; readonly why: string };

/** One step of the scale that is voted on. */
export type VoteOption = { readonly value: number; readonly label: string };

/** How many people chose each value, from low to high. */
export type Distribution = {
	readonly bars: readonly (VoteOption & { readonly count: number })[];
	readonly total: number;
};

/** The topic that is on the wall. */
export type TopicHead = {
	readonly id: string;
	readonly label: string;
	readonly position: string;
	readonly score: Figure;
	readonly target: string | null;
	readonly agreement: { readonly kind: Agreement | null; readonly text: string } | null;
};

export type DiscussScene = TopicHead & {
	readonly kind: 'discuss';
	readonly spread: Spread;
	readonly items: readonly StandingOut[];
	readonly opening: string | null;
};

/** One vote: how many are in, and what they say once that is revealed. */
export type BallotView = {
	readonly number: number;
	readonly label: string;
	readonly open: boolean;
	readonly told: string;
	readonly result: Distribution | null;
};

/** What the room settled on, or that it did not. */
export type AgreedView = {
	readonly topic: string;
	readonly label: string;
	readonly value: string | null;
	readonly text: string;
	readonly reason: string | null;
	readonly present: string | null;
	readonly distance: string | null;
};

export type AgreeScene = TopicHead & {
	readonly kind: 'agree';
	readonly question: string;
	readonly options: readonly VoteOption[];
	readonly ballots: readonly BallotView[];
	readonly agreed: AgreedView | null;
};

/** Something to be done; `state` says what became of it since. */
export type ActionView = {
	readonly id: string;
	readonly text: string;
	readonly owner: string;
	readonly due: string | null;
	readonly topic: string | null;
	readonly state: { readonly kind: 'open' | 'done' | 'going-on' | 'dropped'; readonly label: string } | null;
};

export type ActScene = {
	readonly kind: 'act';
	readonly title: string;
	readonly earlier: { readonly title: string; readonly actions: readonly ActionView[] } | null;
	readonly actions: readonly ActionView[];
	readonly none: string;
};

/** All that a workshop came to, for the wall's last page, for paper and for members. */
export type Outcome = {
	readonly title: string;
	readonly told: string;
	readonly agreed: readonly AgreedView[];
	readonly actions: readonly ActionView[];
	readonly earlier: readonly ActionView[];
	readonly parked: readonly string[];
};

export type CloseScene = { readonly kind: 'close'; readonly outcome: Outcome };

export type Scene =
	| GatherScene
	| ThemesScene
	| RadarScene
	| DiscussScene
	| AgreeScene
	| ActScene
	| CloseScene
	| { readonly kind: 'empty'; readonly title: string; readonly text: string };

/** The wall as it is now. `joining` stands small at its foot, for who comes in late. */
export type WallView = {
	readonly revision: number;
	readonly network: string;
	readonly steps: readonly { readonly id: string; readonly label: string; readonly now: boolean }[];
	readonly joining: { readonly told: string; readonly code: string } | null;
	readonly scene: Scene;
	readonly keys: WallKeys;
};

type Voting = { readonly topic: string; readonly ballot: number };

/** What the keys of the wall do now: the places they lead to and the votes they open or show; null where nothing. */
export type WallKeys = {
	readonly at: string;
	readonly next: string | null;
	readonly back: string | null;
	readonly reveal: string | null;
	readonly showVote: Voting | null;
	readonly openVote: Voting | null;
};
