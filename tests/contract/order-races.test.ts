import { expect, test } from 'vitest';
import { placeOrder } from '../world/place-order.ts';
import { useBackend } from '../world/use-backend.ts';
import { anOrder, makeProduct, makeShop, makeTown, stockOf } from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;

const place = (order: unknown) => placeOrder(backend, order);

test('60 people for 48 pieces: exactly 48 are served, twelve are told what is left', async () => {
	const town = await makeTown(sql);
	const product = await makeProduct(sql, await makeShop(sql, town), { stock: 48 });
	const answers = await Promise.all(
		Array.from({ length: 60 }, () => place(anOrder(town, [{ product }])))
	);
	const refused = answers.filter((answer) => !answer.ok);
	expect(answers.length - refused.length).toBe(48);
	for (const answer of refused)
		expect(answer).toMatchObject({ refusal: 'out_of_stock', problems: [{ left: 0 }] });
	expect(await stockOf(sql, product)).toEqual({
		on_hand: 48,
		reserved: 48,
		moved_on_hand: 48,
		moved_reserved: 48
	});
});

test('the last piece, twelve hands, ten times: one each time', async () => {
	const town = await makeTown(sql);
	const shop = await makeShop(sql, town);
	for (let round = 0; round < 10; round++) {
		const product = await makeProduct(sql, shop, { stock: 1 });
		const answers = await Promise.all(
			Array.from({ length: 12 }, () => place(anOrder(town, [{ product }])))
		);
		expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
		expect(await stockOf(sql, product)).toMatchObject({ reserved: 1, moved_reserved: 1 });
	}
});

test('a second press while the first is on its way: one order, the same answer twice', async () => {
	const town = await makeTown(sql);
	const product = await makeProduct(sql, await makeShop(sql, town), { stock: 10 });
	const order = anOrder(town, [{ product }]);
	const answers = await Promise.all(Array.from({ length: 8 }, () => place(order)));
	expect(new Set(answers.map((answer) => answer.token)).size).toBe(1);
	expect(await stockOf(sql, product)).toMatchObject({ reserved: 1 });
});

test('baskets over the same shops in opposite order never lock each other out', async () => {
	const town = await makeTown(sql);
	const [left, right] = [await makeShop(sql, town), await makeShop(sql, town)];
	const [a, b] = [
		await makeProduct(sql, left, { stock: 40 }),
		await makeProduct(sql, right, { stock: 40 })
	];
	const answers = await Promise.all(
		Array.from({ length: 40 }, (_, n) =>
			place(
				anOrder(town, n % 2 ? [{ product: a }, { product: b }] : [{ product: b }, { product: a }])
			)
		)
	);
	expect(answers.every((answer) => answer.ok)).toBe(true);
	expect(await stockOf(sql, a)).toMatchObject({ reserved: 40 });
	expect(await stockOf(sql, b)).toMatchObject({ reserved: 40 });
});

test('a slot with three places, ten hands: three', async () => {
	const town = await makeTown(sql);
	const product = await makeProduct(sql, await makeShop(sql, town, { capacity: 3 }), { stock: 50 });
	const answers = await Promise.all(
		Array.from({ length: 10 }, () => place(anOrder(town, [{ product }])))
	);
	expect(answers.filter((answer) => answer.ok)).toHaveLength(3);
	expect(answers.filter((answer) => answer.refusal === 'slot_full')).toHaveLength(7);
});
