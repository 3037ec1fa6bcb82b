import { demoId } from '../ids.ts';
import type { DemoProduct, DemoShop, DemoVariant } from '../demo.ts';
import { createRandom, type Random } from '../random.ts';
import { customers, type Customer } from './customers.ts';
import { slotsBetween, type Opening } from './slots.ts';

export type OrderState = 'new' | 'preparing' | 'ready' | 'collected' | 'refused' | 'cancelled';

export interface PastLine {
	id: string;
	product: DemoProduct;
	variant: DemoVariant;
	quantity: number;
	missing: number;
}

/** One shop's part of a past order; times in milliseconds. */
export interface PastShopOrder {
	id: string;
	shop: DemoShop;
	state: OrderState;
	code: string;
	slotStart: number;
	acceptedAt: number | null;
	readyAt: number | null;
	/** When it was collected, refused or cancelled. */
	endedAt: number | null;
	refusal: string | null;
	lines: PastLine[];
}

export interface PastOrder {
	id: string;
	customer: Customer;
	lang: 'fr' | 'en';
	placedAt: number;
	parts: PastShopOrder[];
}

const minute = 60_000;
const day = 1440 * minute;
const orderCount = 200;

/** What is in progress right now: shop, state. The two merchants of the demo each have one to answer. */
const openNow: readonly (readonly [shop: string, state: OrderState])[] = [
	['fromagerie-du-lion', 'new'],
	['fromagerie-du-lion', 'preparing'],
	['fromagerie-du-lion', 'preparing'],
	['fromagerie-du-lion', 'ready'],
	['fromagerie-du-lion', 'ready'],
	['librairie-vauban', 'new'],
	['librairie-vauban', 'preparing'],
	['librairie-vauban', 'ready'],
	['librairie-vauban', 'ready'],
	['boulangerie-des-capucins', 'preparing'],
	['cave-du-chateau', 'ready'],
	['la-peniche-aux-jouets', 'preparing'],
	['fleurs-de-la-savoureuse', 'new'],
	['boucherie-strolz', 'ready']
];

/** Draws 200 orders of the last 60 days from openings; the same town and `now`, the same orders. */
export class OrderHistory {
	#random: Random = createRandom('past orders');
	#codes = new Set<string>();
	#promised = new Map<string, number>();
	#shops: readonly DemoShop[];
	#openings: ReadonlyMap<string, Opening[]>;
	#now: number;

	constructor(shops: readonly DemoShop[], openings: ReadonlyMap<string, Opening[]>, now: Date) {
		this.#shops = shops.filter((shop) => shop.state === 'open');
		this.#openings = openings;
		this.#now = now.getTime();
	}

	/** All orders, oldest first. */
	write(): PastOrder[] {
		const open = openNow.flatMap(([slug, state], index) => this.#openOrder(slug, state, index));
		const ended: PastOrder[] = [];
		for (let index = 0; index < orderCount - open.length; index += 1) {
			ended.push(this.#endedOrder(index));
		}
		return [...ended, ...open].sort((a, b) => a.placedAt - b.placedAt);
	}

	#customer(index: number): Customer {
		// The demo's shopper comes back every now and then, the others as chance has it.
		const known = index % 29 === 3 ? customers[0] : this.#random.pick(customers.slice(1));
		if (!known) throw new Error('The demo has no customers.');
		return known;
	}

	#openOrder(slug: string, state: OrderState, index: number): PastOrder[] {
		const shop = this.#shops.find((each) => each.slug === slug);
		if (!shop) return [];
		const ahead = shop.preparationMinutes * minute;
		const slots = this.#slots(shop, this.#now + ahead, this.#now + 6 * day);
		const slotStart = slots[Math.min(2 + index, slots.length - 1)];
		if (slotStart === undefined) return [];
		const ago = { new: [2, 9], preparing: [25, 55], ready: [70, 190] }[state as 'new'] ?? [60, 90];
		const placedAt = this.#now - this.#random.int(ago[0] ?? 0, ago[1] ?? 0) * minute;
		const part = this.#part(`open ${index}`, shop, slotStart, true);
		part.state = state;
		if (state !== 'new') part.acceptedAt = placedAt + this.#random.int(3, 12) * minute;
		if (state === 'ready') part.readyAt = placedAt + this.#random.int(20, 60) * minute;
		return [this.#order(`open ${index}`, index, placedAt, [part])];
	}

	#endedOrder(index: number): PastOrder {
		const random = this.#random;
		const name = `past ${index}`;
		// Evenly over the 60 days, a little jittered; the last two days are for what is open.
		const near = this.#now - (2 + ((index + random.next()) / orderCount) * 57) * day;
		let parts: PastShopOrder[] = [];
		// Shops that open one day a week may have had no slot around then: others are drawn.
		while (parts.length === 0) parts = this.#partsNear(name, near);
		const first = Math.min(...parts.map((part) => part.slotStart));
		const placedAt = first - random.int(90, 1500) * minute;
		for (const part of parts) this.#end(part, placedAt);
		return this.#order(name, index, placedAt, parts);
	}

