/** A Stripe of our own, for tests, the simulation and the demo: README.md says what it does and does not do. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ensureAccount } from './accounts.ts';
import { answerApi } from './api.ts';
import { expireDueSessions } from './checkout-sessions.ts';
import { Deliveries } from './deliveries.ts';
import { postTo, type SignedEvent } from './signed-event.ts';
import { IdempotencyKeys } from './idempotency.ts';
import { Knobs } from './knobs.ts';
import { answerPage } from './pages/pages.ts';
import { RequestFaults } from './request-faults.ts';
import { stripeRoutes } from './routes.ts';
import { openStateFile } from './state-file.ts';
import { Store } from './store.ts';
import { emptyTables, type Tables } from './tables.ts';

export interface FakeStripeOptions {
	/** Any free port when it is not said. */
	port?: number;
	/** Must be a test key: whoever holds a live one is not to meet a fake. */
	secretKey: string;
	webhookSecret: string;
	/** Where events are posted; or take them by `onEvent`, which throws to refuse one. */
	webhookUrl?: string;
	onEvent?: (signed: SignedEvent) => Promise<void> | void;
	/** Events wait from the start until `knobs.deliverNow()` or `knobs.release()`. */
	holdEvents?: boolean;
	/** Waits after each refused event, in milliseconds; then it is given up. */
	backoffMs?: number[];
	/**
	 * Where a browser finds the pages when another server shows them. A path alone (`/demo/stripe`) works under
	 * every name that server has.
	 */
	pagesUrl?: string;
	/** Accounts there from the start: those that may receive, and those that still owe Stripe a paper. */
	accounts?: string[];
	waitingAccounts?: string[];
	now?: () => Date;
	random?: () => number;
	/** Where the state is kept; in memory without. */
	folder?: string;
}

export interface FakeStripe {
	/** What the SDK takes: `new Stripe(key, { host, port, protocol: 'http' })`. */
	host: string;
	port: number;
	url: string;
	knobs: Knobs;
	/** All it knows, to look at. */
	state: Readonly<Tables>;
	/** Answers a page under `pagesUrl` on another server. @returns false for an address that is not its own */
	pages: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
	close: () => Promise<void>;
}

/** About three quarters of an hour; Stripe itself goes on for three days. */
const BACKOFF_MS = [100, 300, 1000, 3000, 10_000, 30_000, 120_000, 600_000, 1_800_000];
const EXPIRY_MS = 20_000;

/** Starts a fake Stripe on a port of this machine. */
export async function openFakeStripe(options: FakeStripeOptions): Promise<FakeStripe> {
	if (!options.secretKey.startsWith('sk_test_')) throw new Error('A fake Stripe takes test keys.');
	const file = options.folder ? openStateFile(options.folder) : null;
	const store = new Store(file?.tables ?? emptyTables(), {
		now: options.now ?? (() => new Date()),
		random: options.random ?? Math.random,
		save: file?.save ?? (() => {})
	});
	const weather = {
		duplicate: 0,
		reorder: 0,
		drop: 0,
		delayMs: 0,
		hold: options.holdEvents ?? false
	};
	const deliveries = new Deliveries({
		store,
		secret: options.webhookSecret,
		send: options.onEvent ?? (options.webhookUrl ? postTo(options.webhookUrl) : null),
		backoffMs: options.backoffMs ?? BACKOFF_MS,
		weather
	});
	store.onEvent = (event) => deliveries.push(event);
	const faults = new RequestFaults(store.random);
	const knobs = new Knobs({ store, weather, deliveries, faults });

	const server = createServer();
	// Longer than the SDK keeps a connection: it never meets one that just closed.
	server.keepAliveTimeout = 65_000;
	const host = '127.0.0.1';
	server.listen(options.port ?? 0, host);
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const url = `http://${host}:${port}`;
	const pagesUrl = options.pagesUrl ?? url;

	const api = {
		store,
		secretKey: options.secretKey,
		routes: stripeRoutes(pagesUrl),
		keys: new IdempotencyKeys(store),
		faults
	};
	const pages = (request: IncomingMessage, response: ServerResponse) =>
		answerPage(store, pagesUrl, request, response);
	server.on('request', (request, response) => {
		const isApi = request.url?.startsWith('/v1/') || request.url?.startsWith('/v2/');
		const answering = isApi
			? answerApi(api, request, response)
			: answerOwnPage(pages, request, response);
		// A browser that went away in the middle is nobody's fault.
		answering.catch(() => response.destroy());
	});

	// With a clock of the test's own, expiry is the test's business (knobs.expireDue).
	const expiry = options.now ? undefined : setInterval(() => knobs.expireDue(), EXPIRY_MS);
	expiry?.unref();
	expireDueSessions(store);
	openAccounts(store, options);
	store.save();

	return {
		host,
		port,
		url,
		knobs,
		state: store.tables,
		pages,
		async close() {
			clearInterval(expiry);
			server.closeAllConnections();
			server.close();
			await deliveries.close();
			store.save();
		}
	};
}

function openAccounts(store: Store, { accounts = [], waitingAccounts = [] }: FakeStripeOptions) {
	for (const id of accounts) {
		ensureAccount(store, id, { transfers: 'active', due: [], submitted: true });
	}
	const due = ['individual.verification.document'];
	for (const id of waitingAccounts) {
		ensureAccount(store, id, { transfers: 'inactive', due, submitted: true });
	}
}

async function answerOwnPage(
	pages: FakeStripe['pages'],
	request: IncomingMessage,
	response: ServerResponse
) {
	if (await pages(request, response)) return;
	response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
	response.end('Not found');
}
