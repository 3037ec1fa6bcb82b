import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { enrolPhone } from './field-phone';
import { codeAskedBy } from './mails';
import { signInAt } from './paying';
import { expect, test } from './town-test';

const tablet = { viewport: { width: 1180, height: 820 }, locale: 'fr-FR', hasTouch: true };
const PRICES = ['5', '12', '4,5', '8', '19', '3', '7', '25', '6', '9'];

async function expectNoFault(page: Page) {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
		page.viewportSize()!.width
	);
}

/** A picture that no other one is. */
async function picture(seed: number) {
	const background = { r: 40 + seed * 17, g: 200 - seed * 11, b: (seed * 53) % 256 };
	const buffer = await sharp({ create: { width: 900, height: 700, channels: 3, background } })
		.jpeg()
		.toBuffer();
	return { name: `photo-${seed}.jpg`, mimeType: 'image/jpeg', buffer };
}

/** The address of the invitation that was mailed. */
async function invitationTo(server: string, email: string): Promise<string> {
	let url: string | undefined;
	await expect
		.poll(
			async () => {
				const page = await (await fetch(`${server}/demo/mails`)).text();
				const mail = page
					.split(/<article/)
					.find((each) => each.includes(email) && each.includes('/invitation/'));
				url = /\/invitation\/[\w-]+/.exec(mail ?? '')?.[0];
				return url;
			},
			{ timeout: 60_000 }
		)
		.toBeTruthy();
	return server + url;
}

