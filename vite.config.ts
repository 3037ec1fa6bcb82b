import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vitest/config';
import { plainIcons } from './vite.icons.ts';
import { startInOneFile } from './vite.till-chunks.ts';
import { tillFiles } from './vite.till-files.ts';

export default defineConfig({
	plugins: [
		plainIcons(),
		sveltekit(),
		startInOneFile(),
		SvelteKitPWA({
			// Our own worker (src/service-worker.ts); the plugin only writes the list of files into it.
			strategies: 'injectManifest',
			srcDir: 'src',
			filename: 'service-worker.ts',
			injectRegister: false,
			manifest: false,
			injectManifest: {
				globPatterns: ['client/_app/immutable/**/*.{js,css,woff2}'],
				manifestTransforms: [onlyTillFiles]
			}
		})
	],
	worker: { format: 'es' },
	build: { target: 'es2022' },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'supabase/**/*.test.ts', 'tests/fakes/**/*.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'contract',
					include: ['tests/contract/**/*.test.ts'],
					globalSetup: 'tests/world/vitest-setup.ts',
					testTimeout: 30_000,
					hookTimeout: 60_000
				}
			},
			{
				extends: true,
				test: { name: 'sync', include: ['tests/sync/**/*.test.ts'], testTimeout: 120_000 }
			}
		]
	}
});

/** The worker keeps pages as they are visited; ahead of time it knows the till's files only. */
async function onlyTillFiles(entries: { url: string; size: number; revision: string | null }[]) {
	const wanted = tillFiles(import.meta.dirname);
	const manifest = entries.map((entry) => ({ ...entry, url: entry.url.replace(/^client\//, '') }));
	return { manifest: manifest.filter(({ url }) => wanted.has(url)) };
}
