import { beforeAll, expect, test } from 'vitest';
import { enrolTill } from '../world/till.ts';
import { signInTownRole } from '../world/town-people.ts';
import { useBackend } from '../world/use-backend.ts';
import {
	inviteMember,
	makeProduct,
	makeShop,
	makeTown,
	unique,
	type Shop,
	type Town
} from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;
type Client = Awaited<ReturnType<typeof backend.signIn>>;
let town: Town;
let operator: Client;
let owner: Client;
let shop: Shop;
let email: string;

beforeAll(async () => {
	town = await makeTown(sql);
	operator = await signInTownRole(backend, town, 'operator');
	shop = await makeShop(sql, town);
	email = `${unique('lea')}@example.org`;
	await inviteMember(sql, shop, email);
	owner = await backend.signIn(email);
});

/** Counts every shop anew, those of other tests too. */
async function refresh() {
	await sql`update public.shop_health set refreshed_at = '-infinity' where town_id = ${town.id}`;
	await backend.service().rpc('refresh_shop_health', { p_limit: 2000 });
}
const needsOf = async (which: Shop, who = operator) => {
	const { data } = await who.rpc('read_town_health', { p_town: town.id });
	const found = data.shops.find(({ slug }: { slug: string }) => slug === which.slug);
	return (found?.needs ?? []) as { code: string; count: number | null; of: number | null }[];
};
const codes = async (which: Shop) => (await needsOf(which)).map(({ code }) => code);

test('what is the matter, each with its figures, and nothing once it is mended', async () => {
	const products = [];
	for (let i = 0; i < 4; i += 1) products.push(await makeProduct(sql, shop));
	await sql`update public.shops set created_at = now() - interval '30 days' where id = ${shop.id}`;
	await refresh();
	expect(await needsOf(shop)).toEqual([
		{ code: 'dormant', since: null, count: null, of: null },
		{ code: 'stock_unconfirmed', since: null, count: 4, of: 4 },
		{ code: 'no_photo', since: null, count: 4, of: 4 }
	]);
	for (const { id } of products) {
		await sql`update public.products set confirmed_at = now() where id = ${id}`;
		await sql`insert into public.photos (shop_id, product_id, path, width, height) values (${shop.id}, ${id}, 'x', 1, 1)`;
	}
	const till = await enrolTill(owner, shop);
	await till.tap('stock.received', products[0]!.variant, { quantity: 1 });
	await refresh();
	expect(await codes(shop)).toEqual([]);

	await sql`update public.devices set waiting = 7, last_seen_at = now() - interval '2 days' where id = ${till.device}`;
	await sql`insert into public.shop_accounts (shop_id, account, transfers_active, payouts_active)
		values (${shop.id}, ${unique('acct')}, true, false)`;
	expect((await needsOf(shop)).map(({ code, count }) => [code, count])).toEqual([
		['payouts_blocked', null],
		['tablet_silent', 7]
	]);
	await sql`update public.devices set waiting = 0 where id = ${till.device}`;
	await sql`update public.shop_accounts set payouts_active = true where shop_id = ${shop.id}`;
	expect(await codes(shop)).toEqual([]);
});

test('the worst first; seen is quiet until tomorrow, but not for another reason', async () => {
	const waiting = await makeShop(sql, town, { state: 'review' });
	const empty = await makeShop(sql, town);
	await refresh();
	const { data } = await operator.rpc('read_town_health', { p_town: town.id });
	const order = data.shops.map(({ slug }: { slug: string }) => slug);
	expect(order.indexOf(waiting.slug)).toBeLessThan(order.indexOf(empty.slug));
	expect(await codes(empty)).toEqual(['few_products']);
	expect((await operator.rpc('snooze_shop_health', { p_shop: empty.id })).data).toEqual({
		ok: true
	});
	expect(await codes(empty)).toEqual([]);
	const { seen } = (await operator.rpc('read_town_health', { p_town: town.id })).data;
	expect(seen).toMatchObject([{ slug: empty.slug }]);
	await sql`insert into public.shop_accounts (shop_id, account) values (${empty.id}, ${unique('acct')})`;
	expect(await codes(empty)).toEqual(['payouts_blocked']);
	await sql`update public.health_notes set until = now() where shop_id = ${empty.id}`;
	expect(await codes(empty)).toEqual(['payouts_blocked', 'few_products']);
});

test('a message is kept for the shop and mailed to its owners, ten a day', async () => {
	const write = async (text: string, who = operator) =>
		(await who.rpc('write_to_shop', { p_shop: shop.id, p_text: text })).data;
	expect(await write('Bonjour, tout va bien ?')).toMatchObject({
		ok: true,
		to: [{ email, lang: 'fr' }],
		shop: { slug: shop.slug }
	});
	const { data } = await owner
		.from('shop_events')
		.select('kind, detail')
		.eq('kind', 'town.message');
	expect(data).toEqual([{ kind: 'town.message', detail: { text: 'Bonjour, tout va bien ?' } }]);
	expect(await write('  ')).toEqual({ ok: false, refusal: 'malformed' });
	expect(await write('x'.repeat(2001))).toEqual({ ok: false, refusal: 'malformed' });
	const nobody = await makeShop(sql, town);
	const { data: none } = await operator.rpc('write_to_shop', { p_shop: nobody.id, p_text: 'x' });
	expect(none).toEqual({ ok: false, refusal: 'nobody_to_write_to' });
	for (let i = 0; i < 9; i += 1) await write('encore');
	expect(await write('trop')).toEqual({ ok: false, refusal: 'too_many' });
});

test('for the operator and the animator; nobody else sees or touches it', async () => {
	const animator = await signInTownRole(backend, town, 'animator');
	expect((await animator.rpc('read_town_health', { p_town: town.id })).data.ok).toBe(true);
	const others = [
		owner,
		await signInTownRole(backend, town, 'courier'),
		await signInTownRole(backend, town, 'town'),
		await signInTownRole(backend, await makeTown(sql), 'operator')
	];
	for (const other of others) {
		for (const [name, args] of [
			['read_town_health', { p_town: town.id }],
			['snooze_shop_health', { p_shop: shop.id }],
			['write_to_shop', { p_shop: shop.id, p_text: 'x' }]
		] as const) {
			expect((await other.rpc(name, args)).data).toEqual({ ok: false, refusal: 'not_allowed' });
		}
	}
	for (const name of ['list_due_alarms', 'refresh_shop_health'] as const) {
		expect((await operator.rpc(name, { p_limit: 1 })).error?.code).toBe('42501');
	}
});

test('three hundred shops are read in a moment, from indexes alone', async () => {
	const big = await makeTown(sql);
	const asker = await signInTownRole(backend, big, 'operator');
	await sql`insert into public.shops (town_id, trade_id, slug, name, street, postcode, city, lat, lng, state)
		select ${big.id}, ${big.tradeId}, 'b-' || n, 'B ' || n, '1', '90000', 'Belfort', 47, 6, 'open' from generate_series(1, 300) n`;
	await sql`update public.shop_health set refreshed_at = '-infinity' where town_id = ${big.id}`;
	await backend.service().rpc('refresh_shop_health', { p_limit: 2000 });
	const { data } = await asker.rpc('read_town_health', { p_town: big.id });
	expect(data.total).toBe(300);
	expect(data.shops).toHaveLength(200);
});