	#partsNear(name: string, near: number): PastShopOrder[] {
		const random = this.#random;
		const luck = random.next();
		const shopCount = luck < 0.66 ? 1 : luck < 0.9 ? 2 : 3;
		const chosen = new Set<DemoShop>();
		while (chosen.size < shopCount) chosen.add(random.pick(this.#shops));
		const latest = Math.min(near + 4 * day, this.#now - day / 2);
		return [...chosen].flatMap((shop) => {
			const slots = this.#slots(shop, near, latest);
			if (slots.length === 0) return [];
			return [this.#part(`${name} ${shop.slug}`, shop, random.pick(slots), false)];
		});
	}

	#order(name: string, index: number, placedAt: number, parts: PastShopOrder[]): PastOrder {
		const lang = this.#random.chance(0.06) ? 'en' : 'fr';
		return { id: demoId('order', name), customer: this.#customer(index), lang, placedAt, parts };
	}

	/** Gives a part of the past its end: collected mostly, sometimes refused or given up. */
	#end(part: PastShopOrder, placedAt: number): void {
		const random = this.#random;
		const luck = random.next();
		const answered = placedAt + random.int(3, 50) * minute;
		if (luck < 0.07) {
			part.state = 'cancelled';
			part.endedAt = placedAt + random.int(10, 80) * minute;
			return;
		}
		if (luck < 0.13) {
			part.state = 'refused';
			part.endedAt = answered;
			part.refusal = random.pick(['out_of_stock', 'closed', 'too_busy', 'other']);
			return;
		}
		part.state = 'collected';
		part.acceptedAt = answered;
		part.readyAt = Math.min(answered + random.int(5, 40) * minute, part.slotStart);
		part.endedAt = part.slotStart + random.int(-5, 40) * minute;
		const [line] = part.lines;
		if (line && line.quantity > 1 && random.chance(0.2)) line.missing = 1;
	}

	#part(name: string, shop: DemoShop, slotStart: number, open: boolean): PastShopOrder {
		const random = this.#random;
		const wanted = random.int(1, Math.min(4, shop.products.length));
		const lines: PastLine[] = [];
		for (let tries = 0; lines.length < wanted && tries < 60; tries += 1) {
			const product = random.pick(shop.products);
			const variant = random.pick(product.variants);
			if (product.state !== 'published' || lines.some((line) => line.variant === variant)) continue;
			const quantity = variant.cents < 1500 ? random.int(1, 3) : 1;
			// What is open holds stock: only from a shelf that keeps something for the next shopper.
			const promised = this.#promised.get(variant.id) ?? 0;
			if (open && variant.onHand - promised - quantity < 2) continue;
			if (open) this.#promised.set(variant.id, promised + quantity);
			const id = demoId('line', `${name} ${variant.id}`);
			lines.push({ id, product, variant, quantity, missing: 0 });
		}
		if (lines.length === 0) throw new Error(`${shop.slug} has nothing to order in the demo.`);
		return {
			id: demoId('shop order', name),
			shop,
			state: 'new',
			code: this.#code(shop.slug),
			slotStart,
			acceptedAt: null,
			readyAt: null,
			endedAt: null,
			refusal: null,
			lines
		};
	}

	#slots(shop: DemoShop, from: number, to: number): number[] {
		return slotsBetween(this.#openings.get(shop.id) ?? [], shop.slotMinutes, from, to);
	}

	/** Four characters of the pickup alphabet, never twice at one shop. */
	#code(shop: string): string {
		for (;;) {
			const letters = Array.from({ length: 4 }, () =>
				this.#random.pick([...'2346789BCDFGHJKMNPQRTVWX'])
			);
			const code = letters.join('');
			if (this.#codes.has(`${shop} ${code}`)) continue;
			this.#codes.add(`${shop} ${code}`);
			return code;
		}
	}
}
