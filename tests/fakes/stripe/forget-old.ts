import type { Tables } from './tables.ts';

const DAY = 86_400;

/** Stripe tells of an event for thirty days, and knows a key for one. @param now in seconds */
export function forgetOld({ event, owner, delivery, idempotency }: Tables, now: number) {
	const waited = new Set(Object.values(delivery).map((row) => row.event));
	for (const { id, created } of Object.values(event)) {
		if (created >= now - 30 * DAY || waited.has(id)) continue;
		delete event[id];
		delete owner[id];
	}
	for (const [key, kept] of Object.entries(idempotency)) {
		if (kept.at < now - DAY) delete idempotency[key];
	}
}
