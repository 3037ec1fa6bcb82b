import { checkOut } from './shopper';
import { expect, test } from './town-test';

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

test('buying works with JavaScript off: search, basket, quantity, checkout, order, cancel', async ({
	page,
	server
}) => {
	await page.goto(`${server}/`);
	await page.getByRole('searchbox').first().fill('chevre');
	await page.keyboard.press('Enter');
	await page
		.getByRole('main')
		.getByRole('link', { name: /chèvre/i })
		.first()
		.click();
	await page.getByRole('button', { name: /Ajouter au panier/ }).click();

	await expect(page).toHaveURL(/\/panier/);
	await page.getByRole('button', { name: /^Un de plus/ }).click();
	await expect(page.getByRole('main')).toContainText('2 articles');

	await checkOut(page, server, { name: 'Sans Script', email: 'sans.script@example.org' });
	await expect(page.getByRole('img', { name: /^QR du code/ })).toBeVisible();

	// The basket was emptied of what was ordered.
	const order = page.url();
	await page.goto(`${server}/panier`);
	await expect(page.getByRole('heading', { name: 'Votre panier est vide' })).toBeVisible();

	await page.goto(order);
	await page.getByText('Annuler', { exact: false }).first().click();
	await page.getByRole('button', { name: /annuler/i }).click();
	await expect(page.getByText('Annulée', { exact: true })).toBeVisible();
});
