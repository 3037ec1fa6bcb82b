import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import type { TeamRole } from './team.ts';

export const teamRefusalSchema = z.enum([
	'not_allowed',
	'bad_role',
	'bad_email',
	'already_here',
	'too_many',
	'last_owner',
	'last_operator'
]);
export type TeamRefusal = z.infer<typeof teamRefusalSchema>;

const refused = z.object({ ok: z.literal(false), refusal: teamRefusalSchema });

const invitedSchema = z.discriminatedUnion('ok', [
	z.object({ ok: z.literal(true), token: z.string(), email: z.string() }),
	refused
]);

/** Invites somebody to a shop, or to the town's team (`shop` null). The answer's word opens the link, once. */
export async function invite(
	client: SupabaseClient,
	wish: { town: string; shop: string | null; role: string; email: string }
): Promise<z.infer<typeof invitedSchema>> {
	const args = {
		p_town: wish.town,
		p_shop: wish.shop,
		p_role: wish.role,
		p_email: wish.email.slice(0, 300)
	};
	return callRpc(client, 'invite', args, invitedSchema);
}

const doneSchema = z.discriminatedUnion('ok', [z.object({ ok: z.literal(true) }), refused]);

export async function withdrawInvitation(
	client: SupabaseClient,
	invitation: string
): Promise<z.infer<typeof doneSchema>> {
	return callRpc(client, 'withdraw_invitation', { p_invitation: invitation }, doneSchema);
}

/** Another role, or none: they are out at once, on tablets too. */
export async function changeTeam(
	client: SupabaseClient,
	row: string,
	role: TeamRole | null
): Promise<z.infer<typeof doneSchema>> {
	return callRpc(client, 'change_team', { p_row: row, p_role: role }, doneSchema);
}

export const acceptRefusalSchema = z.enum([
	'email_not_verified',
	'not_found',
	'other_email',
	'already_used',
	'withdrawn',
	'expired',
	'terms_needed',
	'last_owner',
	'last_operator'
]);
export type AcceptRefusal = z.infer<typeof acceptRefusalSchema>;

const acceptedSchema = z.discriminatedUnion('ok', [
	z.object({ ok: z.literal(true), role: z.string(), shop: z.string().nullable() }),
	z.object({ ok: z.literal(false), refusal: acceptRefusalSchema })
]);

/** @param terms an owner says yes to the town's terms */
export async function acceptInvitation(
	client: SupabaseClient,
	token: string,
	terms: boolean
): Promise<z.infer<typeof acceptedSchema>> {
	return callRpc(client, 'accept_invitation', { p_token: token, p_terms: terms }, acceptedSchema);
}
