import { describe, expect, it } from 'vitest';
import type { OrderLine } from './order.ts';
import { chosenLines, withdrawableQuantity, withdrawalBar } from './withdrawal.ts';

const line = (id: string, more: Partial<OrderLine> = {}): OrderLine => ({
	id,
	variant: id,
	title: id,
	label: '',
	quantity: 3,
	missing_quantity: 0,
	returned_quantity: 0,
	withdrawal_exception: null,
	unit_price_cents: 990,
	total_cents: 2970,
	photo: null,
	...more
});
const cheese = line('cheese', { withdrawal_exception: 'perishable' });
const asked = (quantity: number, state: 'requested' | 'received' = 'requested') => ({
	id: 'w',
	state,
	requested_at: '2026-11-25T10:00:00Z',
	lines: [{ line: 'book', quantity }]
});
const now = new Date('2026-11-25T10:00:00Z');
const until = '2026-12-10T00:00:00Z';

describe('pieces that may still be given up', () => {
	it('leave out what is missing, back, asked for or excepted', () => {
		expect(withdrawableQuantity(line('book'), [])).toBe(3);
		const short = line('book', { missing_quantity: 1, returned_quantity: 1 });
		expect(withdrawableQuantity(short, [])).toBe(1);
		expect(withdrawableQuantity(line('book'), [asked(2)])).toBe(1);
		expect(withdrawableQuantity(line('book'), [asked(2, 'received')])).toBe(3);
		expect(withdrawableQuantity(cheese, [])).toBe(0);
	});
});

describe('what stands in the way', () => {
	const part = { withdraw_until: until, withdrawals: [], lines: [line('book'), cheese] };
	it('is nothing within the time', () => expect(withdrawalBar(part, now)).toBeNull());
	it('is told in the order somebody would want to know', () => {
		expect(withdrawalBar({ ...part, withdraw_until: null }, now)).toBe('not_received');
		expect(withdrawalBar(part, new Date(until))).toBe('too_late');
		expect(withdrawalBar({ ...part, lines: [cheese] }, now)).toBe('all_excepted');
		expect(withdrawalBar({ ...part, withdrawals: [asked(3)] }, now)).toBe('all_asked');
	});
});

it('what somebody chose is read line by line, all of it where there is no choice', () => {
	const fields: Record<string, string[]> = {
		line: ['book', 'pen', 'not-here'],
		'quantity:pen': ['2']
	};
	const texts = (name: string) => fields[name] ?? [];
	const form = { texts, text: (name: string) => texts(name)[0] ?? '' };
	const lines = [line('book'), line('pen'), line('rug')];
	expect(chosenLines(form, { withdraw_until: until, withdrawals: [], lines })).toEqual([
		{ line: 'book', quantity: 3 },
		{ line: 'pen', quantity: 2 }
	]);
});
