import type { SupabaseClient } from '@supabase/supabase-js';
import * as z from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import { addressSchema, placeSchema, runSchema, stopSchema } from './run.ts';

const notAllowed = z.object({ ok: z.literal(false), refusal: z.literal('not_allowed') });

const courierSchema = z.object({ id: z.string(), name: z.string(), role: z.string() });

const deliverySchema = z.object({
	id: z.string(),
	placed_at: z.string(),
	contact_name: z.string(),
	address: addressSchema,
	place: z.nullable(placeSchema),
	/** When the last of its shops should have prepared it. */
	ready_at: z.string(),
	all_ready: z.boolean(),
	/** Somebody stood before the door already: a courier or the town has it. */
	tried: z.boolean(),
	parts: z.array(
		z.object({
			id: z.string(),
			state: z.string(),
			code: z.string(),
			/** With the courier, not in its shop. */
			held: z.boolean(),
			shop: z.string(),
			shop_name: z.string()
		})
	)
});
export type Delivery = z.infer<typeof deliverySchema>;

const deliveriesSchema = z.discriminatedUnion('ok', [
	z.object({
		ok: z.literal(true),
		orders: z.array(deliverySchema),
		shops: z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				lat: z.number(),
				lng: z.number(),
				hours: z.array(z.object({ opens: z.number(), closes: z.number() }))
			})
		),
		couriers: z.array(courierSchema)
	}),
	notAllowed
]);
export type Deliveries = z.infer<typeof deliveriesSchema>;

/** What waits to be brought home, on no run yet. @param day YYYY-MM-DD, for the shops' hours */
export async function listDeliveries(
	client: SupabaseClient,
	town: string,
	day: string
): Promise<Deliveries> {
	return callRpc(client, 'list_deliveries', { p_town: town, p_day: day }, deliveriesSchema);
}

const listedRunSchema = runSchemaWith({
	courier: z.string().nullable(),
	doors: z.number(),
	made: z.number(),
	failed: z.number()
});
export type ListedRun = z.infer<typeof listedRunSchema>;

const runsSchema = z.discriminatedUnion('ok', [
	z.object({ ok: z.literal(true), runs: z.array(listedRunSchema) }),
	notAllowed
]);

/** Runs of a town, the latest day first; twenty-one, so that one more says that there is more. */
export async function listRuns(
	client: SupabaseClient,
	town: string,
	before: { on_date: string; id: string } | null
): Promise<z.infer<typeof runsSchema>> {
	return callRpc(client, 'list_runs', { p_town: town, p_before: before }, runsSchema);
}

const wholeRunSchema = z.discriminatedUnion('ok', [
	z.object({
		ok: z.literal(true),
		run: runSchemaWith({ courier: z.string().nullable() }),
		stops: z.array(stopSchema),
		couriers: z.array(courierSchema),
		/** The courier's phone, as it was last heard; null while there is none. */
		phone: z.object({ waiting: z.number(), seen_at: z.string(), lost: z.number() }).nullable()
	}),
	notAllowed
]);
export type WholeRun = Extract<z.infer<typeof wholeRunSchema>, { ok: true }>;

/** One run with its stops, for those who plan it. */
export async function readRun(
	client: SupabaseClient,
	run: string
): Promise<z.infer<typeof wholeRunSchema>> {
	return callRpc(client, 'read_run', { p_run: run }, wholeRunSchema);
}

/** The mini schema of the phone, with more of the town's. */
function runSchemaWith<Shape extends z.ZodRawShape>(shape: Shape) {
	return z.object({ ...runSchema.shape, ...shape });
}
