-- What is recorded on a visit in a shop, on the town's tablet, with or without network.

-- SIREN (9 digits) or SIRET (14), both with Luhn's key; La Poste's own establishments have a SIRET whose digits sum to a
-- multiple of five instead (INSEE).
create function private.is_register_number(p_text text) returns boolean
language plpgsql immutable parallel safe set search_path = ''
as $$
declare
	v_digits text := regexp_replace(coalesce(p_text, ''), '[^0-9]', '', 'g');
	v_sum integer := 0;
	v_plain integer := 0;
	v_digit integer;
begin
	if char_length(v_digits) not in (9, 14) then
		return false;
	end if;
	for i in 1 .. char_length(v_digits) loop
		v_digit := substr(v_digits, char_length(v_digits) + 1 - i, 1)::integer;
		v_plain := v_plain + v_digit;
		if i % 2 = 0 then
			v_digit := v_digit * 2;
			v_digit := case when v_digit > 9 then v_digit - 9 else v_digit end;
		end if;
		v_sum := v_sum + v_digit;
	end loop;
	-- Of a SIRET the first nine are a SIREN of their own.
	return v_digits !~ '^0+$' and (v_sum % 10 = 0 or v_digits like '356000000%' and v_plain % 5 = 0)
		and (char_length(v_digits) = 9 or private.is_register_number(left(v_digits, 9)));
end;
$$;

-- A name as an address: "Café du Lion" → cafe-du-lion, with a number where the town has one already.
create function private.shop_slug(p_town uuid, p_name text) returns text
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_base text := left(btrim(regexp_replace(private.fold_text(p_name), '[^a-z0-9]+', '-', 'g'), '-'), 60);
	v_slug text;
begin
	v_base := case when char_length(v_base) < 2 then 'boutique' else v_base end;
	for n in 1 .. 1000 loop
		v_slug := v_base || case when n = 1 then '' else '-' || n end;
		exit when not exists (select from public.shops s where s.town_id = p_town and s.slug = v_slug);
	end loop;
	return v_slug;
end;
$$;

create function private.apply_visit_start(p_op private.till_operation, p_town uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_name text := coalesce(private.line_arg(p_op.args, 'name', 80), '');
	v_trade uuid := private.uuid_arg(p_op.args, 'trade');
begin
	if v_name = '' or not exists (select from public.categories c where c.id = v_trade and c.parent_id is not null) then
		return private.outcome('refused', 'malformed');
	end if;
	if exists (select from public.shops s where s.id = p_op.entity) then
		return private.outcome('nothing_to_do', 'already_so');
	end if;
	insert into public.shops (id, town_id, trade_id, slug, name, street, postcode, city, lat, lng, state)
	select p_op.entity, p_town, v_trade, private.shop_slug(p_town, v_name), v_name, '', '', '',
		coalesce(avg(s.lat), 46.6), coalesce(avg(s.lng), 2.4), 'draft'
	from public.shops s where s.town_id = p_town;
	insert into public.visits (id, town_id, person_id, started_at) values (p_op.entity, p_town, p_op.person, p_op.at);
	perform private.note_shop_event(p_op.entity, 'visit.started', jsonb_build_object('name', v_name));
	return private.outcome('applied');
end;
$$;

-- Facts of the shop, a few at a time; what is not named stays.
create function private.apply_visit_shop(p_op private.till_operation) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_key text;
	v_limits jsonb := '{"name": 80, "tagline": 140, "street": 120, "postcode": 10, "city": 80, "phone": 30, "email": 200,
		"legal_name": 160, "legal_address": 240, "register_number": 40, "vat_number": 20}';
	v_trade uuid := private.uuid_arg(p_op.args, 'trade');
