import { makeZip } from 'client-zip';
import { streamText } from '$lib/platform/stream-text.server';
import { downloadHeaders } from '../../download-headers';
import { openExport } from '../open-export.server';
import { articlesCsv, photoFiles, shopJson } from '../shop-archive.server';
import type { RequestHandler } from './$types';

/** Everything in one file, written as it leaves: a thousand pictures never lie in memory together. */
export const GET: RequestHandler = async (event) => {
	const archive = await openExport(event);
	const { lang } = event.locals;
	async function* files() {
		yield { name: 'articles.csv', input: streamText(articlesCsv(archive, lang)) };
		yield { name: 'boutique.json', input: streamText(shopJson(archive)) };
		yield* photoFiles(archive);
	}
	return new Response(makeZip(files()), {
		headers: downloadHeaders('application/zip', `boutique-${archive.shop.slug}.zip`)
	});
};
