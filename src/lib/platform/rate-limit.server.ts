import { LRUCache } from 'lru-cache';

type Bucket = { tokens: number; at: number };

/** `burst` requests at once, then `perMinute` a minute. */
export type RateLimit = {
	take(key: string, now?: number): { ok: true } | { ok: false; seconds: number };
};

/**
 * A token bucket per key (an address, an e-mail), in this process's memory.
 *
 * Per node, on purpose: with N nodes a key gets N times as much, which still stops a script, and the
 * database keeps its own exact limits. The 20 000 most recent keys are remembered, about 4 MB.
 */
export function rateLimit({ burst, perMinute }: { burst: number; perMinute: number }): RateLimit {
	const buckets = new LRUCache<string, Bucket>({ max: 20_000 });
	return {
		/** @returns whether this request may go on; if not, the seconds until the next one may */
		take(key, now = Date.now()) {
			const bucket = buckets.get(key) ?? { tokens: burst, at: now };
			const refilled = ((now - bucket.at) / 60_000) * perMinute;
			const tokens = Math.min(burst, bucket.tokens + refilled);
			buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
			if (tokens >= 1) return { ok: true };
			return { ok: false, seconds: Math.ceil(((1 - tokens) / perMinute) * 60) };
		}
	};
}
