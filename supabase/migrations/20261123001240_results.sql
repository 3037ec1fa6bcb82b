-- What came of it for the town: kept day by day, read by week and month. Figures of shops, never of people.

-- What one day brought one shop. Moments are the town's day; sales are what was booked.
create function private.count_shop_day(p_shop uuid, p_from timestamptz, p_to timestamptz) returns public.town_days
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_day public.town_days;
begin
	select count(*) into v_day.orders from public.shop_orders o
	where o.shop_id = p_shop and o.placed_at >= p_from and o.placed_at < p_to and o.state not in ('awaiting', 'expired');
	select coalesce(-sum(e.amount_cents), 0) into v_day.sales_cents from public.ledger_entries e
	where e.shop_id = p_shop and e.account = 'shop' and e.part = 'goods' and e.at >= p_from and e.at < p_to;
	-- What a courier took brought nobody through the door.
	select count(*) filter (where o.payment = 'online'), count(*) filter (where o.payment = 'put_aside')
	into v_day.pickups, v_day.put_asides
	from public.shop_orders o join public.orders r on r.id = o.order_id
	where o.shop_id = p_shop and o.collected_at >= p_from and o.collected_at < p_to and o.state = 'collected'
		and (r.fulfilment = 'collect' or o.brought_back_at is not null);
	return v_day;
end;
$$;

-- Rows of a town's day, for shops in which something happened.
create function private.count_town_day(p_town uuid, p_day date) returns setof public.town_days
language plpgsql stable security definer set search_path = ''
as $$
begin
	return query
	select p_town, p_day, s.id, d.orders, d.sales_cents, d.pickups, d.put_asides
	from public.towns t
		join public.shops s on s.town_id = t.id
		cross join lateral private.count_shop_day(s.id, p_day::timestamp at time zone t.zone,
			(p_day + 1)::timestamp at time zone t.zone) d
	where t.id = p_town and (d.orders, d.sales_cents, d.pickups, d.put_asides) <> (0, 0, 0, 0);
end;
$$;

-- Alive: something on the shelf that the shop stands for, and a tablet that spoke in the last fortnight.
create function private.count_alive_shops(p_town uuid) returns public.town_day_shops
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_day public.town_day_shops;
begin
	select count(*), count(*) filter (where
		exists (select from public.devices d where d.shop_id = s.id and d.last_seen_at > now() - interval '14 days')
		and exists (select from public.products p where p.shop_id = s.id and p.is_visible and p.sure_until > now()))
	into v_day.open_shops, v_day.alive_shops
	from public.shops s where s.town_id = p_town and s.state = 'open';
	return v_day;
end;
$$;

-- Days that are over and not counted yet, the oldest first: [{town, day}]. A server that slept counts what it
-- missed, and a town that begins counts what its orders tell, up to a year back.
create function public.list_days_to_keep(p_limit integer) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	return (
		select coalesce(jsonb_agg(jsonb_build_object('town', d.id, 'day', d.day) order by d.day, d.id), '[]')
		from (
			select t.id, g.day::date as day
			from public.towns t
				cross join lateral (select (now() at time zone t.zone)::date - 1 as yesterday) y
				cross join lateral (
					-- The last day counted; else the day before the first booking.
					select coalesce(
						(select k.day from public.town_day_shops k where k.town_id = t.id order by k.day desc limit 1),
						(select (e.at at time zone t.zone)::date - 1 from public.ledger_entries e
							where e.town_id = t.id order by e.at limit 1),
						y.yesterday - 1) as day
				) k
				cross join lateral generate_series(greatest(k.day + 1, y.yesterday - 366), y.yesterday, interval '1 day') g (day)
			order by g.day, t.id limit least(p_limit, 1000)
		) d);
end;
$$;

-- Counts a day for good, once. What is brought back later is in the sales of the day it came back.
create function public.keep_town_day(p_town uuid, p_day date) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_shops public.town_day_shops;
	v_today date := (select (now() at time zone t.zone)::date from public.towns t where t.id = p_town);
	v_kept integer;
