-- Placing, reading and cancelling an order. Nothing the shopper's device says is believed: prices,
-- stock, hours and capacity are read again under the locks of the shops concerned.

-- Four characters that cannot be misheard or misread (no vowels, no 0 O 1 I L 5 S), free among the
-- orders the shop can still hand over.
create function private.new_pickup_code(p_shop uuid) returns text
language plpgsql volatile security definer set search_path = ''
as $$
declare
	c_alphabet constant text := '2346789BCDFGHJKMNPQRTVWX';
	v_code text;
	v_bytes bytea;
begin
	loop
		v_bytes := extensions.gen_random_bytes(4);
		v_code := '';
		for i in 0..3 loop
			-- 256 is no multiple of 24: the first letters are 0.4 % likelier, which guesses nothing.
			v_code := v_code || substr(c_alphabet, 1 + get_byte(v_bytes, i) % 24, 1);
		end loop;
		exit when not exists (
			select from public.shop_orders o
			where o.shop_id = p_shop and o.code = v_code and o.state in ('awaiting', 'new', 'preparing', 'ready'));
	end loop;
	return v_code;
end;
$$;

-- The next moments a shop can offer, for a refusal that helps.
create function private.next_slots(p_shop uuid, p_at timestamptz) returns jsonb
language sql stable security definer set search_path = ''
as $$
	select coalesce(jsonb_agg(jsonb_build_object('starts_at', n.starts_at, 'ends_at', n.ends_at, 'left', n.places_left)
		order by n.starts_at), '[]')
	from (
		select * from private.shop_slots(p_shop, private.shop_today(p_shop, p_at), 15, p_at) t
		where t.places_left > 0 and t.starts_at < p_at + interval '14 days' order by t.starts_at limit 6
	) n;
$$;

-- What is wrong with the words of the order itself, before the shops are asked. [] when nothing is.
create function private.order_form_problems(p_order jsonb, p_town public.towns) returns jsonb
language plpgsql stable set search_path = ''
as $$
declare
	v_contact jsonb := p_order -> 'contact';
	v_problems jsonb := '[]';
	v_phone text := regexp_replace(coalesce(v_contact ->> 'phone', ''), '[\s.()-]', '', 'g');
	v_address jsonb := p_order -> 'address';
begin
	if char_length(btrim(coalesce(v_contact ->> 'name', ''))) not between 1 and 80
		or v_contact ->> 'name' ~ '[[:cntrl:]]' then
		v_problems := v_problems || '[{"code": "bad_contact", "field": "name"}]';
	end if;
	if coalesce(v_contact ->> 'email', '') !~ '^[^@\s]{1,64}@[^@\s]{1,190}\.[^@\s.]{2,63}$' then
		v_problems := v_problems || '[{"code": "bad_contact", "field": "email"}]';
	end if;
	if v_phone <> '' and v_phone !~ '^\+?[0-9]{6,15}$' or v_phone = '' and p_order ->> 'fulfilment' = 'deliver' then
		v_problems := v_problems || '[{"code": "bad_contact", "field": "phone"}]';
	end if;
	if p_order ->> 'fulfilment' = 'deliver' then
		if jsonb_typeof(v_address) is distinct from 'object'
			or char_length(btrim(coalesce(v_address ->> 'street', ''))) not between 3 and 120
			or char_length(btrim(coalesce(v_address ->> 'city', ''))) not between 1 and 80 then
			v_problems := v_problems || '[{"code": "bad_contact", "field": "address"}]';
		end if;
		if not coalesce(v_address ->> 'postcode', '') = any (p_town.postcodes) then
			v_problems := v_problems || '[{"code": "postcode_outside"}]';
		end if;
		if p_order ->> 'payment' <> 'online' then
			v_problems := v_problems || '[{"code": "delivery_needs_online_payment"}]';
		end if;
	end if;
	if p_order ->> 'payment' = 'online' and not p_town.online_payment then
		v_problems := v_problems || '[{"code": "online_payment_unavailable"}]';
	end if;
	return v_problems;
end;
$$;

-- One line of an order, as the shopper's device sent it.
create type private.order_wish as (
	shop_id uuid, slot timestamptz, variant_id uuid, quantity numeric, seen_cents integer, place integer
);

