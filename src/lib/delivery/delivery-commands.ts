import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';

export const runRefusalSchema = z.enum([
	'not_allowed',
	'malformed',
	'unknown_courier',
	'not_deliverable',
	'door_before_shop',
	'changed_meanwhile',
	'run_over',
	'under_way'
]);
export type RunRefusal = z.infer<typeof runRefusalSchema>;

const answerSchema = z.discriminatedUnion('ok', [
	z.object({ ok: z.literal(true) }),
	z.object({ ok: z.literal(false), refusal: runRefusalSchema })
]);
export type RunAnswer = z.infer<typeof answerSchema>;

export interface NewRun {
	/** Made by the page, so that a second press is the same run. */
	id: string;
	town: string;
	/** YYYY-MM-DD */
	day: string;
	starts_at: string;
	/** A row of town_staff; null: nobody's yet. */
	courier: string | null;
	stops: ({ planned_at: string } & (
		{ kind: 'pickup'; shop: string } | { kind: 'drop'; order: string }
	))[];
}

export async function createRun(client: SupabaseClient, run: NewRun): Promise<RunAnswer> {
	const args = {
		p_town: run.town,
		p_run: run.id,
		p_day: run.day,
		p_starts_at: run.starts_at,
		p_courier: run.courier,
		p_stops: run.stops
	};
	return callRpc(client, 'create_run', args, answerSchema);
}

/** @param stops all that are still to be made, in their new order */
export async function orderRun(
	client: SupabaseClient,
	run: string,
	stops: { id: string; planned_at: string }[]
): Promise<RunAnswer> {
	return callRpc(client, 'order_run', { p_run: run, p_stops: stops }, answerSchema);
}

export async function assignRun(
	client: SupabaseClient,
	run: string,
	courier: string | null
): Promise<RunAnswer> {
	return callRpc(client, 'assign_run', { p_run: run, p_courier: courier }, answerSchema);
}

/** Before anything was taken: its orders can be planned again. */
export async function cancelRun(client: SupabaseClient, run: string): Promise<RunAnswer> {
	return callRpc(client, 'cancel_run', { p_run: run }, answerSchema);
}

const keptSchema = z.object({ ok: z.boolean() });

/** Keeps where the address of an order is. */
export async function keepPlace(
	client: SupabaseClient,
	kept: { town: string; order: string; lat: number; lng: number }
): Promise<void> {
	const args = { p_town: kept.town, p_order: kept.order, p_lat: kept.lat, p_lng: kept.lng };
	await callRpc(client, 'keep_place', args, keptSchema);
}
