-- What an order page says of a delivery.

-- When the goods were in the shopper's hands. Brought by a courier: when they were delivered; until somebody has
-- said so, not yet, and the days to withdraw have not begun (L221-18).
create function private.received_at(p_part public.shop_orders, p_order public.orders) returns timestamptz
language plpgsql stable set search_path = ''
as $$
begin
	return case when p_order.fulfilment = 'deliver' and p_part.brought_back_at is null
		then coalesce(p_part.delivered_at, now()) else p_part.collected_at end;
end;
$$;

-- How far an order is on its way home, for its page: null while nobody has planned it.
create function private.delivery_of(p_order uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	return (
		select jsonb_build_object(
			'state', case
				when s.state = 'done' then 'delivered'
				when s.state = 'failed' and s.said ->> 'next' = 'back_to_shops' then 'back'
				when s.state = 'failed' and s.said ->> 'reason' = 'nothing_to_bring' then 'waiting'
				when s.state = 'failed' then 'again'
				when s.news = 'coming' then 'coming'
				else 'planned' end,
			'on_date', r.on_date, 'planned_at', s.planned_at, 'at', s.at, 'to', s.said ->> 'to',
			'left_at', s.said ->> 'left_at', 'reason', s.said ->> 'reason', 'note', s.said ->> 'note')
		from public.run_stops s join public.runs r on r.id = s.run_id
		where s.order_id = p_order and r.state <> 'cancelled'
		order by r.created_at desc limit 1);
end;
$$;
