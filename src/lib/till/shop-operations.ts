import type { OperationDraft } from '../offline/operation.ts';

/** What the counter does to the shop's day, and to what a former colleague left behind. */
export const SHOP_KINDS = [
	'shop.close_today',
	'shop.reopen_today',
	'review.apply',
	'review.dismiss'
] as const;
export type ShopKind = (typeof SHOP_KINDS)[number];

/** @param day the town's date, "YYYY-MM-DD"; a day that is over when it arrives closes nothing */
export function closeToday(shop: string, day: string): OperationDraft {
	return draft('shop.close_today', 'shops', shop, { on_date: day });
}

export function reopenToday(shop: string, day: string): OperationDraft {
	return draft('shop.reopen_today', 'shops', shop, { on_date: day });
}

/** S15: the owner's word on an operation of somebody who had been removed. `review` is its id. */
export function applyReview(review: string): OperationDraft {
	return draft('review.apply', 'operations', review, {});
}

export function dismissReview(review: string): OperationDraft {
	return draft('review.dismiss', 'operations', review, {});
}

function draft(
	kind: ShopKind,
	table: string,
	id: string,
	args: OperationDraft['args']
): OperationDraft {
	return { kind, version: 1, entity: { table, id }, args, base: {} };
}
