/**
 * What should have come of everything that was done, in whole cents: written from what was promised to
 * shoppers and shops, sharing nothing with the code and the functions it is compared with.
 */
import type { Finding } from '../findings.ts';

export type PartState =
	'awaiting' | 'new' | 'preparing' | 'ready' | 'collected' | 'refused' | 'cancelled' | 'expired';

export interface ModelLine {
	id: string;
	variant: string;
	price: number;
	quantity: number;
	vatBp: number;
	commissionBp: number;
	canWithdraw: boolean;
	missing: number;
	returned: number;
	/** Asked to be taken back, not received yet. */
	announced: number;
	/** Fewest pieces that were ever to be kept: what had gone back by then is not asked for again. */
	leastKept: number;
	/** When pieces were last said to be missing. */
	saidAt: number;
}

/** One shop's part of an order. */
export interface ModelPart {
	id: string;
	order: string;
	shop: string;
	isOnline: boolean;
	state: PartState;
	lines: Map<string, ModelLine>;
}

export interface ModelOrder {
	id: string;
	token: string;
	parts: Map<string, ModelPart>;
	/** The fee for bringing it, part of what is paid online. */
	deliveryCents: number;
	/** Addresses of pay pages somebody was shown. */
	pages: string[];
	/** Somebody paid on a page they had been shown: their order may not be lost. */
	isPromised: boolean;
	/** When something else than a slip made money due back; Infinity: never. */
	owesSince: number;
}

export class TownModel {
	readonly orders = new Map<string, ModelOrder>();
	readonly stock = new Map<string, { onHand: number; reserved: number }>();
	readonly #findings: Finding[];

	constructor(findings: Finding[]) {
		this.#findings = findings;
	}

	get parts(): ModelPart[] {
		return [...this.orders.values()].flatMap(({ parts }) => [...parts.values()]);
	}

	placed(order: ModelOrder): void {
		this.orders.set(order.id, order);
		for (const part of order.parts.values()) {
			for (const line of part.lines.values()) this.move(line.variant, 0, line.quantity);
		}
	}

	/** The order is paid, as far as the shops can see: its parts are at their counters. */
	activated(order: ModelOrder): void {
		for (const part of order.parts.values()) if (part.state === 'awaiting') part.state = 'new';
	}

	/** Nobody paid in time. */
	expired(order: ModelOrder): void {
		for (const part of order.parts.values()) {
			if (part.state !== 'awaiting') continue;
			this.release(part);
			part.state = 'expired';
			this.#remember(part);
		}
	}

	cancelled(part: ModelPart, now: number): void {
		this.release(part);
		part.state = 'cancelled';
		this.orders.get(part.order)!.owesSince = Math.min(this.orders.get(part.order)!.owesSince, now);
		this.#remember(part);
	}

	/** What was held for a part is free again. */
	release(part: ModelPart): void {
		for (const { variant, quantity, missing } of part.lines.values()) {
			this.move(variant, 0, missing - quantity);
		}
	}

	/** Goods leave the shelf (1) or come back to it (-1). */
	handOver(part: ModelPart, sign: 1 | -1, wasHeld: boolean): void {
		for (const { variant, quantity, missing } of part.lines.values()) {
			const pieces = sign * (quantity - missing);
			this.move(variant, -pieces, wasHeld ? -pieces : 0);
		}
	}

	/** `missing` pieces of a line are not there after all. */
	saidMissing(part: ModelPart, line: ModelLine, missing: number, now: number): void {
		const more = missing - line.missing;
		this.move(line.variant, -more, -more);
		line.missing = missing;
		if (more > 0) line.saidAt = now;
		if ([...part.lines.values()].every((one) => one.missing === one.quantity)) {
			part.state = 'refused';
		}
		this.#remember(part);
	}

	returned(part: ModelPart, line: ModelLine, pieces: number, now: number): void {
		line.announced -= pieces;
		line.returned += pieces;
		this.move(line.variant, pieces, 0);
		this.orders.get(part.order)!.owesSince = Math.min(this.orders.get(part.order)!.owesSince, now);
		this.#remember(part);
	}

	/** After any change of a part's state. */
	changed(part: ModelPart, state: PartState): void {
		part.state = state;
		this.#remember(part);
	}

	/** Something came out otherwise than it had to. */
	wonder(invariant: string, detail: string): void {
		this.#findings.push({ guilt: 'lost', invariant, detail });
	}

	move(variant: string, onHand: number, reserved: number): void {
		const now = this.stock.get(variant)!;
		this.stock.set(variant, {
			onHand: now.onHand + onHand,
			reserved: now.reserved + reserved
		});
	}

	#remember(part: ModelPart): void {
		for (const line of part.lines.values()) {
			line.leastKept = Math.min(line.leastKept, keptPieces(part, line));
		}
	}
}

/** Pieces the shopper has or will have. */
export function keptPieces({ state }: ModelPart, line: ModelLine): number {
	if (state === 'refused' || state === 'cancelled' || state === 'expired') return 0;
	return line.quantity - line.missing - line.returned;
}

/** Ten percent of 9.99 are 1.00: to the nearest cent, a half up. */
export function commissionOn(cents: number, basisPoints: number): number {
	return Number((BigInt(cents) * BigInt(basisPoints) * 2n + 10_000n) / 20_000n);
}

/** What is to be paid online for an order; 0: nothing. */
export function amountOf({ parts, deliveryCents }: ModelOrder): number {
	const online = [...parts.values()].filter(({ isOnline }) => isOnline);
	if (online.length === 0) return 0;
	return online
		.flatMap(({ lines }) => [...lines.values()])
		.reduce((sum, { price, quantity }) => sum + price * quantity, deliveryCents);
}
