-- Statements: a month of one shop, out of the ledger and nothing else. An entry's moment is when it was
-- booked, so a month that is over never changes.

create function private.month_starts(p_month date, p_zone text) returns timestamptz
language sql immutable parallel safe set search_path = ''
as $$
	select p_month::timestamp at time zone p_zone;
$$;

-- The town owes the shop this (negative: the shop owes the town), before p_at.
create function private.shop_balance(p_shop uuid, p_at timestamptz) returns integer
language sql stable security definer set search_path = ''
as $$
	select coalesce(-sum(e.amount_cents), 0)::integer from public.ledger_entries e
	where e.shop_id = p_shop and e.account = 'shop' and e.at < p_at;
$$;

-- Commission the shop owes on what it sold at its own register, less what it paid of it; negative: paid ahead. Shares
-- and reversals on their way to and from its account are the provider's to settle, not the shop's to pay.
create function private.commission_owed(p_shop uuid) returns integer
language sql stable security definer set search_path = ''
as $$
	select coalesce(sum(e.amount_cents), 0)::integer from public.ledger_entries e
	where e.shop_id = p_shop and e.account = 'shop'
		and e.kind in ('counter_sale', 'counter_undone', 'commission_paid', 'commission_unpaid');
$$;

-- Net of a price with VAT included, to the nearest cent (half away from zero, so that a credit mirrors a sale).
create function private.without_vat(p_cents integer, p_vat_bp integer) returns integer
language sql immutable parallel safe set search_path = ''
as $$
	select round(p_cents::numeric * 10000 / (10000 + p_vat_bp))::integer;
$$;

-- Who invoices and who is invoiced, as they are now.
create function private.invoice_party(p_shop public.shops) returns jsonb
language sql stable set search_path = ''
as $$
	select jsonb_build_object('id', p_shop.id, 'slug', p_shop.slug, 'name', p_shop.name, 'legal_name', p_shop.legal_name,
		'legal_address', p_shop.legal_address, 'register_number', p_shop.register_number,
		'vat_number', p_shop.vat_number, 'email', p_shop.email);
$$;

-- What the shop's entries of a month come to.
create function private.statement_totals(p_shop uuid, p_from timestamptz, p_to timestamptz) returns jsonb
language sql stable security definer set search_path = ''
as $$
	with sums as (
		select
			coalesce(-sum(e.amount_cents) filter (where e.part = 'goods' and e.kind = 'sale'), 0) as online_gross_cents,
			coalesce(-sum(e.amount_cents) filter (where e.part = 'goods' and e.kind in ('counter_sale', 'counter_undone')), 0)
				as counter_gross_cents,
			coalesce(sum(e.amount_cents) filter (where e.part = 'goods' and e.kind in ('refund', 'refund_failed')), 0)
				as refunds_cents,
			coalesce(sum(e.amount_cents) filter (where e.part = 'commission' and e.kind in ('sale', 'counter_sale', 'counter_undone')), 0)
				as commission_cents,
			coalesce(-sum(e.amount_cents) filter (where e.part = 'commission' and e.kind in ('refund', 'refund_failed')), 0)
				as commission_returned_cents,
			coalesce(sum(e.amount_cents) filter (where e.kind = 'transfer'), 0) as transfers_cents,
			coalesce(-sum(e.amount_cents) filter (where e.kind = 'reversal'), 0) as reversals_cents,
			-- What the shop paid to the town itself.
			coalesce(-sum(e.amount_cents) filter (where e.kind in ('commission_paid', 'commission_unpaid')), 0) as settled_cents
		from public.ledger_entries e
		where e.shop_id = p_shop and e.account = 'shop' and e.at >= p_from and e.at < p_to
	)
	select to_jsonb(s) || jsonb_build_object('net_cents', s.online_gross_cents + s.counter_gross_cents - s.refunds_cents
		- s.commission_cents + s.commission_returned_cents) from sums s;
$$;

