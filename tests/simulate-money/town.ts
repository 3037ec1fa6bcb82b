/** A small town of one run: its shops, their shelves, their accounts at the provider. */
import type { Sql } from 'postgres';
import type Stripe from 'stripe';
import type { FakeStripe } from '../fakes/stripe/fake-stripe.ts';
import type { Person } from '../simulate/people.ts';
import type { Random } from '../simulate/random.ts';
import { callFunction } from './call.ts';
import type { Clock } from './clock.ts';
import type { MoneyDatabase } from './money-database.ts';

export interface VariantOfRun {
	id: string;
	price: number;
	vatBp: number;
	canWithdraw: boolean;
}

export interface ShopOfRun {
	id: string;
	name: string;
	/** At the provider; null: the shop takes put-asides only. */
	account: string | null;
	device: string;
	/** Number of the tablet's last tap. */
	seq: number;
	/** How far the tablet has read. */
	cursor: unknown;
	variants: VariantOfRun[];
}

export interface TownOfRun {
	id: string;
	deliveryFeeCents: number;
	commissionBp: number;
	shops: ShopOfRun[];
	/** Runs the counter of every shop, and the town. */
	person: Person;
}

const COMMISSIONS = [0, 1000, 1000, 733, 10_000];
export const STOCK = 500;

/** A time zone's month ends at another moment than everybody else's; towns begin anywhere in a year. */
export function someMoment(random: Random): number {
	const start = Date.UTC(2027, 0, 1) + random.int(0, 364) * 86_400_000;
	return start + random.int(0, 86_399) * 1000;
}

export function uuidFrom(random: Random): string {
	const hex = random.hex(30);
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
}

function somePrice(random: Random): number {
	const [least, most] = random.pick([
		[1, 1],
		[2, 99],
		[333, 333],
		[999, 999],
		[100, 5_000],
		[100, 5_000],
		[5_000, 100_000],
		[1_000_000, 1_000_000]
	] as const)!;
	return random.int(least, most);
}

interface Ground {
	database: MoneyDatabase;
	random: Random;
	clock: Clock;
	fake: FakeStripe;
	/** Straight to the provider: nothing goes wrong before the run begins. */
	stripe: Stripe;
	person: Person;
}

export async function openTown(ground: Ground): Promise<TownOfRun> {
	const { database, random, clock, person } = ground;
	const { sql } = database;
	const town: TownOfRun = {
		id: uuidFrom(random),
		deliveryFeeCents: random.pick([0, 500, 500, 333])!,
		commissionBp: random.pick(COMMISSIONS)!,
		shops: [],
		person
	};
	const trade = uuidFrom(random);
	await sql`select set_config('sim.now', ${clock.date().toISOString()}, false)`;
	await sql`insert into public.towns (id, slug, name, hosts, postcodes, online_payment, delivery_fee_cents,
			commission_bp, commission_vat_bp)
		values (${town.id}, 'belfort', 'Belfort', '{belfort.example}', '{90000}', true, ${town.deliveryFeeCents},
			${town.commissionBp}, ${random.pick([2000, 0, 550])!})`;
	await sql`insert into public.town_staff (town_id, person_id, email, role)
		values (${town.id}, ${person.id}, ${person.email}, 'operator')`;
	await sql`insert into public.categories (id, slug, name_fr, name_en) values (${trade}, 'tout', 'Tout', 'All')`;
	const count = random.int(3, 6);
	for (let at = 0; at < count; at += 1) town.shops.push(await openShop(ground, town, trade, at));
	return town;
}

async function openShop(
	ground: Ground,
	town: TownOfRun,
	trade: string,
	at: number
): Promise<ShopOfRun> {
	const { database, random, clock, person } = ground;
	const { sql } = database;
	const name = `boutique-${at}`;
	const shop: ShopOfRun = {
		id: uuidFrom(random),
		name,
		// The first one can be paid always, or there might be nothing to play.
		account: at === 0 || random.chance(0.85) ? await openAccount(ground, name) : null,
		device: uuidFrom(random),
		seq: 0,
		cursor: null,
		variants: []
	};
	await sql`insert into public.shops (id, town_id, trade_id, slug, name, street, postcode, city, lat, lng,
			state, slot_capacity, preparation_minutes)
		values (${shop.id}, ${town.id}, ${trade}, ${name}, ${name}, '1 rue Thiers', '90000', 'Belfort', 47.6, 6.8,
			'open', 500, 0)`;
	await sql`insert into public.shop_hours (shop_id, weekday, opens, closes)
		select ${shop.id}, d, '00:00', '24:00' from generate_series(1, 7) d`;
	await sql`insert into public.members (shop_id, person_id, email, role)
		values (${shop.id}, ${person.id}, ${person.email}, 'owner')`;
	for (let index = 0; index < 3; index += 1) {
		shop.variants.push(await stockVariant(ground, { town, shop, trade, index }));
	}
	const args = { p_device: shop.device, p_shop: shop.id, p_name: 'Comptoir' };
	await callFunction(
		database,
		{ name: 'enrol_device', args, as: { person: person.id } },
		clock.now
	);
	if (shop.account) {
		const p_facts = { account: shop.account, transfers_active: true, payouts_active: true };
		const call = {
			name: 'record_account',
			args: { p_shop: shop.id, p_facts },
			as: 'server'
		} as const;
		await callFunction(database, call, clock.now);
	}
	return shop;
}

async function openAccount({ fake, stripe }: Ground, name: string): Promise<string> {
	const { id } = await stripe.accounts.create({
		controller: {
			losses: { payments: 'application' },
			fees: { payer: 'application' },
			stripe_dashboard: { type: 'express' },
			requirement_collection: 'stripe'
		},
		country: 'FR',
		business_profile: { name },
		capabilities: { transfers: { requested: true } }
	});
	fake.knobs.setCapability(id, true);
	return id;
}

interface Place {
	town: TownOfRun;
	shop: ShopOfRun;
	trade: string;
	index: number;
}

async function stockVariant(
	{ database, random }: Ground,
	{ town, shop, trade, index }: Place
): Promise<VariantOfRun> {
	const { sql }: { sql: Sql } = database;
	const product = uuidFrom(random);
	const variant: VariantOfRun = {
		id: uuidFrom(random),
		price: somePrice(random),
		vatBp: random.pick([2000, 1000, 550, 210, 0])!,
		canWithdraw: random.chance(0.75)
	};
	const slug = `${shop.name}-${index}`;
	await sql`insert into public.products (id, town_id, shop_id, category_id, slug, title, vat_bp, withdrawal_exception)
		values (${product}, ${town.id}, ${shop.id}, ${trade}, ${slug}, ${slug}, ${variant.vatBp},
			${variant.canWithdraw ? null : 'perishable'})`;
	await sql`insert into public.variants (id, product_id, shop_id, label, price_cents)
		values (${variant.id}, ${product}, ${shop.id}, '', ${variant.price})`;
	await sql`insert into public.stock_moves (shop_id, variant_id, kind, on_hand_delta)
		values (${shop.id}, ${variant.id}, 'received', ${STOCK})`;
	return variant;
}
