import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';

const overviewSchema = z.discriminatedUnion('ok', [
	z.object({
		ok: z.literal(true),
		shops: z.array(
			z.object({
				slug: z.string(),
				name: z.string(),
				state: z.enum(['draft', 'review', 'open', 'paused', 'closed']),
				trade: z.string(),
				orders_today: z.number(),
				unanswered: z.number(),
				last_order_at: z.string().nullable()
			})
		),
		orders_today: z.number(),
		sales_today_cents: z.number()
	}),
	z.object({ ok: z.literal(false), refusal: z.literal('not_allowed') })
]);
export type TownOverview = z.infer<typeof overviewSchema>;

/** The town's day, for its operators; a refusal for everybody else. */
export async function readTownOverview(
	client: SupabaseClient,
	town: string
): Promise<TownOverview> {
	return callRpc(client, 'read_town_overview', { p_town: town }, overviewSchema);
}
