import type { SupabaseClient } from '@supabase/supabase-js';
import type { BackendUse } from './connect.ts';
import { enrolTill } from './till.ts';
import { inviteMember, makeShop, makeTown, unique, type Shop, type Town } from './world.ts';

export interface StaffedShop {
	town: Town;
	shop: Shop;
	owner: SupabaseClient;
	till: Awaited<ReturnType<typeof enrolTill>>;
}

/** A shop in a town of its own, with its owner signed in and one tablet on the counter. */
export async function openStaffedShop(backend: BackendUse): Promise<StaffedShop> {
	const town = await makeTown(backend.sql);
	const shop = await makeShop(backend.sql, town);
	const email = `${unique('patron')}@example.org`;
	await inviteMember(backend.sql, shop, email);
	const owner = await backend.signIn(email);
	return { town, shop, owner, till: await enrolTill(owner, shop) };
}
