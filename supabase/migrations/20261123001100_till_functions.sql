-- The counter: enrolling a tablet, applying what was tapped on it, and one round trip that does both
-- ways. Rule numbers are those of src/lib/offline/SPEC.md.

create function public.enrol_device(p_device uuid, p_shop uuid, p_name text, p_app_version text default '')
returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_name text := btrim(coalesce(p_name, ''));
	v_device public.devices;
	v_person uuid := (select private.me());
begin
	if not private.is_shop_member(p_shop) then
		return jsonb_build_object('ok', false, 'refusal', 'not_a_member');
	end if;
	if p_device is null or char_length(v_name) not between 1 and 40 or v_name ~ '[[:cntrl:]]' then
		return jsonb_build_object('ok', false, 'refusal', 'bad_name');
	end if;
	insert into public.devices (id, shop_id, person_id, name, app_version)
	values (p_device, p_shop, v_person, v_name, left(coalesce(p_app_version, ''), 40))
	on conflict (id) do update set name = excluded.name, app_version = excluded.app_version
		where public.devices.shop_id = excluded.shop_id and public.devices.revoked_at is null
	returning * into v_device;
	if v_device.id is null then
		return jsonb_build_object('ok', false, 'refusal', 'device_taken');
	end if;
	return jsonb_build_object('ok', true,
		'device', jsonb_build_object('id', v_device.id, 'name', v_device.name),
		'shop', (select jsonb_build_object('id', s.id, 'name', s.name, 'slug', s.slug)
			from public.shops s where s.id = p_shop));
end;
$$;

-- The life of a shop order at the counter, as data: where each tap leads from each state. No row: the
-- tap contradicts what happened meanwhile (conflict). Same state: somebody did it before (nothing to do).
create function private.next_order_state(p_kind text, p_state text) returns text
language sql immutable parallel safe set search_path = ''
as $$
	select t.next from (values
		('order.accept', 'new', 'preparing'),
		('order.accept', 'preparing', 'preparing'),
		('order.accept', 'ready', 'ready'),
		('order.accept', 'collected', 'collected'),
		('order.ready', 'new', 'ready'),
		('order.ready', 'preparing', 'ready'),
		('order.ready', 'ready', 'ready'),
		('order.ready', 'collected', 'collected'),
		('order.refuse', 'new', 'refused'),
		('order.refuse', 'preparing', 'refused'),
		('order.refuse', 'ready', 'refused'),
		('order.refuse', 'refused', 'refused'),
		('order.refuse', 'cancelled', 'cancelled'),
		('order.collect', 'new', 'collected'),
		('order.collect', 'preparing', 'collected'),
		('order.collect', 'ready', 'collected'),
		('order.collect', 'collected', 'collected'),
		-- The hand-over is a fact: it is recorded, and somebody in the shop is asked to look.
		('order.collect', 'cancelled', 'collected'),
		('order.collect', 'refused', 'collected'),
		('order.reopen', 'collected', 'ready'),
		('order.reopen', 'ready', 'ready')
	) t (kind, state, next)
	where t.kind = p_kind and t.state = p_state;
$$;

create function private.outcome(p_outcome text, p_code text default null, p_detail jsonb default '{}') returns jsonb
language sql immutable set search_path = ''
as $$
	select jsonb_build_object('outcome', p_outcome, 'code', p_code, 'detail', p_detail);
$$;

-- A line is (partly) not there: the shopper owes less, the stock was wrong. quantity is the whole
-- number missing, so that saying it twice says it once. Everything missing refuses the order.
create function private.apply_line_missing(p_order public.shop_orders, p_args jsonb, p_operation uuid, p_person uuid)
returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_line public.order_lines;
	v_missing integer := (p_args ->> 'quantity')::integer;
	v_more integer;
