/** `test` with wires to the town that a journey can cut: one for the shopper, one per tablet. */
import { test as base } from '@playwright/test';
import { openLink, type Link } from './link';

interface TownFixtures {
	/** The server itself; journeys that cut nothing use it directly. */
	server: string;
	/** Opens another wire; all are closed after the test. */
	wire: () => Promise<Link>;
}

export const test = base.extend<TownFixtures>({
	server: async ({ baseURL }, use) => {
		if (!baseURL) throw new Error('playwright.config.ts gives no baseURL');
		await use(baseURL);
	},
	wire: async ({ server }, use) => {
		const links: Link[] = [];
		await use(async () => {
			const link = await openLink(server);
			links.push(link);
			return link;
		});
		await Promise.all(links.map((link) => link.close()));
	}
});

export { expect } from '@playwright/test';
