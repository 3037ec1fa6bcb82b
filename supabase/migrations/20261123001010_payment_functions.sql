-- Paying: from the order to the pay page and back. The server calls these with the secret key, after it has
-- read the provider's own word; nothing here believes a browser. Order of arrival never matters: each
-- function says what is true now, and a state never goes backwards.
-- Locks: the shops of an order before its payment, always (see place_order and the till's operations).

create function private.payment_state_of(p_payment public.payments) returns text
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	return case when p_payment.refunded_cents >= p_payment.amount_cents then 'refunded'
		when p_payment.refunded_cents > 0 then 'partially_refunded' else 'paid' end;
end;
$$;

-- What the pay page needs. The same try again gives the same key, so that asking twice opens one page.
-- The provider wants a page to live thirty minutes at least; one more covers the way there.
create function public.begin_payment(p_order uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	c_life constant interval := interval '31 minutes';
	c_least constant interval := interval '30 minutes 10 seconds';
	v_payment public.payments;
begin
	select m.* into v_payment from public.payments m where m.order_id = p_order for update;
	if v_payment.order_id is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_found');
	elsif v_payment.state not in ('created', 'open') then
		return jsonb_build_object('ok', false, 'refusal',
			case when v_payment.state = 'expired' then 'expired' else 'already_paid' end);
	elsif v_payment.session is not null and v_payment.expires_at <= now() then
		return jsonb_build_object('ok', false, 'refusal', 'expired');
	end if;
	-- A try whose answer never came is tried again under its own key while that can still succeed. The page it
	-- may have opened was shown to nobody.
	if v_payment.session is null and (v_payment.attempt = 0 or v_payment.expires_at < now() + c_least) then
		if v_payment.created_at < now() - interval '1 hour' then
			return jsonb_build_object('ok', false, 'refusal', 'expired');
		end if;
		update public.payments m set attempt = m.attempt + 1, expires_at = date_trunc('second', now()) + c_life
		where m.order_id = p_order returning m.* into v_payment;
	end if;
	return (
		select jsonb_build_object('ok', true, 'order', o.id, 'token', o.token, 'town', o.town_id, 'lang', o.lang,
			'email', o.contact_email, 'attempt', v_payment.attempt, 'session', v_payment.session,
			'session_url', v_payment.session_url, 'expires_at', v_payment.expires_at,
			'amount_cents', v_payment.amount_cents, 'delivery_cents', v_payment.delivery_cents,
			'lines', (select jsonb_agg(jsonb_build_object('shop', s.name, 'title', l.title, 'label', l.label,
					'quantity', l.quantity, 'unit_price_cents', l.unit_price_cents) order by l.position)
				from public.shop_orders p join public.order_lines l on l.shop_order_id = p.id
					join public.shops s on s.id = p.shop_id
				where p.order_id = o.id and p.payment = 'online'))
		from public.orders o where o.id = p_order);
end;
$$;

create function public.record_session(p_order uuid, p_attempt integer, p_session text, p_url text) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
begin
	update public.payments m set state = 'open', session = p_session, session_url = p_url
	where m.order_id = p_order and m.state = 'created' and m.attempt = p_attempt and m.session is null;
	return jsonb_build_object('ok', found or exists (
		select from public.payments m where m.order_id = p_order and m.session = p_session));
end;
$$;

-- The order is paid: it goes to the shops, and each shop's share is due.
create function private.activate_order(p_order uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
	update public.shop_orders p set state = 'new', placed_at = now(),
		confirm_by = case when p.confirm_by is not null then private.after_open_minutes(p.shop_id, now(), (
			select t.confirm_minutes from public.orders o join public.towns t on t.id = o.town_id where o.id = p_order)) end
	where p.order_id = p_order and p.state = 'awaiting';
	insert into public.order_events (order_id, shop_order_id, shop_id, kind)
	select p_order, p.id, p.shop_id, 'paid' from public.shop_orders p where p.order_id = p_order;
end;
$$;

-- Never paid: what was held is free again.
create function private.expire_order(p_order uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_id uuid;
begin
	for v_id in
		update public.shop_orders p set state = 'expired', ended_at = now()
		where p.order_id = p_order and p.state = 'awaiting' returning p.id
	loop
		perform private.release_shop_order(v_id, null, null);
		insert into public.order_events (order_id, shop_order_id, shop_id, kind)
		select p_order, p.id, p.shop_id, 'expired' from public.shop_orders p where p.id = v_id;
	end loop;
end;
$$;

create function private.book_payment(p_payment public.payments) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_order public.shop_orders;
	v_sides private.ledger_side[] := array[
		row('cash', null, null, null, null, p_payment.amount_cents)::private.ledger_side,
		row('delivery', null, null, null, null, -p_payment.delivery_cents)::private.ledger_side];
begin
	for v_order in
		select p.* from public.shop_orders p where p.order_id = p_payment.order_id and p.payment = 'online' order by p.id
	loop
		-- What was paid for, also where the order had expired meanwhile.
		v_order.state := 'new';
		v_sides := v_sides || private.sold_sides(v_order, 1);
	end loop;
	perform private.book(p_payment.order_id, 'sale', v_sides);
end;
$$;

-- What the provider keeps for its work; negative when it gives it back.
create function private.book_fee(p_order uuid, p_cents integer) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
	perform private.book(p_order, 'fee', array[
		row('cash', null, null, null, null, -p_cents)::private.ledger_side,
		row('provider_fee', null, null, null, null, p_cents)::private.ledger_side]);
end;
$$;

-- Money of this order that is not its payment (paid twice, or another sum): it goes back by itself.
create function private.take_stray(p_order uuid, p_intent text, p_amount integer, p_fee integer) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_fee integer;
begin
	insert into public.refunds (order_id, stray_intent, amount_cents) values (p_order, p_intent, p_amount)
	on conflict (stray_intent) do nothing;
	if found then
		perform private.book(p_order, 'stray', array[
			row('cash', null, null, null, null, p_amount)::private.ledger_side,
			row('stray', null, null, null, null, -p_amount)::private.ledger_side]);
	end if;
	select f.fee_cents into v_fee from public.refunds f where f.stray_intent = p_intent;
	if p_fee > v_fee then
		perform private.book_fee(p_order, p_fee - v_fee);
		update public.refunds f set fee_cents = p_fee where f.stray_intent = p_intent;
	end if;
end;
$$;

-- What the provider says of an order's payment now.
-- p_facts: {paid, ended, payment_intent, charge, amount_cents, currency, fee_cents}; ended: its page can no
-- longer be paid. Answer: {ok, state, news}; news: 'paid', 'expired', 'paid_after_expiry', 'stray' or null.
create function public.record_payment(p_order uuid, p_facts jsonb) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_payment public.payments;
	v_intent text := p_facts ->> 'payment_intent';
	v_amount integer := (p_facts ->> 'amount_cents')::integer;
	v_fee integer := coalesce((p_facts ->> 'fee_cents')::integer, 0);
	v_late boolean;
	v_news text;
begin
	perform from public.shop_revisions r
	where r.shop_id in (select p.shop_id from public.shop_orders p where p.order_id = p_order)
	order by r.shop_id for update;
	select m.* into v_payment from public.payments m where m.order_id = p_order for update;
	if v_payment.order_id is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_found');
	end if;
	if coalesce((p_facts ->> 'paid')::boolean, false) then
		if v_payment.paid_at is not null and v_intent is distinct from v_payment.payment_intent
			or v_amount <> v_payment.amount_cents or p_facts ->> 'currency' is distinct from 'eur' then
			-- Another currency cannot be booked in cents of euro; the provider gives back what it took.
			perform private.take_stray(p_order, v_intent, v_amount, v_fee);
			update public.payments m set trouble = coalesce(m.trouble, 'amount_mismatch') where m.order_id = p_order;
			v_news := 'stray';
		elsif v_payment.paid_at is null then
			v_late := v_payment.state = 'expired';
			update public.payments m set state = 'paid', paid_at = now(), payment_intent = v_intent,
				charge = p_facts ->> 'charge', looked_at = now(),
				settle_at = case when v_late then now() end,
				trouble = case when v_late then 'paid_after_expiry' else m.trouble end
			where m.order_id = p_order returning m.* into v_payment;
			perform private.book_payment(v_payment);
			if v_late then
				v_news := 'paid_after_expiry';
			else
				perform private.activate_order(p_order);
				v_news := 'paid';
			end if;
			-- Nothing is sent where commission takes all.
			insert into public.transfers (shop_order_id, order_id, shop_id, amount_cents, state)
			select p.id, p_order, p.shop_id, sum(l.total_cents - l.commission_cents),
				case when sum(l.total_cents - l.commission_cents) > 0 then 'due' else 'void' end
			from public.shop_orders p join public.order_lines l on l.shop_order_id = p.id
			where p.order_id = p_order and p.payment = 'online' group by p.id, p.shop_id;
			if v_late then
				-- Nothing of it is the shops': it never leaves.
				perform private.open_refund(p_order);
			end if;
		end if;
		select m.* into v_payment from public.payments m where m.order_id = p_order;
		if v_fee > v_payment.fee_cents and v_intent = v_payment.payment_intent then
			perform private.book_fee(p_order, v_fee - v_payment.fee_cents);
			update public.payments m set fee_cents = v_fee where m.order_id = p_order;
		end if;
	-- Said of the page that is shown now: one may have been opened since the provider was asked.
	elsif coalesce((p_facts ->> 'ended')::boolean, false) and v_payment.state in ('created', 'open')
		and p_facts ->> 'session' is not distinct from v_payment.session then
		update public.payments m set state = 'expired' where m.order_id = p_order;
		perform private.expire_order(p_order);
		v_news := 'expired';
	end if;
	update public.payments m set looked_at = now() where m.order_id = p_order returning m.* into v_payment;
	return jsonb_build_object('ok', true, 'state', v_payment.state, 'news', v_news);
end;
$$;

-- A bank takes stray money before it went back, or instead. Won: it goes back after all. Lost: it has gone back.
create function private.end_stray(p_intent text, p_state text) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_refund public.refunds;
begin
	if p_state = 'won' then
		update public.refunds f set state = 'due', attempt = f.attempt + 1, tries = 1, next_try_at = now()
		where f.stray_intent = p_intent and f.state = 'failed';
	else
		update public.refunds f set state = 'charged_back'
		where f.stray_intent = p_intent and f.state in ('due', 'sending', 'failed') returning f.* into v_refund;
		if v_refund.id is not null then
			perform private.book(v_refund.order_id, 'stray_back', array[
				row('dispute', null, null, null, null, -v_refund.amount_cents)::private.ledger_side,
				row('stray', null, null, null, null, v_refund.amount_cents)::private.ledger_side]);
		end if;
	end if;
end;
$$;

-- A card's bank says no. The town carries it until that bank has decided.
-- p_facts: {dispute, payment_intent, amount_cents, fee_cents, state: open | won | lost}; the intent is the order's own
-- payment, or money that came twice.
create function public.record_dispute(p_order uuid, p_facts jsonb) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_payment public.payments;
	v_amount integer := (p_facts ->> 'amount_cents')::integer;
	v_fee integer := coalesce((p_facts ->> 'fee_cents')::integer, 0);
	v_state text := p_facts ->> 'state';
	v_is_stray boolean := exists (select from public.refunds f
		where f.order_id = p_order and f.stray_intent = p_facts ->> 'payment_intent');
	v_before text;
	v_known_fee integer;
begin
	select m.* into v_payment from public.payments m
	where m.order_id = p_order and (m.paid_at is not null or v_is_stray) for update;
	if v_payment.order_id is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_found');
	end if;
	select d.state, d.fee_cents into v_before, v_known_fee from public.disputes d where d.dispute = p_facts ->> 'dispute';
	if v_fee <> coalesce(v_known_fee, 0) then
		perform private.book_fee(p_order, v_fee - coalesce(v_known_fee, 0));
		update public.disputes d set fee_cents = v_fee where d.dispute = p_facts ->> 'dispute';
	end if;
	if v_before is null then
		insert into public.disputes (dispute, order_id, amount_cents, fee_cents, state, closed_at)
		values (p_facts ->> 'dispute', p_order, v_amount, v_fee, v_state, case when v_state <> 'open' then now() end);
		perform private.book(p_order, 'dispute', array[
			row('cash', null, null, null, null, -v_amount)::private.ledger_side,
			row('dispute', null, null, null, null, v_amount)::private.ledger_side]);
	elsif v_before = 'open' and v_state <> 'open' then
		update public.disputes d set state = v_state, closed_at = now() where d.dispute = p_facts ->> 'dispute';
	else
		return jsonb_build_object('ok', true, 'news', null);
	end if;
	if v_state = 'won' then
		perform private.book(p_order, 'dispute_won', array[
			row('cash', null, null, null, null, v_amount)::private.ledger_side,
			row('dispute', null, null, null, null, -v_amount)::private.ledger_side]);
	end if;
	if v_is_stray and v_state <> 'open' then
		perform private.end_stray(p_facts ->> 'payment_intent', v_state);
	end if;
	update public.payments m set
		state = case when v_is_stray then m.state when v_state = 'won' then private.payment_state_of(m) else 'disputed' end,
		trouble = case when v_state = 'open' then 'disputed'
			when m.trouble = 'disputed' or m.trouble = 'refund_failed' and not exists (
				select from public.refunds f where f.order_id = p_order and f.state = 'failed') then null else m.trouble end,
		-- What was owed back while the bank decided.
		settle_at = case when v_state = 'won' and m.paid_at is not null then now() else m.settle_at end
	where m.order_id = p_order;
	return jsonb_build_object('ok', true, 'news', v_state);
end;
$$;

-- Event ids are kept so that each is worked on once. Called after its work is committed: an event that
-- comes again because the answer was lost finds everything done.
create function public.record_payment_event(p_id text, p_type text, p_order uuid, p_account text) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
begin
	insert into public.payment_events (id, type, order_id, account) values (p_id, p_type, p_order, p_account)
	on conflict (id) do nothing;
	return jsonb_build_object('ok', true, 'new', found);
end;
$$;

-- Which order an object of the provider belongs to, and whether an event was worked on.
-- p_keys: {event, session, payment_intent, charge, order}
create function public.find_payment(p_keys jsonb) returns jsonb
language sql stable security definer set search_path = ''
as $$
	select jsonb_build_object(
		'known', exists (select from public.payment_events e where e.id = p_keys ->> 'event'),
		'order', coalesce(
			(select m.order_id from public.payments m where m.session = p_keys ->> 'session'),
			(select m.order_id from public.payments m where m.payment_intent = p_keys ->> 'payment_intent'),
			(select m.order_id from public.payments m where m.charge = p_keys ->> 'charge'),
			(select f.order_id from public.refunds f where f.stray_intent = p_keys ->> 'payment_intent'),
			(select m.order_id from public.payments m where m.order_id = private.uuid_arg(p_keys, 'order'))));
$$;

-- What the server needs to ask the provider about one order.
create function public.read_payment(p_order uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
	select jsonb_build_object('order', m.order_id, 'token', o.token, 'town', o.town_id, 'lang', o.lang,
		'contact_name', o.contact_name, 'email', o.contact_email, 'shops', (
			select count(*) from public.shop_orders p where p.order_id = m.order_id),
		'state', m.state, 'attempt', m.attempt, 'session', m.session, 'payment_intent', m.payment_intent,
		'charge', m.charge, 'amount_cents', m.amount_cents, 'refunded_cents', m.refunded_cents,
		'expires_at', m.expires_at, 'created_at', m.created_at, 'paid_at', m.paid_at, 'trouble', m.trouble,
		-- What was paid and went back, the order's own payment or stray money: a refund may fail later.
		'refunded_intents', (select coalesce(jsonb_agg(distinct coalesce(f.stray_intent, m.payment_intent)), '[]')
			from public.refunds f where f.order_id = m.order_id),
		'stray_intents', (select coalesce(jsonb_agg(f.stray_intent order by f.id), '[]')
			from public.refunds f where f.order_id = m.order_id and f.stray_intent is not null))
	from public.payments m join public.orders o on o.id = m.order_id where m.order_id = p_order;
$$;
