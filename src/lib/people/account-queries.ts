import type { SupabaseClient } from '@supabase/supabase-js';
import { callRpc } from '../platform/call-rpc.ts';
import { accountSchema, type Account } from './account.ts';

/** Orders, shops and towns of whoever `client` is signed in as; null before the first greeting. */
export async function readAccount(client: SupabaseClient): Promise<Account | null> {
	return callRpc(client, 'read_account', {}, accountSchema.nullable());
}
