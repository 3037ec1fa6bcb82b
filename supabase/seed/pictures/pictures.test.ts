import { describe, expect, it } from 'vitest';
import { buildDemo } from '../demo.ts';
import { distinctPictures } from '../load/pictures.ts';
import { groups } from '../trades.ts';
import { drawings } from './drawings/all.ts';
import { loadEmojiSet } from './emoji-set.ts';
import { cutOut } from './object.ts';
import { picturePath } from './picture.ts';
import { drawStillLife } from './still-life.ts';
import { drawn, type Thing } from './thing.ts';

const shops = buildDemo(new Date('2026-11-24T10:00:00Z'));
const pictures = distinctPictures(shops);

function emojiOf(thing: Thing): string[] {
	if (typeof thing === 'string') return [thing];
	if ('icon' in thing) return [thing.icon];
	return thing.emblem ? [thing.emblem] : [];
}

describe('pictures', () => {
	it('show emoji that the set has', { timeout: 60_000 }, async () => {
		const set = await loadEmojiSet();
		const named = pictures.flatMap((picture) =>
			picture.kind === 'still-life' ? picture.things.flatMap(emojiOf) : picture.window
		);
		const icons = groups.flatMap((group) => [group, ...group.trades].map(({ icon }) => icon));
		expect([...new Set([...named, ...icons])].filter((name) => !set.has(name))).toEqual([]);
	});

	it('hold one to three objects', () => {
		for (const picture of pictures) {
			const things = picture.kind === 'still-life' ? picture.things : picture.window;
			expect(things.length).toBeGreaterThanOrEqual(1);
			expect(things.length).toBeLessThanOrEqual(3);
		}
	});

	it('lie under a path that the table takes, each under its own', () => {
		const paths = pictures.map(picturePath);
		expect(new Set(paths).size).toBe(paths.length);
		for (const path of paths) expect(path).toMatch(/^seed\/[0-9a-f]{20}$/);
	});

	it('can be drawn from every drawing of ours', { timeout: 60_000 }, async () => {
		for (const name of Object.keys(drawings) as (keyof typeof drawings)[]) {
			const object = await cutOut(drawn(name, '#b5482f'), new Map());
			expect(object.width, name).toBeGreaterThan(100);
			expect(object.data.length, name).toBe(object.width * object.height * 4);
		}
	});

	it('come out the same twice', async () => {
		const draw = async () =>
			drawStillLife([await cutOut(drawn('mug', '#e8dcc3'), new Map())], '#f3e7d3');
		expect(Buffer.from((await draw()).data).equals((await draw()).data)).toBe(true);
	});
});
