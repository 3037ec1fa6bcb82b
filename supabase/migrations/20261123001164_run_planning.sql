-- What is to be brought home, and the runs that the town's operators make of it.

-- Parts of delivered orders that wait to be brought: not handed over yet, or with the courier from a run before,
-- and on no run. What came back to its shop waits for the shopper there.
create function private.deliverable_parts(p_town uuid)
returns table (shop_order uuid, order_id uuid, shop_id uuid, held boolean)
language plpgsql stable security definer set search_path = ''
as $$
begin
	return query
	select p.id, o.id, p.shop_id, p.state = 'collected'
	from public.orders o join public.shop_orders p on p.order_id = o.id
	where o.town_id = p_town and o.fulfilment = 'deliver' and o.placed_at > now() - interval '60 days'
		and p.state in ('new', 'preparing', 'ready', 'collected')
		and p.delivered_at is null and p.brought_back_at is null
		and not exists (select from public.run_parcels c
			where c.shop_order_id = p.id
				-- Also one that is on its way back to its shop.
				and (c.state in ('planned', 'taken') or c.state = 'held' and c.return_stop is not null));
end;
$$;

-- An address as the table of places knows it.
create function private.place_key(p_address jsonb) returns text
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	return left(btrim(regexp_replace(private.fold_text(concat_ws(' ', p_address ->> 'street', p_address ->> 'postcode',
		p_address ->> 'city')), '[^a-z0-9]+', ' ', 'g')), 300);
end;
$$;

-- Where an order is to be brought: as the geocoder said; else about there: in the middle of the shops of its
-- street, of its postcode, of the town. {lat, lng, precision: exact | street | postcode | town}
create function private.place_of(p_town uuid, p_address jsonb) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_street text := btrim(regexp_replace(private.fold_text(p_address ->> 'street'), '^[0-9 ]*(bis|ter)? *', ''));
begin
	return coalesce(
		(select jsonb_build_object('lat', p.lat, 'lng', p.lng, 'precision', 'exact')
			from public.places p where p.key = private.place_key(p_address)),
		(select jsonb_build_object('lat', avg(s.lat), 'lng', avg(s.lng), 'precision', 'street')
			from public.shops s where s.town_id = p_town and char_length(v_street) > 3
				and private.fold_text(s.street) like '%' || replace(replace(v_street, '\', ''), '%', '')
			having count(*) > 0),
		(select jsonb_build_object('lat', avg(s.lat), 'lng', avg(s.lng), 'precision', 'postcode')
			from public.shops s where s.town_id = p_town and s.postcode = p_address ->> 'postcode' having count(*) > 0),
		(select jsonb_build_object('lat', avg(s.lat), 'lng', avg(s.lng), 'precision', 'town')
			from public.shops s where s.town_id = p_town having count(*) > 0));
end;
$$;

-- Hours of a shop on a day, as minutes after midnight in the town's zone: [{opens, closes}]
create function private.day_minutes(p_shop uuid, p_day date, p_zone text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	return (
		select coalesce(jsonb_agg(jsonb_build_object(
			'opens', extract(epoch from (i.opens_at at time zone p_zone) - p_day::timestamp)::integer / 60,
			'closes', extract(epoch from (i.closes_at at time zone p_zone) - p_day::timestamp)::integer / 60)
			order by i.opens_at), '[]')
		from private.shop_intervals(p_shop, p_day, 1) i);
end;
$$;

-- The morning's question: which orders are to be brought, what of them is ready, and where they go.
create function public.list_deliveries(p_town uuid, p_day date) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_zone text := (select t.zone from public.towns t where t.id = p_town);
begin
	if not private.is_town_operator(p_town) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	return (
		with parts as materialized (
			select d.order_id, d.held, p.id, p.state, p.code, p.shop_id, p.slot_starts_at
			from private.deliverable_parts(p_town) d join public.shop_orders p on p.id = d.shop_order
		)
		select jsonb_build_object('ok', true,
			'orders', (
				select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'placed_at', o.placed_at,
					'contact_name', o.contact_name, 'address', o.address, 'place', private.place_of(p_town, o.address),
					'ready_at', g.ready_at, 'all_ready', g.all_ready, 'tried', g.tried, 'parts', g.parts)
					order by g.ready_at, o.id), '[]')
				from (
					select x.order_id, max(x.slot_starts_at) as ready_at, bool_and(x.state in ('ready', 'collected')) as all_ready,
						bool_or(x.held) as tried,
						jsonb_agg(jsonb_build_object('id', x.id, 'state', x.state, 'code', x.code, 'held', x.held,
							'shop', x.shop_id, 'shop_name', s.name) order by s.name) as parts
					from parts x join public.shops s on s.id = x.shop_id group by x.order_id
				) g join public.orders o on o.id = g.order_id),
			'shops', (
				select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'lat', s.lat, 'lng', s.lng,
					'hours', private.day_minutes(s.id, p_day, v_zone)) order by s.name), '[]')
				from public.shops s where s.id in (select x.shop_id from parts x where not x.held)),
			'couriers', (
				select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'name', coalesce(nullif(n.name, ''), w.email),
					'role', w.role) order by w.role = 'courier' desc, 2), '[]')
				from public.town_staff w left join public.people n on n.id = w.person_id
				where w.town_id = p_town and w.removed_at is null and w.role in ('courier', 'operator', 'animator'))));
