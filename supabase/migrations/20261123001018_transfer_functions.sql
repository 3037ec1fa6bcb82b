-- The shops' shares: sent after payment, taken back after a refund. The server fetches what is to be done,
-- asks the provider, and says here what came of it. A row that stands for a write exists before the write.

-- After the first try one minute, doubling up to six hours.
create function private.retry_after(p_tries integer) returns interval
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	return least(interval '1 minute' * power(2, least(p_tries - 1, 9)), interval '6 hours');
end;
$$;

-- A write keeps its idempotency key while its outcome is unknown: a request still under way, or a node that
-- slept, then does the same thing and not a second one. A new key is needed where the provider said no to
-- the old one (`spent`: it would say it for a day), and after five tries, a quarter of an hour later, for an
-- error of the provider's own may stand under the key as well. Either way it is asked first what is there.
create function private.next_attempt(p_attempt integer, p_tries integer, p_outcome jsonb) returns integer
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	return p_attempt + case when (p_outcome ->> 'spent')::boolean or p_tries % 5 = 0 then 1 else 0 end;
end;
$$;

-- What is to be done for one order now, marked as being done: whoever asks meanwhile gets nothing for two
-- minutes. `attempt` is part of the idempotency key. look_first: an earlier try may have succeeded, so the
-- provider is asked for it before anything is made.
create function public.take_payment_work(p_order uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	c_lease constant interval := interval '2 minutes';
	v_payment public.payments;
	v_refunds jsonb;
	v_transfers jsonb;
	v_reversals jsonb;
begin
	select m.* into v_payment from public.payments m where m.order_id = p_order for update;
	-- Of an order that was never paid, too, something may go back: money of another sum. It owes nothing itself.
	if v_payment.paid_at is not null and v_payment.settle_at <= now() then
		perform private.open_refund(p_order);
		update public.payments m set settle_at = null where m.order_id = p_order;
	end if;
	with taken as (
		update public.refunds f set state = 'sending', tries = f.tries + 1, next_try_at = now() + c_lease
		where f.order_id = p_order and f.state in ('due', 'sending') and f.next_try_at <= now()
		returning f.*
	)
	select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'amount_cents', t.amount_cents,
		'payment_intent', coalesce(t.stray_intent, v_payment.payment_intent), 'attempt', t.attempt,
		'look_first', t.tries > 1) order by t.id), '[]') into v_refunds from taken t;
	with taken as (
		update public.transfers f set state = 'sending', tries = f.tries + 1, next_try_at = now() + c_lease
		from public.shop_accounts a
		where f.order_id = p_order and f.state in ('due', 'sending', 'blocked') and f.next_try_at <= now()
			and a.shop_id = f.shop_id and a.account is not null
		returning f.*, a.account
	)
	select coalesce(jsonb_agg(jsonb_build_object('shop_order', t.shop_order_id, 'account', t.account,
		'amount_cents', t.amount_cents, 'charge', v_payment.charge, 'attempt', t.attempt,
		'look_first', t.tries > 1) order by t.shop_order_id), '[]') into v_transfers from taken t;
	with taken as (
		update public.reversals f set state = 'sending', tries = f.tries + 1, next_try_at = now() + c_lease
		from public.transfers t, public.refunds r
		where f.order_id = p_order and f.state in ('due', 'sending') and f.next_try_at <= now()
			and t.shop_order_id = f.shop_order_id and t.state in ('sent', 'partly_reversed')
			-- The shopper first. One that was under way when its refund failed is only asked about: it may have
			-- been done all the same.
			and r.id = f.refund_id and (r.state in ('sent', 'succeeded') or f.state = 'sending')
		returning f.*, t.transfer, r.state not in ('sent', 'succeeded') as only_look
	)
	select coalesce(jsonb_agg(jsonb_build_object('refund', t.refund_id, 'shop_order', t.shop_order_id,
		'transfer', t.transfer, 'amount_cents', t.amount_cents, 'attempt', t.attempt,
		'look_first', t.tries > 1, 'only_look', t.only_look) order by t.refund_id, t.shop_order_id), '[]') into v_reversals from taken t;
	return jsonb_build_object('refunds', v_refunds, 'transfers', v_transfers, 'reversals', v_reversals);
end;
$$;

-- p_outcome: {transfer} or {error, definitive, spent, attempt}
create function public.record_transfer(p_shop_order uuid, p_outcome jsonb) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_transfer public.transfers;
	v_back integer;
