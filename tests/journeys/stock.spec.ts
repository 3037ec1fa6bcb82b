import type { Locator, Page } from '@playwright/test';
import { enrolTablet } from './tablet';
import { expect, test } from './town-test';

const tablet = { viewport: { width: 1180, height: 820 }, locale: 'fr-FR', hasTouch: true };
const merchant = 'epicerie-du-ballon@demo.comptoir.example';
const shop = 'epicerie-du-ballon';

/** Whatever rings is answered, so that the screen is free. */
async function answerRinging(page: Page) {
	const ringing = page.getByRole('dialog', { name: /^Nouvelle commande/ });
	await page.addLocatorHandler(ringing, async () => {
		await ringing.getByRole('button', { name: 'Faire taire une minute' }).first().click();
	});
}

async function goTo(page: Page, place: string) {
	await page
		.getByRole('navigation', { name: 'Comptoir' })
		.getByRole('link', { name: place })
		.click();
}

/** Types on the big pad of the sheet that is open. */
async function typeOn(page: Page, keys: string) {
	const sheet = page.getByRole('dialog');
	for (const key of keys) {
		const name = key === ',' ? 'Virgule' : key;
		await sheet.getByRole('button', { name, exact: true }).click();
	}
}

/** A second tap within a third of a second is a trembling thumb and does nothing: people are slower. */
const HUMAN_MS = 400;

/** Presses what records something, as late after the last such press as a person would. */
async function press(button: Locator) {
	await button.page().waitForTimeout(HUMAN_MS);
	await button.click();
}

/** The words of a line's name, as somebody would type them to find it. */
async function wordsOf(line: Locator): Promise<string> {
	return (await line.locator('.name').innerText()).replace(/\s+/g, ' ').trim();
}

/** The number in front of "en rayon" on the first line found. */
async function onShelf(line: Locator): Promise<number> {
	return Number(/(-?\d+) en rayon/.exec(await line.innerText())?.[1]);
}

