-- The life of a shop in the town: who may move it where, what must be there before it opens, who is invited.

-- From where to where a shop may go, and who may send it there: the town's operators, its owner, or both. Data.
create function private.may_move_shop(p_from text, p_to text, p_as text) returns boolean
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	return exists (select from (values
		('draft', 'review', 'both'), ('review', 'draft', 'town'), ('review', 'open', 'town'),
		('open', 'paused', 'both'), ('paused', 'open', 'both'),
		('open', 'closed', 'both'), ('paused', 'closed', 'both'), ('draft', 'closed', 'town'), ('review', 'closed', 'town'),
		('closed', 'draft', 'town')
	) m (a, b, who) where m.a = p_from and m.b = p_to and m.who in ('both', p_as));
end;
$$;

-- What must be there before a shop is shown: {identity, contact, hours, products, terms, owner}, each true or false.
create function private.shop_checks(p_shop public.shops) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	return jsonb_build_object(
		'identity', p_shop.legal_name <> '' and p_shop.legal_address <> '' and private.is_register_number(p_shop.register_number),
		'contact', p_shop.street <> '' and p_shop.city <> '' and p_shop.phone <> '' and p_shop.email <> ''
			and p_shop.postcode = any (select unnest(t.postcodes) from public.towns t where t.id = p_shop.town_id),
		'hours', exists (select from public.shop_hours h where h.shop_id = p_shop.id),
		'products', (select count(*) >= 3 from (
			select 1 from public.products p where p.shop_id = p_shop.id and p.state = 'published'
				and exists (select from public.photos f where f.product_id = p.id) limit 3) n),
		'terms', p_shop.terms_accepted_at is not null,
		'owner', exists (select from public.members m where m.shop_id = p_shop.id and m.role = 'owner'
			and m.person_id is not null and m.removed_at is null));
end;
$$;

-- As what I may move a shop: 'town', 'shop' (its owner), or null. Whoever is both speaks for the town.
create function private.mover_of(p_shop public.shops) returns text
language plpgsql stable security definer set search_path = ''
as $$
begin
	return case
		when private.is_town_operator(p_shop.town_id) then 'town'
		when private.is_owner(p_shop.id, (select private.me())) then 'shop'
	end;
end;
$$;

-- p_from: the state the person saw; where it is another one by now, somebody was faster. A shop that the town has
-- paused is opened by the town. One with open orders is not closed before they have ended.
create function public.move_shop(p_shop uuid, p_from text, p_to text, p_reason text default '') returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_shop public.shops;
	v_as text;
	v_reason text := btrim(coalesce(p_reason, ''));
	v_open integer;
begin
	perform from public.shop_revisions r where r.shop_id = p_shop for update;
	select s.* into v_shop from public.shops s where s.id = p_shop;
	v_as := private.mover_of(v_shop);
	if v_as is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	elsif v_shop.state = p_to then
		return jsonb_build_object('ok', true, 'state', p_to);
	elsif v_shop.state is distinct from p_from then
		return jsonb_build_object('ok', false, 'refusal', 'changed_meanwhile', 'state', v_shop.state);
	elsif not private.may_move_shop(p_from, p_to, v_as)
		or p_from = 'paused' and v_as = 'shop' and v_shop.state_by is distinct from 'shop' then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	elsif char_length(v_reason) > 500 or v_reason = '' and v_as = 'town' and p_to in ('draft', 'paused', 'closed') then
		return jsonb_build_object('ok', false, 'refusal', 'reason_needed');
	end if;
	if p_to = 'open' and exists (select from jsonb_each(private.shop_checks(v_shop)) c where c.value = 'false'::jsonb) then
		return jsonb_build_object('ok', false, 'refusal', 'incomplete');
	end if;
	if p_to = 'closed' then
		select count(*) into v_open from public.shop_orders o
		where o.shop_id = p_shop and o.state in ('awaiting', 'new', 'preparing', 'ready');
		if v_open > 0 then
			return jsonb_build_object('ok', false, 'refusal', 'open_orders', 'orders', v_open);
		end if;
	end if;
	update public.shops s set state = p_to, state_reason = v_reason, state_by = v_as where s.id = p_shop;
	perform private.note_shop_event(p_shop, 'shop.' || p_to, jsonb_build_object('from', p_from, 'reason', v_reason, 'by', v_as));
	return jsonb_build_object('ok', true, 'state', p_to);
