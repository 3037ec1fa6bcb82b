-- The shop itself at its desk: its page, its hours, the days on which it stays shut.

-- Everything the desk's forms show, and as whom I see it.
create function public.read_desk_shop(p_shop uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_role text := private.my_role_at(p_shop);
begin
	if v_role is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	return (
		select jsonb_build_object('ok', true, 'role', v_role, 'shop', jsonb_build_object(
			'id', s.id, 'slug', s.slug, 'name', s.name, 'state', s.state, 'trade', s.trade_id, 'tagline', s.tagline, 'story', s.story,
			'street', s.street, 'postcode', s.postcode, 'city', s.city, 'phone', s.phone, 'email', s.email,
			'preparation_minutes', s.preparation_minutes, 'slot_minutes', s.slot_minutes, 'slot_capacity', s.slot_capacity,
			'legal_name', s.legal_name, 'legal_address', s.legal_address, 'register_number', s.register_number,
			'vat_number', s.vat_number,
			'photo', (select jsonb_build_object('path', f.path, 'width', f.width, 'height', f.height, 'tint', f.tint, 'alt', f.alt)
				from public.photos f where f.shop_id = s.id and f.product_id is null order by f.position, f.id limit 1),
			'hours', (select coalesce(jsonb_agg(jsonb_build_object('weekday', h.weekday, 'opens', to_char(h.opens, 'HH24:MI'),
					'closes', case when h.closes = '24:00' then '24:00' else to_char(h.closes, 'HH24:MI') end) order by h.weekday, h.opens), '[]')
				from public.shop_hours h where h.shop_id = s.id),
			'exceptions', (select coalesce(jsonb_agg(jsonb_build_object('on_date', e.on_date, 'opens', to_char(e.opens, 'HH24:MI'),
					'closes', to_char(e.closes, 'HH24:MI'), 'note', e.note) order by e.on_date, e.opens), '[]')
				from public.shop_hour_exceptions e
				where e.shop_id = s.id and e.on_date >= private.shop_today(s.id, now()))))
		from public.shops s where s.id = p_shop);
end;
$$;

-- Whether a new value of a shop's field is one we can keep.
create function private.is_shop_value(p_key text, p_page jsonb) returns boolean
language plpgsql immutable set search_path = ''
as $$
declare
	v_text text := p_page ->> p_key;
begin
	return coalesce(case p_key
		when 'name' then private.line_arg(p_page, 'name', 80) <> ''
		when 'tagline' then private.line_arg(p_page, 'tagline', 140) is not null
		when 'story' then jsonb_typeof(p_page -> 'story') = 'string' and char_length(v_text) <= 4000
		when 'street' then private.line_arg(p_page, 'street', 160) <> ''
		when 'postcode' then private.line_arg(p_page, 'postcode', 5) ~ '^[0-9]{5}$'
		when 'city' then private.line_arg(p_page, 'city', 80) <> ''
		when 'phone' then private.line_arg(p_page, 'phone', 30) ~ '^$|^\+?[0-9 .()/-]{6,30}$'
		when 'email' then private.line_arg(p_page, 'email', 254) ~ '^$|^[^@\s]+@[^@\s]+\.[^@\s]+$'
		when 'preparation_minutes' then private.int_arg(p_page, 'preparation_minutes', 0, 10080) is not null
		when 'slot_minutes' then private.int_arg(p_page, 'slot_minutes', 15, 120) in (15, 20, 30, 60, 120)
		when 'slot_capacity' then private.int_arg(p_page, 'slot_capacity', 1, 500) is not null
		when 'legal_name' then private.line_arg(p_page, 'legal_name', 160) is not null
		when 'legal_address' then private.line_arg(p_page, 'legal_address', 240) is not null
		when 'register_number' then private.line_arg(p_page, 'register_number', 40) is not null
		when 'vat_number' then private.line_arg(p_page, 'vat_number', 20) is not null
		end, false);
end;
$$;

-- What the shop says of itself; only what is given changes. Who it is before the law is its owner's to say.
-- Refusals: not_allowed, owner_only, malformed with the field.
create function public.save_shop_page(p_shop uuid, p_page jsonb) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	c_legal constant text[] := '{legal_name,legal_address,register_number,vat_number}';
	v_role text := private.my_role_at(p_shop);
	v_now jsonb;
	v_new jsonb;
	v_bad text;
	v_changed jsonb;
begin
	if v_role is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	if jsonb_typeof(p_page) is distinct from 'object' or p_page = '{}' then
		return jsonb_build_object('ok', false, 'refusal', 'malformed', 'field', null);
	end if;
	select k into v_bad from jsonb_object_keys(p_page) k where not private.is_shop_value(k, p_page) order by k limit 1;
	if v_bad is not null then
		return jsonb_build_object('ok', false, 'refusal', 'malformed', 'field', v_bad);
	end if;
	perform private.advance_shop(p_shop);
	select to_jsonb(s) into v_now from public.shops s where s.id = p_shop for update;
	select jsonb_object_agg(e.key, case when jsonb_typeof(e.value) = 'string' then to_jsonb(btrim(e.value #>> '{}')) else e.value end)
	into v_new from jsonb_each(p_page) e;
	select jsonb_agg(e.key order by e.key) into v_changed
	from jsonb_each(v_new) e where v_now -> e.key is distinct from e.value;
	if v_changed is null then
		return jsonb_build_object('ok', true, 'changed', '[]'::jsonb);
	end if;
	-- Somebody of the town who sets a shop up before it has an owner speaks for the owner.
	if v_changed ?| c_legal and v_role <> 'owner'
		and exists (select from public.members m where m.shop_id = p_shop and m.role = 'owner'
			and m.person_id is not null and m.removed_at is null) then
		return jsonb_build_object('ok', false, 'refusal', 'owner_only');
	end if;
	-- What stands there from before stays until somebody touches it.
	if v_changed ? 'register_number' and v_new ->> 'register_number' <> ''
		and not private.is_register_number(v_new ->> 'register_number') then
		return jsonb_build_object('ok', false, 'refusal', 'malformed', 'field', 'register_number');
	end if;
	v_now := v_now || v_new;
	update public.shops set
		name = v_now ->> 'name', tagline = v_now ->> 'tagline', story = v_now ->> 'story', street = v_now ->> 'street',
		postcode = v_now ->> 'postcode', city = v_now ->> 'city', phone = v_now ->> 'phone', email = v_now ->> 'email',
		preparation_minutes = (v_now ->> 'preparation_minutes')::integer,
		slot_minutes = (v_now ->> 'slot_minutes')::integer, slot_capacity = (v_now ->> 'slot_capacity')::integer,
		legal_name = v_now ->> 'legal_name', legal_address = v_now ->> 'legal_address',
		register_number = v_now ->> 'register_number', vat_number = v_now ->> 'vat_number'
	where id = p_shop;
	perform private.note_shop_event(p_shop, 'shop.page', jsonb_build_object('fields', v_changed));
	return jsonb_build_object('ok', true, 'changed', v_changed);
end;
$$;

-- The picture of the front, already in the bucket under its content's name.
create function public.set_shop_front(p_shop uuid, p_photo jsonb) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_path text := p_photo ->> 'path';
begin
	if private.my_role_at(p_shop) is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	if coalesce(v_path, '') !~ ('^shops/' || p_shop::text || '/[0-9a-f]{64}$')
		or coalesce(p_photo ->> 'tint', '') !~ '^#[0-9a-f]{6}$'
		or private.int_arg(p_photo, 'width', 1, 20000) is null or private.int_arg(p_photo, 'height', 1, 20000) is null then
		return jsonb_build_object('ok', false, 'refusal', 'malformed');
	end if;
	perform private.advance_shop(p_shop);
	if exists (select from public.photos f where f.shop_id = p_shop and f.product_id is null and f.path = v_path) then
		return jsonb_build_object('ok', true);
	end if;
	delete from public.photos f where f.shop_id = p_shop and f.product_id is null;
	insert into public.photos (shop_id, path, width, height, tint)
	values (p_shop, v_path, (p_photo ->> 'width')::integer, (p_photo ->> 'height')::integer, p_photo ->> 'tint');
	perform private.note_shop_event(p_shop, 'shop.front');
	return jsonb_build_object('ok', true);
end;
$$;

-- Open orders whose slot the shop's hours no longer hold need somebody's eye, as when a day is closed at the
-- counter. Those of the coming p_days days.
create function private.flag_orders_outside_hours(p_shop uuid, p_from date, p_days integer) returns integer
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_zone text := (select t.zone from public.shops s join public.towns t on t.id = s.town_id where s.id = p_shop);
	v_count integer;
begin
	update public.shop_orders o set attention = 'closed_that_day'
	where o.shop_id = p_shop and o.state in ('new', 'preparing', 'ready') and o.attention is null
		and o.slot_starts_at >= p_from::timestamp at time zone v_zone
		and o.slot_starts_at < (p_from + p_days)::timestamp at time zone v_zone
		and not exists (
			select from private.shop_intervals(p_shop, p_from, p_days) i
			where i.opens_at <= o.slot_starts_at and o.slot_starts_at < i.closes_at);
	get diagnostics v_count = row_count;
	return v_count;
end;
$$;

-- The whole week at once: [{weekday, opens, closes}]. Refusals: not_allowed, malformed, overlap.
create function public.save_shop_hours(p_shop uuid, p_hours jsonb) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	c_clock constant text := '^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$';
begin
	if private.my_role_at(p_shop) is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	if jsonb_typeof(p_hours) is distinct from 'array' or jsonb_array_length(p_hours) > 28
		or exists (select from jsonb_array_elements(p_hours) h where coalesce(private.int_arg(h, 'weekday', 1, 7) is null
			or h ->> 'opens' !~ c_clock or h ->> 'closes' !~ c_clock
			or (h ->> 'opens')::text collate "C" >= (h ->> 'closes')::text collate "C", true)) then
		return jsonb_build_object('ok', false, 'refusal', 'malformed');
	end if;
	if exists (
		select from (
			select h ->> 'opens' as opens,
				lag(h ->> 'closes') over (partition by h ->> 'weekday' order by h ->> 'opens' collate "C") as before
			from jsonb_array_elements(p_hours) h
		) w where w.opens collate "C" < w.before collate "C") then
		return jsonb_build_object('ok', false, 'refusal', 'overlap');
	end if;
	perform private.advance_shop(p_shop);
	delete from public.shop_hours h where h.shop_id = p_shop;
	insert into public.shop_hours (shop_id, weekday, opens, closes)
	select p_shop, (h ->> 'weekday')::smallint, (h ->> 'opens')::time, (h ->> 'closes')::time
	from jsonb_array_elements(p_hours) h;
	perform private.note_shop_event(p_shop, 'shop.hours', jsonb_build_object('hours', p_hours));
	return jsonb_build_object('ok', true, 'orders',
		private.flag_orders_outside_hours(p_shop, private.shop_today(p_shop, now()), 60));
end;
$$;

-- Days on which the shop stays shut, first and last included. Refusals: not_allowed, malformed, past, too_long.
create function public.add_closure(p_shop uuid, p_from date, p_to date, p_note text default '') returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_today date := private.shop_today(p_shop, now());
begin
	if private.my_role_at(p_shop) is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	if p_from is null or p_to is null or p_to < p_from or char_length(coalesce(p_note, '')) > 140
		or coalesce(p_note, '') ~ '[[:cntrl:]]' then
		return jsonb_build_object('ok', false, 'refusal', 'malformed');
	end if;
	if p_from < v_today then
		return jsonb_build_object('ok', false, 'refusal', 'past');
	end if;
	if p_to - p_from > 90 or p_from > v_today + 730 then
		return jsonb_build_object('ok', false, 'refusal', 'too_long');
	end if;
	perform private.advance_shop(p_shop);
	delete from public.shop_hour_exceptions e where e.shop_id = p_shop and e.on_date between p_from and p_to;
	insert into public.shop_hour_exceptions (shop_id, on_date, note)
	select p_shop, p_from + n, btrim(coalesce(p_note, '')) from generate_series(0, p_to - p_from) n;
	perform private.note_shop_event(p_shop, 'shop.closure',
		jsonb_build_object('from', p_from, 'to', p_to, 'note', btrim(coalesce(p_note, ''))));
	return jsonb_build_object('ok', true, 'orders', private.flag_orders_outside_hours(p_shop, p_from, p_to - p_from + 1));
end;
$$;

-- The usual hours again on these days.
create function public.remove_closure(p_shop uuid, p_from date, p_to date) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
begin
	if private.my_role_at(p_shop) is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	if p_from is null or p_to is null then
		return jsonb_build_object('ok', false, 'refusal', 'malformed');
	end if;
	perform private.advance_shop(p_shop);
	delete from public.shop_hour_exceptions e where e.shop_id = p_shop and e.on_date between p_from and p_to;
	if found then
		perform private.note_shop_event(p_shop, 'shop.reopening', jsonb_build_object('from', p_from, 'to', p_to));
	end if;
	return jsonb_build_object('ok', true);
end;
$$;
