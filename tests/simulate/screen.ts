import { layOver } from '../../src/lib/offline/laid-rows.ts';
import type { OutboxEntry } from '../../src/lib/offline/operation.ts';
import { layShelf } from '../../src/lib/shelf/lay-shelf.ts';
import type { ShelfProduct, ShelfVariant } from '../../src/lib/shelf/shelf-rows.ts';
import type { Clerk } from '../../src/lib/staff/clerk.ts';
import { layOrder } from '../../src/lib/till/lay-order.ts';
import type { ShopOrder } from '../../src/lib/till/shop-order.ts';
import type { Tab } from './tab.ts';

/** What the person at a tablet sees: the server's rows with the tablet's own operations laid over them. */
export interface Screen {
	orders: ShopOrder[];
	products: ShelfProduct[];
	variants: ShelfVariant[];
	clerks: Clerk[];
	/** Ids of operations of removed members that wait for the owner. */
	reviews: string[];
	/** This tablet's own operations on stock, newest last. */
	undoable: OutboxEntry['operation'][];
}

/** Reads the screen of an open page. */
export async function readScreen({ tablet, database }: Tab): Promise<Screen> {
	const [orders, products, variants, clerks, reviews, entries, history] = await Promise.all([
		database.rows<ShopOrder>('shop_orders').toArray(),
		database.rows<ShelfProduct>('products').toArray(),
		database.rows<ShelfVariant>('variants').toArray(),
		database.rows<Clerk>('clerks').toArray(),
		database.rows<{ id: string; done: boolean }>('reviews').toArray(),
		database.outbox.toArray(),
		database.history.toArray()
	]);
	const shelf = layShelf({ products, variants }, entries, {
		trade_id: tablet.world.shop.town.town.tradeId,
		vat_bp: 2000,
		untitled: ''
	});
	const own = [...entries, ...history].sort((one, other) => one.seq - other.seq);
	return {
		orders: layOver('shop_orders', orders, entries, layOrder),
		products: [...shelf.products.values()],
		variants: [...shelf.variants.values()],
		clerks: clerks,
		reviews: reviews
			.filter(({ done }) => !done)

			.map(({ id }) => id),
		undoable: own.map(({ operation }) => operation).filter(({ kind }) => kind.startsWith('stock.'))
	};
}
