import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { ownerOf } from './an-order';
import { signInAt } from './paying';
import { expect, test } from './town-test';

const wide = { viewport: { width: 1440, height: 900 }, locale: 'fr-FR' };

/** Nothing that a reader cannot use, and nothing wider than the narrowest screen. */
async function expectNoFault(page: Page) {
	const size = page.viewportSize()!;
	await page.setViewportSize({ width: 320, height: 700 });
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const { violations } = await new AxeBuilder({ page }).analyze();
		const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target)]);
		expect(found, page.url()).toEqual([]);
	}
	const over = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(over, page.url()).toBe(0);
	await page.setViewportSize(size);
}

const cellOf = (page: Page, row: number, column: number) =>
	page.locator(`[role=row][aria-rowindex="${row + 2}"] [role=gridcell]`).nth(column);
const saved = (page: Page) => expect(page.getByText('Tout est enregistré')).toBeVisible();

/** Presses keys one after another; nothing is clicked. */
async function press(page: Page, ...keys: string[]) {
	for (const key of keys) await page.keyboard.press(key);
}

test('the table by keyboard alone: written in place, undone, chosen and changed together', async ({
	browser,
	server
}) => {
	const page = await (await browser.newContext(wide)).newPage();
	const path = '/manage/bijouterie-miotte/articles';
	await signInAt(page, { server, email: ownerOf('bijouterie-miotte'), path });
	const price = cellOf(page, 0, 2);
	const before = await price.innerText();
	// A cell hears the focus once the page's script runs.
	await expect(async () => {
		await price.blur();
		await price.focus();
		await expect(price).toHaveAttribute('tabindex', '0', { timeout: 500 });
	}).toPass();
	// A digit begins to write; Enter keeps it and goes down.
	await press(page, '1', '2', ',', '5', 'Enter');
	await expect(price).toContainText('12,50');
	await expect(cellOf(page, 1, 2)).toBeFocused();
	await saved(page);
	// Escape gives up, nonsense is told and does not leave.
	await press(page, 'ArrowUp', 'Enter', '9', 'Escape');
	await expect(price).toContainText('12,50');
	await press(page, '1', 'O', 'Enter');
	await expect(page.getByText('Ce n’est pas un prix')).toBeVisible();
	await press(page, 'Escape', 'Control+z');
	await expect(price).toHaveText(before);
	await saved(page);
	// Three lines chosen with Shift, their prices raised and rounded together.
	await press(page, 'Home');
	await expect(cellOf(page, 0, 0).getByRole('checkbox')).toBeFocused();
	await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
	await expect(page.getByText('3 articles choisis').first()).toBeVisible();
	const old = [];
	for (const row of [0, 1, 2]) old.push(await cellOf(page, row, 2).innerText());
	await page.getByRole('button', { name: 'Prix…' }).click();
	await page.getByLabel('De combien').fill('10');
	await page.getByLabel('Arrondir').selectOption('x9');
	await page.getByRole('button', { name: 'Appliquer' }).click();
	for (const row of [0, 1, 2]) await expect(cellOf(page, row, 2)).toContainText(/9\s*€/);
	await saved(page);
	await page.reload();
	await expect(cellOf(page, 2, 2)).toContainText(/9\s*€/);
	// What was done before the reload cannot be undone any more, a new change can.
	await cellOf(page, 0, 0).getByRole('checkbox').click();
	await page.getByRole('button', { name: 'Mettre en pause' }).click();
	await expect(cellOf(page, 0, 4)).toHaveText('En pause');
	await page.getByRole('button', { name: 'Annuler' }).click();
	await expect(cellOf(page, 0, 4)).toHaveText('En vitrine');
	await saved(page);
	await expectNoFault(page);
});

