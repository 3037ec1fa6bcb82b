/** What a merchant does with a tablet, in the words of the French till. */
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { newestMailCode } from './mails';

/** A tablet taken out of its box: signed in by e-mail code, enrolled, able to start without network. */
export async function enrolTablet(
	context: BrowserContext,
	{ link, server, email, name }: { link: string; server: string; email: string; name: string }
): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${link}/till`);
	await page.getByLabel('Votre adresse e-mail').fill(email);
	await page.getByRole('button', { name: 'Recevoir un code' }).click();
	await page.getByLabel('Code reçu par e-mail').fill(await newestMailCode(server, email));
	await page.getByRole('button', { name: 'Entrer' }).click();
	await page.getByLabel('Comment appeler cette tablette').fill(name);
	await page.getByRole('button', { name: 'Commencer' }).click();
	await expect(page.getByText('Cette tablette peut maintenant travailler sans réseau.')).toBeVisible({
		timeout: 30_000
	});
	await page.getByRole('button', { name: 'Ouvrir les commandes' }).click();
	return page;
}

/** Types a pickup code on the big pad. */
export async function typeCode(page: Page, code: string) {
	await page.getByRole('button', { name: 'Scanner ou taper un code' }).click();
	for (const sign of code) await page.getByRole('button', { name: sign, exact: true }).click();
}
