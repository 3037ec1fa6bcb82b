import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';

const jobRowSchema = z.object({
	name: z.string(),
	started_at: z.string().nullable(),
	ended_at: z.string().nullable(),
	running: z.boolean().nullable(),
	/** What it did, in figures. */
	result: z.record(z.string(), z.number()).nullable(),
	error: z.string().nullable()
});
export type JobRow = z.infer<typeof jobRowSchema>;

const jobsSchema = z.discriminatedUnion('ok', [
	z.object({ ok: z.literal(true), jobs: z.array(jobRowSchema) }),
	z.object({ ok: z.literal(false), refusal: z.literal('not_allowed') })
]);

/** When each job last ran and what it did, for whoever runs a town. */
export async function listJobs(client: SupabaseClient): Promise<z.infer<typeof jobsSchema>> {
	return callRpc(client, 'list_jobs', {}, jobsSchema);
}
