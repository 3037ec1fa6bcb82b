-- How long what a shop says of its stock can be believed. A confirmation fades by trade: this morning's bread
-- is news tomorrow, a ring seen last month is still there.

-- Never confirmed: never sure, and shown for as long as if it had been seen on the day it came into the shop.
create function private.keep_freshness() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
	v_sure interval := make_interval(hours => 24 * (
		select c.sure_days from public.categories c where c.id = new.category_id));
begin
	new.sure_until := coalesce(new.confirmed_at + v_sure, '-infinity');
	new.shown_until := coalesce(new.confirmed_at, new.published_at) + 3 * v_sure;
	return new;
end;
$$;
create trigger keep_freshness before insert or update of confirmed_at, published_at, category_id on public.products
	for each row execute function private.keep_freshness();

-- What pages say of a product's stock: when it was seen, and until when that counts.
create function private.freshness(p_product public.products) returns jsonb
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	return jsonb_build_object('confirmed_at', p_product.confirmed_at,
		'sure_until', nullif(p_product.sure_until, '-infinity'), 'shown_until', p_product.shown_until);
end;
$$;
