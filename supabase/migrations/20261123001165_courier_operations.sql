-- What a courier records on the way, and what travels to their phone. A fact that arrives late still counts, also
-- from the phone of somebody who had the run before.

-- A part leaves its shop with the courier, as if the counter had handed it over. The shop is locked by the caller.
create function private.take_parcel(p_parcel public.run_parcels, p_op private.till_operation) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_order public.shop_orders;
begin
	select p.* into v_order from public.shop_orders p where p.id = p_parcel.shop_order_id;
	update public.run_parcels c set state = 'taken', was_collected = v_order.state = 'collected'
	where c.run_id = p_parcel.run_id and c.shop_order_id = p_parcel.shop_order_id;
	if v_order.state not in ('collected') then
		perform private.apply_order_operation(row(p_op.id, v_order.shop_id, p_op.device, p_op.person, 'order.collect',
			v_order.id, '{}', '{}', null, p_op.at)::private.till_operation);
	end if;
end;
$$;

-- A part goes back on the shelf of its shop, to be fetched there or given up by the shopper.
create function private.bring_back_parcel(p_parcel public.run_parcels, p_op private.till_operation) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_order public.shop_orders;
begin
	select p.* into v_order from public.shop_orders p where p.id = p_parcel.shop_order_id;
	if v_order.state <> 'collected' then
		return;
	end if;
	-- Given up on the way: what comes back is that return, which the shop receives. It is not counted twice.
	if exists (select from public.withdrawals w where w.shop_order_id = v_order.id) then
		update public.shop_orders p set brought_back_at = now() where p.id = v_order.id;
		insert into public.order_events (order_id, shop_order_id, shop_id, kind, person_id, detail)
		values (v_order.order_id, v_order.id, v_order.shop_id, 'brought_back', p_op.person, jsonb_build_object('run', p_parcel.run_id));
		return;
	end if;
	update public.shop_orders p set state = 'ready', collected_at = null, ended_at = null, brought_back_at = now(),
		attention = 'brought_back',
		-- Its code may be somebody else's by now.
		code = case when exists (select from public.shop_orders x where x.shop_id = p.shop_id and x.code = p.code
			and x.id <> p.id and x.state in ('awaiting', 'new', 'preparing', 'ready'))
			then private.new_pickup_code(p.shop_id) else p.code end
	where p.id = v_order.id;
	perform private.move_collected(v_order, -1, true, p_op.id, p_op.person);
	insert into public.order_events (order_id, shop_order_id, shop_id, kind, person_id, detail)
	values (v_order.order_id, v_order.id, v_order.shop_id, 'brought_back', p_op.person, jsonb_build_object('run', p_parcel.run_id));
end;
$$;

-- What another phone says it has taken here, of which this run believes that it stayed in the shop: the goods are on
-- the road. True where anything was. A part that travels on another run by now is that run's to tell.
create function private.take_late_parcels(p_op private.till_operation, p_stop public.run_stops) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_parcel public.run_parcels;
	v_any boolean := false;
begin
	for v_parcel in
		select c.* from public.run_parcels c
		where c.pickup_stop = p_stop.id and c.state = 'left_out'
			and exists (select from jsonb_array_elements(p_op.args -> 'parcels') n
				where private.uuid_arg(n, 'shop_order') = c.shop_order_id and n -> 'taken' = 'true')
			and not exists (select from public.run_parcels x where x.shop_order_id = c.shop_order_id
				and x.run_id <> c.run_id and x.state <> 'left_out')
	loop
		perform private.take_parcel(v_parcel, p_op);
		v_any := true;
		-- Its door had been given up for want of anything to bring. Any other door that is over: for another run.
		update public.run_stops s set state = 'todo', at = null, said = '{}'
		where s.id = v_parcel.drop_stop and s.said ->> 'reason' = 'nothing_to_bring'
			and exists (select from public.runs r where r.id = s.run_id and r.state <> 'done');
		update public.run_parcels c set state = 'held'
		where c.run_id = v_parcel.run_id and c.shop_order_id = v_parcel.shop_order_id
			and exists (select from public.run_stops s where s.id = c.drop_stop and s.state <> 'todo');
	end loop;
	return v_any;
end;
$$;

create function private.apply_pickup(p_op private.till_operation, p_stop public.run_stops) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_parcel public.run_parcels;
	v_said jsonb;
	v_state text;
	v_gone jsonb := '[]';
	v_late boolean;
