-- Bringing orders home: a courier's run, its stops, and what travels on it.

create table public.runs (
	id uuid primary key,
	town_id uuid not null references public.towns (id),
	on_date date not null,
	starts_at timestamptz not null,
	-- Whose phone it travels to; null: nobody's yet.
	courier_id uuid references public.town_staff (id),
	state text not null default 'planned' check (state in ('planned', 'under_way', 'done', 'cancelled')),
	started_at timestamptz,
	ended_at timestamptz,
	-- Names and addresses have left the courier's phone.
	forgotten_at timestamptz,
	created_by uuid references public.people (id) on delete set null,
	created_at timestamptz not null default now(),
	revision bigint not null default 0
);

-- pickup: at a shop; drop: at the shopper's door; return: what could not be delivered goes back to its shop.
create table public.run_stops (
	id uuid primary key default private.new_id(),
	run_id uuid not null references public.runs (id),
	town_id uuid not null references public.towns (id),
	position integer not null,
	kind text not null check (kind in ('pickup', 'drop', 'return')),
	shop_id uuid references public.shops (id),
	order_id uuid references public.orders (id),
	planned_at timestamptz not null,
	state text not null default 'todo' check (state in ('todo', 'done', 'failed')),
	-- When, by our clock, and what the courier said: {to, left_at} or {reason, note, next}.
	at timestamptz,
	said jsonb not null default '{}' check (jsonb_typeof(said) = 'object'),
	-- News for the shopper (coming, delivered, failed), since when, and which of it has been mailed.
	news text check (news in ('coming', 'delivered', 'failed')),
	news_at timestamptz,
	told text check (told in ('coming', 'delivered', 'failed')),
	revision bigint not null default 0,
	check ((kind = 'drop') = (order_id is not null)),
	check ((kind = 'drop') = (shop_id is null))
);

-- One shop's part of an order on one run. An order that could not be delivered travels on another run later.
create table public.run_parcels (
	run_id uuid not null references public.runs (id),
	shop_order_id uuid not null references public.shop_orders (id),
	order_id uuid not null references public.orders (id),
	shop_id uuid not null references public.shops (id),
	-- Null where the courier has it already, from a run before.
	pickup_stop uuid references public.run_stops (id),
	drop_stop uuid not null references public.run_stops (id),
	return_stop uuid references public.run_stops (id),
	-- planned → taken → delivered; left_out: not given at the shop, or the run was called off; held: not
	-- delivered, kept for the next run; back: in its shop again.
	state text not null default 'planned'
		check (state in ('planned', 'taken', 'delivered', 'left_out', 'held', 'back')),
	-- The shop had handed it over by itself before the courier said so.
	was_collected boolean not null default false,
	primary key (run_id, shop_order_id)
);

-- Where an address is, asked once of the geocoder. The key is the address, folded.
create table public.places (
	key text primary key check (char_length(key) between 1 and 300),
	lat double precision not null check (lat between -90 and 90),
	lng double precision not null check (lng between -180 and 180),
	found_at timestamptz not null default now()
);

create unique index run_parcels_once on public.run_parcels (shop_order_id) where state in ('planned', 'taken');
create index run_parcels_shop_order on public.run_parcels (shop_order_id);
create index run_parcels_order on public.run_parcels (order_id);
create index run_parcels_shop on public.run_parcels (shop_id);
create index run_parcels_pickup on public.run_parcels (pickup_stop);
create index run_parcels_drop on public.run_parcels (drop_stop);
create index run_parcels_return on public.run_parcels (return_stop) where return_stop is not null;
create index runs_day on public.runs (town_id, on_date desc, id);
create index runs_courier on public.runs (courier_id, revision);
create index runs_creator on public.runs (created_by);
create index runs_to_forget on public.runs (starts_at) where forgotten_at is null;
create index run_stops_run on public.run_stops (run_id, position);
create index run_stops_town on public.run_stops (town_id, revision);
create index run_stops_shop on public.run_stops (shop_id);
create index run_stops_order on public.run_stops (order_id);
create index run_stops_news on public.run_stops (news_at) where news is distinct from told;
create index orders_delivered on public.orders (town_id, placed_at) where fulfilment = 'deliver';

create trigger stamp_field_revision before insert or update on public.runs
	for each row execute function private.stamp_field_revision();
create trigger stamp_field_revision before insert or update of run_id, position, kind, planned_at, state, at, said
	on public.run_stops
	for each row execute function private.stamp_field_revision();

-- A part that is refused, cancelled or short while it is on somebody's list: the list travels again. The shop is
-- locked by whoever writes its order, the town's field row after it.
create function private.touch_run_stops() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	update public.run_stops s set state = s.state
	where s.id in (
		select unnest(array[c.pickup_stop, c.drop_stop]) from public.run_parcels c
		where c.shop_order_id = new.id and c.state in ('planned', 'taken'));
	return null;
end;
$$;
create trigger touch_run_stops after update of state, items_cents on public.shop_orders
	for each row when (old.state <> new.state or old.items_cents <> new.items_cents)
	execute function private.touch_run_stops();