-- Bookings as a shop reads them, one line each; of one order where p_shop_order is given.
create function private.statement_entries(p_shop uuid, p_shop_order uuid, p_from timestamptz, p_to timestamptz) returns jsonb
language sql stable security definer set search_path = ''
as $$
	select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'at', g.at, 'kind', g.kind,
		'order_code', p.code, 'shop_order', p.id, 'gross_cents', g.gross_cents,
		'commission_cents', g.commission_cents, 'net_cents', g.net_cents) order by g.id), '[]')
	from (
		select min(e.id) as id, e.at, e.kind, e.shop_order_id,
			coalesce(-sum(e.amount_cents) filter (where e.part = 'goods'), 0) as gross_cents,
			coalesce(sum(e.amount_cents) filter (where e.part = 'commission'), 0) as commission_cents,
			-sum(e.amount_cents) as net_cents
		from public.ledger_entries e
		where e.shop_id = p_shop and e.account = 'shop' and e.at >= p_from and e.at < p_to
			and (p_shop_order is null or e.shop_order_id = p_shop_order)
		group by e.txn, e.at, e.kind, e.shop_order_id
	) g left join public.shop_orders p on p.id = g.shop_order_id;
$$;

-- The shape is src/lib/statements/statement.ts. A month has some thousand entries at most.
create function public.read_statement(p_shop uuid, p_month date) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_shop public.shops;
	v_town public.towns;
	v_invoice public.commission_invoices;
	v_from timestamptz;
	v_to timestamptz;
begin
	select s.* into v_shop from public.shops s where s.id = p_shop and s.id in (select private.shops_i_read());
	if v_shop.id is null then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	select t.* into v_town from public.towns t where t.id = v_shop.town_id;
	v_from := private.month_starts(date_trunc('month', p_month)::date, v_town.zone);
	v_to := private.month_starts((date_trunc('month', p_month) + interval '1 month')::date, v_town.zone);
	select i.* into v_invoice from public.commission_invoices i
	where i.shop_id = p_shop and i.month = date_trunc('month', p_month);
	return jsonb_build_object('ok', true, 'statement', jsonb_build_object(
		'shop', coalesce(v_invoice.buyer, private.invoice_party(v_shop)),
		'town', jsonb_build_object('id', v_town.id, 'name', v_town.name,
			'operator', coalesce(v_invoice.seller, v_town.operator)),
		'month', date_trunc('month', p_month)::date, 'zone', v_town.zone, 'issued_at', v_invoice.issued_at,
		'invoice', case when v_invoice.number is not null then jsonb_build_object(
			'number', private.invoice_number(v_town, v_invoice), 'net_cents', v_invoice.net_cents,
			'vat_bp', v_invoice.vat_bp, 'vat_cents', v_invoice.vat_cents, 'total_cents', v_invoice.total_cents) end,
		'opening_balance_cents', private.shop_balance(p_shop, v_from),
		'closing_balance_cents', private.shop_balance(p_shop, v_to),
		'totals', private.statement_totals(p_shop, v_from, v_to),
		'vat', (select coalesce(jsonb_agg(jsonb_build_object('vat_bp', g.vat_bp, 'gross_cents', g.cents,
				'net_cents', private.without_vat(g.cents, g.vat_bp),
				'vat_cents', g.cents - private.without_vat(g.cents, g.vat_bp)) order by g.vat_bp desc), '[]')
			from (select e.vat_bp, -sum(e.amount_cents)::integer as cents from public.ledger_entries e
				where e.shop_id = p_shop and e.account = 'shop' and e.part = 'goods' and e.at >= v_from and e.at < v_to
				group by e.vat_bp) g),
		'entries', private.statement_entries(p_shop, null, v_from, v_to)));
end;
$$;

-- Without gaps within a town and over the years (CGI annexe II art. 242 nonies A): BEL-2026-000123.
create function private.invoice_number(p_town public.towns, p_invoice public.commission_invoices) returns text
language sql immutable set search_path = ''
as $$
	select upper(left(p_town.slug, 3)) || '-' || to_char(p_invoice.month, 'YYYY') || '-' || lpad(p_invoice.number::text, 6, '0');
$$;

