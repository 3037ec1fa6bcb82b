-- Tables, in the order a town comes to life. Money is integer cents in EUR with VAT included,
-- times are timestamptz, every row hangs from a town.

create table public.towns (
	id uuid primary key default private.new_id(),
	slug text not null unique check (slug ~ '^[a-z0-9-]{2,60}$'),
	name text not null check (char_length(name) between 1 and 80),
	-- Host names that open this town; the first town answers for unknown ones.
	hosts text[] not null default '{}',
	zone text not null default 'Europe/Paris',
	delivery_fee_cents integer not null default 500 check (delivery_fee_cents >= 0),
	commission_bp integer not null default 1000 check (commission_bp between 0 and 10000),
	-- The commission's own VAT, included in it.
	commission_vat_bp integer not null default 2000 check (commission_vat_bp between 0 and 10000),
	-- Who runs the town and invoices the commission: {legal_name, legal_address, register_number, vat_number, email}.
	operator jsonb not null default '{}' check (jsonb_typeof(operator) = 'object'),
	postcodes text[] not null default '{}',
	theme jsonb not null default '{}' check (jsonb_typeof(theme) = 'object'),
	-- Whether a payment provider is set up for this town; a shop joins in once its account may receive (accepts_online).
	online_payment boolean not null default false,
	-- How long a shop has, in open time, to check that a last piece bought online is really there.
	confirm_minutes integer not null default 20 check (confirm_minutes between 5 and 240),
	-- An order nobody answers: after how much open time the owner is written to, then the town, then the shop is
	-- paused. Shorter times count for orders placed after the change, longer ones at once.
	alarm_owner_minutes integer not null default 15 check (alarm_owner_minutes between 5 and 480),
	alarm_town_minutes integer not null default 45,
	alarm_pause_minutes integer not null default 120 check (alarm_pause_minutes <= 1440),
	-- What the town says itself: {welcome, mentions, conditions, confidentialite: {fr, en}}; else the built-in text.
	texts jsonb not null default '{}' check (jsonb_typeof(texts) = 'object'),
	revision bigint not null default 1,
	created_at timestamptz not null default now(),
	check (alarm_owner_minutes < alarm_town_minutes and alarm_town_minutes < alarm_pause_minutes)
);

-- Two levels: a group (« Bouche ») and the trades below it (« Fromagerie »).
create table public.categories (
	id uuid primary key default private.new_id(),
	parent_id uuid references public.categories (id),
	slug text not null unique check (slug ~ '^[a-z0-9-]{2,60}$'),
	name_fr text not null,
	name_en text not null,
	icon text not null default '',
	photo jsonb check (photo is null or photo ? 'path'),
	position integer not null default 0,
	-- The usual rate of the trade, for products made by a photo and a price.
	vat_bp integer not null default 2000 check (vat_bp in (2000, 1000, 550, 210, 0)),
	-- Legal and trade facts its products should state (private.is_fact_key).
	needs text[] not null default '{}'
		check (needs <@ '{ingredients,allergens,origin,composition,manufacturer,warnings,alcohol}'),
	-- For how many days "somebody saw it" can be believed: bread one, jewels ninety. After three times as
	-- long nobody finds the product any more. A change counts from each product's next confirmation on.
	sure_days integer not null default 14 check (sure_days between 1 and 365)
);

-- A person is an account of Supabase Auth; the row appears at the first sign-in.
create table public.people (
	id uuid primary key references auth.users (id) on delete cascade,
	email text not null,
	name text not null default '',
	lang text not null default 'fr' check (lang in ('fr', 'en')),
	created_at timestamptz not null default now()
);

