-- Triggers keep what must stay true whoever writes: revisions, sums of stock, what lists read.

-- S8. The shop's revision advances once per writing transaction, under the lock of its row, which is
-- held until commit: a reader can never see revision n without everything up to n.
create function private.advance_shop(p_shop uuid) returns bigint
language plpgsql volatile security definer set search_path = ''
as $$
declare
	v_revision bigint;
begin
	-- Within one transaction it is asked again and again, and reading costs less than writing nothing.
	select r.revision into v_revision from public.shop_revisions r
	where r.shop_id = p_shop and r.advanced_by = pg_current_xact_id();
	if v_revision is null then
		update public.shop_revisions
		set revision = revision + 1, advanced_by = pg_current_xact_id()
		where shop_id = p_shop
		returning revision into v_revision;
	end if;
	return v_revision;
end;
$$;

create function private.found_shop() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	insert into public.shop_revisions (shop_id, town_id) values (new.id, new.town_id);
	update public.shops set updated_at = now() where id = new.id;
	return null;
end;
$$;
create trigger found_shop after insert on public.shops
	for each row execute function private.found_shop();

-- Rows that travel to tablets carry the revision of the transaction that wrote them.
create function private.stamp_revision() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	new.revision := private.advance_shop(new.shop_id);
	new.updated_at := now();
	return new;
end;
$$;
create trigger stamp_revision before insert or update on public.products
	for each row execute function private.stamp_revision();
create trigger stamp_revision before insert or update on public.variants
	for each row execute function private.stamp_revision();
create trigger stamp_revision before insert or update on public.shop_orders
	for each row execute function private.stamp_revision();

create trigger stamp_revision before insert or update on public.clerks
	for each row execute function private.stamp_revision();
-- What a tablet tells about itself at every trip is no news for the others; that it lost something is.
create trigger stamp_revision before update on public.devices
	for each row when (
		(old.name, old.lost_count, old.cloned_at, old.revoked_at, old.aside = '[]')
			is distinct from (new.name, new.lost_count, new.cloned_at, new.revoked_at, new.aside = '[]'))
	execute function private.stamp_revision();

create function private.stamp_shop() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	new.revision := private.advance_shop(new.id);
	new.updated_at := now();
	return new;
end;
$$;
create trigger stamp_shop before update on public.shops
	for each row execute function private.stamp_shop();

-- Rows that travel inside another row make that one travel again.
create function private.touch_shop() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	update public.shops set updated_at = now() where id = coalesce(new.shop_id, old.shop_id);
	return null;
end;
$$;
create trigger touch_shop after insert or update or delete on public.shop_hours
	for each row execute function private.touch_shop();
create trigger touch_shop after insert or update or delete on public.shop_hour_exceptions
	for each row execute function private.touch_shop();

create function private.touch_photo_owner() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
	v_product uuid := coalesce(new.product_id, old.product_id);
begin
	if v_product is null then
		update public.shops set updated_at = now() where id = coalesce(new.shop_id, old.shop_id);
	else
		update public.products set updated_at = now() where id = v_product;
	end if;
	return null;
end;
$$;
create trigger touch_photo_owner after insert or update or delete on public.photos
	for each row execute function private.touch_photo_owner();

create function private.touch_shop_order() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	update public.shop_orders set updated_at = now() where id = coalesce(new.shop_order_id, old.shop_order_id);
	return null;
end;
$$;
create trigger touch_shop_order after update or delete on public.order_lines
	for each row execute function private.touch_shop_order();

-- S10. What is deleted leaves a stone. (Products and variants are archived, so this is rare.)
create function private.leave_tombstone() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	insert into public.tombstones (shop_id, table_name, row_id, revision)
	values (old.shop_id, tg_table_name, old.id, private.advance_shop(old.shop_id))
	on conflict (shop_id, table_name, row_id) do update set revision = excluded.revision, at = now();
	return null;
end;
$$;
create trigger leave_tombstone after delete on public.products
	for each row execute function private.leave_tombstone();
create trigger leave_tombstone after delete on public.variants
	for each row execute function private.leave_tombstone();
create trigger leave_tombstone after delete on public.shop_orders
	for each row execute function private.leave_tombstone();

-- Stock: a move changes the sums, nothing else may.
create function private.apply_stock_moves() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	update public.variants v
	set on_hand = v.on_hand + d.on_hand_delta, reserved = v.reserved + d.reserved_delta
	from (
		select variant_id, sum(on_hand_delta) as on_hand_delta, sum(reserved_delta) as reserved_delta
		from moved group by variant_id
	) d
	where v.id = d.variant_id;
	return null;
end;
$$;
create trigger apply_stock_moves after insert on public.stock_moves
	referencing new table as moved
	for each statement execute function private.apply_stock_moves();

create function private.guard_stock() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	if tg_op = 'INSERT' and (new.on_hand <> 0 or new.reserved <> 0) then
		raise exception 'stock_only_by_moves';
	end if;
	if tg_op = 'UPDATE' and (new.on_hand <> old.on_hand or new.reserved <> old.reserved)
		and pg_trigger_depth() < 2 then
		raise exception 'stock_only_by_moves';
	end if;
	return new;
end;
$$;
create trigger guard_stock before insert or update on public.variants
	for each row execute function private.guard_stock();

create function private.guard_history() returns trigger
language plpgsql set search_path = ''
as $$
begin
	-- A person who erases their account leaves the fact behind, without the name.
	if tg_op = 'UPDATE' and new.person_id is null
		and to_jsonb(new) - 'person_id' = to_jsonb(old) - 'person_id' then
		return new;
	end if;
	raise exception 'append_only: %', tg_table_name;
