import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { townService } from './behind-the-counter';
import { enrolPhone } from './field-phone';
import {
	addFirst,
	answerPayPage,
	backAtOrder,
	fillContact,
	goAndPay,
	mailsTo,
	saidAfterAWhile,
	signInAt
} from './paying';
import { expect, test } from './town-test';

const phone = { viewport: { width: 390, height: 844 }, locale: 'fr-FR', hasTouch: true };

async function expectNoFault(page: Page) {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
		page.viewportSize()!.width
	);
}

/** A basket of these shops, paid, to be brought home. Returns its page. */
async function orderHome(
	browser: Browser,
	server: string,
	{ shops, name, email }: { shops: string[]; name: string; email: string }
) {
	const page = await (await browser.newContext(phone)).newPage();
	for (const shop of shops) await addFirst(page, server, shop);
	await page.goto(`${server}/commander`);
	await page.getByRole('radio', { name: /^Livré chez moi/ }).check();
	await fillContact(page, { name, email });
	await page.getByRole('textbox', { name: 'Numéro et rue' }).fill('3 rue des Capucins');
	await page.getByRole('textbox', { name: 'Code postal' }).fill('90000');
	await page.getByRole('textbox', { name: 'Ville' }).fill('Belfort');
	await page.getByRole('textbox', { name: 'Téléphone' }).fill('06 39 98 00 07');
	await goAndPay(page);
	await answerPayPage(page, /^Payer \d/);
	await backAtOrder(page);
	return page;
}

test('two shops to one door: planned at the desk, fetched and handed over without network, told to everybody', async ({
	browser,
	server,
	wire
}) => {
	test.setTimeout(180_000);
	const email = 'odile.capucins@example.org';
	const shops = ['terre-et-feu', 'parfumerie-de-l-arsenal'];
	const home = await orderHome(browser, server, { shops, name: 'Odile Capucins', email });
	await expect(home.getByRole('main')).toContainText('un livreur ou une livreuse passe');

	// The operator plans, with the keyboard's own order of things and no script.
	const desk = await (
		await browser.newContext({ viewport: { width: 1440, height: 900 } })
	).newPage();
	await signInAt(desk, { server, email: 'ville@demo.comptoir.example', path: '/town/tournees' });
	await expectNoFault(desk);
	for (const box of await desk.getByRole('checkbox').all()) await box.uncheck();
	await desk.getByRole('checkbox', { name: 'Odile Capucins' }).check();
	await desk
		.getByLabel('Livreur ou livreuse')
		.selectOption({ label: 'livraison@demo.comptoir.example' });
	await desk.getByRole('button', { name: 'Préparer la tournée' }).click();
	await expect(desk.getByRole('heading', { name: 'Ce que chaque boutique remet' })).toBeVisible();
	await expect(
		desk.getByRole('listitem').filter({ hasText: 'Livrer · Odile Capucins' })
	).toBeVisible();
	await expectNoFault(desk);
	// A door never comes before its shops: said, not done.
	await desk.getByRole('button', { name: 'Monter Odile Capucins' }).click();
	await expect(desk.getByRole('alert')).toContainText('ne peut pas passer avant la boutique');
	await home.reload();
	await expect(home.getByRole('main')).toContainText(/Livraison prévue aujourd’hui, vers/);

	// The courier's phone gets it, then the network goes.
	const link = await wire();
	const context = await browser.newContext(phone);
	const courier = await enrolPhone(context, {
		link: link.url,
		server,
		email: 'livraison@demo.comptoir.example',
		name: 'Téléphone de Samia'
	});
	await courier.getByRole('link', { name: /^Tournées/ }).click();
	const stop = courier.getByRole('article');
	await expect(stop).toHaveAttribute('aria-label', /^Prendre chez/);
	await expectNoFault(courier);
	link.cut();
	await courier.reload();
	for (let shop = 0; shop < shops.length; shop += 1) {
		await expect(stop).toHaveAttribute('aria-label', /^Prendre chez/);
		await stop.getByRole('button', { name: 'J’ai pris le paquet' }).click();
	}
	await expect(stop).toHaveAttribute('aria-label', 'Livrer à Odile Capucins');
	await expect(stop).toContainText('3 rue des Capucins');
	await expect(stop.getByRole('link', { name: 'Appeler' })).toHaveAttribute(
		'href',
		'tel:0639980007'
	);
	await expectNoFault(courier);
	// A slip of the thumb, taken back; then a neighbour.
	await stop.getByRole('button', { name: 'Remis à Odile Capucins' }).click();
	await courier.getByRole('button', { name: 'Annuler ce geste' }).click();
	await stop.getByRole('button', { name: 'À quelqu’un d’autre' }).click();
	await courier.getByLabel('À qui').fill('M. Weber');
	await courier.getByLabel('Chez un voisin').check();
	await courier.getByRole('button', { name: 'Enregistrer' }).click();
	await courier.getByRole('button', { name: 'Terminer la tournée' }).click();
	await expect(courier.getByText(/Sans réseau.*6 en attente/)).toBeVisible();

	link.restore();
	await expect(courier.getByText(/^Tout est envoyé/)).toBeVisible({ timeout: 60_000 });
	await expect(courier.getByText('Tournée terminée. Merci')).toBeVisible();
	await saidAfterAWhile(home, /Livré aujourd’hui à .* remis à M\. Weber\. C’est chez un voisin\./);
	await desk.reload();
	await expect(desk.getByRole('listitem').filter({ hasText: 'M. Weber' })).toContainText('fait');
	// A minute after it was tapped the shopper reads it in a mail: the minute is let pass here.
	const service = await townService(server);
	await service
		.from('run_stops')
		.update({ news_at: new Date(Date.now() - 120_000).toISOString() })
		.eq('news', 'delivered')
		.throwOnError();
	await expect.poll(() => mailsTo(server, email, 'M. Weber'), { timeout: 60_000 }).toBe(1);
});

