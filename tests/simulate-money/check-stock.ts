/** The shelf: what is there, and what is held for somebody. */
import type { Finding } from './findings.ts';
import type { World } from './world.ts';

export async function checkStock({ database, model }: World): Promise<Finding[]> {
	const rows = await database.sql<{ id: string; on_hand: number; reserved: number }[]>`
		select id, on_hand, reserved from public.variants order by id`;
	return rows.flatMap(({ id, on_hand: onHand, reserved }) => {
		const must = model.stock.get(id)!;
		if (must.onHand === onHand && must.reserved === reserved) return [];
		const detail = `${id}: ${onHand} there, ${reserved} held; not ${must.onHand} and ${must.reserved}`;
		return [{ guilt: 'lost' as const, invariant: 'the shelf holds what it must', detail }];
	});
}
