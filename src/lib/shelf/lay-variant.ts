import type { Operation } from '../offline/operation.ts';
import type { ShelfVariant } from './shelf-rows.ts';

type Variants = ReadonlyMap<string, ShelfVariant>;

/** The variants an operation changes, as they are after it. Nothing for what it does not touch or know. */
export function layVariant(variants: Variants, operation: Operation): ShelfVariant[] {
	const { kind, args, entity } = operation;
	if (kind === 'product.create') {
		const id = String(args.variant);
		return variants.has(id) ? [] : [newVariant(id, entity.id, args)];
	}
	if (entity.table !== 'variants') return [];
	const known = variants.get(entity.id);
	if (kind === 'variant.create') {
		return known ? [] : [newVariant(entity.id, String(args.product), args)];
	}
	if (known === undefined) return [];
	if (kind === 'variant.price') return [{ ...known, price_cents: Number(args.price_cents) }];
	if (kind === 'variant.edit') return [{ ...known, ...args } as ShelfVariant];
	if (kind === 'variant.archive') return [{ ...known, archived: args.archived === true }];
	const delta = piecesMoved(operation);
	return delta === 0 ? [] : [{ ...known, on_hand: known.on_hand + delta }];
}

/** By how much a stock operation changes what is on hand; 0 for every other kind. Pieces. */
export function piecesMoved({ kind, args }: Pick<Operation, 'kind' | 'args'>): number {
	if (kind === 'stock.sold_here') return -Number(args.quantity);
	if (kind === 'stock.received') return Number(args.quantity);
	if (kind === 'stock.counted') return Number(args.counted) - Number(args.expected);
	if (kind === 'stock.undo') return -Number(args.moved);
	return 0;
}

function newVariant(id: string, product: string, args: Operation['args']): ShelfVariant {
	return {
		id,
		product_id: product,
		label: String(args.label ?? ''),
		price_cents: Number(args.price_cents),
		on_hand: Number(args.quantity ?? 0),
		reserved: 0,
		barcode: typeof args.barcode === 'string' ? args.barcode : null,
		measure_value: typeof args.measure_value === 'number' ? args.measure_value : null,
		measure_unit: (args.measure_unit ?? null) as ShelfVariant['measure_unit'],
		position: 0,
		archived: false
	};
}
