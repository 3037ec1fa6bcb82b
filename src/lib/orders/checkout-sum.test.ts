import { describe, expect, it } from 'vitest';
import { openWays, sumCheckout } from './checkout-sum.ts';

const part = (name: string, items_cents: number, accepts_online: boolean) => ({
	shop: { id: name, name, accepts_online },
	items_cents
});
const lion = part('lion', 1980, true);
const vauban = part('vauban', 1840, true);
const nid = part('nid', 700, false);

describe('which ways are open', () => {
	it('all three where every shop takes cards', () => {
		expect(openWays([lion, vauban], true)).toEqual({ online: true, deliver: true, refusing: [] });
	});
	it('no courier fetches where one shop does not, and it is named', () => {
		expect(openWays([lion, nid], true)).toEqual({ online: true, deliver: false, refusing: [nid] });
	});
	it('put-aside alone where no shop does, or no provider is there', () => {
		expect(openWays([nid], true)).toMatchObject({ online: false, deliver: false });
		expect(openWays([lion], false)).toMatchObject({ online: false, deliver: false });
	});
});

describe('what a way costs', () => {
	it('a put-aside is paid in the shops', () => {
		expect(sumCheckout([lion, nid], 'aside', 500)).toMatchObject({
			now_cents: 0,
			later_cents: 2680,
			delivery_cents: 0
		});
	});
	it('a mixed basket is charged for the shops that take cards', () => {
		const sum = sumCheckout([lion, nid], 'online', 500);
		expect(sum).toMatchObject({ now_cents: 1980, later_cents: 700, delivery_cents: 0 });
		expect(sum.parts.map(({ now }) => now)).toEqual([true, false]);
	});
	it('a delivery adds the fee once', () => {
		expect(sumCheckout([lion, vauban], 'deliver', 500)).toMatchObject({
			now_cents: 4320,
			later_cents: 0,
			delivery_cents: 500
		});
	});
});
