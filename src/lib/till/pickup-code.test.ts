import { describe, expect, test } from 'vitest';
import { cleanCode, judgeCode, readPickupQr, type CodeVerdict } from './pickup-code.ts';
import type { ShopOrder } from './shop-order.ts';

const ID = '019a0000-0000-7000-8000-000000000001';

function anOrder(changes: Partial<ShopOrder>): ShopOrder {
	return { id: ID, code: '7F3K', state: 'ready', placed_at: '2026-03-01', ...changes } as ShopOrder;
}

const judge = (code: string, ...orders: ShopOrder[]): CodeVerdict['kind'] =>
	judgeCode({ code, order: null }, orders).kind;

test('what is typed becomes a code: capitals, no signs a code cannot have', () => {
	expect(cleanCode(' 7f3k ')).toBe('7F3K');
	expect(cleanCode('7-F-3-K-9')).toBe('7F3K');
	expect(cleanCode('0O1Il5Sé')).toBe('');
});

describe('a QR', () => {
	test('of ours names its order and code', () => {
		expect(readPickupQr(`comptoir:1:${ID}:7f3k\n`)).toEqual({ order: ID, code: '7F3K' });
	});

	test.each([
		'https://example.org/menu',
		'',
		'comptoir',
		`comptoir:2:${ID}:7F3K`,
		`comptoir:1:${ID}:7F3K:more`,
		`comptoir:1:${ID}:OOOO`,
		'comptoir:1:not-an-id:7F3K'
	])('“%s” is none of ours', (text) => {
		expect(readPickupQr(text)).toBeNull();
	});
});

describe('a code, judged by the rows of this tablet', () => {
	test.each(['ready', 'collected', 'cancelled', 'refused'] as const)('%s', (state) => {
		expect(judge('7F3K', anOrder({ state }))).toBe(state);
	});

	test('of an order nobody said ready', () => {
		expect(judge('7F3K', anOrder({ state: 'new' }))).toBe('early');
		expect(judge('7F3K', anOrder({ state: 'preparing' }))).toBe('early');
	});

	test('nobody here has', () => {
		expect(judge('7F3K')).toBe('unknown');
	});

	test('that an old order had too: the open one counts, else the latest', () => {
		const old = anOrder({ id: 'old', state: 'collected', placed_at: '2026-01-01' });
		const older = anOrder({ id: 'older', state: 'cancelled', placed_at: '2025-12-01' });
		expect(judge('7F3K', old, anOrder({ id: 'open' }), older)).toBe('ready');
		expect(judge('7F3K', older, old)).toBe('collected');
	});

	test('from the QR of another shop', () => {
		const shown = { code: '7F3K', order: '019a0000-0000-7000-8000-00000000ffff' };
		expect(judgeCode(shown, [anOrder({})]).kind).toBe('other_shop');
	});

	test('from a QR somebody altered', () => {
		expect(judgeCode({ code: 'ZZZZ', order: ID }, [anOrder({})]).kind).toBe('mismatch');
	});
});