test('changed at two places: both values are shown, one is chosen; offline it waits', async ({
	browser,
	server
}) => {
	const path = '/manage/le-de-pipe/articles';
	const context = await browser.newContext(wide);
	const one = await context.newPage();
	await signInAt(one, { server, email: ownerOf('le-de-pipe'), path });
	const two = await context.newPage();
	await two.goto(server + path);
	const write = async (page: Page, text: string) => {
		await cellOf(page, 0, 2).click();
		await page.keyboard.type(text);
		await page.keyboard.press('Enter');
	};
	await expect(two.getByRole('grid')).toBeVisible();
	await write(one, '31');
	await saved(one);
	await write(two, '32');
	await expect(two.getByRole('alert')).toContainText('changé entre-temps');
	await expect(cellOf(two, 0, 2)).toContainText('31,00');
	await two.getByRole('button', { name: 'Mettre 32,00' }).click();
	await expect(cellOf(two, 0, 2)).toContainText('32,00');
	await saved(two);

	await context.setOffline(true);
	await write(two, '33');
	await expect(two.getByRole('alert')).toContainText('Pas de réseau');
	await context.setOffline(false);
	await saved(two);
	await two.reload();
	await expect(cellOf(two, 0, 2)).toContainText('33,00');
});

test('a table of Windows with semicolons: said first, brought, again nothing; the export is its mirror', async ({
	browser,
	server
}) => {
	const page = await (await browser.newContext(wide)).newPage();
	const path = '/manage/librairie-vauban/articles';
	await signInAt(page, { server, email: 'librairie@demo.comptoir.example', path });
	const name = `Été à Belfort ${Date.now()}`;
	const text = [
		'Désignation;Prix TTC;Qté;Photo',
		`${name};12,50;4;https://example.org/a.jpg`,
		`Mauvais prix;12,5O;1;`,
		`${name};13;1;`
	].join('\r\n');
	const bytes = Buffer.from(text, 'latin1');
	const choose = async (file: { name: string; buffer: Buffer }) => {
		const input = page.locator('input[type=file]');
		await expect(input).toBeEnabled();
		await input.setInputFiles({ mimeType: 'text/csv', ...file });
	};

	await page.getByRole('link', { name: 'Apporter un tableau' }).click();
	await choose({ name: 'classeur.xlsx', buffer: Buffer.from('PK\u0003\u0004 …') });
	await expect(page.getByRole('alert')).toContainText('Enregistrer sous');
	await choose({ name: 'vide.csv', buffer: Buffer.from('') });
	await expect(page.getByRole('alert')).toContainText('vide');
	await choose({ name: 'articles.csv', buffer: bytes });
	await expect(page.getByText('le prix « 12,5O » n’est pas un prix')).toBeVisible();
	await expect(page.getByText('c’est le même article que ligne 2')).toBeVisible();
	await expect(page.getByText('adresses de photos')).toBeVisible();
	await expect(page.getByText('1 nouveau')).toBeVisible();
	await expectNoFault(page);
	await page.getByRole('button', { name: 'Apporter 1 ligne' }).click();
	await expect(page.getByRole('heading', { name: '1 ligne apportée.' })).toBeVisible();
	await choose({ name: 'articles.csv', buffer: bytes });
	await expect(page.getByText('1 déjà pareil')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Apporter \d/ })).toHaveCount(0);

	await page.goto(`${server}/manage/librairie-vauban/export`);
	await expectNoFault(page);
	const saving = page.waitForEvent('download');
	await page.getByRole('link', { name: /Les articles, en tableau/ }).click();
	const file = await (await saving).path();
	const exported = await readFile(file);
	expect(exported.toString('utf8')).toContain(name);
	await page.goto(`${server}${path}/import`);
	await choose({ name: 'retour.csv', buffer: exported });
	await expect(page.getByText('Il n’y a rien à apporter')).toBeVisible();

	const all = await page.request.get(`${server}/manage/librairie-vauban/export/boutique.json`);
	const shop = (await all.json()) as { shop: { slug: string }; products: { title: string }[] };
	expect(shop.shop.slug).toBe('librairie-vauban');
	expect(shop.products.some(({ title }) => title === name)).toBe(true);
	const zip = await page.request.get(`${server}/manage/librairie-vauban/export/boutique.zip`);
	const body = (await zip.body()).toString('latin1');
	expect(body.startsWith('PK')).toBe(true);
	for (const part of ['articles.csv', 'boutique.json', 'photos/']) expect(body).toContain(part);
	// Another shop's data are not there to be taken.
	const other = await page.request.get(`${server}/manage/le-de-pipe/export/boutique.json`);
	expect(other.status()).toBe(404);
});

