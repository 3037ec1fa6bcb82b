-- Money: what a shopper paid, what each shop gets of it, what went back, and the ledger that says so.
-- Every row that stands for a write at the payment provider exists before that write.

-- A shop's account at the payment provider (Stripe Connect). Without one the shop takes put-asides.
create table public.shop_accounts (
	shop_id uuid primary key references public.shops (id) on delete cascade,
	account text unique,
	transfers_active boolean not null default false,
	payouts_active boolean not null default false,
	-- What the provider still wants, in its words: {currently_due: [], disabled_reason, deadline}.
	requirements jsonb not null default '{}' check (jsonb_typeof(requirements) = 'object'),
	updated_at timestamptz not null default now()
);

-- The online part of one order: one payment, however many shops.
create table public.payments (
	order_id uuid primary key references public.orders (id),
	amount_cents integer not null check (amount_cents > 0),
	delivery_cents integer not null default 0 check (delivery_cents >= 0),
	state text not null default 'created' check (state in (
		'created', 'open', 'paid', 'partially_refunded', 'refunded', 'expired', 'disputed')),
	-- Which try at a pay page this is: part of its idempotency key.
	attempt integer not null default 0,
	session text unique,
	session_url text,
	expires_at timestamptz,
	payment_intent text unique,
	charge text unique,
	fee_cents integer not null default 0 check (fee_cents >= 0),
	refunded_cents integer not null default 0 check (refunded_cents >= 0),
	paid_at timestamptz,
	-- What is owed back is looked at again then: a slip of the finger at the counter has a moment to be undone.
	settle_at timestamptz,
	-- When reconciliation last asked the provider about it.
	looked_at timestamptz,
	-- Somebody of the town has to look: paid_after_expiry, refund_failed, amount_mismatch …
	trouble text,
	created_at timestamptz not null default now(),
	check (refunded_cents <= amount_cents)
);

-- A shop's share of a payment: what was paid for its lines less commission.
create table public.transfers (
	shop_order_id uuid primary key references public.shop_orders (id),
	order_id uuid not null references public.payments (order_id),
	shop_id uuid not null references public.shops (id),
	amount_cents integer not null check (amount_cents >= 0),
	reversed_cents integer not null default 0 check (reversed_cents >= 0),
	-- due → sending → sent → partly_reversed → reversed; blocked: the account may not receive; void: nothing left.
	state text not null default 'due'
		check (state in ('due', 'sending', 'sent', 'partly_reversed', 'reversed', 'blocked', 'void')),
	-- Which idempotency key stands for it, and how often it was taken up (private.next_attempt).
	attempt integer not null default 1,
	transfer text unique,
	tries integer not null default 0,
	next_try_at timestamptz not null default now(),
	last_error text,
	sent_at timestamptz,
	check (reversed_cents <= amount_cents)
);

-- Money on its way back to the shopper.
create table public.refunds (
	id uuid primary key default private.new_id(),
	order_id uuid not null references public.payments (order_id),
	-- Set for money that came twice or from nowhere: then it is not the order's own payment that goes back.
	stray_intent text unique,
	amount_cents integer not null check (amount_cents > 0),
	delivery_cents integer not null default 0 check (delivery_cents >= 0),
	-- What the provider keeps of stray money; the payment's own fee stands with the payment.
	fee_cents integer not null default 0 check (fee_cents >= 0),
	-- charged_back: the card's bank took stray money itself, and keeps it.
	state text not null default 'due' check (state in ('due', 'sending', 'sent', 'succeeded', 'failed', 'charged_back')),
	attempt integer not null default 1,
	refund text unique,
	tries integer not null default 0,
	next_try_at timestamptz not null default now(),
	last_error text,
	created_at timestamptz not null default now(),
	sent_at timestamptz
);

create table public.refund_lines (
	refund_id uuid not null references public.refunds (id),
	order_line_id uuid not null references public.order_lines (id),
	shop_order_id uuid not null references public.shop_orders (id),
	vat_bp integer not null,
	amount_cents integer not null check (amount_cents > 0),
	commission_cents integer not null check (commission_cents >= 0),
	primary key (refund_id, order_line_id)
);

-- A shop's share of a refund, taken back from a transfer that had been sent.
create table public.reversals (
	refund_id uuid not null references public.refunds (id),
	shop_order_id uuid not null references public.transfers (shop_order_id),
	shop_id uuid not null references public.shops (id),
	order_id uuid not null references public.payments (order_id),
	amount_cents integer not null check (amount_cents > 0),
	state text not null default 'due' check (state in ('due', 'sending', 'done')),
	attempt integer not null default 1,
	reversal text unique,
	tries integer not null default 0,
	next_try_at timestamptz not null default now(),
	last_error text,
	done_at timestamptz,
	primary key (refund_id, shop_order_id)
);

create table public.disputes (
	dispute text primary key,
	order_id uuid not null references public.payments (order_id),
	amount_cents integer not null check (amount_cents > 0),
	-- What the provider takes for it.
	fee_cents integer not null default 0,
	state text not null check (state in ('open', 'won', 'lost')),
	opened_at timestamptz not null default now(),
	closed_at timestamptz
);

