/** The pages a browser is sent to: paying, a shop's onboarding, a shop's account. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { expireDueSessions } from '../checkout-sessions.ts';
import { readBody } from '../door.ts';
import type { Store } from '../store.ts';
import { answerPayPage } from './pay-page.ts';
import { answerExpressPage, answerSetupPage } from './setup-page.ts';

/** One visit to a page. */
export interface PageCall {
	store: Store;
	response: ServerResponse;
	/** The page's own address as Stripe's objects name it. */
	url: string;
	/** The same for coming back to it: whatever name the browser has for this server. */
	path: string;
	/** The button that was pressed; null for looking. */
	choice: string | null;
	/** The browser's languages. */
	accepted: string;
}

/** Only paths count: which name the browser has for the server is its own business. */
const ANYWHERE = 'http://anywhere';

const ANSWERS: Record<string, ((call: PageCall, id: string) => void) | undefined> = {
	pay: answerPayPage,
	setup: answerSetupPage,
	express: answerExpressPage
};

/** Answers a page under the path of `pagesUrl`. @returns false for any other address */
export async function answerPage(
	store: Store,
	pagesUrl: string,
	request: IncomingMessage,
	response: ServerResponse
): Promise<boolean> {
	const { pathname } = new URL(request.url ?? '/', ANYWHERE);
	const prefix = new URL(pagesUrl, ANYWHERE).pathname.replace(/\/$/, '');
	const [name = '', id = '', ...rest] = pathname.startsWith(`${prefix}/`)
		? pathname.slice(prefix.length + 1).split('/')
		: [];
	const answer = Object.hasOwn(ANSWERS, name) ? ANSWERS[name] : undefined;
	if (!answer || id === '' || rest.length > 0) return false;
	const isForm = request.method === 'POST';
	const choice = isForm ? (new URLSearchParams(await readBody(request)).get('choice') ?? '') : null;
	expireDueSessions(store);
	const url = `${pagesUrl.replace(/\/$/, '')}/${name}/${id}`;
	const accepted = request.headers['accept-language'] ?? '';
	answer({ store, response, url, path: pathname, choice, accepted }, id);
	store.save();
	return true;
}