create table public.shops (
	id uuid primary key default private.new_id(),
	town_id uuid not null references public.towns (id),
	trade_id uuid not null references public.categories (id),
	slug text not null check (slug ~ '^[a-z0-9-]{2,80}$'),
	name text not null check (char_length(name) between 1 and 80),
	tagline text not null default '' check (char_length(tagline) <= 140),
	story text not null default '' check (char_length(story) <= 4000),
	street text not null,
	postcode text not null,
	city text not null,
	lat double precision not null check (lat between -90 and 90),
	lng double precision not null check (lng between -180 and 180),
	phone text not null default '',
	email text not null default '',
	-- Who sells: Regulation (EU) 2022/2065 (DSA) art. 30.
	legal_name text not null default '',
	legal_address text not null default '',
	register_number text not null default '',
	vat_number text not null default '',
	state text not null default 'draft' check (state in ('draft', 'review', 'open', 'paused', 'closed')),
	state_reason text not null default '',
	-- Who brought it there; null: it came so.
	state_by text check (state_by in ('shop', 'town', 'system')),
	terms_accepted_at timestamptz,
	accepts_online boolean not null default false,
	-- Until then the town's people may work for the shop: an owner said so. Everything they do is in shop_events.
	help_until timestamptz,
	preparation_minutes integer not null default 60 check (preparation_minutes between 0 and 10080),
	slot_minutes integer not null default 30 check (slot_minutes in (15, 20, 30, 60, 120)),
	slot_capacity integer not null default 6 check (slot_capacity between 1 and 500),
	revision bigint not null default 0,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now(),
	unique (town_id, slug)
);

-- One small row per shop that every writer locks: commit order is revision order (SPEC rule S8).
-- Apart from `shops`, so that the hot row is narrow and pages keep reading the wide one.
create table public.shop_revisions (
	shop_id uuid primary key references public.shops (id) on delete cascade,
	town_id uuid not null references public.towns (id),
	epoch uuid not null default gen_random_uuid(),
	revision bigint not null default 0,
	-- Tombstones up to here are gone; an older cursor starts anew (S10).
	pruned_to bigint not null default 0,
	advanced_by xid8
) with (fillfactor = 50);

-- Weekly hours as intervals: a noon break is two rows. 1 = Monday … 7 = Sunday, in the town's zone.
create table public.shop_hours (
	shop_id uuid not null references public.shops (id) on delete cascade,
	weekday smallint not null check (weekday between 1 and 7),
	opens time not null,
	closes time not null,
	primary key (shop_id, weekday, opens),
	check (opens < closes)
);

-- A dated exception replaces the whole day: null hours mean closed.
create table public.shop_hour_exceptions (
	id uuid primary key default private.new_id(),
	shop_id uuid not null references public.shops (id) on delete cascade,
	on_date date not null,
	opens time,
	closes time,
	note text not null default '',
	unique nulls not distinct (shop_id, on_date, opens),
	check ((opens is null and closes is null) or opens < closes)
);

-- Invited by e-mail, bound to the person at the first sign-in with that e-mail.
create table public.members (
	id uuid primary key default private.new_id(),
	shop_id uuid not null references public.shops (id) on delete cascade,
	person_id uuid references public.people (id) on delete set null,
	email text not null check (email = lower(email)),
	role text not null check (role in ('owner', 'staff')),
	removed_at timestamptz,
	created_at timestamptz not null default now(),
	unique (shop_id, email)
);

-- People who work for the town itself.
create table public.town_staff (
	id uuid primary key default private.new_id(),
	town_id uuid not null references public.towns (id) on delete cascade,
	person_id uuid references public.people (id) on delete set null,
	email text not null check (email = lower(email)),
	role text not null check (role in ('operator', 'animator', 'courier', 'town')),
	removed_at timestamptz,
	created_at timestamptz not null default now(),
	unique (town_id, email)
);

