/** What a merchant does with a tablet, in the words of the French till. */
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { codeAskedBy } from './mails';

/** A tablet taken out of its box: signed in by e-mail code, enrolled, able to start without network. */
export async function enrolTablet(
	context: BrowserContext,
	{ link, server, email, name }: { link: string; server: string; email: string; name: string }
): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${link}/till`);
	await page.getByLabel('Votre adresse e-mail').fill(email);
	const ask = () => page.getByRole('button', { name: 'Recevoir un code' }).click();
	const code = await codeAskedBy(ask, { server, email });
	await page.getByLabel('Code reçu par e-mail').fill(code);
	await page.getByRole('button', { name: 'Entrer' }).click();
	await page.getByLabel(/Comment appeler cette tablette/).fill(name);
	await page.getByRole('button', { name: 'Commencer' }).click();
	await expect(
		page.getByText('Cette tablette peut maintenant travailler sans réseau.')
	).toBeVisible({
		timeout: 30_000
	});
	await page.getByRole('button', { name: 'Ouvrir les commandes' }).click();
	return page;
}

/** Types a pickup code on the big pad. */
export async function typeCode(page: Page, code: string) {
	const quiet = page.getByRole('button', { name: 'Faire taire une minute' });
	const open = page.getByRole('button', { name: 'Scanner ou taper un code' });
	// Another order may ring meanwhile, and takes the whole screen.
	await expect(async () => {
		if (await quiet.isVisible()) await quiet.click();
		await open.click({ timeout: 2_000 });
	}).toPass({ timeout: 30_000 });
	for (const sign of code) await page.getByRole('button', { name: sign, exact: true }).click();
}

/** Accepts what rings, oldest first, until the order with this code was accepted too. */
export async function acceptUpTo(page: Page, code: string) {
	const ringing = page.getByRole('dialog', { name: /^Nouvelle commande/ });
	await tapUntilIn(page, code, 'En préparation', async () => {
		if (await ringing.isVisible()) await ringing.getByRole('button', { name: 'Accepter' }).click();
	});
}

/** Marks an accepted order ready. */
export async function markReady(page: Page, code: string) {
	const card = page.getByRole('article', { name: new RegExp(`^${code},`) });
	const ready = card.getByRole('button', { name: 'C’est prêt' });
	await tapUntilIn(page, code, 'Prêtes', async () => {
		if (await ready.isVisible()) await ready.click();
	});
}

/** A tap within a third of a second of the last one is taken for a double tap: tapped until it counts. */
async function tapUntilIn(page: Page, code: string, column: string, tap: () => Promise<void>) {
	const there = page.getByRole('region', { name: column }).getByText(code, { exact: true });
	await expect(async () => {
		if (!(await there.isVisible())) await tap();
		await expect(there).toBeVisible({ timeout: 1000 });
	}).toPass({ timeout: 30_000 });
}
