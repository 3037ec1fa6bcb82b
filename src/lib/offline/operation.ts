/** The words of the engine: what a person did, and what became of it. SPEC.md has the rules. */

/** JSON and nothing else: an operation must read the same in a tablet, on the wire and in SQL. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** The one row an operation is about. Order is kept per entity (S5). */
export interface Entity {
	table: string;
	id: string;
}

/** Who acts, on what, for whom. `scope` is what a cursor covers (for us: one shop). */
export interface Author {
	device: string;
	scope: string;
	person: string;
	/** Whose name was tapped on a shared device; null for nobody. */
	clerk: string | null;
}

/** What a screen hands over; everything else is added when it is recorded. */
export interface OperationDraft {
	kind: string;
	version: number;
	entity: Entity;
	args: JsonObject;
	/** The values the person saw when deciding (S1). */
	base: JsonObject;
	/** Ids of operations that must be settled before this one is sent without them. */
	depends_on?: string[];
}

/** S1: recorded once, never changed afterwards. */
export interface Operation extends Omit<Author, 'clerk'>, Required<OperationDraft> {
	/** Absent from operations recorded before clerks existed: they must keep their bytes (S3). */
	clerk?: string | null;
	/** uuid v7 */
	id: string;
	/** Gapless per device, from 1. */
	seq: number;
	/** Device clock, ISO, for people only: it orders nothing (S6). */
	at: string;
}

/** S4: every operation ends in exactly one of the first four; `retry` is not an end. */
export type Outcome = 'applied' | 'nothing_to_do' | 'conflict' | 'refused' | 'retry';

export interface OperationResult {
	id: string;
	outcome: Outcome;
	code: string | null;
	detail: JsonObject;
	/** The revision whose rows show the effect, null when the operation left no trace in them. */
	revision: number | null;
}

/**
 * - `waiting`: recorded here, outcome unknown; sent until it is known.
 * - `settled`: the server did it, our rows do not show it yet; stays laid over them.
 * - `aside`: failed alone again and again; not sent any more until a person says so (S5).
 */
export type OutboxState = 'waiting' | 'settled' | 'aside';

export interface OutboxEntry {
	seq: number;
	id: string;
	entity_key: string;
	state: OutboxState;
	/** How often it failed alone while the server was well (S5). */
	attempts: number;
	operation: Operation;
	result: OperationResult | null;
	/** The epoch `result` belongs to. */
	epoch: string | null;
}

/** An operation that is over. Kept for a while, or until a person has seen it. */
export interface HistoryEntry {
	id: string;
	seq: number;
	entity_key: string;
	operation: Operation;
	result: OperationResult;
	epoch: string;
	settled_at: string;
	/** 1 while a conflict or refusal waits for a person (a number: IndexedDB indexes no booleans). */
	needs_person: 0 | 1;
}

/** Place of a scope's rows: revisions of one epoch compare, those of two epochs never do (S8). */
export interface Cursor {
	epoch: string;
	revision: number;
	/** While a reload is under way: the revision it began at. Given back to the server as it came (S10). */
	started?: number;
}

export function entityKey(entity: Entity): string {
	return `${entity.table}/${entity.id}`;
}
