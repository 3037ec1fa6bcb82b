-- What the counter may do to variants and photos.

create function private.apply_variant_create(p_op private.till_operation) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_product uuid := private.resolve_entity(p_op.shop, private.uuid_arg(p_op.args, 'product'));
	v_label text := private.line_arg(p_op.args, 'label', 60);
	v_barcode text := private.barcode_arg(p_op.args);
	v_twin jsonb;
begin
	if v_product is null or v_label is null or v_barcode is null or not private.is_measure(p_op.args)
		or private.int_arg(p_op.args, 'price_cents', 1, 10000000) is null
		or p_op.args ? 'quantity' and private.int_arg(p_op.args, 'quantity', 0, 9999) is null then
		return private.outcome('refused', 'malformed');
	end if;
	if not exists (select from public.products p where p.id = v_product and p.shop_id = p_op.shop) then
		return private.outcome('refused', 'unknown_product');
	end if;
	if exists (select from public.variants v where v.id = p_op.entity) then
		return private.outcome('refused', 'id_taken');
	end if;
	v_twin := private.barcode_holder(p_op.shop, v_barcode, null);
	if v_twin is not null then
		perform private.point_to(p_op.shop, p_op.entity, (v_twin ->> 'variant')::uuid);
		return private.outcome('conflict', 'barcode_taken', v_twin);
	end if;
	perform private.add_variant(p_op, p_op.entity, v_product, v_label, v_barcode);
	return private.outcome('applied');
end;
$$;

create function private.apply_variant_price(p_op private.till_operation) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_price integer := private.int_arg(p_op.args, 'price_cents', 1, 10000000);
	v_now integer;
begin
	select v.price_cents into v_now from public.variants v where v.id = p_op.entity and v.shop_id = p_op.shop;
	if v_now is null then
		return private.outcome('refused', 'unknown_variant');
	end if;
	if v_price is null then
		return private.outcome('refused', 'malformed');
	end if;
	if v_now = v_price then
		return private.outcome('nothing_to_do', 'already_so');
	end if;
	if to_jsonb(v_now) is distinct from p_op.base -> 'price_cents' then
		return private.outcome('conflict', 'price_changed', jsonb_build_object('now', v_now, 'yours', v_price));
	end if;
	update public.variants set price_cents = v_price where id = p_op.entity;
	return private.outcome('applied');
end;
$$;

create function private.apply_variant_edit(p_op private.till_operation) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_variant public.variants;
	v_now jsonb;
	v_args jsonb := p_op.args;
	v_clash jsonb;
	v_barcode text := private.barcode_arg(v_args);
begin
	select v.* into v_variant from public.variants v where v.id = p_op.entity and v.shop_id = p_op.shop;
	if v_variant.id is null then
		return private.outcome('refused', 'unknown_variant');
	end if;
	if v_args = '{}' or v_barcode is null or not private.is_measure(v_args)
		or (v_args ? 'measure_value') <> (v_args ? 'measure_unit')
		or v_args ? 'label' and private.line_arg(v_args, 'label', 60) is null
		or exists (select from jsonb_object_keys(v_args) k
			where k not in ('label', 'barcode', 'measure_value', 'measure_unit')) then
		return private.outcome('refused', 'malformed');
	end if;
	if v_args ? 'label' then
		v_args := v_args || jsonb_build_object('label', private.line_arg(v_args, 'label', 60));
	end if;
	v_now := jsonb_build_object('label', v_variant.label, 'barcode', v_variant.barcode,
		'measure_value', trim_scale(v_variant.measure_value), 'measure_unit', v_variant.measure_unit);
	if v_now || v_args = v_now then
		return private.outcome('nothing_to_do', 'already_so');
	end if;
	v_clash := private.changed_meanwhile(v_now, v_args, p_op.base);
	if v_clash is not null then
		return private.outcome('conflict', 'changed_meanwhile', v_clash);
	end if;
	if v_barcode <> '' and v_variant.archived_at is null then
		v_clash := private.barcode_holder(p_op.shop, v_barcode, v_variant.id);
		if v_clash is not null then
			return private.outcome('conflict', 'barcode_taken', v_clash);
		end if;
	end if;
	v_now := v_now || v_args;
	update public.variants set label = v_now ->> 'label', barcode = v_now ->> 'barcode',
		measure_value = (v_now ->> 'measure_value')::numeric, measure_unit = v_now ->> 'measure_unit'
	where id = v_variant.id;
	return private.outcome('applied');
end;
$$;

create function private.apply_variant_archive(p_op private.till_operation) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_variant public.variants;
	v_twin jsonb;
begin
	select v.* into v_variant from public.variants v where v.id = p_op.entity and v.shop_id = p_op.shop;
	if v_variant.id is null then
		return private.outcome('refused', 'unknown_variant');
	end if;
	if jsonb_typeof(p_op.args -> 'archived') is distinct from 'boolean' then
		return private.outcome('refused', 'malformed');
	end if;
	if (p_op.args ->> 'archived')::boolean = (v_variant.archived_at is not null) then
		return private.outcome('nothing_to_do', 'already_so');
	end if;
	if v_variant.archived_at is null then
		if not exists (select from public.variants v where v.product_id = v_variant.product_id
			and v.id <> v_variant.id and v.archived_at is null) then
			return private.outcome('refused', 'last_variant');
		end if;
	else
		v_twin := private.barcode_holder(p_op.shop, v_variant.barcode, v_variant.id);
		if v_twin is not null then
			return private.outcome('conflict', 'barcode_taken', v_twin);
		end if;
	end if;
	update public.variants set archived_at = case when archived_at is null then now() end where id = v_variant.id;
	return private.outcome('applied');
end;
$$;

-- S17. The photo has arrived in the bucket; its name is its content, so twice is once.
create function private.apply_photo_attach(p_op private.till_operation) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_path text := p_op.args ->> 'path';
	v_tint text := p_op.args ->> 'tint';
	v_state text;
begin
	select p.state into v_state from public.products p where p.id = p_op.entity and p.shop_id = p_op.shop;
	if v_state is null then
		return private.outcome('refused', 'unknown_product');
	end if;
	if v_path is null or v_path !~ ('^shops/' || p_op.shop::text || '/[0-9a-f]{64}$')
		or v_tint is null or v_tint !~ '^#[0-9a-f]{6}$'
		or private.int_arg(p_op.args, 'width', 1, 20000) is null
		or private.int_arg(p_op.args, 'height', 1, 20000) is null then
		return private.outcome('refused', 'malformed');
	end if;
	insert into public.photos (shop_id, product_id, path, width, height, tint, position)
	values (p_op.shop, p_op.entity, v_path, (p_op.args ->> 'width')::integer, (p_op.args ->> 'height')::integer, v_tint,
		(select coalesce(max(f.position) + 1, 0) from public.photos f where f.product_id = p_op.entity))
	on conflict (product_id, path) where product_id is not null do nothing;
	if not found then
		return private.outcome('nothing_to_do', 'already_there');
	end if;
	update public.products set held = false, state = 'published', published_at = now()
	where id = p_op.entity and held and state = 'draft';
	return private.outcome('applied', case when v_state = 'archived' then 'product_archived' end);
end;
$$;

create function private.apply_photo_remove(p_op private.till_operation) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
begin
	if not exists (select from public.products p where p.id = p_op.entity and p.shop_id = p_op.shop) then
		return private.outcome('refused', 'unknown_product');
	end if;
	delete from public.photos f where f.product_id = p_op.entity and f.path = p_op.args ->> 'path';
	return case when found then private.outcome('applied') else private.outcome('nothing_to_do', 'already_so') end;
end;
$$;
