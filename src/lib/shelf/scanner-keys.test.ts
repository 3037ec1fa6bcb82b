import { expect, test } from 'vitest';
import { createScannerKeys } from './scanner-keys.ts';

function typed(keys: string[], every: number): (string | null)[] {
	const hear = createScannerKeys();
	return keys.map((key, index) => hear(key, 1000 + index * every));
}

const code = [...'3017620422003', 'Enter'];

test('a scanner is heard at its Enter', () => {
	expect(typed(code, 8).at(-1)).toBe('3017620422003');
	expect(typed(code, 8).slice(0, -1)).toEqual(Array(13).fill(null));
});

test('a quick hand is not a scanner', () => {
	expect(typed(code, 90).at(-1)).toBeNull();
	expect(typed([...'129', 'Enter'], 8).at(-1)).toBeNull();
});

test('what was typed by hand before does not get into the code', () => {
	const hear = createScannerKeys();
	for (const [index, key] of [...'12'].entries()) hear(key, index * 200);
	const answers = code.map((key, index) => hear(key, 5000 + index * 10));
	expect(answers.at(-1)).toBe('3017620422003');
});

test('two scans in a row are two codes', () => {
	const answers = typed([...code, ...'96385074', 'Enter'], 8);
	expect(answers.filter(Boolean)).toEqual(['3017620422003', '96385074']);
});