end;
$$;

-- What the geocoder said of the address of an order, kept for the next time.
create function public.keep_place(p_town uuid, p_order uuid, p_lat double precision, p_lng double precision) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
begin
	if not private.is_town_operator(p_town) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	if p_lat not between -90 and 90 or p_lng not between -180 and 180 or p_lat is null or p_lng is null then
		return jsonb_build_object('ok', false, 'refusal', 'malformed');
	end if;
	insert into public.places (key, lat, lng)
	select private.place_key(o.address), p_lat, p_lng from public.orders o
	where o.id = p_order and o.town_id = p_town and o.address is not null and private.place_key(o.address) <> ''
	on conflict (key) do update set lat = excluded.lat, lng = excluded.lng, found_at = now();
	return jsonb_build_object('ok', found);
end;
$$;

-- p_stops in the order of the run: [{kind: 'pickup', shop, planned_at} | {kind: 'drop', order, planned_at}]. Every
-- shop that has something comes before the door it goes to. The id is the caller's: a second press is the same run.
create function public.create_run(p_town uuid, p_run uuid, p_day date, p_starts_at timestamptz, p_courier uuid, p_stops jsonb)
returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_orders uuid[];
	v_missing uuid;
	v_stop record;
begin
	if not private.is_town_operator(p_town) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	perform private.advance_field(p_town);
	if exists (select from public.runs r where r.id = p_run and r.town_id = p_town) then
		return jsonb_build_object('ok', true, 'run', p_run);
	end if;
	if p_run is null or p_day is null or p_starts_at is null or exists (select from public.runs r where r.id = p_run)
		or jsonb_typeof(p_stops) is distinct from 'array' or jsonb_array_length(p_stops) not between 1 and 80
		or exists (select from jsonb_array_elements(p_stops) s where coalesce(s ->> 'kind', '') not in ('pickup', 'drop')
			or private.uuid_arg(s, case s ->> 'kind' when 'drop' then 'order' else 'shop' end) is null
			or not coalesce(pg_input_is_valid(s ->> 'planned_at', 'timestamptz'), false)) then
		return jsonb_build_object('ok', false, 'refusal', 'malformed');
	end if;
	if p_courier is not null and not exists (select from public.town_staff w where w.id = p_courier and w.town_id = p_town
		and w.removed_at is null and w.role in ('courier', 'operator', 'animator')) then
		return jsonb_build_object('ok', false, 'refusal', 'unknown_courier');
	end if;
	v_orders := array(select private.uuid_arg(s, 'order') from jsonb_array_elements(p_stops) s where s ->> 'kind' = 'drop');
	if cardinality(v_orders) = 0 or cardinality(v_orders) <> (select count(distinct u) from unnest(v_orders) u) then
		return jsonb_build_object('ok', false, 'refusal', 'malformed');
	end if;
	-- Somebody else may have planned it meanwhile, or the shopper has given it up.
	select u into v_missing from unnest(v_orders) u
	where not exists (select from private.deliverable_parts(p_town) d where d.order_id = u) limit 1;
	if v_missing is not null then
		return jsonb_build_object('ok', false, 'refusal', 'not_deliverable', 'order', v_missing);
	end if;
	if exists (
		select from private.deliverable_parts(p_town) d
		where d.order_id = any (v_orders) and not d.held and coalesce((
			select min(s.n) from jsonb_array_elements(p_stops) with ordinality s (v, n)
			where s.v ->> 'kind' = 'pickup' and private.uuid_arg(s.v, 'shop') = d.shop_id), 1000) > (
			select s.n from jsonb_array_elements(p_stops) with ordinality s (v, n)
			where s.v ->> 'kind' = 'drop' and private.uuid_arg(s.v, 'order') = d.order_id)) then
		return jsonb_build_object('ok', false, 'refusal', 'door_before_shop');
	end if;
	insert into public.runs (id, town_id, on_date, starts_at, courier_id, created_by)
	values (p_run, p_town, p_day, p_starts_at, p_courier, (select private.me()));
	for v_stop in
		select s.v, s.n from jsonb_array_elements(p_stops) with ordinality s (v, n)
		-- A shop that has nothing for this run is no stop.
		where s.v ->> 'kind' = 'drop' or exists (select from private.deliverable_parts(p_town) d
			where d.shop_id = private.uuid_arg(s.v, 'shop') and d.order_id = any (v_orders) and not d.held)
		order by s.n
	loop
		insert into public.run_stops (run_id, town_id, position, kind, shop_id, order_id, planned_at)
		values (p_run, p_town, v_stop.n, v_stop.v ->> 'kind', private.uuid_arg(v_stop.v, 'shop'),
			private.uuid_arg(v_stop.v, 'order'), (v_stop.v ->> 'planned_at')::timestamptz);
	end loop;
	insert into public.run_parcels (run_id, shop_order_id, order_id, shop_id, pickup_stop, drop_stop, state, was_collected)
	select p_run, d.shop_order, d.order_id, d.shop_id, u.id, b.id, case when d.held then 'taken' else 'planned' end, d.held
	from private.deliverable_parts(p_town) d
		join public.run_stops b on b.run_id = p_run and b.order_id = d.order_id
		left join lateral (select s.id from public.run_stops s where s.run_id = p_run and s.kind = 'pickup'
			and s.shop_id = d.shop_id and not d.held order by s.position limit 1) u on true
	where d.order_id = any (v_orders);
	return jsonb_build_object('ok', true, 'run', p_run);
