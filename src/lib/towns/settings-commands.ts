import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import { settingRefusalSchema, type TownChanges } from './town-settings.ts';

const refused = z.object({
	ok: z.literal(false),
	refusal: settingRefusalSchema,
	/** Which setting it is about. */
	field: z.string().nullish(),
	/** The first day a rate may begin. */
	earliest: z.iso.date().optional()
});
const changedSchema = z.discriminatedUnion('ok', [
	z.object({ ok: z.literal(true), changed: z.array(z.string()) }),
	refused
]);
const doneSchema = z.discriminatedUnion('ok', [z.object({ ok: z.literal(true) }), refused]);
export type SettingAnswer = z.infer<typeof doneSchema>;

/** Changes some settings at once; `revision` is the one the page showed. */
export async function changeTownSettings(
	client: SupabaseClient,
	{ town, revision, changes }: { town: string; revision: number; changes: TownChanges }
): Promise<z.infer<typeof changedSchema>> {
	const args = { p_town: town, p_revision: revision, p_changes: changes };
	return callRpc(client, 'change_town_settings', args, changedSchema);
}

/** The commission from a day on, in basis points. */
export async function setCommissionRate(
	client: SupabaseClient,
	{ town, from, bp }: { town: string; from: string; bp: number }
): Promise<SettingAnswer> {
	const args = { p_town: town, p_from: from, p_commission_bp: bp };
	return callRpc(client, 'set_commission_rate', args, doneSchema);
}

/** Gives up a rate that has not begun. */
export async function dropCommissionRate(
	client: SupabaseClient,
	{ town, from }: { town: string; from: string }
): Promise<SettingAnswer> {
	return callRpc(client, 'drop_commission_rate', { p_town: town, p_from: from }, doneSchema);
}
