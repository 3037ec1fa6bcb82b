/** Where a shop answers Stripe's questions, and where it sees its money. */
import { mayReceive, reviewAccount, type Review } from '../accounts.ts';
import { fundsOf } from '../balance.ts';
import { choice, escapeHtml, redirect, sendPage } from './page-layout.ts';
import { languageOf, moneyIn, wordsIn, type PageWords } from './page-words.ts';
import type { PageCall } from './pages.ts';

/** `GET` and `POST /setup/:token`: a link works once; opened again it asks the platform for a new one. */
export function answerSetupPage(call: PageCall, token: string) {
	const { store, response } = call;
	const link = Object.hasOwn(store.tables.account_link, token)
		? store.tables.account_link[token]!
		: null;
	if (!link) return showUnknown(call);
	// Somebody who sits on the page may still answer; the link itself opens for a short time only.
	const tooLate = call.choice === null && link.expires_at <= store.seconds();
	if (link.used || tooLate) return redirect(response, link.refresh_url);
	const account = store.tables.account[link.account]!;
	const review = call.choice === null ? undefined : REVIEWS[call.choice];
	if (review) reviewAccount(store, account, review);
	if (review || call.choice === 'later') {
		link.used = true;
		return redirect(response, link.return_url);
	}
	showSetup(call, account.business_profile?.name ?? account.email);
}

const REVIEWS: Record<string, Review | undefined> = {
	good: { transfers: 'active', due: [], submitted: true },
	paper: {
		transfers: 'inactive',
		due: ['individual.verification.document'],
		submitted: true
	},
	refused: {
		transfers: 'inactive',
		due: [],
		disabled: 'rejected.other',
		submitted: true
	}
};

function showSetup({ response, accepted }: PageCall, name: string | null) {
	const language = languageOf(null, accepted);
	const words = wordsIn(language);
	const body = `
${whose(name, words)}
<form method="post">
${choice('good', words.allGood, words.allGoodHint, true)}
${choice('paper', words.paperMissing, words.paperMissingHint)}
${choice('refused', words.refused, words.refusedHint)}
${choice('later', words.later)}
</form>`;
	const note = `<strong>${words.demo}.</strong> ${words.onboardingNote}`;
	sendPage(response, { language, title: words.setupTitle, note, body });
}

/** `GET /express/:token`: the little dashboard a shop has at Stripe. */
export function answerExpressPage(call: PageCall, token: string) {
	const { store, response, accepted } = call;
	const link = Object.hasOwn(store.tables.login_link, token)
		? store.tables.login_link[token]!
		: null;
	if (!link || link.expires_at <= store.seconds()) return showUnknown(call);
	const account = store.tables.account[link.account]!;
	const { available, pending } = fundsOf(store, account.id);
	const language = languageOf(null, accepted);
	const words = wordsIn(language);
	const row = (name: string, value: string) => `<div><dt>${name}</dt><dd>${value}</dd></div>`;
	const body = `
${whose(account.business_profile?.name ?? account.email, words)}
<dl>
${row(words.available, moneyIn(language, available))}
${row(words.pending, moneyIn(language, pending))}
${row(words.transfers, mayReceive(account) ? words.open : words.closed)}
</dl>`;
	const note = `<strong>${words.demo}.</strong> ${words.demoNote}`;
	sendPage(response, { language, title: words.expressTitle, note, body });
}

function whose(name: string | null, words: PageWords): string {
	return name === null ? '' : `<p>${escapeHtml(words.setupFor(name))}</p>`;
}

function showUnknown({ response, accepted }: PageCall) {
	const language = languageOf(null, accepted);
	const words = wordsIn(language);
	const note = `<strong>${words.demo}.</strong> ${words.demoNote}`;
	const body = `<p>${escapeHtml(words.unknown)}</p>`;
	sendPage(response, { language, title: words.unknownTitle, note, body, status: 404 });
}
