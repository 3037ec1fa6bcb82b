import type { BrowserContext, Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { ownerOf } from './an-order';
import { enrolTablet } from './tablet';
import { expect, test } from './town-test';

/** How long a practised thumb takes from one key to the next. */
const HUMAN_MS = 350;
const TITLE = 'Marque-page des remparts';

/** A picture as a telephone writes it: on its side, with the place it was taken at. */
function photo(hue: number, { width = 1600, height = 1200 } = {}) {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
		<rect width="${width}" height="${height}" fill="hsl(${hue} 45% 82%)"/>
		<circle cx="${width * 0.5}" cy="${height * 0.5}" r="${height * 0.3}" fill="hsl(${hue} 65% 45%)"/>
		<rect width="${width * 0.2}" height="${height * 0.1}" fill="#fff"/></svg>`;
	return sharp(Buffer.from(svg))
		.jpeg({ quality: 88 })
		.withMetadata({ orientation: 6 })
		.withExifMerge({
			IFD0: { Make: 'Telephone' },
			IFD3: {
				GPSLatitudeRef: 'N',
				GPSLatitude: '47/1 38/1 0/1',
				GPSLongitudeRef: 'E',
				GPSLongitude: '6/1 51/1 0/1'
			}
		})
		.toBuffer();
}

/** What every tablet of these journeys sees through its camera. */
async function filmOf(file: string) {
	const picture = await sharp(await photo(20, { width: 640, height: 480 }))
		.jpeg()
		.toBuffer();
	await writeFile(file, Buffer.concat([picture, picture, picture, picture]));
}

/** Keeps every picture the page shows from its own memory, so that its bytes can be looked at. */
async function keepPictures(page: Page) {
	await page.addInitScript(() => {
		const kept: Blob[] = [];
		const make = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (object) => {
			if (object instanceof Blob && object.type === 'image/webp') kept.push(object);
			return make(object);
		};
		Object.assign(window, { keptPictures: kept });
	});
}

async function keptPictures(page: Page): Promise<Buffer[]> {
	const texts = await page.evaluate(async () => {
		const { keptPictures: kept } = window as unknown as { keptPictures: Blob[] };
		const bytes = await Promise.all(
			kept.map(async (blob) => new Uint8Array(await blob.arrayBuffer()))
		);
		return bytes.map((each) => each.reduce((text, byte) => text + String.fromCharCode(byte), ''));
	});
	return texts.map((text) => Buffer.from(text, 'latin1'));
}

/**
 * Nothing a camera writes beside the picture: of a WebP's parts only the picture, its transparency and its
 * colours are left.
 */
function isBare(bytes: Buffer): boolean {
	if (bytes.toString('latin1', 8, 12) !== 'WEBP' || bytes.includes('Telephone')) return false;
	const parts: string[] = [];
	for (let at = 12; at + 8 <= bytes.length;) {
		const length = bytes.readUInt32LE(at + 4);
		parts.push(bytes.toString('latin1', at, at + 4));
		at += 8 + length + (length % 2);
	}
	return parts.length > 0 && parts.every((part) => /^(VP8[ LX]|ALPH|ICCP)$/.test(part));
}

async function openAdd(
	context: BrowserContext,
	{ link, server, email }: { link: string; server: string; email: string }
): Promise<Page> {
	const till = await enrolTablet(context, { link, server, email, name: 'Ajout' });
	// What the demo's day brought rings, and again after each start.
	const ringing = till.getByRole('dialog', { name: /^Nouvelle commande/ });
	await till.addLocatorHandler(ringing, () =>
		ringing.getByRole('button', { name: 'Faire taire une minute' }).first().click()
	);
	await till.getByRole('link', { name: 'Ajouter' }).click();
	await expect(till.getByRole('heading', { name: 'Nouvel article' })).toBeVisible();
	return till;
}

const tablet = { viewport: { width: 1180, height: 820 }, locale: 'fr-FR' };

test('a photo and a price are a listed product, with the wire cut, in four taps', async ({
	playwright,
	launchOptions,
	server,
	wire
}) => {
	test.setTimeout(180_000);
	const folder = await mkdtemp(join(tmpdir(), 'comptoir-add-'));
	const film = join(folder, 'film.mjpeg');
	await filmOf(film);
	const browser = await playwright.chromium.launch({
		...launchOptions,
		args: [
			...(launchOptions.args ?? []),
			'--use-fake-ui-for-media-stream',
			'--use-fake-device-for-media-stream',
			`--use-file-for-fake-video-capture=${film}`
		]
	});
	try {
		const link = await wire();
		const context = await browser.newContext(tablet);
		const till = await openAdd(context, {
			link: link.url,
			server,
			email: ownerOf('sommets-et-sentiers')
		});
		link.cut();
		// Started anew without network: the screen, its worker and the camera are all on the tablet.
		await till.reload();
		await expect(till.getByRole('heading', { name: 'Nouvel article' })).toBeVisible();

		const began = Date.now();
		let taps = 0;
		const tap = async (name: string) => {
			await till.waitForTimeout(HUMAN_MS);
			await till.getByRole('button', { name, exact: true }).click();
			taps += 1;
		};
		const shutter = till.getByRole('button', { name: 'Prendre la photo' });
		await shutter.click();
		await expect(
			till.getByText(/^Recadrée/).or(till.getByText('La photo se prépare…'))
		).toBeVisible();
		await tap('4');
		await tap('7');
		await tap('En vitrine');
		await expect(till.getByText('Sans nom, 47,00 €, en vitrine')).toBeVisible();
		const seconds = (Date.now() - began) / 1000;
		test.info().annotations.push({
			type: 'photo + price = listed',
			description: `${taps} taps after the shutter, ${seconds.toFixed(1)} s at ${HUMAN_MS} ms a tap`
		});
		expect(taps).toBeLessThanOrEqual(4);
		// Ready for the next one at once.
		await expect(shutter).toBeVisible();

		// Durable: the tablet is switched off and on, still without network.
		await till.reload();
		await till.getByRole('button', { name: /^À compléter/ }).click();
		await expect(till.getByRole('button', { name: /Sans nom\s*47,00/ })).toBeVisible();
		await till.keyboard.press('Escape');

		// A name at leisure, still without network.
		await till.getByRole('button', { name: /^À compléter/ }).click();
		await till.getByRole('button', { name: /Sans nom\s*47,00/ }).click();
		await till.getByLabel('Nom', { exact: true }).fill(TITLE);
		await till.getByRole('button', { name: 'Enregistrer' }).click();
		await expect(till.getByRole('heading', { name: TITLE })).toBeVisible();
		await till.getByRole('button', { name: 'Fermer' }).click();
		await till.getByRole('button', { name: 'Fermer' }).click();

		// Another one is taken back as easily as it was listed.
		for (const key of ['5', 'virgule', '5', 'En vitrine, sans photo']) await tap(key);
		await expect(till.getByText('Sans nom, 5,50 €, en vitrine')).toBeVisible();
		await till.waitForTimeout(HUMAN_MS);
		await till.getByRole('button', { name: 'Annuler' }).click();
		await expect(till.getByText('Sans nom est retiré de la vitrine.')).toBeVisible();

		// The wire is back: the town sees it, with its picture.
		link.restore();
		const shopper = await context.newPage();
		const tile = shopper.getByRole('main').getByRole('link', { name: new RegExp(TITLE) });
		await expect(async () => {
			await shopper.goto(`${server}/recherche?q=${encodeURIComponent(TITLE)}`);
			await expect(tile.first()).toBeVisible({ timeout: 2000 });
			await tile.first().click();
			await expect(shopper.locator('main img[src*="/photos/shops/"]').first()).toBeVisible({
				timeout: 3000
			});
		}).toPass({ timeout: 90_000 });
		const shown = await shopper
			.locator('main img[src*="/photos/shops/"]')
			.first()
			.getAttribute('src');
		const largest = new URL(shown!.replace(/-\d+\.webp$/, '-1080.webp'), server);
		const stored = Buffer.from(await (await fetch(largest)).arrayBuffer());
		expect(isBare(stored)).toBe(true);
		expect(stored.length).toBeLessThanOrEqual(300_000);
		const name = createHash('sha256').update(stored).digest('hex');
		expect(largest.pathname).toContain(name);
	} finally {
		await browser.close();
		await rm(folder, { recursive: true, force: true });
	}
});

test('twenty pictures from the gallery get their prices one after the other, the bad ones a sentence', async ({
	browser,
	server
}) => {
	test.setTimeout(240_000);
	const context = await browser.newContext(tablet);
	const page = await context.newPage();
	await page.close();
	const till = await openAdd(context, {
		link: server,
		server,
		email: ownerOf('pas-a-pas')
	});
	await keepPictures(till);
	await till.reload();
	// No camera here: another way is offered, in words.
	await expect(till.getByText('Aucune caméra disponible ici.')).toBeVisible();

	const good = await Promise.all(
		Array.from({ length: 20 }, async (_, index) => ({
			name: `photo-${index}.jpg`,
			mimeType: 'image/jpeg',
			buffer: await photo(index * 18)
		}))
	);
	const tiny = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#f00' } })
		.png()
		.toBuffer();
	const cut = (await photo(3)).subarray(0, 900);
	const huge = Buffer.from(tiny);
	huge.writeUInt32BE(20_000, 16);
	huge.writeUInt32BE(20_000, 20);
	const bad = [
		{ name: 'vide.jpg', buffer: Buffer.alloc(0), sentence: 'le fichier est vide' },
		{ name: 'facture.jpg', buffer: Buffer.from('%PDF-1.7\n'), sentence: 'ce n’est pas une photo' },
		{ name: 'coupee.jpg', buffer: cut, sentence: 'le fichier est abîmé' },
		{ name: 'point.png', buffer: tiny, sentence: 'elle est trop petite' },
		{ name: 'affiche.png', buffer: huge, sentence: 'elle est trop grande' },
		{ name: 'film.jpg', buffer: Buffer.alloc(45_000_000, 255), sentence: 'plus de 40' },
		{
			name: 'iphone.heic',
			buffer: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
			sentence: 'un format que la tablette ne lit pas'
		}
	].map((file) => ({ ...file, mimeType: 'image/jpeg' }));

	const gallery = till.locator('input[type=file][multiple]').first();
	await gallery.setInputFiles(
		[...bad, ...good].map(({ name, mimeType, buffer }) => ({ name, mimeType, buffer }))
	);
	for (const { name, sentence } of bad) {
		await expect(till.getByText(new RegExp(`^${name}.*${sentence}`))).toBeAttached({
			timeout: 30_000
		});
	}

	for (let index = 0; index < good.length; index++) {
		for (const key of [...String(10 + index), 'En vitrine']) {
			await till.getByRole('button', { name: key, exact: true }).click();
		}
		await expect(till.getByText(`Sans nom, ${10 + index},00 €, en vitrine`)).toBeVisible({
			timeout: 20_000
		});
	}
	await expect(till.getByText(/^20 en/)).toBeVisible();

	const pictures = await keptPictures(till);
	expect(pictures.length).toBeGreaterThanOrEqual(20);
	for (const bytes of pictures) expect(isBare(bytes)).toBe(true);
	// Turned upright as the camera said, then cut to four by five; the white corner went to the right.
	const { data, info } = await sharp(pictures[0]).raw().toBuffer({ resolveWithObject: true });
	expect([info.width, info.height]).toEqual([640, 800]);
	const at = (x: number, y: number) => [
		...data.subarray((y * 640 + x) * info.channels).subarray(0, 3)
	];
	expect(Math.min(...at(630, 10))).toBeGreaterThan(245);
	expect(Math.min(...at(10, 10))).toBeLessThan(240);
	await context.close();
});
