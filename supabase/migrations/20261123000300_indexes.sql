-- Indexes: one per question that is asked often. Foreign keys that nothing reads backwards have none.

create index categories_parent on public.categories (parent_id);
create index shops_town_trade on public.shops (town_id, trade_id);
create index shops_trade on public.shops (trade_id);
create index shop_revisions_town on public.shop_revisions (town_id);
create index members_person on public.members (person_id) where removed_at is null;
create index members_email on public.members (email) where person_id is null;
create index town_staff_person on public.town_staff (person_id) where removed_at is null;
create index town_staff_email on public.town_staff (email) where person_id is null;

-- Lists: newest first within a town, a shop, a trade; keyset on (published_at, id). shown_until comes last so
-- that what nobody confirmed for long is passed over in the index, without reading its row.
create index products_newest on public.products (town_id, published_at desc, id desc, shown_until) where is_visible;
create index products_of_shop on public.products (shop_id, published_at desc, id desc) where is_visible;
create index products_of_category on public.products (town_id, category_id, published_at desc, id desc, shown_until)
	where is_visible;
-- The town first: "fromage" in Belfort must not read the cheese of 221 other towns.
create index products_search on public.products using gin (town_id, search) where is_visible;
create index products_revision on public.products (shop_id, revision);
-- The desk walks a whole shop, what is hidden included.
create index products_desk on public.products (shop_id, id);

create index variants_product on public.variants (product_id, position);
create index variants_revision on public.variants (shop_id, revision);
-- Within a shop a barcode is one thing that can be sold.
create unique index variants_barcode on public.variants (shop_id, barcode)
	where barcode is not null and archived_at is null;
create index photos_product on public.photos (product_id, position);
create unique index photos_once on public.photos (product_id, path) where product_id is not null;
create index photos_shop on public.photos (shop_id, position);

create index orders_person on public.orders (person_id, placed_at desc) where person_id is not null;
create index orders_email on public.orders (town_id, contact_email, placed_at desc);
create index shop_orders_order on public.shop_orders (order_id);
create index shop_orders_revision on public.shop_orders (shop_id, revision);
-- The desk's list and its figures, newest first.
create index shop_orders_placed on public.shop_orders (shop_id, placed_at desc, id desc);
create index shop_orders_slot on public.shop_orders (shop_id, slot_starts_at)
	where state not in ('refused', 'cancelled', 'expired');
-- Unanswered ones, for the alarms and the town's queue; and a day's visits.
create index shop_orders_new on public.shop_orders (placed_at) where state = 'new';
create index shop_orders_new_of_shop on public.shop_orders (shop_id, placed_at) where state = 'new';
create index shop_orders_collected on public.shop_orders (shop_id, collected_at) where collected_at is not null;
-- A code names one order among those that can still be handed over.
create unique index shop_orders_open_code on public.shop_orders (shop_id, code)
	where state in ('awaiting', 'new', 'preparing', 'ready');
create index order_lines_shop_order on public.order_lines (shop_order_id, position);
create index order_lines_variant on public.order_lines (variant_id);
create index order_events_order on public.order_events (order_id, at);
create index stock_moves_variant on public.stock_moves (variant_id, at);
create index stock_moves_line on public.stock_moves (order_line_id) where order_line_id is not null;
create index stock_moves_operation on public.stock_moves (operation_id) where operation_id is not null;
create index devices_shop on public.devices (shop_id, revision);
create index clerks_shop on public.clerks (shop_id, revision);
create index entity_aliases_shop on public.entity_aliases (shop_id);
create index operations_device on public.operations (device_id, seq);
-- Asked when something is undone or handed out a second time.
create index operations_entity on public.operations (entity_id)
	where kind in ('stock.undo', 'order.collect');
create index operations_review on public.operations (shop_id, review_revision) where review is not null;
create index tombstones_revision on public.tombstones (shop_id, revision);
create index search_words_trigram on public.search_words using gin (town_id, word extensions.gin_trgm_ops);
create index shop_events_shop on public.shop_events (shop_id, at desc, id desc);
