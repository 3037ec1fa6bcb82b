import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { assignRun, cancelRun, orderRun, type RunAnswer } from '$lib/delivery/delivery-commands';
import { readRun, type WholeRun } from '$lib/delivery/delivery-queries';
import { closedStops, retimeRun } from '$lib/delivery/retime-run';
import { signedInClient } from '$lib/people/session.server';
import { readForm } from '$lib/platform/form-body.server';
import { isUuid } from '$lib/platform/uuid';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const whole = await runOf(event, await clientOf(event));
	const { zone } = event.locals.town;
	return {
		...whole,
		closed: [...closedStops(whole.stops, zone)],
		zone,
		now: new Date().toISOString()
	};
};

export const actions: Actions = {
	/** One stop changes places with its neighbour. */
	move: async (event) => {
		const client = await clientOf(event);
		const form = await readForm(event.request);
		const { run, stops } = await runOf(event, client);
		const todo = stops.filter(({ state }) => state === 'todo');
		const from = todo.findIndex(({ id }) => id === form.text('stop'));
		const to = form.text('to') === 'up' ? from - 1 : from + 1;
		if (from < 0 || !todo[to]) return fail(409, { refusal: 'changed_meanwhile' as const });
		const moved = todo.toSpliced(from, 1).toSpliced(to, 0, todo[from]!);
		const times = retimeRun(run, moved, { zone: event.locals.town.zone, now: new Date() });
		return after(event, await orderRun(client, run.id, times));
	},
	assign: async (event) => {
		const courier = (await readForm(event.request)).text('courier');
		const client = await clientOf(event);
		const to = isUuid(courier) ? courier : null;
		return after(event, await assignRun(client, event.params.run, to));
	},
	cancel: async (event) => after(event, await cancelRun(await clientOf(event), event.params.run))
};

type Client = NonNullable<Awaited<ReturnType<typeof signedInClient>>>;
type RunEvent = RequestEvent<{ run: string }>;

async function runOf({ params }: Pick<RunEvent, 'params'>, client: Client): Promise<WholeRun> {
	if (!isUuid(params.run)) error(404, 'run_not_found');
	const whole = await readRun(client, params.run);
	return whole.ok ? whole : error(404, 'run_not_found');
}

function after({ params }: Pick<RunEvent, 'params'>, answer: RunAnswer) {
	if (!answer.ok) return fail(409, { refusal: answer.refusal });
	redirect(303, `/town/tournees/${params.run}`);
}

async function clientOf(event: Pick<RequestEvent, 'cookies' | 'url'>): Promise<Client> {
	return (await signedInClient(event)) ?? redirect(303, '/connexion?next=/town/tournees');
}
