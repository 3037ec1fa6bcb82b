import { z } from 'zod';
import { legalIdentity } from './legal-identity.ts';

const cents = z.number().int();

const invoiceSchema = z
	.object({
		number: z.string().min(1),
		net_cents: cents,
		vat_bp: z.number().int().nonnegative(),
		vat_cents: cents,
		/** Negative: more commission was given back than earned, a credit note. */
		total_cents: cents
	})
	.refine(({ net_cents, vat_cents, total_cents }) => net_cents + vat_cents === total_cents, {
		message: 'the invoice does not add up'
	});

const ENTRY_KINDS = [
	'sale',
	'refund',
	'refund_failed',
	'counter_sale',
	'counter_undone',
	'transfer',
	'reversal',
	'commission_paid',
	'commission_unpaid'
] as const;

const entrySchema = z.object({
	id: z.number(),
	at: z.string(),
	kind: z.enum(ENTRY_KINDS),
	/** The order it was booked for; null where the shop paid its commission to the town. */
	order_code: z.string().nullable(),
	shop_order: z.string().nullable(),
	/** What shoppers paid (+) or got back (−). */
	gross_cents: cents,
	/** The town's commission: earned (+) or given back (−). */
	commission_cents: cents,
	/** How what the town owes the shop changed: by the commission alone, where the shop took the money. */
	net_cents: cents
});

/** What a month's entries come to. */
export const totalsSchema = z.object({
	online_gross_cents: cents,
	counter_gross_cents: cents,
	refunds_cents: cents,
	commission_cents: cents,
	commission_returned_cents: cents,
	transfers_cents: cents,
	reversals_cents: cents,
	/** Commission the shop paid to the town itself, less what was found not to be paid. */
	settled_cents: cents,
	/** Sales less refunds and commission: what the month is worth to the shop. */
	net_cents: cents
});

/**
 * One shop's month, as `read_statement` has it. Money is integer cents, VAT included unless named
 * net. Totals are amounts (100 refunded is 100, not −100); entries are signed; balances say what the town
 * owes the shop (+) or the shop owes the town (−).
 */
export const statementSchema = z.object({
	shop: legalIdentity.extend({ id: z.string(), slug: z.string(), name: z.string() }),
	town: z.object({ id: z.string(), name: z.string(), operator: legalIdentity }),
	/** First day of the month, `2026-10-01`. */
	month: z.iso.date(),
	zone: z.string(),
	issued_at: z.string().nullable(),
	/** Null until the month is closed, or when it earned no commission. */
	invoice: invoiceSchema.nullable(),
	opening_balance_cents: cents,
	closing_balance_cents: cents,
	totals: totalsSchema,
	/** Sales less refunds, by VAT rate. */
	vat: z.array(
		z.object({
			vat_bp: z.number().int().nonnegative(),
			gross_cents: cents,
			net_cents: cents,
			vat_cents: cents
		})
	),
	entries: z.array(entrySchema)
});

export type Statement = z.infer<typeof statementSchema>;
export type StatementEntry = Statement['entries'][number];
export type EntryKind = StatementEntry['kind'];
export type StatementInvoice = z.infer<typeof invoiceSchema>;

/** What reached the shop's account in the month, less what was taken back from it. */
export function paidOut({ totals }: Pick<Statement, 'totals'>): number {
	return totals.transfers_cents - totals.reversals_cents;
}

/** The last transfer of the month, which tells when money came. */
export function lastTransfer({ entries }: Pick<Statement, 'entries'>): StatementEntry | null {
	return entries.findLast(({ kind }) => kind === 'transfer') ?? null;
}

/**
 * How much of an invoice was settled through the shop's sales, and how much is still open. The oldest
 * debt is settled first, so what a shop owes at the end of a month is owed on that month's invoice as far
 * as it reaches; likewise what the town owes on a credit note. Both are amounts.
 */
export function settlementOf(
	invoice: StatementInvoice,
	closingBalance: number
): { settled_cents: number; due_cents: number } {
	const total = Math.abs(invoice.total_cents);
	const open = invoice.total_cents < 0 ? closingBalance : -closingBalance;
	const due_cents = Math.min(total, Math.max(0, open));
	return { settled_cents: total - due_cents, due_cents };
}