begin
	perform from public.payments m
	where m.order_id = (select t.order_id from public.transfers t where t.shop_order_id = p_shop_order) for update;
	select t.* into v_transfer from public.transfers t where t.shop_order_id = p_shop_order;
	if v_transfer.state <> 'sending' then
		return jsonb_build_object('ok', v_transfer.state is not null, 'news', null);
	end if;
	if p_outcome ? 'error' then
		-- What somebody says who slept meanwhile is no news.
		if (p_outcome ->> 'attempt')::integer <> v_transfer.attempt then
			return jsonb_build_object('ok', true, 'news', null);
		end if;
		update public.transfers t set last_error = left(p_outcome ->> 'error', 200),
			attempt = private.next_attempt(t.attempt, t.tries, p_outcome), next_try_at = now() + private.retry_after(t.tries),
			state = case when (p_outcome ->> 'definitive')::boolean then 'blocked' else 'sending' end
		where t.shop_order_id = p_shop_order;
		if (p_outcome ->> 'definitive')::boolean then
			-- What was to come back of it never left.
			with gone as (
				delete from public.reversals r where r.shop_order_id = p_shop_order and r.state = 'due' returning r.amount_cents
			)
			select coalesce(sum(g.amount_cents), 0) into v_back from gone g;
			update public.transfers t set amount_cents = t.amount_cents - v_back,
				state = case when t.amount_cents = v_back then 'void' else t.state end
			where t.shop_order_id = p_shop_order and v_back > 0;
		end if;
		return jsonb_build_object('ok', true, 'news', null);
	end if;
	update public.transfers t set state = 'sent', transfer = p_outcome ->> 'transfer', sent_at = now(), last_error = null
	where t.shop_order_id = p_shop_order;
	perform private.book(v_transfer.order_id, 'transfer', array[
		row('shop', 'settlement', null, p_shop_order, v_transfer.shop_id, v_transfer.amount_cents)::private.ledger_side,
		row('cash', null, null, p_shop_order, v_transfer.shop_id, -v_transfer.amount_cents)::private.ledger_side]);
	return jsonb_build_object('ok', true, 'news', 'sent');
end;
$$;

-- p_outcome: {reversal} or {error, spent, attempt}; one that fails waits and is tried again, the town carries it meanwhile.
create function public.record_reversal(p_refund uuid, p_shop_order uuid, p_outcome jsonb) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_reversal public.reversals;
begin
	perform from public.payments m
	where m.order_id = (select f.order_id from public.refunds f where f.id = p_refund) for update;
	select r.* into v_reversal from public.reversals r where r.refund_id = p_refund and r.shop_order_id = p_shop_order;
	if v_reversal.state is distinct from 'sending' then
		return jsonb_build_object('ok', v_reversal.state is not null, 'news', null);
	end if;
	if p_outcome ? 'error' then
		update public.reversals r set last_error = left(p_outcome ->> 'error', 200),
			attempt = private.next_attempt(r.attempt, r.tries, p_outcome), next_try_at = now() + private.retry_after(r.tries)
		where r.refund_id = p_refund and r.shop_order_id = p_shop_order
			and r.attempt = (p_outcome ->> 'attempt')::integer;
		return jsonb_build_object('ok', true, 'news', null);
	end if;
	update public.reversals r set state = 'done', reversal = p_outcome ->> 'reversal', done_at = now(), last_error = null
	where r.refund_id = p_refund and r.shop_order_id = p_shop_order;
	update public.transfers t set reversed_cents = t.reversed_cents + v_reversal.amount_cents,
		state = case when t.reversed_cents + v_reversal.amount_cents = t.amount_cents then 'reversed' else 'partly_reversed' end
	where t.shop_order_id = p_shop_order;
	perform private.book(v_reversal.order_id, 'reversal', array[
		row('shop', 'settlement', null, p_shop_order, v_reversal.shop_id, -v_reversal.amount_cents)::private.ledger_side,
		row('cash', null, null, p_shop_order, v_reversal.shop_id, v_reversal.amount_cents)::private.ledger_side]);
	return jsonb_build_object('ok', true, 'news', 'done');
end;
$$;

-- Orders that something is to be done for, the longest waiting first. Keyset is not needed: what was taken
-- is not in the list any more.
create function public.list_payment_work(p_limit integer default 100) returns jsonb
language sql stable security definer set search_path = ''
as $$
	with waiting as (
		(select m.order_id, m.settle_at as at from public.payments m where m.settle_at <= now() order by m.settle_at limit p_limit)
		union all
		-- A page that nobody paid, and orders whose page was never opened.
		(select m.order_id, m.expires_at from public.payments m
			where m.state in ('created', 'open') and m.expires_at <= now() order by m.expires_at limit p_limit)
		union all
		(select m.order_id, m.created_at from public.payments m
			where m.state = 'created' and m.expires_at is null and m.created_at < now() - interval '31 minutes' limit p_limit)
		union all
		(select t.order_id, t.next_try_at from public.transfers t
			join public.shop_accounts a on a.shop_id = t.shop_id and a.account is not null
			where t.state in ('due', 'sending', 'blocked') and t.next_try_at <= now() order by t.next_try_at limit p_limit)
		union all
		(select f.order_id, f.next_try_at from public.refunds f
			where f.state in ('due', 'sending') and f.next_try_at <= now() order by f.next_try_at limit p_limit)
		union all
		(select r.order_id, r.next_try_at from public.reversals r
			join public.transfers t on t.shop_order_id = r.shop_order_id and t.state in ('sent', 'partly_reversed')
			join public.refunds f on f.id = r.refund_id and (f.state in ('sent', 'succeeded') or r.state = 'sending')
			where r.state in ('due', 'sending') and r.next_try_at <= now() order by r.next_try_at limit p_limit)
	)
	select coalesce(jsonb_agg(w.order_id order by w.at), '[]')
	from (select n.order_id, min(n.at) as at from waiting n group by n.order_id order by 2 limit p_limit) w;
