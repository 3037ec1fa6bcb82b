-- When a shop is open, and when an order can be fetched. One truth for badges, slots and checkout.
-- Those on the way of an order are PL/pgSQL, whose plans are kept between calls: as SQL functions they
-- were planned anew each time and took most of the order's time.

-- Intervals during which the shop is open, for p_days days from p_from (dates of the town's zone).
-- An exception replaces the weekly hours of its whole day.
create function private.shop_intervals(p_shop uuid, p_from date, p_days integer)
returns table (opens_at timestamptz, closes_at timestamptz)
language plpgsql stable security definer set search_path = ''
as $$
begin
	return query
	select (d.day + i.opens) at time zone t.zone, (d.day + i.closes) at time zone t.zone
	from public.shops s
		join public.towns t on t.id = s.town_id
		cross join lateral (
			select p_from + n as day from generate_series(0, p_days - 1) n
		) d
		cross join lateral (
			select e.opens, e.closes from public.shop_hour_exceptions e
			where e.shop_id = s.id and e.on_date = d.day and e.opens is not null
			union all
			select h.opens, h.closes from public.shop_hours h
			where h.shop_id = s.id and h.weekday = extract(isodow from d.day)
				and not exists (
					select from public.shop_hour_exceptions e where e.shop_id = s.id and e.on_date = d.day
				)
		) i
	where s.id = p_shop
	order by 1;
end;
$$;

-- The date it is in the shop's town.
create function private.shop_today(p_shop uuid, p_at timestamptz) returns date
language plpgsql stable security definer set search_path = ''
as $$
begin
	return (
		select (p_at at time zone t.zone)::date
		from public.shops s join public.towns t on t.id = s.town_id where s.id = p_shop);
end;
$$;

-- {open, closes_at, opens_at, closed_today}: closes_at while open; else the next opening within 14 days, or
-- null. closed_today: the shop said that it stays shut on this date.
create function private.shop_opening(p_shop uuid, p_at timestamptz) returns jsonb
language sql stable security definer set search_path = ''
as $$
	with s as (
		select state from public.shops where id = p_shop
	), i as (
		select opens_at, closes_at from private.shop_intervals(p_shop, private.shop_today(p_shop, p_at), 15)
		where (select private.is_orderable(state) from s)
	), now_open as (
		select closes_at from i where opens_at <= p_at and p_at < closes_at limit 1
	)
	select jsonb_build_object(
		'open', exists (select from now_open),
		'closes_at', (select closes_at from now_open),
		'opens_at', case when exists (select from now_open) then null
			else (select min(opens_at) from i where opens_at > p_at) end,
		'closed_today', (select private.is_orderable(state) from s) and exists (
			select from public.shop_hour_exceptions e
			where e.shop_id = p_shop and e.on_date = private.shop_today(p_shop, p_at) and e.opens is null)
	);
$$;

-- The shops of a town that are open at a moment: one pass, for lists and the filter.
create function private.open_shops(p_town uuid, p_at timestamptz) returns setof uuid
language sql stable security definer set search_path = ''
as $$
	with here as (
		select (p_at at time zone t.zone)::date as day, (p_at at time zone t.zone)::time as moment
		from public.towns t where t.id = p_town
	)
	select s.id
	from public.shops s cross join here
	where s.town_id = p_town and private.is_orderable(s.state)
		and case
			when exists (select from public.shop_hour_exceptions e where e.shop_id = s.id and e.on_date = here.day)
			then exists (
				select from public.shop_hour_exceptions e
				where e.shop_id = s.id and e.on_date = here.day
					and e.opens <= here.moment and here.moment < e.closes
			)
			else exists (
				select from public.shop_hours h
				where h.shop_id = s.id and h.weekday = extract(isodow from here.day)
					and h.opens <= here.moment and here.moment < h.closes
			)
		end;
$$;

-- The moment at which the shop has been open for p_minutes since p_at: hours in which nobody is there do not
-- count. Null when it is not open for as long in the coming two weeks.
create function private.after_open_minutes(p_shop uuid, p_at timestamptz, p_minutes integer) returns timestamptz
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_left interval := make_interval(mins => p_minutes);
	v_open record;
begin
	for v_open in
		select greatest(i.opens_at, p_at) as opens_at, i.closes_at
		from private.shop_intervals(p_shop, private.shop_today(p_shop, p_at), 15) i
		where i.closes_at > p_at order by i.opens_at
	loop
		if v_open.closes_at - v_open.opens_at >= v_left then
			return v_open.opens_at + v_left;
		end if;
		v_left := v_left - (v_open.closes_at - v_open.opens_at);
	end loop;
	return null;
end;
$$;

-- Pickup slots of one shop: whole slots inside opening hours, not before the shop had its time to
-- prepare, with the places left in each.
create function private.shop_slots(p_shop uuid, p_from date, p_days integer, p_at timestamptz)
returns table (starts_at timestamptz, ends_at timestamptz, places_left integer)
language plpgsql stable security definer set search_path = ''
as $$
begin
	return query
	select g.starts_at, g.starts_at + make_interval(mins => s.slot_minutes),
		s.slot_capacity - (
			select count(*)::integer from public.shop_orders o
			where o.shop_id = s.id and o.slot_starts_at = g.starts_at and o.state not in ('refused', 'cancelled', 'expired')
		)
	from public.shops s
		cross join lateral private.shop_intervals(s.id, p_from, p_days) i
		cross join lateral generate_series(
			i.opens_at, i.closes_at - make_interval(mins => s.slot_minutes), make_interval(mins => s.slot_minutes)
		) g (starts_at)
	where s.id = p_shop and private.is_orderable(s.state)
		and g.starts_at >= p_at + make_interval(mins => s.preparation_minutes)
	order by 1;
end;
$$;

-- The one answer to "would an order pass here?", for badge, basket and checkout alike: the shop is open in the town
-- and some moment of the next fourteen days still has room.
create function private.takes_orders(p_shop uuid, p_state text, p_at timestamptz) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
	return coalesce(private.is_orderable(p_state), false) and exists (
		select from private.shop_slots(p_shop, private.shop_today(p_shop, p_at), 15, p_at) t
		where t.places_left > 0 and t.starts_at < p_at + interval '14 days');
end;
$$;

-- Slots of one shop with a place left, over p_days dates: of the same fourteen days as `private.takes_orders`. Null for none.
create function private.free_slots(p_shop uuid, p_days integer, p_at timestamptz) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	return (
		select jsonb_agg(jsonb_build_object(
			'starts_at', t.starts_at, 'ends_at', t.ends_at, 'left', t.places_left) order by t.starts_at)
		from private.shop_slots(p_shop, private.shop_today(p_shop, p_at), p_days, p_at) t
		where t.places_left > 0 and t.starts_at < p_at + interval '14 days');
end;
$$;

-- Slots with a place left, by shop. At most 14 days and 20 shops a call. A shop with none in the days asked for, back
-- from holidays next week, say, answers with all that it has: whoever takes orders has a moment to offer.
create function public.read_slots(p_shops uuid[], p_days integer default 7) returns jsonb
language sql stable security definer set search_path = ''
as $$
	select coalesce(jsonb_object_agg(w.shop, coalesce(
		private.free_slots(w.shop, least(greatest(p_days, 1), 14), now()), private.free_slots(w.shop, 15, now()), '[]')), '{}')
	from (select distinct unnest(p_shops[1:20]) as shop) w join public.shops s on s.id = w.shop;
$$;
