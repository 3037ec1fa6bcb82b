import { createHash } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import { demoId } from '../ids.ts';
import { picturePath } from '../pictures/picture.ts';
import { belfort } from '../town.ts';
import { insertRows } from './bulk.ts';
import type { PastLine, PastOrder, PastShopOrder } from './past-orders.ts';

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** Cents that are really owed: without what was missing. */
const owed = (lines: readonly PastLine[]): number =>
	lines.reduce((sum, line) => sum + line.variant.cents * (line.quantity - line.missing), 0);

/** Orders with their parts, lines and events. Their stock moves are written by `stock.ts`. */
export async function loadOrders(
	sql: TransactionSql,
	townId: string,
	orders: readonly PastOrder[]
): Promise<void> {
	await insertRows(
		sql,
		'orders',
		orders.map((order) => ({
			id: order.id,
			town_id: townId,
			payload_hash: `\\x${createHash('sha256').update(order.id).digest('hex')}`,
			lang: order.lang,
			contact_name: order.customer.name,
			contact_email: order.customer.email,
			contact_phone: order.customer.phone,
			fulfilment: 'collect',
			payment: 'put_aside',
			items_cents: owed(order.parts.flatMap((part) => part.lines)),
			placed_at: iso(order.placedAt)
		}))
	);
	await insertRows(
		sql,
		'shop_orders',
		orders.flatMap((order) => order.parts.map((part) => partRow(order, part)))
	);
	await insertRows(
		sql,
		'order_lines',
		orders.flatMap((order) =>
			order.parts.flatMap((part) => part.lines.map((line, at) => lineRow(part, line, at)))
		)
	);
	await insertRows(
		sql,
		'order_events',
		orders.flatMap((order) => order.parts.flatMap((part) => eventRows(order, part)))
	);
}

function partRow(order: PastOrder, part: PastShopOrder) {
	return {
		id: part.id,
		order_id: order.id,
		shop_id: part.shop.id,
		state: part.state,
		code: part.code,
		slot_starts_at: iso(part.slotStart),
		slot_ends_at: iso(part.slotStart + part.shop.slotMinutes * 60_000),
		items_cents: owed(part.lines),
		refusal_reason: part.refusal,
		placed_at: iso(order.placedAt),
		accepted_at: iso(part.acceptedAt),
		ready_at: iso(part.readyAt),
		collected_at: part.state === 'collected' ? iso(part.endedAt) : null,
		ended_at: iso(part.endedAt)
	};
}

function lineRow(part: PastShopOrder, line: PastLine, position: number) {
	const total = line.variant.cents * line.quantity;
	return {
		id: line.id,
		shop_order_id: part.id,
		shop_id: part.shop.id,
		product_id: line.product.id,
		variant_id: line.variant.id,
		title: line.product.title,
		label: line.variant.label,
		photo_path: picturePath(line.product.picture),
		unit_price_cents: line.variant.cents,
		quantity: line.quantity,
		missing_quantity: line.missing,
		vat_bp: line.product.vat,
		commission_bp: belfort.commissionBp,
		commission_cents: Math.floor((total * belfort.commissionBp + 5000) / 10_000),
		position
	};
}

/** What happened, under the names the order functions and the till give it. */
function eventRows(order: PastOrder, part: PastShopOrder) {
	const events: { kind: string; at: number; detail: Record<string, string | number> }[] = [];
	const add = (kind: string, at: number | null, detail: Record<string, string | number> = {}) => {
		if (at !== null) events.push({ kind, at, detail });
	};
	add('placed', order.placedAt);
	add('order.accept', part.acceptedAt, { state: 'preparing' });
	for (const line of part.lines) {
		if (line.missing > 0) {
			add('order.line_missing', part.readyAt, { line: line.id, missing: line.missing });
		}
	}
	add('order.ready', part.readyAt, { state: 'ready' });
	if (part.state === 'collected') add('order.collect', part.endedAt, { state: 'collected' });
	if (part.state === 'refused') add('order.refuse', part.endedAt, { state: 'refused' });
	if (part.state === 'cancelled') add('cancelled', part.endedAt);
	return events.map(({ kind, at, detail }) => ({
		order_id: order.id,
		shop_order_id: part.id,
		shop_id: part.shop.id,
		kind,
		detail,
		at: iso(at),
		id: demoId('event', `${part.id} ${kind} ${JSON.stringify(detail)}`)
	}));
}