$$;

-- Open payments that were not compared with the provider since p_before: an event about them may be missing.
create function public.list_open_payments(p_before timestamptz, p_limit integer default 100) returns jsonb
language sql stable security definer set search_path = ''
as $$
	select coalesce(jsonb_agg(n.order_id), '[]')
	from (
		select m.order_id from public.payments m
		where m.state in ('created', 'open') and m.attempt > 0 and coalesce(m.looked_at, '-infinity') < p_before
		order by m.looked_at nulls first limit p_limit
	) n;
$$;

-- The same for paid ones, for as long as a card payment may be disputed; also where only stray money came.
create function public.list_paid_payments(p_before timestamptz, p_limit integer default 100) returns jsonb
language sql stable security definer set search_path = ''
as $$
	with paid as (
		(select m.order_id, m.looked_at from public.payments m
			where m.paid_at > now() - interval '120 days' and m.looked_at < p_before
			order by m.looked_at limit p_limit)
		union
		(select m.order_id, m.looked_at from public.refunds f join public.payments m on m.order_id = f.order_id
			where f.stray_intent is not null and f.created_at > now() - interval '120 days' and m.looked_at < p_before
			order by m.looked_at limit p_limit)
	)
	select coalesce(jsonb_agg(n.order_id), '[]')
	from (select p.order_id from paid p order by p.looked_at limit p_limit) n;
$$;

-- A shop's account at the provider, as the provider describes it.
-- p_facts: {account, transfers_active, payouts_active, requirements}
create function public.record_account(p_shop uuid, p_facts jsonb) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_active boolean := coalesce((p_facts ->> 'transfers_active')::boolean, false);
begin
	perform from public.shop_revisions r where r.shop_id = p_shop for update;
	if not found then
		return jsonb_build_object('ok', false, 'refusal', 'not_found');
	end if;
	insert into public.shop_accounts (shop_id, account, transfers_active, payouts_active, requirements)
	values (p_shop, p_facts ->> 'account', v_active, coalesce((p_facts ->> 'payouts_active')::boolean, false),
		coalesce(p_facts -> 'requirements', '{}'))
	on conflict (shop_id) do update set transfers_active = excluded.transfers_active,
		payouts_active = excluded.payouts_active, requirements = excluded.requirements, updated_at = now()
		where public.shop_accounts.account = excluded.account;
	if not found then
		-- Two made at once: the first one counts.
		return jsonb_build_object('ok', false, 'refusal', 'other_account',
			'account', (select a.account from public.shop_accounts a where a.shop_id = p_shop));
	end if;
	update public.shops s set accepts_online = v_active where s.id = p_shop and s.accepts_online <> v_active;
	if v_active then
		update public.transfers t set next_try_at = now() where t.shop_id = p_shop and t.state = 'blocked';
	end if;
	return jsonb_build_object('ok', true);
end;
$$;

-- p_keys: {shop} or {account}. Answer: {shop, account}, or null.
create function public.find_account(p_keys jsonb) returns jsonb
language sql stable security definer set search_path = ''
as $$
	select jsonb_build_object('shop', a.shop_id, 'account', a.account) from public.shop_accounts a
	where a.account = p_keys ->> 'account' or a.shop_id = private.uuid_arg(p_keys, 'shop');
$$;

-- Accounts not compared with the provider since p_before: an event about them may have been missed.
create function public.list_accounts_to_compare(p_before timestamptz, p_limit integer default 100) returns jsonb
language sql stable security definer set search_path = ''
as $$
	select coalesce(jsonb_agg(n.shop_id), '[]') from (
		select a.shop_id from public.shop_accounts a where a.account is not null and a.updated_at < p_before
		order by a.updated_at limit p_limit
	) n;
$$;

-- What the desk shows of it, to members of the shop and to the town.
create function public.read_shop_account(p_shop uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	if p_shop not in (select private.shops_i_read()) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	return jsonb_build_object('ok', true, 'shop', (
			select jsonb_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'email', s.email, 'town', s.town_id)
			from public.shops s where s.id = p_shop),
		'can_manage', exists (select from public.members m where m.shop_id = p_shop and m.role = 'owner'
			and m.removed_at is null and m.person_id = (select private.me())),
		'account', (select jsonb_build_object('account', a.account, 'transfers_active', a.transfers_active,
				'payouts_active', a.payouts_active, 'requirements', a.requirements)
			from public.shop_accounts a where a.shop_id = p_shop),
		'blocked_cents', (select coalesce(sum(t.amount_cents), 0) from public.transfers t
			where t.shop_id = p_shop and t.state = 'blocked'),
		'owed_back_cents', (select coalesce(sum(r.amount_cents), 0) from public.reversals r
			where r.shop_id = p_shop and r.state <> 'done'));
end;
$$;
