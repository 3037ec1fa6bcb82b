import { counted } from '../shelf/stock-operations.ts';
import type { AttentionItem } from './attention.ts';
import type { Answer, AnswerTools } from './attention-answers.ts';
import { acceptOrder, refuseOrder, reportMissing } from './order-operations.ts';
import { piecesThere, type OrderLine } from './shop-order.ts';

type Notice = Extract<AttentionItem, { kind: 'notice' }>;

/** What can be answered to a word the server left on an order. */
export function answersToNotice(item: Notice, { words, shop }: AnswerTools): Answer[] {
	const { order, notice } = item;
	const seen: Answer = { text: words.seen, step: { do: 'settle' } };
	const call: Answer[] = !order.contact_phone
		? []
		: [
				{
					text: words.call(order.contact_phone),
					step: { do: 'call', phone: order.contact_phone }
				}
			];
	if (notice === 'closed_that_day') {
		const prepare: Answer = {
			text: words.prepare,
			step:
				order.state === 'new' ? { do: 'record', drafts: [acceptOrder(order)] } : { do: 'settle' }
		};
		const drafts = [refuseOrder(order, 'closed', null)];
		return [prepare, { text: words.refuse, step: { do: 'record', drafts } }, ...call];
	}
	if (notice === 'stock_short') {
		const short = shortLines(item);
		if (short.length === 0) return [seen, ...call];
		const there = short.map(({ variant }) => counted(variant, variant.reserved));
		const gone = short.map(({ line, pieces }) =>
			reportMissing(order, line.id, line.missing_quantity + pieces)
		);
		return [
			{ text: words.itIsThere, step: { do: 'record', drafts: there } },
			{ text: words.missing, step: { do: 'record', drafts: gone } },
			...call
		];
	}
	if (notice === 'withdrawal_requested') {
		// The notice goes when the desk has said so: giving money back needs the network.
		const step = { do: 'visit', href: `/manage/${shop}/paiements#retours` } as const;
		return [{ text: words.openReturns, step }, ...call];
	}
	return [seen, ...call];
}

/** The lines of an order for which fewer pieces stand on the shelf than were promised. */
export function shortLines({ order, variants }: Pick<Notice, 'order' | 'variants'>) {
	return order.lines.flatMap((line: OrderLine) => {
		const variant = variants.find(({ id }) => id === line.variant_id);
		const lacking = variant === undefined ? 0 : variant.reserved - variant.on_hand;
		const pieces = Math.min(lacking, piecesThere(line));
		return variant !== undefined && pieces > 0 ? [{ line, variant, pieces }] : [];
	});
}
