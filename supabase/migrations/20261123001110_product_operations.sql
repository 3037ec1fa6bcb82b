-- What the counter may do to products and variants. Each returns {outcome, code, detail}; the shop is
-- locked by the caller. `base` is what the person saw: a value that somebody else changed meanwhile is
-- never overwritten, the person is asked.

-- Facts a product may state beside its price; `categories.needs` names those of its trade.
create function private.is_fact_key(p_key text) returns boolean
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	return p_key in ('ingredients', 'allergens', 'origin', 'composition', 'manufacturer', 'warnings', 'alcohol');
end;
$$;

-- One line of text out of JSON, trimmed, or null when it is none or too long.
create function private.line_arg(p_args jsonb, p_key text, p_most integer) returns text
language plpgsql immutable parallel safe set search_path = ''
as $$
declare
	v_text text := btrim(p_args ->> p_key);
begin
	if jsonb_typeof(p_args -> p_key) is distinct from 'string' or char_length(v_text) > p_most
		or v_text ~ '[[:cntrl:]]' then
		return null;
	end if;
	return v_text;
end;
$$;

-- Letters, digits and a tail of the id, so that two products of one name have two addresses.
create function private.product_slug(p_title text, p_id uuid) returns text
language plpgsql immutable set search_path = ''
as $$
begin
	return left(coalesce(nullif(btrim(regexp_replace(private.fold_text(p_title), '[^a-z0-9]+', '-', 'g'), '-'), ''), 'article'), 80)
		|| '-' || right(p_id::text, 8);
end;
$$;

-- A barcode out of JSON: absent or null is none (''), a wrong one is null.
create function private.barcode_arg(p_args jsonb) returns text
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	if coalesce(jsonb_typeof(p_args -> 'barcode'), 'null') = 'null' then
		return '';
	end if;
	return case when p_args ->> 'barcode' ~ '^[0-9]{8,14}$' and jsonb_typeof(p_args -> 'barcode') = 'string'
		then p_args ->> 'barcode' end;
end;
$$;

