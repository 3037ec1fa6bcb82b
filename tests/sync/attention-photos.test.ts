import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../src/lib/offline/attachment.ts';
import { attachPhoto } from '../../src/lib/shelf/product-operations.ts';
import {
	readAttention,
	settleAttention,
	type AttentionItem
} from '../../src/lib/till/attention.ts';
import { answersTo } from '../../src/lib/till/attention-answers.ts';
import { attentionText } from '../../src/lib/till/attention-text.ts';
import { attentionWords } from '../../src/lib/till/attention-words.ts';
import { openTillDatabase } from '../../src/lib/till/till-database.ts';
import { aProduct } from './shelf-builder.ts';

const tools = { words: attentionWords.fr.answers, price: String, own: 'tablet', shop: 'boutique' };
const textOf = (item: AttentionItem, lang: 'fr' | 'en' = 'fr') =>
	attentionText(item, { words: attentionWords[lang], price: String, moment: (at) => at });

describe('[S17] a photo that is not sent any more', () => {
	const card = (error: string, product: ReturnType<typeof aProduct> | null = aProduct()) => {
		const follow = attachPhoto('product-1', { path: 'x', width: 1, height: 1, tint: '#efe9dd' });
		const attachment: Attachment = {
			id: 'product-1/x',
			state: 'aside',
			files: ['x-320.webp'],
			arrived: [],
			entity_key: 'products/product-1',
			follow,
			author: { device: 'tablet', scope: 'shop', person: 'someone', clerk: null },
			attempts: 1,
			error,
			place: 1,
			added_at: '2026-03-01T09:00:00Z'
		};
		const nothing = { order: null, variant: null };
		return { kind: 'photo', id: 'photo', attachment, product, ...nothing } as AttentionItem;
	};
	const steps = (item: AttentionItem) => answersTo(item, tools).map(({ step }) => step.do);

	it('refused or failing: sent again, taken anew, or thrown away', () => {
		expect(steps(card('refused_413'))).toEqual(['send_again', 'open', 'give_up']);
		expect(textOf(card('refused_413'))).toContain('n’a pas voulu');
		expect(textOf(card('failed'))).toContain('n’est pas perdue');
		expect(answersTo(card('failed'), tools)[1]!.step).toEqual({
			do: 'open',
			hash: `#stock/${aProduct().id}`
		});
	});

	it('damaged: sending it again is of no use', () => {
		expect(steps(card('damaged'))).toEqual(['open', 'give_up']);
		expect(textOf(card('damaged'), 'en')).toContain('damaged');
		// Nobody knows the item yet: there is one answer still.
		expect(steps(card('damaged', null))).toEqual(['give_up']);
	});

	it('is listed while it stands aside, and over when it is sent again or given up', async () => {
		const database = await openTillDatabase('photo-cards');
		const { attachment } = card('refused_413') as Extract<AttentionItem, { kind: 'photo' }>;
		await database.attachments.bulkAdd([
			attachment,
			{ ...attachment, id: 'fine', state: 'waiting', place: 2 }
		]);
		const photos = async () =>
			(await readAttention(database, 'tablet')).filter(({ kind }) => kind === 'photo');
		const [item, ...others] = await photos();
		expect(others).toEqual([]);
		await settleAttention(database, item!);
		expect(await photos()).toEqual([]);
		expect(await database.attachments.get(attachment.id)).toMatchObject({
			state: 'waiting',
			error: null
		});
	});
});