-- Every event of the provider once; what it was about is read again from the provider.
create table public.payment_events (
	id text primary key check (char_length(id) between 1 and 255),
	type text not null,
	order_id uuid,
	account text,
	at timestamptz not null default now()
);

-- Append-only, double entry: each booking (txn) sums to zero, so each order does, so all of it does.
-- Accounts: cash (the town's at the provider), bank (the town's own), shop (what the town owes a shop: negative here; positive: what
-- the shop owes the town), commission and delivery (the town's: negative), provider_fee, dispute, stray.
create table public.ledger_entries (
	id bigint primary key generated always as identity,
	txn uuid not null,
	town_id uuid not null references public.towns (id),
	-- Null where a shop pays its commission: a month's, not an order's.
	order_id uuid references public.orders (id),
	shop_order_id uuid references public.shop_orders (id),
	shop_id uuid references public.shops (id),
	kind text not null check (kind in ('sale', 'fee', 'transfer', 'refund', 'refund_failed', 'reversal', 'dispute',
		'dispute_won', 'stray', 'stray_back', 'counter_sale', 'counter_undone', 'commission_paid', 'commission_unpaid')),
	account text not null check (account in ('cash', 'bank', 'shop', 'commission', 'delivery', 'provider_fee', 'dispute', 'stray')),
	-- What a shop's entry is made of: goods (with their VAT rate), commission, or a settlement.
	part text check (part in ('goods', 'commission', 'settlement')),
	vat_bp integer,
	amount_cents integer not null check (amount_cents <> 0),
	at timestamptz not null default now(),
	check ((account = 'shop') = (part is not null)),
	check ((part = 'goods') = (vat_bp is not null)),
	check ((order_id is null) = (kind in ('commission_paid', 'commission_unpaid')))
);

-- A month of one shop, closed: its figures never change again. Number without gaps within a town; a month
-- with more commission given back than earned is a credit note.
create table public.commission_invoices (
	shop_id uuid not null references public.shops (id),
	month date not null check (month = date_trunc('month', month)),
	town_id uuid not null references public.towns (id),
	number integer not null check (number > 0),
	net_cents integer not null,
	vat_bp integer not null,
	vat_cents integer not null,
	total_cents integer not null generated always as (net_cents + vat_cents) stored,
	-- Who invoiced whom, as it was then.
	seller jsonb not null,
	buyer jsonb not null,
	issued_at timestamptz not null default now(),
	primary key (shop_id, month),
	unique (town_id, number)
);

-- "Renoncer au contrat ici": Code de la consommation L221-21 as amended for Directive (EU) 2023/2673 art. 11a.
create table public.withdrawals (
	id uuid primary key default private.new_id(),
	order_id uuid not null references public.orders (id),
	shop_order_id uuid not null references public.shop_orders (id),
	shop_id uuid not null references public.shops (id),
	contact_name text not null,
	contact_email text not null,
	-- [{line, quantity}]
	lines jsonb not null check (jsonb_typeof(lines) = 'array'),
	state text not null default 'requested' check (state in ('requested', 'received')),
	requested_at timestamptz not null default now(),
	ended_at timestamptz
);

-- What runs by itself: one node at a time holds a job, for as long as its lease.
create table public.jobs (
	name text primary key check (name ~ '^[a-z_]{2,40}$'),
	holder uuid,
	lease_until timestamptz,
	started_at timestamptz,
	ended_at timestamptz,
	result jsonb,
	error text
);

create index payments_settle on public.payments (settle_at) where settle_at is not null;
create index payments_open on public.payments (expires_at) where state in ('created', 'open');
create index payments_paid on public.payments (paid_at, looked_at) where paid_at is not null;
create index payments_trouble on public.payments (order_id) where trouble is not null;
create index transfers_due on public.transfers (next_try_at) where state in ('due', 'sending', 'blocked');
create index transfers_order on public.transfers (order_id);
create index transfers_shop on public.transfers (shop_id) where state = 'blocked';
create index refunds_stray on public.refunds (created_at) where stray_intent is not null;
create index refunds_due on public.refunds (next_try_at) where state in ('due', 'sending');
create index refunds_order on public.refunds (order_id);
create index refund_lines_line on public.refund_lines (order_line_id);
create index reversals_due on public.reversals (next_try_at) where state in ('due', 'sending');
create index reversals_order on public.reversals (order_id);
create index reversals_shop on public.reversals (shop_id) where state <> 'done';
create index disputes_order on public.disputes (order_id);
create index ledger_order on public.ledger_entries (order_id, id);
create index ledger_shop on public.ledger_entries (shop_id, at, id) where shop_id is not null;
create index ledger_commission on public.ledger_entries (shop_id) include (amount_cents)
	where account = 'shop' and kind in ('counter_sale', 'counter_undone', 'commission_paid', 'commission_unpaid');
create index ledger_town on public.ledger_entries (town_id, at);
create index withdrawals_order on public.withdrawals (order_id);
create index withdrawals_waiting on public.withdrawals (shop_id) where state = 'requested';
