import type { Generated } from 'kysely';
import type { MemberResults, RoundKind } from '#lib/domain/round.ts';
import type { ActionStatus } from '#lib/domain/workshop/workshop.ts';

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

/** Who speaks for an organisation, and the address that invitations go to. */
type ContactTable = { organisation_id: string; name: string | null; email: string | null };

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
	member_results: MemberResults;
	opened_at: string;
	closes_at: string;
	closed_at: string | null;
};

/**
 * An organisation's place in a round, as it was when the round opened. Its link is derived from `salt`
 * with the server's secret; `token_hash` finds it again and is null once the link is revoked. `code_hash` does the
 * same for the short code that stands for the link; invitations from before there were codes have none.
 */
type InvitationTable = {
	round_id: string;
	organisation_id: string;
	name: string;
	sector: string;
	expected: number;
	salt: string;
	token_hash: string | null;
	code_hash: string | null;
};

/**
 * One e-mail to the contact of an organisation. `sending` names the press of the button that asked for it: the same
 * press never mails an organisation twice. `outcome` is null until the mail server has answered.
 */
type MailTable = {
	id: string;
	round_id: string;
	organisation_id: string;
	sending: string;
	kind: 'invitation' | 'reminder';
	address: string;
	at: string;
	outcome: 'sent' | 'refused' | null;
	reason: string | null;
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
 * people, who of them have a score on which parts of the questionnaire, and for each part don't-know, applicable, and each
 * value followed by its people. What was released before something else was is kept, by the counting it was released at.
 */
type TallyTable = {
	round_id: string;
	generation: 'live' | 'released' | `released at ${number}`;
	organisation_id: string;
	role: string;
	counts: string;
};

/** How often a round was counted, and at which counting its figures were released. */
type TallyStateTable = { round_id: string; revision: number; released: number | null };

/** `value` is a number of the scale, `dk`, `na` or the id of a choice. */
type AnswerTable = { response_id: string; item: string; value: string };

/**
 * What somebody added to a page. `id` is random and its own, so that nothing shown ties two remarks of one person;
 * `seen` and `withheld` are 0 or 1, and `reason` is empty where a facilitator gave none.
 */
type RemarkTable = {
	response_id: string;
	section: string;
	text: string;
	id: string;
	seen: Generated<number>;
	withheld: Generated<number>;
	reason: Generated<string>;
};

/**
 * A workshop about a round. `course` is what is on the wall, as JSON; `open_ballot` names the vote that is under way, so
 * that a vote is counted or refused in one statement. `code_hash` is null once the code is no longer valid.
 */
type WorkshopTable = {
	id: string;
	round_id: string;
	network_id: string;
	course: string;
	revision: number;
	open_ballot: string | null;
	salt: string;
	code_hash: string | null;
	opened_at: string;
	closed_at: string | null;
};

/** A phone in the room; without an organisation it is a guest's. */
type ParticipantTable = {
	id: string;
	workshop_id: string;
	organisation_id: string | null;
	token_hash: string;
};

/** What one phone voted, while the workshop is open; null for someone who cannot say. */
type VoteTable = {
	workshop_id: string;
	topic: string;
	ballot: number;
	participant_id: string;
	value: number | null;
};

type AgreedScoreTable = {
	workshop_id: string;
	topic: string;
	framework: string;
	dimension: string;
	value: number | null;
	reason: string;
	present: string;
	measured: number | null;
	agreed_at: string;
	version: number;
};

/** `round_id` is the round in whose workshop it was agreed; `status` is how it stood when last looked at. */
type ActionTable = {
	id: string;
	network_id: string;
	round_id: string;
	position: number;
	text: string;
	owner_id: string;
	owner_name: string;
	due: string | null;
	topic: string | null;
	status: ActionStatus;
};

/** How an action stood in the workshop of a later round. */
type ActionReviewTable = { action_id: string; round_id: string; status: ActionStatus };

export type Database = {
	networks: NetworkTable;
	access: AccessTable;
	access_invitations: AccessInvitationTable;
	user: UserTable;
	audit: AuditTable;
	organisations: OrganisationTable;
	contacts: ContactTable;
	targets: TargetTable;
	rounds: RoundTable;
	invitations: InvitationTable;
	mails: MailTable;
	responses: ResponseTable;
	answers: AnswerTable;
	remarks: RemarkTable;
	tallies: TallyTable;
	tally_states: TallyStateTable;
	workshops: WorkshopTable;
	participants: ParticipantTable;
	votes: VoteTable;
	agreed_scores: AgreedScoreTable;
	actions: ActionTable;
	action_reviews: ActionReviewTable;
};