test('a day at the counter without network: sold, undone, counted, confirmed, repriced, paused, closed', async ({
	browser,
	server,
	wire
}) => {
	test.setTimeout(240_000);
	const link = await wire();
	const enrol = async (name: string, url: string) => {
		const context = await browser.newContext(tablet);
		const page = await enrolTablet(context, { link: url, server, email: merchant, name });
		await answerRinging(page);
		return page;
	};
	const till = await enrol('Comptoir', link.url);
	const second = await enrol('Réserve', server);
	await expect(till.getByText(/^Tout est envoyé/)).toBeVisible({ timeout: 20_000 });
	// Each place was opened once, or comes out of the worker's cache: both are tried here.
	link.cut();

	// Somebody of the team, named and checked on the tablet alone.
	await goTo(till, 'Boutique');
	await till.getByRole('link', { name: /L’équipe/ }).click();
	await till.getByRole('button', { name: 'Ajouter quelqu’un' }).click();
	await till.getByRole('textbox').fill('Marie-Laure');
	await till.getByRole('button', { name: 'Choisir son code' }).click();
	for (const label of [/^Code de Marie-Laure/, /^Encore une fois/]) {
		await expect(till.getByText(label)).toBeVisible();
		await typeOn(till, '2580');
		await till.getByRole('button', { name: 'Valider' }).click();
	}
	await till.getByRole('button', { name: 'Qui est au comptoir' }).click();
	await till.getByRole('dialog').getByRole('button', { name: 'Marie-Laure' }).click();
	await typeOn(till, '1111');
	await till.getByRole('button', { name: 'Valider' }).click();
	await expect(till.getByText('Ce n’est pas le bon code.')).toBeVisible();
	await typeOn(till, '2580');
	await till.getByRole('button', { name: 'Valider' }).click();
	await expect(
		till.getByRole('button', { name: 'Au comptoir\u202f: Marie-Laure. Changer' })
	).toBeVisible();

	// Sold here three times, one of them taken back.
	await goTo(till, 'Stock');
	const lines = till.getByRole('list', { name: 'Stock' }).getByRole('listitem');
	const first = lines.first();
	const title = await first.locator('strong').innerText();
	const firstWords = await wordsOf(first);
	const before = await onShelf(first);
	for (let sold = 1; sold <= 3; sold += 1) {
		await press(first.getByRole('button', { name: /^Vendu ici −1/ }));
		await expect(till.getByText(`Vendu ici −${sold} · ${title}`)).toBeVisible();
	}
	await press(till.getByRole('button', { name: 'Annuler', exact: true }));
	await expect.poll(() => onShelf(first)).toBe(before - 2);
	await expect(first).toContainText('Enregistré ici, pas encore envoyé');

	// The second article: five arrive, then a count says otherwise. The third: a new price, then a pause.
	const counted = lines.nth(1);
	const countedWords = await wordsOf(counted);
	await counted.getByRole('button', { name: /^Reçu/ }).click();
	await typeOn(till, '5');
	await press(till.getByRole('button', { name: 'Enregistrer' }));
	await counted.getByRole('button', { name: /^Compté/ }).click();
	await typeOn(till, '42');
	await press(till.getByRole('button', { name: 'Enregistrer' }));
	await expect.poll(() => onShelf(counted)).toBe(42);
	const third = lines.nth(2);
	const thirdTitle = await third.locator('strong').innerText();
	await third.locator('.what').click();
	await till.getByRole('dialog').getByRole('button', { name: 'Prix' }).click();
	await typeOn(till, '12,34');
	await press(till.getByRole('button', { name: 'Enregistrer' }));
	await expect(till.getByText(`12,34\u00a0€ · ${thirdTitle}`)).toBeVisible();
	const fourth = lines.nth(3);
	const fourthTitle = await fourth.locator('strong').innerText();
	const fourthWords = await wordsOf(fourth);
	await fourth.locator('.what').click();
	await press(till.getByRole('dialog').getByRole('button', { name: 'Mettre en pause' }));
	await expect(fourth).toContainText('En pause');

	// One gesture for the whole shelf.
	await till.getByRole('button', { name: 'Tout est là' }).click();
	await press(till.getByRole('button', { name: 'Oui, tout est là' }));
	await expect(till.getByText(/: tout est là$/)).toBeVisible();
	await expect(till.getByRole('button', { name: /^À confirmer/ })).toBeHidden();

	// Closed today, by the big switch.
	await goTo(till, 'Boutique');
	const closed = till.getByRole('switch', { name: 'Fermé aujourd’hui' });
	await press(closed);
	// Where somebody is expected today, the tablet asks first.
	const sure = till.getByRole('dialog').getByRole('button', { name: 'Fermer aujourd’hui' });
	await expect(async () => {
		if (await sure.isVisible()) await press(sure);
		await expect(closed).toBeChecked({ timeout: 1_000 });
	}).toPass();

	// A restart without network: all of it is still there, and says who did it.
	await till.reload();
	await expect(closed).toBeChecked();
	await till.getByRole('link', { name: /Aujourd’hui/ }).click();
	const day = till.getByRole('listitem').filter({ hasText: 'Vendu ici −1' });
	await expect(day).toHaveCount(3);
	await expect(day.filter({ hasText: 'annulé' })).toHaveCount(1);
	await expect(day.first()).toContainText('par Marie-Laure');
	await goTo(till, 'Stock');
	await expect.poll(() => onShelf(lines.first())).toBe(before - 2);

	// The network returns: the second tablet and the town agree.
	link.restore();
	await expect(till.getByText(/^Tout est envoyé/)).toBeVisible({ timeout: 60_000 });
	await goTo(till, 'À voir');
	await goTo(second, 'Stock');
	const search = second.getByRole('searchbox', { name: 'Chercher un article' });
	const found = second.getByRole('list', { name: 'Stock' }).getByRole('listitem').first();
	await search.fill(firstWords);
	await expect.poll(() => onShelf(found), { timeout: 30_000 }).toBe(before - 2);
	await search.fill(countedWords);
	await expect.poll(() => onShelf(found)).toBe(42);
	await search.fill(fourthWords);
	await expect(found).toContainText('En pause');
	await goTo(second, 'Boutique');
	await expect(second.getByRole('switch', { name: 'Fermé aujourd’hui' })).toBeChecked();
	await expect(second.getByRole('button', { name: 'Qui est au comptoir' })).toBeVisible();
	const page = await (await fetch(`${server}/boutique/${shop}`)).text();
	expect(page).toContain('Fermé');
	const shopper = await browser.newPage();
	await shopper.goto(`${server}/recherche?q=${encodeURIComponent(thirdTitle)}`);
	await expect(shopper.getByRole('main')).toContainText('12,34');
	await shopper.goto(`${server}/recherche?q=${encodeURIComponent(fourthTitle)}`);
	await expect(
		shopper.getByRole('main').getByRole('link', { name: fourthTitle, exact: true })
	).toBeHidden();

	// The day is opened again for whoever comes after this test.
	await second.getByRole('switch', { name: 'Fermé aujourd’hui' }).click();
	await expect(second.getByText(/^Tout est envoyé/)).toBeVisible({ timeout: 20_000 });
});
