-- The shop's desk: products by the hundred, with the rules of the counter. What a desk says is an operation like a
-- tablet's (chapters 1100 to 1140), so that each rule is written once; its "device" is the person who sits there.

-- Kinds a desk may say. Orders are handled at the counter, names and codes of the team there too.
create function private.is_desk_kind(p_kind text) returns boolean
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	return coalesce(p_kind in (
		'product.create', 'product.edit', 'product.state', 'variant.create', 'variant.price', 'variant.edit',
		'variant.archive', 'photo.attach', 'photo.remove', 'stock.received', 'stock.counted', 'stock.undo',
		'shelf.confirm', 'shop.close_today', 'shop.reopen_today'), false);
end;
$$;

-- At most 500 operations in one transaction: {ok, results: [{id, outcome, code, detail, revision}]}. Said again, the
-- same operation has the same answer and no second effect. p_event: what the shop reads of it afterwards.
create function public.desk_apply(p_shop uuid, p_operations jsonb, p_event text default 'products.edited') returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	c_operations constant integer := 500;
	v_me uuid := (select private.me());
	v_desk public.devices;
	v_before bigint;
	v_results jsonb;
	v_done jsonb;
begin
	if private.my_role_at(p_shop) is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	if p_event not in ('products.edited', 'products.imported') or jsonb_typeof(p_operations) is distinct from 'array'
		or jsonb_array_length(p_operations) not between 1 and c_operations
		or exists (select from jsonb_array_elements(p_operations) o where not private.is_desk_kind(o ->> 'kind')) then
		return jsonb_build_object('ok', false, 'refusal', 'malformed');
	end if;
	select r.revision into v_before from public.shop_revisions r where r.shop_id = p_shop for update;
	v_desk.id := v_me;
	v_desk.shop_id := p_shop;
	v_results := private.apply_operations(v_desk, p_operations, '{}', v_me, true);
	-- Only what happened in this call: a repetition is no news.
	select jsonb_object_agg(k.kind, k.n) into v_done
	from (
		select o.operation ->> 'kind' as kind, count(*) as n
		from jsonb_array_elements(p_operations) with ordinality o (operation, n)
			join jsonb_array_elements(v_results) with ordinality r (result, n) using (n)
		where r.result ->> 'outcome' = 'applied' and (r.result ->> 'revision')::bigint > v_before
		group by 1
	) k;
	if v_done is not null then
		perform private.note_shop_event(p_shop, p_event, v_done);
	end if;
	return jsonb_build_object('ok', true, 'results', v_results);
end;
$$;

-- Every product of a shop as the desk's table shows it, a thousand a page by id: {ok, products, next}.
create function public.list_desk_products(p_shop uuid, p_after uuid default null) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	c_page constant integer := 1000;
	v_rows jsonb;
begin
	if private.my_role_at(p_shop) is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title, 'titled', p.titled, 'state', p.state,
			'category', p.category_id, 'photo', f.path, 'variants', coalesce(v.variants, '[]')) order by p.id), '[]')
	into v_rows
	from (
		select q.id, q.title, q.titled, q.state, q.category_id from public.products q
		where q.shop_id = p_shop and (p_after is null or q.id > p_after)
		order by q.id limit c_page
	) p
		left join lateral (
			select jsonb_agg(jsonb_build_object('id', w.id, 'label', w.label, 'price_cents', w.price_cents,
				'on_hand', w.on_hand, 'reserved', w.reserved, 'barcode', w.barcode) order by w.position, w.id) as variants
			from public.variants w where w.product_id = p.id and w.archived_at is null
		) v on true
		left join lateral (
			select h.path from public.photos h where h.product_id = p.id order by h.position, h.id limit 1
		) f on true;
	return jsonb_build_object('ok', true, 'products', v_rows,
		'next', case when jsonb_array_length(v_rows) = c_page then v_rows -> (c_page - 1) -> 'id' end);
end;
$$;

-- The same with everything a shop takes along when it leaves, and with what an import compares: 250 a page.
create function public.export_products(p_shop uuid, p_after uuid default null) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	c_page constant integer := 250;
	v_rows jsonb;
begin
	if private.my_role_at(p_shop) is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'slug', p.slug, 'title', p.title, 'titled', p.titled,
			'state', p.state, 'category', p.category_id, 'description', p.description, 'brand', p.brand,
			'vat_bp', p.vat_bp, 'withdrawal_exception', p.withdrawal_exception, 'facts', p.facts,
			'confirmed_at', p.confirmed_at, 'variants', coalesce(v.variants, '[]'), 'photos', coalesce(f.photos, '[]'))
			order by p.id), '[]')
	into v_rows
	from (
		select q.* from public.products q
		where q.shop_id = p_shop and (p_after is null or q.id > p_after)
		order by q.id limit c_page
	) p
		left join lateral (
			select jsonb_agg(jsonb_build_object('id', w.id, 'label', w.label, 'price_cents', w.price_cents,
				'on_hand', w.on_hand, 'reserved', w.reserved, 'barcode', w.barcode,
				'measure_value', trim_scale(w.measure_value), 'measure_unit', w.measure_unit) order by w.position, w.id) as variants
			from public.variants w where w.product_id = p.id and w.archived_at is null
		) v on true
		left join lateral (
			select jsonb_agg(jsonb_build_object('path', h.path, 'width', h.width, 'height', h.height, 'tint', h.tint)
				order by h.position, h.id) as photos
			from public.photos h where h.product_id = p.id
		) f on true;
	return jsonb_build_object('ok', true, 'products', v_rows,
		'next', case when jsonb_array_length(v_rows) = c_page then v_rows -> (c_page - 1) -> 'id' end);
end;
$$;
