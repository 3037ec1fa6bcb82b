/**
 * Whether an order is at the counters or over is the town's to say, and read here as a shopper reads it. What
 * it may say is checked: never back again, and never over for somebody who paid on a page they were shown.
 */
import type { World } from './world.ts';

/** Tells the model which orders were paid or ended since it last looked. */
export async function learnStates({ database, model }: World): Promise<void> {
	const waiting = model.parts.filter(({ state }) => state === 'awaiting').map(({ id }) => id);
	if (waiting.length === 0) return;
	const rows = await database.sql<{ order: string; expired: boolean }[]>`
		select p.order_id as order, bool_and(p.state = 'expired') as expired from public.shop_orders p
		where p.id = any (${waiting}) and p.state <> 'awaiting' group by p.order_id order by p.order_id`;
	for (const { order, expired } of rows) {
		const known = model.orders.get(order)!;
		if (!expired) model.activated(known);
		else {
			if (known.isPromised)
				model.wonder('who paid on a page they were shown has their order', order);
			model.expired(known);
		}
	}
}
