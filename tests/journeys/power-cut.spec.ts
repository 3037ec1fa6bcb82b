import { ownerOf, placeAnOrder, readOrder } from './an-order';
import { ownBrowser } from './own-browser';
import { acceptUpTo, enrolTablet, markReady, typeCode } from './tablet';
import { expect, test } from './town-test';

const shop = 'cremerie-frery';
const merchant = ownerOf(shop);

test('[S2] the power goes right after "enregistré": a start without network has it, and it is sent once', async ({
	server,
	wire
}) => {
	test.setTimeout(180_000);
	const link = await wire();
	const browser = await ownBrowser();
	try {
		const order = await placeAnOrder(server, shop, 'Paul Panne');
		const till = await enrolTablet(await browser.start(), {
			link: link.url,
			server,
			email: merchant,
			name: 'Panne'
		});
		await acceptUpTo(till, order.code);
		await markReady(till, order.code);
		await expect(till.getByText(/^Tout est envoyé/)).toBeVisible({ timeout: 20_000 });

		link.cut();
		await typeCode(till, order.code);
		await till.getByRole('button', { name: 'Remettre à Paul Panne' }).click();
		await expect(
			till.getByRole('article', { name: new RegExp(`${order.code}, Remise`) })
		).toContainText('Enregistré ici, pas encore envoyé');
		await browser.kill();

		// Cold, and still without network.
		const after = await (await browser.start()).newPage();
		await after.goto(`${link.url}/till`);
		await expect(
			after.getByRole('article', { name: new RegExp(`${order.code}, Remise`) })
		).toContainText('Enregistré ici, pas encore envoyé');
		await expect(after.getByText(/1 en attente/)).toBeVisible();
		expect((await readOrder(server, order.token)).shop_orders[0]).toMatchObject({ state: 'ready' });

		link.restore();
		await expect(after.getByText(/^Tout est envoyé/)).toBeVisible({ timeout: 60_000 });
		expect((await readOrder(server, order.token)).shop_orders[0]).toMatchObject({
			state: 'collected'
		});
	} finally {
		await browser.remove();
	}
});
