-- What shoppers read. Each page is one call and one statement; the caller may be anybody, so every
-- function says itself what may be shown: visible products of shown shops.

-- Price for the unit the law names (kg, l, m), or null where goods are sold by the piece.
create function private.unit_price(p_cents integer, p_value numeric, p_unit text) returns jsonb
language sql immutable parallel safe set search_path = ''
as $$
	select case p_unit
		when 'g' then jsonb_build_object('cents', round(p_cents * 1000 / p_value), 'per', 'kg')
		when 'kg' then jsonb_build_object('cents', round(p_cents / p_value), 'per', 'kg')
		when 'ml' then jsonb_build_object('cents', round(p_cents * 1000 / p_value), 'per', 'l')
		when 'cl' then jsonb_build_object('cents', round(p_cents * 100 / p_value), 'per', 'l')
		when 'l' then jsonb_build_object('cents', round(p_cents / p_value), 'per', 'l')
		when 'm' then jsonb_build_object('cents', round(p_cents / p_value), 'per', 'm')
		when 'piece' then jsonb_build_object('cents', round(p_cents / p_value), 'per', 'piece')
	end;
$$;

create function private.photo_json(p_photo public.photos) returns jsonb
language sql immutable parallel safe set search_path = ''
as $$
	select case when p_photo.id is null then null else jsonb_build_object(
		'path', p_photo.path, 'width', p_photo.width, 'height', p_photo.height,
		'tint', p_photo.tint, 'alt', p_photo.alt) end;
$$;

create function private.product_cover(p_product uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	return (
		select private.photo_json(f) from public.photos f
		where f.product_id = p_product order by f.position, f.id limit 1);
end;
$$;

create function private.shop_card(p_shop public.shops, p_at timestamptz) returns jsonb
language sql stable security definer set search_path = ''
as $$
	select jsonb_build_object(
		'id', p_shop.id, 'slug', p_shop.slug, 'name', p_shop.name, 'tagline', p_shop.tagline,
		'trade', jsonb_build_object('slug', c.slug, 'name_fr', c.name_fr, 'name_en', c.name_en),
		'street', p_shop.street, 'lat', p_shop.lat, 'lng', p_shop.lng,
		'photo', (select private.photo_json(f) from public.photos f
			where f.shop_id = p_shop.id and f.product_id is null order by f.position, f.id limit 1),
		'opening', private.shop_opening(p_shop.id, p_at))
	from public.categories c where c.id = p_shop.trade_id;
$$;

-- The trade that stands for the name of a product that has none yet; null where there is a name.
create function private.untitled(p_product public.products) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	if p_product.titled then
		return null;
	end if;
	return (select jsonb_build_object('name_fr', c.name_fr, 'name_en', c.name_en)
		from public.categories c where c.id = p_product.category_id);
end;
$$;

-- Cards of products, in the order of the ids given.
create function private.product_cards(p_town uuid, p_products uuid[], p_at timestamptz) returns jsonb
language sql stable security definer set search_path = ''
as $$
	with open_now as materialized (select private.open_shops(p_town, p_at) as id)
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', p.id, 'slug', p.slug, 'title', p.title, 'untitled', private.untitled(p),
		'price_cents', p.min_price_cents, 'price_varies', p.min_price_cents <> p.max_price_cents,
		'unit_price', v.unit_price, 'available', greatest(coalesce(v.available, 0), 0),
		'photo', private.product_cover(p.id),
		'shop', jsonb_build_object('slug', s.slug, 'name', s.name, 'open', s.id in (select id from open_now))
	) || private.freshness(p) order by w.place), '[]')
	from unnest(p_products) with ordinality w (id, place)
		join public.products p on p.id = w.id
		join public.shops s on s.id = p.shop_id
		left join lateral (
			select sum(greatest(x.available, 0)) as available,
				(array_agg(private.unit_price(x.price_cents, x.measure_value, x.measure_unit)
					order by x.price_cents, x.position))[1] as unit_price
			from public.variants x where x.product_id = p.id and x.archived_at is null
		) v on true;
$$;

create function public.read_town(p_host text) returns jsonb
language sql stable security definer set search_path = ''
as $$
	select jsonb_build_object(
		'id', t.id, 'slug', t.slug, 'name', t.name, 'zone', t.zone,
		'delivery_fee_cents', t.delivery_fee_cents, 'commission_bp', private.commission_bp_at(t.id, now()),
		'welcome', coalesce(t.texts -> 'welcome', '{}'),
		'postcodes', t.postcodes, 'theme', t.theme, 'online_payment', t.online_payment)
	from public.towns t
	order by p_host = any (t.hosts) desc, t.created_at
	limit 1;
$$;

-- Changes with anything the town's pages show. A sum over the town's shops, because a counter of the
-- town's own would make every order of the town wait for every other.
create function public.town_revision(p_town uuid) returns bigint
language sql stable security definer set search_path = ''
as $$
	select t.revision + coalesce((
		select sum(r.revision) from public.shop_revisions r where r.town_id = t.id), 0)::bigint
	from public.towns t where t.id = p_town;