end;
$$;

-- What the town looks at before it opens a shop, and what the shop's own desk shows of it.
create function public.read_approval(p_shop uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_shop public.shops;
begin
	select s.* into v_shop from public.shops s where s.id = p_shop;
	if v_shop.id is null or not (v_shop.id in (select private.shops_i_read())) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	return jsonb_build_object('ok', true, 'as', private.mover_of(v_shop), 'my_role', private.my_role_at(p_shop),
		'shop', jsonb_build_object('id', v_shop.id, 'slug', v_shop.slug, 'name', v_shop.name, 'state', v_shop.state,
			'state_reason', v_shop.state_reason, 'state_by', v_shop.state_by, 'street', v_shop.street,
			'postcode', v_shop.postcode, 'city', v_shop.city, 'phone', v_shop.phone, 'email', v_shop.email,
			'legal_name', v_shop.legal_name, 'legal_address', v_shop.legal_address,
			'register_number', v_shop.register_number, 'vat_number', v_shop.vat_number,
			'terms_accepted_at', v_shop.terms_accepted_at, 'help_until', v_shop.help_until,
			'trade', (select jsonb_build_object('fr', c.name_fr, 'en', c.name_en) from public.categories c where c.id = v_shop.trade_id),
			'products', (select count(*) from public.products p where p.shop_id = p_shop and p.state = 'published')),
		'checks', private.shop_checks(v_shop),
		'moves', (select coalesce(jsonb_agg(t.s), '[]') from unnest(array['draft', 'review', 'open', 'paused', 'closed']) t (s)
			where private.mover_of(v_shop) is not null and private.may_move_shop(v_shop.state, t.s, private.mover_of(v_shop))
				and not (v_shop.state = 'paused' and private.mover_of(v_shop) = 'shop' and v_shop.state_by is distinct from 'shop')),
		'events', (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'role', e.role, 'at', e.at,
				'detail', e.detail, 'name', (select coalesce(nullif(p.name, ''), p.email) from public.people p where p.id = e.person_id))
				order by e.at desc, e.id desc), '[]')
			from (select * from public.shop_events x where x.shop_id = p_shop order by x.at desc, x.id desc limit 60) e));
end;
$$;

-- Shops of the town by state and words, in the order of their names. p_after: the name and id of the last one seen.
create function public.list_town_shops(p_town uuid, p_state text default null, p_words text default '', p_after jsonb default null)
returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_words text := private.fold_text(btrim(coalesce(p_words, '')));
begin
	if not private.is_town_operator(p_town) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	return jsonb_build_object('ok', true,
		'states', (select coalesce(jsonb_object_agg(n.state, n.count), '{}') from (
			select s.state, count(*) from public.shops s where s.town_id = p_town group by s.state) n),
		'shops', (
			select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'slug', n.slug, 'name', n.name, 'state', n.state,
				'trade', n.trade, 'street', n.street) order by n.name, n.id), '[]')
			from (
				select s.id, s.slug, s.name, s.state, s.street,
					(select jsonb_build_object('fr', c.name_fr, 'en', c.name_en) from public.categories c where c.id = s.trade_id) as trade
				from public.shops s
				where s.town_id = p_town and (p_state is null or s.state = p_state)
					and (v_words = '' or strpos(private.fold_text(s.name), v_words) > 0)
					and (p_after is null or (s.name, s.id) > (p_after ->> 'name', private.uuid_arg(p_after, 'id')))
				order by s.name, s.id limit 51
			) n));
end;
$$;

-- The owner lets the town's people work for the shop for some days; 0 takes it back.
create function public.allow_help(p_shop uuid, p_days integer) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
begin
	if not private.is_owner(p_shop, (select private.me())) then
		return jsonb_build_object('ok', false, 'refusal', 'owner_only');
	elsif p_days not between 0 and 60 then
		return jsonb_build_object('ok', false, 'refusal', 'malformed');
	end if;
	update public.shops s set help_until = case when p_days > 0 then now() + make_interval(days => p_days) end where s.id = p_shop;
	perform private.note_shop_event(p_shop, case when p_days > 0 then 'help.allowed' else 'help.ended' end,
		jsonb_build_object('days', p_days));
	return jsonb_build_object('ok', true);
