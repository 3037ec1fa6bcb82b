/** A piece of a line: plain words, or an address somebody may follow. */
export type TextPart = { text: string; href: string | null };
export type TextBlock =
	| { kind: 'heading'; parts: TextPart[] }
	| { kind: 'paragraph'; lines: TextPart[][] }
	| { kind: 'list'; items: TextPart[][] };

const ADDRESS = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]]/g;

/**
 * A text of the town as blocks: `# ` and `## ` begin a heading, `- ` an item, an empty line a new paragraph.
 * There is no markup in it and none comes out: whoever shows it writes plain text, so nothing typed here can
 * become a script.
 */
export function parseTownText(text: string): TextBlock[] {
	const blocks: TextBlock[] = [];
	let open: TextBlock | null = null;
	const add = (block: TextBlock) => {
		blocks.push(block);
		open = block;
	};
	for (const raw of text.replace(/\r\n?/g, '\n').split('\n')) {
		const line = raw.trim();
		if (line === '') {
			open = null;
			continue;
		}
		const heading = /^#{1,3}\s+(.+)$/.exec(line);
		const item = /^[-*•]\s+(.+)$/.exec(line);
		const last = open as TextBlock | null;
		if (heading) {
			add({ kind: 'heading', parts: partsOf(heading[1]!) });
			open = null;
		} else if (item) {
			if (last?.kind === 'list') last.items.push(partsOf(item[1]!));
			else add({ kind: 'list', items: [partsOf(item[1]!)] });
		} else if (last?.kind === 'paragraph') last.lines.push(partsOf(line));
		else add({ kind: 'paragraph', lines: [partsOf(line)] });
	}
	return blocks;
}

/** Addresses of the web become links; everything else, `javascript:` included, stays text. */
function partsOf(line: string): TextPart[] {
	const parts: TextPart[] = [];
	let from = 0;
	for (const { 0: href, index } of line.matchAll(ADDRESS)) {
		if (index > from) parts.push({ text: line.slice(from, index), href: null });
		parts.push({ text: href, href });
		from = index + href.length;
	}
	if (from < line.length) parts.push({ text: line.slice(from), href: null });
	return parts;
}
