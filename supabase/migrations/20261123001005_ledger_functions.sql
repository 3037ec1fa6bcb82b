-- The ledger: written by the functions of this chapter alone, never changed.

create function private.guard_ledger() returns trigger
language plpgsql set search_path = ''
as $$
begin
	raise exception 'append_only: %', tg_table_name;
end;
$$;
create trigger guard_ledger before update or delete on public.ledger_entries
	for each row execute function private.guard_ledger();

-- A booking is written by one statement, and sums to zero.
create function private.check_bookings() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	if exists (select from booked b group by b.txn having sum(b.amount_cents) <> 0) then
		raise exception 'booking_not_balanced';
	end if;
	return null;
end;
$$;
create trigger check_bookings after insert on public.ledger_entries
	referencing new table as booked
	for each statement execute function private.check_bookings();

-- One side of a booking, before it is written.
create type private.ledger_side as (
	account text, part text, vat_bp integer, shop_order_id uuid, shop_id uuid, amount_cents integer
);

-- Sides of nothing are left out; a booking of nothing is none.
create function private.book(
	p_order uuid, p_kind text, p_sides private.ledger_side[], p_at timestamptz default now()
) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_txn uuid := private.new_id();
begin
	insert into public.ledger_entries
		(txn, town_id, order_id, shop_order_id, shop_id, kind, account, part, vat_bp, amount_cents, at)
	select v_txn, o.town_id, o.id, s.shop_order_id, s.shop_id, p_kind, s.account, s.part, s.vat_bp, s.amount_cents, p_at
	from public.orders o cross join unnest(p_sides) with ordinality s
	where o.id = p_order and s.amount_cents <> 0
	order by s.ordinality;
end;
$$;

-- What was kept of a line: neither missing nor brought back, and of an order that was not given up.
create function private.kept_quantity(p_line public.order_lines, p_state text) returns integer
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	return case when p_state in ('refused', 'cancelled', 'expired') then 0
		else p_line.quantity - p_line.missing_quantity - p_line.returned_quantity end;
end;
$$;

-- Goods of one shop order by VAT rate and its commission, as the shop's sides of a booking. p_sign 1: sold.
create function private.sold_sides(p_shop_order public.shop_orders, p_sign integer) returns private.ledger_side[]
language sql stable security definer set search_path = ''
as $$
	with kept as (
		select l.vat_bp, l.commission_bp, (k.quantity * l.unit_price_cents)::integer as goods_cents
		from public.order_lines l
			cross join lateral (select private.kept_quantity(l, p_shop_order.state) as quantity) k
		where l.shop_order_id = p_shop_order.id
	), commission as (
		select coalesce(sum(private.basis_points_of(k.goods_cents, k.commission_bp)), 0)::integer as cents from kept k
	)
	select array(
		select row('shop', 'goods', k.vat_bp, p_shop_order.id, p_shop_order.shop_id,
			(-p_sign * sum(k.goods_cents))::integer)::private.ledger_side
		from kept k group by k.vat_bp order by k.vat_bp)
	|| (select array[
		row('shop', 'commission', null, p_shop_order.id, p_shop_order.shop_id, p_sign * c.cents)::private.ledger_side,
		row('commission', null, null, p_shop_order.id, p_shop_order.shop_id, -p_sign * c.cents)::private.ledger_side]
		from commission c);
$$;

-- A put-aside that is collected is a sale at the shop's own register: the shop has the money, the town its
-- commission to get. An undone hand-over (p_sign -1) takes all of it back; the lines are still as they were.
create function private.book_counter_sale(p_shop_order public.shop_orders, p_sign integer, p_at timestamptz) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_sides private.ledger_side[] := private.sold_sides(p_shop_order, p_sign);
	v_goods integer;
begin
	select coalesce(-sum(s.amount_cents), 0) into v_goods from unnest(v_sides) s where s.part = 'goods';
	perform private.book(p_shop_order.order_id, case when p_sign = 1 then 'counter_sale' else 'counter_undone' end,
		v_sides || row('shop', 'settlement', null, p_shop_order.id, p_shop_order.shop_id, v_goods)::private.ledger_side, p_at);
end;
$$;

create function private.book_handover() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	perform private.book_counter_sale(new, case when new.state = 'collected' then 1 else -1 end, now());
	return null;
end;
$$;
create trigger book_handover after update of state on public.shop_orders
	for each row when (new.payment = 'put_aside' and (new.state = 'collected') <> (old.state = 'collected'))
	execute function private.book_handover();
