-- The counter's two calls: making a browser a tablet of the shop, and one round trip that does both ways.
-- Rule numbers are those of src/lib/offline/SPEC.md.

-- S16. Operations the server knew of and never got: numbers given out less numbers received. Photos too.
create function private.missing_of(p_device public.devices) returns integer
language plpgsql stable security definer set search_path = ''
as $$
begin
	return greatest(0, p_device.given_seq - (
		select count(*) from public.operations o
		where o.device_id = p_device.id and o.instance is not distinct from p_device.instance))::integer;
end;
$$;

-- S10. Tombstones are kept 180 days. Called when a tablet joins: rare, and the right moment to tidy.
create function private.prune_tombstones(p_shop uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_to bigint;
begin
	with gone as (
		delete from public.tombstones t where t.shop_id = p_shop and t.at < now() - interval '180 days' returning revision
	)
	select max(revision) into v_to from gone;
	if v_to is not null then
		update public.shop_revisions set pruned_to = greatest(pruned_to, v_to) where shop_id = p_shop;
	end if;
end;
$$;

-- p_previous: the id this browser had before its storage was lost. The answer's `lost` says what the server
-- knew to be waiting there, or null.
create function public.enrol_device(
	p_device uuid, p_shop uuid, p_name text, p_app_version text default '', p_previous uuid default null
) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_name text := btrim(coalesce(p_name, ''));
	v_device public.devices;
	v_before public.devices;
	v_missing integer := 0;
	v_person uuid := (select private.me());
begin
	if not private.is_shop_member(p_shop) then
		return jsonb_build_object('ok', false, 'refusal', 'not_a_member');
	end if;
	if p_device is null or char_length(v_name) not between 1 and 40 or v_name ~ '[[:cntrl:]]' then
		return jsonb_build_object('ok', false, 'refusal', 'bad_name');
	end if;
	perform from public.shop_revisions r where r.shop_id = p_shop for update;
	insert into public.devices (id, shop_id, person_id, name, app_version)
	values (p_device, p_shop, v_person, v_name, left(coalesce(p_app_version, ''), 40))
	on conflict (id) do update set name = excluded.name, app_version = excluded.app_version
		where public.devices.shop_id = excluded.shop_id and public.devices.revoked_at is null
	returning * into v_device;
	if v_device.id is null then
		return jsonb_build_object('ok', false, 'refusal', 'device_taken');
	end if;
	perform private.prune_tombstones(p_shop);
	select d.* into v_before from public.devices d
	where d.id = p_previous and d.id <> p_device and d.shop_id = p_shop;
	if v_before.id is not null then
		v_missing := private.missing_of(v_before);
		if v_missing > 0 or v_before.photos_waiting > 0 then
			update public.devices set lost_count = v_missing, lost_at = now() where id = v_before.id and lost_at is null;
		end if;
	end if;
	return jsonb_build_object('ok', true,
		'device', jsonb_build_object('id', v_device.id, 'name', v_device.name),
		'shop', (select jsonb_build_object('id', s.id, 'name', s.name, 'slug', s.slug)
			from public.shops s where s.id = p_shop),
		'lost', case when v_missing > 0 or v_before.photos_waiting > 0 then jsonb_build_object(
			'name', v_before.name, 'waiting', v_missing, 'photos', v_before.photos_waiting,
			'oldest_at', v_before.oldest_waiting_at, 'seen_at', v_before.last_seen_at) end);
end;
$$;

-- S16. What the tablet says about itself. Shop locked by the caller when operations came along.
create function private.note_report(p_device public.devices, p_operations jsonb, p_report jsonb) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_instance uuid := private.uuid_arg(p_report, 'instance');
	v_given bigint := case when p_report ->> 'last_seq' ~ '^[0-9]{1,15}$' then (p_report ->> 'last_seq')::bigint else 0 end;
	v_is_new boolean := v_instance is distinct from p_device.instance and v_instance is not null;
	v_was_here boolean := v_is_new and v_instance = any (p_device.past_instances);
	v_missing integer := 0;
	v_cloned boolean;
begin
	-- A request of a database that is gone, delivered once more much later: it tells nothing of today.
	if v_was_here and jsonb_array_length(p_operations) > 0 and not exists (
		select from jsonb_array_elements(p_operations) n
		where not exists (select from public.operations o where o.id = private.uuid_arg(n, 'id'))) then
		return;
	end if;
	-- Another local database speaks: the storage was lost, or there are two tablets of one id. Two that take
	-- turns lose nothing by it.
	if v_is_new and not v_was_here and p_device.instance is not null then
		v_missing := private.missing_of(p_device);
	end if;
	v_cloned := v_was_here
		or exists (
			select from jsonb_array_elements(p_operations) n
				join public.operations o on o.device_id = p_device.id and o.instance is not distinct from v_instance
					and o.seq = case when n ->> 'seq' ~ '^[0-9]{1,15}$' then (n ->> 'seq')::bigint end
					and o.id is distinct from private.uuid_arg(n, 'id'));
	update public.devices d set
		last_seq = greatest(d.last_seq, coalesce((
			select max((o ->> 'seq')::bigint) from jsonb_array_elements(p_operations) o
			where o ->> 'seq' ~ '^[0-9]{1,15}$'), 0)),
		waiting = w.waiting, oldest_waiting_at = w.oldest_at, photos_waiting = w.photos_waiting, aside = w.aside,
		app_version = w.app_version, persisted = w.persisted, last_seen_at = now(),
		instance = coalesce(v_instance, d.instance),
		past_instances = case when v_is_new and d.instance is not null
			then (array_prepend(d.instance, array_remove(d.past_instances, d.instance)))[1:10] else d.past_instances end,
		given_seq = case when v_is_new then v_given else greatest(d.given_seq, v_given) end,
		lost_count = d.lost_count + v_missing,
		lost_at = case when v_missing > 0 then now() else d.lost_at end,
		cloned_at = case when v_cloned then coalesce(d.cloned_at, now()) else d.cloned_at end
	from (
		select
			case when p_report ->> 'waiting' ~ '^[0-9]{1,6}$' then (p_report ->> 'waiting')::integer else 0 end as waiting,
			case when p_report ->> 'photos_waiting' ~ '^[0-9]{1,6}$' then (p_report ->> 'photos_waiting')::integer else 0 end as photos_waiting,
			case when jsonb_typeof(p_report -> 'aside') = 'array' and jsonb_array_length(p_report -> 'aside') <= 20
				and octet_length((p_report -> 'aside')::text) <= 8000 then p_report -> 'aside' else '[]' end as aside,
			case when p_report ->> 'oldest_at' ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d' and pg_input_is_valid(p_report ->> 'oldest_at', 'timestamptz')
				then (p_report ->> 'oldest_at')::timestamptz end as oldest_at,
			left(coalesce(p_report ->> 'app_version', ''), 40) as app_version,
			case when p_report ->> 'persisted' in ('true', 'false') then (p_report ->> 'persisted')::boolean end as persisted
	) w
	-- A quiet tablet that looks every few seconds writes once a minute.
	where d.id = p_device.id and (jsonb_array_length(p_operations) > 0 or d.last_seen_at < now() - interval '1 minute'
		or v_is_new or v_given > d.given_seq
		or (d.waiting, d.photos_waiting, d.app_version, d.persisted, d.aside)
			is distinct from (w.waiting, w.photos_waiting, w.app_version, w.persisted, w.aside));
end;
$$;

-- S10. A cursor from the future: this database was put back to a copy and nobody said so. Its revisions mean
-- something else from here on, and every tablet has to hear it. Looked at before the operations of the same
-- trip raise the revision to where the cursor already was.
create function private.notice_copy(p_shop uuid, p_cursor jsonb) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
	update public.shop_revisions r set epoch = gen_random_uuid()
	where r.shop_id = p_shop and r.epoch::text = p_cursor ->> 'epoch'
		and r.revision < (p_cursor ->> 'revision')::bigint;
end;
$$;

-- S9. The revision a page ends with: some two thousand rows after p_from, never cut inside a revision.
create function private.page_end(p_shop uuid, p_from bigint, p_last bigint) returns bigint
language plpgsql stable security definer set search_path = ''
as $$
declare
	c_rows constant integer := 2000;
	v_to bigint;
begin
	select max(n.revision) into v_to
	from (
		select c.revision from (
			(select o.revision from public.shop_orders o where o.shop_id = p_shop
				and o.revision > p_from order by o.revision limit c_rows)
			union all
			(select p.revision from public.products p where p.shop_id = p_shop
				and p.revision > p_from order by p.revision limit c_rows)
			union all
			(select v.revision from public.variants v where v.shop_id = p_shop
				and v.revision > p_from order by v.revision limit c_rows)
			union all
			(select o.review_revision from public.operations o where o.shop_id = p_shop and o.review is not null
				and o.review_revision > p_from order by o.review_revision limit c_rows)
		) c order by c.revision limit c_rows
	) n
	having count(*) = c_rows;
	return least(coalesce(v_to, p_last), p_last);
end;
$$;

-- S15. Somebody who was removed hands over what still waits on the tablet, and gets nothing back but the
-- results; the owner decides.
create function private.take_from_removed(
	p_device public.devices, p_operations jsonb, p_cursor jsonb, p_report jsonb, p_person uuid
) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_epoch uuid;
	v_is_past boolean;
	v_results jsonb := '[]';
begin
	select r.epoch into v_epoch from public.shop_revisions r where r.shop_id = p_device.shop_id;
	-- S10. Also this tablet hears that the database was put back: what the copy has forgotten of it is
	-- handed over again, and the rows it may not see any more go.
	v_is_past := p_cursor is not null and p_cursor ->> 'epoch' is distinct from v_epoch::text;
	if jsonb_array_length(p_operations) = 0 and not v_is_past or not exists (
		select from public.members m where m.shop_id = p_device.shop_id and m.person_id = p_person)
		or (select count(*) from public.operations o
			where o.shop_id = p_device.shop_id and o.review = 'waiting') > 20000 then
		return jsonb_build_object('ok', false, 'refusal', 'not_a_member');
	end if;
	if not v_is_past then
		perform from public.shop_revisions r where r.shop_id = p_device.shop_id for update;
		v_results := private.apply_operations(p_device, p_operations, p_report, p_person, false);
	end if;
	return jsonb_build_object('ok', true, 'results', v_results, 'reset', v_is_past, 'rows', '{}'::jsonb,
		'tombstones', '[]'::jsonb, 'more', false, 'server_time', now(),
		'cursor', case when v_is_past or p_cursor is null
			then jsonb_build_object('epoch', v_epoch, 'revision', 0) else p_cursor end);
end;
$$;

-- S10. To be called once after a database was put back to a copy, by whoever did it: every tablet fetches
-- everything anew and sends again what the copy has forgotten. (Where nobody calls it, the first tablet that
-- has seen more than the copy holds makes it happen for its shop.)
create function private.begin_new_epochs() returns void
language sql volatile security definer set search_path = ''
as $$
	update public.shop_revisions set epoch = gen_random_uuid();
	update public.field_revisions set epoch = gen_random_uuid();
$$;

-- S12. Up and down in one round trip: results of the operations, rows since the cursor, a new cursor.
create function public.till_sync(p_device uuid, p_operations jsonb, p_cursor jsonb default null, p_report jsonb default '{}')
returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	c_operations constant integer := 500;
	v_person uuid := (select private.me());
	v_device public.devices;
	v_results jsonb := '[]';
	v_shop record;
	v_seen bigint := 0;
	v_from bigint;
	v_to bigint;
	v_is_past boolean;
	v_reset boolean;
	v_started bigint;
begin
	select d.* into v_device from public.devices d where d.id = p_device;
	if v_device.id is null then
		return jsonb_build_object('ok', false, 'refusal', 'unknown_device');
	end if;
	if jsonb_typeof(p_operations) is distinct from 'array' or jsonb_array_length(p_operations) > c_operations
		or jsonb_typeof(coalesce(p_report, '{}')) <> 'object'
		or coalesce(p_cursor ->> 'revision', '0') !~ '^[0-9]{1,18}$'
		or coalesce(p_cursor ->> 'started', '0') !~ '^[0-9]{1,18}$' then
		return jsonb_build_object('ok', false, 'refusal', 'malformed');
	end if;
	if v_device.revoked_at is not null then
		return jsonb_build_object('ok', false, 'refusal', 'device_revoked');
	end if;
	if not private.is_shop_member(v_device.shop_id) then
		return private.take_from_removed(v_device, p_operations, p_cursor, coalesce(p_report, '{}'), v_person);
	end if;
	-- The shop before the device, always: what a device has to tell the others is stamped with a revision.
	if jsonb_array_length(p_operations) > 0
		or private.uuid_arg(p_report, 'instance') is distinct from v_device.instance
		or (coalesce(p_report -> 'aside', '[]') = '[]') <> (v_device.aside = '[]') then
		perform from public.shop_revisions r where r.shop_id = v_device.shop_id for update;
		-- Whoever held the shop may have been another trip of this device: a loss is counted once.
		select d.* into v_device from public.devices d where d.id = p_device;
	end if;
	perform private.notice_copy(v_device.shop_id, p_cursor);
	perform private.note_report(v_device, p_operations, coalesce(p_report, '{}'));
	select r.revision, r.epoch into v_shop from public.shop_revisions r where r.shop_id = v_device.shop_id;
	v_seen := coalesce((p_cursor ->> 'revision')::bigint, 0);
	v_is_past := p_cursor is not null and p_cursor ->> 'epoch' is distinct from v_shop.epoch::text;
	-- S10. A tablet that does not know yet that the database was put back has forgotten operations to send
	-- again first: what it brings now is left unanswered, so that the order on each thing holds.
	if jsonb_array_length(p_operations) > 0 and not v_is_past then
		v_results := private.apply_operations(v_device, p_operations, coalesce(p_report, '{}'), v_person, true);
	end if;

	-- The revision is read before the rows: what commits in between is simply in the next page.
	select r.revision, r.epoch, r.pruned_to into v_shop from public.shop_revisions r where r.shop_id = v_device.shop_id;
	v_started := (p_cursor ->> 'started')::bigint;
	v_reset := v_is_past or p_cursor is not null and (p_cursor ->> 'epoch' is distinct from v_shop.epoch::text
		or coalesce(v_started, v_seen) < v_shop.pruned_to);
	if v_reset or p_cursor is null then
		v_from := 0;
		v_started := v_shop.revision;
	else
		v_from := v_seen;
	end if;
	v_to := private.page_end(v_device.shop_id, v_from, v_shop.revision);
	return jsonb_build_object(
		'ok', true, 'results', v_results, 'reset', v_reset,
		'rows', private.shop_rows(v_device.shop_id, v_from, v_to),
		'tombstones', (select coalesce(jsonb_agg(jsonb_build_object('table', t.table_name, 'id', t.row_id)), '[]')
			from public.tombstones t
			where t.shop_id = v_device.shop_id and t.revision > v_from and t.revision <= v_to),
		'cursor', jsonb_build_object('epoch', v_shop.epoch, 'revision', v_to)
			|| case when v_to < v_shop.revision and v_started is not null
				then jsonb_build_object('started', v_started) else '{}' end,
		'more', v_to < v_shop.revision, 'server_time', now());
end;
$$;
