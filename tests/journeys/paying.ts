/** What a shopper who pays online does, and what a merchant does at the desk, in the words of the pages. */
import { expect, type Page } from '@playwright/test';
import { codeAskedBy } from './mails';

/** Puts the first article into the basket that the shop has in stock; returns its title. */
export async function addFirst(page: Page, town: string, shop: string): Promise<string> {
	await page.goto(`${town}/boutique/${shop}`);
	const links = page.getByRole('main').locator('a[href^="/produit/"]');
	const addresses = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
	for (const address of addresses) {
		await page.goto(town + address);
		const add = page.getByRole('button', { name: /Ajouter au panier/ });
		if ((await add.count()) === 0) continue;
		const before = await basketOf(page);
		await add.first().click();
		// With a script it is written in place, without one the form is sent.
		await expect.poll(() => basketOf(page)).not.toBe(before);
		return (await page.getByRole('heading', { level: 1 }).innerText()).trim();
	}
	throw new Error(`${shop} has nothing in stock`);
}

async function basketOf(page: Page): Promise<string> {
	const cookies = await page.context().cookies();
	return cookies.find(({ name }) => name === 'basket')?.value ?? '';
}

/** At the checkout: who it is for. */
export async function fillContact(page: Page, { name, email }: { name: string; email: string }) {
	await page.getByRole('textbox', { name: 'Nom', exact: true }).fill(name);
	await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
}

/** Presses « Payer … » and waits for the provider's page. */
export async function goAndPay(page: Page) {
	await page.getByRole('button', { name: /^Payer \d/ }).click();
	await page.waitForURL(/\/demo\/stripe\/pay\//);
}

/** One press on the provider's page. */
export async function answerPayPage(page: Page, answer: RegExp) {
	await page.getByRole('button', { name: answer }).click();
}

/** Leaves the provider's page without paying. */
export async function leavePayPage(page: Page) {
	await page.getByRole('link', { name: 'Renoncer et revenir' }).click();
}

/** The order's address, once the pay page has led back to it. */
export async function backAtOrder(page: Page): Promise<string> {
	await page.waitForURL(/\/commande\/[\w-]{22}$/);
	return page.url();
}

/** The order's token, in the address of its page. */
export const tokenOf = (url: string) => /\/commande\/([\w-]{22})/.exec(url)![1]!;

/** Signs in by code and arrives at a page of the desk or the town. */
export async function signInAt(
	page: Page,
	{ server, email, path }: { server: string; email: string; path: string }
) {
	await page.goto(`${server}/connexion?next=${encodeURIComponent(path)}`);
	await page.getByLabel('Votre e-mail').fill(email);
	const ask = () => page.getByRole('button', { name: 'Recevoir un code' }).click();
	const code = await codeAskedBy(ask, { server, email });
	await page.getByLabel('Code à 6 chiffres').fill(code);
	await page.getByRole('button', { name: 'Entrer' }).click();
	await page.waitForURL(server + path);
}

/** How often a mail with these words in it was sent to an address. */
export async function mailsTo(server: string, email: string, words: string): Promise<number> {
	const page = await (await fetch(`${server}/demo/mails`)).text();
	return page.split(/<article/).filter((mail) => mail.includes(email) && mail.includes(words))
		.length;
}

/** Waits until the order page, looked at again, says this. */
export async function saidAfterAWhile(page: Page, words: RegExp) {
	await expect(async () => {
		await page.reload();
		await expect(page.getByRole('main')).toContainText(words, { timeout: 1000 });
	}).toPass({ timeout: 60_000 });
}
