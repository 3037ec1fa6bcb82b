import { putInBasket } from './shopper';
import { expect, test } from './town-test';

test('an e-mail that cannot be is said beside its field, and what was typed stays', async ({
	page,
	server
}) => {
	await putInBasket(page, server, 'chevre', /chèvre/i);
	await page.goto(`${server}/commander`);
	await page.getByRole('textbox', { name: 'Nom' }).fill('Camille');
	await page.getByRole('textbox', { name: 'E-mail' }).fill('camille');
	await page.getByRole('button', { name: /mettre de côté/i }).click();
	await expect(page.getByRole('alert')).toContainText('Vérifiez l’e-mail');
	await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue('camille');
	await expect(page.getByRole('textbox', { name: 'Nom' })).toHaveValue('Camille');
});

test('the same form sent three times at once, and once more later, is one order', async ({
	page,
	server
}) => {
	await putInBasket(page, server, 'chevre', /chèvre/i);
	await page.goto(`${server}/commander`);
	await page.getByRole('textbox', { name: 'Nom' }).fill('Camille');
	await page.getByRole('textbox', { name: 'E-mail' }).fill('camille.deux.fois@example.org');
	const form = await page.evaluate(() => {
		const element = document.querySelector<HTMLFormElement>('form[action="?/place"]')!;
		return Object.fromEntries(
			[...new FormData(element)].map(([name, value]) => [name, String(value)])
		);
	});
	const press = async () => {
		const answer = await page.request.post(`${server}/commander?/place`, {
			form,
			headers: { origin: server, accept: 'text/html' },
			maxRedirects: 0
		});
		expect(answer.status()).toBe(303);
		return answer.headers().location;
	};
	const orders = await Promise.all([press(), press(), press()]);
	expect(orders[0]).toMatch(/\/commande\/[\w-]{22}$/);
	expect(new Set([...orders, await press()]).size).toBe(1);
});

test('unknown addresses, edited cursors, huge words and broken baskets answer kindly', async ({
	page,
	server,
	context
}) => {
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

test('bodies that are broken or far too large are refused, not swallowed', async ({
	request,
	server
}) => {
	const headers = { 'content-type': 'application/json', origin: server };
	const broken = await request.post(`${server}/rest/v1/rpc/place_order`, {
		headers,
		data: '{"p_order":'
	});
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

test('a wrong e-mail and a wrong code are said, and guessing is stopped', async ({
	page,
	server
}) => {
	await page.goto(`${server}/connexion`);
	await page.getByLabel(/e-mail/i).fill('pas un e-mail');
	await page.getByRole('button', { name: 'Recevoir un code' }).click();
	await expect(page.getByRole('main')).toContainText('Vérifiez l’e-mail');
	await page.getByLabel(/e-mail/i).fill('devine@demo.comptoir.example');
	await page.getByRole('button', { name: 'Recevoir un code' }).click();
	const guess = async () => {
		await page.getByLabel(/code/i).fill('000000');
		await page.getByLabel(/code/i).press('Enter');
		await page.waitForLoadState();
	};
	await guess();
	await expect(page.getByRole('main')).toContainText('Ce code n’est pas le bon, ou il a expiré');
	// One guess is made above; the sixth at the latest is the last that is looked at.
	for (let guesses = 1; guesses < 7; guesses++) await guess();
	await expect(page.getByRole('main')).toContainText('Trop d’essais');
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
