/** What people at the counter do: every kind of operation there is, by the builders the screens use. */
import type { OperationDraft } from '../../src/lib/offline/operation.ts';
import { uuidV7 } from '../../src/lib/offline/uuid-v7.ts';
import {
	archiveVariant,
	attachPhoto,
	createProduct,
	createVariant,
	editProduct,
	editVariant,
	removePhoto,
	setPrice,
	setProductState
} from '../../src/lib/shelf/product-operations.ts';
import {
	confirmShelf,
	counted,
	received,
	soldHere,
	undoStock
} from '../../src/lib/shelf/stock-operations.ts';
import { createClerk, editClerk, removeClerk } from '../../src/lib/staff/clerk-operations.ts';
import {
	acceptOrder,
	handOver,
	markReady,
	refuseOrder,
	reportMissing,
	takeBack
} from '../../src/lib/till/order-operations.ts';
import {
	applyReview,
	closeToday,
	dismissReview,
	reopenToday
} from '../../src/lib/till/shop-operations.ts';
import type { Random } from './random.ts';
import type { Screen } from './screen.ts';
import type { World } from './world.ts';

type Taps = (seen: Screen, random: Random, world: World) => OperationDraft[];

const on = <T>(from: readonly T[], random: Random, draft: (one: T) => OperationDraft[]) => {
	const one = random.pick(from);
	return one === undefined ? [] : draft(one);
};

/** Few barcodes, so that two tablets find the same one. */
const barcode = (random: Random) => `300000000000${random.int(0, 5)}`;

const orderTaps: Taps = (seen, random) =>
	on(seen.orders, random, (order) => {
		const tap = random.weighted({
			accept: 3,
			ready: 3,
			collect: 4,
			scan: 2,
			refuse: 1,
			missing: 2,
			reopen: 1,
			wrong: 0.3
		});
		if (tap === 'accept') return [acceptOrder(order)];
		if (tap === 'ready') return [markReady(order)];
		if (tap === 'collect') return [handOver(order, 'tap')];
		if (tap === 'scan') return [handOver(order, 'code')];
		if (tap === 'refuse') return [refuseOrder(order, 'out_of_stock', null)];
		if (tap === 'reopen') return [takeBack(order)];
		if (tap === 'wrong') return [handOver({ ...order, code: 'WWWW' }, 'code')];
		const line = random.pick(order.lines)!;
		return [reportMissing(order, line.id, random.int(0, line.quantity))];
	});

const stockTaps: Taps = (seen, random) => {
	if (seen.undoable.length > 0 && random.chance(0.15)) {
		return on(seen.undoable, random, (operation) => [undoStock(operation)]);
	}
	return on(seen.variants, random, (variant) => {
		const tap = random.weighted({ sold: 5, received: 2, counted: 3 });
		if (tap === 'sold') return [soldHere(variant, random.int(1, 3))];
		if (tap === 'received') return [received(variant, random.int(1, 6))];
		return [counted(variant, Math.max(0, variant.on_hand + random.int(-3, 3)))];
	});
};

const priceTaps: Taps = (seen, random) =>
	on(seen.variants, random, (variant) => [
		setPrice(variant, random.chance(0.2) ? variant.price_cents : random.int(100, 200))
	]);

const newProductTaps: Taps = (_seen, random) => {
	const product = uuidV7();
	const variant = uuidV7();
	const drafts = [
		createProduct({
			product,
			variant,
			price_cents: random.int(100, 900),
			quantity: random.int(0, 4),
			photo: false,
			hold: random.chance(0.2),
			...(random.chance(0.5) ? { barcode: barcode(random) } : {}),
			...(random.chance(0.5) ? { title: `Nouveauté ${random.int(1, 9)}` } : {})
		})
	];
	if (random.chance(0.4)) drafts.push(soldHere({ id: variant, on_hand: 0, reserved: 0 }, 1));
	if (random.chance(0.3))
		drafts.push(setProductState({ id: product, state: 'published' }, 'archived'));
	return drafts;
};

