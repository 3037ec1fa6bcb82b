import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import { countableTerm } from './search-miss.ts';

/** Different words kept between two writings; somebody who invents words fills no memory. */
const MAX_TERMS = 2000;
const FLUSH_EVERY_MS = 60_000;

type Miss = { town: string; trade: string; term: string; count: number };

const kept = new Map<string, Miss>();

/** Counts a search that found nothing. No write: searching stays as fast as it is. */
export function noteSearchMiss(town: string, words: string, trade: string): void {
	const term = countableTerm(words);
	if (term === null) return;
	const key = `${town} ${trade} ${term}`;
	const miss = kept.get(key);
	if (miss) miss.count += 1;
	else if (kept.size < MAX_TERMS) kept.set(key, { town, trade, term, count: 1 });
}

const recordedSchema = z.object({ ok: z.literal(true), recorded: z.number() });

/** Writes what this node counted, in one call; what could not be written waits for the next time. */
export async function flushSearchMisses(db: SupabaseClient): Promise<number> {
	const misses = [...kept.values()];
	if (misses.length === 0) return 0;
	kept.clear();
	try {
		return (await callRpc(db, 'record_search_misses', { p_misses: misses }, recordedSchema))
			.recorded;
	} catch (failure) {
		for (const miss of misses) {
			const key = `${miss.town} ${miss.trade} ${miss.term}`;
			const since = kept.get(key);
			if (since) since.count += miss.count;
			else kept.set(key, miss);
		}
		throw failure;
	}
}

/** Once a minute, for as long as the process lives. What a node that dies had counted since is lost. */
export function startSearchMisses(db: SupabaseClient): void {
	setInterval(() => {
		flushSearchMisses(db).catch((failure: unknown) => {
			const said = failure instanceof Error ? failure.message : JSON.stringify(failure);
			console.warn('search misses not written:', said);
		});
	}, FLUSH_EVERY_MS).unref();
}
