import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import type { Job } from '../jobs/job.ts';
import { callRpc } from '../platform/call-rpc.ts';
import type { PaymentDeps } from './payment-deps.ts';
import { listOpenPayments, listPaidPayments, listPaymentWork } from './payment-records.ts';
import { settleOrder } from './settle-order.server.ts';
import { listAccountsToCompare, syncShopAccount } from './shop-account.server.ts';

const BATCH = 100;

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);

/**
 * What money needs when nobody is looking: refunds and shares that are due, pages nobody paid, events that
 * never came, accounts that changed, months that are over.
 * @param origin of the town's pages, for links in mails
 */
export function paymentJobs(deps: PaymentDeps, origin: string): Job[] {
	const settle = async (order: string) => settleOrder(deps, order, { origin });
	const sync = async (shop: string) => syncShopAccount(deps, shop);
	const { db } = deps;
	return [
		each({ name: 'payment_work', everySeconds: 20, leaseSeconds: 600 }, settle, async () =>
			listPaymentWork(db, BATCH)
		),
		each(
			{ name: 'compare_open_payments', everySeconds: 300, leaseSeconds: 600 },
			settle,
			async () => listOpenPayments(db, ago(15), BATCH)
		),
		each({ name: 'compare_payments', everySeconds: 3600, leaseSeconds: 1800 }, settle, async () =>
			listPaidPayments(db, ago(20 * 60), BATCH)
		),
		each({ name: 'compare_accounts', everySeconds: 3600, leaseSeconds: 1800 }, sync, async () =>
			listAccountsToCompare(db, ago(12 * 60), BATCH)
		)
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

/**
 * A job that does each thing of a list, which empties as it is done; one that fails waits for another turn.
 * With half of its lease gone it leaves the rest to the next turn, so that no other node begins meanwhile.
 */
function each(
	job: Omit<Job, 'run'>,
	work: (id: string) => Promise<unknown>,
	list: () => Promise<string[]>
): Job {
	const run = async () => {
		const end = Date.now() + job.leaseSeconds * 500;
		const tried = new Set<string>();
		let failed = 0;
		for (;;) {
			const ids = (await list()).filter((id) => !tried.has(id));
			if (ids.length === 0) break;
			for (const id of ids) {
				if (Date.now() > end) return { done: tried.size - failed, failed };
				tried.add(id);
				await work(id).catch((failure: unknown) => {
					failed += 1;
					const said = failure instanceof Error ? failure.message : String(failure);
					console.error(`job ${job.name}: ${id}: ${said}`);
				});
			}
		}
		return { done: tried.size - failed, failed };
	};
	return { ...job, run };
}
