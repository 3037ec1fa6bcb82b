import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHELLS, type Shell } from './src/lib/platform/shell.ts';

type Chunk = {
	file: string;
	imports?: string[];
	dynamicImports?: string[];
	css?: string[];
	assets?: string[];
};

const ENTRY = 'node_modules/@sveltejs/kit/src/runtime/client/entry.js';
const APP = '.svelte-kit/generated/client-optimized/app.js';
const NODE = /^\.svelte-kit\/generated\/client-optimized\/nodes\/\d+\.js$/;
/** A shell's own pages, and the layout and error page above every page. */
const nodesOf = (shell: Shell) =>
	new RegExp(`src/routes/${shell}/|src/routes/\\+(layout|error)|svelte-5/(layout|error)\\.svelte`);
/**
 * The barcode reader (1 MB) and the WebP writer (0.3 MB) are fetched by the shells themselves where the browser
 * has none of its own, and kept then.
 */
const ON_DEMAND = /barcode-detector|zxing-wasm|@jsquash\/webp/;

/**
 * Build time: the files of the client build that a shell needs, as addresses without a leading slash.
 * @param root the project's folder, after the client was built
 */
export function shellFiles(shell: Shell, root: string): Set<string> {
	// The shells share their first file, which names the places of each.
	const isForeign = (name: string) =>
		Object.keys(SHELLS).some((each) => each !== shell && name.includes(`src/routes/${each}/`));
	return filesBehind(shell, root, (key, { imports = [], dynamicImports = [] }) =>
		// The app knows every page of the site; only the shell's are followed.
		key === APP
			? imports
			: [...imports, ...dynamicImports].filter((name) => !ON_DEMAND.test(name) && !isForeign(name))
	);
}

/** Those among the till's that run, or are looked at, before an order shows. */
export function tillStartFiles(root: string): Set<string> {
	return filesBehind('till', root, (_key, { imports = [] }) => imports);
}

function filesBehind(
	shell: Shell,
	root: string,
	follow: (key: string, chunk: Chunk) => string[]
): Set<string> {
	const client = join(root, '.svelte-kit/output/client');
	const chunks = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8')) as Record<
		string,
		Chunk
	>;
	const files = new Set<string>();
	const seen = new Set<string>();
	const add = (key: string) => {
		if (seen.has(key)) return;
		seen.add(key);
		const chunk = chunks[key];
		// A shell that starts without network needs every file: better no build than one that lacks some.
		if (!chunk) throw new Error(`${key} is not in the client build's manifest`);
		for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) {
			files.add(file);
			if (file.endsWith('.css')) for (const font of fontsOf(client, file)) files.add(font);
		}
		follow(key, chunk).forEach(add);
	};
	const own = nodesOf(shell);
	const isOwnNode = (key: string) =>
		NODE.test(key) && own.test(readFileSync(join(root, key), 'utf8'));
	[ENTRY, APP, ...Object.keys(chunks).filter(isOwnNode)].forEach(add);
	return files;
}

/** Fonts are named by the style sheets only. */
function fontsOf(client: string, css: string): string[] {
	const folder = css.slice(0, css.lastIndexOf('/') + 1);
	const text = readFileSync(join(client, css), 'utf8');
	return [...text.matchAll(/url\(["']?\.\/([^"')]+\.woff2)/g)].map((match) => folder + match[1]);
}
