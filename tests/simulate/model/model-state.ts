/**
 * What the shop is, as a shopkeeper would tell it: written from the contract of the operations, without a look
 * at how SQL or the till do it. Whatever commits on the server is told to the model, which says what should
 * have come of it.
 */
import type { JsonObject } from '../../../src/lib/offline/operation.ts';

export interface ModelVariant {
	product: string;
	label: string;
	price: number;
	barcode: string | null;
	/** Value and unit, or two nulls. */
	measure: [number | null, string | null];
	archived: boolean;
	onHand: number;
	reserved: number;
}

export interface ModelProduct {
	state: string;
	held: boolean;
	titled: boolean;
	/** What product.edit speaks of, by its words. */
	words: JsonObject;
	photos: string[];
}

export type OrderState = 'new' | 'preparing' | 'ready' | 'collected' | 'refused' | 'cancelled';

export interface ModelOrder {
	state: OrderState;
	code: string;
	lines: Map<string, { variant: string; quantity: number; missing: number }>;
	/** Handed over although it was cancelled or refused: nobody takes that back with a tap. */
	afterEnd: boolean;
	/** Who handed it over first. */
	collectedBy: string | null;
}

export interface ModelClerk {
	name: string;
	pin: string;
	removed: boolean;
}

/** An operation as it lies on the wire. */
export interface WireOperation {
	id: string;
	device: string;
	seq: number;
	kind: string;
	entity: { table: string; id: string };
	args: JsonObject;
	base: JsonObject;
}

export interface Outcome {
	outcome: string;
	code: string | null;
}

export interface KnownOperation extends Outcome {
	operation: WireOperation;
	/** What it was about, twins resolved. */
	entity: string;
	/** Pieces it put on the shelf, negative when it took them. */
	moved: number;
	undone: boolean;
	review: 'waiting' | 'applied' | 'dismissed' | null;
}

export interface ModelState {
	products: Map<string, ModelProduct>;
	variants: Map<string, ModelVariant>;
	orders: Map<string, ModelOrder>;
	clerks: Map<string, ModelClerk>;
	closedDays: Set<string>;
	/** Second id of a thing that was there already, and the first. */
	twins: Map<string, string>;
	operations: Map<string, KnownOperation>;
}

/** What an operation is done with: its words, and who stands behind it. */
export interface Doing {
	state: ModelState;
	operation: WireOperation;
	/** `operation.entity.id`, twins resolved. */
	entity: string;
	isOwner: boolean;
	device: string;
	days: { today: string };
	trade: string;
	/** Notes how many pieces of which variant it moves. */
	move(variant: string, onHand: number, reserved: number): void;
}

export const applied = (code: string | null = null): Outcome => ({ outcome: 'applied', code });
export const nothing = (code: string): Outcome => ({ outcome: 'nothing_to_do', code });
export const conflict = (code: string): Outcome => ({ outcome: 'conflict', code });
export const refused = (code: string): Outcome => ({ outcome: 'refused', code });

export function emptyState(): ModelState {
	return {
		products: new Map(),
		variants: new Map(),
		orders: new Map(),
		clerks: new Map(),
		closedDays: new Set(),
		twins: new Map(),
		operations: new Map()
	};
}

/** The thing an id stands for. */
export function resolve(state: ModelState, id: string): string {
	return state.twins.get(id) ?? id;
}

/** Two JSON values that say the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
	return canonical(one) === canonical(other);
}

/** JSON with sorted keys. */
export function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
	const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
	return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`;
}
