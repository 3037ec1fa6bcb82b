import type { SupabaseClient } from '@supabase/supabase-js';
import type Stripe from 'stripe';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import type { PaymentDeps } from './payment-deps.ts';

const foundSchema = z.object({ shop: z.uuid(), account: z.string().nullable() }).nullable();

/** The shop an account belongs to, or the account of a shop; null when neither is known. */
export async function findAccount(
	db: SupabaseClient,
	keys: { shop: string } | { account: string }
) {
	return callRpc(db, 'find_account', { p_keys: keys }, foundSchema);
}

const recordedSchema = z.object({
	ok: z.boolean(),
	refusal: z.string().optional(),
	account: z.string().nullish()
});

/**
 * The provider's page where a shop connects its account, or goes on with it. Answers come back to us by the
 * page it returns to and by events; neither is believed, the account is read again.
 * @param urls where the provider sends people back to: done, or asked too late
 */
export async function openAccountPage(
	deps: PaymentDeps,
	shop: { id: string; name: string; email: string },
	urls: { return: string; refresh: string }
): Promise<string> {
	const known = await findAccount(deps.db, { shop: shop.id });
	const account = known?.account ?? (await createAccount(deps, shop));
	const link = await deps.stripe.accountLinks.create({
		account,
		type: 'account_onboarding',
		return_url: urls.return,
		refresh_url: urls.refresh
	});
	return link.url;
}

/**
 * The town answers for losses and pays the provider's fees; the shop sees its payouts on the provider's own
 * light dashboard.
 */
async function createAccount(
	{ db, stripe }: PaymentDeps,
	shop: { id: string; name: string; email: string }
): Promise<string> {
	const account = await stripe.accounts.create(
		{
			controller: {
				losses: { payments: 'application' },
				fees: { payer: 'application' },
				stripe_dashboard: { type: 'express' },
				requirement_collection: 'stripe'
			},
			country: 'FR',
			...(shop.email && { email: shop.email }),
			business_profile: { name: shop.name },
			capabilities: { transfers: { requested: true } },
			metadata: { shop: shop.id }
		},
		{ idempotencyKey: `account:${shop.id}` }
	);
	const recorded = await recordAccount(db, shop.id, account);
	return recorded.ok ? account.id : (recorded.account ?? account.id);
}

async function recordAccount(db: SupabaseClient, shop: string, account: Stripe.Account) {
	const facts = {
		account: account.id,
		transfers_active: account.capabilities?.transfers === 'active',
		payouts_active: account.payouts_enabled,
		requirements: {
			currently_due: account.requirements?.currently_due ?? [],
			past_due: account.requirements?.past_due ?? [],
			disabled_reason: account.requirements?.disabled_reason ?? null,
			deadline: account.requirements?.current_deadline ?? null
		}
	};
	return callRpc(db, 'record_account', { p_shop: shop, p_facts: facts }, recordedSchema);
}

/** Reads a shop's account again: online payment lights up or goes out with its capability. */
export async function syncShopAccount({ db, stripe }: PaymentDeps, shop: string): Promise<void> {
	const known = await findAccount(db, { shop });
	if (!known?.account) return;
	await recordAccount(db, shop, await stripe.accounts.retrieve(known.account));
}

/** The provider's own page of a shop's payouts; null while there is no account. */
export async function openAccountDashboard(
	{ db, stripe }: PaymentDeps,
	shop: string
): Promise<string | null> {
	const known = await findAccount(db, { shop });
	if (!known?.account) return null;
	return (await stripe.accounts.createLoginLink(known.account)).url;
}

/** Shops whose account was not read since `before`. */
export async function listAccountsToCompare(db: SupabaseClient, before: Date, limit: number) {
	const args = { p_before: before.toISOString(), p_limit: limit };
	return callRpc(db, 'list_accounts_to_compare', args, z.array(z.uuid()));
}