test('hours, closures and the shop’s page without a script; orders found; no fault anywhere', async ({
	browser,
	server
}) => {
	const plain = await browser.newContext({ ...wide, javaScriptEnabled: false });
	const page = await plain.newPage();
	const shop = '/manage/les-petites-mecaniques';
	await signInAt(page, {
		server,
		email: ownerOf('les-petites-mecaniques'),
		path: `${shop}/horaires`
	});
	await page.getByLabel('Lundi, plage 1 : ouverture').fill('18:00');
	await page.getByLabel('Lundi, plage 1 : fermeture').fill('09:00');
	await page.getByRole('button', { name: 'Enregistrer la semaine' }).click();
	await expect(page.getByRole('alert')).toContainText('la fermeture est avant l’ouverture');
	await page.getByLabel('Lundi, plage 1 : ouverture').fill('08:30');
	await page.getByLabel('Lundi, plage 1 : fermeture').fill('12:00');
	await page.getByRole('button', { name: 'Mardi comme la veille' }).click();
	await expect(page.getByLabel('Mardi, plage 1 : ouverture')).toHaveValue('08:30');
	// The Enter key saves; it does not copy a day.
	await page.getByLabel('Mardi, plage 2 : ouverture').press('Enter');
	await expect(page.getByRole('status')).toContainText('La semaine est enregistrée');
	const holiday = page.getByRole('button', { name: /^Fermer le .*Noël/ });
	await holiday.click();
	await expect(page.getByRole('status')).toContainText('reste fermée');
	await expect(page.getByRole('button', { name: /^Fermer le .*Noël/ })).toHaveCount(0);
	await page.getByRole('button', { name: /^Ouvrir quand même, .*25/ }).click();
	await expect(page.getByRole('status')).toContainText('horaires habituels');

	await page.goto(`${server}${shop}/vitrine`);
	await page.getByLabel('Code postal').fill('9000');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('Un code postal a cinq chiffres.')).toBeVisible();
	await page.getByLabel('Code postal').fill('90000');
	await page.getByLabel('En une phrase').fill('Des jouets qui se réparent');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByRole('status').first()).toContainText('C’est enregistré');
	await page.goto(`${server}/boutique/les-petites-mecaniques`);
	await expect(page.getByRole('main')).toContainText('Des jouets qui se réparent');

	await page.goto(`${server}${shop}/commandes`);
	await page.getByLabel('Un code, un nom, un article').fill('zzzz');
	await page.getByRole('button', { name: 'Chercher' }).click();
	await expect(page.getByRole('heading', { name: 'Aucune commande ici' })).toBeVisible();
	const context = await browser.newContext({ ...wide, storageState: await plain.storageState() });
	const seen = await context.newPage();
	for (const place of ['', '/horaires', '/vitrine', '/commandes', '/export', '/articles/import']) {
		await seen.goto(`${server}${shop}${place}`);
		await expect(seen.getByRole('heading', { level: 1 })).not.toContainText('une autre boutique');
		await expectNoFault(seen);
	}
});

test('a neighbour reads no page of another shop’s desk', async ({ page, server }) => {
	await signInAt(page, {
		server,
		email: ownerOf('le-de-pipe'),
		path: '/manage/les-petites-mecaniques/articles'
	});
	for (const place of [
		'articles',
		'articles/import',
		'horaires',
		'vitrine',
		'commandes',
		'export'
	]) {
		await page.goto(`${server}/manage/les-petites-mecaniques/${place}`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('une autre boutique');
	}
	for (const file of [
		'export/articles.csv',
		'export/boutique.zip',
		'commandes.csv',
		'articles/tout'
	]) {
		const answer = await page.request.get(`${server}/manage/les-petites-mecaniques/${file}`);
		expect(answer.status(), file).toBe(404);
	}
});