begin
	if p_stop.kind <> 'pickup' or jsonb_typeof(p_op.args -> 'parcels') is distinct from 'array'
		or jsonb_array_length(p_op.args -> 'parcels') > 80 then
		return private.outcome('refused', 'malformed');
	end if;
	v_late := private.take_late_parcels(p_op, p_stop);
	if p_stop.state <> 'todo' and not v_late then
		return private.outcome('nothing_to_do', 'already_done');
	end if;
	for v_parcel in select c.* from public.run_parcels c
		where p_stop.state = 'todo' and c.pickup_stop = p_stop.id and c.state = 'planned'
	loop
		select n into v_said from jsonb_array_elements(p_op.args -> 'parcels') n
		where private.uuid_arg(n, 'shop_order') = v_parcel.shop_order_id limit 1;
		select p.state into v_state from public.shop_orders p where p.id = v_parcel.shop_order_id;
		if v_said -> 'taken' = 'true' then
			perform private.take_parcel(v_parcel, p_op);
			-- The shopper or the shop had ended it, and it was handed over all the same.
			if v_state in ('refused', 'cancelled') then
				v_gone := v_gone || to_jsonb(v_parcel.shop_order_id);
			end if;
		else
			-- Not given: it can be planned again, and the door is not waited for in vain.
			update public.run_parcels c set state = 'left_out'
			where c.run_id = v_parcel.run_id and c.shop_order_id = v_parcel.shop_order_id;
		end if;
	end loop;
	update public.run_stops s set state = 'done', at = coalesce(s.at, p_op.at),
		said = jsonb_build_object('left_out', (select count(*) from public.run_parcels c
			where c.pickup_stop = p_stop.id and c.state = 'left_out'))
	where s.id = p_stop.id;
	-- A door to which nothing is brought any more is no stop; the others are told that somebody is coming.
	update public.run_stops s set state = 'failed', at = p_op.at, said = '{"reason": "nothing_to_bring"}'
	where s.run_id = p_stop.run_id and s.kind = 'drop' and s.state = 'todo'
		and not exists (select from public.run_parcels c where c.drop_stop = s.id and c.state in ('planned', 'taken'));
	update public.run_stops s set news = 'coming', news_at = now()
	where s.run_id = p_stop.run_id and s.kind = 'drop' and s.state = 'todo' and s.news is null
		and exists (select from public.run_parcels c where c.drop_stop = s.id and c.state = 'taken')
		and not exists (select from public.run_parcels c where c.drop_stop = s.id and c.state = 'planned');
	update public.run_stops s set state = s.state where s.run_id = p_stop.run_id and s.kind = 'drop';
	return private.outcome('applied', case when v_gone <> '[]' then 'taken_after_end' end, jsonb_build_object('gone', v_gone));
end;
$$;

-- Shops that were passed by have nothing for this door any more: their stops travel once more, with what is left.
create function private.tell_pickups(p_door public.run_stops) returns void
language sql volatile security definer set search_path = ''
as $$
	update public.run_stops s set state = s.state
	where s.run_id = p_door.run_id and s.kind = 'pickup' and s.state = 'todo'
		and exists (select from public.run_parcels c where c.pickup_stop = s.id and c.drop_stop = p_door.id);
$$;

create function private.apply_delivered(p_op private.till_operation, p_stop public.run_stops) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_to text := btrim(coalesce(p_op.args ->> 'to', ''));
	v_left_at text := coalesce(p_op.args ->> 'left_at', 'person');
	v_given uuid[];
	v_parcel public.run_parcels;
