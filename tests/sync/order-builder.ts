import type { OutboxEntry } from '../../src/lib/offline/operation.ts';
import type { OperationDraft } from '../../src/lib/offline/operation.ts';
import type { ShopOrder } from '../../src/lib/till/shop-order.ts';

/** A shop order with two lines (2 × 5,00 € and 1 × 3,00 €), changed as a test needs it. */
export function anOrder(changes: Partial<ShopOrder> = {}): ShopOrder {
	return {
		id: '019a0000-0000-7000-8000-000000000001',
		state: 'new',
		code: '7F3K',
		payment: 'put_aside',
		fulfilment: 'collect',
		slot_starts_at: '2026-03-01T15:30:00+00:00',
		slot_ends_at: '2026-03-01T16:00:00+00:00',
		items_cents: 1_300,
		contact_name: 'Camille Perrin',
		contact_phone: null,
		placed_at: '2026-03-01T09:00:00+00:00',
		accepted_at: null,
		ready_at: null,
		collected_at: null,
		refusal_reason: null,
		attention: null,
		lines: [
			{
				id: 'line-1',
				title: 'Comté 24 mois',
				label: '300 g',
				quantity: 2,
				missing_quantity: 0,
				unit_price_cents: 500,
				photo_path: null
			},
			{
				id: 'line-2',
				title: 'Miel de sapin',
				label: '',
				quantity: 1,
				missing_quantity: 0,
				unit_price_cents: 300,
				photo_path: null
			}
		],
		...changes
	};
}

/** A tap as it lies in the outbox. */
export function aTap(draft: OperationDraft, changes: Partial<OutboxEntry> = {}): OutboxEntry {
	const seq = changes.seq ?? 1;
	const id = `operation-${seq}`;
	return {
		seq,
		id,
		entity_key: `${draft.entity.table}/${draft.entity.id}`,
		state: 'waiting',
		attempts: 0,
		result: null,
		epoch: null,
		operation: {
			...draft,
			id,
			seq,
			device: 'tablet',
			scope: 'shop',
			person: 'someone',
			clerk: null,
			depends_on: [],
			at: '2026-03-01T10:00:00.000Z'
		},
		...changes
	};
}
