import AxeBuilder from '@axe-core/playwright';
import { leaveLastPiece, letConfirmationPass, townService } from './behind-the-counter';
import { checkOut } from './shopper';
import { expect, test } from './town-test';

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

test('a last piece that the shop does not confirm: wait, look elsewhere, cancel, without JavaScript', async ({
	page,
	server
}) => {
	const service = await townService(server);
	await leaveLastPiece(service, 'plaid-en-laine');
	await page.goto(`${server}/produit/plaid-en-laine`);
	await page.getByRole('button', { name: /Ajouter au panier/ }).click();
	const order = await checkOut(page, server, {
		name: 'Dernière Pièce',
		email: 'derniere.piece@example.org'
	});
	await expect(page.getByText(/^Dernière pièce\s: la boutique vérifie avant /)).toBeVisible();
	const late = page.getByRole('heading', { name: 'La boutique n’a pas encore pu vérifier' });
	await expect(late).toBeHidden();

	await letConfirmationPass(service, /commande\/([\w-]+)/.exec(order)![1]!);
	await page.goto(order);
	await expect(late).toBeVisible();

	await page.getByRole('link', { name: 'Attendre et regarder à nouveau' }).click();
	await expect(late).toBeVisible();

	for (const link of await page.locator('.elsewhere a').all()) {
		const address = (await link.getAttribute('href'))!;
		expect((await page.request.get(server + address)).status(), address).toBe(200);
	}
	await page.getByRole('link', { name: /^Tout le rayon / }).click();
	await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();

	await page.goto(order);
	await page.getByText('Annuler chez cette boutique, sans frais').click();
	await page.getByRole('button', { name: /^Oui, annuler chez / }).click();
	await expect(page.getByText('Annulée', { exact: true })).toBeVisible();
	await expect(late).toBeHidden();
});

test.describe('with scripts, for the check', () => {
	test.use({ javaScriptEnabled: true });
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`an unconfirmed last piece, ${colorScheme}: no accessibility fault at 320 px`, async ({
			page,
			server
		}) => {
			const service = await townService(server);
			const slug = colorScheme === 'light' ? 'lampe-a-poser-en-hetre' : 'bougie-sapin-et-fumee';
			await leaveLastPiece(service, slug);
			await page.goto(`${server}/produit/${slug}`);
			await page.getByRole('button', { name: /Ajouter au panier/ }).click();
			const email = `${slug}@example.org`;
			const order = await checkOut(page, server, { name: 'Dernière Pièce', email });
			await letConfirmationPass(service, /commande\/([\w-]+)/.exec(order)![1]!);
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width: 320, height: 700 });
			await page.goto(order);
			await expect(page.getByRole('link', { name: /^Tout le rayon / })).toBeVisible();
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(
				violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target).slice(0, 3)])
			).toEqual([]);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(overflow).toBe(0);
		});
	}
});
