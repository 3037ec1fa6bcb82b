-- Row level security. Nobody writes a table directly: commands are functions. Visitors touch no table
-- at all, they call the public read functions. Signed-in people read what is theirs.

alter table public.towns enable row level security;
alter table public.categories enable row level security;
alter table public.people enable row level security;
alter table public.shops enable row level security;
alter table public.shop_revisions enable row level security;
alter table public.shop_hours enable row level security;
alter table public.shop_hour_exceptions enable row level security;
alter table public.members enable row level security;
alter table public.town_staff enable row level security;
alter table public.products enable row level security;
alter table public.variants enable row level security;
alter table public.photos enable row level security;
alter table public.orders enable row level security;
alter table public.shop_orders enable row level security;
alter table public.order_lines enable row level security;
alter table public.devices enable row level security;
alter table public.operations enable row level security;
alter table public.clerks enable row level security;
alter table public.entity_aliases enable row level security;
alter table public.shop_events enable row level security;
alter table public.order_events enable row level security;
alter table public.stock_moves enable row level security;
alter table public.tombstones enable row level security;
alter table public.search_words enable row level security;
alter table public.shop_accounts enable row level security;
alter table public.payments enable row level security;
alter table public.transfers enable row level security;
alter table public.refunds enable row level security;
alter table public.refund_lines enable row level security;
alter table public.reversals enable row level security;
alter table public.disputes enable row level security;
alter table public.payment_events enable row level security;
alter table public.ledger_entries enable row level security;
alter table public.commission_invoices enable row level security;
alter table public.withdrawals enable row level security;
alter table public.jobs enable row level security;
alter table public.visits enable row level security;
alter table public.invitations enable row level security;
alter table public.invitation_wishes enable row level security;
alter table public.runs enable row level security;
alter table public.run_stops enable row level security;
alter table public.run_parcels enable row level security;
alter table public.places enable row level security;
alter table public.field_revisions enable row level security;
alter table public.field_devices enable row level security;
alter table public.field_operations enable row level security;
alter table public.field_tombstones enable row level security;
alter table public.commission_rates enable row level security;
alter table public.town_changes enable row level security;
alter table public.shop_health enable row level security;
alter table public.health_notes enable row level security;
alter table public.order_alarms enable row level security;
alter table public.town_days enable row level security;
alter table public.town_day_shops enable row level security;
alter table public.search_misses enable row level security;
alter table public.commission_payments enable row level security;

create policy "operators read their town" on public.towns for select to authenticated
	using (id in (select private.my_towns()));
create policy "anybody signed in reads the trades" on public.categories for select to authenticated
	using (true);
create policy "people read themselves" on public.people for select to authenticated
	using (id = (select private.me()));
create policy "members and operators read the shop" on public.shops for select to authenticated
	using (id in (select private.shops_i_read()));
create policy "members and operators read hours" on public.shop_hours for select to authenticated
	using (shop_id in (select private.shops_i_read()));
create policy "members and operators read exceptions" on public.shop_hour_exceptions for select to authenticated
	using (shop_id in (select private.shops_i_read()));
create policy "members and operators read members" on public.members for select to authenticated
	using (shop_id in (select private.shops_i_read()));
create policy "operators read the town's staff" on public.town_staff for select to authenticated
	using (town_id in (select private.my_towns()) or person_id = (select private.me()));
create policy "members and operators read products" on public.products for select to authenticated
	using (shop_id in (select private.shops_i_read()));
create policy "members and operators read variants" on public.variants for select to authenticated
	using (shop_id in (select private.shops_i_read()));
create policy "members and operators read photos" on public.photos for select to authenticated
	using (shop_id in (select private.shops_i_read()));
create policy "shoppers read their orders" on public.orders for select to authenticated
	using (person_id = (select private.me()));
create policy "members, operators and the shopper read shop orders" on public.shop_orders for select to authenticated
	using (shop_id in (select private.shops_i_read()) or order_id in (select private.my_orders()));
create policy "members and operators read lines" on public.order_lines for select to authenticated
	using (shop_id in (select private.shops_i_read()));
