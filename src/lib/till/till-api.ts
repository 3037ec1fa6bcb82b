import * as z from 'zod/mini';
import { TransportFailure } from '../offline/transport.ts';
import type { TillSession } from './till-session.ts';
import type { TillConfig } from './till-settings.ts';

/** Calls one Postgres function as the person signed in on this tablet. */
export type CallTillApi = (name: string, args: object, signal?: AbortSignal) => Promise<unknown>;

/** @throws TransportFailure saying whether the network, the server or the session is the cause */
export function openTillApi(config: TillConfig, session: TillSession): CallTillApi {
	async function post(name: string, body: string, token: string, signal?: AbortSignal) {
		return fetch(`${config.supabaseUrl}/rest/v1/rpc/${name}`, {
			method: 'POST',
			headers: {
				apikey: config.publishableKey,
				authorization: `Bearer ${token}`,
				'content-type': 'application/json'
			},
			body,
			cache: 'no-store',
			credentials: 'omit',
			// A hotel's wifi sends people elsewhere; an API never does.
			redirect: 'error',
			signal: signal ?? AbortSignal.timeout(15_000)
		});
	}

	return async (name, args, signal) => {
		const body = JSON.stringify(args);
		const token = await session.accessToken();
		if (token === null) throw new TransportFailure('signed_out', 'nobody is signed in');
		let response = await post(name, body, token, signal);
		if (response.status === 401) {
			const fresh = await session.renewToken(token);
			if (fresh === null) throw new TransportFailure('signed_out', 'the session is over');
			response = await post(name, body, fresh, signal);
		}
		if (response.status === 401) throw new TransportFailure('signed_out', 'the session is over');
		if (!response.headers.get('content-type')?.includes('json')) {
			throw new TransportFailure('offline', `${name}: ${response.status}, and not from our server`);
		}
		const answer: unknown = await response.json();
		if (!response.ok) throw new TransportFailure('server', `${name}: ${response.status}`);
		return answer;
	};
}

const account = z.object({
	person: z.object({ id: z.string(), name: z.string(), email: z.string() }),
	shops: z.array(z.object({ id: z.string(), slug: z.string(), name: z.string() }))
});
export type TillAccount = z.infer<typeof account>;

/** After signing in: makes the person known, and says where they work. */
export async function readTillAccount(call: CallTillApi, lang: string): Promise<TillAccount> {
	await call('greet_person', { p_name: null, p_lang: lang });
	return account.parse(await call('read_account', {}));
}

const lost = z.object({
	/** What the tablet was called. */
	name: z.string(),
	/** Operations and photos that were known to wait there and never came. */
	waiting: z.int(),
	photos: z.int(),
	/** When the tablet was last heard, ISO. */
	seen_at: z.string()
});
/** S16: what a browser's lost storage is known to have held. */
export type LostTablet = z.infer<typeof lost>;

const enrolled = z.discriminatedUnion('ok', [
	z.object({
		ok: z.literal(true),
		device: z.object({ id: z.string(), name: z.string() }),
		shop: z.object({ id: z.string(), name: z.string(), slug: z.string() }),
		lost: z.optional(z.nullable(lost))
	}),
	z.object({ ok: z.literal(false), refusal: z.enum(['not_a_member', 'device_taken', 'bad_name']) })
]);
export type EnrolAnswer = z.infer<typeof enrolled>;

/** Makes this browser a tablet of the shop. Asking again with the same id changes only the name. */
export async function enrolTablet(
	call: CallTillApi,
	tablet: {
		device: string;
		shop: string;
		name: string;
		appVersion: string;
		/** The id this browser had before its storage was lost. */
		previous: string | null;
	}
): Promise<EnrolAnswer> {
	return enrolled.parse(
		await call('enrol_device', {
			p_device: tablet.device,
			p_shop: tablet.shop,
			p_name: tablet.name,
			p_app_version: tablet.appVersion,
			p_previous: tablet.previous
		})
	);
}
