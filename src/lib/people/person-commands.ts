import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import type { Lang } from '../platform/language.ts';

const greetingSchema = z.discriminatedUnion('ok', [
	z.object({ ok: z.literal(true) }),
	z.object({ ok: z.literal(false), refusal: z.enum(['email_not_verified']) })
]);

/**
 * Says hello after each sign-in: creates the person, binds what waited for their e-mail (memberships,
 * guest orders). Also changes their name, where one is given.
 */
export async function greetPerson(
	client: SupabaseClient,
	lang: Lang,
	name: string | null = null
): Promise<z.infer<typeof greetingSchema>> {
	return callRpc(client, 'greet_person', { p_name: name, p_lang: lang }, greetingSchema);
}