create policy "members and operators read devices" on public.devices for select to authenticated
	using (shop_id in (select private.shops_i_read()));
create policy "members and operators read operations" on public.operations for select to authenticated
	using (shop_id in (select private.shops_i_read()));
create policy "members and operators read what was done to the shop" on public.shop_events for select to authenticated
	using (shop_id in (select private.shops_i_read()));
create policy "members and operators read events" on public.order_events for select to authenticated
	using (shop_id in (select private.shops_i_read()));
create policy "members and operators read stock moves" on public.stock_moves for select to authenticated
	using (shop_id in (select private.shops_i_read()));
create policy "members and operators read clerks" on public.clerks for select to authenticated
	using (shop_id in (select private.shops_i_read()));
create policy "members and operators read the shop's entries" on public.ledger_entries for select to authenticated
	using (account = 'shop' and shop_id in (select private.shops_i_read()));
create policy "members and operators read commission invoices" on public.commission_invoices for select to authenticated
	using (shop_id in (select private.shops_i_read()));
-- Written and read by functions only; the policies say so aloud.
create policy "nobody reads revisions directly" on public.shop_revisions for select to authenticated
	using (false);
create policy "nobody reads aliases directly" on public.entity_aliases for select to authenticated
	using (false);
create policy "nobody reads tombstones directly" on public.tombstones for select to authenticated
	using (false);
create policy "nobody reads search words directly" on public.search_words for select to authenticated
	using (false);
create policy "nobody reads accounts directly" on public.shop_accounts for select to authenticated
	using (false);
create policy "nobody reads payments directly" on public.payments for select to authenticated
	using (false);
create policy "nobody reads transfers directly" on public.transfers for select to authenticated
	using (false);
create policy "nobody reads refunds directly" on public.refunds for select to authenticated
	using (false);
create policy "nobody reads refund lines directly" on public.refund_lines for select to authenticated
	using (false);
create policy "nobody reads reversals directly" on public.reversals for select to authenticated
	using (false);
create policy "nobody reads disputes directly" on public.disputes for select to authenticated
	using (false);
create policy "nobody reads payment events directly" on public.payment_events for select to authenticated
	using (false);
create policy "nobody reads withdrawals directly" on public.withdrawals for select to authenticated
	using (false);
create policy "nobody reads jobs directly" on public.jobs for select to authenticated
	using (false);
create policy "nobody reads field revisions directly" on public.field_revisions for select to authenticated
	using (false);
create policy "nobody reads field devices directly" on public.field_devices for select to authenticated
	using (false);
create policy "nobody reads field operations directly" on public.field_operations for select to authenticated
	using (false);
create policy "nobody reads field tombstones directly" on public.field_tombstones for select to authenticated
	using (false);
create policy "nobody reads runs directly" on public.runs for select to authenticated
	using (false);
create policy "nobody reads stops directly" on public.run_stops for select to authenticated
	using (false);
create policy "nobody reads parcels directly" on public.run_parcels for select to authenticated
	using (false);
create policy "nobody reads places directly" on public.places for select to authenticated
	using (false);
create policy "nobody reads rates directly" on public.commission_rates for select to authenticated
	using (false);
create policy "nobody reads changes of the town directly" on public.town_changes for select to authenticated
	using (false);
create policy "nobody reads health directly" on public.shop_health for select to authenticated
	using (false);
create policy "nobody reads health notes directly" on public.health_notes for select to authenticated
	using (false);
create policy "nobody reads alarms directly" on public.order_alarms for select to authenticated
	using (false);
create policy "nobody reads days directly" on public.town_days for select to authenticated
	using (false);
create policy "nobody reads days of the town directly" on public.town_day_shops for select to authenticated
	using (false);
create policy "nobody reads search misses directly" on public.search_misses for select to authenticated
	using (false);
create policy "nobody reads payments of commission directly" on public.commission_payments for select to authenticated
	using (false);
create policy "nobody reads visits directly" on public.visits for select to authenticated
	using (false);
create policy "nobody reads invitations directly" on public.invitations for select to authenticated
	using (false);
create policy "nobody reads invitation wishes directly" on public.invitation_wishes for select to authenticated
	using (false);
