import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HistoryEntry, JsonObject, OperationDraft } from '../../src/lib/offline/operation.ts';
import { formatPrice } from '../../src/lib/platform/format.ts';
import {
	createProduct,
	editProduct,
	editVariant,
	setPrice,
	setProductState
} from '../../src/lib/shelf/product-operations.ts';
import { soldHere } from '../../src/lib/shelf/stock-operations.ts';
import { tabletItems, type AttentionItem } from '../../src/lib/till/attention.ts';
import { answersTo, type Answer } from '../../src/lib/till/attention-answers.ts';
import { attentionText } from '../../src/lib/till/attention-text.ts';
import { attentionWords } from '../../src/lib/till/attention-words.ts';
import { handOver } from '../../src/lib/till/order-operations.ts';
import { applyReview } from '../../src/lib/till/shop-operations.ts';
import { anOrder } from './order-builder.ts';
import { aProduct, aVariant, waitingTaps } from './shelf-builder.ts';

const words = attentionWords.fr;
const price = (cents: number) => formatPrice(cents, 'fr').replace(/\s/g, ' ');
let ids = 0;
const tools = {
	words: words.answers,
	price,
	own: 'tablet',
	shop: 'le-lion',
	newId: () => `new-${(ids += 1)}`
};
const textOf = (item: AttentionItem, lang: 'fr' | 'en' = 'fr') =>
	attentionText(item, { words: attentionWords[lang], price, moment: (at) => at });

/** What the server answered to a tap, as a card. */
function ended(
	draft: OperationDraft,
	code: string,
	detail: JsonObject = {},
	more: Partial<Extract<AttentionItem, { kind: 'answer' }>> = {}
): AttentionItem {
	const { id, seq, entity_key, operation } = waitingTaps([draft])[0]!;
	const entry: HistoryEntry = {
		id,
		seq,
		entity_key,
		operation,
		result: { id, outcome: 'conflict', code, detail, revision: 1 },
		epoch: 'one',
		settled_at: operation.at,
		needs_person: 1
	};
	const nothing = { order: null, product: null, variant: null, twin: null };
	return { kind: 'answer', id, entry, ...nothing, ...more };
}

function draftsOf(answers: Answer[], text: string): OperationDraft[] {
	const { step } = answers.find((answer) => answer.text === text)!;
	return step.do === 'record' ? step.drafts : [];
}