begin
	if p_stop.kind <> 'drop' or char_length(v_to) > 60 or v_to ~ '[[:cntrl:]]'
		or v_to = '' or v_left_at not in ('person', 'neighbour', 'safe_place') then
		return private.outcome('refused', 'malformed');
	end if;
	if p_stop.state = 'done' then
		return private.outcome('nothing_to_do', 'already_done');
	end if;
	-- Back in its shop, or on its way with another run: not this door's any more.
	if exists (select from public.run_parcels c where c.drop_stop = p_stop.id and (c.state = 'back'
		or c.state = 'held' and exists (select from public.run_parcels x where x.shop_order_id = c.shop_order_id
			and x.run_id <> c.run_id and x.state in ('planned', 'taken', 'delivered')))) then
		return private.outcome('conflict', 'moved_on');
	end if;
	-- What nobody said was fetched counts where the courier names it; a shop that was passed by has it still. From a
	-- phone that names nothing, everything there was to bring.
	v_given := array(
		select c.shop_order_id from public.run_parcels c join public.shop_orders p on p.id = c.shop_order_id
		where c.drop_stop = p_stop.id and (c.state in ('taken', 'held') or c.state = 'planned' and case
			when jsonb_typeof(p_op.args -> 'parcels') = 'array' then p_op.args -> 'parcels' ? c.shop_order_id::text
			else p.state not in ('refused', 'cancelled') end));
	if cardinality(v_given) = 0 then
		return private.outcome('conflict', 'nothing_to_bring');
	end if;
	update public.run_parcels c set state = 'left_out' where c.drop_stop = p_stop.id and c.state = 'planned'
		and c.shop_order_id <> all (v_given);
	for v_parcel in select c.* from public.run_parcels c
		where c.drop_stop = p_stop.id and c.shop_order_id = any (v_given)
	loop
		-- Goods that were given are there: also where the shop had taken back that it gave them to the courier.
		if v_parcel.state = 'planned' or exists (select from public.shop_orders p
			where p.id = v_parcel.shop_order_id and p.state <> 'collected') then
			perform private.take_parcel(v_parcel, p_op);
		end if;
		update public.run_parcels c set state = 'delivered', return_stop = null
		where c.run_id = v_parcel.run_id and c.shop_order_id = v_parcel.shop_order_id;
		update public.shop_orders p set delivered_at = p_op.at where p.id = v_parcel.shop_order_id;
		insert into public.order_events (order_id, shop_order_id, shop_id, kind, person_id, detail)
		values (v_parcel.order_id, v_parcel.shop_order_id, v_parcel.shop_id, 'delivered', p_op.person,
			jsonb_build_object('run', v_parcel.run_id));
	end loop;
	delete from public.run_stops s where s.run_id = p_stop.run_id and s.kind = 'return' and s.state = 'todo'
		and not exists (select from public.run_parcels c where c.return_stop = s.id);
	update public.run_stops s set state = 'done', at = p_op.at, news = 'delivered', news_at = now(),
		said = jsonb_build_object('to', v_to, 'left_at', v_left_at)
	where s.id = p_stop.id;
	perform private.tell_pickups(p_stop);
	return private.outcome('applied');
end;
$$;

-- Nobody took it. next: 'next_run' keeps it for another day, 'back_to_shops' adds the shops as stops at the end.
create function private.apply_failed(p_op private.till_operation, p_stop public.run_stops) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_shop uuid;
	v_return uuid;
	v_note text := left(btrim(coalesce(p_op.args ->> 'note', '')), 280);
begin
	if p_stop.kind <> 'drop'
		or coalesce(p_op.args ->> 'reason', '') not in ('absent', 'wrong_address', 'refused', 'damaged', 'other')
		or coalesce(p_op.args ->> 'next', '') not in ('next_run', 'back_to_shops') then
		return private.outcome('refused', 'malformed');
	end if;
	if p_stop.state = 'done' then
		return private.outcome('conflict', 'already_delivered');
	elsif p_stop.state = 'failed' then
		return private.outcome('nothing_to_do', 'already_done');
	end if;
	update public.run_parcels c set state = 'left_out' where c.drop_stop = p_stop.id and c.state = 'planned';
	update public.run_parcels c set state = 'held' where c.drop_stop = p_stop.id and c.state = 'taken';
	if p_op.args ->> 'next' = 'back_to_shops' then
		for v_shop in select distinct c.shop_id from public.run_parcels c where c.drop_stop = p_stop.id and c.state = 'held' loop
			select s.id into v_return from public.run_stops s
			where s.run_id = p_stop.run_id and s.kind = 'return' and s.shop_id = v_shop and s.state = 'todo';
			if v_return is null then
				insert into public.run_stops (run_id, town_id, position, kind, shop_id, planned_at)
				select p_stop.run_id, p_stop.town_id, max(s.position) + 1, 'return', v_shop, max(s.planned_at) + interval '5 minutes'
				from public.run_stops s where s.run_id = p_stop.run_id
				returning id into v_return;
			end if;
			update public.run_parcels c set return_stop = v_return
			where c.drop_stop = p_stop.id and c.shop_id = v_shop and c.state = 'held';
		end loop;
	end if;
	update public.run_stops s set state = 'failed', at = p_op.at, news = 'failed', news_at = now(),
		said = jsonb_strip_nulls(jsonb_build_object('reason', p_op.args ->> 'reason', 'note', nullif(v_note, ''),
			'next', p_op.args ->> 'next'))
	where s.id = p_stop.id;
	perform private.tell_pickups(p_stop);
	return private.outcome('applied');