create table public.products (
	id uuid primary key default private.new_id(),
	town_id uuid not null references public.towns (id),
	shop_id uuid not null references public.shops (id),
	category_id uuid not null references public.categories (id),
	slug text not null check (slug ~ '^[a-z0-9-]{1,120}$'),
	title text not null check (char_length(title) between 1 and 140),
	-- False while nobody gave it a name: listed by its photo and price, the title is a stand-in.
	titled boolean not null default true,
	description text not null default '' check (char_length(description) <= 8000),
	brand text not null default '',
	-- Rates in force in France in 2026 (CGI art. 278 to 281): 20, 10, 5.5 and 2.1 %.
	vat_bp integer not null default 2000 check (vat_bp in (2000, 1000, 550, 210, 0)),
	-- Why the 14 days to withdraw do not apply (Code de la consommation L221-28); null: they do.
	withdrawal_exception text check (withdrawal_exception in ('perishable', 'hygiene', 'made_to_order', 'press')),
	state text not null default 'published' check (state in ('draft', 'published', 'paused', 'archived')),
	-- A draft that waits for its photo and is shown when that arrives (S17).
	held boolean not null default false,
	-- What the law or the trade wants said: ingredients, allergens, manufacturer (Regulation (EU) 2023/988) …
	facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object'),
	-- When somebody in the shop last said that the stock is right.
	confirmed_at timestamptz,
	-- Kept by a trigger out of confirmed_at and the trade's sure_days, so that lists compare one column with
	-- the clock: to be confirmed after sure_until, in no list and no search after shown_until.
	sure_until timestamptz not null default '-infinity',
	shown_until timestamptz not null default '-infinity',
	published_at timestamptz not null default now(),
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now(),
	revision bigint not null default 0,
	-- Kept by triggers, so that lists and search read one row a product.
	is_visible boolean not null default false,
	in_stock boolean not null default false,
	min_price_cents integer not null default 0,
	max_price_cents integer not null default 0,
	search tsvector not null default '',
	unique (town_id, slug)
);

create table public.variants (
	id uuid primary key default private.new_id(),
	product_id uuid not null references public.products (id),
	shop_id uuid not null references public.shops (id),
	label text not null default '' check (char_length(label) <= 60),
	price_cents integer not null check (price_cents between 1 and 10000000),
	-- What is in it, for the unit price (arrêté du 16 novembre 1999): null where sold by the piece.
	measure_value numeric(10, 3) check (measure_value > 0),
	measure_unit text check (measure_unit in ('g', 'kg', 'ml', 'cl', 'l', 'm', 'piece')),
	barcode text check (barcode ~ '^[0-9]{8,14}$'),
	-- Both are sums of stock_moves and written by its trigger alone. On hand may fall below zero when
	-- a shop hands over more than it had counted: that is a fact to show, not to hide.
	on_hand integer not null default 0,
	reserved integer not null default 0 check (reserved >= 0),
	available integer not null generated always as (on_hand - reserved) stored,
	position integer not null default 0,
	archived_at timestamptz,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now(),
	revision bigint not null default 0,
	check ((measure_value is null) = (measure_unit is null))
) with (fillfactor = 80);

-- Pictures lie in the bucket `photos` as `<path>-320.webp`, `-640.webp` and `-1080.webp`.
-- Without a product, it is the front of the shop.
create table public.photos (
	id uuid primary key default private.new_id(),
	shop_id uuid not null references public.shops (id),
	product_id uuid references public.products (id),
	path text not null check (path ~ '^[a-z0-9/_-]{1,200}$'),
	width integer not null check (width > 0),
	height integer not null check (height > 0),
	tint text not null default '#efe9dd' check (tint ~ '^#[0-9a-f]{6}$'),
	alt text not null default '',
	position integer not null default 0,
	created_at timestamptz not null default now()
);

create table public.orders (
	-- Made by the shopper's device, so that a second press is the same order.
	id uuid primary key,
	town_id uuid not null references public.towns (id),
	person_id uuid references public.people (id) on delete set null,
	token text not null unique default private.new_token(),
	payload_hash bytea not null,
	lang text not null check (lang in ('fr', 'en')),
	contact_name text not null,
	contact_email text not null check (contact_email = lower(contact_email)),
	contact_phone text not null default '',
	fulfilment text not null check (fulfilment in ('collect', 'deliver')),
	address jsonb check (address is null or jsonb_typeof(address) = 'object'),
	payment text not null check (payment in ('put_aside', 'online')),
	items_cents integer not null check (items_cents >= 0),
	delivery_cents integer not null default 0 check (delivery_cents >= 0),
	total_cents integer not null generated always as (items_cents + delivery_cents) stored,
	placed_at timestamptz not null default now(),
	check ((fulfilment = 'deliver') = (address is not null))
);

