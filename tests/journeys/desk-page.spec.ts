import sharp from 'sharp';
import { ownerOf } from './an-order';
import { signInAt } from './paying';
import { expect, test } from './town-test';

test('an import whose answers are lost goes on, and begun again on a new page brings nothing twice', async ({
	page,
	server
}) => {
	const path = '/manage/maroquinerie-wilson/articles';
	await signInAt(page, { server, email: ownerOf('maroquinerie-wilson'), path });
	const name = `Lacet ${Date.now()}`;
	const lines = Array.from({ length: 600 }, (_, n) => `${name} n° ${n};${1 + n}`);
	const file = {
		name: 'lacets.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(['Titre;Prix', ...lines].join('\n'))
	};
	const input = page.locator('input[type=file]');
	/** A file can be chosen once the page's script runs. */
	const choose = async () => {
		await expect(input).toBeEnabled();
		await input.setInputFiles(file);
	};
	// What is sent arrives and is done; the first and the third answer do not come back.
	let sent = 0;
	await page.route('**/articles/operations', async (route) => {
		sent += 1;
		const isLost = sent === 1 || sent === 3;
		const response = await route.fetch();
		await (isLost ? route.abort('connectionreset') : route.fulfill({ response }));
	});
	await page.goto(`${server}${path}/import`);
	await choose();
	await page.getByRole('button', { name: /^Apporter 600 lignes/ }).click();
	await expect(page.getByRole('alert')).toContainText('Le réseau est parti');
	await page.getByRole('button', { name: 'Continuer' }).click();
	await expect(page.getByText('250 lignes sur 600')).toBeVisible();
	await expect(page.getByRole('alert')).toContainText('Le réseau est parti');

	await page.reload();
	await choose();
	await expect(page.getByText('500 déjà pareils')).toBeVisible();
	await page.getByRole('button', { name: /^Apporter 100 lignes/ }).click();
	await expect(page.getByRole('heading', { name: '100 lignes apportées.' })).toBeVisible();
	await page.goto(server + path);
	await page.getByRole('searchbox').fill(name);
	await expect(page.getByText('600 articles', { exact: true })).toBeVisible();
});

test('the front is photographed anew; what is no photo and no SIRET is said at its place', async ({
	page,
	server
}) => {
	const shop = 'maroquinerie-wilson';
	await signInAt(page, { server, email: ownerOf(shop), path: `/manage/${shop}/vitrine` });
	const front = page.getByRole('region', { name: 'La photo de la devanture' });
	const choose = async (buffer: Buffer) => {
		const input = front.locator('input[type=file]');
		await expect(input).toBeEnabled();
		await input.setInputFiles({ name: 'devanture.jpg', mimeType: 'image/jpeg', buffer });
	};
	const before = await front.locator('img').getAttribute('src');
	await choose(Buffer.from('%PDF-1.7\n'));
	await expect(front.getByRole('status')).toHaveText('Ce fichier n’est pas une photo.');
	const background = { r: 90, g: 40, b: Date.now() % 256 };
	const image = sharp({ create: { width: 1400, height: 900, channels: 3, background } });
	await choose(await image.jpeg().toBuffer());
	await expect(front.getByRole('status')).toHaveText('La photo est en place.');
	await page.reload();
	const after = await front.locator('img').getAttribute('src');
	expect(after).not.toBe(before);
	expect(
		(await page.request.get(new URL(after ?? '', server).href)).headers()['content-type']
	).toBe('image/webp');

	const number = page.getByLabel('Immatriculation');
	const kept = await number.inputValue();
	await number.fill('123 456 789');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('Ce numéro n’existe pas')).toBeVisible();
	await expect(number).toHaveValue('123 456 789');
	await number.fill(kept);
	// The Enter key saves from any field.
	await page.getByLabel('En une phrase').fill('Le cuir qui dure');
	await page.getByLabel('En une phrase').press('Enter');
	await expect(page.getByText('C’est enregistré')).toBeVisible();
	await page.goto(`${server}/boutique/${shop}`);
	await expect(page.getByRole('main')).toContainText('Le cuir qui dure');
});
