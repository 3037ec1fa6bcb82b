import { describe, expect, it } from 'vitest';
import {
	addToBasket,
	countArticles,
	formatBasket,
	MAX_LINES,
	packId,
	parseBasket,
	parseQuantity,
	removeFromBasket,
	setInBasket,
	unpackId,
	type BasketLine
} from './basket-cookie.ts';

const A = '0190a3b4-7c2d-7e11-8a3f-00112233ffee';
const B = 'ffffffff-ffff-4fff-bfff-ffffffffffff';
const uuids = (count: number) =>
	Array.from({ length: count }, (_, n) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`);

describe('the basket cookie', () => {
	it('keeps lines, order and quantities through a round trip', () => {
		const lines: BasketLine[] = [
			{ variant: B, quantity: 99 },
			{ variant: A, quantity: 1 }
		];
		expect(parseBasket(formatBasket(lines))).toEqual(lines);
		expect(formatBasket(lines)).toMatch(/^[\w-]{22}:99\.[\w-]{22}:1$/);
	});

	it('packs any uuid to 22 characters and back, and accepts one spelling only', () => {
		for (const uuid of [A, B, ...uuids(50)]) {
			expect(packId(uuid)).toHaveLength(22);
			expect(unpackId(packId(uuid))).toBe(uuid);
		}
		// The last character carries 4 spare bits: set, they would name the same uuid twice.
		expect(unpackId(packId(uuids(1)[0] ?? '').replace(/.$/, 'B'))).toBeNull();
	});

	it.each([
		undefined,
		null,
		'',
		'.',
		'...',
		':',
		'x:1',
		'null',
		'%F0%9F',
		'<script>alert(1)</script>'
	])('reads %j as empty', (value) => expect(parseBasket(value)).toEqual([]));

	it.each(['0', '-1', '1e9', '1,5', '100', '01', '', ' 1', '1000000000', 'NaN'])(
		'leaves out a line with the quantity %j and keeps the others',
		(quantity) => {
			const value = `${packId(A)}:${quantity}.${packId(B)}:2`;
			expect(parseBasket(value)).toEqual([{ variant: B, quantity: 2 }]);
		}
	);

	it('sums doubles up to 99', () => {
		expect(parseBasket(`${packId(A)}:2.${packId(A)}:3`)).toEqual([{ variant: A, quantity: 5 }]);
		expect(parseBasket(`${packId(A)}:98.${packId(A)}:9`)).toEqual([{ variant: A, quantity: 99 }]);
	});

	it('keeps the first 40 lines and never chokes on a huge value', () => {
		const lines = uuids(60).map((variant) => ({ variant, quantity: 1 }));
		expect(parseBasket(formatBasket(lines))).toEqual(lines.slice(0, MAX_LINES));
		expect(parseBasket('a'.repeat(5_000_000))).toEqual([]);
		expect(parseBasket('.'.repeat(5_000_000))).toEqual([]);
	});
});

describe('changing the basket', () => {
	it.each(['0', '-1', '1e9', '1.5', '1,5', '100', '', 'deux', '１', undefined, null, 3])(
		'refuses the quantity %j',
		(quantity) => {
			expect(parseQuantity(quantity)).toBeNull();
			expect(addToBasket([], A, quantity)).toEqual({ ok: false, refusal: 'bad_quantity' });
			expect(setInBasket([], A, quantity)).toEqual({ ok: false, refusal: 'bad_quantity' });
		}
	);

	it('adds to what is there and stops at 99', () => {
		const one = addToBasket([], A.toUpperCase(), '2');
		expect(one).toEqual({ ok: true, lines: [{ variant: A, quantity: 2 }] });
		expect(addToBasket([{ variant: A, quantity: 98 }], A, '5')).toEqual({
			ok: true,
			lines: [{ variant: A, quantity: 99 }]
		});
	});

	it('refuses what is not a variant', () => {
		for (const variant of ['', 'x', "'; drop table orders; --", `${A}0`]) {
			expect(addToBasket([], variant, '1')).toEqual({ ok: false, refusal: 'unknown_product' });
		}
	});

	it('refuses a 41st line but still changes the 40', () => {
		const lines = uuids(40).map((variant) => ({ variant, quantity: 1 }));
		expect(addToBasket(lines, A, '1')).toEqual({ ok: false, refusal: 'basket_too_large' });
		expect(setInBasket(lines, lines[3]?.variant ?? '', '7')).toMatchObject({ ok: true });
	});

	it('keeps the place of a changed line, removes, counts', () => {
		const lines = [
			{ variant: A, quantity: 1 },
			{ variant: B, quantity: 2 }
		];
		const changed = setInBasket(lines, A, '4');
		expect(changed.ok && changed.lines.map((line) => line.quantity)).toEqual([4, 2]);
		expect(removeFromBasket(lines, [A.toUpperCase()])).toEqual([{ variant: B, quantity: 2 }]);
		expect(countArticles(lines)).toBe(3);
		expect(countArticles([])).toBe(0);
	});
});
