import type { Thing } from '../pictures/thing.ts';
import type { VariantSeed } from './variants.ts';

export type WithdrawalException = 'perishable' | 'hygiene' | 'made_to_order' | 'press';

/** What one product may say otherwise than its shop. */
export interface ProductOptions {
	brand?: string;
	/** Basis points. */
	vat?: number;
	/** null: the 14 days hold although the shop's other goods are excepted. */
	exception?: WithdrawalException | null;
	/** Another trade than the shop's, by slug. */
	trade?: string;
	/** On-hand bounds per variant, both included. */
	stock?: [min: number, max: number];
	/** Books carry ISBNs. */
	book?: boolean;
	state?: 'paused' | 'draft' | 'archived';
	/** What the law or the trade wants said: `ingredients`, `allergens`, `origin` … */
	facts?: Record<string, string>;
}

export interface ProductSeed extends ProductOptions {
	title: string;
	description: string;
	variants: VariantSeed[];
	/** One to three objects, back to front. */
	things: Thing[];
}

/** A day that differs, counted from the day of seeding. */
export interface ExceptionSeed {
	inDays: number;
	opens: string | null;
	closes: string | null;
	note: string;
}

export interface ShopSeed {
	slug: string;
	name: string;
	legalName: string;
	/** Slug of the trade. */
	trade: string;
	/** House number; '' for a market stall. */
	number: string;
	street: string;
	tagline: string;
	story: string;
	/** See `weekly`. */
	hours: string;
	exceptions?: ExceptionSeed[];
	/** Awning colour and what stands in the window. */
	front: { colour: string; window: string[] };
	preparationMinutes: number;
	slotMinutes?: 15 | 20 | 30 | 60;
	slotCapacity?: number;
	/** Usual VAT of its goods, basis points. */
	vat: number;
	/** Usual exception of its goods. */
	exception?: WithdrawalException;
	/** Facts that hold for all its goods. */
	facts?: Record<string, string>;
	/** A shop that is not open for orders. */
	state?: 'paused' | 'closed';
	stateReason?: string;
	products: ProductSeed[];
}

/** A product on one line. */
export function item(
	title: string,
	description: string,
	variants: VariantSeed[],
	things: Thing[],
	options: ProductOptions = {}
): ProductSeed {
	return { title, description, variants, things, ...options };
}
