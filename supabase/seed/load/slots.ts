import type { TransactionSql } from 'postgres';

/** One opening of one shop. */
export interface Opening {
	opensAt: Date;
	closesAt: Date;
}

const dayMs = 86_400_000;

/** When each shop was and will be open, from 61 days ago to 6 days ahead, by shop id. */
export async function readOpenings(
	sql: TransactionSql,
	townId: string,
	now: Date
): Promise<Map<string, Opening[]>> {
	const from = new Date(now.getTime() - 61 * dayMs).toISOString().slice(0, 10);
	const rows = await sql<{ shop_id: string; opens_at: Date; closes_at: Date }[]>`
		select s.id as shop_id, i.opens_at, i.closes_at
		from public.shops s cross join lateral private.shop_intervals(s.id, ${from}::date, 68) i
		where s.town_id = ${townId}
		order by s.slug, i.opens_at`;
	const openings = new Map<string, Opening[]>();
	for (const row of rows) {
		const list = openings.get(row.shop_id) ?? [];
		list.push({ opensAt: row.opens_at, closesAt: row.closes_at });
		openings.set(row.shop_id, list);
	}
	return openings;
}

/** The starts of whole slots inside openings, between two moments, as `shop_slots` counts them. */
export function slotsBetween(
	openings: readonly Opening[],
	slotMinutes: number,
	from: number,
	to: number
): number[] {
	const length = slotMinutes * 60_000;
	const starts: number[] = [];
	for (const { opensAt, closesAt } of openings) {
		for (let at = opensAt.getTime(); at + length <= closesAt.getTime(); at += length) {
			if (at >= from && at <= to) starts.push(at);
		}
	}
	return starts;
}
