/**
 * The real database of the simulation: the embedded PostgreSQL 17 with every migration, as in `npm start`.
 * What is added lies in a schema of its own: copies of a shop to restore, rows that make operations fail,
 * and pages of a few rows, so that a small shop has page borders.
 */
import { mkdtemp, chmod, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres, { type Sql } from 'postgres';
import { openBackend } from '../../supabase/embedded/backend.ts';
import { usualLimits } from '../../supabase/embedded/auth-gate.ts';
import { rewriteFunctions } from './rewrite-functions.ts';

export interface SimulationDatabase {
	/** Superuser, several connections. */
	sql: Sql;
	url: string;
	stop(): Promise<void>;
}

const ROWS_PER_PAGE = 9;

export async function openSimulationDatabase(): Promise<SimulationDatabase> {
	const folder = await mkdtemp(join(tmpdir(), 'comptoir-simulation-'));
	await chmod(folder, 0o711);
	const removeFolder = () => rm(folder, { recursive: true, force: true });
	const backend = await openBackend({ folder, durable: false, limits: usualLimits }).catch(
		async (error) => {
			await removeFolder();
			throw error;
		}
	);
	const sql = connectTo(backend.databaseUrl, 4);
	await addTools(sql);
	return {
		sql,
		url: backend.databaseUrl,
		async stop() {
			await sql.end({ timeout: 2 });
			await backend.stop();
			await removeFolder();
		}
	};
}

/** Connections that set no timers: time is virtual here. */
export function connectTo(url: string, max: number): Sql {
	return postgres(url, {
		max,
		idle_timeout: 0,
		connect_timeout: 0,
		max_lifetime: null,
		onnotice: () => {},
		// A killed backend is part of the play; the call that was under way hears of it.
		onclose: () => {}
	});
}

/** Tables whose rows are a shop's, parents first. */
const SHOP_TABLES = [
	'shop_revisions',
	'shops',
	'shop_hours',
	'shop_hour_exceptions',
	'products',
	'variants',
	'photos',
	'orders',
	'shop_orders',
	'order_lines',
	'devices',
	'clerks',
	'entity_aliases',
	'operations',
	'order_events',
	'stock_moves',
	'tombstones'
] as const;

async function addTools(sql: Sql): Promise<void> {
	await rewriteFunctions({
		'private.page_end': [
			['c_rows constant integer := 2000', `c_rows constant integer := ${ROWS_PER_PAGE}`]
		]
	})(sql);
	const saves: string[] = [];
	const removes: string[] = [];
	const restores: string[] = [];
	for (const table of SHOP_TABLES) {
		const columns = await sql<{ name: string }[]>`
			select column_name as name from information_schema.columns
			where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER'`;
		const names = columns.map(({ name }) => `"${name}"`).join(', ');
		const mine = belongsTo(table);
		saves.push(`insert into sim.copies select p_copy, '${table}', coalesce(jsonb_agg(to_jsonb(t)), '[]')
			from public.${table} t where ${mine};`);
		removes.unshift(`delete from public.${table} t where ${mine};`);
		restores.push(`insert into public.${table} (${names}) select ${names} from jsonb_populate_recordset(
			null::public.${table}, (select c.rows from sim.copies c where c.copy = p_copy and c.name = '${table}'));`);
	}
	await sql.unsafe(`
		set client_min_messages = warning;
		create schema sim;
		create table sim.copies (copy uuid, name text, rows jsonb, primary key (copy, name));
		create function sim.save(p_shop uuid, p_copy uuid) returns void language plpgsql as $$
		begin
			${saves.join('\n')}
		end $$;
		-- As restoring a backup does: no trigger runs, the rows are simply there again.
		create function sim.restore(p_shop uuid, p_copy uuid, p_new_epoch boolean) returns void language plpgsql as $$
		begin
			perform set_config('session_replication_role', 'replica', true);
			${removes.join('\n')}
			${restores.join('\n')}
			if p_new_epoch then
				update public.shop_revisions set epoch = gen_random_uuid() where shop_id = p_shop;
			end if;
			perform set_config('session_replication_role', 'origin', true);
		end $$;
		-- Operations on these rows fail inside the server, until they are taken off the list.
		create table sim.poisoned (entity_id uuid primary key);
		create function sim.choke() returns trigger language plpgsql as $$
		begin
			if exists (select from sim.poisoned p where p.entity_id = new.entity_id) then
				raise exception 'poisoned by the simulation';
			end if;
			return new;
		end $$;
		create trigger choke before insert on public.operations for each row execute function sim.choke();
		grant usage on schema sim to authenticated, anon;
		grant select on sim.poisoned to authenticated, anon;
	`);
}

function belongsTo(table: (typeof SHOP_TABLES)[number]): string {
	if (table === 'shops') return 't.id = p_shop';
	// Orders carry no shop: those of a run say so in their address.
	if (table === 'orders') return "t.contact_email like '%@' || p_shop || '.example'";
	return 't.shop_id = p_shop';
}
