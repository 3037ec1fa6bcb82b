import type { Finding } from './findings.ts';
import { canonical, type ModelState } from './model/model-state.ts';
import type { World } from './world.ts';

interface ShopNow {
	variants: Record<string, unknown>[];
	products: Record<string, unknown>[];
	orders: Record<string, unknown>[];
	clerks: Record<string, unknown>[];
	closed: string[];
	unbalanced: string[];
}

/** The shop in the database is the shop of the model, and its stock the sum of its moves. */
export async function checkShop(world: World): Promise<Finding[]> {
	const { observer } = world;
	const now = await readShop(world);
	const findings: Finding[] = observer.surprises.map((detail) => ({
		guilt: 'diverged',
		invariant: 'every answer is the one the model expects',
		detail
	}));
	for (const detail of now.unbalanced) {
		findings.push({ guilt: 'diverged', invariant: 'stock is the sum of its moves', detail });
	}
	const modelled = told(observer.model.state);
	for (const noun of ['variants', 'products', 'orders', 'clerks', 'closed'] as const) {
		const expected = new Set(modelled[noun].map(canonical));
		const found = new Set<string>(now[noun].map(canonical));
		for (const one of found) if (!expected.has(one)) findings.push(differs(noun, `found ${one}`));
		for (const one of expected)
			if (!found.has(one)) findings.push(differs(noun, `expected ${one}`));
	}
	for (const [key, seqs] of observer.received) {
		if (seqs.every((seq, at) => at === 0 || seq > seqs[at - 1]!)) continue;
		findings.push({
			guilt: 'diverged',
			invariant: 'order holds per device and thing',
			detail: `${key}: ${seqs.join(' ')}`
		});
	}
	return findings;
}

function differs(noun: string, detail: string): Finding {
	return { guilt: 'diverged', invariant: `${noun} are as the model says`, detail };
}

function told(state: ModelState): Omit<Record<keyof ShopNow, unknown[]>, 'unbalanced'> {
	return {
		variants: [...state.variants].map(([id, variant]) => ({ id, ...variant })),
		products: [...state.products].map(([id, { photos, ...product }]) => ({
			id,
			...product,
			photos: [...photos].sort()
		})),
		orders: [...state.orders].map(([id, { state: stands, lines }]) => ({
			id,
			state: stands,
			missing: [...lines.values()].map(({ missing }) => missing)
		})),
		clerks: [...state.clerks].map(([id, clerk]) => ({ id, ...clerk })),
		closed: [...state.closedDays]
	};
}

async function readShop({ sql, shop }: World): Promise<ShopNow> {
	const [row] = await sql<{ now: ShopNow }[]>`
		select jsonb_build_object(
			'variants', (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'product', v.product_id,
					'label', v.label, 'price', v.price_cents, 'barcode', v.barcode,
					'measure', jsonb_build_array(trim_scale(v.measure_value), v.measure_unit),
					'archived', v.archived_at is not null, 'onHand', v.on_hand, 'reserved', v.reserved)), '[]')
				from public.variants v where v.shop_id = ${shop.id}),
			'products', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'state', p.state, 'held', p.held,
					'titled', p.titled, 'words', jsonb_build_object('title', p.title, 'description', p.description,
						'brand', p.brand, 'category', p.category_id, 'vat_bp', p.vat_bp,
						'withdrawal_exception', p.withdrawal_exception, 'facts', p.facts),
					'photos', (select coalesce(jsonb_agg(f.path order by f.path collate "C"), '[]')
						from public.photos f where f.product_id = p.id))), '[]')
				from public.products p where p.shop_id = ${shop.id}),
			'orders', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'state', o.state,
					'missing', (select jsonb_agg(l.missing_quantity order by l.position)
						from public.order_lines l where l.shop_order_id = o.id))), '[]')
				from public.shop_orders o where o.shop_id = ${shop.id}),
			'clerks', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name,
					'pin', c.pin_hash, 'removed', c.removed_at is not null)), '[]')
				from public.clerks c where c.shop_id = ${shop.id}),
			'closed', (select coalesce(jsonb_agg(e.on_date), '[]') from public.shop_hour_exceptions e
				where e.shop_id = ${shop.id}),
			'unbalanced', (select coalesce(jsonb_agg(v.id), '[]') from public.variants v
				where v.shop_id = ${shop.id} and array[v.on_hand, v.reserved] <> (
					select array[coalesce(sum(m.on_hand_delta), 0), coalesce(sum(m.reserved_delta), 0)]::integer[]
					from public.stock_moves m where m.variant_id = v.id))) as now`;
	return row!.now;
}
