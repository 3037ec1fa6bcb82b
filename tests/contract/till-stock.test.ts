import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { placeOrder } from '../world/place-order.ts';
import { openStaffedShop, type StaffedShop } from '../world/staffed-shop.ts';
import { useBackend } from '../world/use-backend.ts';
import { anOrder, makeProduct, makeShop, stockOf, type Product } from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;
let at: StaffedShop;
let till: StaffedShop['till'];

beforeAll(async () => {
	at = await openStaffedShop(backend);
	({ till } = at);
});

async function order(product: Product, quantity: number): Promise<string> {
	const placed = await placeOrder(backend, anOrder(at.town, [{ product, quantity }]));
	expect(placed.ok).toBe(true);
	const [row] = await sql<{ id: string }[]>`select s.id from public.shop_orders s
		join public.orders o on o.id = s.order_id where o.token = ${placed.token!}`;
	return row!.id;
}

describe('stock is moves', () => {
	test('sold here, received and counted add up; a count is a difference', async () => {
		const product = await makeProduct(sql, at.shop, { stock: 10 });
		const tap = (kind: string, args: Record<string, unknown>) =>
			till.tap(kind, product.variant, args);
		expect((await tap('stock.sold_here', { quantity: 1 })).outcome).toBe('applied');
		expect((await tap('stock.received', { quantity: 4 })).outcome).toBe('applied');
		// The tablet showed 10 and somebody counted 8: two fewer than it thought, whatever came since.
		expect((await tap('stock.counted', { counted: 8, expected: 10 })).outcome).toBe('applied');
		expect(await stockOf(sql, product)).toEqual({
			on_hand: 11,
			reserved: 0,
			moved_on_hand: 11,
			moved_reserved: 0
		});
	});
	test.each([
		['count, sale, order', ['count', 'sale', 'order']],
		['count, order, sale', ['count', 'order', 'sale']],
		['sale, count, order', ['sale', 'count', 'order']],
		['sale, order, count', ['sale', 'order', 'count']],
		['order, count, sale', ['order', 'count', 'sale']],
		['order, sale, count', ['order', 'sale', 'count']]
	])('in any order of arrival (%s) the shelf ends the same', async (_, steps) => {
		const product = await makeProduct(sql, at.shop, { stock: 10 });
		for (const step of steps) {
			if (step === 'order') await order(product, 2);
			else if (step === 'sale') await till.tap('stock.sold_here', product.variant, { quantity: 1 });
			else await till.tap('stock.counted', product.variant, { counted: 9, expected: 10 });
		}
		expect(await stockOf(sql, product)).toMatchObject({ on_hand: 8, reserved: 2 });
	});
	test('selling a piece that a shopper was promised is recorded, and somebody is asked to look', async () => {
		const product = await makeProduct(sql, at.shop, { stock: 1 });
		const part = await order(product, 1);
		expect(await till.tap('stock.sold_here', product.variant, { quantity: 1 })).toMatchObject({
			outcome: 'applied',
			code: 'sold_reserved',
			detail: { available: -1 }
		});
		const [row] = await sql`select attention from public.shop_orders where id = ${part}`;
		expect(row).toEqual({ attention: 'stock_short' });
		expect((await placeOrder(backend, anOrder(at.town, [{ product }]))).refusal).toBe(
			'out_of_stock'
		);
	});
	test('undo moves the pieces back once, and only those of stock taps', async () => {
		const product = await makeProduct(sql, at.shop, { stock: 5 });
		const sale = till.operation('stock.sold_here', product.variant, { quantity: 2 });
		await till.sync([sale]);
		const undo = () => till.tap('stock.undo', product.variant, { operation: sale.id, moved: 2 });
		expect((await undo()).outcome).toBe('applied');
		expect(await undo()).toMatchObject({ outcome: 'nothing_to_do', code: 'already_undone' });
		expect(await stockOf(sql, product)).toMatchObject({ on_hand: 5 });
		const count = till.operation('stock.counted', product.variant, { counted: 5, expected: 5 });
		await till.sync([count]);
		expect((await till.tap('stock.undo', product.variant, { operation: count.id })).outcome).toBe(
			'applied'
		);
		const price = till.operation(
			'variant.price',
			product.variant,
			{ price_cents: 1 },
			{
				base: { price_cents: product.priceCents }
			}
		);
		await till.sync([price]);
		for (const [operation, code] of [
			[price.id, 'cannot_undo'],
			[randomUUID(), 'unknown_operation'],
			['x', 'malformed']
		] as const) {
			expect((await till.tap('stock.undo', product.variant, { operation })).code).toBe(code);
		}
		const other = await makeProduct(sql, at.shop);
		expect((await till.tap('stock.undo', other.variant, { operation: sale.id })).code).toBe(
			'unknown_operation'
		);
	});
	test.each([
		['stock.sold_here', {}],
		['stock.sold_here', { quantity: 0 }],
		['stock.sold_here', { quantity: 1.5 }],
		['stock.sold_here', { quantity: '1' }],
		['stock.sold_here', { quantity: 1000 }],
		['stock.received', { quantity: -1 }],
		['stock.received', { quantity: 1e9 }],
		['stock.counted', { counted: 5 }],
		['stock.counted', { counted: -5, expected: 0 }],
		['stock.counted', { counted: 'many', expected: 0 }]
	])('%s %j is malformed and moves nothing', async (kind, args) => {
		const product = await makeProduct(sql, at.shop, { stock: 3 });
		expect(await till.tap(kind, product.variant, args)).toMatchObject({
			outcome: 'refused',
			code: 'malformed'
		});
		expect(await stockOf(sql, product)).toMatchObject({ on_hand: 3 });
	});
});

