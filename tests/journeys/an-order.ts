/** An order placed by a shopper's phone, without walking through the pages: the journey is about the till. */
import { randomUUID } from 'node:crypto';

interface TillConfig {
	publishableKey: string;
}

export interface PlacedOrder {
	token: string;
	code: string;
	/** The shop's part of it. */
	id: string;
}

/** Calls one of the town's public functions. */
async function ask(server: string, name: string, args: object): Promise<unknown> {
	const { publishableKey } = (await (await fetch(`${server}/till/config`)).json()) as TillConfig;
	const answer = await fetch(`${server}/rest/v1/rpc/${name}`, {
		method: 'POST',
		headers: { apikey: publishableKey, 'content-type': 'application/json' },
		body: JSON.stringify(args)
	});
	if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
	return answer.json();
}

/**
 * Who signs in for a shop of the demo. Each journey takes a shop of its own: another one's order would ring
 * over its screen.
 */
export function ownerOf(shop: string): string {
	return `${shop}@demo.comptoir.example`;
}

interface Found {
	variants: { id: string; price_cents: number; available: number }[];
	shop: { id: string };
}

/** One piece of what the shop has most of, put aside for its next slot. */
export async function placeAnOrder(
	server: string,
	shop: string,
	name = 'Camille Journée'
): Promise<PlacedOrder> {
	const town = (await ask(server, 'read_town', { p_host: 'localhost' })) as { id: string };
	const page = (await ask(server, 'read_shop', { p_town: town.id, p_slug: shop })) as {
		products: { slug: string; available: number }[];
	};
	const [best] = page.products.sort((one, other) => other.available - one.available);
	const found = (await ask(server, 'read_product', {
		p_town: town.id,
		p_slug: best!.slug
	})) as Found;
	const variant = found.variants.sort((one, other) => other.available - one.available)[0]!;
	const slots = (await ask(server, 'read_slots', {
		p_shops: [found.shop.id],
		p_days: 7
	})) as Record<string, { starts_at: string }[]>;
	const slot = slots[found.shop.id]!.at(-1)!;
	const placed = (await ask(server, 'place_order', {
		p_order: {
			id: randomUUID(),
			town: town.id,
			lang: 'fr',
			contact: { name, email: `${randomUUID()}@example.org`, phone: '' },
			fulfilment: 'collect',
			address: null,
			payment: 'put_aside',
			shops: [
				{
					shop: found.shop.id,
					slot: slot.starts_at,
					lines: [{ variant: variant.id, quantity: 1, price_cents: variant.price_cents }]
				}
			]
		}
	})) as { ok: boolean; token: string };
	if (!placed.ok) throw new Error(`place_order: ${JSON.stringify(placed)}`);
	const order = await readOrder(server, placed.token);
	const [part] = order.shop_orders;
	return { token: placed.token, code: part!.code, id: part!.id };
}

export interface OrderPage {
	shop_orders: { id: string; code: string; state: string }[];
}

/** What the shopper's page knows. */
export async function readOrder(server: string, token: string): Promise<OrderPage> {
	return (await ask(server, 'read_order', { p_token: token })) as OrderPage;
}
