import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { signedInClient } from '$lib/people/session.server';
import type { Supabase } from '$lib/platform/supabase.server';
import { readMyShop, type MyShop } from '$lib/shops/my-shop-queries';
import type { Statement } from '$lib/statements/statement';
import { parseMonth } from '$lib/statements/statement-month';
import { readStatement } from '$lib/statements/statement-queries';

/** The person's client and the shop of this address; null where it is not theirs to see. */
export async function openShop(
	event: Pick<RequestEvent, 'cookies' | 'url' | 'locals'> & { params: { shop: string } }
): Promise<{ client: Supabase; shop: MyShop } | null> {
	const client = await signedInClient(event);
	if (!client) redirect(303, `/connexion?next=${encodeURIComponent(event.url.pathname)}`);
	const shop = await readMyShop(client, event.locals.town.id, event.params.shop);
	return shop && { client, shop };
}

/** The statement a download asks for. @throws Kit's 404 where there is none, or none to see. */
export async function openStatement(
	event: Pick<RequestEvent, 'cookies' | 'url' | 'locals'> & {
		params: { shop: string; month: string };
	}
): Promise<Statement> {
	const month = parseMonth(event.params.month);
	const opened = month && (await openShop(event));
	if (!opened) error(404, 'statement_not_found');
	const answer = await readStatement(opened.client, opened.shop.id, month);
	if (!answer.ok) error(404, 'statement_not_found');
	return answer.statement;
}

/** A document to keep, for the person who asked and for no cache. */
export function download(body: BodyInit, type: string, name: string): Response {
	return new Response(body, {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});
}
