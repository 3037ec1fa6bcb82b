import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import { townSettingsSchema, type TextInLanguages, type TownTextKey } from './town-settings.ts';

const answerSchema = z.discriminatedUnion('ok', [
	townSettingsSchema.extend({ ok: z.literal(true) }),
	z.object({ ok: z.literal(false), refusal: z.literal('not_allowed') })
]);

/**
 * A town's settings, rates and newest changes, for its operator alone.
 * @param before the change after which to go on reading the list of changes
 */
export async function readTownSettings(
	client: SupabaseClient,
	town: string,
	before: string | null
): Promise<z.infer<typeof answerSchema>> {
	const args = { p_town: town, p_before: before };
	return callRpc(client, 'read_town_settings', args, answerSchema);
}

const textSchema = z.object({ fr: z.string().optional(), en: z.string().optional() }).nullable();

/** A legal page the town wrote itself; null where it did not. For everybody. */
export async function readTownText(
	client: SupabaseClient,
	town: string,
	page: Exclude<TownTextKey, 'welcome'>
): Promise<TextInLanguages | null> {
	return callRpc(client, 'read_town_text', { p_town: town, p_page: page }, textSchema);
}