end;
$$;

-- Who may invite and let go: a shop's owners; of a shop without one, and of its own team, the town's operators.
create function private.may_invite(p_town uuid, p_shop uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
	if p_shop is null then
		return coalesce(private.my_role_in(p_town), '') = 'operator';
	end if;
	return private.is_owner(p_shop, (select private.me()))
		or coalesce(private.my_role_at(p_shop), '') in ('operator', 'animator') and not exists (
			select from public.members m where m.shop_id = p_shop and m.role = 'owner' and m.person_id is not null and m.removed_at is null);
end;
$$;

-- The only owner of the shop, or operator of the town (p_shop null), who has come: nobody may make another role of it,
-- neither at the desk nor with a letter. Whoever decides by it holds the lock of the shop or of the town's field.
create function private.is_last_keeper(p_town uuid, p_shop uuid, p_email text) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
	if p_shop is null then
		return (select count(*) = 1 and bool_and(s.email = p_email) from public.town_staff s
			where s.town_id = p_town and s.role = 'operator' and s.person_id is not null and s.removed_at is null);
	end if;
	return (select count(*) = 1 and bool_and(m.email = p_email) from public.members m
		where m.shop_id = p_shop and m.role = 'owner' and m.person_id is not null and m.removed_at is null);
end;
$$;

-- Returns the word of the link, once: the database keeps its fingerprint only.
create function private.add_invitation(p_town uuid, p_shop uuid, p_role text, p_email text) returns text
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_token text := private.new_token();
begin
	-- A new one takes the place of one that waits.
	update public.invitations i set withdrawn_at = now()
	where i.town_id = p_town and i.shop_id is not distinct from p_shop and i.email = p_email
		and i.used_at is null and i.withdrawn_at is null;
	insert into public.invitations (town_id, shop_id, role, email, token_hash, invited_by)
	values (p_town, p_shop, p_role, p_email, sha256(convert_to(v_token, 'UTF8')), (select private.me()));
	return v_token;
end;
$$;

create function public.invite(p_town uuid, p_shop uuid, p_role text, p_email text) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_email text := lower(btrim(coalesce(p_email, '')));
	v_town uuid := coalesce((select s.town_id from public.shops s where s.id = p_shop), p_town);
	v_token text;
begin
	if not private.may_invite(v_town, p_shop) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	elsif coalesce(p_role, '') not in ('owner', 'staff') and p_shop is not null
		or coalesce(p_role, '') not in ('operator', 'animator', 'courier', 'town') and p_shop is null then
		return jsonb_build_object('ok', false, 'refusal', 'bad_role');
	elsif v_email !~ '^[^@\s]{1,64}@[^@\s]{1,190}\.[^@\s.]{2,63}$' then
		return jsonb_build_object('ok', false, 'refusal', 'bad_email');
	elsif p_shop is not null and exists (select from public.members m where m.shop_id = p_shop and m.email = v_email
			and m.removed_at is null and m.role = p_role)
		or p_shop is null and exists (select from public.town_staff s where s.town_id = v_town and s.email = v_email
			and s.removed_at is null and s.role = p_role) then
		return jsonb_build_object('ok', false, 'refusal', 'already_here');
	elsif p_role not in ('owner', 'operator') and private.is_last_keeper(v_town, p_shop, v_email) then
		return jsonb_build_object('ok', false, 'refusal', case when p_shop is null then 'last_operator' else 'last_owner' end);
	elsif (select count(*) from public.invitations i where i.town_id = v_town and i.shop_id is not distinct from p_shop
			and i.created_at > now() - interval '1 day') >= 20 then
		-- Mails to strangers in our name.
		return jsonb_build_object('ok', false, 'refusal', 'too_many');
	end if;
	v_token := private.add_invitation(v_town, p_shop, p_role, v_email);
	if p_shop is not null then
		perform private.note_shop_event(p_shop, 'member.invited', jsonb_build_object('email', v_email, 'role', p_role));
	end if;
	return jsonb_build_object('ok', true, 'token', v_token, 'email', v_email);
end;
$$;

create function private.invitation_of(p_token text) returns public.invitations
language plpgsql stable security definer set search_path = ''
as $$
begin
	return (select i from public.invitations i where i.token_hash = sha256(convert_to(coalesce(p_token, ''), 'UTF8')));
end;
$$;

-- For the page behind the link, before anybody has signed in. The address is shown as c…@example.org.
create function public.read_invitation(p_token text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_invitation public.invitations := private.invitation_of(p_token);
begin
	if v_invitation.id is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_found');
	end if;
	return jsonb_build_object('ok', true, 'role', v_invitation.role,
		'email_hint', left(v_invitation.email, 1) || '…' || substr(v_invitation.email, strpos(v_invitation.email, '@')),
		'state', case when v_invitation.used_at is not null then 'used' when v_invitation.withdrawn_at is not null then 'withdrawn'
			when v_invitation.expires_at < now() then 'expired' else 'open' end,
		'expires_at', v_invitation.expires_at,
		'town', (select t.name from public.towns t where t.id = v_invitation.town_id),
		'shop', (select jsonb_build_object('name', s.name, 'slug', s.slug, 'terms_accepted', s.terms_accepted_at is not null)
			from public.shops s where s.id = v_invitation.shop_id));
end;
$$;

-- Only the invited address takes it, once. An owner accepts the town's terms with it.
create function public.accept_invitation(p_token text, p_terms boolean default false) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_found public.invitations := private.invitation_of(p_token);
	v_invitation public.invitations;
	v_me uuid := (select private.me());
	v_email text;
begin
	select lower(u.email) into v_email from auth.users u where u.id = v_me and u.email_confirmed_at is not null;
	if v_email is null then
		return jsonb_build_object('ok', false, 'refusal', 'email_not_verified');
	end if;
	-- Two owners who each take a lesser role wait for each other: the second is the last one by then.
	if v_found.shop_id is not null then
		perform from public.shop_revisions r where r.shop_id = v_found.shop_id for update;
	elsif v_found.town_id is not null then
		perform private.advance_field(v_found.town_id);
	end if;
	select i.* into v_invitation from public.invitations i where i.id = v_found.id for update;
	if v_invitation.id is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_found');
	elsif v_invitation.email <> v_email then
		return jsonb_build_object('ok', false, 'refusal', 'other_email');
	elsif v_invitation.used_at is not null then
		return jsonb_build_object('ok', false, 'refusal', 'already_used');
	elsif v_invitation.withdrawn_at is not null then
		return jsonb_build_object('ok', false, 'refusal', 'withdrawn');
	elsif v_invitation.expires_at < now() then
		return jsonb_build_object('ok', false, 'refusal', 'expired');
	elsif v_invitation.role = 'owner' and not coalesce(p_terms, false) then
		return jsonb_build_object('ok', false, 'refusal', 'terms_needed');
	elsif v_invitation.role not in ('owner', 'operator')
		and private.is_last_keeper(v_invitation.town_id, v_invitation.shop_id, v_email) then
		return jsonb_build_object('ok', false, 'refusal',
			case when v_invitation.shop_id is null then 'last_operator' else 'last_owner' end);
	end if;
	insert into public.people (id, email) values (v_me, v_email) on conflict (id) do nothing;
	update public.invitations i set used_at = now() where i.id = v_invitation.id;
	if v_invitation.shop_id is null then
		insert into public.town_staff (town_id, person_id, email, role)
		values (v_invitation.town_id, v_me, v_email, v_invitation.role)
		on conflict (town_id, email) do update set person_id = v_me, role = excluded.role, removed_at = null;
		return jsonb_build_object('ok', true, 'role', v_invitation.role, 'shop', null);
	end if;
	insert into public.members (shop_id, person_id, email, role) values (v_invitation.shop_id, v_me, v_email, v_invitation.role)
	on conflict (shop_id, email) do update set person_id = v_me, role = excluded.role, removed_at = null;
	if v_invitation.role = 'owner' then
		-- Whoever sells says that what is said of the shop is true (Regulation (EU) 2022/2065, art. 30(1)(e)).
		update public.shops s set terms_accepted_at = coalesce(s.terms_accepted_at, now()) where s.id = v_invitation.shop_id;
	end if;
	perform private.note_shop_event(v_invitation.shop_id, 'member.joined', jsonb_build_object('email', v_email, 'role', v_invitation.role));
	return jsonb_build_object('ok', true, 'role', v_invitation.role,
		'shop', (select s.slug from public.shops s where s.id = v_invitation.shop_id));
end;
$$;

create function public.withdraw_invitation(p_invitation uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_invitation public.invitations;
begin
	select i.* into v_invitation from public.invitations i where i.id = p_invitation for update;
	if v_invitation.id is null or not private.may_invite(v_invitation.town_id, v_invitation.shop_id) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	update public.invitations i set withdrawn_at = now()
	where i.id = p_invitation and i.used_at is null and i.withdrawn_at is null;
	return jsonb_build_object('ok', true);
end;
$$;

-- The people of a shop, or of the town (p_shop null), and the invitations that wait.
create function public.list_team(p_town uuid, p_shop uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	if p_shop is null and private.my_role_in(p_town) is distinct from 'operator'
		or p_shop is not null and p_shop not in (select private.shops_i_read()) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	return jsonb_build_object('ok', true,
		'may_change', private.may_invite(coalesce((select s.town_id from public.shops s where s.id = p_shop), p_town), p_shop),
		'people', (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'email', n.email, 'role', n.role,
				'name', p.name, 'is_me', coalesce(n.person_id = (select private.me()), false), 'is_here', n.person_id is not null)
				order by n.created_at), '[]')
			from (
				select m.id, m.email, m.role, m.person_id, m.created_at from public.members m
				where m.shop_id = p_shop and m.removed_at is null
				union all
				select s.id, s.email, s.role, s.person_id, s.created_at from public.town_staff s
				where p_shop is null and s.town_id = p_town and s.removed_at is null
			) n left join public.people p on p.id = n.person_id),
		'invitations', (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'email', i.email, 'role', i.role,
				'expires_at', i.expires_at) order by i.created_at desc), '[]')
			from public.invitations i where i.town_id = p_town and i.shop_id is not distinct from p_shop
				and i.used_at is null and i.withdrawn_at is null and i.expires_at > now()));
