/** Who may come in: the key, the version and the connected account, as the SDK sends them in headers. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import Stripe from 'stripe';
import type { Store } from './store.ts';
import { invalid, StripeFault } from './stripe-error.ts';

const LARGEST_BODY = 1_000_000;

/** @returns the connected account the request speaks for. @throws StripeFault for a stranger */
export function checkDoor(
	store: Store,
	headers: IncomingHttpHeaders,
	secretKey: string
): string | null {
	const key = keyOf(headers.authorization ?? '');
	if (key === '') {
		throw new StripeFault(401, {
			type: 'invalid_request_error',
			message:
				'You did not provide an API key. You need to provide your API key in the Authorization header, ' +
				"using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY')."
		});
	}
	if (key !== secretKey) {
		throw new StripeFault(401, {
			type: 'invalid_request_error',
			message: `Invalid API Key provided: ${veiled(key)}`
		});
	}
	const version = headers['stripe-version'] ?? Stripe.API_VERSION;
	if (version !== Stripe.API_VERSION) {
		throw invalid(
			`Invalid Stripe API version: ${String(version)}. The fake speaks ${Stripe.API_VERSION}.`
		);
	}
	return checkAccount(store, headers['stripe-account'], key);
}

function checkAccount(
	store: Store,
	header: string | string[] | undefined,
	key: string
): string | null {
	if (header === undefined) return null;
	const account = String(header);
	if (Object.hasOwn(store.tables.account, account)) return account;
	throw new StripeFault(403, {
		type: 'invalid_request_error',
		code: 'account_invalid',
		message:
			`The provided key '${veiled(key)}' does not have access to account '${account}' (or that account ` +
			'does not exist). Application access may have been revoked.'
	});
}

/** A key comes as a bearer or as the name of basic authentication. */
function keyOf(authorization: string): string {
	const [scheme, value = ''] = authorization.split(' ');
	if (scheme === 'Bearer') return value;
	return scheme === 'Basic' ? Buffer.from(value, 'base64').toString().split(':')[0]! : '';
}

function veiled(key: string): string {
	return `${key.slice(0, 8)}${'*'.repeat(8)}${key.slice(-4)}`;
}

/** The whole body, if it is of a size Stripe's forms have. */
export async function readBody(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > LARGEST_BODY) throw invalid('The request body is too large.');
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString();
}
