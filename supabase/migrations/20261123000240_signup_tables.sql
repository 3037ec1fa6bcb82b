-- How a shop comes in: a visit in the shop, an invitation to whoever owns it, an approval.

-- One visit makes one shop; its id is the shop's. It travels to whoever makes it, so that it goes on where it was.
create table public.visits (
	id uuid primary key references public.shops (id) on delete cascade,
	town_id uuid not null references public.towns (id),
	person_id uuid references public.people (id) on delete set null,
	started_at timestamptz not null default now(),
	ended_at timestamptz,
	revision bigint not null default 0
);

-- To a shop (owner, staff) or to the town's own team. Only a fingerprint of the word in the link is kept.
create table public.invitations (
	id uuid primary key default private.new_id(),
	town_id uuid not null references public.towns (id) on delete cascade,
	shop_id uuid references public.shops (id) on delete cascade,
	role text not null,
	email text not null check (email = lower(email)),
	token_hash bytea not null unique,
	invited_by uuid references public.people (id) on delete set null,
	created_at timestamptz not null default now(),
	expires_at timestamptz not null default now() + interval '14 days',
	used_at timestamptz,
	withdrawn_at timestamptz,
	check (case when shop_id is null then role in ('operator', 'animator', 'courier', 'town') else role in ('owner', 'staff') end)
);

-- An owner is to be invited, said on a visit: the mail goes out with the next round of a job.
create table public.invitation_wishes (
	shop_id uuid not null references public.shops (id) on delete cascade,
	email text not null check (email = lower(email)),
	town_id uuid not null references public.towns (id) on delete cascade,
	wished_by uuid references public.people (id) on delete set null,
	wished_at timestamptz not null default now(),
	done_at timestamptz,
	primary key (shop_id, email)
);

create index invitation_wishes_open on public.invitation_wishes (wished_at) where done_at is null;
create index invitation_wishes_town on public.invitation_wishes (town_id);
create index invitation_wishes_person on public.invitation_wishes (wished_by);
create index visits_person on public.visits (person_id, town_id, revision);
create index visits_town on public.visits (town_id);
create index invitations_shop on public.invitations (shop_id, created_at desc) where shop_id is not null;
create index invitations_town on public.invitations (town_id, created_at desc);
create index invitations_inviter on public.invitations (invited_by);

create trigger stamp_field_revision before insert or update on public.visits
	for each row execute function private.stamp_field_revision();

-- What is written to the shop of a visit under way travels to the tablet that makes it.
create function private.touch_visit() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	update public.visits v set ended_at = v.ended_at where v.id = new.shop_id and v.ended_at is null;
	return null;
end;
$$;
create trigger touch_visit after insert on public.products
	for each row execute function private.touch_visit();
