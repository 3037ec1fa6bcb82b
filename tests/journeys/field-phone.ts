/** What somebody of the town does with their phone, in the words of the French field. */
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { codeAskedBy } from './mails';

/** A phone that opens the field for the first time: signed in by code, able to start without network. */
export async function enrolPhone(
	context: BrowserContext,
	{ link, server, email, name }: { link: string; server: string; email: string; name: string }
): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${link}/field`);
	await page.getByLabel('Votre adresse e-mail').fill(email);
	const ask = () => page.getByRole('button', { name: 'Recevoir un code' }).click();
	const code = await codeAskedBy(ask, { server, email });
	await page.getByLabel('Code reçu par e-mail').fill(code);
	await page.getByRole('button', { name: 'Entrer' }).click();
	await page.getByLabel(/Comment s’appelle cet appareil/).fill(name);
	await page.getByRole('button', { name: 'Commencer' }).click();
	await expect(page.getByText(/^Tout est envoyé/)).toBeVisible({ timeout: 30_000 });
	await expect
		.poll(() => page.evaluate(async () => Boolean(await caches.match('/field'))), {
			timeout: 30_000
		})
		.toBe(true);
	return page;
}
