-- What the counter may do to a shop order. Rule numbers are those of src/lib/offline/SPEC.md.

-- One operation of a tablet as the effects see it. `at` is when it was tapped by the server's clock: the
-- tablet's own clock orders nothing (S6), only the distance to its "now" is believed, and only backwards.
create type private.till_operation as (
	id uuid, shop uuid, device uuid, person uuid, kind text, entity uuid, args jsonb, base jsonb,
	revision bigint, at timestamptz
);

-- The life of a shop order at the counter, as data: where each tap leads from each state. No row: the
-- tap contradicts what happened meanwhile (conflict). Same state: somebody did it before (nothing to do).
create function private.next_order_state(p_kind text, p_state text) returns text
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	return (select t.next from (values
		('order.accept', 'new', 'preparing'),
		('order.accept', 'preparing', 'preparing'),
		('order.accept', 'ready', 'ready'),
		('order.accept', 'collected', 'collected'),
		('order.ready', 'new', 'ready'),
		('order.ready', 'preparing', 'ready'),
		('order.ready', 'ready', 'ready'),
		('order.ready', 'collected', 'collected'),
		('order.refuse', 'new', 'refused'),
		('order.refuse', 'preparing', 'refused'),
		('order.refuse', 'ready', 'refused'),
		('order.refuse', 'refused', 'refused'),
		('order.refuse', 'cancelled', 'cancelled'),
		('order.collect', 'new', 'collected'),
		('order.collect', 'preparing', 'collected'),
		('order.collect', 'ready', 'collected'),
		('order.collect', 'collected', 'collected'),
		-- The hand-over is a fact: it is recorded, and somebody in the shop is asked to look.
		('order.collect', 'cancelled', 'collected'),
		('order.collect', 'refused', 'collected'),
		('order.reopen', 'collected', 'ready'),
		('order.reopen', 'ready', 'ready')
	) t (kind, state, next)
	where t.kind = p_kind and t.state = p_state);
end;
$$;

create function private.outcome(p_outcome text, p_code text default null, p_detail jsonb default '{}') returns jsonb
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	return jsonb_build_object('outcome', p_outcome, 'code', p_code, 'detail', p_detail);
end;
$$;

-- A line is (partly) not there: the shopper owes less, the stock was wrong. quantity is the whole
-- number missing, so that saying it twice says it once. Everything missing refuses the order.
create function private.apply_line_missing(p_order public.shop_orders, p_op private.till_operation)
returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_line public.order_lines;
	v_missing integer := private.int_arg(p_op.args, 'quantity', 0, 99);
	v_more integer;
begin
	select l.* into v_line from public.order_lines l
	where l.id = private.uuid_arg(p_op.args, 'line') and l.shop_order_id = p_order.id;
	if v_line.id is null or v_missing is null or v_missing > v_line.quantity - v_line.returned_quantity then
		return private.outcome('refused', 'malformed');
	end if;
	if p_order.state not in ('new', 'preparing', 'ready') then
		return private.outcome('conflict', 'order_' || p_order.state);
	end if;
	v_more := v_missing - v_line.missing_quantity;
	if v_more = 0 then
		return private.outcome('nothing_to_do', 'already_said');
	end if;
	-- What went back to the shopper's card is not asked of it again; what was said since can be unsaid.
	if v_more < 0 and (v_missing + v_line.returned_quantity) * v_line.unit_price_cents < (
		select coalesce(sum(f.amount_cents), 0) from public.refund_lines f where f.order_line_id = v_line.id) then
		return private.outcome('conflict', 'already_refunded');
	end if;
	update public.order_lines set missing_quantity = v_missing where id = v_line.id;
	insert into public.stock_moves (shop_id, variant_id, kind, on_hand_delta, reserved_delta, order_line_id, operation_id, person_id)
	values (p_order.shop_id, v_line.variant_id, 'missing', -v_more, -v_more, v_line.id, p_op.id, p_op.person);
	update public.shop_orders
	set items_cents = items_cents - v_more * v_line.unit_price_cents
	where id = p_order.id;
	update public.orders
	set items_cents = items_cents - v_more * v_line.unit_price_cents
	where id = p_order.order_id;
	if not exists (select from public.order_lines l
		where l.shop_order_id = p_order.id and l.quantity > l.missing_quantity) then
		update public.shop_orders
		set state = 'refused', refusal_reason = 'out_of_stock', ended_at = now() where id = p_order.id;
	end if;
	insert into public.order_events (order_id, shop_order_id, shop_id, kind, person_id, operation_id, detail)
	values (p_order.order_id, p_order.id, p_order.shop_id, p_op.kind, p_op.person, p_op.id,
		jsonb_build_object('line', v_line.id, 'missing', v_missing));
	return private.outcome('applied', null, jsonb_build_object('line', v_line.id, 'missing', v_missing));
end;
$$;

