import { createServerClient } from '@supabase/ssr';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import type { RequestEvent } from '@sveltejs/kit';
import type { Database } from './database-types';
import { readEnv } from './env.server';

export type Supabase = SupabaseClient<Database>;

/** Looked up at each request: in development the embedded API may start after this module. */
const supabaseFetch: typeof fetch = (input, init) =>
	(globalThis.comptoirSupabaseFetch ?? fetch)(input, init);

let anonymous: Supabase | undefined;

/** The client of nobody in particular (role `anon`): public pages read through it. */
export function publicClient(): Supabase {
	const { supabaseUrl, publishableKey } = readEnv();
	anonymous ??= createClient<Database>(supabaseUrl, publishableKey, {
		auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
		global: { fetch: supabaseFetch }
	});
	return anonymous;
}

const clients = new WeakMap<RequestEvent['cookies'], Supabase>();

/**
 * The client of the person who sent this request, from their session cookies; RLS decides what they
 * see. One per request (keyed by its cookies, which hooks, loads and actions share), so that two
 * loads never refresh the same token twice. The session cookies are HttpOnly: no script reads them.
 * A response to it must not be cached: answer with `Cache-Control: private, no-store`.
 */
export function personClient(event: Pick<RequestEvent, 'cookies' | 'url'>): Supabase {
	const existing = clients.get(event.cookies);
	if (existing) return existing;
	const { supabaseUrl, publishableKey } = readEnv();
	const client = createServerClient<Database>(supabaseUrl, publishableKey, {
		cookieOptions: {
			name: 'session',
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			secure: event.url.protocol === 'https:'
		},
		cookies: {
			encode: 'tokens-only',
			getAll: () => event.cookies.getAll(),
			setAll: (changes) => {
				for (const { name, value, options } of changes) {
					event.cookies.set(name, value, { ...options, path: '/' });
				}
			}
		},
		global: { fetch: supabaseFetch }
	});
	clients.set(event.cookies, client);
	return client;
}
