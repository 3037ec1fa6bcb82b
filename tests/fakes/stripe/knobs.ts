/** What a test or a demo turns: the shopper's card, the bank, the weather of the network. */
import type Stripe from 'stripe';
import { reviewAccount } from './accounts.ts';
import { fundsOf, move } from './balance.ts';
import { expireDueSessions } from './checkout-sessions.ts';
import type { Deliveries, Weather } from './deliveries.ts';
import { closeDispute, openDispute } from './disputes.ts';
import { emit } from './events.ts';
import { decline, pay } from './paying.ts';
import { failRefund } from './refunds.ts';
import type { RequestFault, RequestFaults } from './request-faults.ts';
import { find } from './retrieve.ts';
import type { Store } from './store.ts';

interface Parts {
	store: Store;
	weather: Weather;
	deliveries: Deliveries;
	faults: RequestFaults;
}

/** One set of knobs for a fake; what they turn is kept like any request. */
export class Knobs {
	readonly #parts: Parts;
	/** Webhooks: probabilities of `duplicate`, `reorder`, `drop`; `delayMs`; `hold`. */
	readonly webhooks: Weather;
	/** Which calls (`transfer`, `reversal`, `refund`) fail for want of money. */
	readonly insufficientBalance: Store['insufficientBalance'];

	constructor(parts: Parts) {
		this.#parts = parts;
		this.webhooks = parts.weather;
		this.insufficientBalance = parts.store.insufficientBalance;
	}

	/** 500, nothing done. */
	failBefore(fault: RequestFault) {
		this.#parts.faults.arm('before', fault);
	}

	/** Done, then 500, which the idempotency key repeats from then on. */
	failAfter(fault: RequestFault) {
		this.#parts.faults.arm('after', fault);
	}

	/** Done, and the connection breaks before the answer; the key knows the answer. */
	loseAnswer(fault: RequestFault) {
		this.#parts.faults.arm('lost', fault);
	}

	/** Requests wait at the door. @returns lets them in */
	holdRequests(path: string | RegExp): () => void {
		return this.#parts.faults.hold(path);
	}

	/** No request fails any more, and the balances count again. */
	clearFaults() {
		this.#parts.faults.clear();
		Object.assign(this.insufficientBalance, { transfer: false, reversal: false, refund: false });
	}

	/** Sends all waiting events, one after the other; what is refused waits on. */
	deliverNow(): Promise<void> {
		return this.#parts.deliveries.deliverNow();
	}

	/** Sends all waiting events at once. */
	deliverTogether(): Promise<void> {
		return this.#parts.deliveries.deliverTogether();
	}

	/** Settled once every event was taken or given up. */
	settled(): Promise<void> {
		return this.#parts.deliveries.settled();
	}

	/** Lets held events go by themselves again. */
	release() {
		this.webhooks.hold = false;
		this.#parts.deliveries.resume();
	}

	/** Events not taken yet. */
	get waitingEvents(): number {
		return this.#parts.deliveries.waiting;
	}

	/** The shopper pays. @param authenticated after the bank asked (3-D Secure) */
	pay(session: string, authenticated = false): Stripe.Charge {
		return this.#turn((store) => pay(store, this.#openSession(session), authenticated));
	}

	/** The shopper's card is refused. */
	declineCard(session: string) {
		this.#turn((store) => decline(store, this.#openSession(session)));
	}

	/** Ends the sessions whose time is over by the fake's clock. */
	expireDue(): Stripe.Checkout.Session[] {
		const ended = expireDueSessions(this.#parts.store);
		this.#parts.store.save();
		return structuredClone(ended);
	}

	/** Turns an account's transfers on, or off as Stripe does when papers are missing. */
	setCapability(account: string, active: boolean, due = ['individual.verification.document']) {
		return this.#turn((store) =>
			reviewAccount(store, find(store, 'account', account, { account: null }), {
				transfers: active ? 'active' : 'inactive',
				due: active ? [] : due,
				submitted: true
			})
		);
	}

	openDispute(charge: string, amount?: number): Stripe.Dispute {
		return this.#turn((store) => openDispute(store, charge, amount));
	}

	closeDispute(id: string, won: boolean): Stripe.Dispute {
		return this.#turn((store) => closeDispute(store, id, won));
	}

	failRefund(id: string): Stripe.Refund {
		return this.#turn((store) => failRefund(store, id));
	}

	/** A shop's money goes to its bank: a reversal finds an empty account. */
	payOut(account: string) {
		this.#turn((store) => {
			const { available, pending } = fundsOf(store, account);
			const amount = available + pending;
			if (amount <= 0) return;
			const source = store.newId('po_');
			move(store, { account, type: 'payout', category: 'payout', amount: -amount, source });
		});
	}

	/** Tells again of something that happened, as Stripe does for a new endpoint. */
	resend(event: string) {
		this.#turn((store) => this.#parts.deliveries.push(store.tables.event[event]!));
	}

	/** An event of a kind the app never asked for. */
	emitStrange() {
		return this.#turn((store) => emit(store, 'customer.created', { object: 'customer' }));
	}

	#openSession(id: string): Stripe.Checkout.Session {
		return find(this.#parts.store, 'session', id, { account: null });
	}

	#turn<T>(turn: (store: Store) => T): T {
		expireDueSessions(this.#parts.store);
		const result = turn(this.#parts.store);
		this.#parts.store.save();
		return structuredClone(result);
	}
}