-- Stock that a hand-over (or its undoing) moves: p_sign 1 hands over, -1 takes back. Pieces that were
-- released before (cancelled, refused) are no longer reserved, they only leave the shelf.
create function private.move_collected(p_order public.shop_orders, p_sign integer, p_reserved boolean, p_operation uuid, p_person uuid)
returns void
language sql volatile security definer set search_path = ''
as $$
	insert into public.stock_moves (shop_id, variant_id, kind, on_hand_delta, reserved_delta, order_line_id, operation_id, person_id)
	select l.shop_id, l.variant_id, case when p_sign = 1 then 'collected' else 'reopened' end,
		-p_sign * (l.quantity - l.missing_quantity),
		case when p_reserved then -p_sign * (l.quantity - l.missing_quantity) else 0 end,
		l.id, p_operation, p_person
	from public.order_lines l
	where l.shop_order_id = p_order.id and l.quantity > l.missing_quantity;
$$;

-- Whether another tablet handed this order out some minutes apart: perhaps two people left with goods.
create function private.was_handed_out_elsewhere(p_op private.till_operation) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_first record;
begin
	select o.device_id, o.tapped_at into v_first from public.operations o
	where o.entity_id = p_op.entity and o.kind = 'order.collect' and o.outcome = 'applied'
	order by o.revision desc limit 1;
	return found and v_first.device_id <> p_op.device
		and abs(extract(epoch from (p_op.at - v_first.tapped_at))) > 120;
end;
$$;

-- Effect of one operation on a shop order. Shop locked by the caller. Returns {outcome, code, detail}.
create function private.apply_order_operation(p_op private.till_operation) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_order public.shop_orders;
	v_next text;
	v_after_end boolean;
begin
	select o.* into v_order from public.shop_orders o where o.id = p_op.entity and o.shop_id = p_op.shop;
	if v_order.id is null then
		return private.outcome('refused', 'unknown_order');
	end if;
	if p_op.kind = 'order.line_missing' then
		return private.apply_line_missing(v_order, p_op);
	end if;
	if p_op.kind = 'order.collect' and p_op.args ->> 'code' is not null and upper(p_op.args ->> 'code') <> v_order.code then
		return private.outcome('refused', 'wrong_code');
	end if;
	if p_op.kind = 'order.refuse'
		and coalesce(p_op.args ->> 'reason', '') not in ('out_of_stock', 'closed', 'too_busy', 'other') then
		return private.outcome('refused', 'malformed');
	end if;
	v_next := private.next_order_state(p_op.kind, v_order.state);
	if v_next is null then
		return private.outcome('conflict', 'order_' || v_order.state, jsonb_build_object('state', v_order.state));
	end if;
	if v_next = v_order.state then
		if p_op.kind = 'order.collect' and private.was_handed_out_elsewhere(p_op) then
			update public.shop_orders set attention = 'handed_out_twice' where id = v_order.id;
		end if;
		return private.outcome('nothing_to_do', 'already_' || v_order.state, jsonb_build_object('state', v_order.state));
	end if;
	-- Asked of the events: the word on the card is one of several, and a later one takes its place. Goods that their
	-- shopper gives back were handed over: pieces of them cannot turn out to have been missing.
	if p_op.kind = 'order.reopen' and (v_order.delivered_at is not null or exists (
		select from public.withdrawals w where w.shop_order_id = v_order.id) or exists (
		select from public.order_events e where e.order_id = v_order.order_id and e.shop_order_id = v_order.id
			and e.detail ? 'after') or exists (
		select from public.shop_orders o where o.shop_id = p_op.shop and o.code = v_order.code
			and o.id <> v_order.id and o.state in ('awaiting', 'new', 'preparing', 'ready'))) then
		return private.outcome('conflict', 'cannot_reopen', jsonb_build_object('state', v_order.state));
	end if;

	v_after_end := v_order.state in ('cancelled', 'refused');
	update public.shop_orders set
		state = v_next,
		accepted_at = coalesce(accepted_at, case when v_next in ('preparing', 'ready', 'collected') then now() end),
		ready_at = case when v_next in ('ready', 'collected') then coalesce(ready_at, now()) else ready_at end,
		collected_at = case when v_next = 'collected' then now() end,
		ended_at = case when v_next in ('collected', 'refused') then now() end,
		refusal_reason = case when p_op.kind = 'order.refuse' then p_op.args ->> 'reason' else refusal_reason end,
		refusal_note = case when p_op.kind = 'order.refuse' then left(p_op.args ->> 'note', 280) else refusal_note end,
		attention = case when p_op.kind = 'order.collect' and v_after_end
			then 'collected_after_' || v_order.state else attention end
	where id = v_order.id;
	if p_op.kind = 'order.collect' then
		perform private.move_collected(v_order, 1, not v_after_end, p_op.id, p_op.person);
	elsif p_op.kind = 'order.reopen' then
		perform private.move_collected(v_order, -1, true, p_op.id, p_op.person);
	elsif p_op.kind = 'order.refuse' then
		perform private.release_shop_order(v_order.id, p_op.id, p_op.person);
	end if;
	insert into public.order_events (order_id, shop_order_id, shop_id, kind, person_id, operation_id, detail)
	values (v_order.order_id, v_order.id, v_order.shop_id, p_op.kind, p_op.person, p_op.id,
		jsonb_build_object('state', v_next) || case when v_after_end then jsonb_build_object('after', v_order.state) else '{}' end);
	return private.outcome('applied', case when v_after_end then 'collected_after_' || v_order.state end,
		jsonb_build_object('state', v_next));
end;
$$;