$$;

create function public.list_trades(p_town uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
	with trades as (
		select c.parent_id, c.slug, c.name_fr, c.name_en, c.position,
			(select count(*) from public.shops s
				where s.town_id = p_town and s.trade_id = c.id and private.is_shown(s.state)) as shops,
			(select count(*) from public.products p
				where p.town_id = p_town and p.category_id = c.id and p.is_visible and p.shown_until > now()) as products
		from public.categories c where c.parent_id is not null
	)
	select coalesce(jsonb_agg(jsonb_build_object(
		'slug', g.slug, 'name_fr', g.name_fr, 'name_en', g.name_en, 'icon', g.icon, 'photo', g.photo,
		'trades', t.list) order by g.position, g.slug), '[]')
	from public.categories g
		cross join lateral (
			select jsonb_agg(jsonb_build_object('slug', t.slug, 'name_fr', t.name_fr, 'name_en', t.name_en,
				'shops', t.shops, 'products', t.products) order by t.position, t.slug) as list
			from trades t where t.parent_id = g.id and (t.shops > 0 or t.products > 0)
		) t
	where g.parent_id is null and t.list is not null;
$$;

create function public.read_home(p_town uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
	with open_now as materialized (select private.open_shops(p_town, now()) as id)
	select jsonb_build_object(
		'shops_open', (select count(*) from open_now),
		'shops_total', (select count(*) from public.shops s where s.town_id = p_town and private.is_shown(s.state)),
		'groups', public.list_trades(p_town),
		'arrivals', private.product_cards(p_town, array(
			select p.id from public.products p
			where p.town_id = p_town and p.is_visible and p.in_stock and p.shown_until > now()
			order by p.published_at desc, p.id desc limit 12), now()),
		'shops', (
			select coalesce(jsonb_agg(private.shop_card(s.row, now()) order by s.place), '[]')
			from (
				select s as row, row_number() over (
					order by (s.id in (select id from open_now)) desc, private.is_orderable(s.state) desc, s.slug) as place
				from public.shops s where s.town_id = p_town and private.is_shown(s.state)
				order by place limit 12
			) s));
$$;

-- Cursor: the slug of the last shop seen. Shops are listed by name's slug, which nobody can buy.
create function public.list_shops(
	p_town uuid, p_trade text default null, p_open boolean default false,
	p_after text default null, p_limit integer default 24
) returns jsonb
language sql stable security definer set search_path = ''
as $$
	with page as (
		select s from public.shops s
			join public.categories c on c.id = s.trade_id
			left join public.categories g on g.id = c.parent_id
		where s.town_id = p_town and private.is_shown(s.state)
			and (p_trade is null or c.slug = p_trade or g.slug = p_trade)
			and (not coalesce(p_open, false) or s.id in (select private.open_shops(p_town, now())))
			and (p_after is null or s.slug > p_after)
		order by s.slug limit least(greatest(p_limit, 1), 48) + 1
	), numbered as (
		select page.s as row, row_number() over (order by (page.s).slug) as place from page
	)
	select jsonb_build_object(
		'items', coalesce((select jsonb_agg(private.shop_card(n.row, now()) order by n.place)
			from numbered n where n.place <= least(greatest(p_limit, 1), 48)), '[]'),
		'next', (select (n.row).slug from numbered n
			where n.place = least(greatest(p_limit, 1), 48)
				and (select count(*) from numbered) > least(greatest(p_limit, 1), 48)));
$$;

create function public.read_shop(p_town uuid, p_slug text, p_after text default null) returns jsonb
language sql stable security definer set search_path = ''
as $$
	select jsonb_build_object(
		'shop', private.shop_card(s, now()) || jsonb_build_object(
			'story', s.story, 'phone', s.phone, 'email', s.email, 'postcode', s.postcode, 'city', s.city,
			'state', s.state, 'preparation_minutes', s.preparation_minutes,
			'hours', (select coalesce(jsonb_agg(jsonb_build_object('weekday', h.weekday,
					'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI'))
				order by h.weekday, h.opens), '[]') from public.shop_hours h where h.shop_id = s.id),
			'exceptions', (select coalesce(jsonb_agg(jsonb_build_object('on_date', e.on_date,
					'opens', to_char(e.opens, 'HH24:MI'), 'closes', to_char(e.closes, 'HH24:MI'), 'note', e.note)
				order by e.on_date, e.opens), '[]') from public.shop_hour_exceptions e
				where e.shop_id = s.id
					and e.on_date between private.shop_today(s.id, now()) and private.shop_today(s.id, now()) + 30),
			'legal', jsonb_build_object('name', s.legal_name, 'register_number', s.register_number,
				'address', s.legal_address, 'vat_number', s.vat_number)))
		|| (
			select jsonb_build_object('products', r -> 'items', 'next', r -> 'next')
			from public.search_products(p_town, jsonb_build_object('shop', s.slug, 'after', p_after, 'limit', 24)) r
		)
	from public.shops s
	where s.town_id = p_town and s.slug = p_slug and private.is_shown(s.state);
$$;

create function public.read_product(p_town uuid, p_slug text) returns jsonb
language sql stable security definer set search_path = ''
as $$
	select jsonb_build_object(
		'product', jsonb_build_object(
			'id', p.id, 'slug', p.slug, 'title', p.title, 'untitled', private.untitled(p), 'description', p.description, 'brand', p.brand,
			'vat_bp', p.vat_bp, 'withdrawal_exception', p.withdrawal_exception, 'state', p.state,
			'category', jsonb_build_object('slug', c.slug, 'name_fr', c.name_fr, 'name_en', c.name_en),
			'facts', p.facts,
			'available', (select coalesce(sum(greatest(v.available, 0)), 0) from public.variants v
				where v.product_id = p.id and v.archived_at is null)) || private.freshness(p),
		'photos', (select coalesce(jsonb_agg(private.photo_json(f) order by f.position, f.id), '[]')
			from public.photos f where f.product_id = p.id),
		'variants', (select coalesce(jsonb_agg(jsonb_build_object(
				'id', v.id, 'label', v.label, 'price_cents', v.price_cents,
				'unit_price', private.unit_price(v.price_cents, v.measure_value, v.measure_unit),
				'available', greatest(v.available, 0),
				'measure', trim_scale(v.measure_value)::text || ' ' || v.measure_unit,
				'barcode', v.barcode) order by v.position, v.id), '[]')
			from public.variants v where v.product_id = p.id and v.archived_at is null),
		'shop', private.shop_card(s, now()) || jsonb_build_object('orderable', private.takes_orders(s.id, s.state, now())),
		'also', private.product_cards(p_town, array(
			select o.id from public.products o
			where o.shop_id = p.shop_id and o.id <> p.id and o.is_visible and o.in_stock and o.shown_until > now()
			order by (o.category_id = p.category_id) desc, o.published_at desc, o.id limit 4), now()))
	from public.products p
		join public.shops s on s.id = p.shop_id
		join public.categories c on c.id = p.category_id
	where p.town_id = p_town and p.slug = p_slug and p.is_visible;
$$;

-- What a basket holds now. Variants that no longer exist or are hidden are simply absent.
create function public.read_basket(p_town uuid, p_variants uuid[]) returns jsonb
language sql stable security definer set search_path = ''
as $$
	with found as (
		select v.id as variant, v.label, v.price_cents, v.available, v.measure_value, v.measure_unit,
			p as product, s.id as shop_id, s as shop, w.place
		from unnest(p_variants[1:60]) with ordinality w (id, place)
			join public.variants v on v.id = w.id and v.archived_at is null
			join public.products p on p.id = v.product_id and p.is_visible
			join public.shops s on s.id = p.shop_id
		where p.town_id = p_town
	), takes as materialized (
		select n.shop_id, private.takes_orders(n.shop_id, n.state, now()) as takes
		from (select distinct f.shop_id, (f.shop).state as state from found f) n
	)
	select jsonb_build_object(
		'lines', coalesce((select jsonb_agg(jsonb_build_object(
			'variant', f.variant, 'product_slug', (f.product).slug, 'title', (f.product).title,
			'untitled', private.untitled(f.product), 'label', f.label,
			'price_cents', f.price_cents,
			'unit_price', private.unit_price(f.price_cents, f.measure_value, f.measure_unit),
			'available', greatest(f.available, 0), 'photo', private.product_cover((f.product).id),
			'orderable', k.takes, 'shop_id', f.shop_id)
				|| private.freshness(f.product) order by f.place)
			from found f join takes k on k.shop_id = f.shop_id), '[]'),
		'shops', coalesce((select jsonb_agg(private.shop_card(d.shop, now()) || jsonb_build_object(
			'preparation_minutes', (d.shop).preparation_minutes,
			'orderable', (select k.takes from takes k where k.shop_id = (d.shop).id),
			'accepts_online', (d.shop).accepts_online) order by d.place)
			from (select distinct on (f.shop_id) f.shop, f.place from found f order by f.shop_id, f.place) d), '[]'));
$$;

-- Everything a search engine may visit, in pages by address. kind: 'shops' or 'products'.
create function public.list_sitemap(p_town uuid, p_kind text, p_after text default '', p_limit integer default 5000)
returns jsonb
language sql stable security definer set search_path = ''
as $$
	select coalesce(jsonb_agg(jsonb_build_object('slug', r.slug, 'updated_at', r.updated_at) order by r.slug), '[]')
	from (
		(select s.slug, s.updated_at from public.shops s
			where p_kind = 'shops' and s.town_id = p_town and private.is_shown(s.state) and s.slug > p_after
			order by s.slug limit least(greatest(p_limit, 1), 5000))
		union all
		(select p.slug, p.updated_at from public.products p
			where p_kind = 'products' and p.town_id = p_town and p.is_visible and p.titled and p.slug > p_after
			order by p.slug limit least(greatest(p_limit, 1), 5000))
	) r;
$$;
