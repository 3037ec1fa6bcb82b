import { expect, test } from 'vitest';
import { gateAuth, type AuthLimits } from './auth-gate.ts';

const limits: AuthLimits = {
	codesPerAddress: 3,
	codesPerCaller: 5,
	guessesPerAddress: 2,
	codePause: 0
};

/** A gate before an auth server that knows one right code. */
function aGate(more: Partial<AuthLimits> = {}) {
	const gate = gateAuth({ ...limits, ...more });
	const seen: unknown[] = [];
	const answer = async (request: Request) => {
		const body = (request.body ? await request.json() : null) as { token?: string } | null;
		seen.push(body);
		return new Response(null, { status: body?.token && body.token !== '123456' ? 403 : 200 });
	};
	const call = async (
		method: string,
		path: string,
		body?: unknown,
		peer: string | null = 'caller'
	) => {
		const url = `http://comptoir.test/auth/v1/${path}`;
		const request = new Request(url, { method, body: body && JSON.stringify(body) } as RequestInit);
		return (await gate(request, peer, answer)).status;
	};
	return {
		seen,
		call,
		ask: (email: string, peer?: string | null) => call('POST', 'otp', { email }, peer),
		guess: (email: string, token: string) => call('POST', 'verify', { type: 'email', email, token })
	};
}

test('only sign-in by mailed code is open', async () => {
	const { call } = aGate();
	const closed: [string, string, unknown?][] = [
		['POST', 'signup', { email: 'a@b.example', password: 'long enough' }],
		['POST', 'token?grant_type=password', { email: 'a@b.example', password: 'long enough' }],
		['POST', 'recover', { email: 'a@b.example' }],
		['PUT', 'user', { email: 'other@b.example' }],
		['GET', 'verify?token=abc&type=recovery'],
		['GET', 'authorize?provider=github'],
		['GET', 'admin/users']
	];
	for (const [method, path, body] of closed) expect(await call(method, path, body), path).toBe(403);
	expect(await call('POST', 'token?grant_type=refresh_token', { refresh_token: 'x' })).toBe(200);
	expect(await call('GET', 'user')).toBe(200);
});

test('a code proves the address it was sent to, nothing else does', async () => {
	const { call, seen } = aGate();
	expect(await call('POST', 'verify', { type: 'email', token_hash: 'abc' })).toBe(400);
	expect(
		await call('POST', 'verify', { type: 'email_change', email: 'a@b.example', token: '123456' })
	).toBe(400);
	expect(await call('POST', 'verify', 'not an object')).toBe(400);
	expect(seen).toEqual([]);
});

test('too many codes asked for one address, whoever asks and however it is written', async () => {
	const { ask } = aGate();
	for (const email of ['a@b.example', 'A@B.example', ' a@b.example ']) {
		expect(await ask(email, null)).toBe(200);
	}
	expect(await ask('a@b.example', null)).toBe(429);
	expect(await ask('c@b.example', null)).toBe(200);
});

test('too many codes asked by one caller', async () => {
	const { ask } = aGate();
	for (let n = 0; n < 5; n++) expect(await ask(`${n}@b.example`)).toBe(200);
	expect(await ask('6@b.example')).toBe(429);
	expect(await ask('6@b.example', 'another caller')).toBe(200);
});

test('two codes at once: the second waits', async () => {
	const { ask } = aGate({ codePause: 60_000 });
	expect(await ask('a@b.example')).toBe(200);
	expect(await ask('a@b.example')).toBe(429);
});

test('guesses run out, also when they come together', async () => {
	const { guess } = aGate();
	const answers = await Promise.all(
		['1', '2', '3', '4'].map((end) => guess('a@b.example', `00000${end}`))
	);
	expect(answers.filter((status) => status === 403)).toHaveLength(2);
	expect(answers.filter((status) => status === 429)).toHaveLength(2);
	expect(await guess('a@b.example', '123456')).toBe(429);
	expect(await guess('other@b.example', '123456')).toBe(200);
});

test('a used code wipes the slate', async () => {
	const { ask, guess } = aGate({ codesPerAddress: 1 });
	expect(await ask('a@b.example')).toBe(200);
	expect(await guess('a@b.example', '000000')).toBe(403);
	expect(await guess('a@b.example', '123456')).toBe(200);
	expect(await ask('a@b.example')).toBe(200);
});