end;
$$;

-- The run, if I may change it: an operator of its town. Locks the town's field row first.
create function private.run_to_change(p_run uuid) returns public.runs
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_run public.runs;
begin
	select r.* into v_run from public.runs r where r.id = p_run;
	if v_run.id is null or not private.is_town_operator(v_run.town_id) then
		return null;
	end if;
	perform private.advance_field(v_run.town_id);
	select r.* into v_run from public.runs r where r.id = p_run;
	return v_run;
end;
$$;

-- The stops still to be made, in another order. p_stops: [{id, planned_at}], all of them.
create function public.order_run(p_run uuid, p_stops jsonb) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_run public.runs := private.run_to_change(p_run);
	v_first integer;
begin
	if v_run.id is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	if v_run.state not in ('planned', 'under_way') then
		return jsonb_build_object('ok', false, 'refusal', 'run_over');
	end if;
	if jsonb_typeof(p_stops) is distinct from 'array' or (
		select coalesce(array_agg(s.id order by s.id), '{}') from public.run_stops s where s.run_id = p_run and s.state = 'todo')
		<> array(select private.uuid_arg(n, 'id') from jsonb_array_elements(p_stops) n order by 1) then
		-- The courier was there meanwhile, or somebody else moved it.
		return jsonb_build_object('ok', false, 'refusal', 'changed_meanwhile');
	end if;
	if exists (select from public.run_parcels c
		join jsonb_array_elements(p_stops) with ordinality a (v, n) on private.uuid_arg(a.v, 'id') = c.pickup_stop
		join jsonb_array_elements(p_stops) with ordinality b (v, n) on private.uuid_arg(b.v, 'id') = c.drop_stop
		where c.run_id = p_run and c.state = 'planned' and a.n > b.n) then
		return jsonb_build_object('ok', false, 'refusal', 'door_before_shop');
	end if;
	v_first := coalesce((select max(s.position) from public.run_stops s where s.run_id = p_run and s.state <> 'todo'), 0);
	update public.run_stops s set position = v_first + o.n,
		planned_at = case when pg_input_is_valid(o.v ->> 'planned_at', 'timestamptz')
			then (o.v ->> 'planned_at')::timestamptz else s.planned_at end
	from jsonb_array_elements(p_stops) with ordinality o (v, n)
	where s.id = private.uuid_arg(o.v, 'id') and s.run_id = p_run;
	return jsonb_build_object('ok', true);
