import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { encode } from 'uqr';
import { checkOut, codeOf, putInBasket } from './shopper';
import { acceptUpTo, enrolTablet } from './tablet';
import { expect, test } from './town-test';

/** A camera that sees nothing but this QR code: a film of four equal pictures for Chromium's fake device. */
async function filmOf(text: string, file: string) {
	const { data, size } = encode(text, { ecc: 'M', border: 4 });
	const dots = data.flatMap((row, y) =>
		row.map((dark, x) => (dark ? `<rect x="${x}" y="${y}" width="1" height="1"/>` : ''))
	);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480">
		<rect width="640" height="480" fill="#fff"/>
		<g transform="translate(120 40) scale(${400 / size})">${dots.join('')}</g></svg>`;
	const picture = await sharp(Buffer.from(svg)).jpeg({ quality: 95 }).toBuffer();
	await writeFile(file, Buffer.concat([picture, picture, picture, picture]));
}

/** Runs in the page. */
async function hasBarcodeReader(): Promise<boolean> {
	if ('BarcodeDetector' in window) return true;
	for (const name of await caches.keys()) {
		const kept = await (await caches.open(name)).keys();
		if (kept.some(({ url }) => url.endsWith('.wasm'))) return true;
	}
	return false;
}

test('the shopper’s QR is scanned by the camera and handed over, with the wire cut', async ({
	page,
	playwright,
	launchOptions,
	server,
	wire
}) => {
	test.setTimeout(120_000);
	await putInBasket(page, server, 'chevre', /chèvre/i);
	await checkOut(page, server, { name: 'Camille Scan', email: 'camille.scan@example.org' });
	const code = await codeOf(page, 'Fromagerie du Lion');
	const shopOrder = await page
		.getByRole('region', { name: 'Fromagerie du Lion' })
		.evaluate((element) => element.id.replace('commande-', ''));

	const folder = await mkdtemp(join(tmpdir(), 'comptoir-scan-'));
	const film = join(folder, 'film.mjpeg');
	await filmOf(`comptoir:1:${shopOrder}:${code}`, film);
	const camera = await playwright.chromium.launch({
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
		const context = await camera.newContext({
			viewport: { width: 1180, height: 820 },
			locale: 'fr-FR'
		});
		const till = await enrolTablet(context, {
			link: link.url,
			server,
			// Not the owner: codes by e-mail are counted per address, and other journeys sign in too.
			email: 'equipe-fromagerie@demo.comptoir.example',
			name: 'Caméra'
		});
		await acceptUpTo(till, code);
		// Where the browser has no barcode reader of its own, the till fetches one while there is a network.
		await expect.poll(() => till.evaluate(hasBarcodeReader), { timeout: 40_000 }).toBe(true);
		link.cut();
		await till.getByRole('button', { name: 'Scanner ou taper un code' }).click();
		await till.getByRole('button', { name: 'Scanner', exact: true }).click();
		await till.getByRole('button', { name: 'Remettre à Camille Scan' }).click({ timeout: 20_000 });
		await expect(till.getByRole('article', { name: new RegExp(`${code}, Remise`) })).toContainText(
			'Enregistré ici, pas encore envoyé'
		);
	} finally {
		await camera.close();
		await rm(folder, { recursive: true, force: true });
	}
});
