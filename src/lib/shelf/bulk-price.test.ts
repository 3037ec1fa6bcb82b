import { expect, test } from 'vitest';
import { changedPrice } from './bulk-price';

test('a price that is set stays as typed, whatever the rounding', () => {
	expect(changedPrice(590, { by: 'set', cents: 1234 }, 'x9')).toBe(1234);
	expect(changedPrice(590, { by: 'set', cents: 0 }, 'none')).toBeNull();
	expect(changedPrice(590, { by: 'set', cents: 10_000_001 }, 'none')).toBeNull();
});

test('percent: half a cent goes up, in whole numbers', () => {
	expect(changedPrice(590, { by: 'percent', bp: 500 }, 'none')).toBe(620); // 619.5
	expect(changedPrice(1999, { by: 'percent', bp: 0 }, 'none')).toBe(1999);
	expect(changedPrice(1000, { by: 'percent', bp: -550 }, 'none')).toBe(945);
	expect(changedPrice(100, { by: 'percent', bp: -10_000 }, 'none')).toBeNull();
});

test('rounding to .x0, .x5 and .x9 takes the nearest, the dearer of two', () => {
	const to = (cents: number, rounding: 'x0' | 'x5' | 'x9') =>
		changedPrice(cents, { by: 'cents', cents: 0 }, rounding);
	expect([1293, 1294, 1295, 1299].map((cents) => to(cents, 'x0'))).toEqual([
		1290, 1290, 1300, 1300
	]);
	expect([1292, 1293, 1297, 1298].map((cents) => to(cents, 'x5'))).toEqual([
		1290, 1295, 1295, 1300
	]);
	expect([1293, 1294, 1295, 1300].map((cents) => to(cents, 'x9'))).toEqual([
		1289, 1299, 1299, 1299
	]);
	expect(to(3, 'x9')).toBeNull();
	expect(to(4, 'x9')).toBe(9);
});

test('cents up and down', () => {
	expect(changedPrice(590, { by: 'cents', cents: -90 }, 'none')).toBe(500);
	expect(changedPrice(590, { by: 'cents', cents: -590 }, 'none')).toBeNull();
});
