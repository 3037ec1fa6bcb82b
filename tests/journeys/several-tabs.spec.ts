import { ownerOf, placeAnOrder, readOrder } from './an-order';
import { acceptUpTo, enrolTablet, markReady, typeCode } from './tablet';
import { expect, test } from './town-test';

const tablet = { viewport: { width: 1180, height: 820 }, locale: 'fr-FR', hasTouch: true };

test('[S13] two tabs of one tablet: what either records is sent, and both show it', async ({
	browser,
	server,
	wire
}) => {
	test.setTimeout(180_000);
	const shop = 'la-page-cornee';
	const link = await wire();
	const order = await placeAnOrder(server, shop, 'Olga Onglet');
	const context = await browser.newContext(tablet);
	const one = await enrolTablet(context, {
		link: link.url,
		server,
		email: ownerOf(shop),
		name: 'Onglets'
	});
	const other = await context.newPage();
	await other.goto(`${link.url}/till`);

	// The first tab holds the lock and sends; the second only records.
	await acceptUpTo(other, order.code);
	await expect(
		one.getByRole('region', { name: 'En préparation' }).getByText(order.code, { exact: true })
	).toBeVisible();
	await markReady(one, order.code);
	await expect
		.poll(async () => (await readOrder(server, order.token)).shop_orders[0]?.state)
		.toBe('ready');

	// The sender goes away without a word while the second records: the second takes over.
	await one.close({ runBeforeUnload: false });
	await typeCode(other, order.code);
	await other.getByRole('button', { name: 'Remettre à Olga Onglet' }).click();
	await expect
		.poll(async () => (await readOrder(server, order.token)).shop_orders[0]?.state, {
			timeout: 20_000
		})
		.toBe('collected');
});

test('two tablets hand the same order out without network: one fact, one of them hears it was done', async ({
	browser,
	server,
	wire
}) => {
	test.setTimeout(180_000);
	const shop = 'le-de-pipe';
	const order = await placeAnOrder(server, shop, 'Deux Fois');
	const links = [await wire(), await wire()];
	const tills = [];
	for (const [index, link] of links.entries()) {
		tills.push(
			await enrolTablet(await browser.newContext(tablet), {
				link: link.url,
				server,
				email: ownerOf(shop),
				name: `Tablette ${index + 1}`
			})
		);
	}
	const [first, second] = tills;
	await acceptUpTo(first!, order.code);
	await markReady(first!, order.code);
	await expect(
		second!.getByRole('region', { name: 'Prêtes' }).getByText(order.code, { exact: true })
	).toBeVisible({ timeout: 30_000 });
	for (const [index, till] of tills.entries()) {
		links[index]!.cut();
		await typeCode(till, order.code);
		await till.getByRole('button', { name: 'Remettre à Deux Fois' }).click();
		await expect(
			till.getByRole('article', { name: new RegExp(`${order.code}, Remise`) })
		).toContainText('Enregistré ici, pas encore envoyé');
	}
	for (const link of links) link.restore();
	for (const till of tills) {
		await expect(till.getByText(/^Tout est envoyé/)).toBeVisible({ timeout: 60_000 });
	}
	expect((await readOrder(server, order.token)).shop_orders[0]).toMatchObject({
		state: 'collected'
	});
});
