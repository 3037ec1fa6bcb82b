-- What the desk reads: the shop's orders, and its weeks in figures.

-- Orders of a shop, newest first: {ok, orders, next}. p_filter: {q, state, from, to}; words are looked for in code,
-- name and articles. A page is 50 orders or the 2 000 newest looked through, whichever is first: `next` goes on
-- from there, so that no search reads ten years at once.
create function public.list_desk_orders(p_shop uuid, p_filter jsonb default '{}', p_after text default null) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	c_page constant integer := 50;
	c_window constant integer := 2000;
	v_q text := nullif(private.fold_text(left(btrim(coalesce(p_filter ->> 'q', '')), 100)), '');
	v_like text;
	v_state text := nullif(p_filter ->> 'state', '');
	v_zone text;
	v_from timestamptz;
	v_to timestamptz;
	v_at timestamptz;
	v_id uuid;
	v_order record;
	v_seen integer := 0;
	v_rows jsonb := '[]';
	v_next text;
begin
	if private.my_role_at(p_shop) is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	select t.zone into v_zone from public.shops s join public.towns t on t.id = s.town_id where s.id = p_shop;
	if pg_input_is_valid(coalesce(p_filter ->> 'from', 'x'), 'date') then
		v_from := (p_filter ->> 'from')::date::timestamp at time zone v_zone;
	end if;
	if pg_input_is_valid(coalesce(p_filter ->> 'to', 'x'), 'date') then
		v_to := ((p_filter ->> 'to')::date + 1)::timestamp at time zone v_zone;
	end if;
	if p_after ~ '^[^|]+\|[^|]+$' and pg_input_is_valid(split_part(p_after, '|', 1), 'timestamptz')
		and pg_input_is_valid(split_part(p_after, '|', 2), 'uuid') then
		v_at := split_part(p_after, '|', 1)::timestamptz;
		v_id := split_part(p_after, '|', 2)::uuid;
	end if;
	v_like := '%' || replace(replace(replace(v_q, '\', '\\'), '%', '\%'), '_', '\_') || '%';
	for v_order in
		select p.id, p.code, p.state, p.payment, p.placed_at, p.slot_starts_at, p.slot_ends_at, p.items_cents, p.attention,
			o.contact_name, o.fulfilment
		from public.shop_orders p join public.orders o on o.id = p.order_id
		where p.shop_id = p_shop and (v_at is null or (p.placed_at, p.id) < (v_at, v_id))
			and (v_from is null or p.placed_at >= v_from) and (v_to is null or p.placed_at < v_to)
		order by p.placed_at desc, p.id desc limit c_window
	loop
		v_seen := v_seen + 1;
		v_next := case when v_seen = c_window then v_order.placed_at || '|' || v_order.id end;
		continue when v_order.state in ('awaiting', 'expired') or v_order.state <> v_state
			or v_q is not null and lower(v_order.code) <> v_q and private.fold_text(v_order.contact_name) not like v_like
				and not exists (select from public.order_lines l
					where l.shop_order_id = v_order.id and private.fold_text(l.title || ' ' || l.label) like v_like);
		v_rows := v_rows || jsonb_build_array(to_jsonb(v_order) || jsonb_build_object('articles', (
			select jsonb_agg(jsonb_build_object('title', l.title, 'label', l.label,
				'quantity', l.quantity - l.missing_quantity) order by l.position)
			from public.order_lines l where l.shop_order_id = v_order.id)));
		if jsonb_array_length(v_rows) = c_page then
			v_next := v_order.placed_at || '|' || v_order.id;
			exit;
		end if;
	end loop;
	return jsonb_build_object('ok', true, 'orders', v_rows, 'next', v_next);
end;
$$;

-- Two weeks side by side and what stands behind them: {ok, days, weeks, selling, sleeping}. An order refused or
-- cancelled is none; a visit is an order that was fetched.
create function public.read_desk_figures(p_shop uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_zone text;
	v_today date := private.shop_today(p_shop, now());
	v_monday date := date_trunc('week', v_today)::date;
	v_days jsonb;
	v_weeks jsonb;
	v_selling jsonb;
	v_sleeping jsonb;
begin
	if private.my_role_at(p_shop) is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	select t.zone into v_zone from public.shops s join public.towns t on t.id = s.town_id where s.id = p_shop;
	with d as (
		select v_monday - 7 + n as day from generate_series(0, 13) n
	), placed as (
		select (o.placed_at at time zone v_zone)::date as day, count(*) as orders, sum(o.items_cents) as cents
		from public.shop_orders o
		where o.shop_id = p_shop and o.placed_at >= (v_monday - 7)::timestamp at time zone v_zone
			and o.state in ('new', 'preparing', 'ready', 'collected')
		group by 1
	), fetched as (
		select (o.collected_at at time zone v_zone)::date as day, count(*) as visits,
			count(*) filter (where o.payment = 'put_aside') as put_asides
		from public.shop_orders o join public.orders b on b.id = o.order_id
		where o.shop_id = p_shop and o.placed_at >= (v_monday - 37)::timestamp at time zone v_zone
			and o.collected_at >= (v_monday - 7)::timestamp at time zone v_zone
			and o.state = 'collected' and b.fulfilment = 'collect'
		group by 1
	), figures as (
		select d.day, coalesce(p.orders, 0) as orders, coalesce(p.cents, 0) as cents,
			coalesce(f.visits, 0) as visits, coalesce(f.put_asides, 0) as put_asides
		from d left join placed p using (day) left join fetched f using (day)
	)
	select jsonb_agg(jsonb_build_object('day', g.day, 'orders', g.orders, 'cents', g.cents, 'visits', g.visits) order by g.day),
		jsonb_build_object(
			'this', jsonb_build_object('orders', sum(g.orders) filter (where g.day >= v_monday),
				'cents', sum(g.cents) filter (where g.day >= v_monday),
				'visits', sum(g.visits) filter (where g.day >= v_monday),
				'put_asides', sum(g.put_asides) filter (where g.day >= v_monday)),
			'last', jsonb_build_object('orders', sum(g.orders) filter (where g.day < v_monday),
				'cents', sum(g.cents) filter (where g.day < v_monday),
				'visits', sum(g.visits) filter (where g.day < v_monday),
				'put_asides', sum(g.put_asides) filter (where g.day < v_monday)))
	into v_days, v_weeks from figures g;

	select coalesce(jsonb_agg(to_jsonb(b) order by b.pieces desc, b.title), '[]') into v_selling
	from (
		select l.product_id as product, max(l.title) as title, sum(l.quantity - l.missing_quantity)::integer as pieces,
			sum((l.quantity - l.missing_quantity) * l.unit_price_cents)::integer as cents
		from public.shop_orders o join public.order_lines l on l.shop_order_id = o.id
		where o.shop_id = p_shop and o.placed_at >= now() - interval '28 days'
			and o.state in ('new', 'preparing', 'ready', 'collected') and l.quantity > l.missing_quantity
		group by l.product_id order by 3 desc, 2 limit 8
	) b;

	with sold as (
		select distinct l.product_id
		from public.shop_orders o join public.order_lines l on l.shop_order_id = o.id
		where o.shop_id = p_shop and o.placed_at >= now() - interval '60 days'
			and o.state not in ('awaiting', 'expired')
	)
	select coalesce(jsonb_agg(to_jsonb(b) order by b.published_at), '[]') into v_sleeping
	from (
		select p.id as product, p.title, p.published_at, p.min_price_cents as price_cents
		from public.products p
		where p.shop_id = p_shop and p.is_visible and p.in_stock and p.published_at < now() - interval '60 days'
			and p.id not in (select s.product_id from sold s)
		order by p.published_at limit 8
	) b;
	return jsonb_build_object('ok', true, 'monday', v_monday, 'today', v_today, 'days', v_days, 'weeks', v_weeks,
		'selling', v_selling, 'sleeping', v_sleeping);
end;
$$;
