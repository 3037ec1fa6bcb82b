import { describe, expect, it } from 'vitest';
import { layOutBasket, type BasketAnswer } from './basket.ts';

const shop = (id: string, orderable = true): BasketAnswer['shops'][number] => ({
	id,
	slug: id,
	name: id,
	tagline: '',
	trade: { slug: 't', name_fr: 'T', name_en: 'T' },
	street: '',
	photo: null,
	opening: { open: true, closes_at: null, opens_at: null, closed_today: false },
	lat: null,
	lng: null,
	preparation_minutes: 60,
	orderable,
	accepts_online: false
});

const item = (variant: string, shop_id: string, price_cents: number, available: number) => ({
	variant,
	shop_id,
	price_cents,
	available,
	product_slug: variant,
	title: variant,
	untitled: null,
	label: '',
	unit_price: null,
	photo: null,
	confirmed_at: null,
	sure_until: null,
	shown_until: '2026-12-01T00:00:00Z',
	orderable: true
});

const answer: BasketAnswer = {
	shops: [shop('lion'), shop('vauban')],
	lines: [
		item('comte', 'lion', 990, 6),
		item('livre', 'vauban', 1850, 2),
		item('miel', 'lion', 700, 0)
	]
};

describe('laying out a basket', () => {
	it('groups by shop and adds up in cents', () => {
		const basket = layOutBasket(
			[
				{ variant: 'comte', quantity: 2 },
				{ variant: 'livre', quantity: 1 }
			],
			answer
		);
		expect(basket.shops.map((part) => [part.shop.id, part.items_cents])).toEqual([
			['lion', 1980],
			['vauban', 1850]
		]);
		expect(basket).toMatchObject({ items_cents: 3830, articles: 3, gone: [], ready: true });
	});

	it('explains a line that cannot be had as it stands, and leaves sold-out lines out of the sum', () => {
		const basket = layOutBasket(
			[
				{ variant: 'livre', quantity: 3 },
				{ variant: 'miel', quantity: 1 },
				{ variant: 'comte', quantity: 1 }
			],
			answer
		);
		const problems = basket.shops.flatMap((part) =>
			part.lines.map((line) => [line.variant, line.problem])
		);
		expect(problems).toEqual([
			['miel', 'out_of_stock'],
			['comte', null],
			['livre', 'not_enough']
		]);
		expect(basket.items_cents).toBe(990 + 3 * 1850);
		expect(basket.ready).toBe(false);
	});

	it('lets the lines of a paused shop wait: they count for nothing and hold nobody up', () => {
		const paused = { ...answer, shops: [shop('lion', false), shop('vauban')] };
		const basket = layOutBasket(
			[
				{ variant: 'comte', quantity: 1 },
				{ variant: 'livre', quantity: 1 }
			],
			paused
		);
		expect(basket).toMatchObject({ items_cents: 1850, ready: true });
		expect(layOutBasket([{ variant: 'comte', quantity: 1 }], paused).ready).toBe(false);
	});

	it('names what no shop offers any more, and is not ready when nothing else is left', () => {
		const basket = layOutBasket([{ variant: 'parti', quantity: 1 }], { lines: [], shops: [] });
		expect(basket).toMatchObject({ gone: ['parti'], shops: [], ready: false, articles: 1 });
	});
});
