import { expect, test } from 'vitest';
import { batchSentence, daysSentence } from './desk-event-words.ts';

test('a batch is told by what it did, kinds that read alike together', () => {
	const detail = { 'variant.price': 3, 'stock.counted': 1, 'product.edit': 1, 'variant.edit': 1 };
	expect(batchSentence(detail, 'fr')).toBe('3 prix, 1 stock, 2 fiches');
	expect(batchSentence({ 'product.create': 5000 }, 'en')).toBe('5,000 new');
	expect(batchSentence({ 'order.collect': 2, 'variant.price': 'x' }, 'fr')).toBe('');
});

test('days of a closure; what is no date says nothing', () => {
	expect(daysSentence({ from: '2026-05-01', to: '2026-05-01' }, 'fr')).toMatch(/1.*mai/);
	expect(daysSentence({ from: '2026-08-03', to: '2026-08-20' }, 'en')).toMatch(/3.* – .*20/);
	expect(daysSentence({ from: 'demain', to: 4 }, 'fr')).toBe('');
});
