/** Each order: what the card got back, what each shop got, in which state it ended. */
import { readBooks, type ChargeBook, type OrderBook } from './books.ts';
import type { Finding, Guilt } from './findings.ts';
import {
	amountOf,
	commissionOn,
	keptPieces,
	type ModelLine,
	type ModelOrder,
	type ModelPart
} from './model/town-model.ts';
import type { World } from './world.ts';

/** What the town says it gave back of each line, and which charge is the order's own. */
export interface TownSays {
	refunded: Map<string, number>;
	charges: Map<string, string>;
	states: Map<string, string>;
	failed: Set<string>;
}

/** What the town and the commission come to, from the orders up. */
export interface Sums {
	commission: number;
	delivery: number;
	lost: number;
	/** Per shop. */
	online: Map<string, number>;
	counter: Map<string, number>;
	commissions: Map<string, number>;
}

/** @returns findings, and what the orders add up to */
export function checkOrders(world: World, says: TownSays): { findings: Finding[]; sums: Sums } {
	const findings: Finding[] = [];
	const sums: Sums = {
		commission: 0,
		delivery: 0,
		lost: 0,
		online: new Map(),
		counter: new Map(),
		commissions: new Map()
	};
	const bookOf = readBooks(world.fake.state);
	for (const order of world.model.orders.values()) {
		new OrderCheck(order, bookOf(order.id), { says, findings, sums }).check();
	}
	return { findings, sums };
}

class OrderCheck {
	readonly #order: ModelOrder;
	readonly #book: OrderBook;
	readonly #around: { says: TownSays; findings: Finding[]; sums: Sums };

	constructor(
		order: ModelOrder,
		book: OrderBook,
		around: { says: TownSays; findings: Finding[]; sums: Sums }
	) {
		this.#order = order;
		this.#book = book;
		this.#around = around;
	}

	check(): void {
		const { says } = this.#around;
		const parts = [...this.#order.parts.values()];
		for (const { id, state } of parts) {
			const said = says.states.get(id);
			if (said !== state)
				this.#find('lost', 'parts end as they must', `${id} ${said}, not ${state}`);
			if (state === 'awaiting') this.#find('stuck', 'nothing awaits payment for ever', id);
		}
		for (const double of this.#book.doubles) this.#find('double', 'money moves once', double);
		for (const part of parts) if (!part.isOnline) this.#checkCounterSale(part);
		const online = parts.filter(({ isOnline }) => isOnline);
		const own = this.#ownCharge(online);
		for (const charge of this.#book.charges) {
			if (charge === own) {
				this.#around.sums.lost += charge.lost;
				continue;
			}
			if (charge.refunded + charge.lost !== charge.amount) {
				this.#find('off_by_cents', 'money that bought nothing goes back', JSON.stringify(charge));
			}
		}
		if (own) this.#checkPaid(online, own);
		else for (const part of online) this.#checkReceived(part, 0);
	}

	/** The charge that is the order's payment, where it was paid in time or a bank took it for good. */
	#ownCharge(online: ModelPart[]): ChargeBook | null {
		const isActive = online.some(({ state }) => state !== 'expired' && state !== 'awaiting');
		const id = this.#around.says.charges.get(this.#order.id);
		const own = this.#book.charges.find((charge) => charge.id === id) ?? null;
		if (!isActive && !own?.lost) return null;
		const due = amountOf(this.#order);
		if (own?.amount !== due) {
			this.#find('off_by_cents', 'a card pays what was ordered', `${own?.amount} for ${due}`);
		}
		return own;
	}

	#checkPaid(online: ModelPart[], own: ChargeBook): void {
		const { sums, says } = this.#around;
		const isLost = own.lost > 0;
		const lines = online.flatMap((part) =>
			[...part.lines.values()].map((line) => ({
				part,
				line,
				back: says.refunded.get(line.id) ?? 0
			}))
		);
		for (const { part, line, back } of lines) this.#checkLine(part, line, back, isLost);
		const goods = lines.reduce((sum, { back }) => sum + back, 0);
		const delivery = own.refunded - goods;
		sums.delivery += this.#order.deliveryCents - delivery;
		const isGone = lines.every(({ part, line }) => keptPieces(part, line) === 0);
		const wasGone = lines.every(({ line }) => line.leastKept === 0);
		const allowed = [
			...(isGone && !isLost ? [] : [0]),
			...(isGone || wasGone ? [this.#order.deliveryCents] : [])
		];
		if (!allowed.includes(delivery)) {
			const detail = `${own.refunded} back, ${goods} of it goods, ${this.#order.deliveryCents} for delivery`;
			this.#find('off_by_cents', 'delivery goes back when nothing is left to bring', detail);
		}
		if (own.refunded + own.lost > own.amount) {
			this.#find('double', 'no card gets back more than it paid', JSON.stringify(own));
		}
		for (const part of online) {
			const kept = [...part.lines.values()].map((line) => ({
				cents: line.price * line.quantity - (says.refunded.get(line.id) ?? 0),
				line
			}));
			const goodsKept = kept.reduce((sum, { cents }) => sum + cents, 0);
			const commission = kept.reduce(
				(sum, { cents, line }) => sum + commissionOn(cents, line.commissionBp),
				0
			);
			this.#add(sums.online, part.shop, goodsKept);
			this.#addCommission(part.shop, commission);
			// A refund that a bank's decision has made impossible leaves the shop's share with the town.
			if (!(isLost && says.failed.has(this.#order.id))) {
				this.#checkReceived(part, goodsKept - commission);
			}
		}
	}

	/** Bounds are one number, but where goods left after the money had gone back. */
	#checkLine(part: ModelPart, line: ModelLine, back: number, isLost: boolean): void {
		const least = isLost ? 0 : line.price * (line.quantity - keptPieces(part, line));
		const most = line.price * (line.quantity - line.leastKept);
		if (back < least || back > most || back % line.price !== 0) {
			const detail = `line ${line.id} of ${part.state}: ${back} back, not ${least}..${most}`;
			this.#find('off_by_cents', 'what is not kept goes back', detail);
		}
	}

	#checkReceived(part: ModelPart, expected: number): void {
		const received = this.#book.received.get(part.id) ?? 0;
		if (received !== expected) {
			const detail = `part ${part.id} of ${part.state}: ${received} received, not ${expected}`;
			this.#find('off_by_cents', 'a shop gets what it sold less commission', detail);
		}
	}

	#checkCounterSale(part: ModelPart): void {
		if (part.state !== 'collected') return;
		for (const line of part.lines.values()) {
			const cents = line.price * (line.quantity - line.missing);
			this.#add(this.#around.sums.counter, part.shop, cents);
			this.#addCommission(part.shop, commissionOn(cents, line.commissionBp));
		}
	}

	#addCommission(shop: string, cents: number): void {
		this.#around.sums.commission += cents;
		this.#add(this.#around.sums.commissions, shop, cents);
	}

	#add(to: Map<string, number>, key: string, cents: number): void {
		to.set(key, (to.get(key) ?? 0) + cents);
	}

	#find(guilt: Guilt, invariant: string, detail: string): void {
		this.#around.findings.push({ guilt, invariant, detail: `order ${this.#order.id}: ${detail}` });
	}
}