describe('taps that arrive together', () => {
	test('each is answered as if it had come alone, after those before it', async () => {
		const [one, two] = [
			await makeProduct(sql, at.shop, { stock: 2 }),
			await makeProduct(sql, at.shop, { stock: 5 })
		];
		const part = await order(one, 1);
		const sold = (variant: string, quantity: number) =>
			till.operation('stock.sold_here', variant, { quantity });
		const first = sold(one.variant, 1);
		const { results } = await till.sync([
			first,
			sold(one.variant, 1),
			till.operation('stock.received', one.variant, { quantity: 3 }),
			sold(one.variant, 0),
			sold(randomUUID(), 1),
			till.operation('stock.counted', two.variant, { counted: 4, expected: 6 }),
			first,
			till.operation('shelf.confirm', at.shop.id, { products: [one.id, two.id] }),
			till.operation('shelf.confirm', at.shop.id, { products: ['no'] }),
			sold(two.variant, 2),
			sold(one.variant, 1)
		]);
		expect(results.map(({ outcome, code }) => `${outcome} ${code}`)).toEqual([
			'applied null',
			'applied sold_reserved',
			'applied null',
			'refused malformed',
			'refused unknown_variant',
			'applied null',
			'applied null',
			'applied null',
			'refused malformed',
			'applied null',
			'applied null'
		]);
		expect(results[1]!.detail).toEqual({ available: -1 });
		expect(await stockOf(sql, one)).toMatchObject({ on_hand: 2, moved_on_hand: 2, reserved: 1 });
		expect(await stockOf(sql, two)).toMatchObject({ on_hand: 1, moved_on_hand: 1 });
		const [row] = await sql`select attention from public.shop_orders where id = ${part}`;
		expect(row).toEqual({ attention: 'stock_short' });
		const again = await till.sync([first, sold(two.variant, 1)]);
		expect(again.results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied']);
		expect(await stockOf(sql, two)).toMatchObject({ on_hand: 0 });
		expect(await stockOf(sql, one)).toMatchObject({ on_hand: 2 });
	});
	test('[S5] one the server fails on takes none of the others with it', async () => {
		const [bad, good] = [
			await makeProduct(sql, at.shop, { stock: 5 }),
			await makeProduct(sql, at.shop, { stock: 5 })
		];
		await sql.unsafe(`create function private.poison_move() returns trigger language plpgsql set search_path = ''
			as $$ begin if new.variant_id = '${bad.variant}' then raise exception 'poison'; end if; return new; end $$;
			create trigger poison before insert on public.stock_moves for each row execute function private.poison_move()`);
		const sold = (product: Product) =>
			till.operation('stock.sold_here', product.variant, { quantity: 1 });
		const taps = [sold(good), sold(bad), sold(good), sold(bad), sold(good)];
		try {
			const { results } = await till.sync(taps);
			expect(results.map(({ outcome, code }) => `${outcome} ${code}`)).toEqual([
				'applied null',
				'retry server_fault',
				'applied null',
				'retry waits_for_earlier',
				'applied null'
			]);
		} finally {
			await sql.unsafe(
				'drop trigger poison on public.stock_moves; drop function private.poison_move()'
			);
		}
		expect(await stockOf(sql, good)).toMatchObject({ on_hand: 2 });
		expect((await till.sync(taps)).results.map(({ outcome }) => outcome)).toEqual(
			Array(5).fill('applied')
		);
		expect(await stockOf(sql, good)).toMatchObject({ on_hand: 2 });
		expect(await stockOf(sql, bad)).toMatchObject({ on_hand: 3, moved_on_hand: 3 });
	});
});

describe('who saw it last', () => {
	async function seenAgo(id: string): Promise<number> {
		const [row] = await sql`select extract(epoch from now() - confirmed_at)::float as age
			from public.products where id = ${id}`;
		return row!.age as number;
	}
	test('one gesture confirms a shelf; unknown and foreign products are left out', async () => {
		const mine = await makeProduct(sql, at.shop);
		const theirs = await makeProduct(sql, await makeShop(sql, at.town));
		const result = await till.tap('shelf.confirm', at.shop.id, {
			products: [mine.id, theirs.id, randomUUID()]
		});
		expect(result).toMatchObject({ outcome: 'applied', detail: { products: 1 } });
		expect(await seenAgo(mine.id)).toBeLessThan(60);
		expect(
			await sql`select from public.products where id = ${theirs.id} and confirmed_at is null`
		).toHaveLength(1);
		for (const products of [[], 'all', ['x'], Array.from({ length: 401 }, () => randomUUID())]) {
			expect((await till.tap('shelf.confirm', at.shop.id, { products })).code).toBe('malformed');
		}
		expect((await till.tap('shelf.confirm', theirs.shop.id, { products: [mine.id] })).code).toBe(
			'malformed'
		);
	});
	test('[S6] a tap of three days ago confirms for three days ago, by the tablet’s own distance', async () => {
		const product = await makeProduct(sql, at.shop);
		const report = { device_now: '1970-01-09T00:00:00Z' };
		await till.sync(
			[
				till.operation(
					'stock.counted',
					product.variant,
					{ counted: 10, expected: 10 },
					{
						at: '1970-01-06T00:00:00.000Z'
					}
				)
			],
			null,
			report
		);
		const age = await seenAgo(product.id);
		expect(age / 86_400).toBeCloseTo(3, 1);
		// An older one that arrives later takes nothing back; one from the future is now.
		await till.sync(
			[
				till.operation(
					'stock.counted',
					product.variant,
					{ counted: 10, expected: 10 },
					{
						at: '1970-01-02T00:00:00.000Z'
					}
				)
			],
			null,
			report
		);
		expect((await seenAgo(product.id)) / 86_400).toBeCloseTo(3, 1);
		await till.tap(
			'stock.sold_here',
			product.variant,
			{ quantity: 1 },
			{ at: '2099-01-01T00:00:00Z' }
		);
		expect(await seenAgo(product.id)).toBeLessThan(60);
	});
});
