import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import type { Job } from '../jobs/job.ts';
import { callRpc } from '../platform/call-rpc.ts';
import { sendMail } from '../platform/mail.server.ts';
import { invitationMail } from './team-words.ts';

const wishesSchema = z.array(
	z.object({
		email: z.string(),
		role: z.literal('owner'),
		token: z.string(),
		shop: z.string(),
		town: z.string()
	})
);

/** Mails the invitations that were asked for on visits, when the tablet has come back to a network. */
export function invitationJob(db: SupabaseClient, origin: string): Job {
	return {
		name: 'invitations',
		everySeconds: 20,
		leaseSeconds: 120,
		run: async () => {
			const wishes = await callRpc(db, 'take_invitation_wishes', {}, wishesSchema);
			for (const { email, role, token, shop } of wishes) {
				const url = `${origin}/invitation/${token}`;
				await sendMail({ to: email, ...invitationMail('fr', { role, place: shop, url }) });
			}
			return { mailed: wishes.length };
		}
	};
}
