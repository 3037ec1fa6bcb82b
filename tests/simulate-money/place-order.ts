/** Shoppers fill a basket in several shops at once. */
import { callFunction } from './call.ts';
import type { ModelLine, ModelOrder, ModelPart } from './model/town-model.ts';
import { uuidFrom, type ShopOfRun } from './town.ts';
import type { World } from './world.ts';

interface Wish {
	shop: ShopOfRun;
	lines: { variant: string; quantity: number; price_cents: number }[];
}

/** An order as the town's page sends it; what the town makes of it is told to the model. */
export async function placeOrder(world: World): Promise<void> {
	const { random, database, clock, town, trace } = world;
	const order = someOrder(world);
	const call = { name: 'place_order', args: { p_order: order }, as: 'visitor' } as const;
	const answer = (await callFunction(database, call, clock.now)) as { ok: boolean; token: string };
	trace(`order ${order.id}: ${JSON.stringify(answer)}`);
	if (!answer.ok) return;
	// Pressed twice: the same order.
	if (random.chance(0.1)) await callFunction(database, call, clock.now);
	const rows = await database.sql<Row[]>`
		select p.id as part, p.shop_id as shop, p.payment, p.state, l.id, l.variant_id as variant,
			l.unit_price_cents as price, l.quantity, l.vat_bp
		from public.shop_orders p join public.order_lines l on l.shop_order_id = p.id
		where p.order_id = ${order.id} order by l.position`;
	const parts = new Map<string, ModelPart>();
	for (const row of rows) {
		const part = parts.get(row.part) ?? newPart(order.id, row);
		parts.set(row.part, part);
		part.lines.set(row.id, newLine(world, row));
	}
	const isAnythingOnline = [...parts.values()].some(({ isOnline }) => isOnline);
	if (!isAnythingOnline) for (const part of parts.values()) part.state = 'new';
	world.model.placed({
		id: order.id,
		token: answer.token,
		parts,
		deliveryCents: order.fulfilment === 'deliver' ? town.deliveryFeeCents : 0,
		pages: [],
		isPromised: false,
		owesSince: Infinity
	} satisfies ModelOrder);
}

function someOrder({ random, town, clock }: World) {
	const isOnline = random.chance(0.8);
	const isDelivered = isOnline && random.chance(0.35);
	const wishes: Wish[] = [];
	for (const shop of town.shops) {
		// A courier brings what was paid; the shop without an account would have everything refused.
		if (wishes.length >= 4 || !random.chance(0.5) || (isDelivered && !shop.account)) continue;
		const lines = shop.variants
			.filter(() => random.chance(0.55))
			.map(({ id, price }) => ({ variant: id, quantity: random.int(1, 5), price_cents: price }));
		if (lines.length > 0) wishes.push({ shop, lines });
	}
	const slot = new Date(Math.ceil(clock.now / 3_600_000) * 3_600_000 + 3 * 3_600_000);
	return {
		id: uuidFrom(random),
		town: town.id,
		lang: random.pick(['fr', 'en']),
		contact: { name: 'Camille R.', email: `${random.hex(12)}@example.org`, phone: '0639980000' },
		fulfilment: isDelivered ? 'deliver' : 'collect',
		address: isDelivered ? { street: '1 rue Thiers', postcode: '90000', city: 'Belfort' } : null,
		payment: isOnline ? 'online' : 'put_aside',
		shops: wishes.map(({ shop, lines }) => ({ shop: shop.id, slot: slot.toISOString(), lines }))
	};
}

interface Row {
	part: string;
	shop: string;
	payment: 'online' | 'put_aside';
	id: string;
	variant: string;
	price: number;
	quantity: number;
	vat_bp: number;
}

function newPart(order: string, { part, shop, payment }: Row): ModelPart {
	return {
		id: part,
		order,
		shop,
		isOnline: payment === 'online',
		state: 'awaiting',
		lines: new Map()
	};
}

/** Prices and rates are the town's own at this moment, not what the order says of itself. */
function newLine({ town }: World, row: Row): ModelLine {
	const variant = town.shops
		.flatMap(({ variants }) => variants)
		.find(({ id }) => id === row.variant)!;
	return {
		id: row.id,
		variant: row.variant,
		price: variant.price,
		quantity: row.quantity,
		vatBp: variant.vatBp,
		commissionBp: town.commissionBp,
		canWithdraw: variant.canWithdraw,
		missing: 0,
		returned: 0,
		announced: 0,
		leastKept: row.quantity,
		saidAt: 0
	};
}