begin
	select l.* into v_line from public.order_lines l
	where l.id = (p_args ->> 'line')::uuid and l.shop_order_id = p_order.id;
	if v_line.id is null or v_missing is null or v_missing not between 0 and v_line.quantity then
		return private.outcome('refused', 'malformed');
	end if;
	if p_order.state not in ('new', 'preparing', 'ready') then
		return private.outcome('conflict', 'order_' || p_order.state);
	end if;
	v_more := v_missing - v_line.missing_quantity;
	if v_more = 0 then
		return private.outcome('nothing_to_do', 'already_said');
	end if;
	update public.order_lines set missing_quantity = v_missing where id = v_line.id;
	insert into public.stock_moves (shop_id, variant_id, kind, on_hand_delta, reserved_delta, order_line_id, operation_id, person_id)
	values (p_order.shop_id, v_line.variant_id, 'missing', -v_more, -v_more, v_line.id, p_operation, p_person);
	update public.shop_orders
	set items_cents = items_cents - v_more * v_line.unit_price_cents
	where id = p_order.id;
	update public.orders
	set items_cents = items_cents - v_more * v_line.unit_price_cents
	where id = p_order.order_id;
	if not exists (select from public.order_lines l
		where l.shop_order_id = p_order.id and l.quantity > l.missing_quantity) then
		update public.shop_orders
		set state = 'refused', refusal_reason = 'out_of_stock', ended_at = now() where id = p_order.id;
	end if;
	return private.outcome('applied', null, jsonb_build_object('line', v_line.id, 'missing', v_missing));
end;
$$;

-- Stock that a hand-over (or its undoing) moves: p_sign 1 hands over, -1 takes back. Pieces that were
-- released before (cancelled, refused) are no longer reserved, they only leave the shelf.
create function private.move_collected(p_order public.shop_orders, p_sign integer, p_reserved boolean, p_operation uuid, p_person uuid)
returns void
language sql volatile security definer set search_path = ''
as $$
	insert into public.stock_moves (shop_id, variant_id, kind, on_hand_delta, reserved_delta, order_line_id, operation_id, person_id)
	select l.shop_id, l.variant_id, case when p_sign = 1 then 'collected' else 'reopened' end,
		-p_sign * (l.quantity - l.missing_quantity),
		case when p_reserved then -p_sign * (l.quantity - l.missing_quantity) else 0 end,
		l.id, p_operation, p_person
	from public.order_lines l
	where l.shop_order_id = p_order.id and l.quantity > l.missing_quantity;
$$;

-- Effect of one operation on a shop order. Shop locked by the caller. Returns {outcome, code, detail}.
create function private.apply_order_operation(
	p_shop uuid, p_kind text, p_entity uuid, p_args jsonb, p_operation uuid, p_person uuid
) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_order public.shop_orders;
	v_next text;
	v_after_end boolean;
begin
	select o.* into v_order from public.shop_orders o where o.id = p_entity and o.shop_id = p_shop;
	if v_order.id is null then
		return private.outcome('refused', 'unknown_order');
	end if;
	if p_kind = 'order.line_missing' then
		return private.apply_line_missing(v_order, p_args, p_operation, p_person);
	end if;
	if p_kind = 'order.collect' and p_args ->> 'code' is not null and upper(p_args ->> 'code') <> v_order.code then
		return private.outcome('refused', 'wrong_code');
	end if;
	if p_kind = 'order.refuse'
		and coalesce(p_args ->> 'reason', '') not in ('out_of_stock', 'closed', 'too_busy', 'other') then
		return private.outcome('refused', 'malformed');
	end if;
	v_next := private.next_order_state(p_kind, v_order.state);
	if v_next is null then
		return private.outcome('conflict', 'order_' || v_order.state, jsonb_build_object('state', v_order.state));
	end if;
	if v_next = v_order.state then
		return private.outcome('nothing_to_do', 'already_' || v_order.state, jsonb_build_object('state', v_order.state));
	end if;
	if p_kind = 'order.reopen' and (v_order.attention is not null or exists (
		select from public.shop_orders o where o.shop_id = p_shop and o.code = v_order.code
			and o.id <> v_order.id and o.state in ('new', 'preparing', 'ready'))) then
		return private.outcome('conflict', 'cannot_reopen', jsonb_build_object('state', v_order.state));
	end if;

	v_after_end := v_order.state in ('cancelled', 'refused');
	update public.shop_orders set
		state = v_next,
		accepted_at = coalesce(accepted_at, case when v_next in ('preparing', 'ready', 'collected') then now() end),
		ready_at = case when v_next in ('ready', 'collected') then coalesce(ready_at, now()) else ready_at end,
		collected_at = case when v_next = 'collected' then now() end,
		ended_at = case when v_next in ('collected', 'refused') then now() end,
		refusal_reason = case when p_kind = 'order.refuse' then p_args ->> 'reason' else refusal_reason end,
		refusal_note = case when p_kind = 'order.refuse' then left(p_args ->> 'note', 280) else refusal_note end,
		attention = case when p_kind = 'order.collect' and v_after_end
			then 'collected_after_' || v_order.state else attention end
	where id = v_order.id;
	if p_kind = 'order.collect' then
		perform private.move_collected(v_order, 1, not v_after_end, p_operation, p_person);
	elsif p_kind = 'order.reopen' then
		perform private.move_collected(v_order, -1, true, p_operation, p_person);
	elsif p_kind = 'order.refuse' then
		perform private.release_shop_order(v_order.id, p_operation, p_person);
	end if;
	return private.outcome('applied', case when v_after_end then 'collected_after_' || v_order.state end,
		jsonb_build_object('state', v_next));
