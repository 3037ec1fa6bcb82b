/** A shop that sells online, with its owner and tablet, and somebody who buys there. */
import type { BackendUse } from './connect.ts';
import { openPayingTown, ownerOf } from './paying-town.ts';
import { enrolTill } from './till.ts';
import type { Wish } from './world.ts';

interface Part {
	id: string;
	state: string;
	can_cancel: boolean;
	shop: { id: string };
	withdraw_until: string | null;
	lines: { id: string }[];
}
interface OrderPage {
	paid: Record<string, unknown>;
	shop_orders: Part[];
}

/** The caller closes `paying`. */
export async function openSellingShop(backend: BackendUse) {
	const paying = await openPayingTown(backend);
	const shop = await paying.openShop();
	const owner = await ownerOf(backend, shop);
	const read = async (token: string): Promise<OrderPage> =>
		(await backend.anon().rpc('read_order', { p_token: token })).data;
	return {
		paying,
		shop,
		owner,
		till: await enrolTill(owner, shop),
		read,
		cancel: async (token: string, part: string) =>
			(await backend.anon().rpc('cancel_shop_order', { p_token: token, p_shop_order: part })).data,
		/** Buys and pays; `part` is the one of `shop`. */
		async bought(wishes: Wish[], more: Record<string, unknown> = {}) {
			const order = await paying.order(wishes, more);
			await paying.pay(order.id);
			const { shop_orders } = await read(order.token);
			return { ...order, part: shop_orders.find((each) => each.shop.id === shop.id)! };
		},
		/** What the provider's books say of an order: cents. */
		atProvider(order: string) {
			const { payment_intent, refund, transfer } = paying.fake.state;
			const intent = Object.values(payment_intent).find((each) => each.transfer_group === order)!;
			const refunds = Object.values(refund).filter(
				(each) => each.payment_intent === intent.id && each.status !== 'failed'
			);
			const transfers = Object.values(transfer).filter((each) => each.transfer_group === order);
			return {
				paid: intent.amount_received,
				refunded: refunds.reduce((sum, each) => sum + each.amount, 0),
				shops: transfers.reduce((sum, each) => sum + each.amount - each.amount_reversed, 0)
			};
		}
	};
}
