import { createClient } from '@supabase/supabase-js';
import type { Database } from './database-types';
import { readEnv } from './env.server';
import type { Supabase } from './supabase.server';

let known: Supabase | undefined;

/**
 * The client that no policy stops, for webhooks and jobs alone (lint names who may import it). Never for
 * what somebody asked: that runs as the person who asked.
 */
export function serviceClient(): Supabase {
	const { supabaseUrl, secretKey } = readEnv();
	known ??= createClient<Database>(supabaseUrl, secretKey, {
		auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
		global: { fetch: (input, init) => (globalThis.comptoirSupabaseFetch ?? fetch)(input, init) }
	});
	return known;
}
