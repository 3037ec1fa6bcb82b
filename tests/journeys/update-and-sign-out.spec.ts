import { ownerOf, placeAnOrder, readOrder } from './an-order';
import { codeAskedBy } from './mails';
import { acceptUpTo, enrolTablet, typeCode } from './tablet';
import { expect, test } from './town-test';
import { openUpdatingLink } from './updating-link';

const tablet = { viewport: { width: 1180, height: 820 }, locale: 'fr-FR', hasTouch: true };

const stateOf = async (server: string, token: string) =>
	(await readOrder(server, token)).shop_orders[0]?.state;

test('[S18] a new version waits while something waits, and nothing is lost when it is let in', async ({
	browser,
	server
}) => {
	test.setTimeout(180_000);
	const shop = 'brulerie-thiers';
	const link = await openUpdatingLink(server);
	try {
		const order = await placeAnOrder(server, shop, 'Uma Version');
		const till = await enrolTablet(await browser.newContext(tablet), {
			link: link.url,
			server,
			email: ownerOf(shop),
			name: 'Mise à jour'
		});
		await acceptUpTo(till, order.code);
		await expect.poll(() => stateOf(server, order.token)).toBe('preparing');
		link.loseCalls(true);
		await typeCode(till, order.code);
		await till.getByRole('button', { name: 'Remettre à Uma Version' }).click();
		await expect(till.getByText(/1 en attente/)).toBeVisible({ timeout: 30_000 });

		link.publish();
		await till.evaluate(async () => (await navigator.serviceWorker.ready).update());
		await expect(till.getByText('Nouvelle version prête')).toBeVisible({ timeout: 30_000 });
		const isWaiting = () =>
			till.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
		await till.reload();
		await expect(till.getByText(/1 en attente/)).toBeVisible();
		expect(await isWaiting()).toBe(true);

		// Let in by a tap: the page starts anew with the new worker, what waits still waits.
		const reloaded = till.waitForEvent('load');
		await till.getByRole('button', { name: 'Mettre à jour' }).click();
		await reloaded;
		await expect(till.getByText(/1 en attente/)).toBeVisible({ timeout: 30_000 });
		expect(await isWaiting()).toBe(false);
		link.loseCalls(false);
		await expect.poll(() => stateOf(server, order.token), { timeout: 60_000 }).toBe('collected');
	} finally {
		await link.close();
	}
});

test('[S15] signing out with something waiting: it stays on the tablet and leaves at the next sign-in', async ({
	browser,
	server,
	wire
}) => {
	test.setTimeout(180_000);
	const shop = 'mercerie-pelote';
	const merchant = ownerOf(shop);
	const link = await wire();
	const order = await placeAnOrder(server, shop, 'Serge Sortie');
	const till = await enrolTablet(await browser.newContext(tablet), {
		link: link.url,
		server,
		email: merchant,
		name: 'Sortie'
	});
	await acceptUpTo(till, order.code);
	await expect.poll(() => stateOf(server, order.token)).toBe('preparing');
	link.cut();
	await typeCode(till, order.code);
	await till.getByRole('button', { name: 'Remettre à Serge Sortie' }).click();
	await expect(till.getByText(/1 en attente/)).toBeVisible({ timeout: 30_000 });
	await till.goto(`${link.url}/till#tablette`);
	await till.getByRole('button', { name: 'Se déconnecter' }).click();
	const asked = till.getByRole('dialog', { name: /Se déconnecter/ });
	await expect(asked).toContainText('1 geste n’a pas encore été envoyé');
	await asked.getByRole('button', { name: 'Se déconnecter' }).click();
	await expect(till.getByLabel('Votre adresse e-mail')).toBeVisible();

	link.restore();
	await till.getByLabel('Votre adresse e-mail').fill(merchant);
	const ask = () => till.getByRole('button', { name: 'Recevoir un code' }).click();
	await till
		.getByLabel('Code reçu par e-mail')
		.fill(await codeAskedBy(ask, { server, email: merchant }));
	await till.getByRole('button', { name: 'Entrer' }).click();
	await expect.poll(() => stateOf(server, order.token), { timeout: 60_000 }).toBe('collected');
});
