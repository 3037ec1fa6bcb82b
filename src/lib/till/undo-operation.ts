import type { Operation, OperationDraft } from '../offline/operation.ts';
import { setPrice, setProductState } from '../shelf/product-operations.ts';
import type { ProductState } from '../shelf/shelf-rows.ts';
import { undoStock } from '../shelf/stock-operations.ts';

const STOCK = ['stock.sold_here', 'stock.received', 'stock.counted'];

/** The operation that takes another one back, null where there is no way back. */
export function undoOf(operation: Operation): OperationDraft | null {
	const { kind, entity, args, base } = operation;
	if (STOCK.includes(kind)) return undoStock(operation);
	if (kind === 'variant.price') {
		return setPrice(
			{ id: entity.id, price_cents: Number(args.price_cents) },
			Number(base.price_cents)
		);
	}
	// A draft was never shown: there is no going back to that.
	if (kind === 'product.state' && base.state !== 'draft') {
		const now = { id: entity.id, state: args.state as ProductState };
		return setProductState(now, base.state as Exclude<ProductState, 'draft'>);
	}
	return null;
}
