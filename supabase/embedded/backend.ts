import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { join } from 'node:path';
import postgres, { type Sql } from 'postgres';
import { usualLimits, type AuthLimits } from './auth-gate.ts';
import { bootstrapDatabase } from './database-bootstrap.ts';
import { readKeys, type BackendKeys } from './data-folder.ts';
import { Mailbox, type Mail } from './mailbox.ts';
import { applyMigrations } from './migrations.ts';
import { startCluster } from './postgres-cluster.ts';
import { openSupabaseApi, type ApiFetch } from './supabase-api.ts';

export interface Backend {
	fetch: ApiFetch;
	keys: BackendKeys;
	mailbox: Mailbox;
	/** Superuser connection, for migrations, seed and tests. */
	sql: Sql;
	databaseUrl: string;
	/** The secret-key client, in-process: bypasses RLS. */
	service: SupabaseClient;
	stop(): Promise<void>;
}

interface BackendOptions {
	folder: string;
	/** Another Postgres than the embedded one. */
	databaseUrl?: string;
	migrations?: string;
	durable?: boolean;
	limits?: AuthLimits;
	progress?: Progress;
	/** Told of each captured mail. */
	onMail?: (mail: Mail) => void;
}

/** Runs a step and tells how long it took. */
export type Progress = <T>(label: string, work: () => Promise<T>) => Promise<T>;

const silent: Progress = (_label, work) => work();

/** Postgres, migrations and the Supabase API over them. On any failure nothing is left running. */
export async function openBackend(options: BackendOptions): Promise<Backend> {
	const { folder, progress = silent } = options;
	const keys = await readKeys(folder);
	const closing: (() => Promise<unknown>)[] = [];
	const stop = async () => {
		for (const close of closing.splice(0).reverse()) await close();
	};
	try {
		let databaseUrl = options.databaseUrl;
		if (!databaseUrl) {
			const cluster = await progress('PostgreSQL', () =>
				startCluster({
					folder: join(folder, 'postgres'),
					password: keys.databasePassword,
					durable: options.durable ?? true
				})
			);
			closing.push(() => cluster.stop());
			databaseUrl = cluster.url;
		}
		const url = databaseUrl;
		const sql = postgres(url, { max: 4, onnotice: () => {} });
		closing.push(() => sql.end({ timeout: 2 }));
		const mailbox = new Mailbox(join(folder, 'mails.json'), options.onMail);
		const api = await progress('Supabase API', async () => {
			await bootstrapDatabase(sql);
			const limits = options.limits ?? usualLimits;
			return openSupabaseApi({ databaseUrl: url, folder, keys, mailbox, limits });
		});
		closing.push(() => api.close());
		await progress('migrations', () =>
			applyMigrations(sql, options.migrations ?? join(import.meta.dirname, '../migrations'))
		);
		const service = createClient('http://comptoir.embedded', keys.secretKey, {
			auth: { persistSession: false, autoRefreshToken: false },
			global: { fetch: (input, init) => api.fetch(new Request(input, init), null) }
		});
		return { fetch: api.fetch, keys, mailbox, sql, databaseUrl: url, service, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}
