/** `expand[]`: puts objects where their ids stand, along a path. */
import { wholeList, invalid, idOf } from './stripe-error.ts';
import type { Kind } from './retrieve.ts';
import type { Store } from './store.ts';

type Row = Record<string, unknown>;

/** What may be expanded in each object, and the table it comes from. */
const LINKS: Record<string, Record<string, Kind>> = {
	'checkout.session': { payment_intent: 'payment_intent' },
	payment_intent: { latest_charge: 'charge' },
	charge: {
		balance_transaction: 'balance_transaction',
		failure_balance_transaction: 'balance_transaction',
		payment_intent: 'payment_intent',
		source_transfer: 'transfer'
	},
	transfer: {
		balance_transaction: 'balance_transaction',
		destination: 'account',
		destination_payment: 'charge',
		source_transaction: 'charge'
	},
	transfer_reversal: {
		balance_transaction: 'balance_transaction',
		destination_payment_refund: 'refund',
		source_refund: 'refund',
		transfer: 'transfer'
	},
	refund: {
		balance_transaction: 'balance_transaction',
		failure_balance_transaction: 'balance_transaction',
		charge: 'charge',
		payment_intent: 'payment_intent',
		source_transfer_reversal: 'reversal',
		transfer_reversal: 'reversal'
	},
	dispute: { charge: 'charge', payment_intent: 'payment_intent' },
	balance_transaction: {}
};

/** @returns a copy of what was answered with each path expanded. @throws StripeFault for what has no such path */
export function expand(store: Store, answer: object, paths: readonly string[] = []): object {
	const copy = structuredClone(answer) as Row;
	for (const path of paths) {
		const steps = path.split('.');
		if (steps.length > (steps[0] === 'data' ? 5 : 4)) {
			throw invalid('You cannot expand more than 4 levels of a property.', { param: 'expand' });
		}
		expandPath(store, copy, steps, path);
	}
	return copy;
}

function expandPath(store: Store, row: Row, [name = '', ...rest]: string[], path: string) {
	if (row['object'] === 'list' && name === 'data') {
		for (const one of row['data'] as Row[]) expandPath(store, one, rest, path);
		return;
	}
	const child = expanded(store, row, name);
	if (child === undefined) {
		throw invalid(`This property cannot be expanded (${path}).`, { param: 'expand' });
	}
	row[name] = child;
	if (rest.length > 0 && child !== null) expandPath(store, child as Row, rest, path);
}

/** undefined when Stripe has no such link. */
function expanded(store: Store, row: Row, name: string): unknown {
	const own = parts(store, row)[name];
	if (own) return structuredClone(own());
	const value = row[name];
	if (value !== null && typeof value === 'object') return value;
	if (row['object'] === 'balance_transaction' && name === 'source') {
		return structuredClone(sourceOf(store, value as string | null));
	}
	const kind = LINKS[String(row['object'])]?.[name];
	if (!kind) return undefined;
	return value ? structuredClone(store.tables[kind][value as string]) : null;
}

/** Lists that an object shows only when asked. */
function parts(store: Store, row: Row): Record<string, () => object> {
	const id = String(row['id']);
	if (row['object'] === 'checkout.session') {
		return {
			line_items: () =>
				wholeList(`/v1/checkout/sessions/${id}/line_items`, store.tables.line_items[id] ?? [])
		};
	}
	if (row['object'] !== 'charge') return {};
	const refunds = Object.values(store.tables.refund).filter(({ charge }) => idOf(charge) === id);
	return { refunds: () => wholeList(`/v1/charges/${id}/refunds`, refunds.reverse()) };
}

function sourceOf(store: Store, id: string | null): object | null {
	const { charge, refund, transfer, reversal, dispute } = store.tables;
	if (id === null) return null;
	return charge[id] ?? refund[id] ?? transfer[id] ?? reversal[id] ?? dispute[id] ?? null;
}
