import type { Sql } from 'postgres';

/**
 * What every Supabase database has from birth and our migrations count on: the roles of the API,
 * a schema for extensions, and the grants new tables and functions get by default. Repeatable.
 */
export async function bootstrapDatabase(sql: Sql): Promise<void> {
	await sql.unsafe(`
		set client_min_messages = warning;
		do $$ begin
			if to_regrole('anon') is null then create role anon nologin; end if;
			if to_regrole('authenticated') is null then create role authenticated nologin; end if;
			if to_regrole('service_role') is null then create role service_role nologin bypassrls; end if;
			execute format('alter database %I set search_path = "$user", public, extensions',
				current_database());
		end $$;

		create schema if not exists extensions;
		grant usage on schema extensions to anon, authenticated, service_role;
		create extension if not exists pgcrypto with schema extensions;
		create extension if not exists "uuid-ossp" with schema extensions;

		grant usage on schema public to anon, authenticated, service_role;
		alter default privileges in schema public
			grant all on tables to anon, authenticated, service_role;
		alter default privileges in schema public
			grant all on functions to anon, authenticated, service_role;
		alter default privileges in schema public
			grant all on sequences to anon, authenticated, service_role;
	`);
	// Only where the server loads it (ours does); a Postgres of yours may not.
	const [loaded] = await sql`show shared_preload_libraries`;
	if (String(loaded?.shared_preload_libraries).includes('pg_stat_statements')) {
		await sql.unsafe(
			'set client_min_messages = warning;' +
				'create extension if not exists pg_stat_statements with schema extensions'
		);
	}
}
