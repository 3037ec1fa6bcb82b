import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readImageHeader } from './image-header.ts';

const picture = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#c08040' } });

const header = async (made: { toBuffer(): Promise<Buffer> }) =>
	readImageHeader(new Uint8Array(await made.toBuffer()));

describe('readImageHeader', () => {
	test('reads the size of what cameras and shops send', async () => {
		const size = { width: 321, height: 123 };
		const made = () => picture(321, 123);
		expect(await header(made().jpeg())).toEqual({ format: 'jpeg', size });
		expect(await header(made().jpeg({ progressive: true }))).toEqual({ format: 'jpeg', size });
		expect(await header(made().png())).toEqual({ format: 'png', size });
		expect(await header(made().webp())).toEqual({ format: 'webp', size });
		expect(await header(made().webp({ lossless: true }))).toEqual({ format: 'webp', size });
		expect(
			await header(
				made()
					.webp()
					.withExif({ IFD0: { Make: 'x' } })
			)
		).toEqual({
			format: 'webp',
			size
		});
		expect(await header(made().gif())).toEqual({ format: 'gif', size });
		expect(await header(made().tiff())).toEqual({ format: 'other_picture', size: null });
	});

	test.each([1, 2, 3, 4, 5, 6, 7, 8])('turns a JPEG of orientation %i', async (orientation) => {
		const { size } = await header(picture(400, 300).jpeg().withMetadata({ orientation }));
		expect(size).toEqual(
			orientation >= 5 ? { width: 300, height: 400 } : { width: 400, height: 300 }
		);
	});

	test('knows the iPhone’s format, which not every tablet reads', () => {
		const bytes = new TextEncoder().encode('\0\0\0\x18ftypheic\0\0\0\0mif1heic');
		expect(readImageHeader(bytes)).toEqual({ format: 'other_picture', size: null });
	});

	test.each([
		['nothing', ''],
		['a PDF that calls itself .jpg', '%PDF-1.7\n%âãÏÓ'],
		['a page', '<!doctype html>'],
		['words', 'Bonjour']
	])('%s is not a picture', (_, text) => {
		const bytes = new TextEncoder().encode(text);
		expect(readImageHeader(bytes).format).toBe('not_a_picture');
	});

	test('a header cut anywhere is no accident', async () => {
		for (const made of [
			picture(40, 30).jpeg().withMetadata({ orientation: 6 }),
			picture(40, 30).png(),
			picture(40, 30).webp(),
			picture(40, 30).gif()
		]) {
			const whole = new Uint8Array(await made.toBuffer());
			for (let length = 0; length < Math.min(whole.length, 700); length++) {
				expect(() => readImageHeader(whole.subarray(0, length))).not.toThrow();
			}
		}
	});

	test('nonsense behind a JPEG’s first bytes is no accident either', () => {
		const bytes = new Uint8Array(600);
		for (let round = 0; round < 500; round++) {
			for (let at = 0; at < bytes.length; at++) bytes[at] = (at * 7919 + round * 104_729) % 256;
			bytes.set([0xff, 0xd8, 0xff, 0xe1, 0, 200, 0x45, 0x78, 0x69, 0x66, 0, 0]);
			expect(() => readImageHeader(bytes)).not.toThrow();
		}
	});
});
