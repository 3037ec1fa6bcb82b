import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import { deskOrderLineSchema, type DeskOrderFilter, type DeskOrderLine } from './desk-orders.ts';

const answerSchema = z.discriminatedUnion('ok', [
	z.object({
		ok: z.literal(true),
		orders: z.array(deskOrderLineSchema),
		next: z.string().nullable()
	}),
	z.object({ ok: z.literal(false), refusal: z.literal('not_allowed') })
]);

/** Orders of a shop, newest first, fifty a page; a search may find fewer and still have a next page. */
export function listDeskOrders(
	client: SupabaseClient,
	shop: string,
	filter: DeskOrderFilter,
	after: string | null
): Promise<z.infer<typeof answerSchema>> {
	const args = { p_shop: shop, p_filter: filter, p_after: after };
	return callRpc(client, 'list_desk_orders', args, answerSchema);
}

/** Every order that fits, page by page. @throws Error where the shop is not theirs: ask before. */
export async function* eachOrderPage(
	client: SupabaseClient,
	shop: string,
	filter: DeskOrderFilter
): AsyncGenerator<DeskOrderLine[]> {
	let after: string | null = null;
	do {
		const answer: z.infer<typeof answerSchema> = await listDeskOrders(client, shop, filter, after);
		if (!answer.ok) throw new Error(`the orders of ${shop} are not theirs`);
		yield answer.orders;
		after = answer.next;
	} while (after);
}

const week = z.object({
	orders: z.number(),
	cents: z.number(),
	visits: z.number(),
	put_asides: z.number()
});
const figuresSchema = z.discriminatedUnion('ok', [
	z.object({
		ok: z.literal(true),
		monday: z.string(),
		today: z.string(),
		/** Fourteen days, the Monday of last week first. */
		days: z.array(
			z.object({ day: z.string(), orders: z.number(), cents: z.number(), visits: z.number() })
		),
		weeks: z.object({ this: week, last: week }),
		selling: z.array(
			z.object({ product: z.string(), title: z.string(), pieces: z.number(), cents: z.number() })
		),
		sleeping: z.array(
			z.object({
				product: z.string(),
				title: z.string(),
				published_at: z.string(),
				price_cents: z.number()
			})
		)
	}),
	z.object({ ok: z.literal(false), refusal: z.literal('not_allowed') })
]);
export type DeskFigures = Extract<z.infer<typeof figuresSchema>, { ok: true }>;

/** Two weeks of a shop side by side, what sells and what sleeps; null where it is not theirs. */
export async function readDeskFigures(
	client: SupabaseClient,
	shop: string
): Promise<DeskFigures | null> {
	const answer = await callRpc(client, 'read_desk_figures', { p_shop: shop }, figuresSchema);
	return answer.ok ? answer : null;
}