-- Who carries this barcode in the shop already: {product, variant, title}, or null.
create function private.barcode_holder(p_shop uuid, p_barcode text, p_but uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	return (
		select jsonb_build_object('product', p.id, 'variant', v.id, 'title', p.title)
		from public.variants v join public.products p on p.id = v.product_id
		where v.shop_id = p_shop and v.barcode = p_barcode and v.archived_at is null
			and v.id is distinct from p_but
		limit 1);
end;
$$;

-- What is said of p_from from now on is meant for p_to.
create function private.point_to(p_shop uuid, p_from uuid, p_to uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
	insert into public.entity_aliases (shop_id, from_id, to_id) values (p_shop, p_from, p_to)
	on conflict (from_id) do nothing;
end;
$$;

-- The product or variant that an id of a tablet stands for.
create function private.resolve_entity(p_shop uuid, p_id uuid) returns uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
	return coalesce(
		(select a.to_id from public.entity_aliases a where a.from_id = p_id and a.shop_id = p_shop), p_id);
end;
$$;

create function private.add_variant(
	p_op private.till_operation, p_variant uuid, p_product uuid, p_label text, p_barcode text
) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_quantity integer := coalesce(private.int_arg(p_op.args, 'quantity', 0, 9999), 0);
begin
	insert into public.variants (id, product_id, shop_id, label, price_cents, barcode, measure_value, measure_unit, position)
	values (p_variant, p_product, p_op.shop, p_label, private.int_arg(p_op.args, 'price_cents', 1, 10000000),
		nullif(p_barcode, ''), (p_op.args ->> 'measure_value')::numeric, p_op.args ->> 'measure_unit',
		(select coalesce(max(v.position) + 1, 0) from public.variants v where v.product_id = p_product));
	if v_quantity > 0 then
		insert into public.stock_moves (shop_id, variant_id, kind, on_hand_delta, operation_id, person_id)
		values (p_op.shop, p_variant, 'received', v_quantity, p_op.id, p_op.person);
	end if;
end;
$$;

-- Both or neither, a number above zero and a unit we know.
create function private.is_measure(p_args jsonb) returns boolean
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	if coalesce(jsonb_typeof(p_args -> 'measure_value'), 'null') = 'null' then
		return coalesce(jsonb_typeof(p_args -> 'measure_unit'), 'null') = 'null';
	end if;
	return jsonb_typeof(p_args -> 'measure_value') = 'number'
		and (p_args ->> 'measure_value') ~ '^[0-9]{1,7}(\.[0-9]{1,3})?$'
		and (p_args ->> 'measure_value')::numeric > 0
		and coalesce(p_args ->> 'measure_unit', '') in ('g', 'kg', 'ml', 'cl', 'l', 'm', 'piece');
end;
$$;

-- A photo and a price: the product and its first variant, in the window at once unless it is held.
create function private.apply_product_create(p_op private.till_operation) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_variant uuid := private.uuid_arg(p_op.args, 'variant');
	v_title text := coalesce(private.line_arg(p_op.args, 'title', 140), '');
	v_barcode text := private.barcode_arg(p_op.args);
	v_hold boolean := p_op.args -> 'hold' is not distinct from 'true'::jsonb;
	v_shop record;
	v_twin jsonb;
	v_category uuid;
begin
	if v_variant is null or v_barcode is null or private.int_arg(p_op.args, 'price_cents', 1, 10000000) is null
		or p_op.args ? 'quantity' and private.int_arg(p_op.args, 'quantity', 0, 9999) is null
		or coalesce(jsonb_typeof(p_op.args -> 'title'), 'null') <> 'null' and private.line_arg(p_op.args, 'title', 140) is null then
		return private.outcome('refused', 'malformed');
	end if;
	select s.town_id, s.trade_id, c.name_fr as trade, c.vat_bp into v_shop
	from public.shops s join public.categories c on c.id = s.trade_id where s.id = p_op.shop;
	v_category := v_shop.trade_id;
	if coalesce(jsonb_typeof(p_op.args -> 'category'), 'null') <> 'null' then
		select c.id into v_category from public.categories c
		where c.id = private.uuid_arg(p_op.args, 'category') and c.parent_id is not null;
		if v_category is null then
			return private.outcome('refused', 'unknown_category');
		end if;
	end if;
	if exists (select from public.products p where p.id = p_op.entity)
		or exists (select from public.variants v where v.id = v_variant) then
		return private.outcome('refused', 'id_taken');
	end if;
	v_twin := private.barcode_holder(p_op.shop, v_barcode, null);
	if v_twin is not null then
		perform private.point_to(p_op.shop, p_op.entity, (v_twin ->> 'product')::uuid);
		perform private.point_to(p_op.shop, v_variant, (v_twin ->> 'variant')::uuid);
		return private.outcome('conflict', 'barcode_taken', v_twin);
	end if;
	insert into public.products (id, town_id, shop_id, category_id, slug, title, titled, vat_bp, state, held, confirmed_at)
	values (p_op.entity, v_shop.town_id, p_op.shop, v_category,
		private.product_slug(case when v_title = '' then v_shop.trade else v_title end, p_op.entity),
		case when v_title = '' then v_shop.trade else v_title end, v_title <> '', v_shop.vat_bp,
		case when v_hold then 'draft' else 'published' end, v_hold, p_op.at);
	perform private.add_variant(p_op, v_variant, p_op.entity, '', v_barcode);
	return private.outcome('applied');
end;
$$;

-- A product as product.edit speaks of it.
create function private.editable_product(p_product public.products) returns jsonb
language plpgsql immutable set search_path = ''
as $$
begin
	return jsonb_build_object('title', p_product.title, 'description', p_product.description,
		'brand', p_product.brand, 'category', p_product.category_id, 'vat_bp', p_product.vat_bp,
		'withdrawal_exception', p_product.withdrawal_exception, 'facts', p_product.facts);
end;
$$;

-- Whether a new value of a product's field is one we can keep.
create function private.is_product_value(p_key text, p_args jsonb) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_value jsonb := p_args -> p_key;
begin
	return coalesce(case p_key
		when 'title' then private.line_arg(p_args, 'title', 140) <> ''
		when 'brand' then private.line_arg(p_args, 'brand', 80) is not null
		when 'description' then jsonb_typeof(v_value) = 'string' and char_length(v_value #>> '{}') <= 8000
		when 'category' then exists (select from public.categories c
			where c.id = private.uuid_arg(p_args, 'category') and c.parent_id is not null)
		when 'vat_bp' then v_value in ('2000', '1000', '550', '210', '0')
		when 'withdrawal_exception' then v_value in ('null', '"perishable"', '"hygiene"', '"made_to_order"', '"press"')
		when 'facts' then jsonb_typeof(v_value) = 'object' and not exists (
			select from jsonb_each(v_value) f
			where not private.is_fact_key(f.key) or jsonb_typeof(f.value) <> 'string' or char_length(f.value #>> '{}') > 2000)
		end, false);
end;
$$;

-- The first field that somebody else changed meanwhile: {field, now, yours}, or null. p_free: fields whose
-- present value is a stand-in that nobody wrote.
create function private.changed_meanwhile(p_now jsonb, p_args jsonb, p_base jsonb, p_free text[] default '{}') returns jsonb
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	return (
		select jsonb_build_object('field', a.key, 'now', p_now -> a.key, 'yours', a.value)
		from jsonb_each(p_args) a
		where p_now -> a.key is distinct from a.value and p_now -> a.key is distinct from p_base -> a.key
			and not a.key = any (p_free)
		order by a.key limit 1);
end;
$$;

create function private.apply_product_edit(p_op private.till_operation) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_product public.products;
	v_now jsonb;
	v_args jsonb := p_op.args;
	v_clash jsonb;
begin
	select p.* into v_product from public.products p where p.id = p_op.entity and p.shop_id = p_op.shop;
	if v_product.id is null then
		return private.outcome('refused', 'unknown_product');
	end if;
	if v_args = '{}' or jsonb_typeof(p_op.base) <> 'object' or exists (
		select from jsonb_object_keys(v_args) k where k <> 'category' and not private.is_product_value(k, v_args)) then
		return private.outcome('refused', 'malformed');
	end if;
	if v_args ? 'category' and not private.is_product_value('category', v_args) then
		return private.outcome('refused', 'unknown_category');
	end if;
	if v_args ? 'title' then
		v_args := v_args || jsonb_build_object('title', private.line_arg(v_args, 'title', 140));
	end if;
	v_now := private.editable_product(v_product);
	if v_now || v_args = v_now and (v_product.titled or not v_args ? 'title') then
		return private.outcome('nothing_to_do', 'already_so');
	end if;
	v_clash := private.changed_meanwhile(v_now, v_args, p_op.base,
		case when v_product.titled then '{}'::text[] else '{title}' end);
	if v_clash is not null then
		return private.outcome('conflict', 'changed_meanwhile', v_clash);
	end if;
	v_now := v_now || v_args;
	update public.products set
		title = v_now ->> 'title', titled = titled or v_args ? 'title',
		-- A name given for the first time gives the address too; afterwards links stay good.
		slug = case when v_args ? 'title' and not titled then private.product_slug(v_now ->> 'title', id) else slug end,
		description = v_now ->> 'description', brand = v_now ->> 'brand', category_id = (v_now ->> 'category')::uuid,
		vat_bp = (v_now ->> 'vat_bp')::integer, withdrawal_exception = v_now ->> 'withdrawal_exception',
		facts = v_now -> 'facts'
	where id = v_product.id;
	return private.outcome('applied');
end;
$$;

create function private.apply_product_state(p_op private.till_operation) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_state text := p_op.args ->> 'state';
	v_product public.products;
begin
	select p.* into v_product from public.products p where p.id = p_op.entity and p.shop_id = p_op.shop;
	if v_product.id is null then
		return private.outcome('refused', 'unknown_product');
	end if;
	if v_state is null or v_state not in ('published', 'paused', 'archived') then
		return private.outcome('refused', 'malformed');
	end if;
	if v_product.state = v_state then
		return private.outcome('nothing_to_do', 'already_so');
	end if;
	if v_product.state = 'archived' and p_op.base ->> 'state' is distinct from 'archived' then
		return private.outcome('conflict', 'product_archived');
	end if;
	update public.products set state = v_state, held = false,
		published_at = case when state = 'draft' and v_state = 'published' then now() else published_at end
	where id = v_product.id;
	return private.outcome('applied');
end;
$$;
