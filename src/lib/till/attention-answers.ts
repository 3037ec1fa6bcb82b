import type { OperationDraft } from '../offline/operation.ts';
import { uuidV7 } from '../offline/uuid-v7.ts';
import type { AttentionItem } from './attention.ts';
import { answersToCode } from './attention-code-answers.ts';
import { answersToNotice } from './attention-notice-answers.ts';
import type { AttentionWords } from './attention-words.ts';
import { applyReview, dismissReview } from './shop-operations.ts';

/**
 * What happens at an answer. `record`: these operations, and the card is over. `settle`: it is over.
 * `open`, `visit` and `call` lead somewhere and leave the card.
 */
export type Step =
	| { do: 'record'; drafts: OperationDraft[] }
	| { do: 'settle' | 'send_again' | 'give_up' | 'copy' }
	| { do: 'open'; hash: string }
	/** A page outside the till, which needs the network. */
	| { do: 'visit'; href: string }
	| { do: 'call'; phone: string };

export interface Answer {
	text: string;
	step: Step;
}

export interface AnswerTools {
	words: AttentionWords['answers'];
	price: (cents: number) => string;
	/** This tablet. */
	own: string;
	/** The shop's name in addresses. */
	shop: string;
	newId?: () => string;
}

/** The few things a person may answer to a card, the likeliest first. Never none. */
export function answersTo(item: AttentionItem, tools: AnswerTools): Answer[] {
	const { words } = tools;
	const seen: Answer = { text: words.seen, step: { do: 'settle' } };
	switch (item.kind) {
		case 'answer':
			return answersToCode(item, { newId: uuidV7, ...tools });
		case 'stuck':
			return [
				{ text: words.again, step: { do: 'send_again' } },
				{ text: words.copy, step: { do: 'copy' } },
				{ text: words.giveUp, step: { do: 'give_up' } }
			];
		case 'photo':
			return answersToPhoto(item, words);
		case 'notice':
			return answersToNotice(item, tools);
		case 'lost':
			return [seen, { text: words.goStock, step: { do: 'open', hash: '#stock' } }];
		case 'cloned':
			return item.tablet.id === tools.own
				? [{ text: words.reenrol, step: { do: 'open', hash: '#tablette' } }, seen]
				: [seen];
		case 'aside':
			return [seen];
		case 'review':
			return [
				{ text: words.apply, step: { do: 'record', drafts: [applyReview(item.review.id)] } },
				{ text: words.dismiss, step: { do: 'record', drafts: [dismissReview(item.review.id)] } }
			];
	}
}

/** What is damaged stays damaged: sending it again is offered where it may help. */
function answersToPhoto(
	{ attachment, product }: Extract<AttentionItem, { kind: 'photo' }>,
	words: AnswerTools['words']
): Answer[] {
	const again: Answer = { text: words.again, step: { do: 'send_again' } };
	const other: Answer[] = product
		? [{ text: words.otherPhoto, step: { do: 'open', hash: `#stock/${product.id}` } }]
		: [];
	const drop: Answer = { text: words.dropPhoto, step: { do: 'give_up' } };
	return attachment.error === 'damaged' ? [...other, drop] : [again, ...other, drop];
}
