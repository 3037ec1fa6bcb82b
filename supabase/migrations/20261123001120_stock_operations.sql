-- What the counter says of stock. Moves only: a difference is right whatever others did meanwhile.

-- Somebody in the shop saw that the stock of these products is right, at p_at. Never backwards; a minute's
-- freshness is not worth a row.
create function private.confirm_stock(p_shop uuid, p_products uuid[], p_at timestamptz) returns integer
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_product uuid;
	v_count integer := 0;
begin
	-- One by one: the plan of a single row is kept and always by its key; one of `= any` is made anew each time.
	foreach v_product in array p_products loop
		update public.products p set confirmed_at = p_at
		where p.id = v_product and p.shop_id = p_shop
			and (p.confirmed_at is null or p.confirmed_at < p_at - interval '1 minute');
		v_count := v_count + found::integer;
	end loop;
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
create function private.pieces_moved(p_kind text, p_args jsonb) returns integer
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	return case p_kind
		when 'stock.sold_here' then -private.int_arg(p_args, 'quantity', 1, 999)
		when 'stock.received' then private.int_arg(p_args, 'quantity', 1, 9999)
		when 'stock.counted' then
			private.int_arg(p_args, 'counted', 0, 99999) - private.int_arg(p_args, 'expected', -999999, 999999)
		end;
end;
$$;

-- Stock taps of one shop that came one after another: moved by one statement, answered one by one, as if each
-- had found what those before it left. Returns their results in their order.
create function private.apply_stock_taps(p_ops private.till_operation[]) returns jsonb[]
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_results jsonb[];
	v_short uuid[];
	v_variant uuid;
begin
	-- Read before anything moves.
	with tap as (
		select o.n, o.entity, v.id as variant, v.available, private.pieces_moved(o.kind, o.args) as delta
		from unnest(p_ops) with ordinality o (id, shop, device, person, kind, entity, args, base, revision, at, n)
			left join public.variants v on v.id = o.entity and v.shop_id = o.shop
	), answer as (
		select t.n, t.variant, t.delta,
			t.available + sum(t.delta) over (partition by t.variant order by t.n) as available
		from tap t
	)
	select array_agg(case
			when a.variant is null then private.outcome('refused', 'unknown_variant')
			when a.delta is null then private.outcome('refused', 'malformed')
			when a.delta < 0 and a.available < 0
				then private.outcome('applied', 'sold_reserved', jsonb_build_object('available', a.available))
			else private.outcome('applied')
		end order by a.n),
		array_agg(a.variant order by a.n) filter (where a.delta < 0 and a.available < 0)
	into v_results, v_short
	from answer a;
	-- A tap makes one move, so the move can bear its name.
	insert into public.stock_moves (id, shop_id, variant_id, kind, on_hand_delta, operation_id, person_id)
	select o.id, o.shop, o.entity, substr(o.kind, 7), private.pieces_moved(o.kind, o.args), o.id, o.person
	from unnest(p_ops) with ordinality o (id, shop, device, person, kind, entity, args, base, revision, at, n)
	where v_results[o.n] ->> 'outcome' = 'applied' and private.pieces_moved(o.kind, o.args) <> 0
	order by o.n;
	-- Somebody who taps on a product's stock has seen it.
	update public.products p set confirmed_at = s.at
	from (
		select v.product_id, max(o.at) as at
		from unnest(p_ops) with ordinality o (id, shop, device, person, kind, entity, args, base, revision, at, n)
			join public.variants v on v.id = o.entity
		where v_results[o.n] ->> 'outcome' = 'applied'
		group by v.product_id
	) s
	where p.id = s.product_id and (p.confirmed_at is null or p.confirmed_at < s.at - interval '1 minute');
	foreach v_variant in array coalesce(v_short, '{}') loop
		perform private.warn_short_stock(p_ops[1].shop, v_variant);
	end loop;
	return v_results;
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
		insert into public.stock_moves (id, shop_id, variant_id, kind, on_hand_delta, operation_id, person_id)
		values (p_op.id, p_op.shop, p_op.entity, 'undone', v_delta, p_op.id, p_op.person);
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
