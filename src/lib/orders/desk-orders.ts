import { z } from 'zod';
import { shopOrderStateSchema } from './order.ts';

/** A line of the desk's list of orders. */
export const deskOrderLineSchema = z.object({
	id: z.string(),
	code: z.string(),
	state: shopOrderStateSchema,
	payment: z.enum(['put_aside', 'online']),
	fulfilment: z.enum(['collect', 'deliver']),
	placed_at: z.string(),
	slot_starts_at: z.string(),
	slot_ends_at: z.string(),
	/** Cents; what is missing is not in it. */
	items_cents: z.number(),
	attention: z.string().nullable(),
	contact_name: z.string(),
	articles: z.array(z.object({ title: z.string(), label: z.string(), quantity: z.number() }))
});
export type DeskOrderLine = z.infer<typeof deskOrderLineSchema>;

/** The states somebody may ask for. */
export const DESK_ORDER_STATES = [
	'new',
	'preparing',
	'ready',
	'collected',
	'refused',
	'cancelled'
] as const;

/** Which orders to list: words in code, name or articles; a state; days, both included. */
export interface DeskOrderFilter {
	q: string;
	state: '' | (typeof DESK_ORDER_STATES)[number];
	from: string;
	to: string;
}

/** The filter in an address; what makes no sense in it is as if it were not there. */
export function readDeskOrderFilter(params: URLSearchParams): DeskOrderFilter {
	const day = (name: string) => {
		const text = params.get(name) ?? '';
		return /^\d{4}-\d\d-\d\d$/.test(text) ? text : '';
	};
	return {
		q: (params.get('q') ?? '').trim().slice(0, 100),
		state: DESK_ORDER_STATES.find((state) => state === params.get('etat')) ?? '',
		from: day('du'),
		to: day('au')
	};
}

/** The same filter as an address, with where to go on. */
export function deskOrderQuery({ q, state, from, to }: DeskOrderFilter, after?: string): string {
	const params = new URLSearchParams();
	if (q) params.set('q', q);
	if (state) params.set('etat', state);
	if (from) params.set('du', from);
	if (to) params.set('au', to);
	if (after) params.set('apres', after);
	const text = params.toString();
	return text ? `?${text}` : '';
}
