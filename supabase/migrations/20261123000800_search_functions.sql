-- Search: accents folded, French stems, the beginning of a word is enough, one typo is forgiven.
-- Ranking, as the page "how we rank" explains it: what can be fetched first, and of that what the shop has
-- confirmed of late; then whole words before beginnings of words, then how well the words fit (title before
-- brand, trade and shop, before description). Without words: newest first.
-- What nobody confirmed for long is found in its own shop only (0006 freshness).
-- How far it goes: candidates are capped at 2 000, so a word that half the town sells is ranked among
-- the first 2 000 found. Past some ten million products a town-wide index server is the next step.

-- {chevre,fra} with ':*' → 'chevr':* & 'fra':*; null when nothing searchable is left ("le", "des").
create function private.search_query(p_words text[], p_suffix text) returns tsquery
-- Postgres notices every query of stop words; a shopper typing "le" is no news.
language sql stable set search_path = '' set client_min_messages = warning
as $$
	select case when numnode(q) > 0 then q end
	from (select to_tsquery('public.french_folded', string_agg(w || p_suffix, ' & ')) as q from unnest(p_words) w) t;
$$;

-- Each word that the town does not know, replaced by the nearest word that it knows.
create function private.mend_words(p_town uuid, p_words text[]) returns text[]
language sql stable security definer set search_path = ''
as $$
	select array_agg(coalesce(known.word, near.word, w.word) order by w.place)
	from unnest(p_words) with ordinality w (word, place)
		left join lateral (
			select s.word from public.search_words s
			where s.town_id = p_town and s.word ^@ w.word
			limit 1
		) exact on true
		left join lateral (select w.word where exact.word is not null) known on true
		left join lateral (
			select s.word from public.search_words s
			where exact.word is null and s.town_id = p_town and s.word operator(extensions.%) w.word
			order by extensions.similarity(s.word, w.word) desc, s.word limit 1
		) near on true;
$$;

create function public.search_products(p_town uuid, p_query jsonb) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	c_candidates constant integer := 2000;
	v_limit integer := least(greatest(coalesce((p_query ->> 'limit')::integer, 24), 1), 48);
	v_words text[] := (array(
		select w from regexp_split_to_table(private.fold_text(left(coalesce(p_query ->> 'q', ''), 100)), '[^a-z0-9]+')
			with ordinality t (w, place)
		where w <> '' order by place))[1:8];
	v_where text := 'p.town_id = $1 and p.is_visible';
	v_query tsquery;
	v_whole tsquery;
	v_corrected boolean := false;
	v_after_key double precision;
	v_after_id uuid;
	v_shop uuid;
	v_categories uuid[];
	v_ids uuid[];
	v_keys double precision[];
	v_total integer;
	v_mended text[];
	v_min integer := (p_query ->> 'min_cents')::integer;
	v_max integer := (p_query ->> 'max_cents')::integer;
	v_trades jsonb := '[]';
begin
	if nullif(p_query ->> 'after', '') is not null then
		begin
			v_after_key := split_part(p_query ->> 'after', '~', 1)::double precision;
			v_after_id := split_part(p_query ->> 'after', '~', 2)::uuid;
		exception when data_exception then
			-- A cursor that somebody edited by hand starts the list again.
			v_after_key := null;
			v_after_id := null;
		end;
	end if;
	if nullif(p_query ->> 'shop', '') is not null then
		select s.id into v_shop from public.shops s where s.town_id = p_town and s.slug = p_query ->> 'shop';
		v_where := v_where || ' and p.shop_id = $2';
	else
		v_where := v_where || ' and p.shown_until > now()';
	end if;
	if coalesce(nullif(p_query ->> 'trade', ''), nullif(p_query ->> 'group', '')) is not null then
		v_categories := array(
			select c.id from public.categories c left join public.categories g on g.id = c.parent_id
			where coalesce(nullif(p_query ->> 'trade', ''), p_query ->> 'group') in (c.slug, g.slug));
		v_where := v_where || ' and p.category_id = any ($3)';
	end if;
	if coalesce((p_query ->> 'open')::boolean, false) then
		v_where := v_where || ' and p.shop_id in (select private.open_shops($1, now()))';
	end if;
	if v_min is not null then
		v_where := v_where || ' and p.max_price_cents >= $4';
	end if;
	if v_max is not null then
		v_where := v_where || ' and p.min_price_cents <= $5';
	end if;

	if cardinality(v_words) = 0 then
		-- Newest first, straight from the index: the cost of a page does not grow with the town.
		execute replace($sql$
			with page as (
				select p.id, p.published_at from public.products p
				where :where and ($8 is null or (p.published_at, p.id) < (to_timestamp($8), $9))
				order by p.published_at desc, p.id desc limit $10 + 1
			)
			select (select array_agg(p.id order by p.published_at desc, p.id desc) from page p),
				(select array_agg(extract(epoch from p.published_at)::double precision
					order by p.published_at desc, p.id desc) from page p),
				(select count(*) from (select from public.products p where :where limit 1000) c)
			$sql$, ':where', v_where)
		into v_ids, v_keys, v_total
		using p_town, v_shop, v_categories, v_min, v_max, v_query, c_candidates, v_after_key, v_after_id, v_limit;
	else
		loop
			v_query := private.search_query(v_words, ':*');
			v_whole := private.search_query(v_words, '');
			execute replace($sql$
				with candidates as materialized (
					select p.id, p.category_id, p.in_stock, p.sure_until > now() as is_sure, p.search from public.products p
					where :where and p.search @@ $6 limit $7
				), ranked as (
					select c.id, (case when c.in_stock then 10 else 0 end
						+ case when c.in_stock and c.is_sure then 5 else 0 end
						+ case when c.search @@ $11 then 2 else 0 end
						+ ts_rank('{0.05, 0.2, 0.5, 1.0}', c.search, $6))::double precision as key
					from candidates c
				), page as (
					select r.id, r.key from ranked r
					where $8 is null or (r.key, r.id) < ($8, $9)
					order by r.key desc, r.id desc limit $10 + 1
				)
				select (select array_agg(p.id order by p.key desc, p.id desc) from page p),
					(select array_agg(p.key order by p.key desc, p.id desc) from page p),
					(select count(*) from candidates),
					(select coalesce(jsonb_agg(jsonb_build_object('slug', t.slug, 'name_fr', t.name_fr,
							'name_en', t.name_en, 'count', t.n) order by t.n desc, t.slug), '[]')
						from (select g.slug, g.name_fr, g.name_en, count(*) as n
							from candidates c join public.categories g on g.id = c.category_id
							group by g.id order by n desc limit 8) t)
				$sql$, ':where', v_where)
			into v_ids, v_keys, v_total, v_trades
			using p_town, v_shop, v_categories, v_min, v_max, v_query, c_candidates, v_after_key, v_after_id, v_limit, v_whole;
			exit when v_total > 0 or v_corrected;
			-- Nothing has these words: perhaps one is mistyped. Mended once; known words stay as they are.
			v_mended := private.mend_words(p_town, v_words);
			exit when v_mended = v_words;
			v_words := v_mended;
			v_corrected := true;
		end loop;
	end if;

	return jsonb_build_object(
		'items', private.product_cards(p_town, v_ids[1:v_limit], now()),
		'next', case when cardinality(v_ids) > v_limit then v_keys[v_limit]::text || '~' || v_ids[v_limit]::text end,
		'total', least(v_total, 1000),
		'corrected', v_corrected and coalesce(cardinality(v_ids), 0) > 0,
		'trades', v_trades);
end;
$$;
