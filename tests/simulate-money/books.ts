/** What really happened to the money: the provider's own books, by order and by account. */
import type { FakeStripe } from '../fakes/stripe/fake-stripe.ts';

export interface ChargeBook {
	id: string;
	amount: number;
	/** Gone back to the card, and not come back since. */
	refunded: number;
	/** Taken by the card's bank for good. */
	lost: number;
}

export interface OrderBook {
	charges: ChargeBook[];
	/** Per shop order: sent to the shop's account less taken back. */
	received: Map<string, number>;
	/** What was done more than once for one reason. */
	doubles: string[];
}

type State = FakeStripe['state'];

/** The books of every order that has any. */
export function readBooks(state: State): (order: string) => OrderBook {
	const books = new Map<string, OrderBook>();
	const bookOf = (order: string): OrderBook => {
		const none: OrderBook = { charges: [], received: new Map(), doubles: [] };
		const book = books.get(order) ?? none;
		books.set(order, book);
		return book;
	};
	for (const charge of Object.values(state.charge)) {
		if (charge.status !== 'succeeded' || charge.payment_intent === null) continue;
		bookOf(charge.metadata.order!).charges.push(readCharge(state, charge.id, charge.amount));
	}
	for (const { id, amount, metadata } of Object.values(state.transfer)) {
		const { received, doubles } = bookOf(metadata.order!);
		const part = metadata.shop_order!;
		if (received.has(part)) doubles.push(`transfer of ${part}`);
		const back = Object.values(state.reversal).filter(({ transfer }) => transfer === id);
		doubles.push(...twice(back, ({ metadata: meta }) => meta?.refund, `reversal of ${part}`));
		const left = back.reduce((sum, one) => sum - one.amount, amount);
		received.set(part, (received.get(part) ?? 0) + left);
	}
	const refunds = Object.values(state.refund).filter(({ status }) => status !== 'failed');
	for (const refund of refunds) {
		if (!refund.metadata?.refund) continue;
		const same = refunds.filter(({ metadata }) => metadata?.refund === refund.metadata?.refund);
		if (same.length > 1) bookOf(refund.metadata.order!).doubles.push(`refund ${refund.id}`);
	}
	return bookOf;
}

function readCharge(state: State, id: string, amount: number): ChargeBook {
	const refunded = Object.values(state.refund)
		.filter((refund) => refund.charge === id && refund.status === 'succeeded')
		.reduce((sum, refund) => sum + refund.amount, 0);
	const lost = Object.values(state.dispute)
		.filter((dispute) => dispute.charge === id && dispute.status === 'lost')
		.reduce((sum, dispute) => sum + dispute.amount, 0);
	return { id, amount, refunded, lost };
}

function twice<T>(all: T[], key: (one: T) => string | undefined, name: string): string[] {
	return all.length > new Set(all.map(key)).size ? [name] : [];
}

/** Everything that ever moved on an account, fees included; null: the town's own. */
export function balanceOf(state: State, account: string | null): number {
	return Object.values(state.balance_transaction)
		.filter(({ id }) => (state.owner[id] ?? null) === account)
		.reduce((sum, { net }) => sum + net, 0);
}
