import { townService } from './behind-the-counter';
import {
	addFirst,
	answerPayPage,
	backAtOrder,
	fillContact,
	goAndPay,
	leavePayPage,
	mailsTo,
	saidAfterAWhile,
	tokenOf
} from './paying';
import { expect, test } from './town-test';

test.use({ viewport: { width: 390, height: 844 }, locale: 'fr-FR' });

test('three shops, brought home: declined, then paid once; one part given up, its money comes back', async ({
	page,
	server
}) => {
	test.setTimeout(180_000);
	const email = 'camille.livree@example.org';
	for (const shop of ['bijouterie-miotte', 'la-maison-de-gres', 'cycles-belfortains']) {
		await addFirst(page, server, shop);
	}
	await page.goto(`${server}/panier`);
	await page.getByRole('link', { name: 'Choisir retrait ou livraison' }).click();
	await page.getByRole('radio', { name: /^Livré chez moi, 5/ }).check();
	// Paying later and choosing a moment are no part of a delivery.
	await expect(page.getByRole('radio', { name: /^Mettre de côté/ })).toBeHidden();
	await expect(page.getByText(/^Préparé pour/)).toHaveCount(3);
	await fillContact(page, { name: 'Camille Livrée', email });
	await page.getByRole('textbox', { name: 'Numéro et rue' }).fill('12 faubourg de France');
	await page.getByRole('textbox', { name: 'Code postal' }).fill('75001');
	await page.getByRole('textbox', { name: 'Ville' }).fill('Belfort');
	await page.getByRole('button', { name: /^Payer \d/ }).click();
	// What the town does not serve and what a courier needs are said beside the field.
	await expect(page.getByRole('alert')).toContainText('nous livrons à 90000');
	await expect(page.getByRole('alert')).toContainText('téléphone');
	await page.getByRole('textbox', { name: 'Code postal' }).fill('90 000');
	await page.getByRole('textbox', { name: 'Téléphone' }).fill('06 39 98 00 01');
	const button = await page.getByRole('button', { name: /^Payer \d/ }).innerText();

	await goAndPay(page);
	await expect(page.getByRole('main')).toContainText('Livraison');
	await answerPayPage(page, /carte refusée/);
	await expect(page.getByRole('main')).toContainText('refusé cette carte');
	await answerPayPage(page, /^Payer \d/);
	const order = await backAtOrder(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('C’est noté, Camille.');
	await expect(page.getByRole('contentinfo').or(page.getByRole('main')).first()).toContainText(
		'Payé en ligne'
	);
	const paid = button.replace('Payer ', '');
	await expect(page.getByRole('main')).toContainText(paid.replace(/\s/g, ' '));
	await expect(page.getByRole('main')).toContainText('12 faubourg de France, 90000');
	await expect(page.getByRole('img', { name: /^QR du code/ })).toHaveCount(0);
	await expect.poll(() => mailsTo(server, email, 'Nous avons bien reçu')).toBe(1);

	const part = page.getByRole('region', { name: 'La Maison de Grès' });
	await part.getByText('Annuler chez cette boutique').click();
	await expect(part).toContainText('reviennent sur votre carte');
	await part.getByRole('button', { name: /^Oui, annuler/ }).click();
	await expect(part.getByText('Annulée', { exact: true })).toBeVisible();
	await saidAfterAWhile(page, /rendus\. Votre banque/);
	await expect(part).toContainText('Rendu');
	// Something is still to be brought: the delivery is kept.
	await expect(page.getByRole('main')).not.toContainText('Livraison rendue');
	await expect.poll(() => mailsTo(server, email, 'vous sont rendus')).toBe(1);
	expect(page.url()).toContain(order);
});

test('left at the pay page, the order waits and is paid from its own page', async ({
	page,
	server
}) => {
	await addFirst(page, server, 'sillon-vif');
	await page.goto(`${server}/commander`);
	await page.getByRole('radio', { name: /^Payer maintenant par carte/ }).check();
	await fillContact(page, { name: 'Alix Revenue', email: 'alix.revenue@example.org' });
	await goAndPay(page);
	await leavePayPage(page);
	await backAtOrder(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plus qu’à payer, Alix.');
	await expect(page.getByText(/^En attente de paiement, gardé jusqu’à/)).toBeVisible();
	// No shop knows of it, so there is no code to show.
	await expect(page.getByRole('img', { name: /^QR du code/ })).toHaveCount(0);
	await goAndPay(page);
	await answerPayPage(page, /^Payer, la banque/);
	await answerPayPage(page, /^Oui, je confirme/);
	await backAtOrder(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('C’est noté, Alix.');
	await expect(page.getByRole('img', { name: /^QR du code/ })).toBeVisible();
});

test('never paid: nothing was charged, and everything goes back into the basket', async ({
	page,
	server
}) => {
	const title = await addFirst(page, server, 'papeterie-de-la-plume');
	await page.goto(`${server}/commander`);
	await page.getByRole('radio', { name: /^Payer maintenant par carte/ }).check();
	await fillContact(page, { name: 'Sacha Partie', email: 'sacha.partie@example.org' });
	await goAndPay(page);
	await leavePayPage(page);
	const url = await backAtOrder(page);
	const service = await townService(server);
	const { data: order } = await service
		.from('orders')
		.select('id')
		.eq('token', tokenOf(url))
		.single()
		.throwOnError();
	const { data: payment } = await service
		.from('payments')
		.select('session')
		.eq('order_id', order.id)
		.single()
		.throwOnError();
	const ended = { paid: false, ended: true, session: payment.session };
	await service.rpc('record_payment', { p_order: order.id, p_facts: ended }).throwOnError();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Commande non payée');
	await expect(page.getByRole('main')).toContainText('Rien n’a été débité');
	await page.getByRole('button', { name: 'Tout remettre dans le panier' }).click();
	await expect(page).toHaveURL(/\/panier/);
	await expect(page.getByRole('main')).toContainText(title);
});

test('a shop without an account: no courier, its part is put aside, the rest is paid', async ({
	page,
	server
}) => {
	await addFirst(page, server, 'la-friperie-du-lion');
	await page.goto(`${server}/commander`);
	// Nothing to pay with a card: as it always was.
	await expect(page.getByRole('radio', { name: /^Payer maintenant/ })).toHaveCount(0);
	await expect(page.getByRole('button', { name: /^Mettre de côté/ })).toBeVisible();

	await addFirst(page, server, 'mercerie-pelote');
	await page.goto(`${server}/commander`);
	await expect(page.getByRole('radio', { name: /^Livré chez moi/ })).toBeDisabled();
	await expect(page.getByRole('main')).toContainText('n’encaisse pas encore en ligne');
	await page.getByRole('radio', { name: /^Payer maintenant par carte/ }).check();
	await expect(page.getByText(/mis de côté, à payer sur place/)).toBeVisible();
	await fillContact(page, { name: 'Lou Mixte', email: 'lou.mixte@example.org' });
	await goAndPay(page);
	await answerPayPage(page, /^Payer \d/);
	await backAtOrder(page);
	await expect(page.getByRole('region', { name: 'Mercerie Pelote' })).toContainText(
		'Payé en ligne'
	);
	const aside = page.getByRole('region', { name: /Friperie du Lion/ });
	await expect(aside).toContainText('À payer en boutique');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a basket is paid all the same, and the shop left out lets a courier come', async ({
		page,
		server
	}) => {
		for (const shop of ['la-friperie-du-lion', 'le-nid']) {
			await addFirst(page, server, shop);
		}
		await page.goto(`${server}/commander`);
		await page.getByRole('button', { name: /^Laisser de côté La Friperie/ }).click();
		await page.getByRole('radio', { name: /^Livré chez moi/ }).check();
		await fillContact(page, { name: 'Sans Script', email: 'sans.script.paye@example.org' });
		await page.getByRole('textbox', { name: 'Numéro et rue' }).fill('3 rue Thiers');
		await page.getByRole('textbox', { name: 'Code postal' }).fill('90000');
		await page.getByRole('textbox', { name: 'Ville' }).fill('Belfort');
		await page.getByRole('textbox', { name: 'Téléphone' }).fill('06 39 98 00 02');
		await goAndPay(page);
		await answerPayPage(page, /^Payer \d/);
		await backAtOrder(page);
		await expect(page.getByRole('main')).toContainText('Payé en ligne');
	});
});
