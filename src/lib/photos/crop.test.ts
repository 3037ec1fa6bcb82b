import { describe, expect, test } from 'vitest';
import { cropOf, decodedSize, shrunk } from './crop.ts';

describe('cropOf', () => {
	test.each([
		['a photo held upright is cut to 4:5', { width: 3024, height: 4032 }, 3024, 3780],
		['a tall screenshot too', { width: 1080, height: 2400 }, 1080, 1350],
		['a photo held sideways becomes a square', { width: 4032, height: 3024 }, 3024, 3024],
		['a square stays', { width: 900, height: 900 }, 900, 900],
		['what is between stays whole', { width: 900, height: 1000 }, 900, 1000]
	])('%s', (_, whole, width, height) => {
		expect(cropOf(whole)).toMatchObject({ width, height });
	});

	test('keeps the middle', () => {
		expect(cropOf({ width: 400, height: 200 })).toEqual({ x: 100, y: 0, width: 200, height: 200 });
		expect(cropOf({ width: 200, height: 1000 })).toEqual({ x: 0, y: 375, width: 200, height: 250 });
	});

	test('never asks for less than a pixel or more than there is', () => {
		for (const whole of [
			{ width: 1, height: 1 },
			{ width: 1, height: 900 },
			{ width: 900, height: 1 },
			{ width: 7, height: 9 }
		]) {
			const { x, y, width, height } = cropOf(whole);
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
			expect(x + width).toBeLessThanOrEqual(whole.width);
			expect(y + height).toBeLessThanOrEqual(whole.height);
		}
	});
});

test('a small picture is not blown up', () => {
	expect(shrunk({ width: 300, height: 375 }, 1080)).toEqual({ width: 300, height: 375 });
	expect(decodedSize({ width: 300, height: 600 }, 1080)).toEqual({ width: 300, height: 600 });
});

test('a large one is decoded just large enough for its kept part', () => {
	const size = decodedSize({ width: 4000, height: 3000 }, 1080);
	expect(size).toEqual({ width: 1440, height: 1080 });
	expect(cropOf(size)).toMatchObject({ width: 1080, height: 1080 });
});
