import { afterAll, describe, expect, test } from 'vitest';
import { openSellingShop } from '../world/selling-shop.ts';
import { useBackend } from '../world/use-backend.ts';
import { makeProduct, stockOf, type Product } from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;

const { paying, shop, owner, till, read, cancel, bought, atProvider } =
	await openSellingShop(backend);
afterAll(() => paying.close());

describe('changing one’s mind', () => {
	async function handedOver(product: Product, quantity = 2) {
		const order = await bought([{ product, quantity }]);
		await till.tap('order.collect', order.part.id);
		return { ...order, part: (await read(order.token)).shop_orders[0]! };
	}
	const withdraw = async (token: string, part: string, lines: unknown, email = 'c@example.org') =>
		(
			await backend.anon().rpc('request_withdrawal', {
				p_token: token,
				p_shop_order: part,
				p_lines: lines,
				p_name: 'Camille',
				p_email: email
			})
		).data;

	test('in two steps: asked for, back in the shop, refunded; stock is on the shelf again', async () => {
		const product = await makeProduct(sql, shop, { priceCents: 1000, stock: 5 });
		const order = await handedOver(product);
		expect(Date.parse(order.part.withdraw_until!)).toBeGreaterThan(Date.now() + 14 * 86_400_000);
		const line = order.part.lines[0]!.id;
		const asked = await withdraw(order.token, order.part.id, [{ line, quantity: 1 }]);
		expect(asked).toMatchObject({ ok: true });
		await paying.settleLater(order.id);
		expect(atProvider(order.id)).toMatchObject({ refunded: 0 });
		const { withdrawals } = (await owner.rpc('list_withdrawals', { p_shop: shop.id })).data;
		expect(withdrawals).toMatchObject([{ id: asked.withdrawal, state: 'requested' }]);
		expect(
			(await backend.anon().rpc('receive_return', { p_withdrawal: asked.withdrawal })).error?.code
		).toBe('42501');
		expect((await owner.rpc('receive_return', { p_withdrawal: asked.withdrawal })).data.ok).toBe(
			true
		);
		expect(
			(await owner.rpc('receive_return', { p_withdrawal: asked.withdrawal })).data.refusal
		).toBe('nothing_to_do');
		await paying.settle(order.id);
		expect(atProvider(order.id)).toEqual({ paid: 2000, refunded: 1000, shops: 900 });
		expect(await stockOf(sql, product)).toMatchObject({
			on_hand: 4,
			reserved: 0,
			moved_on_hand: 4
		});
	});

	test('a hand-over that its shopper is giving back cannot be undone at the counter', async () => {
		const product = await makeProduct(sql, shop, { priceCents: 1000, stock: 5 });
		const order = await handedOver(product);
		const line = order.part.lines[0]!.id;
		const asked = await withdraw(order.token, order.part.id, [{ line, quantity: 2 }]);
		const reopened = { outcome: 'conflict', code: 'cannot_reopen' };
		expect(await till.tap('order.reopen', order.part.id)).toMatchObject(reopened);
		const { data } = await owner.rpc('receive_return', { p_withdrawal: asked.withdrawal });
		expect(data.ok).toBe(true);
		expect(await till.tap('order.reopen', order.part.id)).toMatchObject(reopened);
		await paying.settle(order.id);
		expect(atProvider(order.id)).toEqual({ paid: 2000, refunded: 2000, shops: 0 });
		expect(await stockOf(sql, product)).toMatchObject({ on_hand: 5, reserved: 0 });
	});

	test('twice, too much, nonsense, somebody else’s, excepted, too late: each a clear no', async () => {
		const product = await makeProduct(sql, shop, { priceCents: 1000 });
		const order = await handedOver(product);
		const line = order.part.lines[0]!.id;
		const ask = (lines: unknown, token = order.token) => withdraw(token, order.part.id, lines);
		expect((await ask([{ line, quantity: 3 }])).refusal).toBe('already_withdrawn');
		expect((await ask([{ line, quantity: 2 }])).ok).toBe(true);
		expect((await ask([{ line, quantity: 1 }])).refusal).toBe('already_withdrawn');
		for (const lines of [
			[],
			{},
			[{ line }],
			[{ line: shop.id, quantity: 1 }],
			[{ line, quantity: 1e9 }],
			null
		]) {
			expect((await ask(lines)).refusal, JSON.stringify(lines)).toBe('malformed');
		}
		expect((await ask([{ line, quantity: 1 }], 'x'.repeat(22))).refusal).toBe('not_found');
		expect(
			(await withdraw(order.token, order.part.id, [{ line, quantity: 1 }], 'nobody')).refusal
		).toBe('bad_contact');

		await sql`update public.products set withdrawal_exception = 'perishable' where id = ${product.id}`;
		const fresh = await handedOver(product, 1);
		expect(
			(await withdraw(fresh.token, fresh.part.id, [{ line: fresh.part.lines[0]!.id, quantity: 1 }]))
				.refusal
		).toBe('excepted');

		await sql`update public.shop_orders set collected_at = now() - interval '19 days' where id = ${order.part.id}`;
		expect((await ask([{ line, quantity: 1 }])).refusal).toBe('too_late');
	});

	test('not ready yet: cancelled and paid back; ready and perishable: no more', async () => {
		const product = await makeProduct(sql, shop, { priceCents: 1000 });
		await sql`update public.products set withdrawal_exception = 'perishable' where id = ${product.id}`;
		const order = await bought([{ product }]);
		await till.tap('order.accept', order.part.id);
		expect((await read(order.token)).shop_orders[0]!.can_cancel).toBe(true);
		await till.tap('order.ready', order.part.id);
		expect((await read(order.token)).shop_orders[0]!.can_cancel).toBe(false);
		expect((await cancel(order.token, order.part.id)).refusal).toBe('too_late');
	});
});
