import { putInBasket } from './shopper';
import { expect, test } from './town-test';

/** Fills the checkout and sends it, whatever comes. */
async function send(page: import('@playwright/test').Page, name = 'Camille') {
	await page.getByRole('textbox', { name: 'Nom' }).fill(name);
	await page.getByRole('textbox', { name: 'E-mail' }).fill('camille.erreurs@example.org');
	await page.getByRole('button', { name: /mettre de côté/i }).click();
}

test('an e-mail that cannot be is said beside its field, and what was typed stays', async ({ page, server }) => {
	await putInBasket(page, server, 'chevre', /chèvre/i);
	await page.goto(`${server}/commander`);
	await page.getByRole('textbox', { name: 'Nom' }).fill('Camille');
	await page.getByRole('textbox', { name: 'E-mail' }).fill('camille');
	await page.getByRole('button', { name: /mettre de côté/i }).click();
	await expect(page.getByRole('alert')).toContainText('Vérifiez l’e-mail');
	await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue('camille');
	await expect(page.getByRole('textbox', { name: 'Nom' })).toHaveValue('Camille');
});

test('a second press and the back button give the same order', async ({ page, server }) => {
	await putInBasket(page, server, 'chevre', /chèvre/i);
	await page.goto(`${server}/commander`);
	const first = await page.content();
	const id = /name="id" value="([^"]+)"/.exec(first)?.[1];
	expect(id).toBeTruthy();
	await send(page);
	await page.waitForURL(/\/commande\/[\w-]{22}/);
	const order = page.url();
	await page.goBack();
	await page.getByRole('button', { name: /mettre de côté/i }).click();
	await page.waitForURL(/\/(commande\/[\w-]{22}|panier|commander)/);
	if (page.url().includes('/commande/')) expect(page.url()).toBe(order);
});

test('unknown addresses, edited cursors, huge words and broken baskets answer kindly', async ({ page, server, context }) => {
	for (const [path, status] of [
		['/produit/rien-de-tel', 404],
		['/boutique/rien-de-tel', 404],
		['/commande/abcdefghijklmnopqrstuv', 404],
		['/recherche?apres=1~2&q=' + 'x'.repeat(3000), 200],
		['/recherche?min=abc&max=-5&metier=%3Cscript%3E', 200],
		['/en/nothing/here', 404]
	] as const) {
		const response = await page.goto(server + path);
		expect(response!.status(), path).toBe(status);
		await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
		await expect(page.locator('body')).not.toContainText(/undefined|null|Error|stack/);
	}
	await context.addCookies([{ name: 'basket', value: 'nonsense:99999.%%%:-1', url: server }]);
	const response = await page.goto(`${server}/panier`);
	expect(response!.status()).toBe(200);
	await expect(page.getByRole('heading', { name: 'Votre panier est vide' })).toBeVisible();
});

test('bodies that are broken or far too large are refused, not swallowed', async ({ request, server }) => {
	const headers = { 'content-type': 'application/json', origin: server };
	const broken = await request.post(`${server}/rest/v1/rpc/place_order`, { headers, data: '{"p_order":' });
	expect(broken.status()).toBeGreaterThanOrEqual(400);
	expect(broken.status()).toBeLessThan(500);
	const huge = await request.post(`${server}/rest/v1/rpc/place_order`, {
		headers,
		data: `{"p_order":"${'x'.repeat(10_000_000)}"}`
	});
	expect(huge.status()).toBe(413);
	const form = await request.post(`${server}/commander?/place`, {
		headers: { origin: server, 'content-type': 'application/x-www-form-urlencoded' },
		data: `name=${'x'.repeat(10_000_000)}`
	});
	expect(form.status()).toBe(413);
});

test('nobody signs in with a wrong code, and too many guesses are stopped', async ({ page, server }) => {
	await page.goto(`${server}/connexion`);
	await page.getByLabel(/e-mail/i).fill('pas un e-mail');
	await page.getByRole('button', { name: /code/i }).click();
	await expect(page.getByRole('main')).toContainText(/e-mail/i);
	await page.getByLabel(/e-mail/i).fill('camille@demo.comptoir.example');
	await page.getByRole('button', { name: /code/i }).click();
	await page.getByLabel(/code/i).fill('000000');
	await page.getByRole('button').filter({ hasText: /entrer|connecter|valider/i }).click();
	await expect(page.getByRole('main')).toContainText(/code/i);
	await expect(page).toHaveURL(/connexion/);
});

test('pages carry no inline script, and say who may frame them', async ({ page, server }) => {
	const violations: string[] = [];
	page.on('console', (message) => {
		if (/Content Security Policy/.test(message.text())) violations.push(message.text());
	});
	for (const path of ['/', '/recherche?q=comte', '/panier', '/till']) {
		const response = await page.goto(server + path, { waitUntil: 'networkidle' });
		const policy =
			response!.headers()['content-security-policy'] ??
			(await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content'));
		expect(policy, path).toContain("script-src 'self'");
		expect(policy, path).not.toMatch(/script-src[^;]*'unsafe-inline'/);
	}
	expect(violations).toEqual([]);
});
