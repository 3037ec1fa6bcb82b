-- Predicates, named as the question they answer. They are `security definer` so that a policy on one
-- table does not stumble over the policies of another; they only ever speak of the person who asks.

-- Who speaks: the signed-in person, or nobody. Only a code by e-mail counts. Where Supabase Auth still
-- takes passwords (hosted), somebody could sign up with a merchant's address and wait for the merchant
-- to confirm it; a session opened with a password is therefore nobody's here. `amr` lists how a session
-- was opened (RFC 8176).
create function private.me() returns uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
	if coalesce((select auth.jwt()) -> 'amr', '[]') @> '[{"method": "password"}]' then
		return null;
	end if;
	return (select auth.uid());
end;
$$;

create function private.my_shops() returns setof uuid
language sql stable security definer set search_path = ''
as $$
	select m.shop_id from public.members m
	where m.person_id = (select private.me()) and m.removed_at is null;
$$;

create function private.my_towns() returns setof uuid
language sql stable security definer set search_path = ''
as $$
	select s.town_id from public.town_staff s
	where s.person_id = (select private.me()) and s.removed_at is null and s.role in ('operator', 'animator');
$$;

-- Shops whose rows I may read: where I am a member, and those of a town that I operate.
create function private.shops_i_read() returns setof uuid
language sql stable security definer set search_path = ''
as $$
	select private.my_shops()
	union
	select s.id from public.shops s where s.town_id in (select private.my_towns());
$$;

create function private.my_orders() returns setof uuid
language sql stable security definer set search_path = ''
as $$
	select o.id from public.orders o where o.person_id = (select private.me());
$$;

create function private.is_shop_member(p_shop uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
	select exists (
		select from public.members m
		where m.shop_id = p_shop and m.person_id = (select private.me()) and m.removed_at is null
	);
$$;

create function private.is_town_operator(p_town uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
	select exists (
		select from public.town_staff s
		where s.town_id = p_town and s.person_id = (select private.me())
			and s.removed_at is null and s.role in ('operator', 'animator')
	);
$$;

-- As whom I may work for a shop at its desk: its owner or staff; or, for the town, its operator or animator,
-- with the consent of an owner, or while the shop has no owner yet. Null: not at all.
create function private.my_role_at(p_shop uuid) returns text
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_me uuid := (select private.me());
begin
	return coalesce(
		(select m.role from public.members m
			where m.shop_id = p_shop and m.person_id = v_me and m.removed_at is null),
		(select t.role from public.shops s join public.town_staff t on t.town_id = s.town_id
			where s.id = p_shop and t.person_id = v_me and t.removed_at is null and t.role in ('operator', 'animator')
				and (s.help_until > now() or not exists (
					select from public.members m where m.shop_id = p_shop and m.role = 'owner'
						and m.person_id is not null and m.removed_at is null))));
end;
$$;

-- The one answer to "may this shop take an order now?", for the badge and for the checkout alike.
create function private.is_orderable(p_state text) returns boolean
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	return p_state = 'open';
end;
$$;

-- Shops that the town shows: a paused shop stays in the window, its door handle does not turn.
create function private.is_shown(p_state text) returns boolean
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	return p_state in ('open', 'paused');
end;
$$;
