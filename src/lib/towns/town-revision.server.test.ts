import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { currentRevision } from './town-revision.server.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a burst asks once, and again after a second', async () => {
	const read = vi.fn((): Promise<string> => Promise.resolve('1'));
	const burst = Array.from({ length: 50 }, () => currentRevision('burst', read));
	expect(await Promise.all(burst)).toEqual(Array(50).fill('1'));
	expect(read).toHaveBeenCalledTimes(1);
	read.mockResolvedValue('2');
	await vi.advanceTimersByTimeAsync(900);
	expect(await currentRevision('burst', read)).toBe('1');
	await vi.advanceTimersByTimeAsync(200);
	expect(await currentRevision('burst', read)).toBe('2');
});

test('a database that fails or hangs leaves the last revision standing', async () => {
	await currentRevision('away', () => Promise.resolve('7'));
	await vi.advanceTimersByTimeAsync(1100);
	const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	expect(await currentRevision('away', () => Promise.reject(new Error('gone')))).toBe('7');
	expect(warn).toHaveBeenCalledOnce();
	await vi.advanceTimersByTimeAsync(1100);
	const hangs = () => new Promise<string>(() => undefined);
	const first = currentRevision('away', hangs);
	await vi.advanceTimersByTimeAsync(1500);
	expect(await first).toBe('7');
	// Nobody waits a second time for the same silence.
	expect(await currentRevision('away', hangs)).toBe('7');
});

test('without any known revision the failure is told', async () => {
	await expect(currentRevision('new', () => Promise.reject(new Error('gone')))).rejects.toThrow(
		'gone'
	);
});
