import { expect, test } from '@playwright/test';
import { networkInterfaces } from 'node:os';

const lan = Object.values(networkInterfaces())
	.flatMap((addresses) => addresses ?? [])
	.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

test('a form sent from another machine on the network is taken, from another site refused', async ({
	request,
	baseURL
}) => {
	test.skip(!lan, 'this machine has no network');
	const port = new URL(baseURL ?? '').port;
	const address = `http://${lan}:${port}`;
	const form = { variant: 'AAAAAAAAAAAAAAAAAAAAAA', quantity: '1' };
	const send = (origin: string) =>
		request.post(`${address}/panier?/add`, { form, headers: { origin }, maxRedirects: 0 });
	expect((await send(address)).status()).not.toBe(403);
	expect((await send('https://elsewhere.example')).status()).toBe(403);
});

test('what is too large is refused with a clear answer, not a hang', async ({ request }) => {
	const answer = await request.post('/rest/v1/rpc/place_order', {
		data: { p_order: 'x'.repeat(10_000_000) }
	});
	expect(answer.status()).toBe(413);
	expect(await answer.json()).toMatchObject({ code: 'payload_too_large' });
});

test('the API answers nobody without a key, and passwords not at all', async ({ request }) => {
	expect((await request.get('/rest/v1/people')).status()).toBe(401);
	const signUp = await request.post('/auth/v1/signup', {
		data: { email: 'fromagerie@demo.comptoir.example', password: 'a-password-of-mine' }
	});
	expect(signUp.status()).toBe(403);
});

test('the mails of the demo are readable', async ({ page }) => {
	await page.goto('/demo/mails');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Messages de la démonstration');
});
