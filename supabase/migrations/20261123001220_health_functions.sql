-- Which shops need somebody, and what happens to an order that nobody answers.
-- Rules and words: src/lib/health/README.md.

-- What I am to this town: operator, animator, courier or town; null: nothing.
create function private.my_town_role(p_town uuid) returns text
language plpgsql stable security definer set search_path = ''
as $$
begin
	return (select s.role from public.town_staff s
		where s.town_id = p_town and s.person_id = (select private.me()) and s.removed_at is null
		order by array_position(array['operator', 'animator', 'courier', 'town'], s.role) limit 1);
end;
$$;

create function private.found_health() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	-- First in line at the next refreshing.
	insert into public.shop_health (shop_id, town_id, refreshed_at) values (new.id, new.town_id, '-infinity');
	return null;
end;
$$;
create trigger found_health after insert on public.shops
	for each row execute function private.found_health();

-- Counts anew the shops that were counted longest ago, at most once an hour each: one pass over the products of
-- p_limit shops, however many towns there are.
create function public.refresh_shop_health(p_limit integer) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_refreshed integer;
begin
	update public.shop_health h set refreshed_at = now(), products = p.products, stale = p.stale,
		without_photo = p.without_photo, last_order_at = o.last_at, last_tap_at = d.last_at,
		owes_cents = greatest(private.commission_owed(h.shop_id), 0)
	from (
			select x.shop_id from public.shop_health x where x.refreshed_at < now() - interval '1 hour'
			order by x.refreshed_at limit least(p_limit, 2000) for update skip locked
		) due
		cross join lateral (
			select count(*)::integer as products, count(*) filter (where x.sure_until <= now())::integer as stale,
				count(*) filter (where not exists (select from public.photos f where f.product_id = x.id))::integer as without_photo
			from public.products x where x.shop_id = due.shop_id and x.is_visible
		) p
		cross join lateral (
			select max(n.placed_at) as last_at from (select x.placed_at from public.shop_orders x
				where x.shop_id = due.shop_id and x.state not in ('awaiting', 'expired')
				order by x.placed_at desc, x.id desc limit 1) n
		) o
		cross join lateral (
			select max(n.received_at) as last_at
			from public.devices v cross join lateral (select x.received_at from public.operations x
				where x.device_id = v.id order by x.seq desc limit 1) n
			where v.shop_id = due.shop_id
		) d
	where h.shop_id = due.shop_id;
	get diagnostics v_refreshed = row_count;
	return jsonb_build_object('ok', true, 'refreshed', v_refreshed);
end;
$$;

-- What is the matter with one shop: [{code, since, count, of}], the worst first. A few index reads.
create function private.shop_needs(p_shop public.shops) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	c_fortnight constant timestamptz := now() - interval '14 days';
begin
	return (
		select coalesce(jsonb_agg(jsonb_build_object('code', n.code, 'since', n.since, 'count', n.count, 'of', n.of)
			order by n.place), '[]')
		from (
			select 1 as place, 'unanswered' as code, min(o.placed_at) as since, count(*) as count, null::bigint as of
			from public.shop_orders o join public.order_alarms a on a.shop_order_id = o.id and a.step = 'owner'
			where o.shop_id = p_shop.id and o.state = 'new' and a.due_at <= now()
			having count(*) > 0
			union all
			select 2, 'silent', null, null, null
			where p_shop.state = 'paused' and p_shop.state_reason = 'no_answer'
			union all
			select 3, 'payouts_blocked', null, null, null from public.shop_accounts a
			where a.shop_id = p_shop.id and a.account is not null and p_shop.state in ('open', 'paused')
				and not (a.transfers_active and a.payouts_active)
			union all
			select 4, 'tablet_silent', min(d.last_seen_at), sum(d.waiting + d.photos_waiting), null from public.devices d
			where d.shop_id = p_shop.id and d.revoked_at is null and d.waiting + d.photos_waiting > 0
				and d.last_seen_at < now() - interval '1 hour'
			having count(*) > 0
			union all
			select 5, 'review_waiting', p_shop.updated_at, null, null where p_shop.state = 'review'
			union all
			select x.* from public.shop_health h cross join lateral (
				select 6, 'dormant', greatest(h.last_order_at, h.last_tap_at), null::bigint, null::bigint
				where greatest(h.last_order_at, h.last_tap_at, p_shop.created_at) < c_fortnight
				union all
				select 7, 'few_products', null, h.products, null where h.products < 3
				union all
				select 8, 'stock_unconfirmed', null, h.stale, h.products where h.products > 0 and h.stale * 2 >= h.products
				union all
				select 9, 'no_photo', null, h.without_photo, h.products
				where h.without_photo > 0 and h.without_photo * 4 >= h.products
			) x
			where h.shop_id = p_shop.id and h.refreshed_at > '-infinity' and p_shop.state = 'open'
		) n);
