import { eachOrderPage } from '$lib/orders/desk-order-queries';
import type { Lang } from '$lib/platform/language';
import type { Supabase } from '$lib/platform/supabase.server';
import type { DeskTrade } from '$lib/shelf/desk-product';
import { eachProductPage } from '$lib/shelf/desk-queries';
import { csvHead, csvLines } from '$lib/shelf/product-csv';
import type { DeskShop } from '$lib/shops/desk-shop';
import { listStatements } from '$lib/statements/statement-queries';

interface Archive {
	client: Supabase;
	shop: DeskShop;
	trades: readonly DeskTrade[];
}

/** The articles as a spreadsheet reads them; brought back by an import, it changes nothing. */
export async function* articlesCsv({ client, shop, trades }: Archive, lang: Lang) {
	yield csvHead(lang);
	for await (const products of eachProductPage(client, shop.id)) {
		yield csvLines(products, trades, lang);
	}
}

/**
 * Everything a shop has here, as one JSON written piece by piece: itself, its articles, its orders with what it sees
 * of whoever ordered, and the months of its statements.
 */
export async function* shopJson({ client, shop, trades }: Archive) {
	const statements = await listStatements(client, shop.id);
	const head = {
		format: 'comptoir-shop',
		version: 1,
		exported_at: new Date().toISOString(),
		shop,
		categories: trades,
		statements: statements.ok ? statements.months : []
	};
	yield `${JSON.stringify(head).slice(0, -1)},\n"products":[`;
	yield* items(eachProductPage(client, shop.id));
	yield `],\n"orders":[`;
	yield* items(eachOrderPage(client, shop.id, { q: '', state: '', from: '', to: '' }));
	yield ']}\n';
}

async function* items(pages: AsyncIterable<unknown[]>) {
	let first = true;
	for await (const page of pages) {
		for (const item of page) {
			yield `${first ? '' : ','}\n${JSON.stringify(item)}`;
			first = false;
		}
	}
}

/** Each picture of the shop once, largest size, under the name of what it shows. */
export async function* photoFiles({ client, shop }: Archive) {
	const wanted = shop.photo ? [{ name: 'devanture', path: shop.photo.path }] : [];
	yield* fetchAll(client, wanted);
	for await (const products of eachProductPage(client, shop.id)) {
		const photos = products.flatMap(({ slug, photos }) =>
			photos.map(({ path }, i) => ({ name: i === 0 ? slug : `${slug}-${i + 1}`, path }))
		);
		yield* fetchAll(client, photos);
	}
}

async function* fetchAll(client: Supabase, photos: readonly { name: string; path: string }[]) {
	for (const { name, path } of photos) {
		const { data } = await client.storage.from('photos').download(`${path}-1080.webp`);
		// A picture whose file is gone is no reason to keep the rest.
		if (data) yield { name: `photos/${name}.webp`, input: data };
	}
}
