import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import type { DeskOperation } from './desk-operation.ts';

const json = z.record(z.string(), z.json());

/** What a desk may send at once: the shape; what each may do is decided in the database. */
export const deskBatchSchema = z.object({
	event: z.enum(['products.edited', 'products.imported']),
	operations: z
		.array(
			z.object({
				id: z.uuid(),
				seq: z.literal(0),
				shop: z.uuid(),
				kind: z.string().max(60),
				version: z.literal(1),
				entity: z.object({ table: z.string().max(60), id: z.uuid() }),
				args: json,
				base: json
			})
		)
		.min(1)
		.max(500)
});
export type DeskBatch = {
	event: 'products.edited' | 'products.imported';
	operations: DeskOperation[];
};

const answerSchema = z.discriminatedUnion('ok', [
	z.object({
		ok: z.literal(true),
		results: z.array(
			z.object({
				id: z.string().nullable(),
				outcome: z.enum(['applied', 'nothing_to_do', 'conflict', 'refused', 'retry']),
				code: z.string().nullable(),
				detail: z.record(z.string(), z.unknown()),
				revision: z.number().nullable()
			})
		)
	}),
	z.object({ ok: z.literal(false), refusal: z.enum(['not_allowed', 'malformed']) })
]);
export type DeskAnswer = z.infer<typeof answerSchema>;
export type DeskResult = Extract<DeskAnswer, { ok: true }>['results'][number];

/** Does up to 500 operations in one transaction, with the rules and the record of a tablet's. */
export function applyAtDesk(
	client: SupabaseClient,
	shop: string,
	{ event, operations }: DeskBatch
): Promise<DeskAnswer> {
	const args = { p_shop: shop, p_operations: operations, p_event: event };
	return callRpc(client, 'desk_apply', args, answerSchema);
}
