import type { JsonObject } from '../offline/operation.ts';
import type { AttentionItem } from './attention.ts';
import type { AttentionWords } from './attention-words.ts';
import { shortLines } from './attention-notice-answers.ts';

interface TextTools {
	words: AttentionWords;
	price: (cents: number) => string;
	moment: (at: string) => string;
}

/** What happened, in a sentence. Codes of a version to come have one too. */
export function attentionText(item: AttentionItem, { words, price, moment }: TextTools): string {
	switch (item.kind) {
		case 'answer': {
			const code = item.entry.result.code ?? '';
			const text = words.codes[code];
			if (text === undefined) return words.otherCode(code);
			const { args } = item.entry.operation;
			return typeof text === 'string'
				? text
				: text(detailOf(item.entry.result.detail), args, price);
		}
		case 'stuck':
			return words.stuck;
		case 'photo': {
			const { error } = item.attachment;
			if (error === 'damaged') return words.photoDamaged;
			return error?.startsWith('refused') ? words.photoRefused : words.photoStuck;
		}
		case 'notice': {
			const text = words.notices[item.notice] ?? words.otherNotice;
			const short = item.notice === 'stock_short' ? shortLines(item) : [];
			const what = short.map(({ line, pieces }) => `${pieces} × ${line.title}`).join(', ');
			return what === '' ? text : `${text} ${words.short(what)}`;
		}
		case 'lost': {
			const { name, lost_count, lost_at } = item.tablet;
			return words.lost(name, lost_count, lost_at === null ? '' : moment(lost_at));
		}
		case 'cloned':
			return words.cloned(item.tablet.name);
		case 'aside':
			return words.asides(item.tablet.aside_count);
		case 'review':
			return words.review;
	}
}

/** A former colleague's tap that was accepted carries its own end inside. */
export function detailOf(detail: JsonObject): JsonObject {
	const inner = detail.result;
	if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return detail;
	return (inner.detail ?? {}) as JsonObject;
}

/** A title for what is about no order and no article, null otherwise. */
export function attentionTitle(item: AttentionItem, words: AttentionWords): string | null {
	if (item.kind === 'lost') return words.lostTitle;
	if (item.kind === 'cloned') return words.clonedTitle;
	if (item.kind === 'aside') return words.asideTitle(item.tablet.name);
	if (item.kind === 'photo') return item.product === null ? words.photoTitle : null;
	return item.kind === 'review' ? words.reviewTitle(item.review.person_name) : null;
}