-- One order as its shop sees it at the desk: its own part alone, with every entry that was booked for it. Not the
-- shopper's link: that is the shopper's key.
create function public.read_shop_order(p_shop_order uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	return coalesce((
		select jsonb_build_object('ok', true, 'order', jsonb_build_object(
			'id', p.id, 'shop', p.shop_id, 'code', p.code, 'state', p.state, 'payment', p.payment,
			'fulfilment', o.fulfilment, 'contact_name', o.contact_name, 'contact_phone', o.contact_phone,
			'placed_at', p.placed_at, 'collected_at', p.collected_at, 'items_cents', p.items_cents,
			'lines', (select jsonb_agg(jsonb_build_object('title', l.title, 'label', l.label, 'quantity', l.quantity,
					'missing_quantity', l.missing_quantity, 'returned_quantity', l.returned_quantity,
					'unit_price_cents', l.unit_price_cents, 'vat_bp', l.vat_bp) order by l.position)
				from public.order_lines l where l.shop_order_id = p.id),
			'entries', private.statement_entries(p.shop_id, p.id, '-infinity', 'infinity')))
		from public.shop_orders p join public.orders o on o.id = p.order_id
		where p.id = p_shop_order and p.shop_id in (select private.shops_i_read())
			and p.state not in ('awaiting', 'expired')),
		'{"ok": false, "refusal": "not_allowed"}');
end;
$$;

-- Months of a shop in which something was booked, newest first, with what matters of each.
create function public.list_statements(p_shop uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	if p_shop not in (select private.shops_i_read()) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	return jsonb_build_object('ok', true, 'balance_cents', private.shop_balance(p_shop, 'infinity'), 'months', (
		select coalesce(jsonb_agg(jsonb_build_object('month', n.month, 'totals', n.totals,
			'invoice', (select private.invoice_number(t, i) from public.commission_invoices i
				join public.towns t on t.id = i.town_id where i.shop_id = p_shop and i.month = n.month)) order by n.month desc), '[]')
		from (
			select m.month, private.statement_totals(p_shop, private.month_starts(m.month, m.zone),
				private.month_starts((m.month + interval '1 month')::date, m.zone)) as totals
			from (
				select distinct date_trunc('month', e.at at time zone t.zone)::date as month, t.zone
				from public.ledger_entries e join public.towns t on t.id = e.town_id
				where e.shop_id = p_shop and e.account = 'shop'
				order by 1 desc limit 60
			) m
		) n));
end;
$$;

-- Closes a month that is over for every shop of every town: one invoice for the commission earned in it, or a
-- credit note where more was given back. Asked again, it closes what is not closed yet.
create function public.issue_commission_invoices(p_month date) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_month date := date_trunc('month', p_month)::date;
	v_town public.towns;
	v_due record;
	v_number integer;
	v_issued integer := 0;
begin
	for v_town in select t.* from public.towns t order by t.id loop
		if private.month_starts((v_month + interval '1 month')::date, v_town.zone) > now() then
			continue;
		end if;
		-- One at a time within a town: that is what keeps the numbers without gaps.
		perform from public.towns t where t.id = v_town.id for update;
		select coalesce(max(i.number), 0) into v_number from public.commission_invoices i where i.town_id = v_town.id;
		for v_due in
			select s as shop, d.cents from (
				select e.shop_id, sum(e.amount_cents)::integer as cents from public.ledger_entries e
				where e.town_id = v_town.id and e.account = 'shop' and e.part = 'commission'
					and e.at >= private.month_starts(v_month, v_town.zone)
					and e.at < private.month_starts((v_month + interval '1 month')::date, v_town.zone)
				group by e.shop_id having sum(e.amount_cents) <> 0
			) d join public.shops s on s.id = d.shop_id
			where not exists (select from public.commission_invoices i where i.shop_id = d.shop_id and i.month = v_month)
			order by s.slug
		loop
			v_number := v_number + 1;
			v_issued := v_issued + 1;
			insert into public.commission_invoices (shop_id, month, town_id, number, net_cents, vat_bp, vat_cents, seller, buyer)
			values ((v_due.shop).id, v_month, v_town.id, v_number,
				private.without_vat(v_due.cents, v_town.commission_vat_bp), v_town.commission_vat_bp,
				v_due.cents - private.without_vat(v_due.cents, v_town.commission_vat_bp), v_town.operator,
				private.invoice_party(v_due.shop));
		end loop;
	end loop;
	return jsonb_build_object('ok', true, 'issued', v_issued);
end;
$$;

create trigger guard_ledger before update or delete on public.commission_invoices
	for each row execute function private.guard_ledger();

-- The yearly report on sellers (Directive (EU) 2021/514, CGI art. 1649 ter A): what was sold and paid through
-- the platform, by quarter. A put-aside is bought in the shop, at its own register: no sale of the platform's.
create function public.read_dac7(p_town uuid, p_year integer) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	if not private.is_town_operator(p_town) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	return jsonb_build_object('ok', true, 'year', p_year,
		'town', (select jsonb_build_object('id', t.id, 'name', t.name, 'operator', t.operator)
			from public.towns t where t.id = p_town),
		'sellers', (
			select coalesce(jsonb_agg(private.invoice_party(s) || jsonb_build_object('quarters', (
				select jsonb_agg(jsonb_build_object('gross_cents', coalesce(f.gross_cents, 0), 'sales', coalesce(f.sales, 0),
					'fees_cents', coalesce(f.fees_cents, 0)) order by q.n)
				from generate_series(1, 4) q (n)
					left join lateral (
						select -sum(e.amount_cents) filter (where e.part = 'goods') as gross_cents,
							count(distinct e.shop_order_id) filter (where e.kind = 'sale') as sales,
							sum(e.amount_cents) filter (where e.part = 'commission') as fees_cents
						from public.ledger_entries e join public.towns t on t.id = e.town_id
						where e.shop_id = s.id and e.account = 'shop' and e.kind in ('sale', 'refund', 'refund_failed')
							and e.at >= private.month_starts(make_date(p_year, 3 * q.n - 2, 1), t.zone)
							and e.at < private.month_starts((make_date(p_year, 3 * q.n - 2, 1) + interval '3 months')::date, t.zone)
					) f on true)) order by s.slug), '[]')
			from public.shops s where s.town_id = p_town));
end;
$$;

-- What somebody of the town has to look at: refunds that failed, shares that cannot be sent or taken back.
create function public.list_payment_troubles(p_town uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	if not private.is_town_operator(p_town) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	return jsonb_build_object('ok', true,
		'payments', (select coalesce(jsonb_agg(jsonb_build_object('token', o.token, 'contact_name', o.contact_name,
				'attention', m.trouble, 'state', m.state, 'amount_cents', m.amount_cents,
				'refunded_cents', m.refunded_cents, 'paid_at', m.paid_at,
				'failed_refunds', (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'amount_cents', f.amount_cents,
						'error', f.last_error)), '[]')
					from public.refunds f where f.order_id = m.order_id and f.state = 'failed')) order by m.paid_at desc), '[]')
			from public.payments m join public.orders o on o.id = m.order_id
			where m.trouble is not null and o.town_id = p_town),
		'transfers', (select coalesce(jsonb_agg(jsonb_build_object('shop', s.name, 'slug', s.slug, 'amount_cents', b.cents,
				'orders', b.orders, 'error', b.error) order by b.cents desc), '[]')
			from (select t.shop_id, sum(t.amount_cents) as cents, count(*) as orders, max(t.last_error) as error
				from public.transfers t where t.state = 'blocked' group by t.shop_id) b
				join public.shops s on s.id = b.shop_id and s.town_id = p_town),
		'reversals', (select coalesce(jsonb_agg(jsonb_build_object('shop', s.name, 'slug', s.slug, 'amount_cents', b.cents,
				'orders', b.orders, 'error', b.error) order by b.cents desc), '[]')
			from (select r.shop_id, sum(r.amount_cents) as cents, count(*) as orders, max(r.last_error) as error
				from public.reversals r where r.state <> 'done' group by r.shop_id) b
				join public.shops s on s.id = b.shop_id and s.town_id = p_town));
end;
$$;
