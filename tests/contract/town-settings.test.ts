import { beforeAll, expect, test } from 'vitest';
import { placeOrder } from '../world/place-order.ts';
import { signInTownRole } from '../world/town-people.ts';
import { useBackend } from '../world/use-backend.ts';
import {
	anOrder,
	makeProduct,
	makeShop,
	makeTown,
	type Product,
	type Town
} from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;
type Client = Awaited<ReturnType<typeof backend.signIn>>;
let town: Town;
let operator: Client;
let product: Product;

beforeAll(async () => {
	town = await makeTown(sql, { online: true });
	operator = await signInTownRole(backend, town, 'operator');
	product = await makeProduct(sql, await makeShop(sql, town), { priceCents: 1000, stock: 50 });
});

const settings = async () => (await operator.rpc('read_town_settings', { p_town: town.id })).data;
const change = async (changes: unknown, revision?: number, who = operator) => {
	const p_revision = revision ?? (await settings()).settings.revision;
	return (
		await who.rpc('change_town_settings', { p_town: town.id, p_revision, p_changes: changes })
	).data;
};
const day = (ahead: number) =>
	new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(
		Date.now() + ahead * 86_400_000
	);
const rate = async (from: string, bp: number) =>
	(
		await operator.rpc('set_commission_rate', {
			p_town: town.id,
			p_from: from,
			p_commission_bp: bp
		})
	).data;

test('a change counts at once, and is written down with what was before', async () => {
	const answer = await change({
		delivery_fee_cents: 450,
		confirm_minutes: 30,
		postcodes: ['90000']
	});
	expect(answer).toEqual({
		ok: true,
		changed: ['confirm_minutes', 'delivery_fee_cents', 'postcodes']
	});
	const now = await settings();
	expect(now.settings).toMatchObject({ delivery_fee_cents: 450, confirm_minutes: 30 });
	const fee = now.changes.find(({ field }: { field: string }) => field === 'delivery_fee_cents');
	expect(fee).toMatchObject({ before: 500, after: 450, who: expect.stringContaining('operator') });
	const { data: shown } = await backend.anon().rpc('read_town', { p_host: `${town.slug}.example` });
	expect(shown).toMatchObject({ delivery_fee_cents: 450, postcodes: ['90000'] });
	// The same again changes and writes nothing.
	expect(await change({ delivery_fee_cents: 450 })).toEqual({ ok: true, changed: [] });
	expect((await settings()).changes).toHaveLength(now.changes.length);
});

test('two operators: the second hears that it changed meanwhile, and overwrites nothing', async () => {
	const { revision } = (await settings()).settings;
	expect(await change({ delivery_fee_cents: 600 }, revision)).toMatchObject({ ok: true });
	expect(await change({ delivery_fee_cents: 700 }, revision)).toEqual({
		ok: false,
		refusal: 'changed_meanwhile'
	});
	expect((await settings()).settings.delivery_fee_cents).toBe(600);
});

test.each([
	[{ delivery_fee_cents: -1 }, 'malformed'],
	[{ delivery_fee_cents: '5' }, 'malformed'],
	[{ delivery_fee_cents: 5.5 }, 'malformed'],
	[{ delivery_fee_cents: null }, 'malformed'],
	[{ delivery_fee_cents: 1e12 }, 'malformed'],
	[{ postcodes: ['9000'] }, 'malformed'],
	[{ postcodes: [90000] }, 'malformed'],
	[{ postcodes: '90000' }, 'malformed'],
	[{ confirm_minutes: 4 }, 'malformed'],
	[{ alarm_pause_minutes: 10_000 }, 'malformed'],
	[{ alarm_owner_minutes: 60, alarm_town_minutes: 60 }, 'alarms_out_of_order'],
	[{ theme: { accent: 'red' } }, 'malformed'],
	[{ theme: { other: '#000000' } }, 'malformed'],
	[{ texts: { mentions: 'x' } }, 'malformed'],
	[{ texts: { mentions: { de: 'x' } } }, 'malformed'],
	[{ texts: { welcome: { fr: 'x'.repeat(141) } } }, 'malformed'],
	[{ texts: { other: { fr: 'x' } } }, 'malformed'],
	[{ commission_bp: 1 }, 'unknown_field'],
	[{ hosts: ['x'] }, 'unknown_field'],
	[[], 'malformed'],
	[null, 'malformed']
])('%j is refused and changes nothing', async (changes, refusal) => {
	const before = await settings();
	expect(await change(changes)).toMatchObject({ ok: false, refusal });
	expect(await settings()).toEqual(before);
});

