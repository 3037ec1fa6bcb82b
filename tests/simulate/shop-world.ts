import { randomUUID } from 'node:crypto';
import type { Sql } from 'postgres';
import { uuidV7 } from '../../src/lib/offline/uuid-v7.ts';
import { makeTown, type Town } from '../world/world.ts';
import { makePeople, type Person } from './people.ts';
import type { Random } from './random.ts';

/** What all runs share: a town whose trades no run changes. */
export interface SimulatedTown {
	town: Town;
	people: Person[];
}

export interface SeededVariant {
	id: string;
	product: string;
	price_cents: number;
	quantity: number;
	barcode: string | null;
}

/** One shop of its own per run, open day and night, with a small shelf. */
export interface ShopOfRun {
	id: string;
	town: SimulatedTown;
	variants: SeededVariant[];
	/** Real time the run began, which is where the tablets' clocks begin. */
	startedAt: number;
	/** The town's date, and those around it. */
	yesterday: string;
	today: string;
	tomorrow: string;
}

export async function openSimulatedTown(sql: Sql): Promise<SimulatedTown> {
	return { town: await makeTown(sql), people: await makePeople(sql) };
}

export async function openShop(sql: Sql, town: SimulatedTown, random: Random): Promise<ShopOfRun> {
	const id = randomUUID();
	const variants: SeededVariant[] = Array.from({ length: random.int(3, 8) }, (_, index) => ({
		id: uuidV7(),
		product: uuidV7(),
		price_cents: random.int(100, 5_000),
		quantity: random.int(0, 12),
		barcode: index % 2 === 0 ? `376000000000${index}` : null
	}));
	const { id: town_id, tradeId } = town.town;
	const slug = `s-${id.slice(0, 23)}`;
	await sql.begin(async (tx) => {
		await tx`insert into public.shops (id, town_id, trade_id, slug, name, street, postcode, city, lat, lng,
				state, slot_capacity, preparation_minutes)
			values (${id}, ${town_id}, ${tradeId}, ${slug}, ${slug}, '1 rue Thiers', '90000', 'Belfort', 47.6, 6.8,
				'open', 500, 0)`;
		await tx`insert into public.shop_hours (shop_id, weekday, opens, closes)
			select ${id}, d, '00:00', '24:00' from generate_series(1, 7) d`;
		for (const { id: person, email, role } of town.people) {
			await tx`insert into public.members (shop_id, person_id, email, role)
				values (${id}, ${person}, ${email}, ${role})`;
		}
		const rows = tx.json(variants.map((one, at) => ({ ...one, slug: `${slug}-${at}`, at })));
		await tx`insert into public.products (id, town_id, shop_id, category_id, slug, title, vat_bp)
			select v.product, ${town_id}, ${id}, ${tradeId}, v.slug, 'Article ' || v.at, 550
			from jsonb_to_recordset(${rows}) v (product uuid, slug text, at integer)`;
		await tx`insert into public.variants (id, product_id, shop_id, label, price_cents, barcode)
			select v.id, v.product, ${id}, '', v.price_cents, v.barcode
			from jsonb_to_recordset(${rows}) v (id uuid, product uuid, price_cents integer, barcode text)`;
		await tx`insert into public.stock_moves (shop_id, variant_id, kind, on_hand_delta)
			select ${id}, v.id, 'received', v.quantity
			from jsonb_to_recordset(${rows}) v (id uuid, quantity integer) where v.quantity > 0`;
	});
	const [dates] = await sql<{ yesterday: string; today: string; tomorrow: string; now: Date }[]>`
		select (d - 1)::text as yesterday, d::text as today, (d + 1)::text as tomorrow, now() as now
		from (select private.shop_today(${id}, now()) as d) x`;
	const { now, ...days } = dates!;
	return { id, town, variants, startedAt: now.getTime(), ...days };
}
