-- The town's own people on their way: a courier's phone, the tablet that visits a shop. They work offline with
-- the engine of the till (src/lib/offline/SPEC.md); the scope of their cursor is the town.

-- One small row per town that every writer of field rows locks: commit order is revision order (S8).
create table public.field_revisions (
	town_id uuid primary key references public.towns (id) on delete cascade,
	epoch uuid not null default gen_random_uuid(),
	revision bigint not null default 0,
	advanced_by xid8
) with (fillfactor = 50);

create table public.field_devices (
	id uuid primary key,
	town_id uuid not null references public.towns (id),
	-- It speaks for one person: what travels to it is theirs.
	person_id uuid references public.people (id) on delete set null,
	name text not null check (char_length(name) between 1 and 40),
	app_version text not null default '',
	last_seq bigint not null default 0,
	waiting integer not null default 0,
	oldest_waiting_at timestamptz,
	photos_waiting integer not null default 0,
	-- S16. Which local database speaks for it, what it gave out, and what was lost with an earlier one.
	instance uuid,
	given_seq bigint not null default 0,
	lost_count integer not null default 0,
	lost_at timestamptz,
	enrolled_at timestamptz not null default now(),
	last_seen_at timestamptz not null default now()
);

-- What was recorded on the way, and the one result it got (S1, S3, S4). Like `operations`, which are a shop's.
create table public.field_operations (
	id uuid primary key,
	town_id uuid not null,
	device_id uuid not null,
	seq bigint not null,
	person_id uuid references public.people (id) on delete set null,
	kind text not null,
	version integer not null,
	entity_table text not null,
	entity_id uuid not null,
	args jsonb not null,
	base jsonb not null,
	instance uuid,
	device_at timestamptz,
	tapped_at timestamptz not null,
	payload_hash bytea not null,
	outcome text not null check (outcome in ('applied', 'nothing_to_do', 'conflict', 'refused')),
	code text,
	detail jsonb not null default '{}',
	revision bigint,
	received_at timestamptz not null default now()
);

-- S10. A row that somebody may not see any more: a run given to another courier.
create table public.field_tombstones (
	person_id uuid not null references public.people (id) on delete cascade,
	table_name text not null,
	row_id uuid not null,
	town_id uuid not null references public.towns (id) on delete cascade,
	revision bigint not null,
	at timestamptz not null default now(),
	primary key (person_id, table_name, row_id)
);

create index field_devices_person on public.field_devices (person_id);
create index field_devices_town on public.field_devices (town_id, last_seen_at);
create index field_operations_device on public.field_operations (device_id, seq);
create index field_operations_entity on public.field_operations (entity_id);
create index field_operations_person on public.field_operations (person_id);
create index field_tombstones_since on public.field_tombstones (person_id, town_id, revision);
create index field_tombstones_town on public.field_tombstones (town_id);

-- S8. The town's field revision advances once per writing transaction, under the lock of its row, held until commit.
create function private.advance_field(p_town uuid) returns bigint
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_revision bigint;
begin
	select r.revision into v_revision from public.field_revisions r
	where r.town_id = p_town and r.advanced_by = pg_current_xact_id();
	if v_revision is null then
		insert into public.field_revisions as r (town_id, revision, advanced_by) values (p_town, 1, pg_current_xact_id())
		on conflict (town_id) do update set revision = r.revision + 1, advanced_by = pg_current_xact_id()
		returning r.revision into v_revision;
	end if;
	return v_revision;
end;
$$;

-- For tables whose rows travel to field devices: they have town_id and revision.
create function private.stamp_field_revision() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	new.revision := private.advance_field(new.town_id);
	return new;
end;
$$;

-- S10. Somebody's devices are to forget a row. A row that comes back later travels with a newer revision, so the
-- stone goes first.
create function private.forget_field_row(p_town uuid, p_person uuid, p_table text, p_row uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
	insert into public.field_tombstones (person_id, table_name, row_id, town_id, revision)
	select p_person, p_table, p_row, p_town, private.advance_field(p_town) where p_person is not null
	on conflict (person_id, table_name, row_id) do update set revision = excluded.revision, at = now();
end;
$$;

create function private.unforget_field_row(p_person uuid, p_table text, p_row uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
	delete from public.field_tombstones t where t.person_id = p_person and t.table_name = p_table and t.row_id = p_row;
end;
$$;
