import { expect, test } from 'vitest';
import { deskOrderQuery, readDeskOrderFilter } from './desk-orders';

test('a filter is the same after its address', () => {
	const filter = { q: 'K7PX & co', state: 'ready', from: '2026-11-01', to: '2026-11-30' } as const;
	expect(readDeskOrderFilter(new URLSearchParams(deskOrderQuery(filter)))).toEqual(filter);
	expect(deskOrderQuery({ q: '', state: '', from: '', to: '' })).toBe('');
});

test('nonsense in an address is as if it were not there', () => {
	const read = readDeskOrderFilter(new URLSearchParams('?etat=awaiting&du=hier&au=2026-1-1&q=%20'));
	expect(read).toEqual({ q: '', state: '', from: '', to: '' });
});
