-- Who may call what. This chapter comes last and is the whole list: what is not here is not allowed.

revoke all on all tables in schema public from anon, authenticated;
revoke execute on all functions in schema public from public, anon, authenticated;
revoke execute on all functions in schema private from public, anon, authenticated;

grant usage on schema public to anon, authenticated, service_role;
grant all on all tables in schema public to service_role;
grant execute on all functions in schema public to service_role;
grant usage on schema private to authenticated, service_role;
grant execute on all functions in schema private to service_role;

-- Signed-in people read rows that the policies give them. Nobody writes but through a function.
grant select on public.towns, public.categories, public.people, public.shops, public.shop_hours,
	public.shop_hour_exceptions, public.members, public.town_staff, public.products, public.variants,
	public.photos, public.orders, public.shop_orders, public.order_lines, public.devices,
	public.operations, public.order_events, public.shop_events, public.stock_moves, public.clerks, public.ledger_entries,
	public.commission_invoices
	to authenticated;

-- The predicates that the policies ask.
grant execute on function private.me(), private.my_shops(), private.my_towns(), private.my_orders(), private.shops_i_read(), private.my_role_at(uuid)
	to authenticated;

-- Everybody: the pages of the town, placing an order, looking at it with its token.
grant execute on function
	public.read_town(text),
	public.read_town_text(uuid, text),
	public.town_revision(uuid),
	public.read_home(uuid),
	public.list_trades(uuid),
	public.list_shops(uuid, text, boolean, text, integer),
	public.read_shop(uuid, text, text),
	public.search_products(uuid, jsonb),
	public.read_product(uuid, text),
	public.read_basket(uuid, uuid[]),
	public.read_slots(uuid[], integer),
	public.list_sitemap(uuid, text, text, integer),
	public.place_order(jsonb),
	public.read_order(text),
	public.cancel_shop_order(text, uuid),
	public.request_withdrawal(text, uuid, jsonb, text, text),
	public.read_invitation(text)
	to anon, authenticated;

-- Signed-in people; each function asks whether they may.
grant execute on function
	public.greet_person(text, text),
	public.read_account(),
	public.read_town_overview(uuid),
	public.enrol_device(uuid, uuid, text, text, uuid),
	public.till_sync(uuid, jsonb, jsonb, jsonb),
	public.enrol_field_device(uuid, uuid, text, text),
	public.field_sync(uuid, jsonb, jsonb, jsonb),
	public.move_shop(uuid, text, text, text),
	public.read_approval(uuid),
	public.list_town_shops(uuid, text, text, jsonb),
	public.allow_help(uuid, integer),
	public.invite(uuid, uuid, text, text),
	public.accept_invitation(text, boolean),
	public.withdraw_invitation(uuid),
	public.list_team(uuid, uuid),
	public.change_team(uuid, text),
	public.list_deliveries(uuid, date),
	public.keep_place(uuid, uuid, double precision, double precision),
	public.create_run(uuid, uuid, date, timestamptz, uuid, jsonb),
	public.order_run(uuid, jsonb),
	public.assign_run(uuid, uuid),
	public.cancel_run(uuid),
	public.read_run(uuid),
	public.list_runs(uuid, jsonb),
	public.read_shop_account(uuid),
	public.list_withdrawals(uuid),
	public.receive_return(uuid),
	public.retry_refund(uuid),
	public.list_statements(uuid),
	public.read_statement(uuid, date),
	public.read_shop_order(uuid),
	public.read_dac7(uuid, integer),
	public.list_payment_troubles(uuid),
	public.desk_apply(uuid, jsonb, text),
	public.list_desk_products(uuid, uuid),
	public.export_products(uuid, uuid),
	public.read_desk_shop(uuid),
	public.save_shop_page(uuid, jsonb),
	public.set_shop_front(uuid, jsonb),
	public.save_shop_hours(uuid, jsonb),
	public.add_closure(uuid, date, date, text),
	public.remove_closure(uuid, date, date),
	public.list_desk_orders(uuid, jsonb, text),
	public.read_desk_figures(uuid),
	public.read_town_health(uuid),
	public.snooze_shop_health(uuid),
	public.write_to_shop(uuid, text),
	public.reopen_silent_shop(uuid),
	public.read_town_settings(uuid, uuid),
	public.change_town_settings(uuid, bigint, jsonb),
	public.set_commission_rate(uuid, date, integer),
	public.drop_commission_rate(uuid, date),
	public.record_commission_paid(uuid, uuid, integer, date, text, boolean),
	public.undo_commission_paid(uuid),
	public.list_commission_debts(uuid),
	public.read_results(uuid, date, date, text),
	public.read_search_misses(uuid, date, date),
	public.read_shop_search_misses(uuid),
	public.list_jobs()
	to authenticated;
