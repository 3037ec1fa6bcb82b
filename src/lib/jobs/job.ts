import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';

/** Something the town does by itself. */
export interface Job {
	/** Its row in the table of jobs: small letters and underscores. */
	name: string;
	/** How long after its last start it is due again. */
	everySeconds: number;
	/** How long one node may hold it; a node that died gives it back then. */
	leaseSeconds: number;
	/** Does it and tells in figures what was done. */
	run: () => Promise<Record<string, number>>;
}

const takenSchema = z.object({ taken: z.boolean() });
const endedSchema = z.object({ ok: z.boolean() });

/**
 * Runs what is due and held by nobody. A job that fails says so in its row and stops no other.
 * @param holder who runs, a UUID of this process
 * @returns names of the jobs that ran
 */
export async function runDueJobs(
	db: SupabaseClient,
	jobs: readonly Job[],
	holder: string
): Promise<string[]> {
	const ran: string[] = [];
	for (const job of jobs) {
		const args = {
			p_name: job.name,
			p_holder: holder,
			p_seconds: job.leaseSeconds,
			p_every_seconds: job.everySeconds
		};
		const { taken } = await callRpc(db, 'take_job', args, takenSchema);
		if (!taken) continue;
		ran.push(job.name);
		const end = { p_name: job.name, p_holder: holder };
		try {
			const result = await job.run();
			await callRpc(db, 'end_job', { ...end, p_result: result, p_error: null }, endedSchema);
		} catch (failure) {
			const said = failure instanceof Error ? failure.message : JSON.stringify(failure);
			console.error(`job ${job.name}: ${said}`);
			await callRpc(db, 'end_job', { ...end, p_result: null, p_error: said }, endedSchema);
		}
	}
	return ran;
}
