-- The town's settings: read, changed and written down. Only the operator may.

-- Texts a town may say itself, and how long each may be.
create function private.text_limit(p_key text) returns integer
language sql immutable parallel safe set search_path = ''
as $$
	select case p_key when 'welcome' then 140 when 'mentions' then 20000 when 'conditions' then 24000
		when 'confidentialite' then 20000 end;
$$;

create function private.note_town_change(p_town uuid, p_field text, p_before jsonb, p_after jsonb) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
	insert into public.town_changes (town_id, person_id, field, before, after)
	values (p_town, (select private.me()), p_field, p_before, p_after);
end;
$$;

-- Settings, rates and the newest changes; p_before: the change after which to go on reading.
create function public.read_town_settings(p_town uuid, p_before uuid default null) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	c_page constant integer := 30;
begin
	if private.my_town_role(p_town) is distinct from 'operator' then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	return (
		select jsonb_build_object('ok', true,
			'settings', jsonb_build_object('revision', t.revision, 'name', t.name, 'hosts', t.hosts,
				'delivery_fee_cents', t.delivery_fee_cents, 'postcodes', t.postcodes, 'confirm_minutes', t.confirm_minutes,
				'alarm_owner_minutes', t.alarm_owner_minutes, 'alarm_town_minutes', t.alarm_town_minutes,
				'alarm_pause_minutes', t.alarm_pause_minutes, 'theme', t.theme, 'texts', t.texts,
				'online_payment', t.online_payment),
			'rate', jsonb_build_object('now_bp', private.commission_bp_at(t.id, now()),
				'today', (now() at time zone t.zone)::date,
				'coming', (select coalesce(jsonb_agg(jsonb_build_object('from_date', r.from_date, 'commission_bp', r.commission_bp)
					order by r.from_date), '[]') from public.commission_rates r
					where r.town_id = t.id and r.from_date > (now() at time zone t.zone)::date)),
			'changes', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'field', c.field, 'before', c.before,
					'after', c.after, 'at', c.at, 'who', coalesce(nullif(p.name, ''), p.email)) order by c.at desc, c.id desc), '[]')
				from (select x.* from public.town_changes x where x.town_id = t.id and (p_before is null
						or (x.at, x.id) < (select y.at, y.id from public.town_changes y where y.id = p_before and y.town_id = t.id))
					order by x.at desc, x.id desc limit c_page) c
					left join public.people p on p.id = c.person_id))
		from public.towns t where t.id = p_town);
end;
$$;

-- What is wrong with a new value, or null.
create function private.setting_problem(p_field text, p_value jsonb) returns text
language plpgsql immutable set search_path = ''
as $$
declare
	v_least integer := case p_field when 'delivery_fee_cents' then 0 else 5 end;
	v_most integer := case p_field when 'delivery_fee_cents' then 5000 when 'confirm_minutes' then 240
		when 'alarm_owner_minutes' then 480 else 1440 end;
