import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import type { Job } from '../jobs/job.ts';
import { callRpc } from '../platform/call-rpc.ts';

const BATCH = 300;

const daysSchema = z.array(z.object({ town: z.uuid(), day: z.iso.date() }));
const keptSchema = z.object({ ok: z.literal(true), kept: z.number() });

/** Counts each town's day once it is over. Looked at every quarter of an hour: midnight is not everywhere at once. */
export function townDaysJob(db: SupabaseClient): Job {
	return {
		name: 'town_days',
		everySeconds: 900,
		leaseSeconds: 600,
		run: async () => {
			const days = await callRpc(db, 'list_days_to_keep', { p_limit: BATCH }, daysSchema);
			for (const { town, day } of days) {
				await callRpc(db, 'keep_town_day', { p_town: town, p_day: day }, keptSchema);
			}
			return { days: days.length };
		}
	};
}
