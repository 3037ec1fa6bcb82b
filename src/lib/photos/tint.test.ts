import { expect, test } from 'vitest';
import { tintOf } from './tint.ts';

test('is the average of the pixels, whatever their transparency', () => {
	expect(tintOf(new Uint8ClampedArray([255, 0, 0, 255, 0, 0, 255, 0]))).toBe('#800080');
	expect(tintOf(new Uint8ClampedArray([0, 5, 10, 255]))).toBe('#00050a');
});
