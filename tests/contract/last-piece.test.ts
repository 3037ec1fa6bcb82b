import { beforeAll, describe, expect, test } from 'vitest';
import { placeOrder } from '../world/place-order.ts';
import { openStaffedShop } from '../world/staffed-shop.ts';
import { useBackend } from '../world/use-backend.ts';
import {
	anOrder,
	makeProduct,
	makeShop,
	makeTown,
	type Product,
	type Shop,
	type Town,
	type Wish
} from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;
let town: Town;
let shop: Shop;

beforeAll(async () => {
	town = await makeTown(sql);
	shop = await makeShop(sql, town);
});

interface Part {
	id: string;
	state: string;
	confirm_by: string | null;
	unconfirmed: boolean;
	elsewhere: { id: string; slug: string }[];
	shop: { id: string };
}
async function buy(wishes: Wish[], where = town) {
	const placed = await placeOrder(backend, anOrder(where, wishes));
	expect(placed).toMatchObject({ ok: true });
	return placed.token!;
}
async function read(token: string): Promise<Part[]> {
	const { data, error } = await backend.anon().rpc('read_order', { p_token: token });
	expect(error).toBeNull();
	return (data as { shop_orders: Part[] }).shop_orders;
}
const minutesAhead = (at: string | null) => (Date.parse(at!) - Date.now()) / 60_000;
const letTimePass = (part: Part) =>
	sql`update public.shop_orders set confirm_by = now() - interval '1 minute' where id = ${part.id}`;

describe('whoever buys the last piece is told when the shop has looked', () => {
	test('the last one has a moment, one of several has none, each shop for itself', async () => {
		const other = await makeShop(sql, town);
		const last = await makeProduct(sql, shop, { stock: 2 });
		const plenty = await makeProduct(sql, other, { stock: 3 });
		const parts = await read(
			await buy([
				{ product: last, quantity: 2 },
				{ product: plenty, quantity: 2 }
			])
		);
		const at = (where: Shop) => parts.find((part) => part.shop.id === where.id)!;
		expect(minutesAhead(at(shop).confirm_by)).toBeCloseTo(20, 0);
		expect(at(shop)).toMatchObject({ unconfirmed: false, elsewhere: [] });
		expect(at(other)).toMatchObject({ confirm_by: null, unconfirmed: false });
	});

	test('the town says how long', async () => {
		const patient = await makeTown(sql);
		await sql`update public.towns set confirm_minutes = 45 where id = ${patient.id}`;
		const product = await makeProduct(sql, await makeShop(sql, patient), { stock: 1 });
		const [part] = await read(await buy([{ product }], patient));
		expect(minutesAhead(part!.confirm_by)).toBeCloseTo(45, 0);
	});

	test('unanswered it is said and other shops are named; any answer of the shop ends it', async () => {
		const { town: here, shop: mine, till } = await openStaffedShop(backend);
		const product = await makeProduct(sql, mine, { stock: 1, title: 'Théière en fonte' });
		const token = await buy([{ product }], here);
		const [part] = await read(token);
		expect(part!.unconfirmed).toBe(false);
		const { rows } = await till.sync([]);
		expect(rows['shop_orders']).toEqual([
			expect.objectContaining({ id: part!.id, confirm_by: part!.confirm_by })
		]);
		await letTimePass(part!);
		expect((await read(token))[0]).toMatchObject({ state: 'new', unconfirmed: true });
		expect(await till.tap('order.accept', part!.id)).toMatchObject({ outcome: 'applied' });
		expect((await read(token))[0]).toMatchObject({ state: 'preparing', unconfirmed: false });
	});

	test('cancelled in time it is nobody’s question any more, and the piece is back', async () => {
		const product = await makeProduct(sql, shop, { stock: 1 });
		const token = await buy([{ product }]);
		const [part] = await read(token);
		await letTimePass(part!);
		const args = { p_token: token, p_shop_order: part!.id };
		expect((await backend.anon().rpc('cancel_shop_order', args)).data).toEqual({ ok: true });
		expect((await read(token))[0]).toMatchObject({ state: 'cancelled', unconfirmed: false });
		expect((await read(await buy([{ product }])))[0]!.confirm_by).not.toBeNull();
	});
});