const variantTaps: Taps = (seen, random) =>
	on(seen.variants, random, (variant) => {
		const tap = random.weighted({ create: 2, label: 2, barcode: 2, measure: 1, archive: 2 });
		if (tap === 'create') {
			const more = random.chance(0.4) ? { barcode: barcode(random) } : {};
			const [price_cents, quantity] = [random.int(100, 900), random.int(0, 4)];
			const id = uuidV7();
			return [
				createVariant({
					variant: id,
					product: variant.product_id,
					label: `Taille ${random.int(1, 9)}`,
					price_cents,
					quantity,
					...more
				})
			];
		}
		if (tap === 'label') return [editVariant(variant, { label: `Taille ${random.int(1, 3)}` })];
		if (tap === 'barcode') {
			return [editVariant(variant, { barcode: random.chance(0.3) ? null : barcode(random) })];
		}
		if (tap === 'measure') {
			const measure_value = random.pick([100, 250.5, 1.25])!;
			return [editVariant(variant, { measure_value, measure_unit: 'g' })];
		}
		return [archiveVariant(variant, !variant.archived)];
	});

const productTaps: Taps = (seen, random, world) =>
	on(seen.products, random, (product) => {
		const tap = random.weighted({ title: 3, facts: 1, brand: 1, state: 3, attach: 3, remove: 1 });
		if (tap === 'title') return [editProduct(product, { title: `Titre ${random.int(1, 4)}` })];
		if (tap === 'facts') {
			return [editProduct(product, { facts: { origin: random.pick(['Jura', 'Vosges'])! } })];
		}
		if (tap === 'brand') {
			const brand = `Maison ${random.int(1, 3)}`;
			return [editProduct(product, { brand, description: `De la ${brand}` })];
		}
		if (tap === 'state') {
			return [setProductState(product, random.pick(['published', 'paused', 'archived'] as const)!)];
		}
		const hash = String(random.int(1, 6)).repeat(64);
		const path = `shops/${world.shop.id}/${hash}`;
		if (tap === 'remove') return [removePhoto(product.id, path)];
		return [attachPhoto(product.id, { path, width: 1080, height: 810, tint: '#a0b0c0' })];
	});

const shopTaps: Taps = (seen, random, { shop }) => {
	const tap = random.weighted({ confirm: 3, close: 1, reopen: 1 });
	if (tap === 'confirm')
		return confirmShelf(
			shop.id,
			seen.products.map(({ id }) => id)
		).slice(0, 1);
	const day = random.pick([shop.yesterday, shop.tomorrow, shop.tomorrow])!;
	return [tap === 'close' ? closeToday(shop.id, day) : reopenToday(shop.id, day)];
};

const clerkTaps: Taps = (seen, random) => {
	const pin = { pin_salt: random.hex(32), pin_hash: random.hex(64) };
	if (random.chance(0.4)) return [createClerk(uuidV7(), `Prénom ${random.int(1, 9)}`, pin)];
	return on(seen.clerks, random, (clerk) => {
		const tap = random.weighted({ name: 2, pin: 1, remove: 1 });
		if (tap === 'name') return [editClerk(clerk, { name: `Prénom ${random.int(1, 3)}` })];
		return [tap === 'pin' ? editClerk(clerk, pin) : removeClerk(clerk)];
	});
};

const reviewTaps: Taps = (seen, random) =>
	on(seen.reviews, random, (id) => [random.chance(0.7) ? applyReview(id) : dismissReview(id)]);

const TAPS = {
	orders: orderTaps,
	stock: stockTaps,
	price: priceTaps,
	newProduct: newProductTaps,
	variants: variantTaps,
	products: productTaps,
	shop: shopTaps,
	clerks: clerkTaps,
	reviews: reviewTaps
};

const HABITS: Record<keyof typeof TAPS, number> = {
	orders: 9,
	stock: 8,
	price: 2,
	newProduct: 2,
	variants: 2,
	products: 3,
	shop: 1,
	clerks: 1,
	reviews: 1
};

/** What somebody taps next, given what the tablet shows; nothing when there is nothing to tap on. */
export function nextTaps(seen: Screen, world: World): OperationDraft[] {
	const waits = seen.reviews.length > 0 ? 4 : 0;
	const habit = world.random.weighted({ ...HABITS, reviews: waits });
	return TAPS[habit](seen, world.random, world);
}
