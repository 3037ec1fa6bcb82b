import type { TransactionSql } from 'postgres';
import type { DemoShop } from '../demo.ts';
import { insertRows } from './bulk.ts';

/** Shops of the demo that cannot be paid online yet: one never began, one has something to hand in. */
const notConnected = 'la-friperie-du-lion';
const incomplete = 'trouee-cyclo';

const hasAccount = (shop: DemoShop) => shop.state === 'open' && shop.slug !== notConnected;

/** The account at the demo's payment provider. */
export function demoAccount(slug: string): string {
	return `acct_demo_${slug.replaceAll('-', '_')}`;
}

/** Accounts of the demo's shops that may receive money. */
export function activeDemoAccounts(shops: readonly DemoShop[]): string[] {
	return shops
		.filter((shop) => hasAccount(shop) && shop.slug !== incomplete)
		.map((shop) => demoAccount(shop.slug));
}

/** Accounts that have something to hand in before they may. */
export function waitingDemoAccounts(shops: readonly DemoShop[]): string[] {
	return shops.filter((shop) => shop.slug === incomplete).map((shop) => demoAccount(shop.slug));
}

/** Nearly every shop of the demo takes cards. */
export async function loadAccounts(sql: TransactionSql, shops: readonly DemoShop[]): Promise<void> {
	await insertRows(
		sql,
		'shop_accounts',
		shops.filter(hasAccount).map((shop) => ({
			shop_id: shop.id,
			account: demoAccount(shop.slug),
			transfers_active: shop.slug !== incomplete,
			payouts_active: shop.slug !== incomplete,
			requirements:
				shop.slug === incomplete ? { currently_due: ['individual.verification.document'] } : {}
		}))
	);
	await sql`
		update public.shops s set accepts_online = true
		from public.shop_accounts a where a.shop_id = s.id and a.transfers_active`;
}
