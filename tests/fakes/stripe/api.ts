/** One request from the door to its answer: key, route, idempotency, parameters, work, faults. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import Stripe from 'stripe';
import { checkParams } from './check-params.ts';
import { expireDueSessions } from './checkout-sessions.ts';
import { checkDoor, readBody } from './door.ts';
import { expand } from './expand.ts';
import { readForm } from './form.ts';
import { fingerprintOf, type IdempotencyKeys, type Kept } from './idempotency.ts';
import type { FaultKind, RequestFaults } from './request-faults.ts';
import { findRoute, type stripeRoutes } from './routes.ts';
import type { Store } from './store.ts';
import { StripeFault } from './stripe-error.ts';

interface Api {
	store: Store;
	secretKey: string;
	routes: ReturnType<typeof stripeRoutes>;
	keys: IdempotencyKeys;
	faults: RequestFaults;
}

/** An answer, and whether it began to be worked on (only then does its key keep it). */
interface Answer {
	status: number;
	body: string;
	begun: boolean;
}

const OUT_OF_ORDER = new StripeFault(500, {
	type: 'api_error',
	message: 'An unknown error occurred. (The fake was asked to fail here.)'
});

/** Answers one call of the SDK. */
export async function answerApi(api: Api, request: IncomingMessage, response: ServerResponse) {
	const id = api.store.newId('req_', 14);
	const idempotencyKey = headerOf(request, 'idempotency-key');
	response.setHeader('request-id', id);
	response.setHeader('stripe-version', Stripe.API_VERSION);
	if (idempotencyKey) response.setHeader('idempotency-key', idempotencyKey);
	try {
		const url = new URL(request.url ?? '/', 'http://stripe');
		const body = await readBody(request);
		const account = checkDoor(api.store, request.headers, api.secretKey);
		if (account) response.setHeader('stripe-account', account);
		const method = request.method ?? 'GET';
		const address = `${method} ${url.pathname}`;
		const call = { id, method, path: url.pathname, address, account, idempotencyKey };
		const form = readForm(method === 'GET' ? url.search.slice(1) : body);
		await answerCall(api, { ...call, form }, response);
	} catch (error) {
		send(response, refusal(error));
	}
}

interface Call {
	id: string;
	method: string;
	path: string;
	address: string;
	account: string | null;
	idempotencyKey: string | null;
	form: ReturnType<typeof readForm>;
}

async function answerCall(api: Api, call: Call, response: ServerResponse) {
	const key = call.method === 'POST' ? call.idempotencyKey : null;
	const scoped = key && `${call.account ?? ''}:${key}`;
	const fingerprint = fingerprintOf(call.address, call.account, call.form);
	const kept = scoped && api.keys.take(scoped, fingerprint);
	if (kept) {
		replay(response, kept);
		return;
	}
	await api.faults.passed(call.address);
	const fault = api.faults.meet(call.address);
	const answer = workDespite(api, call, fault);
	if (scoped) {
		api.keys.release(scoped, answer.begun ? { ...answer, fingerprint, request: call.id } : null);
	}
	api.store.save();
	if (fault === 'lost') response.destroy();
	// What a key has kept would only be said again: Stripe asks not to retry.
	if (fault === 'after') response.setHeader('stripe-should-retry', 'false');
	send(response, answer);
}

/** Does what is asked, or fails before or after it. */
function workDespite(api: Api, call: Call, fault: FaultKind | null): Answer {
	if (fault === 'before') return refusal(OUT_OF_ORDER);
	const answer = work(api, call);
	return fault === 'after' && answer.begun ? { ...refusal(OUT_OF_ORDER), begun: true } : answer;
}

/** Does what is asked, all at once. */
function work(api: Api, call: Call): Answer {
	const { store } = api;
	const found = findRoute(api.routes, call.method, call.path);
	if (!found) return refusal(unrouted(call));
	let begun = false;
	store.request = { id: call.id, idempotency_key: call.idempotencyKey };
	try {
		expireDueSessions(store);
		const params = checkParams(found.route.params, call.form) as { expand?: string[] };
		begun = true;
		const { ids } = found;
		const { account, path } = call;
		const result = found.route.handle(store, { params, ids, account, path });
		const body = JSON.stringify(expand(store, result, params.expand), null, 2);
		return { status: 200, body, begun };
	} catch (error) {
		return { ...refusal(error), begun };
	} finally {
		store.request = null;
	}
}

function unrouted({ method, path }: Call): StripeFault {
	return new StripeFault(404, {
		type: 'invalid_request_error',
		message:
			`Unrecognized request URL (${method}: ${path}). Please see https://stripe.com/docs or we can help ` +
			'at https://support.stripe.com/.'
	});
}

/** Whatever was thrown, as `{"error": …}`: the SDK takes anything else for success. */
function refusal(error: unknown): Answer {
	if (!(error instanceof StripeFault))
		console.error('The fake Stripe has a fault of its own:', error);
	const fault =
		error instanceof StripeFault
			? error
			: new StripeFault(500, {
					type: 'api_error',
					message: `The fake itself failed: ${String(error)}`
				});
	const body = JSON.stringify({ error: fault.body }, null, 2);
	return { status: fault.status, body, begun: false };
}

function replay(response: ServerResponse, kept: Kept) {
	response.setHeader('idempotent-replayed', 'true');
	response.setHeader('original-request', kept.request);
	send(response, kept);
}

function send(response: ServerResponse, { status, body }: { status: number; body: string }) {
	if (response.destroyed) return;
	response.writeHead(status, {
		'content-type': 'application/json',
		'cache-control': 'no-cache, no-store'
	});
	response.end(body);
}

function headerOf(request: IncomingMessage, name: string): string | null {
	const value = request.headers[name];
	return value === undefined ? null : String(value);
}
