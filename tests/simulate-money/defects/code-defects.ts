import type { SupabaseClient } from '@supabase/supabase-js';
import type Stripe from 'stripe';
import { recordPaymentEvent } from '../../../src/lib/payments/payment-records.ts';
import { handlePaymentEvent } from '../../../src/lib/payments/payment-event.server.ts';
import type { Defect } from './defect.ts';

type Arguments = Record<string, unknown>;

/** Says something else to the database than the code does. */
function saying(
	db: SupabaseClient,
	change: (name: string, args: Arguments) => Arguments
): SupabaseClient {
	return new Proxy(db, {
		get: (target, name) =>
			name === 'rpc'
				? (called: string, args: Arguments) => target.rpc(called, change(called, args))
				: (Reflect.get(target, name) as unknown)
	});
}

function withoutKeys(stripe: Stripe): Stripe {
	const { refunds, transfers } = stripe;
	const refund = refunds.create.bind(refunds);
	const transfer = transfers.create.bind(transfers);
	const reversal = transfers.createReversal.bind(transfers);
	refunds.create = ((params: Stripe.RefundCreateParams) => refund(params)) as typeof refund;
	transfers.create = ((params: Stripe.TransferCreateParams) => transfer(params)) as typeof transfer;
	transfers.createReversal = ((id: string, params: Stripe.TransferCreateReversalParams) =>
		reversal(id, params)) as typeof reversal;
	return stripe;
}

/** Mistakes of the code. */
export const CODE_DEFECTS: readonly Defect[] = [
	{
		name: 'writes carry no idempotency key',
		deps: ({ db, stripe }) => ({ db, stripe: withoutKeys(stripe) })
	},
	{ name: 'an event is answered before its work', answersEventsFirst: true },
	{
		name: 'an event is recorded before its work',
		async handleEvent(deps, event, origin) {
			const { id, type } = event;
			const before = await deps.db.rpc('find_payment', { p_keys: { event: id } });
			if ((before.data as { known: boolean } | null)?.known) return 'known';
			await recordPaymentEvent(deps.db, { id, type, order: null, account: null });
			// The same event under another name: what it says is worked on once.
			return handlePaymentEvent(deps, { ...event, id: `${id}-work` }, origin);
		}
	},
	{
		name: 'silence of the provider is taken for a no',
		deps: ({ db, stripe }) => ({
			stripe,
			db: saying(db, (_name, args) => {
				const outcome = args.p_outcome as Arguments | undefined;
				if (!outcome || !('error' in outcome)) return args;
				return { ...args, p_outcome: { ...outcome, definitive: true, spent: true } };
			})
		})
	},
	{
		name: 'what the shopper did is believed, not what the provider says',
		deps: ({ db, stripe }) => ({
			stripe,
			db: saying(db, (name, args) => {
				const facts = args.p_facts as Arguments | undefined;
				if (name !== 'record_payment' || !facts?.payment_intent || facts.ended) return args;
				return { ...args, p_facts: { ...facts, paid: true } };
			})
		})
	}
];