begin
	if p_field in ('delivery_fee_cents', 'confirm_minutes', 'alarm_owner_minutes', 'alarm_town_minutes', 'alarm_pause_minutes') then
		return case when jsonb_typeof(p_value) is distinct from 'number' or p_value #>> '{}' !~ '^\d{1,9}$'
			or (p_value #>> '{}')::integer not between v_least and v_most then 'malformed' end;
	elsif p_field = 'postcodes' then
		return case when jsonb_typeof(p_value) is distinct from 'array' or jsonb_array_length(p_value) > 200
			or exists (select from jsonb_array_elements(p_value) c where jsonb_typeof(c) <> 'string' or c #>> '{}' !~ '^\d{5}$')
			then 'malformed' end;
	elsif p_field = 'theme' then
		return case when jsonb_typeof(p_value) is distinct from 'object' or exists (
			select from jsonb_each(p_value) c where c.key not in ('accent', 'accentDark') or c.value #>> '{}' !~ '^#[0-9a-fA-F]{6}$')
			then 'malformed' end;
	elsif p_field = 'texts' then
		return case when jsonb_typeof(p_value) is distinct from 'object' or exists (
			select from jsonb_each(p_value) c where private.text_limit(c.key) is null or jsonb_typeof(c.value) <> 'object'
				or exists (select from jsonb_each(c.value) l where l.key not in ('fr', 'en') or jsonb_typeof(l.value) <> 'string'
					or char_length(l.value #>> '{}') not between 1 and private.text_limit(c.key)))
			then 'malformed' end;
	end if;
	return 'unknown_field';
end;
$$;

-- Changes some settings at once: {field: value}. p_revision is the one the page showed: who was faster is not
-- overwritten unseen.
create function public.change_town_settings(p_town uuid, p_revision bigint, p_changes jsonb) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_town public.towns;
	v_new public.towns;
	v_before jsonb;
	v_field record;
	v_problem text;
	v_changed text[] := '{}';
begin
	if private.my_town_role(p_town) is distinct from 'operator' then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	if jsonb_typeof(p_changes) is distinct from 'object' then
		return jsonb_build_object('ok', false, 'refusal', 'malformed', 'field', null);
	end if;
	select t.* into v_town from public.towns t where t.id = p_town for update;
	if v_town.revision <> p_revision then
		return jsonb_build_object('ok', false, 'refusal', 'changed_meanwhile');
	end if;
	for v_field in select c.key, c.value from jsonb_each(p_changes) c loop
		v_problem := private.setting_problem(v_field.key, v_field.value);
		if v_problem is not null then
			return jsonb_build_object('ok', false, 'refusal', v_problem, 'field', v_field.key);
		end if;
	end loop;
	v_before := to_jsonb(v_town);
	v_new := jsonb_populate_record(v_town, p_changes);
	if not (v_new.alarm_owner_minutes < v_new.alarm_town_minutes and v_new.alarm_town_minutes < v_new.alarm_pause_minutes) then
		return jsonb_build_object('ok', false, 'refusal', 'alarms_out_of_order', 'field', 'alarm_town_minutes');
	end if;
	for v_field in select c.key, c.value from jsonb_each(p_changes) c where c.value <> v_before -> c.key order by c.key loop
		v_changed := v_changed || v_field.key;
		perform private.note_town_change(p_town, v_field.key, v_before -> v_field.key, v_field.value);
	end loop;
	if cardinality(v_changed) > 0 then
		update public.towns set delivery_fee_cents = v_new.delivery_fee_cents, postcodes = v_new.postcodes,
			confirm_minutes = v_new.confirm_minutes, alarm_owner_minutes = v_new.alarm_owner_minutes,
			alarm_town_minutes = v_new.alarm_town_minutes, alarm_pause_minutes = v_new.alarm_pause_minutes,
			theme = v_new.theme, texts = v_new.texts
		where id = p_town;
	end if;
	return jsonb_build_object('ok', true, 'changed', to_jsonb(v_changed));
end;
$$;

-- The commission from a day on. Never backwards: shops know before it counts. A higher one is said fifteen days
-- ahead (Regulation (EU) 2019/1150 art. 3); orders keep the rate they were placed at.
create function public.set_commission_rate(p_town uuid, p_from date, p_commission_bp integer) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_town public.towns;
	v_today date;
	v_before integer;
begin
	if private.my_town_role(p_town) is distinct from 'operator' then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	select t.* into v_town from public.towns t where t.id = p_town for update;
	v_today := (now() at time zone v_town.zone)::date;
	if p_from is null or p_commission_bp is null or p_commission_bp not between 0 and 5000 or p_from > v_today + 730 then
		return jsonb_build_object('ok', false, 'refusal', 'malformed');
	end if;
	v_before := private.commission_bp_at(p_town, (p_from - 1)::timestamp at time zone v_town.zone);
	if p_from <= v_today or p_commission_bp > v_before and p_from < v_today + 15 then
		return jsonb_build_object('ok', false, 'refusal', 'too_soon',
			'earliest', case when p_commission_bp > v_before then v_today + 15 else v_today + 1 end);
	end if;
	insert into public.commission_rates as r (town_id, from_date, commission_bp)
	values (p_town, p_from, p_commission_bp)
	on conflict (town_id, from_date) do update set commission_bp = excluded.commission_bp;
	perform private.note_town_change(p_town, 'commission', jsonb_build_object('commission_bp', v_before),
		jsonb_build_object('commission_bp', p_commission_bp, 'from_date', p_from));
	-- The pages that name the rate are fresh again.
	update public.towns set commission_bp = commission_bp where id = p_town;
	return jsonb_build_object('ok', true);
end;
$$;

-- A rate that has not begun is given up.
create function public.drop_commission_rate(p_town uuid, p_from date) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_dropped integer;
begin
	if private.my_town_role(p_town) is distinct from 'operator' then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	delete from public.commission_rates r using public.towns t
	where r.town_id = p_town and t.id = r.town_id and r.from_date = p_from and r.from_date > (now() at time zone t.zone)::date
	returning r.commission_bp into v_dropped;
	if v_dropped is null then
		return jsonb_build_object('ok', false, 'refusal', 'nothing_to_do');
	end if;
	perform private.note_town_change(p_town, 'commission', jsonb_build_object('commission_bp', v_dropped, 'from_date', p_from), null);
	return jsonb_build_object('ok', true);
end;
$$;

-- A page the town wrote itself: {fr, en}, or null.
create function public.read_town_text(p_town uuid, p_page text) returns jsonb
language sql stable security definer set search_path = ''
as $$
	select t.texts -> p_page from public.towns t
	where t.id = p_town and p_page in ('mentions', 'conditions', 'confidentialite');
$$;

-- ---- Commission paid outside the provider

-- The town has (p_sign 1) or gives back (-1) a shop's commission; booked when it is said, months stay closed.
create function private.book_commission_paid(p_payment public.commission_payments, p_sign integer) returns void
language sql volatile security definer set search_path = ''
as $$
	insert into public.ledger_entries (txn, town_id, shop_id, kind, account, part, amount_cents)
	select x.txn, p_payment.town_id, p_payment.shop_id, case p_sign when 1 then 'commission_paid' else 'commission_unpaid' end,
		s.account, s.part, s.sign * p_sign * p_payment.amount_cents
	from (select private.new_id() as txn) x
		cross join (values ('bank', null, 1), ('shop', 'settlement', -1)) s (account, part, sign);
	update public.shop_health h set owes_cents = greatest(private.commission_owed(h.shop_id), 0)
	where h.shop_id = p_payment.shop_id;
$$;

-- Never more than owed, unless somebody said that it is so. p_id is made by the page: twice is once.
create function public.record_commission_paid(
	p_id uuid, p_shop uuid, p_amount_cents integer, p_paid_on date, p_reference text, p_more_than_owed boolean default false
) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_shop public.shops;
	v_payment public.commission_payments;
	v_owed integer;
begin
	select s.* into v_shop from public.shops s where s.id = p_shop;
	if v_shop.id is null or private.my_town_role(v_shop.town_id) is distinct from 'operator' then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	if p_id is null or p_amount_cents is null or p_amount_cents not between 1 and 100000000
		or p_paid_on is null or p_paid_on > private.shop_today(p_shop, now()) or p_paid_on < '2020-01-01'
		or char_length(coalesce(p_reference, '')) > 80 then
		return jsonb_build_object('ok', false, 'refusal', 'malformed');
	end if;
	-- The lock under which counter sales are booked: what is owed cannot change meanwhile.
	perform from public.shop_revisions r where r.shop_id = p_shop for update;
	select c.* into v_payment from public.commission_payments c where c.id = p_id;
	if v_payment.id is not null then
		return case when (v_payment.shop_id, v_payment.amount_cents, v_payment.paid_on) = (p_shop, p_amount_cents, p_paid_on)
			then '{"ok": true}'::jsonb else '{"ok": false, "refusal": "id_reused"}' end;
	end if;
	v_owed := greatest(private.commission_owed(p_shop), 0);
	if p_amount_cents > v_owed and not coalesce(p_more_than_owed, false) then
		return jsonb_build_object('ok', false, 'refusal', 'more_than_owed', 'owed_cents', v_owed);
	end if;
	insert into public.commission_payments (id, town_id, shop_id, amount_cents, paid_on, reference, person_id)
	values (p_id, v_shop.town_id, p_shop, p_amount_cents, p_paid_on, btrim(coalesce(p_reference, '')), (select private.me()))
	returning * into v_payment;
	perform private.book_commission_paid(v_payment, 1);
	perform private.note_shop_event(p_shop, 'commission.paid', jsonb_build_object('amount_cents', p_amount_cents,
		'paid_on', p_paid_on, 'reference', v_payment.reference));
	return jsonb_build_object('ok', true);
end;
$$;

-- It was another shop, or never came: a booking the other way round, both stay.
create function public.undo_commission_paid(p_id uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_payment public.commission_payments;
begin
	select c.* into v_payment from public.commission_payments c where c.id = p_id;
	if v_payment.id is null or private.my_town_role(v_payment.town_id) is distinct from 'operator' then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	perform from public.shop_revisions r where r.shop_id = v_payment.shop_id for update;
	update public.commission_payments set undone_at = now(), undone_by = (select private.me())
	where id = p_id and undone_at is null;
	if not found then
		return jsonb_build_object('ok', false, 'refusal', 'nothing_to_do');
	end if;
	perform private.book_commission_paid(v_payment, -1);
	perform private.note_shop_event(v_payment.shop_id, 'commission.unpaid', jsonb_build_object(
		'amount_cents', v_payment.amount_cents, 'paid_on', v_payment.paid_on, 'reference', v_payment.reference));
	return jsonb_build_object('ok', true);
end;
$$;

-- Shops that owe commission, the most first, and the newest payments. Who owes is known from the last refreshing;
-- how much is read from the ledger.
create function public.list_commission_debts(p_town uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	if private.my_town_role(p_town) is distinct from 'operator' then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	return jsonb_build_object('ok', true,
		'debts', (select coalesce(jsonb_agg(jsonb_build_object('shop', d.id, 'slug', d.slug, 'name', d.name,
				'owed_cents', d.owed) order by d.owed desc, d.slug), '[]')
			from (select s.id, s.slug, s.name, private.commission_owed(s.id) as owed
				from (select h.shop_id from public.shop_health h where h.town_id = p_town and h.owes_cents > 0
					order by h.owes_cents desc limit 100) h join public.shops s on s.id = h.shop_id) d
			where d.owed > 0),
		'payments', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'slug', s.slug, 'name', s.name,
				'amount_cents', c.amount_cents, 'paid_on', c.paid_on, 'reference', c.reference, 'at', c.at,
				'undone', c.undone_at is not null, 'who', coalesce(nullif(p.name, ''), p.email)) order by c.at desc, c.id desc), '[]')
			from (select x.* from public.commission_payments x where x.town_id = p_town order by x.at desc, x.id desc limit 30) c
				join public.shops s on s.id = c.shop_id left join public.people p on p.id = c.person_id));
end;
$$;
