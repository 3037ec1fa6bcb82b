/** How often codes may be asked for and guessed. Counted until a code is used. */
export interface AuthLimits {
	/** Codes sent to one address per hour. */
	codesPerAddress: number;
	/** Codes asked for by one caller per hour (requests of our own server are not counted). */
	codesPerCaller: number;
	/** Wrong codes tried for one address per ten minutes. */
	guessesPerAddress: number;
	/** Milliseconds between two codes to one address. */
	codePause: number;
}

/** About what hosted Supabase allows. */
export const usualLimits: AuthLimits = {
	codesPerAddress: 6,
	codesPerCaller: 60,
	guessesPerAddress: 6,
	codePause: 20_000
};

const open = new Set([
	'POST /auth/v1/otp',
	'POST /auth/v1/verify',
	'POST /auth/v1/token',
	'POST /auth/v1/logout',
	'GET /auth/v1/user',
	'GET /auth/v1/settings',
	'GET /auth/v1/health'
]);

type Next = (request: Request) => Promise<Response>;

/**
 * Stands before Lite's auth. Only sign-in by e-mail code passes: with passwords, links and address
 * changes closed, whoever has a session has read the mail sent to their address, so `auth.users.email`
 * of a signed-in person is a verified address. Lite itself sets no limit on asking or guessing.
 */
export function gateAuth(limits: AuthLimits) {
	const codesByAddress = new RecentCounts(3_600_000);
	const codesByCaller = new RecentCounts(3_600_000);
	const guesses = new RecentCounts(600_000);

	async function sendCode(request: Request, body: Body, peer: string | null, next: Next) {
		const email = addressOf(body);
		if (!email) return refuse(400, 'validation_failed', 'An e-mail address is needed');
		const asked = codesByAddress.of(email);
		const last = asked.at(-1);
		if (
			asked.length >= limits.codesPerAddress ||
			(last !== undefined && Date.now() - last < limits.codePause) ||
			(peer !== null && codesByCaller.of(peer).length >= limits.codesPerCaller)
		) {
			return refuse(429, 'over_email_send_rate_limit', 'Too many codes asked for, wait a little');
		}
		codesByAddress.add(email);
		if (peer !== null) codesByCaller.add(peer);
		return next(request);
	}

	async function verifyCode(request: Request, body: Body, next: Next) {
		const email = addressOf(body);
		const byCode = typeof body.token === 'string' && !('token_hash' in body);
		if (!email || !byCode || !['email', 'magiclink'].includes(String(body.type))) {
			return refuse(400, 'validation_failed', 'Sign in with the code sent by e-mail');
		}
		if (guesses.of(email).length >= limits.guessesPerAddress) {
			return refuse(429, 'over_request_rate_limit', 'Too many wrong codes, wait ten minutes');
		}
		// Counted before the answer: guesses sent together must not all slip through.
		guesses.add(email);
		// Lite knows the code under its older name.
		const response = await next(withBody(request, { ...body, type: 'magiclink' }));
		if (response.ok) {
			guesses.forget(email);
			codesByAddress.forget(email);
		}
		return response;
	}

	return async function gate(request: Request, peer: string | null, next: Next): Promise<Response> {
		const url = new URL(request.url);
		if (!url.pathname.startsWith('/auth/')) return next(request);
		if (request.method === 'OPTIONS') return next(request);
		const route = `${request.method} ${url.pathname}`;
		const refresh = url.searchParams.get('grant_type') === 'refresh_token';
		if (!open.has(route) || (route === 'POST /auth/v1/token' && !refresh)) {
			return refuse(403, 'email_provider_disabled', 'Sign in with a code sent by e-mail');
		}
		if (route === 'POST /auth/v1/otp') {
			return sendCode(request, await bodyOf(request), peer, next);
		}
		if (route === 'POST /auth/v1/verify') {
			return verifyCode(request, await bodyOf(request), next);
		}
		return next(request);
	};
}

type Body = Record<string, unknown>;

async function bodyOf(request: Request): Promise<Body> {
	const text = await request.clone().text();
	try {
		const body: unknown = JSON.parse(text);
		return typeof body === 'object' && body !== null ? { ...body } : {};
	} catch {
		// Not JSON: the checks on an empty body refuse it with their words.
		return {};
	}
}

function withBody(request: Request, body: Body): Request {
	const { url, method, headers } = request;
	return new Request(url, { method, headers, body: JSON.stringify(body) });
}

function addressOf(body: Body): string | null {
	if (typeof body.email !== 'string' || body.email.length > 254) return null;
	return body.email.trim().toLowerCase() || null;
}

function refuse(status: number, code: string, message: string): Response {
	return Response.json({ code, message, error_code: code, msg: message }, { status });
}

/** Times of recent events per key, forgotten after `period` milliseconds. */
class RecentCounts {
	#times = new Map<string, number[]>();
	#period: number;

	constructor(period: number) {
		this.#period = period;
	}

	of(key: string): number[] {
		const since = Date.now() - this.#period;
		return (this.#times.get(key) ?? []).filter((time) => time > since);
	}

	add(key: string) {
		if (this.#times.size > 10_000) this.#sweep();
		this.#times.set(key, [...this.of(key), Date.now()]);
	}

	forget(key: string) {
		this.#times.delete(key);
	}

	#sweep() {
		for (const key of this.#times.keys()) if (this.of(key).length === 0) this.#times.delete(key);
	}
}
