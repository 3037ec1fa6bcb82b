import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import type { Job } from '../jobs/job.ts';
import { callRpc } from '../platform/call-rpc.ts';
import { localPath } from '../platform/language.ts';
import { sendMail } from '../platform/mail.server.ts';
import { deliveryMail } from './delivery-mail.ts';
import { deliverySentences } from './delivery-progress-words.ts';
import { FAIL_REASONS, LEFT_AT } from './run.ts';

const newsSchema = z.array(
	z.object({
		stop: z.uuid(),
		news: z.enum(['coming', 'delivered', 'failed']),
		said: z.object({
			to: z.string().optional(),
			left_at: z.enum(LEFT_AT).optional(),
			reason: z.enum([...FAIL_REASONS, 'nothing_to_bring']).optional(),
			note: z.string().optional(),
			next: z.enum(['next_run', 'back_to_shops']).optional()
		}),
		at: z.string().nullable(),
		planned_at: z.string(),
		token: z.string(),
		lang: z.enum(['fr', 'en']),
		name: z.string(),
		email: z.string(),
		zone: z.string()
	})
);
export type DeliveryNews = z.infer<typeof newsSchema>[number];

const saidSchema = z.object({ ok: z.boolean() });
const forgottenSchema = z.object({ ok: z.boolean(), forgotten: z.number() });

/**
 * Mails shoppers what happened to their delivery, once each, a minute after it was tapped.
 * @param origin of the town's pages, for the link
 */
export function deliveryNewsJob(db: SupabaseClient, origin: string): Job {
	return {
		name: 'delivery_news',
		everySeconds: 30,
		leaseSeconds: 300,
		run: async () => {
			const news = await callRpc(db, 'list_delivery_news', {}, newsSchema);
			for (const each of news) {
				// Said before it is sent: a mail that gets lost is better than one that comes again and again.
				const { ok } = await callRpc(
					db,
					'record_told',
					{ p_stop: each.stop, p_news: each.news },
					saidSchema
				);
				if (ok) await sendMail({ to: each.email, ...mailOf(each, origin) });
			}
			return { mailed: news.length };
		}
	};
}

function mailOf(news: DeliveryNews, origin: string) {
	const { said, lang, zone, at, planned_at } = news;
	const failed = said.next === 'back_to_shops' ? 'back' : 'again';
	const sentences = deliverySentences(
		{
			state: news.news === 'failed' ? failed : news.news,
			on_date: planned_at.slice(0, 10),
			planned_at,
			at,
			to: said.to ?? null,
			left_at: said.left_at ?? null,
			reason: said.reason ?? null,
			note: said.note ?? null
		},
		{ lang, zone, now: new Date() }
	);
	return deliveryMail(news, sentences, origin + localPath(`/commande/${news.token}`, lang));
}

/** Names and addresses leave couriers' phones two days after a run. */
export function forgetRunsJob(db: SupabaseClient): Job {
	return {
		name: 'forget_runs',
		everySeconds: 3600,
		leaseSeconds: 300,
		run: async () => {
			const { forgotten } = await callRpc(db, 'forget_old_runs', {}, forgottenSchema);
			return { forgotten };
		}
	};
}
