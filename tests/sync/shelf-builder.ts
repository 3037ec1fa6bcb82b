import {
	entityKey,
	type OperationDraft,
	type OutboxEntry
} from '../../src/lib/offline/operation.ts';
import { shelfLine, type ShelfLine } from '../../src/lib/shelf/shelf-line.ts';
import type { ShelfProduct, ShelfVariant, TillShop } from '../../src/lib/shelf/shelf-rows.ts';

/** A product on the shelf, changed as a test needs it. */
export function aProduct(changes: Partial<ShelfProduct> = {}): ShelfProduct {
	return {
		id: 'product-1',
		title: 'Comté 24 mois',
		titled: true,
		slug: 'comte-24-mois',
		state: 'published',
		held: false,
		category_id: 'cheese',
		description: '',
		brand: '',
		vat_bp: 550,
		withdrawal_exception: null,
		facts: {},
		confirmed_at: '2026-03-01T08:00:00+00:00',
		photo_path: 'demo/comte',
		tint: '#eeeeee',
		photos: [{ path: 'demo/comte', width: 1080, height: 1080, tint: '#eeeeee' }],
		...changes
	};
}

/** Its variant: seven on the shelf, two of them promised. */
export function aVariant(changes: Partial<ShelfVariant> = {}): ShelfVariant {
	return {
		id: 'variant-1',
		product_id: 'product-1',
		label: '300 g',
		price_cents: 990,
		on_hand: 7,
		reserved: 2,
		barcode: null,
		measure_value: null,
		measure_unit: null,
		position: 0,
		archived: false,
		...changes
	};
}

export function aLine(
	product: Partial<ShelfProduct> = {},
	variant: Partial<ShelfVariant> = {}
): ShelfLine {
	return shelfLine(aProduct(product), aVariant(variant));
}

export function aShop(changes: Partial<TillShop> = {}): TillShop {
	const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '09:00', closes: '18:00' }));
	return {
		id: 'shop-1',
		slug: 'fromagerie',
		name: 'Fromagerie',
		state: 'open',
		trade: 'Fromager',
		trade_id: 'cheese',
		default_vat_bp: 550,
		hours,
		exceptions: [],
		trades: [],
		...changes
	};
}

/** Drafts as they wait in the outbox of one tablet, in their order. */
export function waitingTaps(
	drafts: readonly OperationDraft[],
	at = '2026-03-01T09:00:00.000Z'
): OutboxEntry[] {
	return drafts.map((draft, index) => ({
		seq: index + 1,
		id: `operation-${index + 1}`,
		entity_key: entityKey(draft.entity),
		state: 'waiting',
		attempts: 0,
		result: null,
		epoch: null,
		operation: {
			depends_on: [],
			...draft,
			id: `operation-${index + 1}`,
			seq: index + 1,
			device: 'tablet',
			scope: 'shop-1',
			person: 'someone',
			clerk: null,
			at
		}
	}));
}