end;
$$;

create function private.apply_returned(p_op private.till_operation, p_stop public.run_stops) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_parcel public.run_parcels;
begin
	if p_stop.kind <> 'return' then
		return private.outcome('refused', 'malformed');
	end if;
	if p_stop.state <> 'todo' then
		return private.outcome('nothing_to_do', 'already_done');
	end if;
	for v_parcel in select c.* from public.run_parcels c where c.return_stop = p_stop.id and c.state = 'held' loop
		perform private.bring_back_parcel(v_parcel, p_op);
		update public.run_parcels c set state = 'back'
		where c.run_id = v_parcel.run_id and c.shop_order_id = v_parcel.shop_order_id;
	end loop;
	update public.run_stops s set state = 'done', at = p_op.at where s.id = p_stop.id;
	return private.outcome('applied');
end;
$$;

-- A slip of the thumb at a door. What was taken at a shop, and what is back in one, is undone by those people.
create function private.apply_stop_undo(p_op private.till_operation, p_stop public.run_stops) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
begin
	if p_stop.kind <> 'drop' then
		return private.outcome('refused', 'malformed');
	elsif p_stop.state = 'todo' then
		return private.outcome('nothing_to_do', 'already_undone');
	elsif p_stop.said ->> 'reason' = 'nothing_to_bring'
		or exists (select from public.run_parcels c where c.drop_stop = p_stop.id and (c.state = 'back'
		or exists (select from public.withdrawals w where w.shop_order_id = c.shop_order_id)
		or exists (select from public.run_parcels x where x.shop_order_id = c.shop_order_id and x.run_id <> c.run_id
			and x.state in ('planned', 'taken', 'delivered')))) then
		return private.outcome('conflict', 'moved_on');
	end if;
	update public.shop_orders p set delivered_at = null
	where p.delivered_at is not null and p.id in (
		select c.shop_order_id from public.run_parcels c where c.drop_stop = p_stop.id and c.state = 'delivered');
	update public.run_parcels c set state = 'taken', return_stop = null
	where c.drop_stop = p_stop.id and c.state in ('delivered', 'held');
	delete from public.run_stops s where s.run_id = p_stop.run_id and s.kind = 'return' and s.state = 'todo'
		and not exists (select from public.run_parcels c where c.return_stop = s.id);
	update public.run_stops s set state = 'todo', at = null, said = '{}', news = 'coming', news_at = now() where s.id = p_stop.id;
	return private.outcome('applied');
end;
$$;

create function private.apply_run_tap(p_op private.till_operation, p_run public.runs) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
begin
	if p_op.kind = 'run.start' then
		if p_run.state <> 'planned' then
			return private.outcome('nothing_to_do', 'already_done');
		end if;
		update public.runs r set state = 'under_way', started_at = p_op.at where r.id = p_run.id;
		return private.outcome('applied');
	end if;
	if p_run.state = 'done' then
		return private.outcome('nothing_to_do', 'already_done');
	elsif exists (select from public.run_stops s where s.run_id = p_run.id and s.state = 'todo') then
		return private.outcome('conflict', 'stops_left');
	end if;
	update public.runs r set state = 'done', started_at = coalesce(r.started_at, p_op.at), ended_at = now() where r.id = p_run.id;
	return private.outcome('applied');
end;
$$;

