import Stripe from 'stripe';
import type { EventList } from './param-types.ts';
import { createdWithin } from './list.ts';
import type { ApiRequest } from './request.ts';
import type { Store } from './store.ts';

/** Writes an event with the object as it is now, and tells whoever listens. */
export function emit(
	store: Store,
	type: Stripe.Event.Type,
	object: object,
	more: { account?: string; previous?: object } = {}
): Stripe.Event {
	const event = {
		id: store.newId('evt_'),
		object: 'event',
		...(more.account ? { account: more.account } : {}),
		api_version: Stripe.API_VERSION,
		created: store.seconds(),
		data: {
			object: structuredClone(object) as Stripe.Event.Data.Object,
			...(more.previous ? { previous_attributes: structuredClone(more.previous) } : {})
		},
		livemode: false,
		pending_webhooks: 0,
		request: store.request ?? { id: null, idempotency_key: null },
		type
	} satisfies Stripe.EventBase as Stripe.Event;
	store.tables.event[event.id] = event;
	if (more.account) store.tables.owner[event.id] = more.account;
	store.onEvent(event);
	return event;
}

/** GET /v1/events */
export function listEvents(store: Store, { params }: ApiRequest<EventList>): Stripe.Event[] {
	const { type, types } = params;
	const wanted = type ? [type] : types;
	return Object.values(store.tables.event).filter(
		(event) =>
			createdWithin(event, params.created) &&
			(!wanted || wanted.some((pattern) => matches(event.type, pattern)))
	);
}

/** `charge.*` stands for all of a kind. */
function matches(type: string, pattern: string): boolean {
	return pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}
