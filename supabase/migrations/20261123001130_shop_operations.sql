-- What the counter does to the shop's day and to its staff.

-- "Closed today", said at the counter: the day's hours go, and whoever ordered for it is to be looked at.
create function private.apply_close_day(p_op private.till_operation) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_today date := private.shop_today(p_op.shop, now());
	v_zone text := (select t.zone from public.shops s join public.towns t on t.id = s.town_id where s.id = p_op.shop);
	v_text text := coalesce(p_op.args ->> 'on_date', '');
	v_day date;
begin
	if p_op.entity <> p_op.shop or v_text !~ '^\d{4}-\d\d-\d\d$' or not pg_input_is_valid(v_text, 'date')
		or v_text::date > v_today + 30 then
		return private.outcome('refused', 'malformed');
	end if;
	v_day := v_text::date;
	if v_day < v_today then
		return private.outcome('nothing_to_do', 'day_over');
	end if;
	if p_op.kind = 'shop.reopen_today' then
		delete from public.shop_hour_exceptions e where e.shop_id = p_op.shop and e.on_date = v_day and e.opens is null;
		return case when found then private.outcome('applied') else private.outcome('nothing_to_do', 'already_open') end;
	end if;
	if exists (select from public.shop_hour_exceptions e
		where e.shop_id = p_op.shop and e.on_date = v_day and e.opens is null) then
		return private.outcome('nothing_to_do', 'already_closed');
	end if;
	delete from public.shop_hour_exceptions e where e.shop_id = p_op.shop and e.on_date = v_day;
	insert into public.shop_hour_exceptions (shop_id, on_date) values (p_op.shop, v_day);
	update public.shop_orders o set attention = 'closed_that_day'
	where o.shop_id = p_op.shop and o.state in ('new', 'preparing', 'ready') and o.attention is null
		and (o.slot_starts_at at time zone v_zone)::date = v_day;
	return private.outcome('applied');
end;
$$;

create function private.is_owner(p_shop uuid, p_person uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
	return exists (
		select from public.members m
		where m.shop_id = p_shop and m.person_id = p_person and m.role = 'owner' and m.removed_at is null);
end;
$$;

create function private.apply_clerk_operation(p_op private.till_operation) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_name text := private.line_arg(p_op.args, 'name', 40);
	v_has_pin boolean := coalesce(p_op.args ->> 'pin_salt' ~ '^[0-9a-f]{16,64}$' and p_op.args ->> 'pin_hash' ~ '^[0-9a-f]{64}$', false);
	v_clerk public.clerks;
begin
	if not private.is_owner(p_op.shop, p_op.person) then
		return private.outcome('refused', 'owner_only');
	end if;
	select c.* into v_clerk from public.clerks c where c.id = p_op.entity;
	if v_clerk.shop_id <> p_op.shop or v_clerk.id is not null and p_op.kind = 'clerk.create' then
		return private.outcome('refused', 'id_taken');
	end if;
	if v_clerk.id is null and p_op.kind <> 'clerk.create' then
		return private.outcome('refused', 'unknown_clerk');
	end if;
	if p_op.args ? 'name' and coalesce(v_name, '') = '' or (p_op.args ? 'pin_salt' or p_op.args ? 'pin_hash') and not v_has_pin
		or p_op.kind = 'clerk.create' and (coalesce(v_name, '') = '' or not v_has_pin)
		or p_op.kind = 'clerk.edit' and not (p_op.args ? 'name' or v_has_pin) then
		return private.outcome('refused', 'malformed');
	end if;
	if p_op.kind = 'clerk.create' then
		insert into public.clerks (id, shop_id, name, pin_salt, pin_hash)
		values (p_op.entity, p_op.shop, v_name, p_op.args ->> 'pin_salt', p_op.args ->> 'pin_hash');
	elsif p_op.kind = 'clerk.edit' then
		if v_clerk.name = coalesce(v_name, v_clerk.name) and not v_has_pin then
			return private.outcome('nothing_to_do', 'already_so');
		end if;
		update public.clerks set name = coalesce(v_name, name),
			pin_salt = case when v_has_pin then p_op.args ->> 'pin_salt' else pin_salt end,
			pin_hash = case when v_has_pin then p_op.args ->> 'pin_hash' else pin_hash end
		where id = p_op.entity;
	elsif v_clerk.removed_at is not null then
		return private.outcome('nothing_to_do', 'already_so');
	else
		update public.clerks set removed_at = now() where id = p_op.entity;
	end if;
	return private.outcome('applied');
end;
$$;
