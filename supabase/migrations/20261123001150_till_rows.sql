-- What travels down to a tablet.

-- The shop as its tablets know it, with the trades its products may belong to. Trades change with an
-- operator's decision, not with a sale: they travel when the shop's own row does.
create function private.till_shop(p_shop uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	return (
		select jsonb_build_object(
			'id', s.id, 'slug', s.slug, 'name', s.name, 'state', s.state, 'trade', c.name_fr, 'trade_id', s.trade_id,
			'default_vat_bp', c.vat_bp, 'preparation_minutes', s.preparation_minutes, 'revision', s.revision,
			'hours', (select coalesce(jsonb_agg(jsonb_build_object('weekday', h.weekday,
					'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI'))
				order by h.weekday, h.opens), '[]') from public.shop_hours h where h.shop_id = s.id),
			'exceptions', (select coalesce(jsonb_agg(jsonb_build_object('on_date', e.on_date,
					'opens', to_char(e.opens, 'HH24:MI'), 'closes', to_char(e.closes, 'HH24:MI'), 'note', e.note)
				order by e.on_date, e.opens), '[]') from public.shop_hour_exceptions e
				where e.shop_id = s.id and e.on_date >= private.shop_today(s.id, now())),
			'trades', (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'name_fr', k.name_fr, 'name_en', k.name_en,
					'group_fr', g.name_fr, 'group_en', g.name_en, 'needs', to_jsonb(k.needs),
					'sure_days', k.sure_days)
				order by g.position, k.position, k.slug), '[]')
				from public.categories k join public.categories g on g.id = k.parent_id))
		from public.shops s join public.categories c on c.id = s.trade_id where s.id = p_shop);
end;
$$;

create function private.till_order(p_order public.shop_orders) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	return (
		select jsonb_build_object(
			'id', p_order.id, 'shop_id', p_order.shop_id, 'order_id', p_order.order_id, 'state', p_order.state,
			'code', p_order.code, 'payment', p_order.payment, 'fulfilment', r.fulfilment,
			'slot_starts_at', p_order.slot_starts_at, 'slot_ends_at', p_order.slot_ends_at,
			'items_cents', p_order.items_cents, 'contact_name', r.contact_name, 'contact_phone', r.contact_phone,
			'placed_at', p_order.placed_at, 'confirm_by', p_order.confirm_by, 'accepted_at', p_order.accepted_at, 'ready_at', p_order.ready_at,
			'collected_at', p_order.collected_at, 'refusal_reason', p_order.refusal_reason,
			'delivered_at', p_order.delivered_at, 'attention', p_order.attention, 'revision', p_order.revision,
			'lines', (select coalesce(jsonb_agg(jsonb_build_object(
					'id', l.id, 'variant_id', l.variant_id, 'title', l.title, 'label', l.label,
					'quantity', l.quantity, 'missing_quantity', l.missing_quantity,
					'unit_price_cents', l.unit_price_cents, 'total_cents', l.total_cents,
					'photo_path', l.photo_path) order by l.position), '[]')
				from public.order_lines l where l.shop_order_id = p_order.id))
		from public.orders r where r.id = p_order.order_id);
end;
$$;

create function private.till_product(p_product public.products) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_photos jsonb := (
		select coalesce(jsonb_agg(jsonb_build_object('path', f.path, 'width', f.width, 'height', f.height, 'tint', f.tint)
			order by f.position, f.id), '[]')
		from public.photos f where f.product_id = p_product.id);
begin
	return jsonb_build_object(
		'id', p_product.id, 'title', p_product.title, 'titled', p_product.titled, 'slug', p_product.slug,
		'state', p_product.state, 'held', p_product.held, 'category_id', p_product.category_id,
		'description', p_product.description, 'brand', p_product.brand, 'vat_bp', p_product.vat_bp,
		'withdrawal_exception', p_product.withdrawal_exception, 'facts', p_product.facts,
		'confirmed_at', p_product.confirmed_at, 'photos', v_photos, 'photo_path', v_photos -> 0 -> 'path',
		'tint', v_photos -> 0 -> 'tint', 'revision', p_product.revision);
end;
$$;

-- Rows of one shop that changed after p_from, up to and including p_to (S9: never cut inside a revision).
-- Orders that ended more than 180 days ago stay on the server, like tombstones (S10).
create function private.shop_rows(p_shop uuid, p_from bigint, p_to bigint) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	return jsonb_build_object(
		'shops', (select coalesce(jsonb_agg(private.till_shop(s.id)), '[]')
			from public.shops s where s.id = p_shop and s.revision > p_from and s.revision <= p_to),
		'shop_orders', (select coalesce(jsonb_agg(private.till_order(o)), '[]')
			from public.shop_orders o
			where o.shop_id = p_shop and o.revision > p_from and o.revision <= p_to
				and o.state not in ('awaiting', 'expired')
				and (o.state in ('new', 'preparing', 'ready') or o.updated_at > now() - interval '180 days')),
		'products', (select coalesce(jsonb_agg(private.till_product(p)), '[]')
			from public.products p where p.shop_id = p_shop and p.revision > p_from and p.revision <= p_to),
		'variants', (select coalesce(jsonb_agg(jsonb_build_object(
				'id', v.id, 'product_id', v.product_id, 'label', v.label, 'price_cents', v.price_cents,
				'on_hand', v.on_hand, 'reserved', v.reserved, 'barcode', v.barcode,
				'measure_value', trim_scale(v.measure_value), 'measure_unit', v.measure_unit, 'position', v.position,
				'archived', v.archived_at is not null, 'revision', v.revision)), '[]')
			from public.variants v where v.shop_id = p_shop and v.revision > p_from and v.revision <= p_to),
		'clerks', (select coalesce(jsonb_agg(jsonb_build_object(
				'id', c.id, 'name', c.name, 'pin_salt', c.pin_salt, 'pin_hash', c.pin_hash,
				'removed', c.removed_at is not null, 'revision', c.revision)), '[]')
			from public.clerks c where c.shop_id = p_shop and c.revision > p_from and c.revision <= p_to),
		'devices', (select coalesce(jsonb_agg(jsonb_build_object(
				'id', d.id, 'name', d.name, 'lost_count', d.lost_count, 'lost_at', d.lost_at, 'cloned_at', d.cloned_at,
				'aside_count', jsonb_array_length(d.aside), 'revoked', d.revoked_at is not null, 'revision', d.revision)), '[]')
			from public.devices d where d.shop_id = p_shop and d.revision > p_from and d.revision <= p_to),
		'reviews', (select coalesce(jsonb_agg(jsonb_build_object(
				'id', o.id, 'person_name', coalesce(nullif(w.name, ''), w.email, ''), 'kind', o.kind,
				'entity', jsonb_build_object('table', o.entity_table, 'id', o.entity_id), 'args', o.args,
				'at', o.tapped_at, 'done', o.review <> 'waiting', 'revision', o.review_revision)), '[]')
			from public.operations o left join public.people w on w.id = o.person_id
			where o.shop_id = p_shop and o.review is not null
				and o.review_revision > p_from and o.review_revision <= p_to));
end;
$$;
