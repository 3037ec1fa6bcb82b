-- What the counter says of stock. Moves only: a difference is right whatever others did meanwhile.

-- Somebody in the shop saw that the stock of these products is right, at p_at. Never backwards; a minute's
-- freshness is not worth a row.
create function private.confirm_stock(p_shop uuid, p_products uuid[], p_at timestamptz) returns integer
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_count integer;
begin
	update public.products p set confirmed_at = p_at
	where p.id = any (p_products) and p.shop_id = p_shop
		and (p.confirmed_at is null or p.confirmed_at < p_at - interval '1 minute');
	get diagnostics v_count = row_count;
	return v_count;
end;
$$;

-- Fewer pieces on the shelf than shoppers were promised: the latest open order with it needs somebody.
create function private.warn_short_stock(p_shop uuid, p_variant uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
	update public.shop_orders set attention = 'stock_short'
	where id = (
		select o.id from public.order_lines l join public.shop_orders o on o.id = l.shop_order_id
		where l.variant_id = p_variant and l.quantity > l.missing_quantity and o.shop_id = p_shop
			and o.state in ('new', 'preparing', 'ready') and o.attention is null
		order by o.placed_at desc, o.id desc limit 1);
end;
$$;

-- Pieces an operation moves, or null when it is malformed.
create function private.pieces_moved(p_op private.till_operation) returns integer
language plpgsql immutable set search_path = ''
as $$
begin
	return case p_op.kind
		when 'stock.sold_here' then -private.int_arg(p_op.args, 'quantity', 1, 999)
		when 'stock.received' then private.int_arg(p_op.args, 'quantity', 1, 9999)
		when 'stock.counted' then
			private.int_arg(p_op.args, 'counted', 0, 99999) - private.int_arg(p_op.args, 'expected', -999999, 999999)
		end;
end;
$$;

create function private.apply_stock_operation(p_op private.till_operation) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_variant record;
	v_delta integer := private.pieces_moved(p_op);
	v_available integer;
begin
	select v.product_id, v.available, p.confirmed_at into v_variant
	from public.variants v join public.products p on p.id = v.product_id
	where v.id = p_op.entity and v.shop_id = p_op.shop;
	if not found then
		return private.outcome('refused', 'unknown_variant');
	end if;
	if v_delta is null then
		return private.outcome('refused', 'malformed');
	end if;
	if v_delta <> 0 then
		insert into public.stock_moves (shop_id, variant_id, kind, on_hand_delta, operation_id, person_id)
		values (p_op.shop, p_op.entity, substr(p_op.kind, 7), v_delta, p_op.id, p_op.person);
	end if;
	if v_variant.confirmed_at is null or v_variant.confirmed_at < p_op.at - interval '1 minute' then
		perform private.confirm_stock(p_op.shop, array[v_variant.product_id], p_op.at);
	end if;
	v_available := v_variant.available + v_delta;
	if v_delta < 0 and v_available < 0 then
		perform private.warn_short_stock(p_op.shop, p_op.entity);
		return private.outcome('applied', 'sold_reserved', jsonb_build_object('available', v_available));
	end if;
	return private.outcome('applied');
end;
$$;

-- Moves the pieces of an earlier stock operation on the same variant back, once.
create function private.apply_stock_undo(p_op private.till_operation) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_undone uuid := private.uuid_arg(p_op.args, 'operation');
	v_kind text;
	v_delta integer;
begin
	if v_undone is null then
		return private.outcome('refused', 'malformed');
	end if;
	select o.kind into v_kind from public.operations o
	where o.id = v_undone and o.shop_id = p_op.shop
		and private.resolve_entity(p_op.shop, o.entity_id) = p_op.entity and o.outcome = 'applied';
	if v_kind is null then
		return private.outcome('refused', 'unknown_operation');
	end if;
	if v_kind not in ('stock.sold_here', 'stock.received', 'stock.counted') then
		return private.outcome('refused', 'cannot_undo');
	end if;
	if exists (select from public.operations o
		where o.entity_id = any (array[p_op.entity, v_undone]) and o.kind = 'stock.undo' and o.outcome = 'applied'
			and o.args ->> 'operation' = v_undone::text) then
		return private.outcome('nothing_to_do', 'already_undone');
	end if;
	select -sum(m.on_hand_delta)::integer into v_delta from public.stock_moves m
	where m.operation_id = v_undone and m.variant_id = p_op.entity;
	if coalesce(v_delta, 0) <> 0 then
		insert into public.stock_moves (shop_id, variant_id, kind, on_hand_delta, operation_id, person_id)
		values (p_op.shop, p_op.entity, 'undone', v_delta, p_op.id, p_op.person);
	end if;
	if exists (select from public.variants v where v.id = p_op.entity and v.available < 0) and v_delta < 0 then
		perform private.warn_short_stock(p_op.shop, p_op.entity);
	end if;
	return private.outcome('applied');
end;
$$;

-- One gesture for a shelf. Products of other shops and unknown ones are left out.
create function private.apply_shelf_confirm(p_op private.till_operation) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_count integer;
begin
	if p_op.entity <> p_op.shop or jsonb_typeof(p_op.args -> 'products') is distinct from 'array'
		or jsonb_array_length(p_op.args -> 'products') not between 1 and 400
		or exists (select from jsonb_array_elements_text(p_op.args -> 'products') i
			where not pg_input_is_valid(i, 'uuid')) then
		return private.outcome('refused', 'malformed');
	end if;
	v_count := private.confirm_stock(p_op.shop, array(
		select private.resolve_entity(p_op.shop, i::uuid)
		from jsonb_array_elements_text(p_op.args -> 'products') i), p_op.at);
	return private.outcome('applied', null, jsonb_build_object('products', v_count));
end;
$$;