create table public.shop_orders (
	id uuid primary key default private.new_id(),
	order_id uuid not null references public.orders (id),
	shop_id uuid not null references public.shops (id),
	-- awaiting: placed, not paid yet, no tablet sees it; expired: it never was.
	state text not null default 'new'
		check (state in ('awaiting', 'new', 'preparing', 'ready', 'collected', 'refused', 'cancelled', 'expired')),
	-- A basket may be mixed: shops that cannot be paid online yet put their part aside.
	payment text not null default 'put_aside' check (payment in ('put_aside', 'online')),
	code text not null check (code ~ '^[2346789BCDFGHJKMNPQRTVWX]{4}$'),
	slot_starts_at timestamptz not null,
	slot_ends_at timestamptz not null,
	-- What the shopper owes for what is not missing; the lines keep what was ordered.
	items_cents integer not null check (items_cents >= 0),
	refusal_reason text,
	refusal_note text,
	-- Set when somebody in the shop must look: handed over after a cancellation, for example.
	attention text,
	placed_at timestamptz not null default now(),
	-- A last piece was bought: by then the shop should have looked whether it is there. Any answer is one.
	confirm_by timestamptz,
	accepted_at timestamptz,
	ready_at timestamptz,
	collected_at timestamptz,
	-- Brought home: the days to withdraw begin then. Or brought back, because nobody took it.
	delivered_at timestamptz,
	brought_back_at timestamptz,
	ended_at timestamptz,
	updated_at timestamptz not null default now(),
	revision bigint not null default 0,
	unique (order_id, shop_id),
	check (slot_starts_at < slot_ends_at)
);

create table public.order_lines (
	id uuid primary key default private.new_id(),
	shop_order_id uuid not null references public.shop_orders (id),
	shop_id uuid not null references public.shops (id),
	product_id uuid not null references public.products (id),
	variant_id uuid not null references public.variants (id),
	-- Frozen when the order was placed: a later price, title or rate never rewrites the past.
	title text not null,
	label text not null,
	photo_path text,
	unit_price_cents integer not null check (unit_price_cents > 0),
	quantity integer not null check (quantity between 1 and 99),
	missing_quantity integer not null default 0,
	-- Came back after the hand-over: a withdrawal.
	returned_quantity integer not null default 0,
	-- Why the 14 days to withdraw do not apply, as it was when ordered; null: they do.
	withdrawal_exception text,
	total_cents integer not null generated always as (unit_price_cents * quantity) stored,
	vat_bp integer not null,
	commission_bp integer not null,
	commission_cents integer not null,
	position integer not null default 0,
	unique (shop_order_id, variant_id),
	check (missing_quantity >= 0 and returned_quantity >= 0 and missing_quantity + returned_quantity <= quantity)
);

-- One tablet (or browser) of one shop, named by the merchant.
create table public.devices (
	id uuid primary key,
	shop_id uuid not null references public.shops (id),
	person_id uuid references public.people (id) on delete set null,
	name text not null check (char_length(name) between 1 and 40),
	app_version text not null default '',
	last_seq bigint not null default 0,
	waiting integer not null default 0,
	oldest_waiting_at timestamptz,
	persisted boolean,
	photos_waiting integer not null default 0,
	-- Operations the tablet set aside after failing alone (S5): [{id, seq, kind, at}], at most 20.
	aside jsonb not null default '[]' check (jsonb_typeof(aside) = 'array'),
	-- S16. Which local database speaks for the device; another one means that the storage was lost.
	instance uuid,
	past_instances uuid[] not null default '{}',
	-- Last number this instance said it gave out.
	given_seq bigint not null default 0,
	-- What was known to wait when the storage was lost, and never came.
	lost_count integer not null default 0,
	lost_at timestamptz,
	-- Two tablets speak under this id.
	cloned_at timestamptz,
	enrolled_at timestamptz not null default now(),
	last_seen_at timestamptz not null default now(),
	revoked_at timestamptz,
	updated_at timestamptz not null default now(),
	revision bigint not null default 0
);

-- A name on the shop's tablets with a PIN, for people who share one. No account: the person who enrolled
-- the tablet is who the server trusts; a clerk says who stood at the counter.
create table public.clerks (
	id uuid primary key,
	shop_id uuid not null references public.shops (id) on delete cascade,
	name text not null check (char_length(name) between 1 and 40),
	pin_salt text not null check (pin_salt ~ '^[0-9a-f]{16,64}$'),
	pin_hash text not null check (pin_hash ~ '^[0-9a-f]{64}$'),
	removed_at timestamptz,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now(),
	revision bigint not null default 0
);