/** Every code and every notice the SQL can leave, read where it is written. */
function codesInSql() {
	const folder = join(import.meta.dirname, '../../supabase/migrations');
	const read = (files: string[]) =>
		files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
	const chapters = readdirSync(folder);
	const sql = read(chapters);
	// Couriers and visits have words of their own (field-ends.test.ts).
	const counter = read(chapters.filter((file) => !/field_sync|courier|visit_op/.test(file)));
	const ends = [
		...counter.matchAll(/private\.outcome\(\s*'(?:conflict|refused)',\s*'([a-z_]+)'(?!\s*\|\|)/g)
	];
	const states = ['new', 'preparing', 'ready', 'collected', 'refused', 'cancelled'];
	// A payment has an attention of its own, for the town.
	const notices = [...sql.matchAll(/public\.shop_orders [^;]*?\battention = '([a-z_]+)'/g)].map(
		([, notice]) => notice!
	);
	return {
		codes: new Set([
			...ends.map(([, code]) => code!).filter((code) => code !== 'order_'),
			...states.map((state) => `order_${state}`)
		]),
		notices: new Set([...notices, 'collected_after_cancelled', 'collected_after_refused'])
	};
}

describe('words', () => {
	const { codes, notices } = codesInSql();

	it('the SQL was read: codes of each chapter are there', () => {
		for (const code of [
			'price_changed',
			'barcode_taken',
			'owner_only',
			'wrong_code',
			'cannot_undo'
		]) {
			expect(codes).toContain(code);
		}
		expect(notices).toContain('stock_short');
		expect(notices).toContain('handed_out_twice');
		expect(notices).toContain('withdrawal_requested');
		expect(notices).toContain('closed_that_day');
	});

	it.each(['fr', 'en'] as const)('every end and every notice has a sentence (%s)', (lang) => {
		const silent = [...codes].filter((code) => !(code in attentionWords[lang].codes));
		const silentNotices = [...notices].filter((name) => !(name in attentionWords[lang].notices));
		expect([...silent, ...silentNotices]).toEqual([]);
	});

	it('both languages know the same ends', () => {
		expect(Object.keys(attentionWords.en.codes)).toEqual(Object.keys(attentionWords.fr.codes));
		expect(Object.keys(attentionWords.en.notices)).toEqual(Object.keys(attentionWords.fr.notices));
	});

	it('an end of a version to come has a sentence and an answer', () => {
		const item = ended(soldHere(aVariant(), 1), 'never_heard_of');
		expect(textOf(item)).toContain('never_heard_of');
		expect(textOf(item, 'en')).toContain('never_heard_of');
		expect(answersTo(item, tools)[0]?.step.do).toBe('settle');
	});

	it('[S4] no code leaves a person without an answer', () => {
		for (const code of codes) {
			const detail = { now: 1_250, yours: 1_190, field: 'title', title: 'Autre', product: 'twin' };
			const item = ended(soldHere(aVariant(), 1), code, detail);
			expect([code, answersTo(item, tools).length > 0]).toEqual([code, true]);
			expect(textOf(item)).not.toMatch(/undefined|NaN €|\[object/);
		}
	});
});

describe('answers', () => {
	it('a price changed meanwhile: theirs, or mine over theirs', () => {
		const draft = setPrice(aVariant({ price_cents: 990 }), 1_190);
		const item = ended(draft, 'price_changed', { now: 1_250, yours: 1_190 });
		expect(textOf(item)).toContain('maintenant 12,50 €, vous aviez tapé 11,90 €');
		const answers = answersTo(item, tools);
		expect(answers.map(({ text }) => text)).toEqual(['Garder 12,50 €', 'Mettre 11,90 €']);
		expect(draftsOf(answers, 'Mettre 11,90 €')).toMatchObject([
			{ kind: 'variant.price', args: { price_cents: 1_190 }, base: { price_cents: 1_250 } }
		]);
	});

	it('a field changed meanwhile: mine is written over what is there now', () => {
		const draft = editProduct(aProduct(), { title: 'Comté fruité', brand: 'Petite' });
		const detail = { field: 'title', now: 'Comté vieux', yours: 'Comté fruité' };
		const answers = answersTo(ended(draft, 'changed_meanwhile', detail), tools);
		expect(draftsOf(answers, words.answers.putMine)).toMatchObject([
			{
				args: { title: 'Comté fruité', brand: 'Petite' },
				base: { title: 'Comté vieux', brand: '' }
			}
		]);
	});

	it('a barcode that another article has: add there, keep without, or look', () => {
		const draft = createProduct({
			product: 'p',
			variant: 'v',
			price_cents: 500,
			quantity: 3,
			photo: true,
			hold: true,
			barcode: '3017620422003'
		});
		const detail = { product: 'twin', variant: 'twin-variant', title: 'Pâte à tartiner' };
		const twin = aVariant({ id: 'twin-variant', on_hand: 4, reserved: 1 });
		const answers = answersTo(ended(draft, 'barcode_taken', detail, { twin }), tools);
		expect(draftsOf(answers, words.answers.addThere(3))).toMatchObject([
			{ kind: 'stock.received', entity: { id: 'twin-variant' }, base: { on_hand: 4, reserved: 1 } }
		]);
		const [again] = draftsOf(answers, words.answers.withoutCode);
		expect(again?.args).toEqual({
			variant: expect.stringMatching(/^new-/),
			price_cents: 500,
			quantity: 3,
			photo: false,
			hold: false
		});
		expect(again?.entity.id).toMatch(/^new-/);
		expect(answers.at(-1)?.step).toEqual({ do: 'open', hash: '#stock/twin' });
	});

	it('a barcode given to a variant: the rest of the change is kept without it', () => {
		const detail = { product: 'twin', variant: 'x', title: 'Autre' };
		const both = editVariant(aVariant(), { label: '400 g', barcode: '3017620422003' });
		const [draft] = draftsOf(
			answersTo(ended(both, 'barcode_taken', detail), tools),
			words.answers.withoutCode
		);
		expect(draft).toMatchObject({ args: { label: '400 g' }, base: { label: '300 g' } });
		const alone = editVariant(aVariant(), { barcode: '3017620422003' });
		const answers = answersTo(ended(alone, 'barcode_taken', detail), tools);
		expect(answers[0]).toEqual({ text: words.answers.keepTheirs, step: { do: 'settle' } });
	});

	it('an article that was put away meanwhile can be put back', () => {
		const item = ended(setProductState(aProduct(), 'paused'), 'product_archived');
		expect(draftsOf(answersTo(item, tools), words.answers.restore)).toMatchObject([
			{ kind: 'product.state', args: { state: 'published' }, base: { state: 'archived' } }
		]);
	});

	it('a wrong code: the open order can still be handed over without one', () => {
		const order = anOrder({ state: 'ready' });
		const item = ended(handOver(order, 'code'), 'wrong_code', {}, { order });
		expect(draftsOf(answersTo(item, tools), words.answers.handAnyway)).toMatchObject([
			{ kind: 'order.collect', args: { how: 'tap' } }
		]);
		const over = ended(
			handOver(order, 'code'),
			'wrong_code',
			{},
			{ order: anOrder({ state: 'collected' }) }
		);
		expect(answersTo(over, tools).map(({ text }) => text)).not.toContain(words.answers.handAnyway);
	});

	it('a conflict inside an accepted review is told, and never answered on the review’s own id', () => {
		const detail = { result: { outcome: 'conflict', detail: { now: 1_250, yours: 1_190 } } };
		const item = ended(applyReview('their-operation'), 'price_changed', detail);
		expect(textOf(item)).toContain('12,50 €');
		expect(draftsOf(answersTo(item, tools), words.answers.dismiss)).toMatchObject([
			{ kind: 'review.dismiss', entity: { id: 'their-operation' } }
		]);
	});

	it('a stuck tap: again, a copy, or given up', () => {
		const [entry] = waitingTaps([soldHere(aVariant(), 1)]);
		const thing = { order: null, product: null, variant: null };
		const answers = answersTo({ kind: 'stuck', id: 'x', entry: entry!, ...thing }, tools);
		expect(answers.map(({ step }) => step.do)).toEqual(['send_again', 'copy', 'give_up']);
	});
});

describe('notices', () => {
	const order = anOrder({ contact_phone: '03 84 00 00 00' });
	order.lines[0]!.variant_id = 'variant-1';

	it('a reserved piece was sold: it is there, it is missing, or a call', () => {
		const variants = [aVariant({ on_hand: 1, reserved: 2 })];
		const item: AttentionItem = { kind: 'notice', id: 'x', notice: 'stock_short', order, variants };
		expect(textOf(item)).toContain('1 × Comté 24 mois');
		const answers = answersTo(item, tools);
		expect(draftsOf(answers, words.answers.itIsThere)).toMatchObject([
			{ kind: 'stock.counted', args: { counted: 2, expected: 1 } }
		]);
		expect(draftsOf(answers, words.answers.missing)).toMatchObject([
			{ kind: 'order.line_missing', args: { line: 'line-1', quantity: 1 } }
		]);
		expect(answers.at(-1)?.step).toEqual({ do: 'call', phone: '03 84 00 00 00' });
	});

	it('closed that day: prepared anyway or refused, both by a tap', () => {
		const item: AttentionItem = {
			kind: 'notice',
			id: 'x',
			notice: 'closed_that_day',
			order,
			variants: []
		};
		const answers = answersTo(item, tools);
		expect(draftsOf(answers, words.answers.prepare)).toMatchObject([{ kind: 'order.accept' }]);
		expect(draftsOf(answers, words.answers.refuse)).toMatchObject([
			{ kind: 'order.refuse', args: { reason: 'closed' } }
		]);
	});

	it('a return is said at the desk, where the network is: the card leads there and stays', () => {
		const item: AttentionItem = {
			kind: 'notice',
			id: 'x',
			notice: 'withdrawal_requested',
			order,
			variants: []
		};
		const steps = answersTo(item, tools).map(({ step }) => step);
		expect(steps).toEqual([
			{ do: 'visit', href: '/manage/le-lion/paiements#retours' },
			{ do: 'call', phone: '03 84 00 00 00' }
		]);
	});

	it('tablets in trouble: what was lost, two of one number, stuck elsewhere', () => {
		const tablet = {
			id: 'tablet',
			name: 'Comptoir',
			lost_count: 3,
			lost_at: '2026-03-01T09:00:00Z',
			cloned_at: '2026-03-01T09:00:00Z',
			aside_count: 2,
			revoked: false
		};
		const own = tabletItems([tablet], 'tablet');
		expect(own.map(({ kind }) => kind)).toEqual(['lost', 'cloned']);
		expect(textOf(own[0]!)).toContain('«\u202fComptoir\u202f» a perdu 3 gestes');
		expect(answersTo(own[1]!, tools)[0]?.step).toEqual({ do: 'open', hash: '#tablette' });
		expect(tabletItems([tablet], 'another').map(({ kind }) => kind)).toContain('aside');
		expect(tabletItems([{ ...tablet, revoked: true }], 'another').map(({ kind }) => kind)).toEqual([
			'lost'
		]);
	});
});
