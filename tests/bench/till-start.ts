/** Starting the till without network on a slow tablet: the real app, a cut wire, a throttled processor. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { openLink } from '../journeys/link.ts';
import { codeAskedBy } from '../journeys/mails.ts';

const THROTTLE = 4;

export interface StartTimes {
	/** Milliseconds from the navigation to the first order a person can tap. */
	till: number[];
	/** The same worker serving a page with nothing on it. */
	blank: number[];
}

export async function measureStarts(
	browser: Browser,
	town: string,
	email: string,
	times: number
): Promise<StartTimes> {
	const link = await openLink(town);
	const context = await browser.newContext({
		viewport: { width: 1180, height: 820 },
		locale: 'fr-FR'
	});
	await enrol(context, link.url, town, email);
	link.cut();
	const found: StartTimes = { till: [], blank: [] };
	// One start unmeasured: the first after enrolment compiles.
	for (let n = -1; n < times; n++) {
		const till = await start(context, `${link.url}/till`, 'dialog, article');
		const blank = await start(context, `${link.url}/rien-de-tel`, 'h1');
		if (n < 0) continue;
		found.till.push(till);
		found.blank.push(blank);
	}
	await context.close();
	await link.close();
	return found;
}

async function start(context: BrowserContext, address: string, what: string): Promise<number> {
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
	await page.addInitScript((selector) => {
		const look = () => {
			if (document.querySelector(selector) === null) requestAnimationFrame(look);
			else Object.assign(window, { shownAt: performance.now() });
		};
		requestAnimationFrame(look);
	}, what);
	await page.goto(address);
	const handle = await page.waitForFunction(() => (window as { shownAt?: number }).shownAt, null, {
		timeout: 60_000
	});
	const shownAt = (await handle.jsonValue()) as number;
	await page.close();
	return shownAt;
}

async function enrol(context: BrowserContext, url: string, town: string, email: string) {
	const page: Page = await context.newPage();
	await page.goto(`${url}/till`);
	await page.getByLabel('Votre adresse e-mail').fill(email);
	const ask = () => page.getByRole('button', { name: 'Recevoir un code' }).click();
	await page
		.getByLabel('Code reçu par e-mail')
		.fill(await codeAskedBy(ask, { server: town, email }));
	await page.getByRole('button', { name: 'Entrer' }).click();
	await page.getByLabel(/Comment appeler cette tablette/).fill('Banc');
	await page.getByRole('button', { name: 'Commencer' }).click();
	const ready = page.getByRole('button', { name: 'Ouvrir les commandes' });
	await ready.waitFor({ timeout: 120_000 });
	await page.getByText('Cette tablette peut maintenant travailler sans réseau.').waitFor({
		timeout: 120_000
	});
	await ready.click();
	await page.locator('dialog, article').first().waitFor({ timeout: 60_000 });
	await page.close();
}
