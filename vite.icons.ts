import type { Plugin } from 'vite';

const ICON = /@lucide\/svelte\/dist\/icons\/[\w-]+\.svelte$/;

type Shape = [tag: string, attributes: Record<string, string>];

/**
 * Lucide's icons as plain SVG. Its own component makes each icon out of data, element by element, when it is
 * shown: the board of a busy shop has a hundred, and on a slow tablet that was a third of drawing it. What
 * ours understand is `size` and `strokeWidth`; they are always hidden from screen readers, the words beside
 * them are for everybody.
 */
export function plainIcons(): Plugin {
	return {
		name: 'plain-icons',
		enforce: 'pre',
		transform(source, id) {
			if (!ICON.test(id.split('?')[0] ?? '')) return null;
			const data = /const iconData = (\{.*\});/.exec(source)?.[1];
			if (data === undefined) throw new Error(`${id}: Lucide writes its icons in another way now`);
			const { node } = JSON.parse(data) as { node: Shape[] };
			return { code: component(node.map(drawn).join('')), map: null };
		}
	};
}

function drawn([tag, attributes]: Shape): string {
	const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
	return `<${tag}${written.join('')} />`;
}

const component = (shapes: string) =>
	`<script>const { size = 24, strokeWidth = 2 } = $props();</script>
<svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width={strokeWidth}
stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes}</svg>`;
