import { fail, redirect } from '@sveltejs/kit';
import { listWithdrawals, readShopAccount, type ShopAccount } from '$lib/payments/account-queries';
import { paymentDeps } from '$lib/payments/payment-deps.server';
import {
	openAccountDashboard,
	openAccountPage,
	syncShopAccount
} from '$lib/payments/shop-account.server';
import { trySettle } from '$lib/payments/try-settle.server';
import { receiveReturn } from '$lib/payments/withdrawal-commands';
import { readForm } from '$lib/platform/form-body.server';
import { openDesk } from '../open-desk.server';
import { isUuid } from '$lib/platform/uuid';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { searchParams } = event.url;
	const desk = await openDesk(event);
	const account = desk && (await readShopAccount(desk.client, desk.shop.id));
	if (!desk || !account?.ok) return { account: null };
	if (searchParams.has('retour')) {
		// Back from the provider: what it knows now is what counts, not that somebody came back.
		await tryProvider('account', async (deps) => syncShopAccount(deps, desk.shop.id));
		redirect(303, `${pageOf(event)}?vu=1`);
	}
	// A link to the provider's page is good for some minutes; one used late comes back here for another.
	if (searchParams.has('reprendre') && account.can_manage) {
		const url = await onboardingUrl(event, account);
		if (url) redirect(303, url);
	}
	const withdrawals = await listWithdrawals(desk.client, desk.shop.id);
	return {
		account,
		withdrawals: withdrawals.ok ? withdrawals.withdrawals : [],
		provider: paymentDeps() !== null && event.locals.town.online_payment,
		commissionBp: event.locals.town.commission_bp,
		cameBack: searchParams.has('vu'),
		refunded: searchParams.has('rendu')
	};
};

export const actions: Actions = {
	connect: async (event) => {
		const account = await managedAccount(event);
		if (!account) return fail(403, { refusal: 'owner_only' as const });
		const url = await onboardingUrl(event, account);
		if (!url) return fail(503, { refusal: 'away' as const });
		redirect(303, url);
	},

	dashboard: async (event) => {
		const account = await managedAccount(event);
		if (!account) return fail(403, { refusal: 'owner_only' as const });
		const url = await tryProvider('dashboard', async (deps) =>
			openAccountDashboard(deps, account.shop.id)
		);
		if (!url) return fail(503, { refusal: 'away' as const });
		redirect(303, url);
	},

	/** The goods are back: the shopper's money goes now, or with the next job. */
	received: async (event) => {
		const withdrawal = (await readForm(event.request)).text('withdrawal');
		const desk = await openDesk(event);
		if (!desk || !isUuid(withdrawal)) return fail(403, { refusal: 'not_allowed' as const });
		const answer = await receiveReturn(desk.client, withdrawal);
		if (!answer.ok) return fail(409, { refusal: answer.refusal });
		await trySettle(answer.order, event.url.origin);
		redirect(303, `${pageOf(event)}?rendu=1#retours`);
	}
};

async function managedAccount(event: RequestEvent): Promise<ShopAccount | null> {
	const desk = await openDesk(event);
	const account = desk && (await readShopAccount(desk.client, desk.shop.id));
	return account?.ok && account.can_manage ? account : null;
}

async function onboardingUrl(event: RequestEvent, { shop }: ShopAccount): Promise<string | null> {
	const page = event.url.origin + pageOf(event);
	const urls = { return: `${page}?retour=1`, refresh: `${page}?reprendre=1` };
	const { id, name, email } = shop;
	return tryProvider('onboarding', async (deps) =>
		openAccountPage(deps, { id, name, email: email ?? '' }, urls)
	);
}

type Deps = NonNullable<ReturnType<typeof paymentDeps>>;

/** What the provider answers, or null where there is none or it is away: said to whoever waits. */
async function tryProvider<T>(what: string, ask: (deps: Deps) => Promise<T>): Promise<T | null> {
	const deps = paymentDeps();
	if (!deps) return null;
	try {
		return await ask(deps);
	} catch (failure) {
		console.error(`${what} page not opened:`, failure);
		return null;
	}
}

const pageOf = ({ params }: { params: { shop: string } }) => `/manage/${params.shop}/paiements`;
