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
		when p_op.kind in ('stock.sold_here', 'stock.received', 'stock.counted') then private.apply_stock_operation(p_op)
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

-- S3, S4. Does an operation that has no record yet, and writes its record with the result, in this
-- transaction. Returns {id, outcome, code, detail, revision}. The shop is locked and its revision advanced by
-- the caller. p_is_member: false for somebody who has been removed (S15).
create function private.apply_operation(
	p_device public.devices, p_operation jsonb, p_report jsonb, p_person uuid, p_revision bigint, p_is_member boolean
) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_version integer := (p_operation ->> 'version')::integer;
	v_entity uuid := private.resolve_entity(p_device.shop_id, (p_operation -> 'entity' ->> 'id')::uuid);
	v_op private.till_operation := row((p_operation ->> 'id')::uuid, p_device.shop_id, p_device.id, p_person,
		left(p_operation ->> 'kind', 60), v_entity, coalesce(p_operation -> 'args', '{}'),
		coalesce(p_operation -> 'base', '{}'), p_revision, private.tapped_at(p_operation, p_report));
	v_result jsonb;
	v_waits boolean;
begin
	v_result := case
		when (p_operation ->> 'shop') is distinct from p_device.shop_id::text then private.outcome('refused', 'other_shop')
		when not private.is_till_kind(v_op.kind, v_version) then private.outcome('refused', 'unsupported_operation')
		when not p_is_member then private.outcome('refused', 'member_removed')
		else private.apply_effect(v_op)
	end;
	v_waits := coalesce(v_result ->> 'code' = 'member_removed', false);
	insert into public.operations (id, shop_id, device_id, seq, person_id, clerk_id, instance, kind, version,
		entity_table, entity_id, args, base, device_at, tapped_at, payload_hash, outcome, code, detail, revision,
		review, review_revision)
	values (v_op.id, v_op.shop, v_op.device, (p_operation ->> 'seq')::bigint, p_person,
		private.uuid_arg(p_operation, 'clerk'), private.uuid_arg(p_report, 'instance'), v_op.kind, v_version,
		left(coalesce(p_operation -> 'entity' ->> 'table', ''), 60), v_entity, v_op.args, v_op.base,
		case when pg_input_is_valid(p_operation ->> 'at', 'timestamptz') then (p_operation ->> 'at')::timestamptz end,
		v_op.at, sha256(convert_to(p_operation::text, 'UTF8')), v_result ->> 'outcome', v_result ->> 'code',
		v_result -> 'detail', p_revision,
		case when v_waits then 'waiting' end, case when v_waits then p_revision end);
	return jsonb_build_object('id', v_op.id, 'revision', p_revision) || v_result;
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
	v_revision bigint;
	v_operation jsonb;
	v_result jsonb;
	v_results jsonb[] := '{}';
	v_stuck jsonb[] := '{}';
begin
	for v_operation in select value from jsonb_array_elements(p_operations) loop
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
