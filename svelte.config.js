import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** With a hosted Supabase the till and the pictures are read from its address; embedded it is ours. */
const supabase = /** @type {Array<`https://${string}.${string}`>} */ (
	process.env.SUPABASE_URL ? [new URL(process.env.SUPABASE_URL).origin] : []
);

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: ({ filename }) => !filename.includes('node_modules') || undefined },
	kit: {
		adapter: adapter({ out: 'build', precompress: true }),
		// Public pages are small documents: their CSS travels inside the first response.
		inlineStyleThreshold: 24_000,
		// The worker answers for other addresses with one kept page (the till's shell, the offline page).
		paths: { relative: false },
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				// The till's barcode reader is WebAssembly.
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self'],
				// Picture tints are style attributes; a style attribute cannot run code.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:', ...supabase],
				'connect-src': ['self', ...supabase],
				'font-src': ['self'],
				'media-src': ['self', 'blob:'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				// Forms that lead to the payment provider's own pages.
				'form-action': ['self', 'https://checkout.stripe.com', 'https://connect.stripe.com'],
				'frame-ancestors': ['none'],
				'base-uri': ['none'],
				'object-src': ['none']
			}
		}
	}
};

export default config;