end;
$$;
create trigger guard_history before update or delete on public.stock_moves
	for each row execute function private.guard_history();
create trigger guard_history before update or delete on public.order_events
	for each row execute function private.guard_history();
create trigger guard_history before update or delete on public.shop_events
	for each row execute function private.guard_history();
create trigger guard_history before update or delete on public.town_changes
	for each row execute function private.guard_history();

-- Writes down what the person who asks has just done to a shop, and as whom.
create function private.note_shop_event(p_shop uuid, p_kind text, p_detail jsonb default '{}') returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
	insert into public.shop_events (town_id, shop_id, person_id, role, kind, detail)
	select s.town_id, s.id, (select private.me()), coalesce(private.my_role_at(s.id),
			-- The town decides about a shop without working for it.
			(select t.role from public.town_staff t where t.town_id = s.town_id and t.person_id = (select private.me())
				and t.removed_at is null and t.role in ('operator', 'animator'))), p_kind, p_detail
	from public.shops s where s.id = p_shop;
end;
$$;

-- What lists read of the variants: cheapest, dearest, anything left. Written only when it changed, so
-- that an order on a full shelf does not rewrite the product.
create function private.summarise_variants() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	-- Nearly every move leaves a full shelf full: seen in the two small tables, without reading products.
	if tg_op = 'UPDATE' then
		-- (As sets: a plan kept from a move of one variant would compare each with each.)
		if not exists (
			select c.id, c.price_cents, c.available > 0, c.archived_at is null from changed c
			except select b.id, b.price_cents, b.available > 0, b.archived_at is null from before b) then
			return null;
		end if;
	end if;
	update public.products p
	set min_price_cents = s.lowest, max_price_cents = s.highest, in_stock = s.in_stock
	from (
		select v.product_id,
			coalesce(min(v.price_cents) filter (where v.archived_at is null), 0) as lowest,
			coalesce(max(v.price_cents) filter (where v.archived_at is null), 0) as highest,
			coalesce(bool_or(v.available > 0) filter (where v.archived_at is null), false) as in_stock
		from public.variants v
		where v.product_id in (select distinct c.product_id from changed c)
		group by v.product_id
	) s
	where p.id = s.product_id
		and (p.min_price_cents, p.max_price_cents, p.in_stock) is distinct from (s.lowest, s.highest, s.in_stock);
	return null;
end;
$$;
create trigger summarise_new_variants after insert on public.variants
	referencing new table as changed
	for each statement execute function private.summarise_variants();
create trigger summarise_changed_variants after update on public.variants
	referencing old table as before new table as changed
	for each statement execute function private.summarise_variants();

-- What search reads: title first, then brand, trade and shop, then the description.
create function private.index_product() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
	v_shop record;
	v_trade text;
begin
	select s.name, s.state into v_shop from public.shops s where s.id = new.shop_id;
	select c.name_fr || ' ' || c.name_en into v_trade from public.categories c where c.id = new.category_id;
	new.is_visible := new.state = 'published' and private.is_shown(v_shop.state);
	new.search :=
		setweight(to_tsvector('public.french_folded', new.title), 'A')
		|| setweight(to_tsvector('public.french_folded', new.brand || ' ' || v_trade || ' ' || v_shop.name), 'B')
		|| setweight(to_tsvector('public.french_folded', new.description), 'C');
	return new;
end;
$$;
create trigger index_product before insert or update of title, description, brand, state, category_id, shop_id
	on public.products
	for each row execute function private.index_product();

-- Words worth mending a typo with: numbers (sizes, years) are right or wrong, never nearly right.
create function private.words_of(p_text text) returns setof text
language sql immutable parallel safe set search_path = ''
as $$
	select distinct w from regexp_split_to_table(private.fold_text(p_text), '[^a-z0-9]+') w
	where char_length(w) between 3 and 40 and w ~ '[a-z]';
$$;

create function private.learn_words() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	-- Sorted, so that two imports meet the words in the same order and cannot lock each other out.
	insert into public.search_words (town_id, word)
	select distinct l.town_id, w
	from learnt l
		join public.shops s on s.id = l.shop_id
		cross join lateral private.words_of(l.title || ' ' || l.brand || ' ' || s.name) w
	order by 1, 2
	on conflict do nothing;
	return null;
end;
$$;
create trigger learn_words after insert on public.products
	referencing new table as learnt
	for each statement execute function private.learn_words();

create function private.learn_words_of_change() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	insert into public.search_words (town_id, word)
	select new.town_id, w from private.words_of(new.title || ' ' || new.brand) w order by 2
	on conflict do nothing;
	return null;
end;
$$;
create trigger learn_words_of_change after update of title, brand on public.products
	for each row when (old.title <> new.title or old.brand <> new.brand)
	execute function private.learn_words_of_change();

-- A shop that opens, pauses, closes or changes its name changes what search says of its products.
create function private.reindex_shop() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	update public.products set state = state where shop_id = new.id;
	return null;
end;
$$;
create trigger reindex_shop after update of state, name on public.shops
	for each row when (old.state <> new.state or old.name <> new.name)
	execute function private.reindex_shop();
create function private.advance_town() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	new.revision := old.revision + 1;
	return new;
end;
$$;
create trigger advance_town before update on public.towns
	for each row execute function private.advance_town();
