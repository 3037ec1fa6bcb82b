import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ownerOf } from './an-order';
import { signInAt } from './paying';
import { expect, test } from './town-test';

/** The narrowest phone we promise. */
const narrow = { viewport: { width: 320, height: 640 }, locale: 'fr-FR' };
const SHOP = 'fromagerie-du-lion';
const month = new Date().toISOString().slice(0, 7);

const DESK = [
	'',
	'/articles',
	'/articles/import',
	'/commandes',
	'/horaires',
	'/vitrine',
	'/paiements',
	'/releves',
	`/releves/${month}`,
	'/equipe',
	'/aide',
	'/export',
	'/reprise'
].map((path) => `/manage/${SHOP}${path}`);

const TOWN = [
	'/town',
	'/town/sante',
	'/town/boutiques',
	'/town/boutiques?etat=closed',
	`/town/boutiques/${SHOP}`,
	'/town/tournees',
	'/town/paiements',
	'/town/resultats',
	'/town/equipe',
	'/town/reglages'
];

/** It answers, says what it is, fits, and holds no fault a machine can see. */
async function expectWhole(page: Page, url: string) {
	const answer = await page.goto(url);
	expect.soft(answer?.status(), url).toBe(200);
	await expect.soft(page.getByRole('heading', { level: 1 }), url).toHaveCount(1);
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect.soft(width, `${url} is wider than the phone`).toBeLessThanOrEqual(320);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect
		.soft(
			violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
			url
		)
		.toEqual([]);
}

for (const [who, email, pages] of [
	['a shop’s desk', ownerOf(SHOP), DESK],
	['the town', 'ville@demo.comptoir.example', TOWN]
] as const) {
	test(`every page of ${who} opens on the narrowest phone, without a fault`, async ({
		browser,
		server
	}) => {
		test.setTimeout(180_000);
		const page = await (await browser.newContext(narrow)).newPage();
		await signInAt(page, { server, email, path: pages[0]! });
		for (const path of pages) await expectWhole(page, server + path);
	});
}
