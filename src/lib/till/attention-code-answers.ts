import type { JsonObject, Operation, OperationDraft } from '../offline/operation.ts';
import {
	archiveVariant,
	editVariant,
	setPrice,
	setProductState
} from '../shelf/product-operations.ts';
import { received } from '../shelf/stock-operations.ts';
import type { AttentionItem } from './attention.ts';
import type { Answer, AnswerTools } from './attention-answers.ts';
import { handOver } from './order-operations.ts';
import { dismissReview } from './shop-operations.ts';
import { OPEN_STATES } from './shop-order.ts';

type Ended = Extract<AttentionItem, { kind: 'answer' }>;
type Tools = Required<AnswerTools>;

/** Doing it again may end differently: as a new tap, with the values of then. */
const WORTH_REDOING = ['id_reused', 'unsupported_operation'];

/** What can be answered to a conflict or a refusal. */
export function answersToCode(item: Ended, tools: Tools): Answer[] {
	const { words, price } = tools;
	const { operation, result } = item.entry;
	const code = result.code ?? '';
	const seen: Answer = { text: words.seen, step: { do: 'settle' } };
	if (operation.kind === 'review.apply') {
		// What was accepted met a conflict: the card of the former colleague is still there to decide.
		const drafts = [dismissReview(operation.entity.id)];
		return [seen, { text: words.dismiss, step: { do: 'record', drafts } }];
	}
	if (code === 'price_changed') {
		const [now, yours] = [Number(result.detail.now), Number(result.detail.yours)];
		const draft = setPrice({ id: operation.entity.id, price_cents: now }, yours);
		return [
			{ text: words.keepPrice(price(now)), step: { do: 'settle' } },
			{ text: words.putPrice(price(yours)), step: { do: 'record', drafts: [draft] } }
		];
	}
	if (code === 'changed_meanwhile') {
		return [
			{ text: words.keepTheirs, step: { do: 'settle' } },
			{ text: words.putMine, step: { do: 'record', drafts: [withMine(operation, result.detail)] } }
		];
	}
	if (code === 'barcode_taken') return answersToTwin(item, tools);
	if (code === 'product_archived') {
		const draft = setProductState({ id: operation.entity.id, state: 'archived' }, 'published');
		return [
			{ text: words.leave, step: { do: 'settle' } },
			{ text: words.restore, step: { do: 'record', drafts: [draft] } }
		];
	}
	if (code === 'last_variant' && item.product !== null) {
		const drafts = [setProductState(item.product, 'archived')];
		return [seen, { text: words.archiveWhole, step: { do: 'record', drafts } }];
	}
	if (code === 'wrong_code' && item.order !== null && OPEN_STATES.includes(item.order.state)) {
		const drafts = [handOver(item.order, 'tap')];
		return [seen, { text: words.handAnyway, step: { do: 'record', drafts } }];
	}
	const more: Answer[] = [];
	if (item.order?.contact_phone) {
		const phone = item.order.contact_phone;
		more.push({ text: words.call(phone), step: { do: 'call', phone } });
	}
	if (item.product !== null) {
		more.push({ text: words.openProduct, step: { do: 'open', hash: `#stock/${item.product.id}` } });
	}
	if (WORTH_REDOING.includes(code)) {
		more.unshift({ text: words.redo, step: { do: 'record', drafts: [again(operation)] } });
	}
	if (code === 'malformed') more.push({ text: words.copy, step: { do: 'copy' } });
	return [seen, ...more].slice(0, 3);
}

/** The barcode is on another article already: the same one again, or a wrong code. */
function answersToTwin(item: Ended, { words, newId }: Tools): Answer[] {
	const { operation, result } = item.entry;
	const look: Answer = {
		text: words.seeProduct(String(result.detail.title)),
		step: { do: 'open', hash: `#stock/${String(result.detail.product)}` }
	};
	const pieces = Number(operation.args.quantity ?? 0);
	const same: Answer[] = [];
	if (item.twin !== null && pieces > 0) {
		const drafts = [received(item.twin, pieces)];
		same.push({ text: words.addThere(pieces), step: { do: 'record', drafts } });
	}
	const drafts = withoutCode(item, newId);
	const without: Answer =
		drafts === null
			? { text: words.keepTheirs, step: { do: 'settle' } }
			: { text: words.withoutCode, step: { do: 'record', drafts } };
	return [...same, without, look];
}

/** The same once more without its barcode; null where that changes nothing. */
function withoutCode(item: Ended, newId: () => string): OperationDraft[] | null {
	const draft = again(item.entry.operation);
	const args = withoutBarcode(draft.args);
	if (draft.kind === 'product.create') {
		// The old ids mean the twin now, its photo too: this one must not wait for a photo.
		const fresh = { ...args, variant: newId(), photo: false, hold: false };
		return [{ ...draft, entity: { table: 'products', id: newId() }, args: fresh }];
	}
	if (draft.kind === 'variant.create') {
		return [{ ...draft, entity: { table: 'variants', id: newId() }, args }];
	}
	if (draft.kind === 'variant.archive' && item.variant !== null) {
		return [editVariant(item.variant, { barcode: null }), archiveVariant(item.variant, false)];
	}
	const base = withoutBarcode(draft.base);
	return draft.kind === 'variant.edit' && Object.keys(args).length > 0
		? [{ ...draft, args, base }]
		: null;
}

function withoutBarcode(values: JsonObject): JsonObject {
	return Object.fromEntries(Object.entries(values).filter(([key]) => key !== 'barcode'));
}

/** The person's own value, over the one that is there now. */
function withMine(operation: Operation, detail: JsonObject): OperationDraft {
	const draft = again(operation);
	const field = String(detail.field);
	return { ...draft, base: { ...draft.base, [field]: detail.now ?? null } };
}

function again({ kind, version, entity, args, base }: Operation): OperationDraft {
	return { kind, version, entity, args, base };
}
