import type { Upload } from '../offline/attachment-trip.ts';
import { TransportFailure } from '../offline/transport.ts';
import type { DeviceConfig } from './device-config.ts';
import type { DeviceSession } from './device-session.ts';

/** What a status of the storage means for one file; the rest is a moment's trouble. */
const NEVER = [400, 403, 404, 411, 422];

/**
 * Sends photos into the town's bucket (S17). Named by their content, so one that is there already is done;
 * nobody may overwrite.
 */
export function photoUpload(config: DeviceConfig, session: DeviceSession): Upload {
	const put = (
		name: string,
		type: string,
		bytes: ArrayBuffer,
		token: string,
		signal: AbortSignal
	) =>
		fetch(`${config.supabaseUrl}/storage/v1/object/photos/${name}`, {
			method: 'POST',
			headers: {
				apikey: config.publishableKey,
				authorization: `Bearer ${token}`,
				'content-type': type,
				'cache-control': 'max-age=31536000'
			},
			body: bytes,
			cache: 'no-store',
			credentials: 'omit',
			redirect: 'error',
			signal
		});

	return async ({ name, type, bytes }, signal) => {
		const token = await session.accessToken();
		if (token === null) throw new TransportFailure('signed_out', 'nobody is signed in');
		let answer = await put(name, type, bytes, token, signal);
		// An old token is refused as 401 here and as 400 or 403 there: renewed once, then believed.
		if (answer.status === 401 || answer.status === 403 || (await isOldToken(answer))) {
			const fresh = await session.renewToken(token);
			if (fresh === null) throw new TransportFailure('signed_out', 'the session is over');
			answer = await put(name, type, bytes, fresh, signal);
		}
		// Too heavy or of the wrong kind: whoever on the way says so will say it again.
		if (answer.status === 413 || answer.status === 415) return { refused: answer.status };
		if (!answer.headers.get('content-type')?.includes('json')) {
			throw new TransportFailure('offline', `photo: ${answer.status}, and not from our server`);
		}
		if (answer.ok || (await isThere(answer))) return 'done';
		if (answer.status === 401) throw new TransportFailure('signed_out', 'the session is over');
		if (NEVER.includes(answer.status)) return { refused: answer.status };
		throw new TransportFailure('server', `photo: ${answer.status}`);
	};
}

async function isOldToken(answer: Response): Promise<boolean> {
	return answer.status === 400 && /jwt|token/i.test(await textOf(answer));
}

/** Supabase Storage says 409, or 400 with the 409 inside. */
async function isThere(answer: Response): Promise<boolean> {
	if (answer.status === 409) return true;
	return answer.status === 400 && /exist|duplicate/i.test(await textOf(answer));
}

function textOf(answer: Response): Promise<string> {
	return answer.clone().text();
}
