import type { Operation, OutboxEntry } from '../offline/operation.ts';
import type { Visit } from './visit.ts';

/**
 * Visits as this tablet's own taps leave them, the latest first. Articles are operations on rows of their own: they
 * are laid on the visit of their shop.
 */
export function layVisits(rows: readonly Visit[], entries: readonly OutboxEntry[]): Visit[] {
	const visits = new Map(rows.map((row) => [row.id, row]));
	for (const { operation } of [...entries].sort((one, other) => one.seq - other.seq)) {
		if (!operation.kind.startsWith('visit.')) continue;
		const shop =
			typeof operation.args.shop === 'string' ? operation.args.shop : operation.entity.id;
		const laid = lay(visits.get(shop), operation);
		if (laid) visits.set(shop, laid);
	}
	return [...visits.values()].sort((one, other) => other.started_at.localeCompare(one.started_at));
}

function lay(visit: Visit | undefined, { kind, entity, args, at }: Operation): Visit | undefined {
	if (kind === 'visit.start') return visit ?? started(entity.id, args, at);
	if (!visit) return undefined;
	switch (kind) {
		case 'visit.shop':
			return { ...visit, ...args };
		case 'visit.hours':
			return { ...visit, hours: args.hours as Visit['hours'] };
		case 'visit.product':
			return visit.products.some(({ id }) => id === entity.id)
				? visit
				: {
						...visit,
						products: [
							...visit.products,
							{ id: entity.id, price_cents: Number(args.price_cents), title: '' }
						]
					};
		case 'visit.photo':
			return entity.id === visit.id ? { ...visit, front: true } : visit;
		case 'visit.hand_over':
			return {
				...visit,
				ended_at: visit.ended_at ?? at,
				state: 'review',
				email: String(args.email)
			};
		default:
			return visit;
	}
}

function started(id: string, args: Operation['args'], at: string): Visit {
	return {
		id,
		started_at: at,
		ended_at: null,
		state: 'draft',
		name: String(args.name),
		trade: String(args.trade),
		street: '',
		postcode: '',
		city: '',
		phone: '',
		email: '',
		legal_name: '',
		legal_address: '',
		register_number: '',
		hours: [],
		products: [],
		front: false
	};
}
