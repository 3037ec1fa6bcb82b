-- What a town keeps of itself: its rates, who changed what, which shops need somebody, what came of it all.

-- The commission from a date on; before the first, towns.commission_bp. An order keeps the rate it was placed at.
create table public.commission_rates (
	town_id uuid not null references public.towns (id) on delete cascade,
	from_date date not null,
	commission_bp integer not null check (commission_bp between 0 and 10000),
	primary key (town_id, from_date)
);

-- Every change of a town's settings, never rewritten.
create table public.town_changes (
	id uuid primary key default private.new_id(),
	town_id uuid not null references public.towns (id) on delete cascade,
	person_id uuid references public.people (id) on delete set null,
	field text not null check (field ~ '^[a-z_.]{3,40}$'),
	before jsonb,
	after jsonb,
	at timestamptz not null default now()
);
create index town_changes_town on public.town_changes (town_id, at desc, id desc);

-- What is too dear to count at each look: refreshed in turns by a job.
create table public.shop_health (
	shop_id uuid primary key references public.shops (id) on delete cascade,
	town_id uuid not null references public.towns (id) on delete cascade,
	products integer not null default 0,
	-- Past their sure_until: the shop has not said for long that they are there.
	stale integer not null default 0,
	without_photo integer not null default 0,
	last_order_at timestamptz,
	last_tap_at timestamptz,
	-- What the shop owes the town: commission on what it sold at its own register.
	owes_cents integer not null default 0,
	refreshed_at timestamptz not null default now()
);
create index shop_health_oldest on public.shop_health (refreshed_at);
create index shop_health_owes on public.shop_health (town_id, owes_cents desc) where owes_cents > 0;

-- « Vu »: these reasons of this shop are not shown until then. Another reason brings it back at once.
create table public.health_notes (
	shop_id uuid primary key references public.shops (id) on delete cascade,
	reasons text[] not null,
	until timestamptz not null,
	person_id uuid references public.people (id) on delete set null,
	at timestamptz not null default now()
);

-- Steps that an unanswered order climbs; each is taken once. Planned in the shop's open time.
create table public.order_alarms (
	shop_order_id uuid not null references public.shop_orders (id),
	step text not null check (step in ('owner', 'town', 'pause')),
	shop_id uuid not null references public.shops (id),
	due_at timestamptz not null,
	ended_at timestamptz,
	-- raised: somebody was told; answered: the shop was faster.
	outcome text check (outcome in ('raised', 'answered')),
	primary key (shop_order_id, step),
	check ((ended_at is null) = (outcome is null))
);
create index order_alarms_due on public.order_alarms (due_at) where ended_at is null;

-- What came of a day in one shop, counted the night after and left so: figures, no person, nothing finer.
create table public.town_days (
	town_id uuid not null references public.towns (id) on delete cascade,
	day date not null,
	shop_id uuid not null references public.shops (id) on delete cascade,
	orders integer not null default 0,
	sales_cents integer not null default 0,
	-- Bought online and fetched in the shop; put aside and fetched there. Both brought somebody through a door.
	pickups integer not null default 0,
	put_asides integer not null default 0,
	primary key (town_id, day, shop_id)
);

-- The day of the whole town; its row says that the day was counted. Null: nobody counted while it lasted.
create table public.town_day_shops (
	town_id uuid not null references public.towns (id) on delete cascade,
	day date not null,
	open_shops integer,
	alive_shops integer,
	primary key (town_id, day)
);

-- What was searched and not found, by day: words only, no person, no time.
create table public.search_misses (
	town_id uuid not null references public.towns (id) on delete cascade,
	day date not null,
	-- The trade the search was in; '' for the whole town.
	trade text not null default '' check (char_length(trade) <= 60),
	term text not null check (char_length(term) between 2 and 60),
	count integer not null default 1 check (count > 0),
	primary key (town_id, day, trade, term)
);

-- The town has a shop's commission, by transfer or cheque: not through the payment provider. Undone, not erased.
create table public.commission_payments (
	-- Made by the page, so that a second press is the same payment.
	id uuid primary key,
	town_id uuid not null references public.towns (id),
	shop_id uuid not null references public.shops (id),
	amount_cents integer not null check (amount_cents > 0),
	paid_on date not null,
	reference text not null default '' check (char_length(reference) <= 80),
	person_id uuid references public.people (id) on delete set null,
	at timestamptz not null default now(),
	undone_at timestamptz,
	undone_by uuid references public.people (id) on delete set null
);
create index commission_payments_town on public.commission_payments (town_id, at desc, id desc);

-- The commission of an order placed at this moment.
create function private.commission_bp_at(p_town uuid, p_at timestamptz) returns integer
language plpgsql stable security definer set search_path = ''
as $$
begin
	return coalesce(
		(select r.commission_bp from public.commission_rates r join public.towns t on t.id = r.town_id
			where r.town_id = p_town and r.from_date <= (p_at at time zone t.zone)::date
			order by r.from_date desc limit 1),
		(select t.commission_bp from public.towns t where t.id = p_town));
end;
$$;
