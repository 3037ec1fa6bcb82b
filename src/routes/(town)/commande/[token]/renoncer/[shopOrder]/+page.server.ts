import { error, fail, redirect } from '@sveltejs/kit';
import type { Order, ShopOrder } from '$lib/orders/order';
import { readOrder } from '$lib/orders/order-queries';
import { chosenLines, withdrawalBar } from '$lib/orders/withdrawal';
import { withdrawalMail } from '$lib/orders/withdrawal-mail';
import type { WithdrawalProblem } from '$lib/orders/withdrawal-words';
import { requestWithdrawal } from '$lib/payments/withdrawal-commands';
import { parseEmail } from '$lib/people/sign-in';
import { readForm } from '$lib/platform/form-body.server';
import { localPath } from '$lib/platform/language';
import { sendMail } from '$lib/platform/mail.server';
import { publicClient } from '$lib/platform/supabase.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ params, url, setHeaders }) => {
	setHeaders({
		'cache-control': 'private, no-store',
		'x-robots-tag': 'noindex',
		'referrer-policy': 'same-origin'
	});
	const { order, part } = await partOf(params);
	const receipt = url.searchParams.get('accuse');
	const done = part.withdrawals.find(({ id }) => id === receipt) ?? null;
	return { token: order.token, name: order.contact_name, part, done };
};

export const actions: Actions = {
	confirm: async (event) => {
		const form = await readForm(event.request);
		const { order, part } = await partOf(event.params);
		const lines = chosenLines(form, part);
		const name = form.text('name').slice(0, 200);
		const typed = form.text('email').slice(0, 300);
		const email = parseEmail(typed);
		const refuse = (status: number, problem: WithdrawalProblem) =>
			fail(status, { problem, name, email: typed, lines });
		const bar = withdrawalBar(part, new Date());
		if (bar) return refuse(409, bar);
		if (lines.length === 0) return refuse(400, 'nothing_chosen');
		if (!/\p{L}/u.test(name) || name.length > 80) return refuse(400, 'name');
		if (!email) return refuse(400, 'email');
		const answer = await requestWithdrawal(publicClient(), {
			token: order.token,
			shopOrder: part.id,
			lines,
			name,
			email
		});
		if (!answer.ok) return refuse(409, answer.refusal);
		await acknowledge(event, { order, part, name, email, answer });
		const page = `/commande/${order.token}/renoncer/${part.id}?accuse=${answer.withdrawal}`;
		redirect(303, localPath(page, event.locals.lang));
	}
};

type Confirmed = {
	order: Order;
	part: ShopOrder;
	name: string;
	email: string;
	answer: { requested_at: string; lines: { line: string; quantity: number }[] };
};

async function acknowledge(
	{ locals, url }: RequestEvent,
	{ order, part, name, email, answer }: Confirmed
): Promise<void> {
	const lines = answer.lines.flatMap(({ line, quantity }) => {
		const found = part.lines.find(({ id }) => id === line);
		return found ? [{ title: found.title, label: found.label, quantity }] : [];
	});
	const mail = withdrawalMail(locals.lang, {
		name,
		shop: { name: part.shop.name, place: `${part.shop.name}, ${part.shop.street}` },
		lines,
		at: answer.requested_at,
		zone: locals.town.zone,
		url: url.origin + localPath(`/commande/${order.token}`, locals.lang)
	});
	await sendMail({ to: email, ...mail });
}

async function partOf({ token, shopOrder }: { token: string; shopOrder: string }) {
	const order = await readOrder(publicClient(), token);
	const part = order?.shop_orders.find(({ id }) => id === shopOrder);
	if (!order || !part) error(404, 'order_not_found');
	return { order, part };
}
