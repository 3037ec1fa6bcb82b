import type { AttentionItem } from '$lib/till/attention';
import { saveJson } from './save-json';

/** Puts what a tap was into a file, for somebody who can help. */
export function saveCopy(item: AttentionItem, shop: string): void {
	if (item.kind !== 'answer' && item.kind !== 'stuck') return;
	const { operation, result } = item.entry;
	saveJson(`comptoir-${shop}-${operation.seq}`, { operation, result });
}
