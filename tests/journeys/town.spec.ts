/** The town's own desk: who needs a hand, settings that count at once, results for the town hall alone. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { townService } from './behind-the-counter';
import {
	addFirst,
	backAtOrder,
	fillContact,
	mailsTo,
	saidAfterAWhile,
	signInAt,
	tokenOf
} from './paying';
import { expect, test } from './town-test';

const laptop = { viewport: { width: 1440, height: 900 }, locale: 'fr-FR', javaScriptEnabled: true };
const operator = 'ville@demo.comptoir.example';

async function expectNoFault(page: Page) {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
		page.viewportSize()!.width
	);
}

async function open(browser: Browser, more: Record<string, unknown> = {}): Promise<Page> {
	return (await browser.newContext({ ...laptop, ...more })).newPage();
}

/** A put-aside in one shop, by somebody on a phone. */
async function putAside(browser: Browser, server: string, shop: string, email: string) {
	const page = await open(browser, { viewport: { width: 390, height: 844 } });
	await addFirst(page, server, shop);
	await page.goto(`${server}/commander`);
	await page.getByRole('radio', { name: /^Mettre de côté/ }).check();
	await fillContact(page, { name: 'Inès Silence', email });
	await page.getByRole('button', { name: /^Mettre de côté/ }).click();
	await backAtOrder(page);
	return page;
}

test('settings count at once, are refused where they could not be read, and are written down', async ({
	browser,
	server
}) => {
	test.setTimeout(180_000);
	const page = await open(browser);
	await signInAt(page, { server, email: operator, path: '/town/reglages' });
	await expectNoFault(page);
	await page.getByLabel('Prix d’une livraison').fill('4,50');
	await page.locator('#delivery').getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.locator('#delivery').getByRole('status')).toHaveText('C’est enregistré.');
	const change = page.getByRole('row').filter({ hasText: 'Prix d’une livraison' }).first();
	await expect(change).toContainText('5,00');
	await expect(change).toContainText('4,50');

	await page.getByLabel('Thème clair').fill('#ffee88');
	await page.locator('#theme').getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.locator('#theme').getByRole('alert')).toContainText('illisible');
	await expect(page.getByLabel('Thème clair')).toHaveValue('#ffee88');

	await page
		.locator('#mentions')
		.getByLabel('En français')
		.fill('# Qui tient le site\n<script>alert(1)</script>\nMairie, https://belfort.fr');
	await page.locator('#mentions').getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.locator('#mentions').getByRole('status')).toBeVisible();
	await page
		.locator('#welcome')
		.getByLabel('En français')
		.fill('Bonjour Belfort, vos boutiques vous attendent.');
	await page.locator('#welcome').getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.locator('#welcome').getByRole('status')).toBeVisible();

	const visitor = await open(browser);
	await visitor.goto(`${server}/informations/mentions`);
	await expect(visitor.getByRole('heading', { name: 'Qui tient le site' })).toBeVisible();
	await expect(visitor.getByRole('main')).toContainText('<script>alert(1)</script>');
	await expect(visitor.getByRole('link', { name: 'https://belfort.fr' })).toBeVisible();
	await expectNoFault(visitor);
	await visitor.goto(server);
	await expect(visitor.getByRole('main')).toContainText('vos boutiques vous attendent');
	await expect(visitor.getByRole('main')).toContainText('4,50');

	// A rate of today would count backwards; one of tomorrow that is lower does not.
	const day = (ahead: number) =>
		new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
	const rate = page.locator('#rate');
	await rate.getByLabel('Nouveau taux').fill('12');
	await rate.getByLabel('À partir du').fill(day(3));
	await rate.getByRole('button', { name: 'Programmer' }).click();
	await expect(rate.getByRole('alert')).toContainText('Au plus tôt le');
	await rate.getByLabel('Nouveau taux').fill('9,5');
	await rate.getByLabel('À partir du').fill(day(3));
	await rate.getByRole('button', { name: 'Programmer' }).click();
	await expect(rate.getByText(/9,5\s% à partir du/)).toBeVisible();
	await rate.getByRole('button', { name: /^Retirer/ }).click();
	await expect(rate.getByText(/à partir du/)).toHaveCount(0);
	await expectNoFault(page);
	// As it was, for the journeys beside this one.
	await page.getByLabel('Prix d’une livraison').fill('5');
	await page.locator('#delivery').getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.locator('#delivery').getByRole('status')).toBeVisible();
	for (const part of ['#mentions', '#welcome']) {
		await page.locator(part).getByLabel('En français').fill('');
		await page.locator(part).getByRole('button', { name: 'Enregistrer' }).click();
		await expect(page.locator(part).getByRole('status')).toBeVisible();
	}
});

