import { LRUCache } from 'lru-cache';
import { publicClient } from '../platform/supabase.server';
import { readTown } from './town-queries';
import type { Town } from './town';

const FRESH_MS = 30_000;
/** While the database is away, a town known for less than this is still answered for. */
const STALE_MS = 3_600_000;

type Known = { town: Town; readAt: number };

/** Bounded: host names come from outside. */
const known = new LRUCache<string, Known>({ max: 500, ttl: STALE_MS });
const reading = new Map<string, Promise<Town | null>>();

/** Its settings were just changed here: this server reads them again at once, others within half a minute. */
export function forgetTown(id: string): void {
	for (const [host, { town }] of known.entries()) if (town.id === id) known.delete(host);
}

/**
 * The town a host name opens, kept for half a minute; null when there is no town at all.
 * @throws when it was never read and the database is away
 */
export async function townByHost(host: string, now = Date.now()): Promise<Town | null> {
	const kept = known.get(host);
	if (kept && now - kept.readAt < FRESH_MS) return kept.town;
	let flight = reading.get(host);
	if (!flight) {
		flight = readTown(publicClient(), host).finally(() => reading.delete(host));
		reading.set(host, flight);
	}
	try {
		const town = await flight;
		if (town) known.set(host, { town, readAt: now });
		return town;
	} catch (failure) {
		if (!kept) throw failure;
		return kept.town;
	}
}
