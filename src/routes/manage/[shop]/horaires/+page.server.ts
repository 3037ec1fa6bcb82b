import { fail, redirect } from '@sveltejs/kit';
import { isoDay } from '$lib/platform/format';
import { readForm } from '$lib/platform/form-body.server';
import { addClosure, removeClosure, saveShopHours } from '$lib/shops/desk-shop-commands';
import { readDeskShop } from '$lib/shops/desk-shop-queries';
import { holidaysFrom } from '$lib/shops/french-holidays';
import { closureRanges, readHours, readWeek, weekFields } from '$lib/shops/hours-form';
import { openDesk } from '../open-desk.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const NOTHING_SAID = { saved: false, closed: false, reopened: false, orders: 0 };

export const load: PageServerLoad = async (event) => {
	const desk = await openDesk(event);
	const answer = desk && (await readDeskShop(desk.client, desk.shop.id));
	if (!answer?.ok) return { shop: null };
	const { shop } = answer;
	const today = isoDay(new Date(), event.locals.town.zone);
	const open = new Set(shop.hours.map(({ weekday }) => weekday));
	const known = new Set(shop.exceptions.map(({ on_date }) => on_date));
	const { searchParams } = event.url;
	return {
		shop: { name: shop.name },
		today,
		week: weekFields(shop.hours),
		ranges: closureRanges(shop.exceptions),
		special: shop.exceptions.filter(({ opens }) => opens !== null),
		// A day on which the shop is shut anyway needs no press.
		holidays: holidaysFrom(today).filter(
			({ day }) => !known.has(day) && open.has(new Date(`${day}T12:00:00Z`).getUTCDay() || 7)
		),
		said: {
			...NOTHING_SAID,
			saved: searchParams.has('semaine'),
			closed: searchParams.has('ferme'),
			reopened: searchParams.has('ouvert'),
			orders: Number(searchParams.get('commandes')) || 0
		}
	};
};

export const actions: Actions = {
	week: async (event) => {
		const form = await readForm(event.request);
		const week = readWeek(form.texts);
		const copied = Number(form.text('copy'));
		if (copied >= 2 && copied <= 7) {
			week[copied - 1] = (week[copied - 2] ?? []).map((pair) => ({ ...pair }));
			return { week, copied: true };
		}
		const read = readHours(week);
		if (!read.ok) return fail(400, { week, fault: read.fault, weekday: read.weekday });
		const desk = await openDesk(event);
		const answer = desk
			? await saveShopHours(desk.client, desk.shop.id, read.hours)
			: ({ ok: false, refusal: 'not_allowed' } as const);
		if (!answer.ok) return fail(409, { week, refusal: answer.refusal });
		redirect(303, `${pageOf(event)}?semaine=1&commandes=${answer.orders}`);
	},

	close: async (event) => {
		const form = await readForm(event.request);
		const from = form.text('from');
		const closure = { from, to: form.text('to') || from, note: form.text('note').slice(0, 140) };
		const desk = await openDesk(event);
		if (!isDay(closure.from) || !isDay(closure.to)) {
			return fail(400, { refusal: 'malformed' as const, closure });
		}
		const answer = desk
			? await addClosure(desk.client, desk.shop.id, closure)
			: ({ ok: false, refusal: 'not_allowed' } as const);
		if (!answer.ok) return fail(409, { refusal: answer.refusal, closure });
		redirect(303, `${pageOf(event)}?ferme=1&commandes=${answer.orders}#fermetures`);
	},

	reopen: async (event) => {
		const form = await readForm(event.request);
		const days = { from: form.text('from'), to: form.text('to') };
		const desk = await openDesk(event);
		if (!isDay(days.from) || !isDay(days.to)) return fail(400, { refusal: 'malformed' as const });
		const answer = desk
			? await removeClosure(desk.client, desk.shop.id, days)
			: ({ ok: false, refusal: 'not_allowed' } as const);
		if (!answer.ok) return fail(409, { refusal: answer.refusal });
		redirect(303, `${pageOf(event)}?ouvert=1#fermetures`);
	}
};

const isDay = (text: string) =>
	/^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);

const pageOf = ({ params }: RequestEvent) => `/manage/${params.shop}/horaires`;