-- Effect of one operation of a courier. The shops of the run are locked by the caller.
create function private.apply_courier_operation(p_op private.till_operation, p_town uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_run public.runs;
	v_stop public.run_stops;
begin
	perform private.advance_field(p_town);
	if p_op.kind not in ('run.start', 'run.end', 'stop.picked_up', 'stop.delivered', 'stop.failed', 'stop.returned', 'stop.undo') then
		return private.outcome('refused', 'unsupported_operation');
	end if;
	if p_op.kind like 'stop.%' then
		select s.* into v_stop from public.run_stops s where s.id = p_op.entity and s.town_id = p_town;
	end if;
	select r.* into v_run from public.runs r
	where r.id = coalesce(v_stop.run_id, p_op.entity) and r.town_id = p_town;
	-- Somebody who never had this run: not theirs to say. Who had it before still tells what they did.
	if v_run.id is null or p_op.kind like 'stop.%' and v_stop.id is null
		or not exists (select from public.town_staff w where w.id = v_run.courier_id and w.person_id = p_op.person)
			and not exists (select from public.field_tombstones t
				where t.person_id = p_op.person and t.table_name = 'runs' and t.row_id = v_run.id) then
		return private.outcome('refused', 'not_your_run');
	elsif v_run.state = 'cancelled' then
		return private.outcome('conflict', 'run_cancelled');
	elsif p_op.kind like 'run.%' then
		return private.apply_run_tap(p_op, v_run);
	end if;
	if v_run.state = 'planned' then
		update public.runs r set state = 'under_way', started_at = p_op.at where r.id = v_run.id;
	end if;
	return case p_op.kind
		when 'stop.picked_up' then private.apply_pickup(p_op, v_stop)
		when 'stop.delivered' then private.apply_delivered(p_op, v_stop)
		when 'stop.failed' then private.apply_failed(p_op, v_stop)
		when 'stop.returned' then private.apply_returned(p_op, v_stop)
		else private.apply_stop_undo(p_op, v_stop)
	end;
end;
$$;

-- Shops that a courier's operation may write: those of its run.
create function private.courier_shops(p_entities uuid[]) returns setof uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
	return query
	select distinct c.shop_id from public.run_parcels c
	where c.run_id in (
		select r.id from public.runs r where r.id = any (p_entities)
		union
		select s.run_id from public.run_stops s where s.id = any (p_entities));
end;
$$;

-- The runs of this person, as changed after p_from: those to come, and what is not forgotten yet.
create function private.courier_rows(p_town uuid, p_person uuid, p_from bigint, p_to bigint) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_zone text := (select t.zone from public.towns t where t.id = p_town);
begin
	return (
		with mine as (
			select r.* from public.runs r join public.town_staff w on w.id = r.courier_id
			where w.person_id = p_person and r.town_id = p_town and r.forgotten_at is null
		)
		select jsonb_build_object(
			'runs', (select coalesce(jsonb_agg(private.run_row(r)), '[]')
				from public.runs r where r.id in (select m.id from mine m) and r.revision > p_from and r.revision <= p_to),
			'run_stops', (select coalesce(jsonb_agg(private.stop_row(s, m.on_date, v_zone)), '[]')
				from mine m join public.run_stops s on s.run_id = m.id
				where s.revision > p_from and s.revision <= p_to)));
end;
$$;

-- Names, addresses and telephones leave the phone two days after a run, and after two weeks one that nobody has
-- ended: they were lent for it.
create function public.forget_old_runs() returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_run record;
	v_count integer := 0;
begin
	for v_run in
		select r.id, r.town_id, w.person_id from public.runs r left join public.town_staff w on w.id = r.courier_id
		where r.forgotten_at is null and (r.ended_at < now() - interval '2 days' or r.starts_at < now() - interval '14 days')
		order by r.town_id, r.id limit 200
	loop
		perform private.forget_field_row(v_run.town_id, v_run.person_id, 'runs', v_run.id);
		perform private.forget_field_row(v_run.town_id, v_run.person_id, 'run_stops', s.id)
		from public.run_stops s where s.run_id = v_run.id;
		update public.runs r set forgotten_at = now() where r.id = v_run.id;
		v_count := v_count + 1;
	end loop;
	return jsonb_build_object('ok', true, 'forgotten', v_count);
end;
$$;

-- News for shoppers that were not told yet. A minute's rest: a slip of the thumb is undone by then.
create function public.list_delivery_news(p_limit integer default 100) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	return (
		select coalesce(jsonb_agg(jsonb_build_object('stop', n.id, 'news', n.news, 'said', n.said, 'at', n.at,
			'planned_at', n.planned_at, 'token', o.token, 'lang', o.lang, 'name', o.contact_name, 'email', o.contact_email,
			'host', t.hosts[1], 'zone', t.zone)), '[]')
		from (select s.* from public.run_stops s where s.news is distinct from s.told
				and s.news_at < now() - interval '1 minute' order by s.news_at limit p_limit) n
			join public.orders o on o.id = n.order_id join public.towns t on t.id = n.town_id);
end;
$$;

create function public.record_told(p_stop uuid, p_news text) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
begin
	update public.run_stops s set told = p_news where s.id = p_stop and s.news = p_news;
	return jsonb_build_object('ok', found);
end;
$$;