begin
	for v_key in select k from jsonb_object_keys(p_op.args) k where k <> 'trade' loop
		if not v_limits ? v_key or private.line_arg(p_op.args, v_key, (v_limits ->> v_key)::integer) is null
			or v_key = 'name' and btrim(p_op.args ->> 'name') = '' then
			return private.outcome('refused', 'malformed');
		end if;
	end loop;
	if p_op.args ? 'trade' and not exists (select from public.categories c where c.id = v_trade and c.parent_id is not null) then
		return private.outcome('refused', 'malformed');
	elsif p_op.args ? 'register_number' and p_op.args ->> 'register_number' <> ''
		and not private.is_register_number(p_op.args ->> 'register_number') then
		return private.outcome('refused', 'bad_register_number');
	end if;
	update public.shops s set
		name = coalesce(btrim(p_op.args ->> 'name'), s.name), tagline = coalesce(btrim(p_op.args ->> 'tagline'), s.tagline),
		street = coalesce(btrim(p_op.args ->> 'street'), s.street), postcode = coalesce(btrim(p_op.args ->> 'postcode'), s.postcode),
		city = coalesce(btrim(p_op.args ->> 'city'), s.city), phone = coalesce(btrim(p_op.args ->> 'phone'), s.phone),
		email = coalesce(lower(btrim(p_op.args ->> 'email')), s.email),
		legal_name = coalesce(btrim(p_op.args ->> 'legal_name'), s.legal_name),
		legal_address = coalesce(btrim(p_op.args ->> 'legal_address'), s.legal_address),
		register_number = coalesce(btrim(p_op.args ->> 'register_number'), s.register_number),
		vat_number = coalesce(btrim(p_op.args ->> 'vat_number'), s.vat_number),
		trade_id = coalesce(v_trade, s.trade_id)
	where s.id = p_op.shop;
	return private.outcome('applied');
end;
$$;

-- The whole week at once: [{weekday, opens, closes}], an interval before or after noon each.
create function private.apply_visit_hours(p_op private.till_operation) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
begin
	if jsonb_typeof(p_op.args -> 'hours') is distinct from 'array' or jsonb_array_length(p_op.args -> 'hours') > 28
		or exists (select from jsonb_array_elements(p_op.args -> 'hours') h
			where private.int_arg(h, 'weekday', 1, 7) is null
				or coalesce(h ->> 'opens', '') !~ '^([01]\d|2[0-3]):[0-5]\d$' or coalesce(h ->> 'closes', '') !~ '^([01]\d|2[0-3]):[0-5]\d$|^24:00$'
				or h ->> 'opens' >= h ->> 'closes')
		or exists (select from jsonb_array_elements(p_op.args -> 'hours') a, jsonb_array_elements(p_op.args -> 'hours') b
			where a <> b and a ->> 'weekday' = b ->> 'weekday' and a ->> 'opens' < b ->> 'closes' and b ->> 'opens' < a ->> 'closes') then
		return private.outcome('refused', 'malformed');
	end if;
	delete from public.shop_hours h where h.shop_id = p_op.shop;
	insert into public.shop_hours (shop_id, weekday, opens, closes)
	select distinct p_op.shop, (h ->> 'weekday')::smallint, (h ->> 'opens')::time, (h ->> 'closes')::time
	from jsonb_array_elements(p_op.args -> 'hours') h;
	return private.outcome('applied');
end;
$$;

-- A picture of an article, or of the shop's front where the entity is the shop.
create function private.apply_visit_photo(p_op private.till_operation) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
begin
	if p_op.entity <> p_op.shop then
		return private.apply_photo_attach(p_op);
	end if;
	if coalesce(p_op.args ->> 'path', '') !~ ('^shops/' || p_op.shop::text || '/[0-9a-f]{64}$')
		or coalesce(p_op.args ->> 'tint', '') !~ '^#[0-9a-f]{6}$' or private.int_arg(p_op.args, 'width', 1, 20000) is null
		or private.int_arg(p_op.args, 'height', 1, 20000) is null then
		return private.outcome('refused', 'malformed');
	end if;
	delete from public.photos f where f.shop_id = p_op.shop and f.product_id is null;
	insert into public.photos (shop_id, path, width, height, tint)
	values (p_op.shop, p_op.args ->> 'path', (p_op.args ->> 'width')::integer, (p_op.args ->> 'height')::integer, p_op.args ->> 'tint');
	return private.outcome('applied');
end;
$$;