end;
$$;

-- Another role for somebody, or none (null: removed; what still waits on their tablet goes to the owner's list).
-- A shop keeps an owner, a town an operator.
create function public.change_team(p_row uuid, p_role text) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_member public.members;
	v_staff public.town_staff;
begin
	select m.* into v_member from public.members m where m.id = p_row and m.removed_at is null;
	if v_member.id is not null then
		perform from public.shop_revisions r where r.shop_id = v_member.shop_id for update;
		if not private.may_invite(null, v_member.shop_id) and v_member.person_id is distinct from (select private.me())
			or p_role is not null and not private.is_owner(v_member.shop_id, (select private.me())) then
			return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
		elsif p_role is not null and p_role not in ('owner', 'staff') then
			return jsonb_build_object('ok', false, 'refusal', 'bad_role');
		elsif v_member.role = 'owner' and p_role is distinct from 'owner' and not exists (
			select from public.members m where m.shop_id = v_member.shop_id and m.role = 'owner' and m.id <> p_row
				and m.person_id is not null and m.removed_at is null) then
			return jsonb_build_object('ok', false, 'refusal', 'last_owner');
		end if;
		-- Written down first: whoever goes is nobody here afterwards.
		perform private.note_shop_event(v_member.shop_id, case when p_role is null then 'member.removed' else 'member.changed' end,
			jsonb_build_object('email', v_member.email, 'role', p_role));
		update public.members m set role = coalesce(p_role, m.role), removed_at = case when p_role is null then now() end
		where m.id = p_row;
		return jsonb_build_object('ok', true);
	end if;
	select s.* into v_staff from public.town_staff s where s.id = p_row and s.removed_at is null;
	if v_staff.id is null or private.my_role_in(v_staff.town_id) is distinct from 'operator' then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	elsif p_role is not null and p_role not in ('operator', 'animator', 'courier', 'town') then
		return jsonb_build_object('ok', false, 'refusal', 'bad_role');
	end if;
	perform private.advance_field(v_staff.town_id);
	if v_staff.role = 'operator' and p_role is distinct from 'operator' and not exists (
		select from public.town_staff s where s.town_id = v_staff.town_id and s.role = 'operator' and s.id <> p_row
			and s.person_id is not null and s.removed_at is null) then
		return jsonb_build_object('ok', false, 'refusal', 'last_operator');
	end if;
	update public.town_staff s set role = coalesce(p_role, s.role), removed_at = case when p_role is null then now() end
	where s.id = p_row;
	return jsonb_build_object('ok', true);
end;
$$;
