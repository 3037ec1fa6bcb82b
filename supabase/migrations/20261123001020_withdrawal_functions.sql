-- Changing one's mind: fourteen days from the day after the goods were received (Code de la consommation
-- L221-18), not where an exception applies (L221-28).

-- Pieces of a line somebody can still give up.
create function private.withdrawable_quantity(p_line public.order_lines) returns integer
language sql stable security definer set search_path = ''
as $$
	select case when p_line.withdrawal_exception is not null then 0 else p_line.quantity - p_line.missing_quantity
		- p_line.returned_quantity - coalesce((
			select sum((n ->> 'quantity')::integer) from public.withdrawals w
				cross join jsonb_array_elements(w.lines) n
			where w.shop_order_id = p_line.shop_order_id and w.state = 'requested' and n ->> 'line' = p_line.id::text), 0)::integer
	end;
$$;

-- The second step of the withdrawal function: what is given up, by whom, and where the acknowledgement goes.
-- p_lines: [{line, quantity}]. Not collected yet: the whole part is cancelled.
create function public.request_withdrawal(p_token text, p_shop_order uuid, p_lines jsonb, p_name text, p_email text) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_order public.shop_orders;
	v_town uuid;
	v_whole public.orders;
	v_line record;
	v_kept jsonb := '[]';
	v_id uuid := private.new_id();
	v_name text := btrim(coalesce(p_name, ''));
	v_email text := lower(btrim(coalesce(p_email, '')));
begin
	select p.* into v_order from public.orders o join public.shop_orders p on p.order_id = o.id
	where o.token = p_token and p.id = p_shop_order;
	if v_order.id is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_found');
	end if;
	if char_length(v_name) not between 1 and 80 or v_name ~ '[[:cntrl:]]'
		or v_email !~ '^[^@\s]{1,64}@[^@\s]{1,190}\.[^@\s.]{2,63}$' then
		return jsonb_build_object('ok', false, 'refusal', 'bad_contact');
	end if;
	if jsonb_typeof(p_lines) is distinct from 'array' or jsonb_array_length(p_lines) not between 1 and 40 then
		return jsonb_build_object('ok', false, 'refusal', 'malformed');
	end if;
	perform from public.shop_revisions r where r.shop_id = v_order.shop_id for update;
	select p.* into v_order from public.shop_orders p where p.id = p_shop_order;
	select o.* into v_whole from public.orders o where o.id = v_order.order_id;
	v_town := v_whole.town_id;
	if v_order.payment <> 'online' or v_order.state <> 'collected' then
		return jsonb_build_object('ok', false, 'refusal', 'not_received');
	elsif now() >= private.withdrawal_end(private.received_at(v_order, v_whole), v_town) then
		return jsonb_build_object('ok', false, 'refusal', 'too_late');
	end if;
	for v_line in
		select n.value as wish, l as line from jsonb_array_elements(p_lines) n
			left join public.order_lines l on l.id = private.uuid_arg(n.value, 'line') and l.shop_order_id = p_shop_order
	loop
		if (v_line.line).id is null or private.int_arg(v_line.wish, 'quantity', 1, 99) is null
			or v_kept @> jsonb_build_array(jsonb_build_object('line', (v_line.line).id)) then
			return jsonb_build_object('ok', false, 'refusal', 'malformed');
		elsif (v_line.line).withdrawal_exception is not null then
			return jsonb_build_object('ok', false, 'refusal', 'excepted', 'line', (v_line.line).id);
		elsif private.int_arg(v_line.wish, 'quantity', 1, 99) > private.withdrawable_quantity(v_line.line) then
			return jsonb_build_object('ok', false, 'refusal', 'already_withdrawn', 'line', (v_line.line).id);
		end if;
		v_kept := v_kept || jsonb_build_object('line', (v_line.line).id,
			'quantity', private.int_arg(v_line.wish, 'quantity', 1, 99));
	end loop;
	insert into public.withdrawals (id, order_id, shop_order_id, shop_id, contact_name, contact_email, lines)
	values (v_id, v_order.order_id, p_shop_order, v_order.shop_id, v_name, v_email, v_kept);
	update public.shop_orders set attention = 'withdrawal_requested' where id = p_shop_order;
	insert into public.order_events (order_id, shop_order_id, shop_id, kind, detail)
	values (v_order.order_id, p_shop_order, v_order.shop_id, 'withdrawal_requested', jsonb_build_object('withdrawal', v_id));
	return jsonb_build_object('ok', true, 'withdrawal', v_id, 'requested_at', now(), 'lines', v_kept);
end;
$$;

-- The goods are back in the shop (or the shop does without): the money goes back now.
create function public.receive_return(p_withdrawal uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_withdrawal public.withdrawals;
	v_person uuid := (select private.me());
begin
	select w.* into v_withdrawal from public.withdrawals w where w.id = p_withdrawal;
	if v_withdrawal.id is null or v_withdrawal.shop_id not in (select private.shops_i_read()) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	perform from public.shop_revisions r where r.shop_id = v_withdrawal.shop_id for update;
	update public.withdrawals w set state = 'received', ended_at = now() where w.id = p_withdrawal and w.state = 'requested';
	if not found then
		return jsonb_build_object('ok', false, 'refusal', 'nothing_to_do');
	end if;
	with back as (
		select l.id, l.shop_id, l.variant_id, (n ->> 'quantity')::integer as pieces
		from jsonb_array_elements(v_withdrawal.lines) n join public.order_lines l on l.id = (n ->> 'line')::uuid
	), moved as (
		insert into public.stock_moves (shop_id, variant_id, kind, on_hand_delta, order_line_id, person_id)
		select b.shop_id, b.variant_id, 'returned', b.pieces, b.id, v_person from back b
	)
	update public.order_lines l set returned_quantity = l.returned_quantity + b.pieces from back b where l.id = b.id;
	update public.shop_orders p set attention = null
	where p.id = v_withdrawal.shop_order_id and p.attention = 'withdrawal_requested' and not exists (
		select from public.withdrawals w where w.shop_order_id = p.id and w.state = 'requested');
	insert into public.order_events (order_id, shop_order_id, shop_id, kind, person_id, detail)
	values (v_withdrawal.order_id, v_withdrawal.shop_order_id, v_withdrawal.shop_id, 'return_received', v_person,
		jsonb_build_object('withdrawal', p_withdrawal));
	return jsonb_build_object('ok', true, 'order', v_withdrawal.order_id);
end;
$$;

-- What waits for the shop to have its goods back.
create function public.list_withdrawals(p_shop uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	if p_shop not in (select private.shops_i_read()) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	return jsonb_build_object('ok', true, 'withdrawals', (
		select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'shop_order', w.shop_order_id, 'code', p.code,
			'contact_name', w.contact_name, 'contact_email', w.contact_email, 'requested_at', w.requested_at,
			'state', w.state, 'ended_at', w.ended_at,
			'lines', (select jsonb_agg(jsonb_build_object('title', l.title, 'label', l.label,
					'quantity', (n ->> 'quantity')::integer, 'unit_price_cents', l.unit_price_cents) order by l.position)
				from jsonb_array_elements(w.lines) n join public.order_lines l on l.id = (n ->> 'line')::uuid))
			order by w.state desc, w.requested_at desc), '[]')
		from (select * from public.withdrawals x where x.shop_id = p_shop
				and (x.state = 'requested' or x.ended_at > now() - interval '60 days')
			order by x.state desc, x.requested_at desc limit 200) w
			join public.shop_orders p on p.id = w.shop_order_id));
end;
$$;
