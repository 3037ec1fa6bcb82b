import * as z from 'zod/mini';
import { TransportFailure } from '../offline/transport.ts';
import type { DeviceConfig } from './device-config.ts';
import type { KeptSession } from './kept-settings.ts';

/** Why signing in did not work; words for each in `sign-in-words.ts`. */
export type SignInRefusal = 'bad_email' | 'wrong_code' | 'too_many' | 'offline' | 'server';

export type SignInAnswer = { ok: true } | { ok: false; refusal: SignInRefusal };

const tokens = z.object({ access_token: z.string(), refresh_token: z.string() });

/**
 * Who is signed in on this device: three calls of Supabase Auth, by hand. Its library is 20 KB of the
 * 150 a whole till may weigh, decides by the device's clock whether a token is too old (S6) and tries
 * for half a minute without a network. Here a token is used until the server refuses it, and is renewed
 * by the same trip, when there is a server to renew it (S15).
 */
export function openSession({ supabaseUrl, publishableKey }: DeviceConfig, kept: KeptSession) {
	function ask(path: string, body: object): Promise<Response> {
		return fetch(`${supabaseUrl}/auth/v1/${path}`, {
			method: 'POST',
			headers: { apikey: publishableKey, 'content-type': 'application/json' },
			body: JSON.stringify(body),
			credentials: 'omit',
			redirect: 'error',
			signal: AbortSignal.timeout(15_000)
		});
	}

	async function keep(response: Response): Promise<string> {
		const found = tokens.parse(await response.json());
		await kept.write(JSON.stringify(found));
		return found.access_token;
	}

	async function read(): Promise<z.infer<typeof tokens> | null> {
		const text = await kept.read();
		const parsed = text === null ? null : tokens.safeParse(JSON.parse(text));
		return parsed?.success ? parsed.data : null;
	}

	async function renew(refused: string): Promise<string | null> {
		const known = await read();
		if (known === null) return null;
		// Another tab was faster.
		if (known.access_token !== refused) return known.access_token;
		const response = await ask('token?grant_type=refresh_token', {
			refresh_token: known.refresh_token
		});
		if (response.ok) return keep(response);
		if (response.status === 429 || response.status >= 500) {
			throw new TransportFailure('server', `the session was not renewed: ${response.status}`);
		}
		await kept.forget();
		return null;
	}

	return {
		/** The token to send, null when nobody is signed in. */
		accessToken: async (): Promise<string | null> => (await read())?.access_token ?? null,
		/** A fresh token for one the server refused; null when the session is over. One tab at a time. */
		renewToken: (refused: string): Promise<string | null> =>
			'locks' in navigator
				? navigator.locks.request(`${kept.name}-session`, () => renew(refused))
				: renew(refused),
		/** Sends a code to this address. */
		askForCode: (email: string): Promise<SignInAnswer> =>
			attempt('bad_email', () => ask('otp', { email, create_user: true })),
		signIn: (email: string, code: string): Promise<SignInAnswer> =>
			attempt('wrong_code', () => ask('verify', { email, token: code, type: 'email' }), keep),
		/** Forgets the session on this device, network or not. */
		signOut: (): Promise<void> => kept.forget()
	};
}

export type DeviceSession = ReturnType<typeof openSession>;

async function attempt(
	otherwise: SignInRefusal,
	call: () => Promise<Response>,
	whenOk?: (response: Response) => Promise<unknown>
): Promise<SignInAnswer> {
	try {
		const response = await call();
		if (response.status === 429) return { ok: false, refusal: 'too_many' };
		if (response.status >= 500) return { ok: false, refusal: 'server' };
		if (!response.ok) return { ok: false, refusal: otherwise };
		await whenOk?.(response);
		return { ok: true };
	} catch (error) {
		console.info('signing in', error);
		return { ok: false, refusal: 'offline' };
	}
}
