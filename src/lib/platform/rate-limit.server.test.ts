import { expect, it } from 'vitest';
import { rateLimit } from './rate-limit.server.ts';

const MINUTE = 60_000;

it('lets a burst through, then one at a time, and says how long to wait', () => {
	const limit = rateLimit({ burst: 3, perMinute: 2 });
	for (let n = 0; n < 3; n++) expect(limit.take('a', 0)).toEqual({ ok: true });
	expect(limit.take('a', 0)).toEqual({ ok: false, seconds: 30 });
	expect(limit.take('a', MINUTE / 2)).toEqual({ ok: true });
	expect(limit.take('a', MINUTE / 2 + 1)).toMatchObject({ ok: false });
});

it('never saves up more than the burst, and keeps keys apart', () => {
	const limit = rateLimit({ burst: 2, perMinute: 60 });
	limit.take('a', 0);
	for (let n = 0; n < 2; n++) expect(limit.take('a', 60 * MINUTE).ok).toBe(true);
	expect(limit.take('a', 60 * MINUTE).ok).toBe(false);
	expect(limit.take('b', 60 * MINUTE).ok).toBe(true);
});

it('a refused request does not push the next chance further away', () => {
	const limit = rateLimit({ burst: 1, perMinute: 1 });
	limit.take('a', 0);
	for (let t = 1; t < MINUTE; t += 1000) expect(limit.take('a', t).ok).toBe(false);
	expect(limit.take('a', MINUTE + 1).ok).toBe(true);
});
