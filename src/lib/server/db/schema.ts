import type { Generated } from 'kysely';
import type { RoundKind } from '#lib/domain/round.ts';

/**
 * A network, its place and the language it starts people in. `example` is 1 for the example region; one that is
 * archived can only be read.
 */
type NetworkTable = {
	id: string;
	name: string;
	region: string;
	language: string;
	example: number;
	created_at: string;
	archived_at: string | null;
};

/** Who may do what with a network. */
type AccessTable = { network_id: string; user_id: string; capacity: string };

/**
 * Somebody who was asked to make an account or to take part in a network, by an address and a link of which the hash
 * is kept. Without a network it is the operator who asks. `inviter` is a name as it was.
 */
type AccessInvitationTable = {
	id: string;
	network_id: string | null;
	email: string;
	capacity: string | null;
	token_hash: string;
	invited_by: string | null;
	inviter: string;
	expires_at: string;
};

/** Accounts, which are better-auth's to write; here they only give a person a name. */
type UserTable = { readonly id: string; readonly name: string; readonly email: string };

/** What facilitators did. Names are as they were; the database refuses to change or remove a row. */
type AuditTable = {
	readonly id: string;
	readonly at: string;
	readonly network_id: string | null;
	readonly facilitator_id: string | null;
	readonly facilitator: string;
	readonly deed: string;
	readonly about: string;
};

type OrganisationTable = {
	id: string;
	network_id: string;
	name: string;
	sector: string;
	expected: number;
};

/** What a network wants to reach on one dimension, in scale points. */
type TargetTable = { network_id: string; framework: string; dimension: string; value: number };

/**
 * One measurement. Times are UTC in ISO 8601; `closes_at` is when it closes by itself; `content_hash` is that of the
 * questionnaire file it was opened with.
 */
type RoundTable = {
	id: string;
	network_id: string;
	title: string;
	questionnaire: string;
	version: string;
	content_hash: string;
	kind: RoundKind;
	k: number;
	opened_at: string;
	closes_at: string;
	closed_at: string | null;
};

/**
 * An organisation's place in a round, as it was when the round opened. Its link is derived from `salt`
 * with the server's secret; `token_hash` finds it again and is null once the link is revoked.
 */
type InvitationTable = {
	round_id: string;
	organisation_id: string;
	name: string;
	sector: string;
	expected: number;
	salt: string;
	token_hash: string | null;
};

/**
 * One person's response, reachable by the hash of their own link; dates by week only (product, rule 8). `uncounted`
 * says what the tallies do not know yet: 1 the response, 2 its changes; `unreleased` that its answers are not those
 * with which the round's figures were first shown.
 */
type ResponseTable = {
	id: string;
	round_id: string;
	organisation_id: string;
	token_hash: string;
	started_week: string;
	submitted_week: string | null;
	uncounted: Generated<number>;
	unreleased: Generated<number>;
};

/**
 * How often people of one organisation and role ('' where they did not say) scored which value, as JSON: the number of
 * people, then for each part of the questionnaire don't-know, applicable, and each value followed by its people.
 */
type TallyTable = {
	round_id: string;
	generation: 'live' | 'released';
	organisation_id: string;
	role: string;
	counts: string;
};

/** How often a round was counted, and at which counting its figures were released. */
type TallyStateTable = { round_id: string; revision: number; released: number | null };

/** `value` is a number of the scale, `dk`, `na` or the id of a choice. */
type AnswerTable = { response_id: string; item: string; value: string };

type RemarkTable = { response_id: string; section: string; text: string };

export type Database = {
	networks: NetworkTable;
	access: AccessTable;
	access_invitations: AccessInvitationTable;
	user: UserTable;
	audit: AuditTable;
	organisations: OrganisationTable;
	targets: TargetTable;
	rounds: RoundTable;
	invitations: InvitationTable;
	responses: ResponseTable;
	answers: AnswerTable;
	remarks: RemarkTable;
	tallies: TallyTable;
	tally_states: TallyStateTable;
};