test('an order nobody answers: owner, town, pause, shopper told; the shop answers and is open again', async ({
	browser,
	server
}) => {
	test.setTimeout(300_000);
	const email = 'ines.silence@example.org';
	const slug = 'l-oeil-du-lion';
	const shopper = await putAside(browser, server, slug, email);
	const service = await townService(server);
	const { data: order } = await service
		.from('orders')
		.select('shop_orders (id, shop_id)')
		.eq('token', tokenOf(shopper.url()))
		.single()
		.throwOnError();
	const [part] = order.shop_orders;
	// As if it had come weeks ago: whatever the shop's hours, they were enough.
	const past = new Date(Date.now() - 10 * 86_400_000).toISOString();
	await service.from('shop_orders').update({ placed_at: past }).eq('id', part!.id).throwOnError();
	await service
		.from('order_alarms')
		.update({ due_at: past })
		.eq('shop_order_id', part!.id)
		.throwOnError();

	await expect(async () => {
		expect(await mailsTo(server, email, 'ne répond pas à votre commande')).toBe(1);
	}).toPass({ timeout: 150_000 });
	expect(await mailsTo(server, operator, 'ne répond pas à une commande')).toBe(2);
	await saidAfterAWhile(shopper, /La boutique ne répond pas/);
	await expectNoFault(shopper);
	await expect(shopper.getByText('Annuler chez cette boutique, sans frais')).toBeVisible();

	const page = await open(browser);
	await signInAt(page, { server, email: operator, path: '/town/sante' });
	const card = page.getByRole('article').first();
	await expect(card).toContainText('Une commande attend une réponse depuis');
	await expect(card).toContainText('En pause');
	await expectNoFault(page);
	await card.getByRole('button', { name: /^Rouvrir/ }).click();
	await expect(page.getByRole('alert')).toContainText('attendent encore sa réponse');
	await page.getByRole('article').first().getByText('Écrire un message').click();
	await page
		.getByRole('article')
		.first()
		.getByLabel(/^Message aux propriétaires/)
		.fill('Tout va bien chez vous ?');
	await page.getByRole('article').first().getByRole('button', { name: 'Envoyer' }).click();
	await expect(page.getByRole('status')).toHaveText('Message envoyé aux propriétaires.');
	await page
		.getByRole('article')
		.first()
		.getByRole('button', { name: /vu, jusqu’à demain/ })
		.click();
	await expect(page.getByRole('status')).toContainText('C’est noté');

	// The shopper gives up; the owner says that they are there again.
	await shopper.getByText('Annuler chez cette boutique, sans frais').click();
	await shopper
		.getByRole('button', { name: /^(Oui, )?[Aa]nnuler/ })
		.last()
		.click();
	await expect(shopper.getByText('La boutique ne répond pas')).toHaveCount(0);
	const { data: owner } = await service
		.from('members')
		.select('email')
		.eq('shop_id', part!.shop_id)
		.eq('role', 'owner')
		.limit(1)
		.single()
		.throwOnError();
	const desk = await open(browser);
	await signInAt(desk, { server, email: owner.email as string, path: `/manage/${slug}/reprise` });
	await expectNoFault(desk);
	await desk.getByRole('button', { name: /rouvrir/ }).click();
	await expect(desk.getByRole('status')).toHaveText('La boutique est rouverte.');
	const { data: shop } = await service
		.from('shops')
		.select('state')
		.eq('id', part!.shop_id)
		.single()
		.throwOnError();
	expect(shop.state).toBe('open');
});

test('the town hall reads results, without a script, and nothing else', async ({
	browser,
	server
}) => {
	const page = await open(browser, { javaScriptEnabled: false });
	await signInAt(page, { server, email: 'mairie@demo.comptoir.example', path: '/town/resultats' });
	await expect(page.getByRole('heading', { name: 'Visites amenées' })).toBeVisible();
	await expect(page.getByRole('img', { name: /^Visites amenées/ })).toBeVisible();
	await page.getByRole('link', { name: 'Par mois' }).click();
	await expect(page.getByRole('link', { name: 'Par mois' })).toHaveAttribute(
		'aria-current',
		'page'
	);
	const csv = await page.request.get(`${server}/town/resultats/boutiques.csv?par=mois`);
	expect(csv.headers()['content-type']).toContain('text/csv');
	expect((await csv.text()).split('\r\n')[0]).toContain('Mois;Boutique;Commandes');
	expect(await csv.text()).not.toContain('@');
	for (const path of ['/town', '/town/sante', '/town/reglages', '/town/paiements']) {
		await page.goto(server + path);
		await expect(
			page.getByRole('heading', { name: 'Cette page est celle de la ville' }).first()
		).toBeAttached();
	}
	const scripted = await open(browser);
	await signInAt(scripted, {
		server,
		email: 'mairie@demo.comptoir.example',
		path: '/town/resultats'
	});
	await expectNoFault(scripted);
	await scripted.setViewportSize({ width: 320, height: 700 });
	await expectNoFault(scripted);
});

test('commission that arrived is noted, asked about where it is too much, and undone', async ({
	browser,
	server
}) => {
	const page = await open(browser);
	await signInAt(page, { server, email: operator, path: '/town/paiements' });
	const section = page.locator('#commission');
	// Who owes is counted by a job in the first minutes.
	await expect(async () => {
		await page.reload();
		await expect(section.getByRole('group').first()).toBeVisible({ timeout: 500 });
	}).toPass({ timeout: 100_000 });
	const first = section.getByRole('group').first();
	const name = await first.locator('summary strong').innerText();
	await first.locator('summary').click();
	await first.getByLabel('Montant reçu').fill('99999');
	await first.getByLabel('Référence').fill('VIR 2026-11');
	await first.getByRole('button', { name: /^Noter/ }).click();
	await expect(section.getByRole('alert')).toContainText('plus que ce qui est dû');
	const again = section.getByRole('group').filter({ hasText: name });
	await expect(again.getByLabel('Référence')).toHaveValue('VIR 2026-11');
	await again.getByLabel('Montant reçu').fill('1,00');
	await again.getByRole('button', { name: /^Noter/ }).click();
	await expect(section.getByRole('status')).toContainText('C’est noté');
	await expectNoFault(page);
	await section
		.getByRole('row')
		.filter({ hasText: 'VIR 2026-11' })
		.getByRole('button', { name: /^Annuler/ })
		.click();
	await expect(section.getByRole('status')).toContainText('Annulé');
	await expect(section.getByRole('row').filter({ hasText: 'VIR 2026-11' })).toContainText('annulé');
});