end;
$$;

-- The queue of shops that need somebody, the worst first; those put off until tomorrow at the end, by name.
create function public.read_town_health(p_town uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	c_most constant integer := 200;
begin
	if not private.is_town_operator(p_town) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	return (
		with needy as (
			select s.id, s.slug, s.name, s.state, s.phone, s.email, c.name_fr, c.name_en, n.all_needs, n.needs, h.until
			from public.shops s
				join public.categories c on c.id = s.trade_id
				left join public.health_notes h on h.shop_id = s.id and h.until > now()
				cross join lateral (select private.shop_needs(s) as all_needs) a
				cross join lateral (select a.all_needs, coalesce((select jsonb_agg(x.need order by x.place)
					from jsonb_array_elements(a.all_needs) with ordinality x (need, place)
					where h.shop_id is null or not (x.need ->> 'code') = any (h.reasons)), '[]') as needs) n
			where s.town_id = p_town and s.state <> 'closed'
		), ranked as (
			select y.*, array_position(array['unanswered', 'silent', 'payouts_blocked', 'tablet_silent', 'review_waiting',
				'dormant', 'few_products', 'stock_unconfirmed', 'no_photo'], y.needs -> 0 ->> 'code') as worst
			from needy y where y.all_needs <> '[]'
		)
		select jsonb_build_object('ok', true,
			'shops', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'slug', r.slug, 'name', r.name,
					'state', r.state, 'trade', jsonb_build_object('name_fr', r.name_fr, 'name_en', r.name_en),
					'phone', r.phone, 'email', r.email, 'needs', r.needs)
					order by r.worst, r.needs -> 0 ->> 'since', r.slug), '[]')
				from (select * from ranked x where x.worst is not null
					order by x.worst, x.needs -> 0 ->> 'since', x.slug limit c_most) r),
			'total', (select count(*) from ranked x where x.worst is not null),
			'seen', (select coalesce(jsonb_agg(jsonb_build_object('slug', r.slug, 'name', r.name, 'until', r.until)
				order by r.name), '[]') from ranked r where r.worst is null)));
end;
$$;

