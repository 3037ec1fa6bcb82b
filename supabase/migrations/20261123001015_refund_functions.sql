-- Giving back. Nobody says how much: what is owed back is what was paid, less what is kept, less what went
-- back already. So it can be asked at any time and any number of times, whatever happened in which order.

-- A slip of the finger at the counter has two minutes to be undone before money moves: each slip its own, so one that
-- follows gives them to what is still owed from before as well. What was unsaid in time is not waited for.
create function private.settle_later() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
	v_order uuid;
	v_is_slip boolean := true;
begin
	if tg_table_name = 'shop_orders' then
		v_order := new.order_id;
		v_is_slip := new.state <> 'cancelled';
	else
		select p.order_id into v_order from public.shop_orders p where p.id = new.shop_order_id;
		v_is_slip := new.returned_quantity = old.returned_quantity;
		if v_is_slip and new.missing_quantity < old.missing_quantity then
			update public.payments m set settle_at = null where m.order_id = v_order and not exists (
				select from unnest(private.owed_lines(v_order)) o where o.amount_cents > 0);
			return null;
		end if;
	end if;
	update public.payments m
	set settle_at = case when v_is_slip then now() + interval '2 minutes' else least(m.settle_at, now()) end
	where m.order_id = v_order and m.paid_at is not null;
	return null;
end;
$$;
create trigger settle_later after update of state on public.shop_orders
	for each row when (new.payment = 'online' and new.state <> old.state and new.state in ('refused', 'cancelled'))
	execute function private.settle_later();
create trigger settle_later after update of missing_quantity, returned_quantity on public.order_lines
	for each row when ((new.missing_quantity, new.returned_quantity) <> (old.missing_quantity, old.returned_quantity))
	execute function private.settle_later();

-- What is owed back for one line.
create type private.owed_line as (
	line uuid, shop_order uuid, vat_bp integer, amount_cents integer, commission_cents integer, kept_cents integer
);

-- Commission per line on what is kept (round half up), so that the shop gives back what it got and no more:
-- line 9.99, commission 1.00; 3.33 go back: 6.66 keep a commission of 0.67, the shop gives 3.00, the town 0.33.
create function private.owed_lines(p_order uuid) returns private.owed_line[]
language sql stable security definer set search_path = ''
as $$
	select array(
		select row(l.id, p.id, l.vat_bp,
			l.total_cents - k.cents - coalesce(b.amount_cents, 0),
			greatest(0, l.commission_cents - private.basis_points_of(k.cents, l.commission_bp) - coalesce(b.commission_cents, 0)),
			k.cents)::private.owed_line
		from public.shop_orders p
			join public.order_lines l on l.shop_order_id = p.id
			cross join lateral (select private.kept_quantity(l, p.state) * l.unit_price_cents as cents) k
			left join lateral (
				select sum(f.amount_cents)::integer as amount_cents, sum(f.commission_cents)::integer as commission_cents
				from public.refund_lines f where f.order_line_id = l.id
			) b on true
		where p.order_id = p_order and p.payment = 'online'
		order by p.id, l.id);
$$;