-- A product or variant that turned out to exist already (same barcode on two tablets): what is said of
-- the second id is meant for the first.
create table public.entity_aliases (
	shop_id uuid not null references public.shops (id) on delete cascade,
	from_id uuid primary key,
	to_id uuid not null
);

-- What a tap on the till recorded, and the one result it got (SPEC rules S1, S3, S4).
-- Shop and device carry no foreign key, here and in the two tables below: the one function that writes them
-- has just read or locked those rows, they are never deleted, and checking them again for each of ten
-- thousand waiting operations took a third of the time.
create table public.operations (
	id uuid primary key,
	shop_id uuid not null,
	device_id uuid not null,
	seq bigint not null,
	person_id uuid references public.people (id) on delete set null,
	kind text not null,
	version integer not null,
	entity_table text not null,
	entity_id uuid not null,
	args jsonb not null,
	base jsonb not null,
	-- Who stood at the counter, where staff share a tablet. Not checked: a name, not a right.
	clerk_id uuid,
	-- The local database it came from; two of one device and number mean a copied tablet.
	instance uuid,
	-- The tablet's clock, for people to read; it orders nothing (S6).
	device_at timestamptz,
	-- The same moment by our clock, as far as the tablet's "now" tells; shown, never ordered by.
	tapped_at timestamptz not null default now(),
	payload_hash bytea not null,
	outcome text not null check (outcome in ('applied', 'nothing_to_do', 'conflict', 'refused')),
	code text,
	detail jsonb not null default '{}',
	revision bigint,
	-- S15. An operation of somebody who had been removed waits for an owner's word.
	review text check (review in ('waiting', 'applied', 'dismissed')),
	review_revision bigint,
	received_at timestamptz not null default now()
);

-- What was done to a shop away from its counter, and by whom. Its people read it.
create table public.shop_events (
	id uuid primary key default private.new_id(),
	town_id uuid not null references public.towns (id),
	shop_id uuid not null references public.shops (id),
	person_id uuid references public.people (id) on delete set null,
	-- As whom they did it; null: the town's own jobs.
	role text check (role in ('owner', 'staff', 'operator', 'animator')),
	kind text not null check (kind ~ '^[a-z_]+\.[a-z_]+$'),
	detail jsonb not null default '{}' check (jsonb_typeof(detail) = 'object'),
	at timestamptz not null default now()
);

create table public.order_events (
	id uuid primary key default private.new_id(),
	order_id uuid not null references public.orders (id),
	shop_order_id uuid references public.shop_orders (id),
	shop_id uuid references public.shops (id),
	kind text not null,
	person_id uuid references public.people (id) on delete set null,
	operation_id uuid,
	detail jsonb not null default '{}',
	at timestamptz not null default now()
);

-- Stock is the sum of these and nothing else.
create table public.stock_moves (
	id uuid primary key default private.new_id(),
	shop_id uuid not null,
	variant_id uuid not null references public.variants (id),
	kind text not null check (kind in (
		'received', 'counted', 'sold_here', 'undone', 'reserved', 'released', 'collected', 'missing', 'reopened', 'returned'
	)),
	on_hand_delta integer not null default 0,
	reserved_delta integer not null default 0,
	order_line_id uuid references public.order_lines (id),
	operation_id uuid,
	person_id uuid references public.people (id) on delete set null,
	at timestamptz not null default now(),
	check (on_hand_delta <> 0 or reserved_delta <> 0)
);

-- What is gone, for tablets that still hold it (S10).
create table public.tombstones (
	shop_id uuid not null references public.shops (id) on delete cascade,
	table_name text not null,
	row_id uuid not null,
	revision bigint not null,
	at timestamptz not null default now(),
	primary key (shop_id, table_name, row_id)
);

-- Every word that stands in a title, brand or shop name of the town: typos are mended against it.
create table public.search_words (
	town_id uuid not null references public.towns (id) on delete cascade,
	-- In byte order whatever the database's language is, so that its index answers "begins with".
	word text collate "C" not null,
	primary key (town_id, word)
);
