/** Where a shopper pays: the lines, the total, and a button for each way it can end. */
import type Stripe from 'stripe';
import { askBank, decline, failBank, isBankAsking, pay } from '../paying.ts';
import type { Store } from '../store.ts';
import { idOf } from '../stripe-error.ts';
import { choice, escapeHtml, redirect, sendPage } from './page-layout.ts';
import { languageOf, moneyIn, wordsIn } from './page-words.ts';
import type { PageCall } from './pages.ts';

/** `GET` and `POST /pay/:session` */
export function answerPayPage(call: PageCall, id: string) {
	const { store } = call;
	const session = Object.hasOwn(store.tables.session, id) ? store.tables.session[id]! : null;
	const language = languageOf(session?.locale, call.accepted);
	const words = wordsIn(language);
	const note = `<strong>${words.demo}.</strong> ${words.demoNote}`;
	const say = (title: string, text: string, status: number, back: string | null = null) => {
		const link = back ? `<a class="link main" href="${escapeHtml(back)}">${words.back}</a>` : '';
		const body = `<p>${escapeHtml(text)}</p>${link}`;
		sendPage(call.response, { language, title, note, body, status });
	};
	if (!session) return say(words.unknownTitle, words.unknown, 404);
	if (session.status === 'complete') {
		return say(words.paidTitle, words.paid, 200, successUrl(session));
	}
	if (session.status === 'expired') {
		return say(words.expiredTitle, words.expired, 410, session.cancel_url);
	}
	if (call.choice !== null) return choose(call, session);
	if (isBankAsking(store, session)) return showBank(call, session);
	showPayPage(call, session);
}

/** What a button does. */
function choose(call: PageCall, session: Stripe.Checkout.Session) {
	const { store, response, url, path } = call;
	switch (call.choice) {
		case 'pay':
			pay(store, session);
			return redirect(response, successUrl(session)!);
		case 'confirm':
			// A second press, or one after going back: the bank has had its answer.
			if (!isBankAsking(store, session)) return redirect(response, path);
			pay(store, session, true);
			return redirect(response, successUrl(session)!);
		case 'secure':
			askBank(store, session, url);
			return redirect(response, path);
		case 'decline':
			decline(store, session);
			return redirect(response, path);
		case 'refuse':
			if (isBankAsking(store, session)) failBank(store, session);
			return redirect(response, path);
		default:
			redirect(response, path);
	}
}

function successUrl({ id, success_url: url }: Stripe.Checkout.Session): string | null {
	return url?.replaceAll('{CHECKOUT_SESSION_ID}', id) ?? null;
}

function showPayPage({ store, response }: PageCall, session: Stripe.Checkout.Session) {
	const language = languageOf(session.locale);
	const words = wordsIn(language);
	const total = moneyIn(language, session.amount_total!);
	const lines = store.tables.line_items[session.id]!.map((line) => {
		const count = line.quantity === 1 ? '' : `${line.quantity} × `;
		const amount = moneyIn(language, line.amount_total);
		return `<div><dt>${escapeHtml(`${count}${line.description ?? ''}`)}</dt><dd>${amount}</dd></div>`;
	});
	const body = `
${failure(store, session)}
<dl>${lines.join('\n')}
<div class="total"><dt>${words.total}</dt><dd>${total}</dd></div></dl>
<form method="post">
${choice('pay', words.pay(total), words.payHint, true)}
${choice('secure', words.secure, words.secureHint)}
${choice('decline', words.decline, words.declineHint)}
</form>
${session.cancel_url ? `<a class="link last" href="${escapeHtml(session.cancel_url)}">${words.abandon}</a>` : ''}`;
	const note = `<strong>${words.demo}.</strong> ${words.demoNote}`;
	sendPage(response, { language, title: words.payTitle, note, body });
}

/** Why the attempt before this one did not end well. */
function failure(store: Store, session: Stripe.Checkout.Session): string {
	const error = store.tables.payment_intent[idOf(session.payment_intent) ?? '']?.last_payment_error;
	if (!error) return '';
	const words = wordsIn(languageOf(session.locale));
	const text = error.code === 'card_declined' ? words.declined : words.notConfirmed;
	return `<p class="alert" role="alert">${text}</p>`;
}

/** 3-D Secure: the bank's own page, between the pay page and the shop. */
function showBank({ response }: PageCall, session: Stripe.Checkout.Session) {
	const language = languageOf(session.locale);
	const words = wordsIn(language);
	const body = `
<p>${escapeHtml(words.bankAsks(moneyIn(language, session.amount_total!)))}</p>
<form method="post">
${choice('confirm', words.confirm, '', true)}
${choice('refuse', words.refuse)}
</form>`;
	const note = `<strong>${words.demo}.</strong> ${words.demoNote}`;
	sendPage(response, { language, title: words.bankTitle, note, body });
}