test('a new rate never counts backwards; a higher one is said fifteen days ahead', async () => {
	expect(await rate(day(0), 500)).toMatchObject({ refusal: 'too_soon', earliest: day(1) });
	expect(await rate(day(14), 1200)).toMatchObject({ refusal: 'too_soon', earliest: day(15) });
	expect(await rate(day(15), 1200)).toEqual({ ok: true });
	expect(await rate(day(1), 5001)).toMatchObject({ refusal: 'malformed' });
	expect((await settings()).rate).toMatchObject({
		now_bp: 1000,
		coming: [{ from_date: day(15), commission_bp: 1200 }]
	});
	const drop = async () =>
		(await operator.rpc('drop_commission_rate', { p_town: town.id, p_from: day(15) })).data;
	expect(await drop()).toEqual({ ok: true });
	expect(await drop()).toEqual({ ok: false, refusal: 'nothing_to_do' });
});

test('an order keeps the rate it was placed at; the next one has the new', async () => {
	const frozen = async () => {
		const { token } = await placeOrder(backend, anOrder(town, [{ product, quantity: 2 }]));
		const [line] =
			await sql`select l.commission_bp, l.commission_cents, l.id from public.order_lines l
			join public.shop_orders p on p.id = l.shop_order_id join public.orders o on o.id = p.order_id
			where o.token = ${token!}`;
		return line!;
	};
	const old = await frozen();
	expect(old).toMatchObject({ commission_bp: 1000, commission_cents: 200 });
	expect(await rate(day(1), 500)).toEqual({ ok: true });
	expect(await frozen()).toMatchObject({ commission_bp: 1000 });
	// The day has come.
	await sql`update public.commission_rates set from_date = ${day(0)} where town_id = ${town.id}`;
	expect(await frozen()).toMatchObject({ commission_bp: 500, commission_cents: 100 });
	expect(
		await sql`select commission_bp from public.order_lines where id = ${old.id}`
	).toMatchObject([{ commission_bp: 1000 }]);
	const { data: shown } = await backend.anon().rpc('read_town', { p_host: `${town.slug}.example` });
	expect(shown.commission_bp).toBe(500);
});

test('an emptied list of postcodes stops deliveries, and nothing else', async () => {
	expect(await change({ postcodes: [] })).toMatchObject({ ok: true });
	const home = anOrder(town, [{ product }], {
		fulfilment: 'deliver',
		payment: 'online',
		address: { street: '3 rue des Capucins', postcode: '90000', city: 'Belfort' }
	});
	const refused = await placeOrder(backend, home);
	expect(refused.problems?.map(({ code }) => code)).toContain('postcode_outside');
	expect(await placeOrder(backend, anOrder(town, [{ product }]))).toMatchObject({ ok: true });
});

test('texts of the town: shown to everybody, one page at a time', async () => {
	const text = { fr: '# Éditeur\nMairie' };
	const welcome = { fr: 'Bonjour Belfort', en: 'Hello Belfort' };
	expect(await change({ texts: { mentions: text, welcome } })).toMatchObject({ ok: true });
	const page = async (p_page: string) =>
		(await backend.anon().rpc('read_town_text', { p_town: town.id, p_page })).data;
	expect(await page('mentions')).toEqual(text);
	expect(await page('conditions')).toBeNull();
	expect(await page('welcome')).toBeNull();
	const { data } = await backend.anon().rpc('read_town', { p_host: `${town.slug}.example` });
	expect(data.welcome).toEqual(welcome);
});

test('for the operator alone: not the animator, the courier, the town hall, nor another town’s', async () => {
	const { revision } = (await settings()).settings;
	const others = await Promise.all([
		signInTownRole(backend, town, 'animator'),
		signInTownRole(backend, town, 'courier'),
		signInTownRole(backend, town, 'town'),
		makeTown(sql).then((other) => signInTownRole(backend, other, 'operator'))
	]);
	const denied = { ok: false, refusal: 'not_allowed' };
	for (const who of others) {
		expect((await who.rpc('read_town_settings', { p_town: town.id })).data).toEqual(denied);
		expect(await change({ delivery_fee_cents: 1 }, revision, who)).toEqual(denied);
		const from = { p_town: town.id, p_from: day(20) };
		expect((await who.rpc('set_commission_rate', { ...from, p_commission_bp: 1 })).data).toEqual(
			denied
		);
		expect((await who.rpc('drop_commission_rate', from)).data).toEqual(denied);
	}
});

test('the past of the settings is not rewritten', async () => {
	await expect(sql`delete from public.town_changes where town_id = ${town.id}`).rejects.toThrow(
		'append_only'
	);
});
