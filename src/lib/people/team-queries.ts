import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import { teamRoleSchema, teamSchema, type Team } from './team.ts';

const answerSchema = z.discriminatedUnion('ok', [
	teamSchema,
	z.object({ ok: z.literal(false), refusal: z.literal('not_allowed') })
]);

/** Who works for a shop, or for the town itself (`shop` null); null for whoever may not see it. */
export async function listTeam(
	client: SupabaseClient,
	town: string,
	shop: string | null
): Promise<Team | null> {
	const answer = await callRpc(client, 'list_team', { p_town: town, p_shop: shop }, answerSchema);
	return answer.ok ? answer : null;
}

const invitationSchema = z.discriminatedUnion('ok', [
	z.object({
		ok: z.literal(true),
		role: teamRoleSchema,
		/** "c…@example.org" */
		email_hint: z.string(),
		state: z.enum(['open', 'used', 'withdrawn', 'expired']),
		expires_at: z.string(),
		town: z.string(),
		shop: z.object({ name: z.string(), slug: z.string(), terms_accepted: z.boolean() }).nullable()
	}),
	z.object({ ok: z.literal(false), refusal: z.literal('not_found') })
]);
export type Invitation = Extract<z.infer<typeof invitationSchema>, { ok: true }>;

/** The invitation behind a link, for whoever holds it; null where there is none. */
export async function readInvitation(
	client: SupabaseClient,
	token: string
): Promise<Invitation | null> {
	if (!/^[\w-]{16,64}$/.test(token)) return null;
	const answer = await callRpc(client, 'read_invitation', { p_token: token }, invitationSchema);
	return answer.ok ? answer : null;
}
