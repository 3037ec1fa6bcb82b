-- One operation, at most once: which effect it has, and the record that makes a repetition harmless.

-- Whether a kind exists; kinds are never removed (S7).
create function private.is_till_kind(p_kind text, p_version integer) returns boolean
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	return p_version = 1 and p_kind in (
		'order.accept', 'order.ready', 'order.line_missing', 'order.refuse', 'order.collect', 'order.reopen',
		'product.create', 'product.edit', 'product.state',
		'variant.create', 'variant.price', 'variant.edit', 'variant.archive', 'photo.attach', 'photo.remove',
		'stock.sold_here', 'stock.received', 'stock.counted', 'stock.undo', 'shelf.confirm',
		'shop.close_today', 'shop.reopen_today', 'clerk.create', 'clerk.edit', 'clerk.remove',
		'review.apply', 'review.dismiss');
end;
$$;

-- The effect of an operation. Shop locked by the caller; the operation's record is there already.
create function private.apply_effect(p_op private.till_operation) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
begin
	return case
		when p_op.kind like 'order.%' then private.apply_order_operation(p_op)
		when p_op.kind in ('stock.sold_here', 'stock.received', 'stock.counted') then (private.apply_stock_taps(array[p_op]))[1]
		when p_op.kind = 'stock.undo' then private.apply_stock_undo(p_op)
		when p_op.kind = 'shelf.confirm' then private.apply_shelf_confirm(p_op)
		when p_op.kind = 'product.create' then private.apply_product_create(p_op)
		when p_op.kind = 'product.edit' then private.apply_product_edit(p_op)
		when p_op.kind = 'product.state' then private.apply_product_state(p_op)
		when p_op.kind = 'variant.create' then private.apply_variant_create(p_op)
		when p_op.kind = 'variant.price' then private.apply_variant_price(p_op)
		when p_op.kind = 'variant.edit' then private.apply_variant_edit(p_op)
		when p_op.kind = 'variant.archive' then private.apply_variant_archive(p_op)
		when p_op.kind = 'photo.attach' then private.apply_photo_attach(p_op)
		when p_op.kind = 'photo.remove' then private.apply_photo_remove(p_op)
		when p_op.kind in ('shop.close_today', 'shop.reopen_today') then private.apply_close_day(p_op)
		when p_op.kind like 'clerk.%' then private.apply_clerk_operation(p_op)
		when p_op.kind in ('review.apply', 'review.dismiss') then private.apply_review(p_op)
	end;
end;
$$;

-- S15. The owner's word on an operation of somebody who had been removed when it arrived.
create function private.apply_review(p_op private.till_operation) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_held public.operations;
	v_result jsonb;
begin
	if not private.is_owner(p_op.shop, p_op.person) then
		return private.outcome('refused', 'owner_only');
	end if;
	select o.* into v_held from public.operations o
	where o.id = p_op.entity and o.shop_id = p_op.shop and o.review is not null;
	if v_held.id is null then
		return private.outcome('refused', 'unknown_operation');
	end if;
	if v_held.review <> 'waiting' then
		return private.outcome('nothing_to_do', 'already_reviewed');
	end if;
	if p_op.kind = 'review.dismiss' then
		update public.operations set review = 'dismissed', review_revision = p_op.revision where id = v_held.id;
		return private.outcome('applied');
	end if;
	v_result := private.apply_effect(row(p_op.id, p_op.shop, v_held.device_id, p_op.person, v_held.kind,
		private.resolve_entity(p_op.shop, v_held.entity_id), v_held.args, v_held.base, p_op.revision,
		v_held.tapped_at)::private.till_operation);
	if v_result ->> 'outcome' in ('applied', 'nothing_to_do') then
		update public.operations set review = 'applied', review_revision = p_op.revision where id = v_held.id;
	end if;
	return private.outcome(v_result ->> 'outcome', v_result ->> 'code', jsonb_build_object('result', v_result));
end;
$$;

-- When a tap happened by our clock: the tablet says how long ago by its own, and only that distance is
-- believed (S6). Anything odd, and a tap "in the future", is now.
create function private.tapped_at(p_operation jsonb, p_report jsonb) returns timestamptz
language plpgsql stable set search_path = ''
as $$
declare
	v_at text := p_operation ->> 'at';
	v_now text := p_report ->> 'device_now';
begin
	if v_at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d' and v_now ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d'
		and pg_input_is_valid(v_at, 'timestamptz') and pg_input_is_valid(v_now, 'timestamptz')
		and v_now::timestamptz - v_at::timestamptz between interval '0' and interval '1 year' then
		return now() - (v_now::timestamptz - v_at::timestamptz);
	end if;
	return now();
end;
$$;

