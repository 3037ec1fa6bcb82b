import { expect, test } from 'vitest';
import { fitBytes } from './fit-bytes.ts';

const tries: [number, number][] = [];
const weighing = (bytes: number) => (quality: number, scale: number) => {
	tries.push([quality, scale]);
	return Promise.resolve({ size: bytes * quality * scale * scale, quality, scale });
};

test('an ordinary picture is encoded once, at its best', async () => {
	tries.length = 0;
	expect(await fitBytes(weighing(200_000), 300_000)).toMatchObject({ quality: 0.82, scale: 1 });
	expect(tries).toHaveLength(1);
});

test('a heavier one loses quality, not pixels', async () => {
	const found = await fitBytes(weighing(500_000), 300_000);
	expect(found.size).toBeLessThanOrEqual(300_000);
	expect(found.scale).toBe(1);
	expect(found.quality).toBeLessThan(0.82);
});

test('noise gets smaller until it fits', async () => {
	const found = await fitBytes(weighing(2_000_000), 300_000);
	expect(found.size).toBeLessThanOrEqual(300_000);
	expect(found.scale).toBeLessThan(1);
});

test('what never fits still ends', async () => {
	tries.length = 0;
	await fitBytes(weighing(1e9), 300_000);
	expect(tries.length).toBeLessThan(20);
});
