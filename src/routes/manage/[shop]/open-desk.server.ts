import { redirect, type RequestEvent } from '@sveltejs/kit';
import { signedInClient } from '$lib/people/session.server';
import type { Supabase } from '$lib/platform/supabase.server';
import { readMyShop, type MyShop } from '$lib/shops/my-shop-queries';

type DeskEvent = Pick<RequestEvent, 'cookies' | 'url' | 'locals'> & { params: { shop: string } };

/** The person's client and the shop of this address; null where it is not theirs to see. */
export async function openDesk(
	event: DeskEvent
): Promise<{ client: Supabase; shop: MyShop } | null> {
	const client = await signedInClient(event);
	if (!client) redirect(303, `/connexion?next=${encodeURIComponent(event.url.pathname)}`);
	const shop = await readMyShop(client, event.locals.town.id, event.params.shop);
	return shop && { client, shop };
}
