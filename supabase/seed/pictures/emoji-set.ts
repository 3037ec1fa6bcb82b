import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { z } from 'zod';

const iconFile = z.object({
	icons: z.record(z.string(), z.object({ body: z.string() })),
	aliases: z.record(z.string(), z.object({ parent: z.string() })).optional()
});

/** SVG bodies of the emoji set by name, each in a box of 32 × 32. */
export type EmojiSet = ReadonlyMap<string, string>;

/** Reads the emoji set (100 MB of JSON, about two seconds). */
export async function loadEmojiSet(): Promise<EmojiSet> {
	const path = createRequire(import.meta.url).resolve('@iconify-json/fluent-emoji/icons.json');
	const file = iconFile.parse(JSON.parse(await readFile(path, 'utf8')));
	const set = new Map(Object.entries(file.icons).map(([name, icon]) => [name, icon.body]));
	for (const [name, alias] of Object.entries(file.aliases ?? {})) {
		const body = set.get(alias.parent);
		if (body !== undefined) set.set(name, body);
	}
	return set;
}

/** One emoji's body; `prefix` keeps its gradient ids apart. Throws on an unknown name. */
export function emojiBody(set: EmojiSet, name: string, prefix: string): string {
	const body = set.get(name);
	if (body === undefined) throw new Error(`The emoji set has no "${name}".`);
	return body
		.replaceAll(/\bid="([^"]+)"/g, `id="${prefix}$1"`)
		.replaceAll(/url\(#([^)]+)\)/g, `url(#${prefix}$1)`)
		.replaceAll(/xlink:href="#([^"]+)"|(?<![:\w])href="#([^"]+)"/g, `href="#${prefix}$1$2"`);
}
