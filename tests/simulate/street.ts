/** Everybody who is not at the counter: shoppers, and those who write into the database directly. */
import { uuidV7 } from '../../src/lib/offline/uuid-v7.ts';
import type { Sql } from 'postgres';
import type { World } from './world.ts';

interface PlacedOrder {
	id: string;
	token: string;
}

/** Shoppers of one run. */
export class Street {
	readonly #world: World;
	readonly #orders: PlacedOrder[] = [];
	#shoppers = 0;

	constructor(world: World) {
		this.#world = world;
	}

	/** Puts something aside, as the shop's page would. What the shop then holds is told to the model. */
	async placeOrder(): Promise<void> {
		const { random, shop, server, sql, time, observer } = this.#world;
		const { state } = observer.model;
		const forSale = [...state.variants].filter(([, { product, archived }]) => {
			return !archived && state.products.get(product)?.state === 'published';
		});
		const wanted = forSale.filter(() => random.chance(0.4)).slice(0, 3);
		if (wanted.length === 0) return;
		const lines = wanted.map(([variant, { price }]) => ({
			variant,
			quantity: random.int(1, 2),
			price_cents: price
		}));
		const slot = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 3 * 3_600_000);
		const order = {
			id: uuidV7(),
			town: shop.town.town.id,
			lang: 'fr',
			contact: {
				name: 'Camille R.',
				email: `c${(this.#shoppers += 1)}@${shop.id}.example`,
				phone: ''
			},
			fulfilment: 'collect',
			address: null,
			payment: 'put_aside',
			shops: [{ shop: shop.id, slot: slot.toISOString(), lines }]
		};
		const enough = lines.every(({ variant, quantity }) => {
			const { onHand, reserved } = state.variants.get(variant)!;
			return onHand - reserved >= quantity;
		});
		const answer = await server.call(
			{ person: null, name: 'place_order', args: { p_order: order } },
			random.chance(0.1) ? 'rolls_back' : 'commits'
		);
		if (answer === null || !answer.ok) return;
		const { ok, token, refusal } = answer.body as { ok: boolean; token: string; refusal: string };
		this.#world.trace(`a shopper asks for ${lines.length} articles: ${ok ? 'set aside' : refusal}`);
		if (!ok) return;
		// Whoever came first has it; nobody is promised what is not there.
		if (!enough) observer.surprises.push('a shopper was promised what is not there');
		const [found] = await time.during(
			sql<
				{ id: string; code: string; lines: { id: string; variant: string; quantity: number }[] }[]
			>`
				select o.id, o.code, (select jsonb_agg(jsonb_build_object('id', l.id, 'variant', l.variant_id,
					'quantity', l.quantity) order by l.position) from public.order_lines l
					where l.shop_order_id = o.id) as lines
				from public.shop_orders o where o.order_id = ${order.id}`
		);
		const { id, code } = found!;
		state.orders.set(id, {
			state: 'new',
			code,
			lines: new Map(
				found!.lines.map(({ id: line, variant, quantity }) => [
					line,
					{ variant, quantity, missing: 0 }
				])
			),
			afterEnd: false,
			collectedBy: null
		});
		for (const { variant, quantity } of found!.lines) observer.model.move(variant, 0, quantity);
		this.#orders.push({ id, token });
	}

	async cancelOrder(): Promise<void> {
		const { random, server, observer } = this.#world;
		const order = random.pick(this.#orders);
		if (order === undefined) return;
		const answer = await server.call(
			{
				person: null,
				name: 'cancel_shop_order',
				args: { p_token: order.token, p_shop_order: order.id }
			},
			'commits'
		);
		if (answer === null) return;
		const said = answer.ok && (answer.body as { ok: boolean }).ok;
		const done = observer.model.cancel(order.id);
		this.#world.trace(`a shopper cancels ${order.id}: ${said}`);
		if (said !== done) observer.surprises.push(`cancelling ${order.id}: ${said}, expected ${done}`);
	}

	/** Somebody else changes a price or hides a product, by a statement of their own that takes a while. */
	async writeElsewhere(): Promise<void> {
		const { random, server, time, observer, shop } = this.#world;
		const writer = await server.beginWriter();
		if (writer === null) return;
		const { state } = observer.model;
		const [variant] = random.pick([...state.variants])!;
		const price = random.int(100, 200);
		const commit = random.chance(0.8);
		const begun = random.int(0, 30_000);
		const held = random.int(0, 60_000);
		const write = (sql: Sql) =>
			sql`update public.variants set price_cents = ${price} where id = ${variant} and shop_id = ${shop.id}`;
		this.#world.trace(`another writer begins, price ${price} of ${variant}`);
		time.later(begun, async () => {
			await writer.write(write);
			time.later(held, async () => {
				const known = state.variants.get(variant);
				// Told before those who waited for it go on.
				if (commit && known !== undefined) known.price = price;
				await writer.end(commit);
				this.#world.trace(`the other writer is done: ${commit}`);
			});
		});
	}
}
