import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { apiBodyLimit, answerFromApi } from './api-bridge.ts';
import type { FakeStripe } from '../../tests/fakes/stripe/fake-stripe.ts';
import { DEMO_STRIPE_PATH } from './demo-stripe.ts';
import { mailboxPage } from './mailbox-page.ts';
import type { Mailbox } from './mailbox.ts';
import type { ApiFetch } from './supabase-api.ts';

/** Answers a request for a page (SvelteKit's handler, or Vite in development). */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => void;

interface Town {
	pages: PageHandler;
	/** The embedded API; null with a hosted Supabase. */
	api: ApiFetch | null;
	/** Readable mails of the demo; null outside of it. */
	mailbox: Mailbox | null;
	/** The demo's payment provider; null outside of it. */
	stripe: FakeStripe | null;
}

/** One server for everything people and tills ask: API paths to Supabase, the rest to the pages. */
export function createTownServer({ pages, api, mailbox, stripe }: Town): Server {
	return createServer((request, response) => {
		const path = (request.url ?? '/').split('?')[0] ?? '/';
		const limit = api && apiBodyLimit(path);
		if (api && limit) {
			answerFromApi(api, limit, request, response).catch((error: unknown) => {
				console.error(`${request.method} ${path}:`, error);
				if (response.headersSent) response.destroy();
				else response.writeHead(500).end();
			});
		} else if (mailbox && path === '/demo/mails') {
			answerMails(mailbox, response);
		} else if (stripe && path.startsWith(`${DEMO_STRIPE_PATH}/`)) {
			void answerStripePage(stripe, request, response);
		} else {
			tellProtocol(request);
			pages(request, response);
		}
	});
}

/**
 * SvelteKit compares the origin of a form with ours: behind no proxy that is plain http at whatever
 * host was typed (localhost, the LAN address). A proxy's word counts only with TRUST_PROXY=1.
 */
function tellProtocol(request: IncomingMessage) {
	if (process.env.TRUST_PROXY === '1') {
		request.headers['x-forwarded-for'] ??= request.socket.remoteAddress ?? '';
		request.headers['x-forwarded-proto'] ??= 'http';
	} else {
		request.headers['x-forwarded-proto'] = 'http';
	}
}

/** Settings of SvelteKit's Node handler, read when build/handler.js loads. */
export function setHandlerEnvironment() {
	process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
	if (process.env.TRUST_PROXY === '1') {
		process.env.HOST_HEADER ??= 'x-forwarded-host';
		process.env.ADDRESS_HEADER ??= 'x-forwarded-for';
	}
}

async function answerStripePage(
	stripe: FakeStripe,
	request: IncomingMessage,
	response: ServerResponse
) {
	if (!(await stripe.pages(request, response))) response.writeHead(404).end();
}

function answerMails(mailbox: Mailbox, response: ServerResponse) {
	response.writeHead(200, {
		'content-type': 'text/html; charset=utf-8',
		'cache-control': 'no-store',
		'x-robots-tag': 'noindex',
		'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"
	});
	response.end(mailboxPage(mailbox.list()));
}

/** Stops taking requests and lets those under way finish, three seconds at most. */
export async function closeServer(server: Server): Promise<void> {
	const closed = new Promise((resolve) => server.close(resolve));
	server.closeIdleConnections();
	const late = setTimeout(() => server.closeAllConnections(), 3000);
	await closed;
	clearTimeout(late);
}
