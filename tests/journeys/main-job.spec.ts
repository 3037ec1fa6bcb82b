import { codeOf, checkOut, putInBasket } from './shopper';
import { acceptUpTo, enrolTablet, markReady, typeCode } from './tablet';
import { expect, test } from './town-test';

const phone = { viewport: { width: 390, height: 844 }, locale: 'fr-FR', hasTouch: true };
const tablet = { viewport: { width: 1180, height: 820 }, locale: 'fr-FR', hasTouch: true };

test('an order from two shops, handed over with the network cut, agreed by everybody, once', async ({
	browser,
	server,
	wire
}) => {
	test.setTimeout(180_000);
	const shopperLink = await wire();
	const tabletLink = await wire();

	const counter = await browser.newContext(tablet);
	const till = await enrolTablet(counter, {
		link: tabletLink.url,
		server,
		email: 'fromagerie@demo.comptoir.example',
		name: 'Comptoir'
	});

	// The shopper: "chevre" without its accent, and a book from another shop.
	const shopper = await browser.newContext(phone);
	const page = await shopper.newPage();
	await putInBasket(page, shopperLink.url, 'chevre', /chèvre/i);
	await page.goto(`${shopperLink.url}/boutique/librairie-vauban`);
	await page.getByRole('main').locator('a[href^="/produit/"]').first().click();
	await page.getByRole('button', { name: /Ajouter au panier/ }).click();
	const orderUrl = await checkOut(page, shopperLink.url, {
		name: 'Camille Journée',
		email: 'camille.journee@example.org'
	});
	await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
	const code = await codeOf(page, 'Fromagerie du Lion');
	expect(code).toMatch(/^[2346789BCDFGHJKMNPQRTVWX]{4}$/);
	await expect(page.getByRole('img', { name: `QR du code ${code}` })).toBeVisible();

	// The tablet rings until somebody answers, then the order is made ready.
	await acceptUpTo(till, code);
	await markReady(till, code);
	await expect(till.getByText(/^Tout est envoyé/)).toBeVisible({ timeout: 20_000 });
	await expect(page.getByText('Prête', { exact: true })).toBeVisible({ timeout: 30_000 });

	// No network for the shopper: the page and its code open all the same.
	shopperLink.cut();
	await page.reload();
	expect(await codeOf(page, 'Fromagerie du Lion')).toBe(code);

	// No answer for the tablet either: the hand-over is stored, and survives a reload.
	tabletLink.freeze();
	await typeCode(till, code);
	await till.getByRole('button', { name: 'Remettre à Camille Journée' }).click();
	const handed = till.getByRole('article', { name: new RegExp(`${code}, Remise`) });
	await expect(handed).toContainText('Enregistré ici, pas encore envoyé');
	tabletLink.cut();
	await till.reload();
	await expect(handed).toContainText('Enregistré ici, pas encore envoyé');
	await expect(
		till.getByText(/Sans réseau · tout est enregistré ici · 1 en attente/)
	).toBeVisible();

	// The network returns: server, shopper's page and a second tablet agree, once.
	tabletLink.restore();
	shopperLink.restore();
	await expect(till.getByText(/^Tout est envoyé/)).toBeVisible({ timeout: 60_000 });
	await page.goto(orderUrl);
	await expect(page.getByText('Remise', { exact: true })).toBeVisible();
	const second = await enrolTablet(await browser.newContext(tablet), {
		link: server,
		server,
		email: 'fromagerie@demo.comptoir.example',
		name: 'Réserve'
	});
	await typeCode(second, code);
	await expect(second.getByRole('alert')).toContainText('Déjà remis à Camille Journée');
});