end;
$$;

-- To somebody, or to nobody (null). What the one before recorded and has not sent yet still counts when it comes.
create function public.assign_run(p_run uuid, p_courier uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_run public.runs := private.run_to_change(p_run);
	v_before uuid;
	v_after uuid;
begin
	if v_run.id is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	if v_run.state not in ('planned', 'under_way') then
		return jsonb_build_object('ok', false, 'refusal', 'run_over');
	end if;
	if p_courier is not null and not exists (select from public.town_staff w where w.id = p_courier
		and w.town_id = v_run.town_id and w.removed_at is null and w.role in ('courier', 'operator', 'animator')) then
		return jsonb_build_object('ok', false, 'refusal', 'unknown_courier');
	end if;
	if v_run.courier_id is not distinct from p_courier then
		return jsonb_build_object('ok', true);
	end if;
	v_before := (select w.person_id from public.town_staff w where w.id = v_run.courier_id);
	v_after := (select w.person_id from public.town_staff w where w.id = p_courier);
	update public.runs r set courier_id = p_courier where r.id = p_run;
	-- Everything of it travels again, to the other one.
	update public.run_stops s set state = s.state where s.run_id = p_run;
	perform private.forget_field_row(v_run.town_id, v_before, 'runs', p_run),
		private.unforget_field_row(v_after, 'runs', p_run);
	perform private.forget_field_row(v_run.town_id, v_before, 'run_stops', s.id),
		private.unforget_field_row(v_after, 'run_stops', s.id)
	from public.run_stops s where s.run_id = p_run;
	return jsonb_build_object('ok', true);
end;
$$;

-- Called off before anything was taken: its orders can be planned again.
create function public.cancel_run(p_run uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_run public.runs := private.run_to_change(p_run);
begin
	if v_run.id is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	if v_run.state = 'cancelled' then
		return jsonb_build_object('ok', true);
	end if;
	if v_run.state = 'done' then
		return jsonb_build_object('ok', false, 'refusal', 'run_over');
	end if;
	if exists (select from public.run_stops s where s.run_id = p_run and s.state <> 'todo') then
		return jsonb_build_object('ok', false, 'refusal', 'under_way');
	end if;
	update public.run_parcels c set state = case when c.was_collected then 'held' else 'left_out' end where c.run_id = p_run;
	update public.runs r set state = 'cancelled', ended_at = now() where r.id = p_run;
	return jsonb_build_object('ok', true);
end;
$$;

-- One stop as the town's page and the courier's phone know it.
create function private.stop_row(p_stop public.run_stops, p_day date, p_zone text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	return jsonb_build_object('id', p_stop.id, 'run_id', p_stop.run_id, 'position', p_stop.position, 'kind', p_stop.kind,
		'planned_at', p_stop.planned_at, 'state', p_stop.state, 'at', p_stop.at, 'said', p_stop.said,
		'shop', (select jsonb_build_object('id', s.id, 'name', s.name, 'street', s.street, 'postcode', s.postcode,
				'city', s.city, 'lat', s.lat, 'lng', s.lng, 'phone', s.phone, 'hours', private.day_minutes(s.id, p_day, p_zone))
			from public.shops s where s.id = p_stop.shop_id),
		'order', (select jsonb_build_object('id', o.id, 'name', o.contact_name, 'phone', o.contact_phone,
				'address', o.address, 'place', private.place_of(p_stop.town_id, o.address))
			from public.orders o where o.id = p_stop.order_id),
		'parcels', (
			select coalesce(jsonb_agg(jsonb_build_object('shop_order', p.id, 'code', p.code, 'state', c.state,
				'order_state', p.state, 'shop_name', s.name, 'to', o.contact_name, 'pieces', (
					select coalesce(sum(l.quantity - l.missing_quantity), 0) from public.order_lines l
					where l.shop_order_id = p.id)) order by s.name, p.code), '[]')
			from public.run_parcels c join public.shop_orders p on p.id = c.shop_order_id
				join public.shops s on s.id = c.shop_id join public.orders o on o.id = c.order_id
			where p_stop.id in (c.pickup_stop, c.drop_stop, c.return_stop)
				-- Refused or given up: nothing to fetch and nothing to bring.
				and not (c.state = 'planned' and p.state in ('refused', 'cancelled'))));
end;
$$;

create function private.run_row(p_run public.runs) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	return jsonb_build_object('id', p_run.id, 'on_date', p_run.on_date, 'starts_at', p_run.starts_at, 'state', p_run.state,
		'started_at', p_run.started_at, 'ended_at', p_run.ended_at);
end;
$$;

create function public.read_run(p_run uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_run public.runs;
	v_zone text;
begin
	select r.* into v_run from public.runs r where r.id = p_run;
	if v_run.id is null or not private.is_town_operator(v_run.town_id) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	v_zone := (select t.zone from public.towns t where t.id = v_run.town_id);
	return jsonb_build_object('ok', true, 'run', private.run_row(v_run) || jsonb_build_object('courier', v_run.courier_id),
		'stops', (select coalesce(jsonb_agg(private.stop_row(s, v_run.on_date, v_zone) order by s.position), '[]')
			from public.run_stops s where s.run_id = p_run),
		'couriers', (
			select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'name', coalesce(nullif(n.name, ''), w.email),
				'role', w.role) order by w.role = 'courier' desc, 2), '[]')
			from public.town_staff w left join public.people n on n.id = w.person_id
			where w.town_id = v_run.town_id and w.removed_at is null and w.role in ('courier', 'operator', 'animator')),
		-- A phone that holds something back, or has not been heard for long.
		'phone', (select jsonb_build_object('waiting', d.waiting, 'seen_at', d.last_seen_at, 'lost', d.lost_count)
			from public.field_devices d join public.town_staff w on w.person_id = d.person_id
			where w.id = v_run.courier_id order by d.last_seen_at desc limit 1));
end;
$$;

-- Runs of a town, the latest day first. p_before: {on_date, id} of the last one seen.
create function public.list_runs(p_town uuid, p_before jsonb default null) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_before date := case when pg_input_is_valid(p_before ->> 'on_date', 'date') then (p_before ->> 'on_date')::date end;
begin
	if not private.is_town_operator(p_town) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	return (
		select jsonb_build_object('ok', true, 'runs', coalesce(jsonb_agg(private.run_row(n.r)
			|| jsonb_build_object('courier', (select coalesce(nullif(p.name, ''), w.email) from public.town_staff w
					left join public.people p on p.id = w.person_id where w.id = (n.r).courier_id),
				'doors', (select count(*) from public.run_stops s where s.run_id = (n.r).id and s.kind = 'drop'),
				'made', (select count(*) from public.run_stops s where s.run_id = (n.r).id and s.kind = 'drop' and s.state = 'done'),
				'failed', (select count(*) from public.run_stops s where s.run_id = (n.r).id and s.kind = 'drop' and s.state = 'failed'))
			order by (n.r).on_date desc, (n.r).id desc), '[]'))
		from (
			select r from public.runs r
			where r.town_id = p_town and (v_before is null or (r.on_date, r.id) < (v_before, private.uuid_arg(p_before, 'id')))
			order by r.on_date desc, r.id desc limit 21
		) n);
end;
$$;