test('a shop and ten articles in one sitting, without network, in at most sixty taps; then its owner, then the town', async ({
	browser,
	server,
	wire
}) => {
	test.setTimeout(240_000);
	const link = await wire();
	const context = await browser.newContext(tablet);
	const page = await enrolPhone(context, {
		link: link.url,
		server,
		email: 'animation@demo.comptoir.example',
		name: 'Tablette de Nadia'
	});
	let taps = 0;
	const tap = async (target: Locator) => {
		taps += 1;
		await target.click();
	};
	const type = async (target: Locator, text: string) => {
		taps += 1;
		await target.fill(text);
	};
	const next = page.getByRole('button', { name: 'Suivant', exact: true });
	await page.goto(`${link.url}/field#visite/nouvelle`);
	await expectNoFault(page);
	link.cut();

	await type(page.getByLabel('Nom de la boutique'), 'Les Thés d’Odile');
	await tap(page.getByText('Épicerie fine', { exact: true }));
	await tap(page.getByRole('button', { name: 'C’est parti' }));
	await type(page.getByLabel('Numéro et rue'), '7 rue du Quai');
	await type(page.getByLabel('Téléphone'), '03 84 00 00 77');
	await expectNoFault(page);
	await tap(next);
	await tap(page.getByRole('button', { name: /^Mardi–samedi/ }));
	await expectNoFault(page);
	await tap(next);
	await type(page.getByLabel('Nom légal'), 'Les Thés d’Odile SASU');
	await page.getByLabel('SIREN ou SIRET').fill('732 829 321');
	await expect(page.getByText('Un chiffre ne va pas')).toBeVisible();
	await type(page.getByLabel('SIREN ou SIRET'), '732 829 320');
	await expectNoFault(page);
	await tap(next);

	// Interrupted, without network: it goes on where it was.
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Les Thés d’Odile' })).toBeVisible();
	const pictures = await Promise.all(PRICES.map((_, i) => picture(i)));
	let shown = 0;
	page.on('filechooser', (chooser) => {
		const file = pictures[shown];
		shown += 1;
		if (file) void chooser.setFiles(file);
	});
	await tap(page.getByText('Photographier le premier article'));
	for (const [i, price] of PRICES.entries()) {
		for (const key of price) {
			const name = key === ',' ? 'Virgule' : key;
			await tap(page.getByRole('button', { name, exact: true }));
		}
		await tap(page.getByRole('button', { name: 'Ajouter, et au suivant' }));
		await expect(page.getByRole('listitem')).toHaveCount(i + 1, { timeout: 20_000 });
	}
	await expectNoFault(page);
	await tap(next);
	const email = 'odile.thes@example.org';
	await type(page.getByLabel('Votre adresse e-mail'), email);
	await tap(page.getByLabel(/Je dirige cette boutique/));
	await expectNoFault(page);
	await tap(page.getByRole('button', { name: 'Recevoir ma boutique' }));
	await expect(page.getByRole('heading', { name: 'Les Thés d’Odile est prête.' })).toBeVisible();
	expect(taps).toBeLessThanOrEqual(60);
	test.info().annotations.push({ type: 'taps', description: String(taps) });

	// The network returns: everything leaves, pictures after the shop they are of.
	link.restore();
	await expect(page.getByText(/^Tout est envoyé/)).toBeVisible({ timeout: 90_000 });

	// The owner takes over with a code.
	const owner = await (
		await browser.newContext({ viewport: { width: 390, height: 844 } })
	).newPage();
	await owner.goto(await invitationTo(server, email));
	await expectNoFault(owner);
	await owner.getByRole('link', { name: 'Entrer avec un code' }).click();
	await owner.getByLabel('Votre e-mail').fill(email);
	const ask = () => owner.getByRole('button', { name: 'Recevoir un code' }).click();
	await owner.getByLabel('Code à 6 chiffres').fill(await codeAskedBy(ask, { server, email }));
	await owner.getByRole('button', { name: 'Entrer' }).click();
	await owner.getByRole('button', { name: 'Accepter' }).click();
	await expect(owner.getByRole('alert')).toContainText('Cochez la case');
	await owner.getByRole('checkbox').check();
	await owner.getByRole('button', { name: 'Accepter' }).click();
	await expect(owner.getByRole('heading', { level: 1, name: 'Les Thés d’Odile' })).toBeVisible();

	// The town looks, and opens it.
	const desk = await (
		await browser.newContext({ viewport: { width: 1440, height: 900 } })
	).newPage();
	await signInAt(desk, { server, email: 'ville@demo.comptoir.example', path: '/town/boutiques' });
	await expectNoFault(desk);
	await desk.getByRole('link', { name: /^À valider/ }).click();
	await desk.getByRole('link', { name: 'Les Thés d’Odile' }).click();
	await expect(desk.getByText('manque', { exact: false })).toHaveCount(0);
	await expectNoFault(desk);
	await desk.getByRole('button', { name: 'Ouvrir la boutique' }).click();
	await expect(desk.getByText('Boutique ouverte')).toBeVisible();

	// Anybody can order there, and the shop reads what was done.
	const shopper = await browser.newPage();
	await shopper.goto(`${server}/boutique/les-thes-d-odile`);
	await expect(shopper.getByRole('main').locator('a[href^="/produit/"]').first()).toBeVisible();
	await shopper.getByRole('main').locator('a[href^="/produit/"]').first().click();
	await expect(shopper.getByRole('button', { name: /Ajouter au panier/ })).toBeVisible();
	await owner.goto(`${server}/manage/les-thes-d-odile/aide`);
	await expect(owner.getByText('Visite commencée')).toBeVisible();
	await owner.getByRole('button', { name: 'Autoriser 7 jours' }).click();
	await expect(owner.getByText(/La ville peut vous aider jusqu’au/)).toBeVisible();
	await expectNoFault(owner);
	await owner.goto(`${server}/manage/les-thes-d-odile/equipe`);
	await owner.getByRole('button', { name: /^Retirer, odile/ }).click();
	await expect(owner.getByRole('alert')).toContainText('garde au moins un patron');
	await owner.getByLabel('Son adresse e-mail').fill('vendeuse.thes@example.org');
	await owner.getByRole('button', { name: 'Inviter' }).click();
	await expect(owner.getByRole('status')).toContainText('vendeuse.thes@example.org');
	await expectNoFault(owner);
});

test('the town hall reads no team and no shop’s decision, a courier no approval', async ({
	browser,
	server
}) => {
	for (const name of ['mairie', 'livraison']) {
		const page = await (await browser.newContext()).newPage();
		await signInAt(page, {
			server,
			email: `${name}@demo.comptoir.example`,
			path: '/town/boutiques'
		});
		for (const path of [
			'/town/boutiques',
			'/town/equipe',
			'/town/tournees',
			'/town/boutiques/le-nid'
		]) {
			await page.goto(server + path);
			await expect(page.getByRole('main')).toContainText('pas comme opérateur');
		}
	}
	const page = await browser.newPage();
	await page.goto(`${server}/invitation/${'a'.repeat(22)}`);
	await expect(page.getByRole('main')).toContainText('Cette invitation n’existe pas');
});
