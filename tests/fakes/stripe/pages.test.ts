/** The pages a browser is sent to, as a browser without script sees them. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type Stripe from 'stripe';
import type { FakeStripe } from './fake-stripe.ts';
import { basket, openForTest, shopAccount, type TestStripe } from './fake-for-tests.ts';

async function look(url: string, language = 'fr') {
	const response = await fetch(url, {
		redirect: 'manual',
		headers: { 'accept-language': language }
	});
	const { status, headers } = response;
	return { status, headers, location: headers.get('location'), html: await response.text() };
}

async function press(url: string, choice: string) {
	const body = new URLSearchParams({ choice });
	const response = await fetch(url, { method: 'POST', body, redirect: 'manual' });
	return { status: response.status, location: response.headers.get('location') };
}

const open = (town: TestStripe, more: Partial<Stripe.Checkout.SessionCreateParams> = {}) =>
	town.stripe.checkout.sessions.create(basket(more));

async function stateOf({ stripe }: TestStripe, id: string) {
	const session = await stripe.checkout.sessions.retrieve(id, {
		expand: ['payment_intent.latest_charge']
	});
	const intent = session.payment_intent as Stripe.PaymentIntent | null;
	return [session.status, session.payment_status, intent?.status ?? null];
}

describe('the pay page', () => {
	it('shows the lines and the total, runs no script, and says it is a demonstration', async () => {
		const town = await openForTest();
		const { url } = await open(town);
		const { status, html, headers } = await look(url!);
		expect(status).toBe(200);
		for (const text of ['2 × Le Petit Prince', '17,98', 'Livraison', '52,98', 'Démonstration']) {
			expect(html.replaceAll(' ', ' ')).toContain(text);
		}
		expect(html).toContain('<html lang="fr">');
		expect(html).not.toMatch(/<script|javascript:|onclick/i);
		expect(headers.get('content-security-policy')).toContain("default-src 'none'");
		expect(headers.get('cache-control')).toBe('no-store');
		const english = await look((await open(town, { locale: 'en' })).url!);
		expect(english.html).toContain('Pay €52.98');
	});

	it('writes a product’s name as text', async () => {
		const town = await openForTest();
		const name = '<img src=x onerror=alert(1)> & "cie"';
		const { url } = await open(town, {
			line_items: [
				{ quantity: 1, price_data: { currency: 'eur', unit_amount: 100, product_data: { name } } }
			]
		});
		const { html } = await look(url!);
		expect(html).not.toContain('<img');
		expect(html).toContain('&#60;img');
	});

	it('pays once, whatever is pressed later', async () => {
		const town = await openForTest();
		const { id, url } = await open(town);
		const paid = await press(url!, 'pay');
		expect(paid).toEqual({
			status: 303,
			location: `https://ville.exemple.fr/merci?session=${id}`
		});
		expect(await stateOf(town, id)).toEqual(['complete', 'paid', 'succeeded']);
		const again = await press(url!, 'pay');
		expect([again.status, again.location]).toEqual([200, null]);
		const { html } = await look(url!);
		expect(html).toContain('déjà payé');
		expect(html).toContain(`merci?session=${id}`);
		expect(Object.keys(town.fake.state.charge)).toHaveLength(1);
	});

	it('says a card was declined, and lets the next one pay', async () => {
		const town = await openForTest();
		const { id, url } = await open(town);
		const { pathname } = new URL(url!);
		expect(await press(url!, 'decline')).toEqual({ status: 303, location: pathname });
		expect((await look(url!)).html).toContain('role="alert"');
		expect(await stateOf(town, id)).toEqual(['open', 'unpaid', 'requires_payment_method']);
		const intent = Object.values(town.fake.state.payment_intent)[0]!;
		expect(intent.last_payment_error).toMatchObject({
			code: 'card_declined',
			decline_code: 'generic_decline'
		});
		await press(url!, 'pay');
		expect(await stateOf(town, id)).toEqual(['complete', 'paid', 'succeeded']);
		const { data } = await town.stripe.charges.list({ payment_intent: intent.id });
		expect(data.map(({ status }) => status)).toEqual(['succeeded', 'failed']);
		await town.fake.knobs.deliverNow();
		expect(town.taken.map(({ event }) => event.type)).toEqual([
			'payment_intent.created',
			'charge.failed',
			'payment_intent.payment_failed',
			'charge.succeeded',
			'payment_intent.succeeded',
			'checkout.session.completed'
		]);
	});

	it('asks the bank, which takes yes or no, and once only', async () => {
		const town = await openForTest();
		const { id, url } = await open(town);
		await press(url!, 'confirm');
		expect(await stateOf(town, id)).toEqual(['open', 'unpaid', null]);
		await press(url!, 'secure');
		expect(await stateOf(town, id)).toEqual(['open', 'unpaid', 'requires_action']);
		expect((await look(url!)).html).toContain('Votre banque');
		await press(url!, 'refuse');
		expect(await stateOf(town, id)).toEqual(['open', 'unpaid', 'requires_payment_method']);
		expect((await look(url!)).html).toContain('pas été confirmé');
		await press(url!, 'secure');
		const { location } = await press(url!, 'confirm');
		expect(location).toContain(`merci?session=${id}`);
		expect(Object.values(town.fake.state.charge)[0]!.payment_method_details!.card).toMatchObject({
			three_d_secure: { result: 'authenticated' }
		});
	});

	it('says when its time is over, and that nobody knows it', async () => {
		const town = await openForTest();
		const { url, id } = await open(town);
		town.wait(86_400);
		const late = await look(url!);
		expect([late.status, late.html.includes('Le temps est passé')]).toEqual([410, true]);
		expect((await press(url!, 'pay')).status).toBe(410);
		expect(await stateOf(town, id)).toEqual(['expired', 'unpaid', null]);
		const { status } = await look(`${town.fake.url}/pay/cs_test_0`, 'en');
		expect(status).toBe(404);
		expect((await look(`${town.fake.url}/pay/constructor`)).status).toBe(404);
		expect((await look(`${town.fake.url}/elsewhere`)).status).toBe(404);
	});

	it('goes back to the basket when the shopper leaves', async () => {
		const town = await openForTest();
		const { url } = await open(town);
		expect((await look(url!)).html).toContain('href="https://ville.exemple.fr/panier"');
		const { html } = await look((await open(town, { cancel_url: undefined })).url!);
		expect(html).not.toContain('Renoncer');
	});
});

describe('the onboarding page', () => {
	async function invited() {
		const town = await openForTest();
		const { id } = await town.stripe.accounts.create(shopAccount());
		const { url } = await town.stripe.accountLinks.create({
			account: id,
			type: 'account_onboarding',
			refresh_url: 'https://ville.exemple.fr/encore',
			return_url: 'https://ville.exemple.fr/fini'
		});
		return { ...town, id, url };
	}

	it.each([
		['good', { capabilities: { transfers: 'active' }, details_submitted: true }],
		[
			'paper',
			{
				capabilities: { transfers: 'inactive' },
				requirements: { currently_due: ['individual.verification.document'] }
			}
		],
		[
			'refused',
			{
				capabilities: { transfers: 'inactive' },
				requirements: { currently_due: [], disabled_reason: 'rejected.other' }
			}
		],
		['later', { capabilities: { transfers: 'inactive' }, details_submitted: false }]
	])('ends "%s", returns, and works once', async (choice, expected) => {
		const { stripe, id, url, fake, taken } = await invited();
		expect((await look(url)).html).toContain('La Librairie du Marché');
		await fake.knobs.deliverNow();
		taken.length = 0;
		expect((await press(url, choice)).location).toBe('https://ville.exemple.fr/fini');
		expect(await stripe.accounts.retrieve(id)).toMatchObject(expected);
		await fake.knobs.deliverNow();
		const told = taken.map(({ event }) => [event.type, event.account]);
		expect(told).toEqual(choice === 'later' ? [] : [['account.updated', id]]);
		expect((await look(url)).location).toBe('https://ville.exemple.fr/encore');
		expect((await press(url, 'good')).location).toBe('https://ville.exemple.fr/encore');
	});

	it('asks for a new link when it is too old; one who sits on the page may still answer', async () => {
		const { url, wait, id, stripe } = await invited();
		wait(301);
		expect((await look(url)).location).toBe('https://ville.exemple.fr/encore');
		expect((await press(url, 'good')).location).toBe('https://ville.exemple.fr/fini');
		expect((await stripe.accounts.retrieve(id)).details_submitted).toBe(true);
	});

	it('shows a shop its money', async () => {
		const { fake, id, stripe, wait } = await invited();
		fake.knobs.setCapability(id, true);
		const { url } = await stripe.accounts.createLoginLink(id);
		const { html } = await look(url, 'en-GB');
		expect(html).toContain('La Librairie du Marché');
		expect(html).toContain('€0.00');
		wait(301);
		expect((await look(url)).status).toBe(404);
	});
});

it('the pages live under a path of another server', async () => {
	let mounted: FakeStripe | null = null;
	const server = createServer((request, response) => {
		void mounted!.pages(request, response).then((answered) => {
			if (!answered) response.writeHead(404).end('the town');
		});
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => void server.close());
	const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/demo/stripe`;
	const town = await openForTest({ pagesUrl: base });
	mounted = town.fake;
	const { url, id } = await open(town);
	expect(url).toBe(`${base}/pay/${id}`);
	expect((await press(url!, 'decline')).location).toBe(`/demo/stripe/pay/${id}`);
	expect((await press(url!, 'pay')).location).toContain(id);
	expect((await look(`${base}x/pay/${id}`)).html).toBe('the town');
	expect((await look(base)).html).toBe('the town');
});

it('the pages go by a path alone, whatever the server is called', async () => {
	let mounted: FakeStripe | null = null;
	const server = createServer((request, response) => {
		void mounted!.pages(request, response);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => void server.close());
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const town = await openForTest({ pagesUrl: '/demo/stripe' });
	mounted = town.fake;
	const { url, id } = await open(town);
	expect(url).toBe(`/demo/stripe/pay/${id}`);
	expect((await press(origin + url!, 'secure')).location).toBe(url);
	expect(Object.values(town.fake.state.payment_intent)[0]!.next_action!.redirect_to_url!.url).toBe(
		url
	);
	expect((await press(origin + url!, 'confirm')).location).toContain(id);
});