describe('the same elsewhere', () => {
	const EAN = '3760000000017';
	const label = (product: Product, barcode: string) =>
		sql`update public.variants set barcode = ${barcode} where id = ${product.variant}`;
	const confirm = (...products: Product[]) =>
		sql`update public.products set confirmed_at = now() where id in ${sql(products.map(({ id }) => id))}`;

	test('the very article first, then its like; nothing gone, unsure, paused, or of another town', async () => {
		const here = await makeTown(sql);
		const [mine, near, far, paused] = await Promise.all([
			makeShop(sql, here),
			makeShop(sql, here),
			makeShop(sql, here),
			makeShop(sql, here, { state: 'paused' })
		]);
		const bought = await makeProduct(sql, mine, { stock: 1, title: 'Moulin à poivre' });
		const twin = await makeProduct(sql, far, { title: 'Peugeot Paris 18 cm' });
		const like = await makeProduct(sql, near, { title: 'Moulin à café' });
		const gone = await makeProduct(sql, near, { title: 'Moulin à poivre', stock: 0 });
		const shut = await makeProduct(sql, paused, { title: 'Moulin à poivre' });
		const own = await makeProduct(sql, mine, { title: 'Moulin à poivre' });
		// Nobody ever confirmed this one.
		await makeProduct(sql, near, { title: 'Moulin à poivre' });
		const away = await makeProduct(sql, shop, { title: 'Moulin à poivre' });
		await confirm(bought, twin, like, gone, shut, own, away);
		for (const product of [bought, twin, away]) await label(product, EAN);

		const token = await buy([{ product: bought }], here);
		const [part] = await read(token);
		await letTimePass(part!);
		const [late] = await read(token);
		expect(late!.elsewhere.map(({ id }) => id)).toEqual([twin.id, like.id]);
	});

	test('a title without a searchable word finds nothing and fails nothing', async () => {
		const product = await makeProduct(sql, shop, { stock: 1, title: 'Le' });
		const token = await buy([{ product }]);
		const [part] = await read(token);
		await letTimePass(part!);
		expect((await read(token))[0]).toMatchObject({ unconfirmed: true, elsewhere: [] });
	});
});

describe('only hours in which somebody is there count', () => {
	let usual: Shop;
	beforeAll(async () => {
		usual = await makeShop(sql, town, { hours: false });
		// Tuesday to Saturday, 9 to 12 and 14 to 19.
		await sql`insert into public.shop_hours (shop_id, weekday, opens, closes)
			select ${usual.id}, d, h.opens::time, h.closes::time
			from generate_series(2, 6) d, (values ('09:00', '12:00'), ('14:00', '19:00')) h (opens, closes)`;
		await sql`insert into public.shop_hour_exceptions (shop_id, on_date) values (${usual.id}, '2027-01-06')`;
	});
	test.each([
		['while open', '2026-11-24T10:00+01:00', 20, '2026-11-24T09:20:00.000Z'],
		['before the door opens', '2026-11-24T06:00+01:00', 20, '2026-11-24T08:20:00.000Z'],
		['over the noon break', '2026-11-24T11:50+01:00', 20, '2026-11-24T13:10:00.000Z'],
		['up to the last minute', '2026-11-24T18:40+01:00', 20, '2026-11-24T18:00:00.000Z'],
		['in the evening', '2026-11-24T20:00+01:00', 20, '2026-11-25T08:20:00.000Z'],
		['over the weekend', '2026-11-28T18:50+01:00', 20, '2026-12-01T08:10:00.000Z'],
		['over a day it stays shut', '2027-01-05T18:50+01:00', 20, '2027-01-07T08:10:00.000Z'],
		['longer than one opening', '2026-11-24T10:00+01:00', 240, '2026-11-24T15:00:00.000Z']
	])('%s', async (_, at, minutes, expected) => {
		const [row] = await sql<{ by: Date }[]>`
			select private.after_open_minutes(${usual.id}, ${at}, ${minutes}) as by`;
		expect(row!.by.toISOString()).toBe(expected);
	});
	test('a shop without hours promises nothing', async () => {
		const never = await makeShop(sql, town, { hours: false });
		const [row] = await sql`select private.after_open_minutes(${never.id}, now(), 20) as by`;
		expect(row!.by).toBeNull();
	});
});
