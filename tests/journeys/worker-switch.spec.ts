import { ownerOf, placeAnOrder } from './an-order';
import { acceptUpTo, enrolTablet } from './tablet';
import { expect, test } from './town-test';
import { openUpdatingLink } from './updating-link';

const tablet = { viewport: { width: 1180, height: 820 }, locale: 'fr-FR', hasTouch: true };

test('[S18] switched off from afar, the worker and its files go, and what waits stays', async ({
	browser,
	server
}) => {
	test.setTimeout(180_000);
	const shop = 'la-batterie';
	const link = await openUpdatingLink(server);
	try {
		const order = await placeAnOrder(server, shop, 'Odile Arrêt');
		const till = await enrolTablet(await browser.newContext(tablet), {
			link: link.url,
			server,
			email: ownerOf(shop),
			name: 'Arrêt'
		});
		await expect(till.getByRole('dialog', { name: /^Nouvelle commande/ })).toBeVisible();
		link.loseCalls(true);
		await acceptUpTo(till, order.code);
		await expect(till.getByText(/en attente/)).toBeVisible({ timeout: 30_000 });
		/** Null while the page is loading again. */
		const kept = () =>
			till
				.evaluate(async () => ({
					workers: (await navigator.serviceWorker.getRegistrations()).length,
					caches: (await caches.keys()).length
				}))
				.catch(() => null);
		expect(await kept()).toMatchObject({ workers: 1 });

		link.switchWorkerOff();
		await till.reload();
		await expect.poll(kept, { timeout: 30_000 }).toEqual({ workers: 0, caches: 0 });
		await expect(till.getByText(/en attente/)).toBeVisible({ timeout: 30_000 });
		await till.reload();
		await expect(till.getByText(/en attente/)).toBeVisible({ timeout: 30_000 });
		expect(await kept()).toEqual({ workers: 0, caches: 0 });
		link.loseCalls(false);
		await expect(till.getByText(/Tout est envoyé/)).toBeVisible({ timeout: 60_000 });
	} finally {
		await link.close();
	}
});
