import { afterEach, expect, test, vi } from 'vitest';
import { formatBytes, readStorageRoom } from './storage-room.ts';

afterEach(() => vi.unstubAllGlobals());

const browserSays = (estimate: object) =>
	vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve(estimate) } });

test('sizes are short and in the person’s language', () => {
	expect(formatBytes(34_400_000, 'fr')).toBe('34\u00a0Mo');
	expect(formatBytes(2_140_000_000, 'fr')).toBe('2,1\u00a0Go');
	expect(formatBytes(2_140_000_000, 'en')).toBe('2.1\u00a0GB');
	expect(formatBytes(0, 'en')).toBe('0\u00a0MB');
});

test('short room is named, plenty is not, and nothing is made up', async () => {
	browserSays({ usage: 50e6, quota: 200e6 });
	expect(await readStorageRoom()).toEqual({ used: 50e6, free: 150e6, isShort: true });
	browserSays({ usage: 50e6, quota: 900e6 });
	expect(await readStorageRoom()).toMatchObject({ isShort: false });
	browserSays({ usage: 50e6, quota: 40e6 });
	expect(await readStorageRoom()).toMatchObject({ free: 0, isShort: true });
	browserSays({});
	expect(await readStorageRoom()).toBeNull();
	vi.stubGlobal('navigator', {});
	expect(await readStorageRoom()).toBeNull();
});
