import type { RoundKind } from '#lib/domain/round.ts';

/** A network, its place and the language it starts people in. `example` is 1 for the example region. */
type NetworkTable = {
	id: string;
	name: string;
	region: string;
	language: string;
	example: number;
	created_at: string;
};

/** Who may do what with a network. */
type AccessTable = { network_id: string; user_id: string; capacity: string };

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

/** One person's response, reachable by the hash of their own link; dates by week only (product, rule 8). */
type ResponseTable = {
	id: string;
	round_id: string;
	organisation_id: string;
	token_hash: string;
	started_week: string;
	submitted_week: string | null;
};

/** `value` is a number of the scale, `dk`, `na` or the id of a choice. */
type AnswerTable = { response_id: string; item: string; value: string };

type RemarkTable = { response_id: string; section: string; text: string };

export type Database = {
	networks: NetworkTable;
	access: AccessTable;
	organisations: OrganisationTable;
	targets: TargetTable;
	rounds: RoundTable;
	invitations: InvitationTable;
	responses: ResponseTable;
	answers: AnswerTable;
	remarks: RemarkTable;
};
