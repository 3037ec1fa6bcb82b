-- The two calls of the town's people on their way: making a browser theirs, and one round trip both ways.
-- Rule numbers are those of src/lib/offline/SPEC.md.

-- As whom I work for a town: operator, animator, courier, town; null: not at all.
create function private.my_role_in(p_town uuid) returns text
language plpgsql stable security definer set search_path = ''
as $$
begin
	return (select s.role from public.town_staff s
		where s.town_id = p_town and s.person_id = (select private.me()) and s.removed_at is null);
end;
$$;

create function public.enrol_field_device(p_device uuid, p_town uuid, p_name text, p_app_version text default '')
returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_name text := btrim(coalesce(p_name, ''));
	v_role text := private.my_role_in(p_town);
	v_person uuid := (select private.me());
	v_device public.field_devices;
begin
	if coalesce(v_role, 'town') = 'town' then
		return jsonb_build_object('ok', false, 'refusal', 'not_field_staff');
	end if;
	if p_device is null or char_length(v_name) not between 1 and 40 or v_name ~ '[[:cntrl:]]' then
		return jsonb_build_object('ok', false, 'refusal', 'bad_name');
	end if;
	insert into public.field_devices (id, town_id, person_id, name, app_version)
	values (p_device, p_town, v_person, v_name, left(coalesce(p_app_version, ''), 40))
	on conflict (id) do update set name = excluded.name, app_version = excluded.app_version
		where public.field_devices.town_id = excluded.town_id and public.field_devices.person_id = excluded.person_id
	returning * into v_device;
	if v_device.id is null then
		return jsonb_build_object('ok', false, 'refusal', 'device_taken');
	end if;
	insert into public.field_revisions (town_id) values (p_town) on conflict do nothing;
	return jsonb_build_object('ok', true, 'role', v_role,
		'device', jsonb_build_object('id', v_device.id, 'name', v_device.name),
		'town', (select jsonb_build_object('id', t.id, 'name', t.name, 'postcodes', t.postcodes)
			from public.towns t where t.id = p_town),
		-- What a visit needs to be made without network.
		'trades', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'fr', c.name_fr, 'en', c.name_en, 'icon', g.icon)
				order by g.position, c.position, c.slug), '[]')
			from public.categories c join public.categories g on g.id = c.parent_id));
end;
$$;