end;
$$;

-- S3, S4. One operation, at most once: its record and its effect are in this transaction, a retry gets
-- the stored result. Returns {id, outcome, code, detail, revision}.
create function private.apply_operation(p_device public.devices, p_operation jsonb, p_person uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_id uuid;
	v_seq bigint;
	v_entity uuid;
	v_at timestamptz;
	v_kind text := p_operation ->> 'kind';
	v_hash bytea := sha256(convert_to(p_operation::text, 'UTF8'));
	v_known public.operations;
	v_result jsonb;
	v_revision bigint;
begin
	begin
		v_id := (p_operation ->> 'id')::uuid;
		v_seq := (p_operation ->> 'seq')::bigint;
		v_entity := (p_operation -> 'entity' ->> 'id')::uuid;
		v_at := (p_operation ->> 'at')::timestamptz;
	exception when data_exception then
		return jsonb_build_object('id', p_operation ->> 'id', 'revision', null) || private.outcome('refused', 'malformed');
	end;
	if v_id is null or v_seq is null or v_entity is null or v_kind is null
		or (p_operation ->> 'version') !~ '^[0-9]{1,6}$' or p_operation ->> 'version' is null
		or octet_length(p_operation::text) > 20000 then
		return jsonb_build_object('id', p_operation ->> 'id', 'revision', null) || private.outcome('refused', 'malformed');
	end if;

	select o.* into v_known from public.operations o where o.id = v_id;
	if v_known.id is not null then
		if v_known.payload_hash <> v_hash or v_known.shop_id <> p_device.shop_id then
			return jsonb_build_object('id', v_id, 'revision', null) || private.outcome('refused', 'id_reused');
		end if;
		return jsonb_build_object('id', v_id, 'revision', v_known.revision)
			|| private.outcome(v_known.outcome, v_known.code, v_known.detail);
	end if;

	-- The record goes first, because events and moves point at it; its result is filled in below.
	insert into public.operations (id, shop_id, device_id, seq, person_id, kind, version, entity_table,
		entity_id, args, base, device_at, payload_hash, outcome)
	values (v_id, p_device.shop_id, p_device.id, v_seq, p_person, left(v_kind, 60),
		(p_operation ->> 'version')::integer, left(coalesce(p_operation -> 'entity' ->> 'table', ''), 60), v_entity,
		coalesce(p_operation -> 'args', '{}'), coalesce(p_operation -> 'base', '{}'), v_at, v_hash, 'refused');
	v_result := case
		when (p_operation ->> 'shop') is distinct from p_device.shop_id::text then private.outcome('refused', 'other_shop')
		when v_kind like 'order.%' and (p_operation ->> 'version')::integer = 1
			and (v_kind = 'order.line_missing' or exists (
				select from unnest(array['new', 'preparing', 'ready', 'collected', 'refused', 'cancelled']) s
				where private.next_order_state(v_kind, s) is not null))
			then private.apply_order_operation(p_device.shop_id, v_kind, v_entity,
				coalesce(p_operation -> 'args', '{}'), v_id, p_person)
		else private.outcome('refused', 'unsupported_operation')
	end;
	v_revision := private.advance_shop(p_device.shop_id);
	update public.operations set outcome = v_result ->> 'outcome', code = v_result ->> 'code',
		detail = v_result -> 'detail', revision = v_revision
	where id = v_id;
	if v_result ->> 'outcome' = 'applied' then
		insert into public.order_events (order_id, shop_order_id, shop_id, kind, person_id, operation_id, detail)
		select o.order_id, o.id, o.shop_id, v_kind, p_person, v_id, v_result -> 'detail'
		from public.shop_orders o where o.id = v_entity;
	end if;
	return jsonb_build_object('id', v_id, 'revision', v_revision) || v_result;
end;
$$;

-- Rows of one shop that changed after p_from, up to and including p_to (S9: never cut inside a revision).
-- Orders that ended more than 180 days ago stay on the server, like tombstones (S10).
create function private.shop_rows(p_shop uuid, p_from bigint, p_to bigint) returns jsonb
language sql stable security definer set search_path = ''
as $$
	select jsonb_build_object(
		'shops', (select coalesce(jsonb_agg(jsonb_build_object(
				'id', s.id, 'slug', s.slug, 'name', s.name, 'state', s.state,
				'trade', (select c.name_fr from public.categories c where c.id = s.trade_id),
				'preparation_minutes', s.preparation_minutes, 'revision', s.revision)), '[]')
			from public.shops s where s.id = p_shop and s.revision > p_from and s.revision <= p_to),
		'shop_orders', (select coalesce(jsonb_agg(jsonb_build_object(
				'id', o.id, 'shop_id', o.shop_id, 'order_id', o.order_id, 'state', o.state, 'code', o.code,
				'payment', r.payment, 'fulfilment', r.fulfilment,
				'slot_starts_at', o.slot_starts_at, 'slot_ends_at', o.slot_ends_at, 'items_cents', o.items_cents,
				'contact_name', r.contact_name, 'contact_phone', r.contact_phone, 'placed_at', o.placed_at,
				'accepted_at', o.accepted_at, 'ready_at', o.ready_at, 'collected_at', o.collected_at,
				'refusal_reason', o.refusal_reason, 'attention', o.attention, 'revision', o.revision,
				'lines', (select coalesce(jsonb_agg(jsonb_build_object(
						'id', l.id, 'variant_id', l.variant_id, 'title', l.title, 'label', l.label,
						'quantity', l.quantity, 'missing_quantity', l.missing_quantity,
						'unit_price_cents', l.unit_price_cents, 'total_cents', l.total_cents,
						'photo_path', l.photo_path) order by l.position), '[]')
					from public.order_lines l where l.shop_order_id = o.id))), '[]')
			from public.shop_orders o join public.orders r on r.id = o.order_id
			where o.shop_id = p_shop and o.revision > p_from and o.revision <= p_to
				and (o.state in ('new', 'preparing', 'ready') or o.updated_at > now() - interval '180 days')),
		'products', (select coalesce(jsonb_agg(jsonb_build_object(
				'id', p.id, 'title', p.title, 'slug', p.slug, 'state', p.state,
				'photo_path', f.cover ->> 'path', 'tint', f.cover ->> 'tint', 'revision', p.revision)), '[]')
			from public.products p cross join lateral (select private.product_cover(p.id) as cover) f
			where p.shop_id = p_shop and p.revision > p_from and p.revision <= p_to),
		'variants', (select coalesce(jsonb_agg(jsonb_build_object(
				'id', v.id, 'product_id', v.product_id, 'label', v.label, 'price_cents', v.price_cents,
				'on_hand', v.on_hand, 'reserved', v.reserved, 'barcode', v.barcode, 'archived', v.archived_at is not null,
				'revision', v.revision)), '[]')
			from public.variants v where v.shop_id = p_shop and v.revision > p_from and v.revision <= p_to));
$$;

-- S12. Up and down in one round trip: results of the operations, rows since the cursor, a new cursor.
create function public.till_sync(p_device uuid, p_operations jsonb, p_cursor jsonb default null, p_report jsonb default '{}')
returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	c_operations constant integer := 500;
	c_rows constant integer := 2000;
	v_person uuid := (select private.me());
	v_device public.devices;
	v_operation jsonb;
	v_result jsonb;
	v_results jsonb[] := '{}';
	v_stuck jsonb[] := '{}';
	v_shop record;
	v_from bigint;
	v_to bigint;
	v_reset boolean;
begin
	select d.* into v_device from public.devices d where d.id = p_device;
	if v_device.id is null then
		return jsonb_build_object('ok', false, 'refusal', 'unknown_device');
	end if;
	if not private.is_shop_member(v_device.shop_id) then
		return jsonb_build_object('ok', false, 'refusal', 'not_a_member');
	end if;
	if v_device.revoked_at is not null then
		return jsonb_build_object('ok', false, 'refusal', 'device_revoked');
	end if;
	if jsonb_typeof(p_operations) is distinct from 'array' or jsonb_array_length(p_operations) > c_operations
		or jsonb_typeof(coalesce(p_report, '{}')) <> 'object'
		or coalesce(p_cursor ->> 'revision', '0') !~ '^[0-9]{1,18}$' then
		return jsonb_build_object('ok', false, 'refusal', 'malformed');
	end if;

	if jsonb_array_length(p_operations) > 0 then
		perform from public.shop_revisions r where r.shop_id = v_device.shop_id for update;
		for v_operation in select value from jsonb_array_elements(p_operations) loop
			-- S5. What came later on the same thing waits for the one that failed; everything else goes on.
			if v_operation -> 'entity' = any (v_stuck) then
				v_results := v_results || (jsonb_build_object('id', v_operation ->> 'id', 'revision', null)
					|| private.outcome('retry', 'waits_for_earlier'));
				continue;
			end if;
			begin
				v_result := private.apply_operation(v_device, v_operation, v_person);
			exception when others then
				-- A fault of ours: this one is tried again. The server's log has the cause.
				raise warning 'till_sync: operation % failed: % %', v_operation ->> 'id', sqlstate, sqlerrm;
				v_result := jsonb_build_object('id', v_operation ->> 'id', 'revision', null)
					|| private.outcome('retry', 'server_fault');
				v_stuck := v_stuck || (v_operation -> 'entity');
			end;
			v_results := v_results || v_result;
		end loop;
	end if;

	-- The revision is read before the rows: what commits in between is simply in the next page.
	select r.revision, r.epoch into v_shop from public.shop_revisions r where r.shop_id = v_device.shop_id;
	v_reset := p_cursor is not null and (p_cursor ->> 'epoch' is distinct from v_shop.epoch::text
		or (p_cursor ->> 'revision')::bigint > v_shop.revision);
	v_from := case when v_reset or p_cursor is null then 0 else coalesce((p_cursor ->> 'revision')::bigint, 0) end;
	select max(n.revision) into v_to
	from (
		select c.revision from (
			(select o.revision from public.shop_orders o where o.shop_id = v_device.shop_id
				and o.revision > v_from order by o.revision limit c_rows)
			union all
			(select p.revision from public.products p where p.shop_id = v_device.shop_id
				and p.revision > v_from order by p.revision limit c_rows)
			union all
			(select v.revision from public.variants v where v.shop_id = v_device.shop_id
				and v.revision > v_from order by v.revision limit c_rows)
		) c order by c.revision limit c_rows
	) n
	having count(*) = c_rows;
	v_to := least(coalesce(v_to, v_shop.revision), v_shop.revision);

	update public.devices d set
		last_seq = greatest(d.last_seq, coalesce((
			select max((o ->> 'seq')::bigint) from jsonb_array_elements(p_operations) o
			where o ->> 'seq' ~ '^[0-9]{1,15}$'), 0)),
		waiting = w.waiting, oldest_waiting_at = w.oldest_at,
		app_version = w.app_version, persisted = w.persisted, last_seen_at = now()
	from (
		select
			case when p_report ->> 'waiting' ~ '^[0-9]{1,6}$' then (p_report ->> 'waiting')::integer else 0 end as waiting,
			case when p_report ->> 'oldest_at' ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d' and pg_input_is_valid(p_report ->> 'oldest_at', 'timestamptz')
				then (p_report ->> 'oldest_at')::timestamptz end as oldest_at,
			left(coalesce(p_report ->> 'app_version', ''), 40) as app_version,
			case when p_report ->> 'persisted' in ('true', 'false') then (p_report ->> 'persisted')::boolean end as persisted
	) w
	-- A quiet tablet that looks every few seconds writes once a minute.
	where d.id = p_device and (jsonb_array_length(p_operations) > 0 or d.last_seen_at < now() - interval '1 minute'
		or (d.waiting, d.app_version, d.persisted) is distinct from (w.waiting, w.app_version, w.persisted));

	return jsonb_build_object(
		'ok', true, 'results', to_jsonb(v_results), 'reset', v_reset,
		'rows', private.shop_rows(v_device.shop_id, v_from, v_to),
		'tombstones', (select coalesce(jsonb_agg(jsonb_build_object('table', t.table_name, 'id', t.row_id)), '[]')
			from public.tombstones t
			where t.shop_id = v_device.shop_id and t.revision > v_from and t.revision <= v_to),
		'cursor', jsonb_build_object('epoch', v_shop.epoch, 'revision', v_to),
		'more', v_to < v_shop.revision, 'server_time', now());
end;
$$;
