import { join } from 'node:path';
import type { Sql } from 'postgres';
import { gateAuth, type AuthLimits } from './auth-gate.ts';
import type { BackendKeys } from './data-folder.ts';
import type { Mailbox } from './mailbox.ts';
import { signInMail } from './sign-in-mail.ts';
import { storageInFolder } from './storage-files.ts';

// Both are read when the module loads.
process.env.EXPERIMENTAL_STORAGE = '1';
process.env.LITE_TELEMETRY = '0';

/** Answers one request to /rest/v1, /auth/v1 or /storage/v1. `peer`: address of the caller, null in-process. */
export type ApiFetch = (request: Request, peer: string | null) => Promise<Response>;

export interface SupabaseApi {
	fetch: ApiFetch;
	close(): Promise<void>;
}

interface ApiOptions {
	databaseUrl: string;
	folder: string;
	keys: BackendKeys;
	mailbox: Mailbox;
	limits: AuthLimits;
}

/** Supabase Lite over our Postgres, in this process, with its tables (auth, storage) in place. */
export async function openSupabaseApi(options: ApiOptions): Promise<SupabaseApi> {
	const { App } = await import('@supabase/lite');
	const { createPostgresConnection } = await import('@supabase/lite/postgres');
	const { keys, mailbox } = options;
	const connection = createPostgresConnection({
		url: options.databaseUrl,
		postgresOptions: { max: 20, onnotice: () => {}, types: { json, jsonb } }
	});
	// Lite's first request under RLS would grant everything on every such table to the API's roles,
	// undoing the grants of our migrations. Telling it that has been done keeps them
	// (tests/contract checks that the grants stay as written).
	Object.assign(connection, { rlsState: 'active' });

	const app = new App({
		connection,
		auth: {
			enabled: true,
			jwt_secret: keys.jwtSecret,
			publishable_key: keys.publishableKey,
			secret_key: keys.secretKey,
			enable_signup: true,
			enable_refresh_token_rotation: true,
			email: {
				// No passwords: codes by e-mail only, see auth-gate.ts.
				enable_signup: false,
				enable_confirmations: true,
				// Lite would confirm a change from the old address alone: ask the new one.
				double_confirm_changes: false,
				otp_length: 6,
				otp_expiry: 600
			}
		},
		storage: { enabled: true, file_size_limit: '10MiB' },
		studio: { enabled: false },
		options: {
			server: { admin: false, disableStudio: true, disableFallback: true },
			drivers: {
				email: {
					async send({ to, subject, text }: { to: string; subject: string; text?: string }) {
						const code = /\b\d{6}\b/.exec(text ?? '')?.[0];
						await mailbox.send({
							to,
							...(code ? signInMail(code) : { subject, text: text ?? '' })
						});
					}
				}
			}
		}
	});
	app._storageAdapter = storageInFolder(join(options.folder, 'storage'));
	await quietly(async () => {
		await app.init();
		await app.ensureSystemSchema();
	});
	await grantSystemSchemas(connection.driver);
	const gate = gateAuth(options.limits);
	return {
		fetch: (request, peer) =>
			gate(request, peer, (passed) => app.fetch(passed, { peerAddress: null })),
		close: () => connection.driver.end({ timeout: 2 })
	};
}

// Lite hands objects over as JSON text already; its own serializer would write that a second time, and
// a function would receive a string where the caller sent an object. Only bare words need writing.
const writeJson = (value: unknown) =>
	typeof value === 'string' && isJson(value) ? value : JSON.stringify(value);
const readJson = (text: string): unknown => JSON.parse(text);
const json = { to: 114, from: [114], serialize: writeJson, parse: readJson };
const jsonb = { to: 3802, from: [3802], serialize: writeJson, parse: readJson };

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		// That is the answer: not JSON.
		return false;
	}
}

/** The grants hosted Supabase gives on its own schemas; row level security decides behind them. */
async function grantSystemSchemas(sql: Sql) {
	await sql.unsafe(`
		grant usage on schema auth, storage to anon, authenticated, service_role;
		grant all on all tables in schema storage to anon, authenticated, service_role;
	`);
}

/** Lite warns that its storage is experimental; our start says so in our words, once. */
async function quietly(work: () => Promise<void>) {
	const warn = console.warn;
	console.warn = (message: unknown, ...rest: unknown[]) => {
		if (!String(message).startsWith('EXPERIMENTAL FEATURES')) warn(message, ...rest);
	};
	try {
		await work();
	} finally {
		console.warn = warn;
	}
}
