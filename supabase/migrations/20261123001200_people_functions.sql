-- Accounts: who I am, what I ordered, where I work.

-- Called after each sign-in. Creates the person and binds what was waiting for this e-mail: memberships
-- and guest orders. Only an e-mail that Supabase Auth has verified counts.
create function public.greet_person(p_name text default null, p_lang text default 'fr') returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_id uuid := (select private.me());
	v_email text;
begin
	select lower(u.email) into v_email from auth.users u where u.id = v_id and u.email_confirmed_at is not null;
	if v_email is null then
		return jsonb_build_object('ok', false, 'refusal', 'email_not_verified');
	end if;
	insert into public.people (id, email, name, lang)
	values (v_id, v_email, left(btrim(coalesce(p_name, '')), 80), case when p_lang = 'en' then 'en' else 'fr' end)
	on conflict (id) do update set email = excluded.email,
		name = case when p_name is null then public.people.name else excluded.name end,
		lang = excluded.lang;
	update public.members set person_id = v_id where person_id is null and email = v_email;
	update public.town_staff set person_id = v_id where person_id is null and email = v_email;
	update public.orders set person_id = v_id where person_id is null and contact_email = v_email;
	return jsonb_build_object('ok', true);
end;
$$;

create function public.read_account() returns jsonb
language sql stable security definer set search_path = ''
as $$
	select jsonb_build_object(
		'person', jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email, 'lang', p.lang),
		'orders', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'token', o.token, 'placed_at', o.placed_at, 'total_cents', o.total_cents,
				'shops', s.names, 'state', s.state) order by o.placed_at desc), '[]')
			from (select * from public.orders r where r.person_id = p.id order by r.placed_at desc limit 50) o
				cross join lateral (
					select jsonb_agg(h.name order by h.name) as names,
						-- The part that still wants something of the shopper speaks for the whole.
						(array_agg(x.state order by array_position(
							array['awaiting', 'ready', 'preparing', 'new', 'collected', 'refused', 'cancelled', 'expired'], x.state)))[1] as state
					from public.shop_orders x join public.shops h on h.id = x.shop_id where x.order_id = o.id
				) s),
		'shops', (
			select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'role', m.role)
				order by s.name), '[]')
			from public.members m join public.shops s on s.id = m.shop_id
			where m.person_id = p.id and m.removed_at is null),
		'towns', (
			select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'role', w.role) order by t.name), '[]')
			from public.town_staff w join public.towns t on t.id = w.town_id
			where w.person_id = p.id and w.removed_at is null))
	from public.people p where p.id = (select private.me());
$$;

-- What the operator looks at in the morning: shops that need somebody first.
create function public.read_town_overview(p_town uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	if not private.is_town_operator(p_town) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	return (
		with day as (
			select date_trunc('day', now() at time zone t.zone) at time zone t.zone as starts_at
			from public.towns t where t.id = p_town
		), figures as (
			select s.slug, s.name, s.state, c.name_fr as trade,
				count(o.id) filter (where o.placed_at >= day.starts_at) as orders_today,
				count(o.id) filter (where o.state = 'new') as unanswered,
				max(o.placed_at) as last_order_at,
				coalesce(sum(o.items_cents) filter (
					where o.placed_at >= day.starts_at and o.state not in ('awaiting', 'refused', 'cancelled', 'expired')), 0) as sales
			from public.shops s cross join day
				join public.categories c on c.id = s.trade_id
				left join public.shop_orders o on o.shop_id = s.id and o.placed_at > now() - interval '60 days'
					and o.state not in ('awaiting', 'expired')
			where s.town_id = p_town
			group by s.id, c.name_fr
		)
		select jsonb_build_object('ok', true,
			'shops', coalesce(jsonb_agg(jsonb_build_object('slug', f.slug, 'name', f.name, 'state', f.state,
				'trade', f.trade, 'orders_today', f.orders_today, 'unanswered', f.unanswered,
				'last_order_at', f.last_order_at) order by f.unanswered desc, f.last_order_at nulls first, f.slug), '[]'),
			'orders_today', coalesce(sum(f.orders_today), 0), 'sales_today_cents', coalesce(sum(f.sales), 0))
		from figures f);
end;
$$;
