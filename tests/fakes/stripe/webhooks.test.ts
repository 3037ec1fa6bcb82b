/** Events on their way: over HTTP, refused and tried again, doubled, shuffled, late, lost. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type Stripe from 'stripe';
import {
	basket,
	openForTest,
	paidBasket,
	refusalOf,
	shopAccount,
	WEBHOOK_SECRET
} from './fake-for-tests.ts';

interface Arrived {
	headers: IncomingHttpHeaders;
	body: string;
}

/** A webhook that answers with the given statuses, then 200. */
async function openWebhook(...statuses: number[]) {
	const arrived: Arrived[] = [];
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (chunk) => (body += chunk));
		request.on('end', () => {
			arrived.push({ headers: request.headers, body });
			response.writeHead(statuses.shift() ?? 200, { location: '/elsewhere' }).end();
		});
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => void server.close());
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook`, arrived };
}

async function openPosting(backoffMs: number[], ...statuses: number[]) {
	const webhook = await openWebhook(...statuses);
	const town = await openForTest({ onEvent: undefined, webhookUrl: webhook.url, backoffMs });
	return { ...town, ...webhook };
}

describe('over HTTP', () => {
	it('posts a signed envelope that only the right secret opens', async () => {
		const { stripe, fake, arrived } = await openPosting([]);
		fake.knobs.release();
		await stripe.accounts.create(shopAccount());
		await fake.knobs.settled();
		const [{ body, headers }] = arrived as [Arrived];
		const signature = headers['stripe-signature'] as string;
		const event = stripe.webhooks.constructEvent(body, signature, WEBHOOK_SECRET);
		expect(event).toMatchObject({
			object: 'event',
			type: 'account.updated',
			livemode: false,
			data: { object: { object: 'account' } }
		});
		const open = (text: string, secret: string) => () =>
			stripe.webhooks.constructEvent(text, signature, secret);
		expect(open(body, 'whsec_other')).toThrow('signature');
		expect(open(body.replace('account', 'accounts'), WEBHOOK_SECRET)).toThrow('signature');
	});

	it('tries again after 500, a redirect and 400, then takes 204 for an answer', async () => {
		const { stripe, fake, arrived } = await openPosting([1, 1, 1, 1], 500, 302, 400, 204);
		fake.knobs.release();
		const { id } = await stripe.accounts.create(shopAccount());
		await fake.knobs.settled();
		expect(arrived).toHaveLength(4);
		expect(new Set(arrived.map(({ body }) => (JSON.parse(body) as Stripe.Event).id)).size).toBe(1);
		const { data } = await stripe.events.list({}, { stripeAccount: id });
		expect(data[0]!.pending_webhooks).toBe(0);
	});

	it('gives up in the end; the event can still be listed', async () => {
		const { stripe, fake, arrived } = await openPosting([1], 500, 500);
		fake.knobs.release();
		const { id } = await stripe.accounts.create(shopAccount());
		await fake.knobs.settled();
		expect(arrived).toHaveLength(2);
		const { data } = await stripe.events.list({}, { stripeAccount: id });
		expect(data.map(({ pending_webhooks: pending }) => pending)).toEqual([1]);
	});
});

describe('weather', () => {
	const types = (taken: { event: Stripe.Event }[]) => taken.map(({ event }) => event.type);

	it('holds events until asked, and a refused one waits on', async () => {
		let answering = false;
		const order: string[] = [];
		const town = await openForTest({
			backoffMs: [1, 1, 1],
			onEvent: ({ event }) => {
				order.push(event.type);
				if (!answering) throw new Error('not now');
			}
		});
		const { fake } = town;
		await paidBasket(town);
		expect([order, fake.knobs.waitingEvents]).toEqual([[], 4]);
		await expect(fake.knobs.settled()).rejects.toThrow('held back');
		await fake.knobs.deliverNow();
		expect([order.length, fake.knobs.waitingEvents]).toEqual([4, 4]);
		answering = true;
		await fake.knobs.deliverNow();
		expect([order.length, fake.knobs.waitingEvents]).toEqual([8, 0]);
		await fake.knobs.settled();
	});

	it('doubles, also at the same moment', async () => {
		const town = await openForTest();
		town.fake.knobs.webhooks.duplicate = 1;
		await paidBasket(town);
		await town.fake.knobs.deliverTogether();
		const ids = town.taken.map(({ event }) => event.id);
		expect([ids.length, new Set(ids).size]).toEqual([8, 4]);
	});

	it('shuffles', async () => {
		const town = await openForTest();
		town.fake.knobs.webhooks.reorder = 0.5;
		const orders = new Set<string>();
		for (let round = 0; round < 20; round += 1) {
			town.taken.length = 0;
			await paidBasket(town);
			await town.fake.knobs.deliverNow();
			expect(town.taken).toHaveLength(4);
			orders.add(types(town.taken).join());
		}
		expect(orders.size).toBeGreaterThan(1);
	});

	it('drops: never sent, yet it happened', async () => {
		const town = await openForTest();
		town.fake.knobs.webhooks.drop = 1;
		await paidBasket(town);
		expect(town.fake.knobs.waitingEvents).toBe(0);
		const { data } = await town.stripe.events.list({ type: 'checkout.session.completed' });
		expect(data).toHaveLength(1);
		town.fake.knobs.webhooks.drop = 0;
		town.fake.knobs.resend(data[0]!.id);
		await town.fake.knobs.deliverNow();
		expect(types(town.taken)).toEqual(['checkout.session.completed']);
	});

	it('is late, and lets the next ones go first', async () => {
		const town = await openForTest();
		town.fake.knobs.release();
		town.fake.knobs.webhooks.delayMs = 60_000;
		const late = await town.stripe.checkout.sessions.create(basket());
		await town.stripe.checkout.sessions.expire(late.id);
		town.fake.knobs.webhooks.delayMs = 0;
		await town.stripe.accounts.create(shopAccount());
		while (town.taken.length === 0) await new Promise((resolve) => setImmediate(resolve));
		expect(types(town.taken)).toEqual(['account.updated']);
		await town.fake.knobs.deliverNow();
		expect(types(town.taken)).toEqual(['account.updated', 'checkout.session.expired']);
	});

	it('brings events of kinds nobody asked for', async () => {
		const { fake, taken } = await openForTest();
		fake.knobs.emitStrange();
		await fake.knobs.deliverNow();
		expect(types(taken)).toEqual(['customer.created']);
	});
});

describe('the list of events', () => {
	it('goes by type and by time, and forgets after thirty days', async () => {
		const town = await openForTest();
		const { stripe, wait } = town;
		await paidBasket(town);
		const start = Math.floor(Date.now() / 1000);
		wait(3600);
		await paidBasket(town);
		const count = async (params: Stripe.EventListParams) =>
			(await stripe.events.list({ limit: 100, ...params })).data.length;
		expect(await count({})).toBe(8);
		expect(await count({ type: 'charge.*' })).toBe(2);
		expect(await count({ types: ['charge.succeeded', 'payment_intent.succeeded'] })).toBe(4);
		expect(await count({ created: { gte: start + 3000 } })).toBe(4);
		const { data } = await stripe.events.list({ limit: 1 });
		expect(await stripe.events.retrieve(data[0]!.id)).toEqual(data[0]);
		await town.fake.knobs.deliverNow();
		wait(30 * 86_400 + 60);
		await paidBasket(town);
		expect(await count({})).toBe(4);
		expect(await refusalOf(stripe.events.retrieve(data[0]!.id))).toMatchObject({
			statusCode: 404
		});
	});
});
