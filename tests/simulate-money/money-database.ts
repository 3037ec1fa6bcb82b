/**
 * The database of the simulation of money: every migration on the embedded PostgreSQL, with two things made
 * the run's own: `now()` is what a call says it is, and ids are given out in order.
 */
import type { Sql } from 'postgres';
import { connectTo, openSimulationDatabase } from '../simulate/database.ts';

/** Parameters of each function the API may call. */
export type Signatures = Map<string, { name: string; type: string }[]>;

export interface MoneyDatabase {
	/** Superuser, one connection: one call is under way at a time. */
	sql: Sql;
	signatures: Signatures;
	stop(): Promise<void>;
}

export async function openMoneyDatabase(): Promise<MoneyDatabase> {
	const database = await openSimulationDatabase();
	try {
		// Connected anew, so that no plan remembers the other clock.
		const sql = connectTo(database.url, 1);
		await takeClock(sql);
		await takeIds(sql);
		await sql`alter table public.operations disable trigger choke`;
		const signatures = await readSignatures(sql);
		return {
			sql,
			signatures,
			async stop() {
				await sql.end({ timeout: 2 });
				await database.stop();
			}
		};
	} catch (error) {
		await database.stop();
		throw error;
	}
}

/** Function bodies find the new `now()` by its name; what was stored as an expression is said again. */
async function takeClock(sql: Sql): Promise<void> {
	await sql.unsafe(`
		alter function pg_catalog.now() rename to real_now;
		create function pg_catalog.now() returns timestamptz language sql stable parallel safe as $$
			select coalesce(nullif(current_setting('sim.now', true), '')::timestamptz, pg_catalog.real_now())
		$$;
		do $$
		declare
			v_column record;
			v_function record;
		begin
			for v_column in
				select c.table_name, c.column_name from information_schema.columns c
				where c.table_schema = 'public' and c.column_default = 'real_now()'
			loop
				execute format('alter table public.%I alter column %I set default now()',
					v_column.table_name, v_column.column_name);
			end loop;
			for v_function in
				select p.oid from pg_proc p where pg_get_function_arguments(p.oid) like '%real_now()%'
			loop
				execute replace(pg_get_functiondef(v_function.oid), 'real_now()', 'now()');
			end loop;
		end $$;`);
}

async function takeIds(sql: Sql): Promise<void> {
	await sql.unsafe(`
		create sequence sim.ids;
		grant usage on sequence sim.ids to anon, authenticated, service_role;
		create or replace function private.new_id() returns uuid
		language plpgsql volatile parallel safe security definer set search_path = ''
		as $$
		begin
			return (lpad(to_hex(nextval('sim.ids')), 12, '0') || '70008000000000000000')::uuid;
		end $$;`);
}

async function readSignatures(sql: Sql): Promise<Signatures> {
	const rows = await sql<{ name: string; names: string[] | null; types: string[] }[]>`
		select p.proname as name, p.proargnames as names,
			array(select format_type(t, null) from unnest(p.proargtypes) t) as types
		from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and p.prokind = 'f'`;
	return new Map(
		rows.map(({ name, names, types }) => [
			name,
			types.map((type, at) => ({ name: names?.[at] ?? '', type }))
		])
	);
}

/** Takes away what the last run left, but the people: jobs look at every order there is. */
export async function emptyTown(sql: Sql): Promise<void> {
	await sql.unsafe(`
		begin;
		-- Whatever hangs from what: nothing is checked while they are emptied.
		set local session_replication_role = replica;
		do $$
		declare
			v_table text;
		begin
			for v_table in select c.tablename from pg_tables c where c.schemaname = 'public' and c.tablename <> 'people' loop
				execute format('delete from public.%I', v_table);
			end loop;
		end $$;
		commit;
		select setval('sim.ids', 1);`);
}
