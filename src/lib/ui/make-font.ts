/**
 * Makes src/lib/ui/fonts/bricolage.woff2, the display face: one variable file of at most 20 KB with the
 * letters French and English headings and prices use. Run by hand after a new release of the face:
 * `node src/lib/ui/make-font.ts`. The result is committed, so a build never depends on it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const MAX_BYTES = 20_480;
const GLYPHS =
	'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789' +
	'àâäçéèêëîïôöùûüœæÀÂÇÉÈÊËÎÏÔÖÛÜŒñáíóúßÄ \u00a0\u202f' +
	".,:!?'’«»()-–…€%×·";

const source = import.meta
	.resolve('@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2');
const target = new URL('../../../src/lib/ui/fonts/bricolage.woff2', import.meta.url);

const face = await subsetFont(await readFile(new URL(source)), GLYPHS, {
	targetFormat: 'woff2',
	noHinting: true,
	// Kerning is what headings need; the other features double the file.
	keepFeatures: ['kern'],
	variationAxes: { wght: { min: 400, max: 800 } }
});
if (face.byteLength > MAX_BYTES) {
	throw new Error(`The display face is ${face.byteLength} bytes, more than ${MAX_BYTES}.`);
}
await writeFile(target, face);
console.log(`src/lib/ui/fonts/bricolage.woff2: ${face.byteLength} bytes`);