-- Opens a refund of what is owed back, if anything is. Payment locked by the caller.
create function private.open_refund(p_order uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_payment public.payments;
	v_refund uuid := private.new_id();
	v_owed private.owed_line[] := private.owed_lines(p_order);
	v_share record;
	v_delivery integer := 0;
	v_items integer;
begin
	select m.* into v_payment from public.payments m where m.order_id = p_order;
	-- A bank that looks into it moves the money itself; a refund that failed waits for somebody's word. Money that
	-- came twice is another charge: what becomes of that one holds nothing back here.
	if v_payment.state = 'disputed' or exists (
		select from public.refunds f where f.order_id = p_order and f.state = 'failed' and f.stray_intent is null) then
		return;
	end if;
	select coalesce(sum(o.amount_cents) filter (where o.amount_cents > 0), 0) into v_items from unnest(v_owed) o;
	-- The delivery fee goes back when nothing is left to bring.
	if not exists (select from unnest(v_owed) o where o.kept_cents > 0) then
		v_delivery := v_payment.delivery_cents - (
			select coalesce(sum(f.delivery_cents), 0) from public.refunds f where f.order_id = p_order);
	end if;
	if v_items + v_delivery <= 0 then
		return;
	end if;
	insert into public.refunds (id, order_id, amount_cents, delivery_cents)
	values (v_refund, p_order, v_items + v_delivery, v_delivery);
	insert into public.refund_lines (refund_id, order_line_id, shop_order_id, vat_bp, amount_cents, commission_cents)
	select v_refund, o.line, o.shop_order, o.vat_bp, o.amount_cents, o.commission_cents
	from unnest(v_owed) o where o.amount_cents > 0;
	for v_share in
		select f.shop_order_id, sum(f.amount_cents - f.commission_cents)::integer as net_cents
		from public.refund_lines f where f.refund_id = v_refund group by f.shop_order_id order by f.shop_order_id
	loop
		-- Not sent yet: less is sent. Sent, or on its way: it has to come back.
		update public.transfers t set amount_cents = t.amount_cents - v_share.net_cents,
			state = case when t.amount_cents = v_share.net_cents then 'void' else t.state end
		where t.shop_order_id = v_share.shop_order_id and t.state in ('due', 'blocked');
		if not found and v_share.net_cents > 0 then
			insert into public.reversals (refund_id, shop_order_id, shop_id, order_id, amount_cents)
			select v_refund, t.shop_order_id, t.shop_id, t.order_id, v_share.net_cents
			from public.transfers t where t.shop_order_id = v_share.shop_order_id;
		end if;
	end loop;
end;
$$;

-- Sides of a refund as booked; p_sign -1 when it turns out to have failed.
create function private.refund_sides(p_refund public.refunds, p_sign integer) returns private.ledger_side[]
language sql stable security definer set search_path = ''
as $$
	select array[
		row('cash', null, null, null, null, -p_sign * p_refund.amount_cents)::private.ledger_side,
		row('delivery', null, null, null, null, p_sign * p_refund.delivery_cents)::private.ledger_side]
	|| array(
		select row('shop', 'goods', f.vat_bp, f.shop_order_id, t.shop_id, p_sign * sum(f.amount_cents)::integer)::private.ledger_side
		from public.refund_lines f join public.transfers t on t.shop_order_id = f.shop_order_id
		where f.refund_id = p_refund.id group by f.shop_order_id, t.shop_id, f.vat_bp order by f.shop_order_id, f.vat_bp)
	|| array(
		select row('shop', 'commission', null, f.shop_order_id, t.shop_id, -p_sign * sum(f.commission_cents)::integer)::private.ledger_side
		from public.refund_lines f join public.transfers t on t.shop_order_id = f.shop_order_id
		where f.refund_id = p_refund.id group by f.shop_order_id, t.shop_id order by f.shop_order_id)
	|| array(
		select row('commission', null, null, f.shop_order_id, t.shop_id, p_sign * sum(f.commission_cents)::integer)::private.ledger_side
		from public.refund_lines f join public.transfers t on t.shop_order_id = f.shop_order_id
		where f.refund_id = p_refund.id group by f.shop_order_id, t.shop_id order by f.shop_order_id);
$$;

-- What the provider did with a refund.
-- p_outcome: {refund, status: pending | succeeded | failed} or {error, definitive, spent, attempt}
create function public.record_refund(p_refund uuid, p_outcome jsonb) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_refund public.refunds;
	v_order uuid := (select f.order_id from public.refunds f where f.id = p_refund);
	v_failed boolean := p_outcome ->> 'status' = 'failed';
begin
	perform from public.payments m where m.order_id = v_order for update;
	select f.* into v_refund from public.refunds f where f.id = p_refund;
	if v_refund.id is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_found');
	end if;
	if v_refund.state = 'charged_back' then
		return jsonb_build_object('ok', true, 'news', null);
	end if;
	if p_outcome ? 'error' then
		if v_refund.state = 'sending' and (p_outcome ->> 'attempt')::integer = v_refund.attempt then
			update public.refunds f set last_error = left(p_outcome ->> 'error', 200),
				attempt = private.next_attempt(f.attempt, f.tries, p_outcome), next_try_at = now() + private.retry_after(f.tries),
				state = case when (p_outcome ->> 'definitive')::boolean then 'failed' else 'sending' end
			where f.id = p_refund;
			if (p_outcome ->> 'definitive')::boolean then
				update public.payments m set trouble = 'refund_failed' where m.order_id = v_order;
			end if;
		end if;
		return jsonb_build_object('ok', true, 'news', null);
	end if;
	-- A refund that failed and is tried once more keeps the old one's id until the new one is known.
	if v_refund.state in ('due', 'sending') and p_outcome ->> 'refund' = v_refund.refund then
		return jsonb_build_object('ok', true, 'news', null);
	elsif v_refund.state in ('due', 'sending') and not v_failed then
		update public.refunds f set refund = p_outcome ->> 'refund', sent_at = now(), last_error = null,
			state = case when p_outcome ->> 'status' = 'succeeded' then 'succeeded' else 'sent' end
		where f.id = p_refund returning f.* into v_refund;
		if v_refund.stray_intent is not null then
			perform private.book(v_order, 'stray_back', array[
				row('cash', null, null, null, null, -v_refund.amount_cents)::private.ledger_side,
				row('stray', null, null, null, null, v_refund.amount_cents)::private.ledger_side]);
		else
			perform private.book(v_order, 'refund', private.refund_sides(v_refund, 1));
			update public.payments m set refunded_cents = m.refunded_cents + v_refund.amount_cents where m.order_id = v_order;
			update public.payments m set state = private.payment_state_of(m)
			where m.order_id = v_order and m.state <> 'disputed';
		end if;
		insert into public.order_events (order_id, kind, detail)
		values (v_order, 'refunded', jsonb_build_object('amount_cents', v_refund.amount_cents));
		return jsonb_build_object('ok', true, 'news', 'refunded', 'amount_cents', v_refund.amount_cents);
	elsif v_failed and (v_refund.state in ('due', 'sending')
		or v_refund.state in ('sent', 'succeeded') and p_outcome ->> 'refund' = v_refund.refund) then
		update public.refunds f set state = 'failed', last_error = 'failed', refund = p_outcome ->> 'refund'
		where f.id = p_refund;
		update public.payments m set trouble = 'refund_failed' where m.order_id = v_order;
		if v_refund.state in ('sent', 'succeeded') then
			if v_refund.stray_intent is not null then
				perform private.book(v_order, 'stray', array[
					row('cash', null, null, null, null, v_refund.amount_cents)::private.ledger_side,
					row('stray', null, null, null, null, -v_refund.amount_cents)::private.ledger_side]);
			else
				perform private.book(v_order, 'refund_failed', private.refund_sides(v_refund, -1));
				update public.payments m set refunded_cents = m.refunded_cents - v_refund.amount_cents where m.order_id = v_order;
				update public.payments m set state = private.payment_state_of(m)
				where m.order_id = v_order and m.state <> 'disputed';
			end if;
		end if;
		return jsonb_build_object('ok', true, 'news', 'refund_failed');
	elsif p_outcome ->> 'status' = 'succeeded' and v_refund.state = 'sent' then
		update public.refunds f set state = 'succeeded' where f.id = p_refund;
	end if;
	return jsonb_build_object('ok', true, 'news', null);
end;
$$;

-- Somebody of the town says: try once more. The same refund, the same shares.
create function public.retry_refund(p_refund uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_order record;
begin
	select o.id, o.town_id into v_order from public.refunds f join public.orders o on o.id = f.order_id where f.id = p_refund;
	if v_order.id is null or not private.is_town_operator(v_order.town_id) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	perform from public.payments m where m.order_id = v_order.id for update;
	-- Under a new key: the old one would only say again what it said.
	update public.refunds f set state = 'due', attempt = f.attempt + 1, tries = 1, next_try_at = now()
	where f.id = p_refund and f.state = 'failed';
	if not found then
		return jsonb_build_object('ok', false, 'refusal', 'nothing_to_do');
	end if;
	-- What became due while it waited is looked at again now, or after the last one that failed.
	update public.payments m set settle_at = case when m.paid_at is not null then now() end,
		trouble = case when m.trouble = 'refund_failed' and not exists (
			select from public.refunds f where f.order_id = m.order_id and f.state = 'failed') then null else m.trouble end
	where m.order_id = v_order.id;
	return jsonb_build_object('ok', true);
end;
$$;