test('nobody at home: brought back to its shop, to be fetched there or given up', async ({
	browser,
	server
}) => {
	test.setTimeout(180_000);
	const email = 'luc.absent@example.org';
	const home = await orderHome(browser, server, {
		shops: ['aux-pivoines'],
		name: 'Luc Absent',
		email
	});
	const desk = await (await browser.newContext()).newPage();
	await signInAt(desk, { server, email: 'ville@demo.comptoir.example', path: '/town/tournees' });
	for (const box of await desk.getByRole('checkbox').all()) await box.uncheck();
	await desk.getByRole('checkbox', { name: 'Luc Absent' }).check();
	await desk
		.getByLabel('Livreur ou livreuse')
		.selectOption({ label: 'animation@demo.comptoir.example' });
	await desk.getByRole('button', { name: 'Préparer la tournée' }).click();
	await expect(desk).toHaveURL(/tournees\/[\w-]{36}$/);

	const courier = await enrolPhone(await browser.newContext(phone), {
		link: server,
		server,
		email: 'animation@demo.comptoir.example',
		name: 'Téléphone'
	});
	await courier.getByRole('link', { name: /^Tournées/ }).click();
	const stop = courier.getByRole('article');
	await stop.getByRole('button', { name: 'J’ai pris le paquet' }).click();
	await stop.getByRole('button', { name: 'Pas possible' }).click();
	await courier.getByRole('button', { name: 'Personne', exact: true }).click();
	await courier.getByLabel(/Un mot, que le client lira aussi/).fill('sonné deux fois');
	await courier.getByRole('button', { name: 'Je rapporte aux boutiques' }).click();
	await expect(stop).toHaveAttribute('aria-label', /^Rapporter à/);
	await saidAfterAWhile(home, /Pas remis aujourd’hui\. Personne n’a ouvert\./);
	await stop.getByRole('button', { name: 'C’est rapporté' }).click();
	await courier.getByRole('button', { name: 'Terminer la tournée' }).click();
	await saidAfterAWhile(home, /Vos articles retournent dans leurs boutiques/);
	await expect(home.getByRole('img', { name: /^QR du code/ })).toBeVisible();
	await expect(home.getByText('Annuler chez cette boutique')).toBeVisible();
});

test('a shop that was passed by keeps its part: at the door only what is in the bag is handed over', async ({
	browser,
	server
}) => {
	test.setTimeout(180_000);
	const home = await orderHome(browser, server, {
		shops: ['terre-et-feu', 'parfumerie-de-l-arsenal'],
		name: 'Irma Détour',
		email: 'irma.detour@example.org'
	});
	const desk = await (await browser.newContext()).newPage();
	await signInAt(desk, { server, email: 'ville@demo.comptoir.example', path: '/town/tournees' });
	for (const box of await desk.getByRole('checkbox').all()) await box.uncheck();
	await desk.getByRole('checkbox', { name: 'Irma Détour' }).check();
	await desk
		.getByLabel('Livreur ou livreuse')
		.selectOption({ label: 'livraison@demo.comptoir.example' });
	await desk.getByRole('button', { name: 'Préparer la tournée' }).click();
	await expect(desk).toHaveURL(/tournees\/[\w-]{36}$/);

	const courier = await enrolPhone(await browser.newContext(phone), {
		link: server,
		server,
		email: 'livraison@demo.comptoir.example',
		name: 'Téléphone'
	});
	await courier.getByRole('link', { name: /^Tournées/ }).click();
	const stop = courier.getByRole('article');
	await stop.getByRole('button', { name: 'J’ai pris le paquet' }).click();
	await courier.getByRole('button', { name: /^Livrer à Irma Détour/ }).click();
	await expect(stop).toHaveAttribute('aria-label', 'Livrer à Irma Détour');
	await expect(stop.getByRole('checkbox', { name: /pas encore pris/ })).not.toBeChecked();
	await expectNoFault(courier);
	await stop.getByRole('button', { name: 'Remis à Irma Détour' }).click();
	await expect(stop).toContainText('Plus rien à prendre ici', { timeout: 60_000 });
	await stop.getByRole('button', { name: 'Continuer' }).click();
	await courier.getByRole('button', { name: 'Terminer la tournée' }).click();
	await saidAfterAWhile(home, /Livré aujourd’hui à .* remis à Irma Détour/);
	// What stayed in its shop waits for another run, and nothing else of the basket.
	await desk.goto(`${server}/town/tournees`);
	const again = desk.getByRole('row').filter({ hasText: 'Irma Détour' });
	await expect(again.getByRole('cell', { name: /^[^()]+ \([^()]+\)( ·.*)?$/ })).toHaveCount(1);
});
