import type { Finding } from './findings.ts';
import { canonical } from './model/model-state.ts';
import type { Tablet } from './tablet.ts';
import type { World } from './world.ts';

type Rows = Record<string, { id: string }[]>;

/** Every tablet shows what the server has: all rows, read without a look at any revision. */
export async function checkRows(world: World): Promise<Finding[]> {
	const findings: Finding[] = [];
	const server = await readServer(world);
	for (const tablet of world.tablets) {
		if (world.removed.has(tablet.person.id)) continue;
		const disk = await readTablet(tablet);
		for (const [table, rows] of Object.entries(server)) {
			const there = toMap(rows);
			const here = toMap(disk[table] ?? []);
			for (const id of new Set([...there.keys(), ...here.keys()])) {
				if (there.get(id) === here.get(id)) continue;
				findings.push({
					guilt: 'diverged',
					invariant: 'tablet rows are the server rows',
					detail: `${tablet.key} ${table} ${id}\n    here  ${here.get(id)}\n    there ${there.get(id)}`
				});
			}
		}
	}
	return findings;
}

function toMap(rows: { id: string }[]): Map<string, string> {
	return new Map(rows.map((row) => [row.id, canonical(row)]));
}

function readTablet(tablet: Tablet): Promise<Rows> {
	return tablet.look(async (database) => {
		const rows: Rows = {};
		for (const table of database.rowTableNames) rows[table] = await database.rows(table).toArray();
		return rows;
	});
}

async function readServer({ sql, shop }: World): Promise<Rows> {
	const [row] = await sql<{ rows: Rows }[]>`
		select jsonb_build_object(
			'shops', jsonb_build_array(private.till_shop(${shop.id})),
			'shop_orders', (select coalesce(jsonb_agg(private.till_order(o)), '[]')
				from public.shop_orders o where o.shop_id = ${shop.id}),
			'products', (select coalesce(jsonb_agg(private.till_product(p)), '[]')
				from public.products p where p.shop_id = ${shop.id}),
			'variants', (select coalesce(jsonb_agg(jsonb_build_object(
					'id', v.id, 'product_id', v.product_id, 'label', v.label, 'price_cents', v.price_cents,
					'on_hand', v.on_hand, 'reserved', v.reserved, 'barcode', v.barcode, 'position', v.position,
					'measure_value', trim_scale(v.measure_value), 'measure_unit', v.measure_unit,
					'archived', v.archived_at is not null, 'revision', v.revision)), '[]')
				from public.variants v where v.shop_id = ${shop.id}),
			'clerks', (select coalesce(jsonb_agg(jsonb_build_object(
					'id', c.id, 'name', c.name, 'pin_salt', c.pin_salt, 'pin_hash', c.pin_hash,
					'removed', c.removed_at is not null, 'revision', c.revision)), '[]')
				from public.clerks c where c.shop_id = ${shop.id}),
			-- A tablet that has nothing to tell was never stamped, and does not travel.
			'devices', (select coalesce(jsonb_agg(jsonb_build_object(
					'id', d.id, 'name', d.name, 'lost_count', d.lost_count, 'lost_at', d.lost_at,
					'cloned_at', d.cloned_at, 'aside_count', jsonb_array_length(d.aside),
					'revoked', d.revoked_at is not null, 'revision', d.revision)), '[]')
				from public.devices d where d.shop_id = ${shop.id} and d.revision > 0),
			'reviews', (select coalesce(jsonb_agg(jsonb_build_object(
					'id', o.id, 'person_name', coalesce(nullif(w.name, ''), w.email, ''), 'kind', o.kind,
					'entity', jsonb_build_object('table', o.entity_table, 'id', o.entity_id), 'args', o.args,
					'at', o.tapped_at, 'done', o.review <> 'waiting', 'revision', o.review_revision)), '[]')
				from public.operations o left join public.people w on w.id = o.person_id
				where o.shop_id = ${shop.id} and o.review is not null)) as rows`;
	return row!.rows;
}
