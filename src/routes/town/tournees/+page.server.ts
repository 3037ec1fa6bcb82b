import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { createRun, keepPlace } from '$lib/delivery/delivery-commands';
import { listDeliveries, listRuns, type Delivery } from '$lib/delivery/delivery-queries';
import { geocode } from '$lib/delivery/geocode';
import { MOST_DOORS, planDeliveries } from '$lib/delivery/plan-deliveries';
import { signedInClient } from '$lib/people/session.server';
import { readEnv } from '$lib/platform/env.server';
import { readForm } from '$lib/platform/form-body.server';
import { isoDay } from '$lib/platform/format';
import { isUuid } from '$lib/platform/uuid';
import { minuteOfDay, zonedTime } from '$lib/platform/zoned-time';
import type { Actions, PageServerLoad } from './$types';

/** Shops get a quarter of an hour's notice, on a round quarter. */
const NOTICE_MINUTES = 15;

export const load: PageServerLoad = async (event) => {
	const client = await clientOf(event);
	const { town } = event.locals;
	const now = new Date();
	const [deliveries, runs] = await Promise.all([
		listDeliveries(client, town.id, isoDay(now, town.zone)),
		listRuns(client, town.id, beforeOf(event.url))
	]);
	const soon = Math.ceil((minuteOfDay(now, town.zone) + NOTICE_MINUTES) / 15) * 15;
	const clock = [Math.floor(soon / 60) % 24, soon % 60];
	return {
		deliveries,
		runs: runs.ok ? runs.runs : [],
		run: crypto.randomUUID(),
		departure: clock.map((part) => String(part).padStart(2, '0')).join(':'),
		zone: town.zone,
		now: now.toISOString()
	};
};

export const actions: Actions = {
	plan: async (event) => {
		const client = await clientOf(event);
		const { town } = event.locals;
		const form = await readForm(event.request);
		const id = form.text('run');
		const wanted = form.texts('order').filter(isUuid);
		const start = minuteIn(form.text('departure'));
		if (!isUuid(id)) return fail(400, { problem: 'malformed' as const });
		if (wanted.length === 0) return fail(400, { problem: 'chooseOne' as const });
		if (wanted.length > MOST_DOORS) return fail(400, { problem: 'tooMany' as const });
		if (start === null) return fail(400, { problem: 'badTime' as const });
		const day = isoDay(new Date(), town.zone);
		const found = await listDeliveries(client, town.id, day);
		if (!found.ok) return fail(403, { problem: found.refusal });
		const orders = found.orders.filter((order) => wanted.includes(order.id));
		// Pressed twice, the first press has taken them all: the database answers with that run.
		const stops =
			orders.length > 0
				? planDeliveries(await located(client, town.id, orders), found, {
						day,
						start,
						zone: town.zone
					})
				: [];
		const courier = form.text('courier');
		const answer = await createRun(client, {
			id,
			town: town.id,
			day,
			starts_at: zonedTime(day, start, town.zone).toISOString(),
			courier: isUuid(courier) ? courier : null,
			stops
		});
		if (!answer.ok) return fail(409, { problem: answer.refusal });
		redirect(303, `/town/tournees/${id}`);
	}
};

type Client = NonNullable<Awaited<ReturnType<typeof signedInClient>>>;

/** Asks the geocoder, where there is one, about addresses that are only roughly known. */
async function located(client: Client, town: string, orders: Delivery[]): Promise<Delivery[]> {
	const { geocoder } = readEnv();
	if (geocoder === '') return orders;
	return Promise.all(
		orders.map(async (order) => {
			if (order.place?.precision === 'exact') return order;
			const place = await geocode(geocoder, order.address);
			if (place === null) return order;
			await keepPlace(client, { town, order: order.id, ...place });
			return { ...order, place: { ...place, precision: 'exact' as const } };
		})
	);
}

/** "09:30" as minutes after midnight. */
function minuteIn(text: string): number | null {
	const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
	return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

function beforeOf({ searchParams }: URL) {
	const [on_date = '', id = ''] = (searchParams.get('avant') ?? '').split('.');
	return /^\d{4}-\d\d-\d\d$/.test(on_date) && isUuid(id) ? { on_date, id } : null;
}

async function clientOf(event: Pick<RequestEvent, 'cookies' | 'url'>): Promise<Client> {
	return (await signedInClient(event)) ?? redirect(303, '/connexion?next=/town/tournees');
}
