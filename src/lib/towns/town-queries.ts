import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import { townSchema, type Town } from './town.ts';

/** The town that answers at a host name; an unknown host opens the first town; null: no town yet. */
export function readTown(client: SupabaseClient, host: string): Promise<Town | null> {
	return callRpc(client, 'read_town', { p_host: host }, townSchema.nullable());
}

/** A number that changes with anything public in the town. */
export function readTownRevision(client: SupabaseClient, town: string): Promise<string> {
	return callRpc(client, 'town_revision', { p_town: town }, z.coerce.string());
}
