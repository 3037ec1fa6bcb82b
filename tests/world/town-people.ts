import type { SupabaseClient } from '@supabase/supabase-js';
import type { BackendUse } from './connect.ts';
import { unique, type Town } from './world.ts';

export type TownRole = 'operator' | 'animator' | 'courier' | 'town';

/** Somebody who works for the town, signed in. */
export async function signInTownRole(
	backend: BackendUse,
	town: Town,
	role: TownRole
): Promise<SupabaseClient> {
	const email = `${unique(role)}@example.org`;
	await backend.sql`insert into public.town_staff (town_id, email, role) values (${town.id}, ${email}, ${role})`;
	return backend.signIn(email);
}