-- « Vu »: what is the matter now is known, and comes back tomorrow if it still is.
create function public.snooze_shop_health(p_shop uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_shop public.shops;
	v_reasons text[];
begin
	select s.* into v_shop from public.shops s where s.id = p_shop;
	if v_shop.id is null or not private.is_town_operator(v_shop.town_id) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	v_reasons := array(select n ->> 'code' from jsonb_array_elements(private.shop_needs(v_shop)) n);
	if cardinality(v_reasons) = 0 then
		return jsonb_build_object('ok', false, 'refusal', 'nothing_to_do');
	end if;
	insert into public.health_notes as h (shop_id, reasons, until, person_id)
	select v_shop.id, v_reasons,
		((now() at time zone t.zone)::date + 1)::timestamp at time zone t.zone, (select private.me())
	from public.towns t where t.id = v_shop.town_id
	on conflict (shop_id) do update
		set reasons = excluded.reasons, until = excluded.until, person_id = excluded.person_id, at = now();
	return jsonb_build_object('ok', true);
end;
$$;

-- Who is written to about a shop: its owners; its own address where it has none yet.
create function private.owners_to_write(p_shop public.shops) returns jsonb
language sql stable security definer set search_path = ''
as $$
	select coalesce(
		(select jsonb_agg(jsonb_build_object('email', m.email, 'lang', coalesce(p.lang, 'fr')) order by m.email)
			from public.members m left join public.people p on p.id = m.person_id
			where m.shop_id = p_shop.id and m.role = 'owner' and m.removed_at is null),
		case when p_shop.email <> '' then jsonb_build_array(jsonb_build_object('email', p_shop.email, 'lang', 'fr')) end,
		'[]');
$$;

-- The town writes to a shop's owners: kept in what the shop reads, mailed by whoever called.
create function public.write_to_shop(p_shop uuid, p_text text) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	c_a_day constant integer := 10;
	v_shop public.shops;
	v_text text := btrim(coalesce(p_text, ''));
	v_to jsonb;
begin
	select s.* into v_shop from public.shops s where s.id = p_shop;
	if v_shop.id is null or not private.is_town_operator(v_shop.town_id) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	if char_length(v_text) not between 1 and 2000 then
		return jsonb_build_object('ok', false, 'refusal', 'malformed');
	end if;
	v_to := private.owners_to_write(v_shop);
	if v_to = '[]' then
		return jsonb_build_object('ok', false, 'refusal', 'nobody_to_write_to');
	end if;
	-- One after the other, so that the count holds.
	perform from public.shop_revisions r where r.shop_id = p_shop for update;
	if (select count(*) from public.shop_events e where e.shop_id = p_shop and e.at > now() - interval '1 day'
		and e.kind = 'town.message') >= c_a_day then
		return jsonb_build_object('ok', false, 'refusal', 'too_many');
	end if;
	perform private.note_shop_event(p_shop, 'town.message', jsonb_build_object('text', v_text));
	return jsonb_build_object('ok', true, 'to', v_to, 'shop', jsonb_build_object('name', v_shop.name, 'slug', v_shop.slug),
		'reply_to', (select p.email from public.people p where p.id = (select private.me())));
end;
$$;

-- ---- Unanswered orders

-- Open time counts, not the clock on the wall. Where the shop is not open for as long, two weeks.
create function private.alarm_due(p_order public.shop_orders, p_minutes integer) returns timestamptz
language plpgsql stable security definer set search_path = ''
as $$
begin
	return coalesce(private.after_open_minutes(p_order.shop_id, p_order.placed_at, p_minutes),
		p_order.placed_at + interval '14 days');
end;
$$;

create function private.alarm_minutes(p_town public.towns, p_step text) returns integer
language sql immutable set search_path = ''
as $$
	select case p_step when 'owner' then p_town.alarm_owner_minutes when 'town' then p_town.alarm_town_minutes
		else p_town.alarm_pause_minutes end;
$$;

-- Plans the steps of orders that have none yet, and says which are due: [{order, step}], the oldest first.
create function public.list_due_alarms(p_limit integer) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
begin
	insert into public.order_alarms (shop_order_id, step, shop_id, due_at)
	select o.id, w.step, o.shop_id, private.alarm_due(o, private.alarm_minutes(t, w.step))
	from (
			select x.* from public.shop_orders x
			where x.state = 'new' and x.placed_at > now() - interval '15 days'
				and not exists (select from public.order_alarms a where a.shop_order_id = x.id)
			order by x.placed_at limit least(p_limit, 1000)
		) o
		join public.shops s on s.id = o.shop_id
		join public.towns t on t.id = s.town_id
		cross join unnest(array['owner', 'town', 'pause']) w (step)
	on conflict do nothing;
	return (
		select coalesce(jsonb_agg(jsonb_build_object('order', d.shop_order_id, 'step', d.step) order by d.due_at, d.step), '[]')
		from (select a.shop_order_id, a.step, a.due_at from public.order_alarms a
			where a.ended_at is null and a.due_at <= now() order by a.due_at limit least(p_limit, 1000)) d);
end;
$$;

-- The town's last word to a shop that does not answer.
create function private.pause_silent_shop(p_shop uuid, p_reason text) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
begin
	update public.shops set state = 'paused', state_reason = p_reason, state_by = 'system' where id = p_shop and state = 'open';
	if not found then
		return false;
	end if;
	perform private.note_shop_event(p_shop, 'shop.paused', jsonb_build_object('reason', p_reason));
	return true;
end;
$$;

-- Takes one step that is due, once: whoever asks second, or after the shop answered, hears raised false. What it
-- answers is what there is to mail.
create function public.raise_alarm(p_shop_order uuid, p_step text) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_alarm public.order_alarms;
	v_order public.shop_orders;
	v_shop public.shops;
	v_town public.towns;
	v_due timestamptz;
	v_paused boolean := false;
begin
	perform from public.shop_revisions r join public.shop_orders o on o.shop_id = r.shop_id
	where o.id = p_shop_order for update of r;
	select a.* into v_alarm from public.order_alarms a
	where a.shop_order_id = p_shop_order and a.step = p_step and a.ended_at is null;
	if v_alarm.step is null then
		return '{"ok": true, "raised": false}';
	end if;
	select o.* into v_order from public.shop_orders o where o.id = p_shop_order;
	if v_order.state <> 'new' then
		update public.order_alarms set ended_at = now(), outcome = 'answered'
		where shop_order_id = p_shop_order and ended_at is null;
		return '{"ok": true, "raised": false}';
	end if;
	select s.* into v_shop from public.shops s where s.id = v_order.shop_id;
	select t.* into v_town from public.towns t where t.id = v_shop.town_id;
	-- The shop may have closed for the day since it was planned, or the town given more time.
	v_due := private.alarm_due(v_order, private.alarm_minutes(v_town, p_step));
	if v_due > now() then
		update public.order_alarms set due_at = v_due where shop_order_id = p_shop_order and step = p_step;
		return '{"ok": true, "raised": false}';
	end if;
	update public.order_alarms set ended_at = now(), outcome = 'raised'
	where shop_order_id = p_shop_order and step = p_step;
	if p_step = 'pause' then
		v_paused := private.pause_silent_shop(v_shop.id, 'no_answer');
	else
		perform private.note_shop_event(v_shop.id, 'order.unanswered',
			jsonb_build_object('step', p_step, 'code', v_order.code));
	end if;
	return (
		select jsonb_build_object('ok', true, 'raised', true, 'paused', v_paused, 'step', p_step, 'zone', v_town.zone,
			'shop', jsonb_build_object('name', v_shop.name, 'slug', v_shop.slug, 'phone', v_shop.phone),
			'owners', private.owners_to_write(v_shop),
			'operators', (select coalesce(jsonb_agg(jsonb_build_object('email', w.email, 'lang', coalesce(p.lang, 'fr'))
					order by w.email), '[]')
				from public.town_staff w left join public.people p on p.id = w.person_id
				where w.town_id = v_town.id and w.role = 'operator' and w.removed_at is null),
			'order', jsonb_build_object('code', v_order.code, 'placed_at', v_order.placed_at,
				'slot_starts_at', v_order.slot_starts_at, 'fulfilment', o.fulfilment),
			'shopper', jsonb_build_object('token', o.token, 'name', o.contact_name, 'email', o.contact_email, 'lang', o.lang,
				'paid', v_order.payment = 'online'))
		from public.orders o where o.id = v_order.order_id);
end;
$$;

-- Whether an order waits for this shop that went through all its alarms.
create function private.has_silent_order(p_shop uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
	return exists (select from public.shop_orders o where o.shop_id = p_shop and o.state = 'new' and private.is_silent(o));
end;
$$;

-- The shop that answers opens itself again: with the last of the orders it was paused for.
create function private.reopen_answering_shop() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	if exists (select from public.shops s
			where s.id = new.shop_id and s.state = 'paused' and s.state_reason = 'no_answer')
		and not private.has_silent_order(new.shop_id) then
		update public.shops set state = 'open', state_reason = '', state_by = 'system' where id = new.shop_id;
		perform private.note_shop_event(new.shop_id, 'shop.reopened', '{"reason": "answered"}');
	end if;
	return null;
end;
$$;
create trigger reopen_answering_shop after update of state on public.shop_orders
	for each row when (old.state = 'new' and new.state in ('preparing', 'ready', 'collected', 'refused'))
	execute function private.reopen_answering_shop();

-- "We are here again": for a shop whose silent orders were cancelled before it could answer.
create function public.reopen_silent_shop(p_shop uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_town uuid := (select s.town_id from public.shops s where s.id = p_shop);
begin
	if v_town is null or private.my_role_at(p_shop) is null and not private.is_town_operator(v_town) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	perform from public.shop_revisions r where r.shop_id = p_shop for update;
	if private.has_silent_order(p_shop) then
		return jsonb_build_object('ok', false, 'refusal', 'answer_first');
	end if;
	update public.shops set state = 'open', state_reason = '', state_by = coalesce((
		select 'shop' from public.members m where m.shop_id = p_shop and m.person_id = (select private.me())
			and m.removed_at is null), 'town')
	where id = p_shop and state = 'paused' and state_reason = 'no_answer';
	if not found then
		return jsonb_build_object('ok', false, 'refusal', 'nothing_to_do');
	end if;
	perform private.note_shop_event(p_shop, 'shop.reopened', '{"reason": "asked"}');
	return jsonb_build_object('ok', true);
end;
$$;