-- The tablet is handed over: the owner is invited, and the shop waits for the town's look.
create function private.apply_hand_over(p_op private.till_operation, p_town uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_email text := lower(btrim(coalesce(p_op.args ->> 'email', '')));
begin
	if v_email !~ '^[^@\s]{1,64}@[^@\s]{1,190}\.[^@\s.]{2,63}$' or p_op.args -> 'terms' is distinct from 'true'::jsonb then
		return private.outcome('refused', 'malformed');
	end if;
	update public.shops s set state = 'review', state_by = 'town', terms_accepted_at = coalesce(s.terms_accepted_at, p_op.at),
		email = case when s.email = '' then v_email else s.email end
	where s.id = p_op.shop and s.state = 'draft';
	update public.visits v set ended_at = coalesce(v.ended_at, p_op.at) where v.id = p_op.shop;
	-- Mailed by a job: whoever records this may be without network, and the word of a link is known once.
	insert into public.invitation_wishes (town_id, shop_id, email, wished_by) values (p_town, p_op.shop, v_email, p_op.person)
	on conflict (shop_id, email) do nothing;
	perform private.note_shop_event(p_op.shop, 'visit.ended', jsonb_build_object('email', v_email));
	return private.outcome('applied');
end;
$$;

-- Effect of one operation of a visit. The shop is the entity, or is named in the arguments; it is locked by the caller.
create function private.apply_visit_operation(p_op private.till_operation, p_town uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_op private.till_operation := p_op;
	v_shop public.shops;
begin
	if not private.is_town_operator(p_town) then
		return private.outcome('refused', 'not_field_staff');
	elsif p_op.kind = 'visit.start' then
		return private.apply_visit_start(p_op, p_town);
	end if;
	select s.* into v_shop from public.shops s
	where s.id = coalesce(private.uuid_arg(p_op.args, 'shop'), p_op.entity) and s.town_id = p_town;
	if v_shop.id is null then
		return private.outcome('refused', 'unknown_shop');
	elsif coalesce(private.my_role_at(v_shop.id), '') not in ('operator', 'animator') then
		-- Its owner has taken over: what the town does there it does with their consent.
		return private.outcome('refused', 'shop_has_owner');
	end if;
	v_op.shop := v_shop.id;
	v_op.args := p_op.args - 'shop';
	v_op.revision := private.advance_shop(v_shop.id);
	-- The visit travels back with what this changes at its shop: once answered, the tablet no longer lays its own tap over.
	perform private.advance_field(p_town);
	update public.visits v set ended_at = v.ended_at where v.id = v_shop.id;
	return case p_op.kind
		when 'visit.shop' then private.apply_visit_shop(v_op)
		when 'visit.hours' then private.apply_visit_hours(v_op)
		when 'visit.product' then private.apply_product_create(v_op)
		when 'visit.photo' then private.apply_visit_photo(v_op)
		when 'visit.hand_over' then private.apply_hand_over(v_op, p_town)
		else private.outcome('refused', 'unsupported_operation')
	end;
end;
$$;

-- Visits of this person that are under way or of the last days, with what the tablet needs to go on.
create function private.visit_rows(p_town uuid, p_person uuid, p_from bigint, p_to bigint) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	return (
		select jsonb_build_object('visits', coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'started_at', v.started_at,
			'ended_at', v.ended_at, 'name', s.name, 'trade', s.trade_id, 'tagline', s.tagline, 'street', s.street,
			'postcode', s.postcode, 'city', s.city, 'phone', s.phone, 'email', s.email, 'legal_name', s.legal_name,
			'legal_address', s.legal_address, 'register_number', s.register_number, 'state', s.state,
			'hours', (select coalesce(jsonb_agg(jsonb_build_object('weekday', h.weekday, 'opens', to_char(h.opens, 'HH24:MI'),
					'closes', to_char(h.closes, 'HH24:MI')) order by h.weekday, h.opens), '[]')
				from public.shop_hours h where h.shop_id = s.id),
			'products', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'price_cents', p.min_price_cents,
					'title', case when p.titled then p.title else '' end) order by p.created_at, p.id), '[]')
				from public.products p where p.shop_id = s.id and p.state <> 'archived'),
			'front', exists (select from public.photos f where f.shop_id = s.id and f.product_id is null))), '[]'))
		from public.visits v join public.shops s on s.id = v.id
		where v.person_id = p_person and v.town_id = p_town and v.revision > p_from and v.revision <= p_to
			and v.started_at > now() - interval '60 days');
end;
$$;

-- The job that mails invitations asked for on a visit. Each word of a link is given out here, once.
create function public.take_invitation_wishes(p_limit integer default 50) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_wish public.invitation_wishes;
	v_taken jsonb := '[]';
begin
	for v_wish in select w.* from public.invitation_wishes w where w.done_at is null
		order by w.wished_at limit p_limit for update skip locked loop
		v_taken := v_taken || jsonb_build_object('email', v_wish.email, 'role', 'owner',
			'token', private.add_invitation(v_wish.town_id, v_wish.shop_id, 'owner', v_wish.email),
			'shop', (select s.name from public.shops s where s.id = v_wish.shop_id),
			'town', (select t.name from public.towns t where t.id = v_wish.town_id));
		update public.invitation_wishes w set done_at = now() where w.shop_id = v_wish.shop_id and w.email = v_wish.email;
	end loop;
	return v_taken;
end;
$$;