-- Raises data exceptions on wrong types; place_order turns those into the refusal `malformed`.
create function private.order_wishes(p_order jsonb) returns private.order_wish[]
language plpgsql stable set search_path = ''
as $$
begin
	return array(
		select row((s.value ->> 'shop')::uuid, (s.value ->> 'slot')::timestamptz, (l.value ->> 'variant')::uuid,
			(l.value ->> 'quantity')::numeric, (l.value ->> 'price_cents')::integer,
			row_number() over (order by s.ordinality, l.ordinality))::private.order_wish
		from jsonb_array_elements(p_order -> 'shops') with ordinality s
			cross join lateral jsonb_array_elements(s.value -> 'lines') with ordinality l
	);
end;
$$;

-- What the shops say to each wish. Called with the shops locked. [] when everything stands.
create function private.order_shop_problems(
	p_wishes private.order_wish[], p_payment text, p_fulfilment text, p_town uuid, p_at timestamptz
) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	return (
		with lines as (
			select w.*, v.id as known_variant, v.price_cents, v.available, s.state as shop_state
			from unnest(p_wishes) w
				left join public.shops s on s.id = w.shop_id and s.town_id = p_town
				left join public.variants x on x.id = w.variant_id and x.archived_at is null
				left join public.products p on p.id = x.product_id and p.shop_id = s.id and p.state = 'published'
				left join public.variants v on v.id = x.id and p.id is not null
		), line_problems as (
			select l.place, case
				when l.quantity is null or l.quantity <> trunc(l.quantity) or l.quantity not between 1 and 99
					then jsonb_build_object('code', 'bad_quantity')
				when l.known_variant is null then jsonb_build_object('code', 'unknown_product')
				when l.available < l.quantity
					then jsonb_build_object('code', 'out_of_stock', 'left', greatest(l.available, 0))
				when l.seen_cents is distinct from l.price_cents
					then jsonb_build_object('code', 'price_changed', 'seen_cents', l.seen_cents, 'now_cents', l.price_cents)
				end || jsonb_build_object('shop', l.shop_id, 'variant', l.variant_id) as problem
			from lines l
			where coalesce(private.is_orderable(l.shop_state), false)
		), baskets as (
			select w.shop_id, min(w.slot) as slot, min(w.place) as place from unnest(p_wishes) w group by w.shop_id
		), shop_problems as (
			select b.place, case
				when not coalesce(private.is_orderable(s.state), false)
					then jsonb_build_object('code', 'shop_unavailable')
				-- A shop that cannot be paid online yet puts its part of a mixed basket aside; a courier cannot.
				when p_payment = 'online' and not s.accepts_online and (p_fulfilment = 'deliver' or not exists (
					select from unnest(p_wishes) o join public.shops x on x.id = o.shop_id and x.accepts_online))
					then jsonb_build_object('code', 'online_payment_unavailable')
				when coalesce(t.places_left, 0) <= 0 and not private.takes_orders(s.id, s.state, p_at)
					then jsonb_build_object('code', 'shop_unavailable')
				when t.places_left is null
					then jsonb_build_object('code', 'slot_unavailable', 'next', private.next_slots(s.id, p_at))
				when t.places_left <= 0
					then jsonb_build_object('code', 'slot_full', 'next', private.next_slots(s.id, p_at))
				end || jsonb_build_object('shop', b.shop_id) as problem
			from baskets b
				left join public.shops s on s.id = b.shop_id and s.town_id = p_town
				left join lateral (
					select x.places_left from private.shop_slots(s.id, private.shop_today(s.id, b.slot), 1, p_at) x
					where x.starts_at = b.slot and b.slot < p_at + interval '14 days'
				) t on true
		)
		select coalesce(jsonb_agg(a.problem order by a.place), '[]')
		from (select * from line_problems union all select * from shop_problems) a
		where a.problem is not null);
end;
$$;

create function private.refuse_order(p_problems jsonb) returns jsonb
language sql immutable set search_path = ''
as $$
	select jsonb_build_object('ok', false, 'refusal', p_problems -> 0 ->> 'code', 'problems', p_problems);
$$;