-- Kinds are never removed (S7). The effect of one; shops it may touch are locked by the caller.
create function private.apply_field_effect(p_op private.till_operation, p_town uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
begin
	return case
		when p_op.kind like 'run.%' or p_op.kind like 'stop.%' then private.apply_courier_operation(p_op, p_town)
		when p_op.kind like 'visit.%' then private.apply_visit_operation(p_op, p_town)
		else private.outcome('refused', 'unsupported_operation')
	end;
end;
$$;

-- Shops whose rows operations on these things may write: locked first and in one order, so that a trip from the
-- way and a trip from a counter cannot wait for each other.
create function private.field_shops(p_entities uuid[]) returns setof uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
	return query
	select s.id from public.shops s where s.id = any (p_entities)
	union
	select private.courier_shops(p_entities);
end;
$$;

-- Everything this person's device should hold, as changed after p_from and up to p_to.
create function private.field_rows(p_town uuid, p_person uuid, p_from bigint, p_to bigint) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	return private.courier_rows(p_town, p_person, p_from, p_to) || private.visit_rows(p_town, p_person, p_from, p_to);
end;
$$;

-- S3. The result of an operation that was answered before; null for one that is new.
create function private.known_field_result(p_device public.field_devices, p_operation jsonb) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_known public.field_operations;
begin
	select o.* into v_known from public.field_operations o where o.id = private.uuid_arg(p_operation, 'id');
	if v_known.id is null then
		return null;
	end if;
	if v_known.device_id <> p_device.id or v_known.payload_hash <> sha256(convert_to(p_operation::text, 'UTF8')) then
		return jsonb_build_object('id', v_known.id, 'revision', null) || private.outcome('refused', 'id_reused');
	end if;
	return jsonb_build_object('id', v_known.id, 'revision', v_known.revision)
		|| private.outcome(v_known.outcome, v_known.code, v_known.detail);
end;
$$;

-- S3, S4. Does one operation and writes its record with the result, in this transaction.
create function private.apply_field_operation(
	p_device public.field_devices, p_operation jsonb, p_report jsonb, p_person uuid, p_role text
) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_op private.till_operation := row((p_operation ->> 'id')::uuid, null, p_device.id, p_person,
		left(p_operation ->> 'kind', 60), (p_operation -> 'entity' ->> 'id')::uuid,
		coalesce(p_operation -> 'args', '{}'), coalesce(p_operation -> 'base', '{}'),
		null, private.tapped_at(p_operation, p_report))::private.till_operation;
	v_result jsonb;
	v_revision bigint;
begin
	v_result := case
		when (p_operation ->> 'scope') is distinct from p_device.town_id::text then private.outcome('refused', 'other_town')
		when p_operation ->> 'version' <> '1' then private.outcome('refused', 'unsupported_operation')
		when coalesce(p_role, 'town') = 'town' then private.outcome('refused', 'no_longer_staff')
		else private.apply_field_effect(v_op, p_device.town_id)
	end;
	-- The revision whose rows show the effect: that of this transaction, where anything was written.
	select r.revision into v_revision from public.field_revisions r
	where r.town_id = p_device.town_id and r.advanced_by = pg_current_xact_id();
	insert into public.field_operations (id, town_id, device_id, seq, person_id, kind, version, entity_table,
		entity_id, args, base, instance, device_at, tapped_at, payload_hash, outcome, code, detail, revision)
	values (v_op.id, p_device.town_id, p_device.id, (p_operation ->> 'seq')::bigint, p_person, v_op.kind,
		(p_operation ->> 'version')::integer, left(coalesce(p_operation -> 'entity' ->> 'table', ''), 60), v_op.entity,
		v_op.args, v_op.base, private.uuid_arg(p_report, 'instance'),
		case when pg_input_is_valid(p_operation ->> 'at', 'timestamptz') then (p_operation ->> 'at')::timestamptz end,
		v_op.at, sha256(convert_to(p_operation::text, 'UTF8')), v_result ->> 'outcome', v_result ->> 'code',
		coalesce(v_result -> 'detail', '{}'), v_revision);
	return jsonb_build_object('id', v_op.id, 'revision', v_revision) || v_result;
end;
$$;

-- S5. In the order they came. One that the server fails on leaves no trace and is tried another time; what came
-- later on the same thing waits for it; everything else goes on.
create function private.apply_field_operations(
	p_device public.field_devices, p_operations jsonb, p_report jsonb, p_person uuid, p_role text
) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_operation jsonb;
	v_result jsonb;
	v_results jsonb[] := '{}';
	v_stuck jsonb[] := '{}';
begin
	perform from public.shop_revisions r where r.shop_id in (
		select private.field_shops(array(
			select private.uuid_arg(o -> 'entity', 'id') from jsonb_array_elements(p_operations) o
			union
			select private.uuid_arg(o -> 'args', 'shop') from jsonb_array_elements(p_operations) o)))
	order by r.shop_id for update;
	for v_operation in select value from jsonb_array_elements(p_operations) loop
		if not private.is_operation(v_operation) then
			v_result := jsonb_build_object('id', v_operation ->> 'id', 'revision', null) || private.outcome('refused', 'malformed');
		else
			v_result := private.known_field_result(p_device, v_operation);
		end if;
		if v_result is null and v_operation -> 'entity' = any (v_stuck) then
			v_result := jsonb_build_object('id', v_operation ->> 'id', 'revision', null)
				|| private.outcome('retry', 'waits_for_earlier');
		elsif v_result is null then
			begin
				v_result := private.apply_field_operation(p_device, v_operation, p_report, p_person, p_role);
			exception when others then
				-- A fault of ours: this one is tried again. The server's log has the cause.
				raise warning 'field_sync: operation % failed: % %', v_operation ->> 'id', sqlstate, sqlerrm;
				v_result := jsonb_build_object('id', v_operation ->> 'id', 'revision', null)
					|| private.outcome('retry', 'server_fault');
				v_stuck := v_stuck || (v_operation -> 'entity');
			end;
		end if;
		v_results := v_results || v_result;
	end loop;
	return to_jsonb(v_results);
end;
$$;

-- S16. What the device says about itself. Another local database under the same id: the first was lost, with what
-- it had given numbers to and never sent.
create function private.note_field_report(p_device public.field_devices, p_operations jsonb, p_report jsonb) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_instance uuid := private.uuid_arg(p_report, 'instance');
	v_given bigint := case when p_report ->> 'last_seq' ~ '^[0-9]{1,15}$' then (p_report ->> 'last_seq')::bigint else 0 end;
	v_is_new boolean := v_instance is not null and v_instance is distinct from p_device.instance;
	v_missing bigint := 0;
begin
	if v_is_new and p_device.instance is not null then
		v_missing := greatest(0, p_device.given_seq - (select count(*) from public.field_operations o
			where o.device_id = p_device.id and o.instance is not distinct from p_device.instance));
	end if;
	update public.field_devices d set
		last_seq = greatest(d.last_seq, coalesce((
			select max((o ->> 'seq')::bigint) from jsonb_array_elements(p_operations) o
			where o ->> 'seq' ~ '^[0-9]{1,15}$'), 0)),
		waiting = case when p_report ->> 'waiting' ~ '^[0-9]{1,6}$' then (p_report ->> 'waiting')::integer else 0 end,
		photos_waiting = case when p_report ->> 'photos_waiting' ~ '^[0-9]{1,6}$'
			then (p_report ->> 'photos_waiting')::integer else 0 end,
		oldest_waiting_at = case when pg_input_is_valid(p_report ->> 'oldest_at', 'timestamptz')
			then (p_report ->> 'oldest_at')::timestamptz end,
		app_version = left(coalesce(p_report ->> 'app_version', ''), 40),
		instance = coalesce(v_instance, d.instance),
		given_seq = case when v_is_new then v_given else greatest(d.given_seq, v_given) end,
		lost_count = d.lost_count + v_missing,
		lost_at = case when v_missing > 0 then now() else d.lost_at end,
		last_seen_at = now()
	-- A quiet device that looks every few seconds writes once a minute.
	where d.id = p_device.id and (jsonb_array_length(p_operations) > 0 or v_is_new or v_given > d.given_seq
		or d.waiting > 0 or d.last_seen_at < now() - interval '1 minute');
end;
$$;

-- S12. Up and down in one round trip, as till_sync does it for a shop. Somebody who no longer works for the town
-- gets what waits on the phone refused, kept with its content, and no rows.
create function public.field_sync(p_device uuid, p_operations jsonb, p_cursor jsonb default null, p_report jsonb default '{}')
returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_device public.field_devices;
	v_person uuid := (select private.me());
	v_role text;
	v_town public.field_revisions;
	v_is_past boolean;
	v_from bigint;
	v_results jsonb := '[]';
begin
	select d.* into v_device from public.field_devices d where d.id = p_device and d.person_id = v_person;
	if v_device.id is null then
		return jsonb_build_object('ok', false, 'refusal', 'unknown_device');
	end if;
	if jsonb_typeof(p_operations) is distinct from 'array' or jsonb_array_length(p_operations) > 500 then
		return jsonb_build_object('ok', false, 'refusal', 'bad_request');
	end if;
	v_role := private.my_role_in(v_device.town_id);
	if coalesce(v_role, 'town') = 'town' and jsonb_array_length(p_operations) = 0 then
		return jsonb_build_object('ok', false, 'refusal', 'not_field_staff');
	end if;
	-- S10. A cursor from the future: the database was put back to a copy and nobody said so.
	update public.field_revisions r set epoch = gen_random_uuid()
	where r.town_id = v_device.town_id and r.epoch::text = p_cursor ->> 'epoch'
		and r.revision < (p_cursor ->> 'revision')::bigint;
	perform private.note_field_report(v_device, p_operations, coalesce(p_report, '{}'));
	select r.* into v_town from public.field_revisions r where r.town_id = v_device.town_id;
	v_is_past := p_cursor is not null and p_cursor ->> 'epoch' is distinct from v_town.epoch::text;
	-- A device that does not know yet that the database was put back sends what the copy has forgotten first.
	if jsonb_array_length(p_operations) > 0 and not v_is_past then
		v_results := private.apply_field_operations(v_device, p_operations, coalesce(p_report, '{}'), v_person, v_role);
	end if;
	-- The revision is read before the rows: what commits in between is simply in the next page.
	select r.* into v_town from public.field_revisions r where r.town_id = v_device.town_id;
	v_from := case when v_is_past or p_cursor is null then 0 else (p_cursor ->> 'revision')::bigint end;
	return jsonb_build_object('ok', true, 'results', v_results, 'reset', v_is_past,
		'rows', case when coalesce(v_role, 'town') = 'town' then '{}'::jsonb
			else private.field_rows(v_device.town_id, v_person, v_from, v_town.revision) end,
		'tombstones', (select coalesce(jsonb_agg(jsonb_build_object('table', t.table_name, 'id', t.row_id)), '[]')
			from public.field_tombstones t
			where t.person_id = v_person and t.town_id = v_device.town_id and t.revision > v_from),
		'cursor', jsonb_build_object('epoch', v_town.epoch, 'revision', v_town.revision),
		'more', false, 'server_time', now());
end;
$$;
