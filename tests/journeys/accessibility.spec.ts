import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { putInBasket } from './shopper';
import { expect, test } from './town-test';

const pages = {
	home: '/',
	trades: '/metiers',
	search: '/recherche?q=fromage',
	'no result': '/recherche?q=xylophone',
	shops: '/boutiques',
	shop: '/boutique/fromagerie-du-lion',
	basket: '/panier',
	'sign in': '/connexion',
	ranking: '/classement',
	legal: '/informations/mentions',
	'not found': '/produit/rien-de-tel',
	offline: '/hors-ligne',
	'home in English': '/en',
	'search in English': '/en/search?q=fromage',
	till: '/till'
};

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

/** What is wrong, and the first three places of each. */
function faults(violations: Violations) {
	return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target).slice(0, 3)]);
}

for (const [name, path] of Object.entries(pages)) {
	test(`${name}: no accessibility fault by day or night, nothing wider than 320 px`, async ({
		page,
		server
	}) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 320, height: 700 });
		await page.goto(server + path, { waitUntil: 'networkidle' });
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
				.analyze();
			expect(faults(violations), colorScheme).toEqual([]);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(overflow, colorScheme).toBe(0);
		}
	});
}

test('product, basket and checkout with something in them', async ({ page, server }) => {
	await putInBasket(page, server, 'chevre', /chèvre/i);
	for (const path of ['', '/panier', '/commander']) {
		if (path) await page.goto(server + path);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(faults(violations)).toEqual([]);
	}
});

/** Walks with Tab until the wanted element has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, wanted: Locator) {
	for (let steps = 0; steps < 80; steps++) {
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('eighty tabs did not reach it');
}

test('the keyboard alone finds a product and fills the basket', async ({ page, server }) => {
	await page.goto(`${server}/`);
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveText(/contenu/i);
	await tabTo(page, page.getByRole('searchbox').first());
	await page.keyboard.type('comté');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/recherche/);
	await tabTo(page, page.getByRole('main').getByRole('link', { name: /Comté/ }).first());
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Comté');
	await tabTo(page, page.getByRole('button', { name: /Ajouter au panier/ }));
	await page.keyboard.press('Enter');
	await page.goto(`${server}/panier`);
	await expect(page.getByRole('main')).toContainText('1 article');
});
