import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import type { Job } from '../jobs/job.ts';
import { callRpc } from '../platform/call-rpc.ts';
import type { PaymentDeps } from './payment-deps.ts';
import { listPaymentsToCompare, listPaymentWork } from './payment-records.ts';
import { settleOrder } from './settle-order.server.ts';
import { listAccountsToCompare, syncShopAccount } from './shop-account.server.ts';

const BATCH = 100;
/** A job that has more to do goes on at its next turn, so that it never outlives its lease. */
const MOST_BATCHES = 20;
const MINUTE = 60_000;

/**
 * What money needs when nobody is looking: refunds and shares that are due, pages nobody paid, events that
 * never came, accounts that changed, months that are over.
 * @param origin of the town's pages, for links in mails
 */
export function paymentJobs(deps: PaymentDeps, origin: string): Job[] {
	const settle = async (order: string) => settleOrder(deps, order, { origin });
	const compare = (openOnly: boolean, minutes: number) => async () =>
		everyOf(async () => {
			const before = new Date(Date.now() - minutes * MINUTE);
			return listPaymentsToCompare(deps.db, { before, openOnly, limit: BATCH });
		}, settle);
	return [
		{
			name: 'payment_work',
			everySeconds: 20,
			leaseSeconds: 600,
			run: async () => everyOf(async () => listPaymentWork(deps.db, BATCH), settle)
		},
		{
			name: 'compare_open_payments',
			everySeconds: 300,
			leaseSeconds: 600,
			run: compare(true, 15)
		},
		{
			name: 'compare_payments',
			everySeconds: 3600,
			leaseSeconds: 1800,
			run: compare(false, 20 * 60)
		},
		{
			name: 'compare_accounts',
			everySeconds: 3600,
			leaseSeconds: 1800,
			run: async () =>
				everyOf(
					async () =>
						listAccountsToCompare(deps.db, new Date(Date.now() - 12 * 60 * MINUTE), BATCH),
					async (shop) => syncShopAccount(deps, shop)
				)
		}
	];
}

const issuedSchema = z.object({ issued: z.number() });

/** Closes last month for every shop, once it is over; needs no provider. */
export function statementJob(db: SupabaseClient): Job {
	return {
		name: 'commission_invoices',
		everySeconds: 6 * 3600,
		leaseSeconds: 900,
		run: async () => {
			const now = new Date();
			let issued = 0;
			// Three back, the oldest first, so that a server that slept a while closes what it missed in order.
			for (const back of [3, 2, 1]) {
				const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1));
				const args = { p_month: month.toISOString().slice(0, 10) };
				issued += (await callRpc(db, 'issue_commission_invoices', args, issuedSchema)).issued;
			}
			return { issued };
		}
	};
}

/** Does each thing of a list that empties as it is done; one that fails waits for another turn. */
async function everyOf(
	list: () => Promise<string[]>,
	work: (id: string) => Promise<unknown>
): Promise<{ done: number; failed: number }> {
	const tried = new Set<string>();
	let failed = 0;
	for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
		const ids = (await list()).filter((id) => !tried.has(id));
		if (ids.length === 0) break;
		for (const id of ids) {
			tried.add(id);
			await work(id).catch((failure: unknown) => {
				failed += 1;
				console.error(
					`job: ${id}: ${failure instanceof Error ? failure.message : String(failure)}`
				);
			});
		}
	}
	return { done: tried.size - failed, failed };
}
