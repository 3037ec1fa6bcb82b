/** What a shopper does with a phone, in the words of the French pages. */
import { expect, type Page } from '@playwright/test';

/** Finds a product by what is typed, opens it and puts it into the basket. */
export async function putInBasket(page: Page, town: string, words: string, title: RegExp) {
	await page.goto(`${town}/`);
	await page.getByRole('searchbox').first().fill(words);
	await page.keyboard.press('Enter');
	await page.getByRole('main').getByRole('link', { name: title }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
	await page.getByRole('button', { name: /Ajouter au panier/ }).click();
}

/** Fills the checkout as a guest; the proposed pickup moments are kept. Returns the order's address. */
export async function checkOut(page: Page, town: string, contact: { name: string; email: string }) {
	await page.goto(`${town}/panier`);
	await page.getByRole('link', { name: /^Choisir (retrait|mes heures)/ }).click();
	await page.getByRole('textbox', { name: 'Nom' }).fill(contact.name);
	await page.getByRole('textbox', { name: 'E-mail' }).fill(contact.email);
	await page.getByRole('button', { name: /^Mettre de côté/ }).click();
	await page.waitForURL(/\/commande\/[\w-]{22}/);
	return page.url();
}

/** The pickup code the order page shows for a shop. */
export async function codeOf(page: Page, shop: string): Promise<string> {
	const part = page.getByRole('region', { name: shop });
	return part.getByText(/^[2346789BCDFGHJKMNPQRTVWX]{4}$/).innerText();
}
