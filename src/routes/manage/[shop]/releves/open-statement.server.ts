import { error, type RequestEvent } from '@sveltejs/kit';
import type { Statement } from '$lib/statements/statement';
import { parseMonth } from '$lib/statements/statement-month';
import { readStatement } from '$lib/statements/statement-queries';
import { openDesk } from '../open-desk.server';

/** The statement a download asks for. @throws Kit's 404 where there is none, or none to see. */
export async function openStatement(
	event: Pick<RequestEvent, 'cookies' | 'url' | 'locals'> & {
		params: { shop: string; month: string };
	}
): Promise<Statement> {
	const month = parseMonth(event.params.month);
	const opened = month && (await openDesk(event));
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