-- Places an order over several shops, all or nothing, at most once per client-made id.
-- Input and refusals: src/lib/orders/README.md. Locks the shops in id order, so that two orders over
-- the same shops wait for each other instead of dead-locking; never called while another lock is held.
-- Its plans do not depend on the values, so they are made once (generic) and not at each order.
create function public.place_order(p_order jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' set plan_cache_mode = force_generic_plan
as $$
declare
	c_open_per_email constant integer := 20;
	-- The provider takes no card payment below (Stripe: minimum charge amounts, EUR 0.50).
	c_least_payment constant integer := 50;
	v_now constant timestamptz := now();
	v_id uuid;
	v_town public.towns;
	v_shops uuid[];
	v_wishes private.order_wish[];
	v_variants integer;
	v_lines integer;
	v_hash bytea;
	v_problems jsonb;
	v_existing record;
	v_token text;
	v_email text;
	v_delivery integer;
	v_commission integer;
	v_online uuid[];
	v_paid integer;
begin
	begin
		v_id := (p_order ->> 'id')::uuid;
		v_email := lower(btrim(p_order -> 'contact' ->> 'email'));
		select t.* into v_town from public.towns t where t.id = (p_order ->> 'town')::uuid;
		v_wishes := private.order_wishes(p_order);
		select array_agg(distinct w.shop_id order by w.shop_id), count(distinct w.variant_id), count(*)
			into v_shops, v_variants, v_lines from unnest(v_wishes) w;
		if v_id is null or v_town.id is null
			or jsonb_typeof(p_order -> 'contact') is distinct from 'object'
			or p_order ->> 'lang' not in ('fr', 'en') or p_order ->> 'lang' is null
			or p_order ->> 'fulfilment' not in ('collect', 'deliver') or p_order ->> 'fulfilment' is null
			or p_order ->> 'payment' not in ('put_aside', 'online') or p_order ->> 'payment' is null
			or exists (select from unnest(v_wishes) w
				where w.shop_id is null or w.slot is null or w.variant_id is null or w.seen_cents is null)
			or v_variants <> v_lines
			or jsonb_array_length(p_order -> 'shops') <> coalesce(cardinality(v_shops), 0)
				and coalesce(v_lines, 0) > 0 then
			return private.refuse_order('[{"code": "malformed"}]');
		end if;
	exception when data_exception then
		return private.refuse_order('[{"code": "malformed"}]');
	end;
	if coalesce(v_lines, 0) = 0 then
		return private.refuse_order('[{"code": "basket_empty"}]');
	end if;
	if v_lines > 40 or cardinality(v_shops) > 12 then
		return private.refuse_order('[{"code": "basket_too_large"}]');
	end if;

	-- The same id again: the same answer, or a clear no when it names another order.
	v_hash := sha256(convert_to(p_order::text, 'UTF8'));
	perform pg_advisory_xact_lock(hashtextextended(v_id::text, 0));
	select o.token, o.payload_hash into v_existing from public.orders o where o.id = v_id;
	if found then
		if v_existing.payload_hash = v_hash then
			return jsonb_build_object('ok', true, 'token', v_existing.token, 'order', v_id);
		end if;
		return private.refuse_order('[{"code": "order_id_reused"}]');
	end if;

	v_problems := private.order_form_problems(p_order, v_town);
	if v_problems <> '[]' then
		return private.refuse_order(v_problems);
	end if;

	perform from public.shop_revisions r where r.shop_id = any (v_shops) order by r.shop_id for update;

	if (select count(*) from public.orders o join public.shop_orders p on p.order_id = o.id
		where o.town_id = v_town.id and o.contact_email = v_email and p.state in ('awaiting', 'new', 'preparing', 'ready'))
		+ cardinality(v_shops) > c_open_per_email then
		return private.refuse_order('[{"code": "too_many_orders"}]');
	end if;
	v_problems := private.order_shop_problems(v_wishes, p_order ->> 'payment', p_order ->> 'fulfilment', v_town.id,
		v_now);
	if v_problems <> '[]' then
		return private.refuse_order(v_problems);
	end if;

	v_delivery := case when p_order ->> 'fulfilment' = 'deliver' then v_town.delivery_fee_cents else 0 end;
	v_online := array(select s.id from public.shops s
		where s.id = any (v_shops) and s.accepts_online and p_order ->> 'payment' = 'online');
	select coalesce(sum(w.quantity * w.seen_cents), 0) + v_delivery into v_paid
	from unnest(v_wishes) w where w.shop_id = any (v_online);
	if cardinality(v_online) > 0 and v_paid < c_least_payment then
		return private.refuse_order('[{"code": "online_payment_too_small"}]');
	end if;
	insert into public.orders (id, town_id, person_id, payload_hash, lang, contact_name, contact_email,
		contact_phone, fulfilment, address, payment, items_cents, delivery_cents, placed_at)
	select v_id, v_town.id, (select p.id from public.people p where p.id = (select private.me())), v_hash,
		p_order ->> 'lang', btrim(p_order -> 'contact' ->> 'name'), v_email,
		btrim(coalesce(p_order -> 'contact' ->> 'phone', '')), p_order ->> 'fulfilment',
		case when p_order ->> 'fulfilment' = 'deliver' then p_order -> 'address' end,
		p_order ->> 'payment', sum(w.quantity * w.seen_cents), v_delivery, v_now
	from unnest(v_wishes) w
	returning token into v_token;

	-- Nobody prepares anything before it is paid; what is put aside in the same basket waits with it.
	insert into public.shop_orders (order_id, shop_id, state, payment, code, slot_starts_at, slot_ends_at, items_cents,
		placed_at, confirm_by)
	select v_id, w.shop_id, case when cardinality(v_online) > 0 then 'awaiting' else 'new' end,
		case when w.shop_id = any (v_online) then 'online' else 'put_aside' end,
		private.new_pickup_code(w.shop_id), min(w.slot),
		min(w.slot) + make_interval(mins => (select s.slot_minutes from public.shops s where s.id = w.shop_id)),
		sum(w.quantity * w.seen_cents), v_now,
		-- The shelf is wrong most often by one: whoever takes the last piece is told once the shop has looked.
		case when bool_or(v.available <= w.quantity)
			then private.after_open_minutes(w.shop_id, v_now, v_town.confirm_minutes) end
	from unnest(v_wishes) w join public.variants v on v.id = w.variant_id group by w.shop_id;

	v_commission := private.commission_bp_at(v_town.id, v_now);
	insert into public.order_lines (shop_order_id, shop_id, product_id, variant_id, title, label, photo_path,
		unit_price_cents, quantity, vat_bp, withdrawal_exception, commission_bp, commission_cents, position)
	select o.id, w.shop_id, p.id, v.id, p.title, v.label, private.product_cover(p.id) ->> 'path', v.price_cents,
		w.quantity, p.vat_bp, p.withdrawal_exception, v_commission,
		private.basis_points_of((v.price_cents * w.quantity)::integer, v_commission), w.place
	from unnest(v_wishes) w
		join public.shop_orders o on o.order_id = v_id and o.shop_id = w.shop_id
		join public.variants v on v.id = w.variant_id
		join public.products p on p.id = v.product_id;

	insert into public.stock_moves (shop_id, variant_id, kind, reserved_delta, order_line_id, person_id)
	select l.shop_id, l.variant_id, 'reserved', l.quantity, l.id, null
	from public.order_lines l join public.shop_orders o on o.id = l.shop_order_id
	where o.order_id = v_id;

	insert into public.order_events (order_id, shop_order_id, shop_id, kind)
	select v_id, o.id, o.shop_id, 'placed' from public.shop_orders o where o.order_id = v_id;

	if cardinality(v_online) > 0 then
		insert into public.payments (order_id, amount_cents, delivery_cents) values (v_id, v_paid, v_delivery);
	end if;
	return jsonb_build_object('ok', true, 'token', v_token, 'order', v_id);
end;
$$;

-- A last piece that the shop should have looked for by now, and gave no sign.
create function private.is_unconfirmed(p_order public.shop_orders, p_at timestamptz) returns boolean
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	return p_order.state = 'new' and coalesce(p_order.confirm_by <= p_at, false);
end;
$$;

-- Nobody answered it through all its alarms: the shopper is told, and may go elsewhere.
create function private.is_silent(p_order public.shop_orders) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
	return p_order.state = 'new' and exists (select from public.order_alarms a
		where a.shop_order_id = p_order.id and a.step = 'pause' and a.outcome = 'raised');
end;
$$;

-- The same as what a shop order holds, in other shops of the town: first the very article (its barcode), then
-- what has words of its title in the same trade. In stock, confirmed, of a shop that takes orders. At most 3.
create function private.elsewhere(p_order public.shop_orders, p_town uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	c_candidates constant integer := 200;
	v_products uuid[];
begin
	-- Shop by shop, because that is how barcodes are indexed: a town has hundreds, not millions.
	select array_agg(distinct v.product_id) into v_products
	from public.order_lines l
		join public.variants mine on mine.id = l.variant_id
		join public.shops s on s.town_id = p_town and s.id <> p_order.shop_id and private.is_orderable(s.state)
		join public.variants v on v.shop_id = s.id and v.barcode = mine.barcode and v.archived_at is null
		join public.products p on p.id = v.product_id and p.is_visible and p.sure_until > now()
	where l.shop_order_id = p_order.id and v.available > 0;
	v_products := coalesce(v_products, '{}') || array(
		select f.id
		from (
			select p.id, max(ts_rank(p.search, w.query)) as fit
			from public.order_lines l
				join public.products mine on mine.id = l.product_id
				cross join lateral (
					select nullif(replace(plainto_tsquery('public.french_folded', l.title)::text, ' & ', ' | '), '')::tsquery
						as query
				) w
				cross join lateral (
					select o.id, o.search, o.shop_id from public.products o
					where o.town_id = p_town and o.is_visible and o.search @@ w.query and o.category_id = mine.category_id
						and o.in_stock and o.sure_until > now() and o.shop_id <> p_order.shop_id
					limit c_candidates
				) p
				join public.shops s on s.id = p.shop_id and private.is_orderable(s.state)
			where l.shop_order_id = p_order.id and not p.id = any (coalesce(v_products, '{}'))
			group by p.id order by fit desc, p.id limit 3
		) f order by f.fit desc, f.id);
	return private.product_cards(p_town, v_products[1:3], now());
end;
$$;

-- How long what was bought can be given up: fourteen days from the day after it was received.
-- Three days are added: a period that ends on a Saturday, Sunday or holiday runs to the next working day
-- (L221-19), and nobody loses the right to a calendar.
create function private.withdrawal_end(p_received timestamptz, p_town uuid) returns timestamptz
language sql stable security definer set search_path = ''
as $$
	select ((p_received at time zone t.zone)::date + 14 + 3 + 1)::timestamp at time zone t.zone
	from public.towns t where t.id = p_town;
$$;

-- Whether the shopper may still give it up. A put-aside costs nothing: until it is handed over. What was paid:
-- while the shop prepares; once ready only where the law would let it be brought back anyway.
create function private.can_cancel(p_order public.shop_orders) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
	return p_order.state in ('new', 'preparing') or p_order.state = 'ready' and (
		p_order.payment = 'put_aside' or not exists (
			select from public.order_lines l where l.shop_order_id = p_order.id and l.withdrawal_exception is not null));
end;
$$;

-- The shopper's page. The token is the key: whoever has the link sees the order.
create function public.read_order(p_token text) returns jsonb
language sql stable security definer set search_path = ''
as $$
	select jsonb_build_object(
		'id', o.id, 'token', o.token, 'placed_at', o.placed_at, 'lang', o.lang,
		'contact_name', o.contact_name, 'fulfilment', o.fulfilment, 'payment', o.payment,
		'items_cents', o.items_cents, 'delivery_cents', o.delivery_cents, 'total_cents', o.total_cents,
		'address', o.address,
		'delivery', case when o.fulfilment = 'deliver' then private.delivery_of(o.id) end,
		'paid', (select jsonb_build_object('state', m.state, 'amount_cents', m.amount_cents,
			'refunded_cents', m.refunded_cents, 'expires_at', m.expires_at, 'paid_at', m.paid_at,
			'after_expiry', coalesce(m.trouble = 'paid_after_expiry', false),
			'refund_coming', m.settle_at is not null or exists (
				select from public.refunds f where f.order_id = o.id and f.state in ('due', 'sending')))
			from public.payments m where m.order_id = o.id),
		'shop_orders', (
			select jsonb_agg(jsonb_build_object(
				'id', p.id, 'state', p.state, 'code', p.code, 'payment', p.payment,
				'refunded_cents', (select coalesce(sum(f.amount_cents), 0) from public.refund_lines f
					join public.refunds r on r.id = f.refund_id
					where f.shop_order_id = p.id and r.state in ('sent', 'succeeded')),
				'withdraw_until', case when p.payment = 'online' and p.state = 'collected'
					then private.withdrawal_end(private.received_at(p, o), o.town_id) end,
				'brought_back', p.brought_back_at is not null,
				'withdrawals', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'state', d.state,
						'requested_at', d.requested_at, 'lines', d.lines) order by d.requested_at), '[]')
					from public.withdrawals d where d.shop_order_id = p.id),
				'slot_starts_at', p.slot_starts_at, 'slot_ends_at', p.slot_ends_at,
				'items_cents', p.items_cents, 'refusal_reason', p.refusal_reason,
				'accepted_at', p.accepted_at, 'ready_at', p.ready_at, 'collected_at', p.collected_at,
				'can_cancel', private.can_cancel(p),
				'confirm_by', p.confirm_by, 'unconfirmed', private.is_unconfirmed(p, now()),
				'silent', private.is_silent(p),
				'elsewhere', case when private.is_unconfirmed(p, now()) or private.is_silent(p) then private.elsewhere(p, o.town_id) else '[]' end,
				'shop', private.shop_card(s, now()) || jsonb_build_object('phone', s.phone, 'city', s.city, 'postcode', s.postcode),
				'lines', (
					select jsonb_agg(jsonb_build_object(
						'id', l.id, 'variant', l.variant_id, 'title', l.title, 'label', l.label, 'quantity', l.quantity,
						'missing_quantity', l.missing_quantity, 'returned_quantity', l.returned_quantity,
						'withdrawal_exception', l.withdrawal_exception, 'unit_price_cents', l.unit_price_cents,
						'total_cents', l.total_cents, 'photo', private.product_cover(l.product_id)) order by l.position)
					from public.order_lines l where l.shop_order_id = p.id)
				) order by p.slot_starts_at, s.slug)
			from public.shop_orders p join public.shops s on s.id = p.shop_id where p.order_id = o.id))
	from public.orders o where o.token = p_token;