begin
	if v_today is null or p_day >= v_today then
		return '{"ok": false, "refusal": "not_over"}';
	end if;
	-- Who was alive can only be told while it is so: the night after counts for the day.
	if p_day = v_today - 1 then
		v_shops := private.count_alive_shops(p_town);
	end if;
	insert into public.town_day_shops (town_id, day, open_shops, alive_shops)
	values (p_town, p_day, v_shops.open_shops, v_shops.alive_shops) on conflict do nothing;
	if not found then
		return '{"ok": true, "kept": 0}';
	end if;
	insert into public.town_days select * from private.count_town_day(p_town, p_day);
	get diagnostics v_kept = row_count;
	delete from public.search_misses m where m.town_id = p_town and m.day < p_day - 400;
	return jsonb_build_object('ok', true, 'kept', v_kept);
end;
$$;

-- Figures of a town by week (from Monday) or month, and the visits of each shop. Today is counted as it stands.
-- For the town's operator and animator, and for the town hall, which sees nothing else.
create function public.read_results(p_town uuid, p_from date, p_to date, p_by text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_today date;
begin
	if private.my_town_role(p_town) is null or private.my_town_role(p_town) not in ('operator', 'animator', 'town') then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	if p_by not in ('week', 'month') or p_by is null or p_from is null or p_to is null or p_to < p_from or p_to - p_from > 1100 then
		return jsonb_build_object('ok', false, 'refusal', 'malformed');
	end if;
	select (now() at time zone t.zone)::date into v_today from public.towns t where t.id = p_town;
	return (
		with days as (
			select d.day, d.shop_id, d.orders, d.sales_cents, d.pickups, d.put_asides from public.town_days d
			where d.town_id = p_town and d.day >= p_from and d.day <= p_to
			union all
			select d.day, d.shop_id, d.orders, d.sales_cents, d.pickups, d.put_asides
			from private.count_town_day(p_town, v_today) d where v_today between p_from and p_to
		), by_shop as (
			select date_trunc(p_by, d.day)::date as starts_on, d.shop_id, sum(d.orders) as orders, sum(d.sales_cents) as sales_cents,
				sum(d.pickups) as pickups, sum(d.put_asides) as put_asides
			from days d group by 1, 2
		), alive as (
			-- The best known of a period: its last day.
			select distinct on (1) date_trunc(p_by, k.day)::date as starts_on, k.open_shops, k.alive_shops
			from (select x.day, x.open_shops, x.alive_shops from public.town_day_shops x
					where x.town_id = p_town and x.day >= p_from and x.day <= p_to and x.open_shops is not null
				union all
				select v_today, c.open_shops, c.alive_shops from private.count_alive_shops(p_town) c
					where v_today between p_from and p_to) k
			order by 1, k.day desc
		), periods as (
			select distinct date_trunc(p_by, g)::date as starts_on
			from generate_series(p_from, least(p_to, v_today), interval '1 day') g
		)
		select jsonb_build_object('ok', true, 'today', v_today,
			'periods', (select coalesce(jsonb_agg(jsonb_build_object('starts_on', p.starts_on, 'orders', coalesce(s.orders, 0),
					'sales_cents', coalesce(s.sales_cents, 0), 'pickups', coalesce(s.pickups, 0),
					'put_asides', coalesce(s.put_asides, 0), 'open_shops', a.open_shops, 'alive_shops', a.alive_shops)
					order by p.starts_on), '[]')
				from periods p
					left join (select b.starts_on, sum(b.orders) as orders, sum(b.sales_cents) as sales_cents,
						sum(b.pickups) as pickups, sum(b.put_asides) as put_asides from by_shop b group by 1) s using (starts_on)
					left join alive a using (starts_on)),
			'shops', (select coalesce(jsonb_agg(jsonb_build_object('slug', s.slug, 'name', s.name, 'periods', f.periods,
					'visits', f.visits) order by f.visits desc, s.slug), '[]')
				from (select b.shop_id, sum(b.pickups + b.put_asides) as visits,
						jsonb_agg(jsonb_build_object('starts_on', b.starts_on, 'orders', b.orders, 'sales_cents', b.sales_cents,
							'pickups', b.pickups, 'put_asides', b.put_asides) order by b.starts_on) as periods
					from by_shop b group by 1) f join public.shops s on s.id = f.shop_id)));
end;
$$;

-- ---- Searched and not found

-- A node's batch: [{town, day, trade, term, count}]. What looks like a person (an address, a number) is left out here
-- too, whoever calls.
create function public.record_search_misses(p_misses jsonb) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_recorded integer;
begin
	insert into public.search_misses as m (town_id, day, trade, term, count)
	-- In one order, so that two nodes cannot lock each other out.
	select t.id, (now() at time zone t.zone)::date, left(coalesce(x.trade, ''), 60), private.fold_text(btrim(x.term)), sum(least(x.count, 1000))
	from jsonb_to_recordset(p_misses) x (town uuid, trade text, term text, count integer)
		join public.towns t on t.id = x.town
	where char_length(private.fold_text(btrim(x.term))) between 2 and 60 and x.count > 0
		and x.term !~ '@' and regexp_replace(x.term, '\D', '', 'g') !~ '\d{6}'
	group by 1, 2, 3, 4 order by 1, 2, 3, 4
	on conflict (town_id, day, trade, term) do update set count = m.count + excluded.count;
	get diagnostics v_recorded = row_count;
	return jsonb_build_object('ok', true, 'recorded', v_recorded);
end;
$$;

-- Terms asked at least three times; the rest only as a sum, so that nobody is read out of a rare word.
create function private.search_misses_of(p_town uuid, p_from date, p_to date, p_trades text[]) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	c_least constant integer := 3;
	c_shown constant integer := 40;
begin
	return (
		with terms as (
			select m.term, sum(m.count) as count from public.search_misses m
			where m.town_id = p_town and m.day >= p_from and m.day <= p_to
				and (p_trades is null or m.trade = any (p_trades))
			group by m.term
		)
		select jsonb_build_object(
			'terms', (select coalesce(jsonb_agg(jsonb_build_object('term', t.term, 'count', t.count) order by t.count desc, t.term), '[]')
				from (select * from terms x where x.count >= c_least order by x.count desc, x.term limit c_shown) t),
			'rare', (select coalesce(sum(t.count), 0) from terms t where t.count < c_least)));
end;
$$;

create function public.read_search_misses(p_town uuid, p_from date, p_to date) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	if private.my_town_role(p_town) is null or private.my_town_role(p_town) not in ('operator', 'animator', 'town') then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	if p_from is null or p_to is null or p_to - p_from not between 0 and 1100 then
		return jsonb_build_object('ok', false, 'refusal', 'malformed');
	end if;
	return jsonb_build_object('ok', true) || private.search_misses_of(p_town, p_from, p_to, null);
end;
$$;

-- For a shop's desk, the last 30 days: what was looked for in its own trade, and in the whole town.
create function public.read_shop_search_misses(p_shop uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_shop public.shops;
	v_trades text[];
	v_today date := private.shop_today(p_shop, now());
begin
	if private.my_role_at(p_shop) is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	select s.* into v_shop from public.shops s where s.id = p_shop;
	select array_remove(array[c.slug, g.slug], null) into v_trades
	from public.categories c left join public.categories g on g.id = c.parent_id where c.id = v_shop.trade_id;
	return jsonb_build_object('ok', true,
		'trade', private.search_misses_of(v_shop.town_id, v_today - 30, v_today, v_trades),
		'town', private.search_misses_of(v_shop.town_id, v_today - 30, v_today, array['']));
end;
$$;
