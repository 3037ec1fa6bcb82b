import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import type { Job } from '../jobs/job.ts';
import { callRpc } from '../platform/call-rpc.ts';
import { sendMail } from '../platform/mail.server.ts';
import { alarmStepSchema, raisedAlarmSchema } from './alarm.ts';
import { alarmMails } from './alarm-mail.ts';

const BATCH = 500;

const dueSchema = z.array(z.object({ order: z.uuid(), step: alarmStepSchema }));
const raisedSchema = z.union([
	raisedAlarmSchema.extend({ ok: z.literal(true), raised: z.literal(true) }),
	z.object({ ok: z.literal(true), raised: z.literal(false) })
]);

/**
 * Lets orders that nobody answers climb: the owners, the town, the pause. Each step is written down before its
 * mails leave, so a mail that gets lost is better than one that comes again and again.
 * @param origin of the town's pages, for links in mails
 */
export function orderAlarmsJob(db: SupabaseClient, origin: string): Job {
	return {
		name: 'order_alarms',
		everySeconds: 60,
		leaseSeconds: 300,
		run: async () => {
			const due = await callRpc(db, 'list_due_alarms', { p_limit: BATCH }, dueSchema);
			const done = { raised: 0, paused: 0, failed: 0 };
			for (const { order, step } of due) {
				try {
					const args = { p_shop_order: order, p_step: step };
					const alarm = await callRpc(db, 'raise_alarm', args, raisedSchema);
					if (!alarm.raised) continue;
					done.raised += 1;
					if (alarm.paused) done.paused += 1;
					for (const mail of alarmMails(alarm, origin, new Date())) await sendMail(mail);
				} catch (failure) {
					// One order that cannot climb keeps no other from climbing; it is due again in a minute.
					console.error(`alarm ${step} of ${order}:`, failure);
					done.failed += 1;
				}
			}
			return done;
		}
	};
}

const refreshedSchema = z.object({ refreshed: z.number() });

/** Counts a few hundred shops anew each minute, those first that waited longest. */
export function shopHealthJob(db: SupabaseClient): Job {
	return {
		name: 'shop_health',
		everySeconds: 60,
		leaseSeconds: 300,
		run: async () => {
			const answer = await callRpc(db, 'refresh_shop_health', { p_limit: BATCH }, refreshedSchema);
			return { refreshed: answer.refreshed };
		}
	};
}