-- What is wrong with the envelope, before anything is looked up. True: it can be read.
create function private.is_operation(p_operation jsonb) returns boolean
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	return coalesce(private.uuid_arg(p_operation, 'id') is not null
		and (p_operation ->> 'seq') ~ '^[0-9]{1,15}$' and (p_operation ->> 'version') ~ '^[0-9]{1,6}$'
		and private.uuid_arg(p_operation -> 'entity', 'id') is not null
		and jsonb_typeof(p_operation -> 'kind') = 'string'
		and coalesce(jsonb_typeof(p_operation -> 'args'), 'object') = 'object'
		and coalesce(jsonb_typeof(p_operation -> 'base'), 'object') = 'object'
		and octet_length(p_operation::text) <= 20000, false);
end;
$$;

-- The envelope, read. p_revision: the shop's, advanced for this trip.
create function private.read_operation(
	p_device public.devices, p_operation jsonb, p_report jsonb, p_person uuid, p_revision bigint
) returns private.till_operation
language plpgsql stable security definer set search_path = ''
as $$
begin
	return row((p_operation ->> 'id')::uuid, p_device.shop_id, p_device.id, p_person,
		left(p_operation ->> 'kind', 60),
		private.resolve_entity(p_device.shop_id, (p_operation -> 'entity' ->> 'id')::uuid),
		coalesce(p_operation -> 'args', '{}'), coalesce(p_operation -> 'base', '{}'),
		p_revision, private.tapped_at(p_operation, p_report))::private.till_operation;
end;
$$;

-- S3. Writes the records of operations that have just had their effect, in the same transaction, and returns
-- what the tablet hears of each: {id, outcome, code, detail, revision}. The three arrays go side by side.
create function private.record_operations(
	p_operations jsonb[], p_ops private.till_operation[], p_results jsonb[], p_report jsonb
) returns jsonb[]
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_instance uuid := private.uuid_arg(p_report, 'instance');
begin
	insert into public.operations (id, shop_id, device_id, seq, person_id, clerk_id, instance, kind, version,
		entity_table, entity_id, args, base, device_at, tapped_at, payload_hash, outcome, code, detail, revision,
		review, review_revision)
	select o.id, o.shop, o.device, (w.operation ->> 'seq')::bigint, o.person,
		private.uuid_arg(w.operation, 'clerk'), v_instance, o.kind, (w.operation ->> 'version')::integer,
		left(coalesce(w.operation -> 'entity' ->> 'table', ''), 60), o.entity, o.args, o.base,
		case when pg_input_is_valid(w.operation ->> 'at', 'timestamptz') then (w.operation ->> 'at')::timestamptz end,
		o.at, sha256(convert_to(w.operation::text, 'UTF8')), w.result ->> 'outcome', w.result ->> 'code',
		w.result -> 'detail', o.revision,
		case when w.waits then 'waiting' end, case when w.waits then o.revision end
	from unnest(p_ops) with ordinality o (id, shop, device, person, kind, entity, args, base, revision, at, n),
		lateral (
			select p_operations[o.n] as operation, p_results[o.n] as result,
				coalesce(p_results[o.n] ->> 'code' = 'member_removed', false) as waits
		) w;
	return array(
		select jsonb_build_object('id', o.id, 'revision', o.revision) || p_results[o.n]
		from unnest(p_ops) with ordinality o (id, shop, device, person, kind, entity, args, base, revision, at, n)
		order by o.n);
end;
$$;

-- S3, S4. Does an operation that has no record yet, and writes its record with the result, in this
-- transaction. The shop is locked and its revision advanced by the caller. p_is_member: false for somebody
-- who has been removed (S15).
create function private.apply_operation(
	p_device public.devices, p_operation jsonb, p_report jsonb, p_person uuid, p_revision bigint, p_is_member boolean
) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_op private.till_operation := private.read_operation(p_device, p_operation, p_report, p_person, p_revision);
	v_result jsonb;
begin
	v_result := case
		when (p_operation ->> 'shop') is distinct from p_device.shop_id::text then private.outcome('refused', 'other_shop')
		when not private.is_till_kind(v_op.kind, (p_operation ->> 'version')::integer)
			then private.outcome('refused', 'unsupported_operation')
		when not p_is_member then private.outcome('refused', 'member_removed')
		else private.apply_effect(v_op)
	end;
	return (private.record_operations(array[p_operation], array[v_op], array[v_result], p_report))[1];
end;
$$;

-- Which run an operation may be part of: taps whose effect reads no record of another operation, so that a
-- row of them can be done first and written down afterwards. Null: by itself.
create function private.run_of(p_shop uuid, p_operation jsonb) returns text
language plpgsql immutable set search_path = ''
as $$
declare
	v_run text := case p_operation ->> 'kind'
		when 'stock.sold_here' then 'stock' when 'stock.received' then 'stock' when 'stock.counted' then 'stock'
		when 'shelf.confirm' then 'shelf' end;
begin
	return case when v_run is not null and private.is_operation(p_operation)
		and p_operation ->> 'shop' = p_shop::text
		and private.is_till_kind(p_operation ->> 'kind', (p_operation ->> 'version')::integer)
		then v_run end;
