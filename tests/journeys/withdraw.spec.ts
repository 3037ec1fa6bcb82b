import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ownerOf } from './an-order';
import {
	addFirst,
	answerPayPage,
	backAtOrder,
	fillContact,
	goAndPay,
	leavePayPage,
	mailsTo,
	saidAfterAWhile,
	signInAt
} from './paying';
import { codeOf } from './shopper';
import { acceptUpTo, enrolTablet, markReady, typeCode } from './tablet';
import { expect, test } from './town-test';

const SHOP = 'maroquinerie-wilson';
const tablet = { viewport: { width: 1180, height: 820 }, locale: 'fr-FR', hasTouch: true };
const phone = { viewport: { width: 390, height: 844 }, locale: 'fr-FR' };

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
	const wide = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(wide, page.url()).toBe(0);
	await page.setViewportSize(size);
}

test('bought, handed over, given up in two steps; the shop has it back and the money goes', async ({
	browser,
	server
}) => {
	test.setTimeout(300_000);
	const email = `noor.${Date.now()}@example.org`;
	const counter = await browser.newContext(tablet);
	const till = await enrolTablet(counter, {
		link: server,
		server,
		email: ownerOf(SHOP),
		name: 'Comptoir'
	});
	const page = await (await browser.newContext(phone)).newPage();
	const title = await addFirst(page, server, SHOP);
	await page.goto(`${server}/commander`);
	await page.getByRole('radio', { name: /^Payer maintenant par carte/ }).check();
	await expectNoFault(page);
	await fillContact(page, { name: 'Noor Change', email });
	await goAndPay(page);
	await leavePayPage(page);
	await backAtOrder(page);
	await expectNoFault(page);
	await goAndPay(page);
	await answerPayPage(page, /^Payer \d/);
	const order = await backAtOrder(page);
	await expectNoFault(page);
	const code = await codeOf(page, 'Maroquinerie Wilson');

	// The tablet says there is nothing to take.
	await acceptUpTo(till, code);
	const card = till.getByRole('article', { name: new RegExp(`^${code},`) });
	await expect(card).toContainText('payé en ligne · rien à encaisser');
	await markReady(till, code);
	await typeCode(till, code);
	await till.getByRole('button', { name: 'Remettre à Noor Change' }).click();
	await expect(till.getByText(/^Tout est envoyé/)).toBeVisible({ timeout: 30_000 });

	// First step: the function, in sight under its own words.
	await page.goto(order);
	await page.getByRole('link', { name: 'Renoncer au contrat ici' }).click();
	const form = page.url();
	await expectNoFault(page);
	await expect(page.getByRole('checkbox', { name: new RegExp(title.slice(0, 12)) })).toBeChecked();
	await page.getByRole('button', { name: 'Confirmer la rétractation' }).click();
	await expect(page.getByRole('alert')).toContainText('e-mail');
	await expectNoFault(page);
	await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
	// Second step: the confirmation, and a dated acknowledgement to keep.
	await page.getByRole('button', { name: 'Confirmer la rétractation' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('enregistrée');
	await expect(page.getByText(/^Reçue le .* à /)).toBeVisible();
	await expectNoFault(page);
	expect(await mailsTo(server, email, 'Accusé de réception de votre rétractation')).toBe(1);
	await page.goto(form);
	await expect(page.getByRole('main')).toContainText('déjà renoncé');
	await expect(page.getByRole('button', { name: 'Confirmer la rétractation' })).toHaveCount(0);

	// The tablet tells, and leads to the desk.
	await till.getByRole('link', { name: /À voir/ }).click();
	const notice = till.getByRole('listitem').filter({ hasText: code });
	await expect(notice).toContainText('rend des articles', { timeout: 60_000 });
	const returns = notice.getByRole('link', { name: 'Ouvrir les retours au bureau' });
	expect(await returns.getAttribute('href')).toBe(`/manage/${SHOP}/paiements#retours`);

	const desk = await (await browser.newContext(phone)).newPage();
	const path = `/manage/${SHOP}`;
	await signInAt(desk, { server, email: ownerOf(SHOP), path });
	await expect(desk.getByText(/^\d+ retours? annoncé/)).toBeVisible();
	await expectNoFault(desk);
	await desk.getByRole('link', { name: 'Paiements en ligne' }).click();
	await expect(
		desk.getByRole('heading', { name: 'Le paiement en ligne est ouvert' })
	).toBeVisible();
	await expectNoFault(desk);
	const back = desk.getByRole('listitem').filter({ hasText: code });
	await back.getByRole('button', { name: /de Noor Change est revenu, rembourser/ }).click();
	await expect(desk.getByRole('status')).toContainText('le client est remboursé');

	await page.goto(order);
	await saidAfterAWhile(page, /rendus\. Votre banque/);
	await expect(page.getByRole('main')).toContainText('1 rapporté');
	await expect.poll(() => mailsTo(server, email, 'vous sont rendus')).toBe(1);
});

test('another shop’s desk says whose it is, and the town sees what money needs', async ({
	page,
	server
}) => {
	await signInAt(page, {
		server,
		email: ownerOf('les-petites-mecaniques'),
		path: '/manage/le-de-pipe/paiements'
	});
	await expect(page.getByRole('heading', { level: 1 })).toContainText('une autre boutique');
	await expectNoFault(page);
	await page.goto(`${server}/town/paiements`);
	await expect(page.getByRole('main')).toContainText('pas comme opérateur');
	await page.goto(`${server}/commande/${'a'.repeat(22)}/renoncer/${crypto.randomUUID()}`);
	await expect(page.getByRole('main')).not.toContainText('Confirmer la rétractation');
});

test('the town’s page of payments shows what runs by itself', async ({ page, server }) => {
	await signInAt(page, {
		server,
		email: 'ville@demo.comptoir.example',
		path: '/town/paiements'
	});
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paiements');
	await expect(page.getByRole('row', { name: /Remboursements et virements dus/ })).toBeVisible();
	await expectNoFault(page);
});
