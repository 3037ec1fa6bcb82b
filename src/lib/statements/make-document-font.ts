/**
 * Makes src/lib/statements/fonts/document-*.ttf, the face of statements and invoices: Noto Sans with the
 * letters of `document-letters.ts`. Run by hand after a change of them:
 * `node src/lib/statements/make-document-font.ts`. The results are committed, so a build never depends
 * on it. A PDF carries only the glyphs it uses.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { LETTER_RANGES } from './document-letters.ts';

const letters = LETTER_RANGES.flatMap(([first, last]) =>
	Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
).join('');

const sources = {
	'400': import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
	'600': import.meta.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf')
};

for (const [weight, source] of Object.entries(sources)) {
	const face = await subsetFont(await readFile(new URL(source)), letters, {
		targetFormat: 'sfnt',
		noHinting: true,
		keepFeatures: ['kern']
	});
	await writeFile(new URL(`./fonts/document-${weight}.ttf`, import.meta.url), face);
	console.log(`document-${weight}.ttf: ${face.byteLength} bytes`);
}