end;
$$;

-- S3. A run of taps, none of which has a record yet: their effects, then their records at once. Fails as a
-- whole where one of them does. Otherwise like apply_operation.
create function private.apply_run(
	p_device public.devices, p_operations jsonb[], p_report jsonb, p_person uuid, p_revision bigint
) returns jsonb[]
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_ops private.till_operation[];
	v_op private.till_operation;
	v_results jsonb[] := '{}';
begin
	select array_agg(private.read_operation(p_device, o.operation, p_report, p_person, p_revision) order by o.n)
	into v_ops
	from unnest(p_operations) with ordinality o (operation, n);
	if v_ops[1].kind = 'shelf.confirm' then
		foreach v_op in array v_ops loop
			v_results := v_results || private.apply_shelf_confirm(v_op);
		end loop;
	else
		v_results := private.apply_stock_taps(v_ops);
	end if;
	return private.record_operations(p_operations, v_ops, v_results, p_report);
end;
$$;

-- The result of an operation that was answered before; null for one that is new.
create function private.known_result(p_shop uuid, p_operation jsonb) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_known public.operations;
begin
	select o.* into v_known from public.operations o where o.id = (p_operation ->> 'id')::uuid;
	if v_known.id is null then
		return null;
	end if;
	if v_known.shop_id <> p_shop or v_known.payload_hash <> sha256(convert_to(p_operation::text, 'UTF8')) then
		return jsonb_build_object('id', v_known.id, 'revision', null) || private.outcome('refused', 'id_reused');
	end if;
	return jsonb_build_object('id', v_known.id, 'revision', v_known.revision)
		|| private.outcome(v_known.outcome, v_known.code, v_known.detail);
end;
$$;

-- S5. Operations in the order they came. One that the server fails on leaves no trace and is tried another
-- time; what came later on the same thing waits for it; everything else goes on. Shop locked by the caller.
create function private.apply_operations(
	p_device public.devices, p_operations jsonb, p_report jsonb, p_person uuid, p_is_member boolean
) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_operations jsonb[] := array(select value from jsonb_array_elements(p_operations));
	v_count integer := cardinality(v_operations);
	v_runs text[];
	v_revision bigint;
	v_next integer := 1;
	v_end integer;
	-- Up to here each goes by itself: a run with a bad one in it was broken off.
	v_alone integer := 0;
	v_operation jsonb;
	v_result jsonb;
	v_results jsonb[] := '{}';
	v_stuck jsonb[] := '{}';
begin
	if p_is_member and v_count > 1 then
		-- New ones only, looked up for the whole trip at once.
		v_runs := array(select case when k.id is null then private.run_of(p_device.shop_id, o.operation) end
			from unnest(v_operations) with ordinality o (operation, n)
				left join public.operations k on k.id = private.uuid_arg(o.operation, 'id')
			order by o.n);
	end if;
	while v_next <= v_count loop
		v_end := v_next;
		while v_next > v_alone and v_stuck = '{}' and v_runs[v_end + 1] = v_runs[v_next] loop
			v_end := v_end + 1;
		end loop;
		if v_end > v_next then
			v_revision := coalesce(v_revision, private.advance_shop(p_device.shop_id));
			begin
				v_results := v_results || private.apply_run(
					p_device, v_operations[v_next:v_end], p_report, p_person, v_revision);
				v_next := v_end + 1;
			exception when others then
				v_alone := v_end;
			end;
			continue;
		end if;
		v_operation := v_operations[v_next];
		v_next := v_next + 1;
		if not private.is_operation(v_operation) then
			v_result := jsonb_build_object('id', v_operation ->> 'id', 'revision', null) || private.outcome('refused', 'malformed');
		else
			v_result := private.known_result(p_device.shop_id, v_operation);
		end if;
		if v_result is null and v_operation -> 'entity' = any (v_stuck) then
			v_result := jsonb_build_object('id', v_operation ->> 'id', 'revision', null)
				|| private.outcome('retry', 'waits_for_earlier');
		elsif v_result is null then
			-- Only for something new: a batch of repetitions is no news, and town pages stay in their caches.
			v_revision := coalesce(v_revision, private.advance_shop(p_device.shop_id));
			begin
				v_result := private.apply_operation(p_device, v_operation, p_report, p_person, v_revision, p_is_member);
			exception when others then
				-- A fault of ours: this one is tried again. The server's log has the cause.
				raise warning 'till_sync: operation % failed: % %', v_operation ->> 'id', sqlstate, sqlerrm;
				v_result := jsonb_build_object('id', v_operation ->> 'id', 'revision', null)
					|| private.outcome('retry', 'server_fault');
				v_stuck := v_stuck || (v_operation -> 'entity');
			end;
		end if;
		v_results := v_results || v_result;
	end loop;
	return to_jsonb(v_results);
end;
$$;