$$;

-- Gives back what an order line still holds: reserved pieces that were not missing. Shop locked.
create function private.release_shop_order(p_shop_order uuid, p_operation uuid, p_person uuid) returns void
language sql volatile security definer set search_path = ''
as $$
	insert into public.stock_moves (shop_id, variant_id, kind, reserved_delta, order_line_id, operation_id, person_id)
	select l.shop_id, l.variant_id, 'released', -(l.quantity - l.missing_quantity), l.id, p_operation, p_person
	from public.order_lines l
	where l.shop_order_id = p_shop_order and l.quantity > l.missing_quantity;
$$;

-- The shopper gives up one shop's part. A put-aside costs nothing, so it may go until it is handed over.
create function public.cancel_shop_order(p_token text, p_shop_order uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_order public.shop_orders;
begin
	select p.* into v_order
	from public.orders o join public.shop_orders p on p.order_id = o.id
	where o.token = p_token and p.id = p_shop_order;
	if not found then
		return jsonb_build_object('ok', false, 'refusal', 'not_found');
	end if;
	perform from public.shop_revisions r where r.shop_id = v_order.shop_id for update;
	select p.* into v_order from public.shop_orders p where p.id = p_shop_order;
	if not private.can_cancel(v_order) then
		return jsonb_build_object('ok', false, 'refusal',
			case v_order.state when 'cancelled' then 'already_cancelled' when 'awaiting' then 'not_paid_yet' else 'too_late' end);
	end if;
	update public.shop_orders set state = 'cancelled', ended_at = now() where id = p_shop_order;
	perform private.release_shop_order(p_shop_order, null, (select p.id from public.people p where p.id = (select private.me())));
	insert into public.order_events (order_id, shop_order_id, shop_id, kind)
	values (v_order.order_id, p_shop_order, v_order.shop_id, 'cancelled');
	return jsonb_build_object('ok', true);
end;
$$;
