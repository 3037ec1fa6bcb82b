/** A town whose shops can be paid: the app's own payment code between the test's database and a fake Stripe. */
import type { Sql } from 'postgres';
import { openPayPage } from '../../src/lib/payments/pay-page.server.ts';
import type { PaymentDeps } from '../../src/lib/payments/payment-deps.ts';
import { handlePaymentEvent } from '../../src/lib/payments/payment-event.server.ts';
import { settleOrder } from '../../src/lib/payments/settle-order.server.ts';
import { syncShopAccount } from '../../src/lib/payments/shop-account.server.ts';
import { openStripe } from '../../src/lib/payments/stripe-client.ts';
import { openFakeStripe, type FakeStripe } from '../fakes/stripe/fake-stripe.ts';
import type { BackendUse } from './connect.ts';
import { placeOrder } from './place-order.ts';
import {
	anOrder,
	inviteMember,
	makeShop,
	makeTown,
	unique,
	type Shop,
	type Town,
	type Wish
} from './world.ts';

export const ORIGIN = 'http://ville.example';

export interface PayingTown {
	town: Town;
	fake: FakeStripe;
	deps: PaymentDeps;
	/** A shop that can be paid, with its account. */
	openShop(): Promise<Shop & { account: string }>;
	/** Places an order that is paid online. */
	order(wishes: Wish[], more?: Record<string, unknown>): Promise<{ id: string; token: string }>;
	/** Opens the pay page. @returns its session */
	openPage(order: string): Promise<string>;
	/** Opens the page, pays, and lets the events arrive. */
	pay(order: string): Promise<void>;
	settle(order: string): ReturnType<typeof settleOrder>;
	/** Lets the moment pass in which a slip of the finger can be undone, then settles. */
	settleLater(order: string): ReturnType<typeof settleOrder>;
	close(): Promise<void>;
}

/** @param events whether events reach the app by themselves */
export async function openPayingTown(backend: BackendUse, events = true): Promise<PayingTown> {
	const { sql } = backend;
	const town = await makeTown(sql, { online: true });
	const db = backend.service();
	const fake = await openFakeStripe({
		secretKey: 'sk_test_contract',
		webhookSecret: 'whsec_contract',
		backoffMs: [5, 20, 50],
		onEvent: async (signed) => {
			if (!events) return;
			const event = deps.stripe.webhooks.constructEvent(
				signed.payload,
				signed.signature,
				'whsec_contract'
			);
			const outcome = await handlePaymentEvent(deps, event, ORIGIN);
			if (outcome === 'unknown_order') throw new Error(outcome);
		}
	});
	const deps: PaymentDeps = { db, stripe: openStripe('sk_test_contract', fake.url) };
	const settle = (order: string) => settleOrder(deps, order, { origin: ORIGIN });
	const openPage = async (order: string) => {
		const page = await openPayPage(deps, order, ORIGIN);
		if (!page.ok) throw new Error(page.refusal);
		const [row] = await sql<
			{ session: string }[]
		>`select session from public.payments where order_id = ${order}`;
		return row!.session;
	};
	return {
		town,
		fake,
		deps,
		openShop: () => openPayableShop(sql, fake, deps, town),
		async order(wishes, more = {}) {
			const order = anOrder(town, wishes, { payment: 'online', ...more });
			const placed = await placeOrder(backend, order);
			if (!placed.ok) throw new Error(JSON.stringify(placed));
			return { id: order.id, token: placed.token! };
		},
		openPage,
		async pay(order) {
			fake.knobs.pay(await openPage(order));
			await fake.knobs.settled();
		},
		settle,
		async settleLater(order) {
			await sql`update public.payments set settle_at = now() where order_id = ${order} and settle_at is not null`;
			return settle(order);
		},
		close: () => fake.close()
	};
}

async function openPayableShop(
	sql: Sql,
	fake: FakeStripe,
	{ db, stripe }: PaymentDeps,
	town: Town
) {
	const shop = await makeShop(sql, town);
	const account = await stripe.accounts.create({
		controller: {
			losses: { payments: 'application' },
			fees: { payer: 'application' },
			stripe_dashboard: { type: 'express' },
			requirement_collection: 'stripe'
		},
		country: 'FR',
		capabilities: { transfers: { requested: true } }
	});
	const { data } = await db.rpc('record_account', {
		p_shop: shop.id,
		p_facts: { account: account.id }
	});
	if (!data.ok) throw new Error(JSON.stringify(data));
	fake.knobs.setCapability(account.id, true);
	await fake.knobs.settled();
	await syncShopAccount({ db, stripe }, shop.id);
	return { ...shop, account: account.id };
}

/** The owner of a shop, signed in. */
export async function ownerOf(backend: BackendUse, shop: Shop) {
	const email = `${unique('patron')}@example.org`;
	await inviteMember(backend.sql, shop, email);
	return backend.signIn(email);
}

/** The ledger of an order: what each account comes to, and whether every booking sums to zero. */
export async function ledgerOf(sql: Sql, order: string) {
	const accounts = await sql<{ account: string; cents: number }[]>`
		select account, sum(amount_cents)::integer as cents from public.ledger_entries
		where order_id = ${order} group by account having sum(amount_cents) <> 0`;
	const [{ off } = { off: -1 }] = await sql<{ off: number }[]>`
		select count(*)::integer as off from (
			select from public.ledger_entries where order_id = ${order} group by txn having sum(amount_cents) <> 0) t`;
	return { off, ...Object.fromEntries(accounts.map(({ account, cents }) => [account, cents])) };
}
