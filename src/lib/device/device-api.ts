import { TransportFailure } from '../offline/transport.ts';
import type { DeviceConfig } from './device-config.ts';
import type { DeviceSession } from './device-session.ts';

/** Calls one Postgres function as the person signed in on this device. */
export type CallDeviceApi = (name: string, args: object, signal?: AbortSignal) => Promise<unknown>;

/** @throws TransportFailure saying whether the network, the server or the session is the cause */
export function openDeviceApi(config: DeviceConfig, session: DeviceSession): CallDeviceApi {
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
