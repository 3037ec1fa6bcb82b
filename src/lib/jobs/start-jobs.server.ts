import type { SupabaseClient } from '@supabase/supabase-js';
import { randomUUID } from 'node:crypto';
import { runDueJobs, type Job } from './job.ts';

const LOOK_EVERY_MS = 10_000;

/**
 * Looks for due jobs every ten seconds, for as long as the process lives. However many nodes do: the
 * database gives each job to one of them.
 */
export function startJobs(db: SupabaseClient, jobs: readonly Job[]): void {
	const holder = randomUUID();
	let running = false;
	const look = async () => {
		if (running) return;
		running = true;
		try {
			await runDueJobs(db, jobs, holder);
		} catch (failure) {
			// The database is away: pages say so louder.
			console.warn('jobs:', failure instanceof Error ? failure.message : JSON.stringify(failure));
		} finally {
			running = false;
		}
	};
	setInterval(() => void look(), LOOK_EVERY_MS).unref();
}
