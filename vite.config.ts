import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vitest/config';
import { plainIcons } from './vite.icons.ts';
import { SHELLS, type Shell } from './src/lib/platform/shell.ts';
import { shellFiles } from './vite.shell-files.ts';
import { startInOneFile } from './vite.start-chunks.ts';

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
				manifestTransforms: [onlyShellFiles]
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

/**
 * The worker keeps pages as they are visited; ahead of time it knows the files of the shells only. Their names
 * carry their content, so that `revision` is free to say which shells need the file.
 */
async function onlyShellFiles(entries: { url: string; size: number; revision: string | null }[]) {
	const wanted = (Object.keys(SHELLS) as Shell[]).map((shell) => ({
		shell,
		files: shellFiles(shell, import.meta.dirname)
	}));
	const manifest = entries.map(({ url, size }) => {
		const file = url.replace(/^client\//, '');
		const shells = wanted.filter(({ files }) => files.has(file)).map(({ shell }) => shell);
		return { url: file, size, revision: shells.join(' ') };
	});
	return { manifest: manifest.filter(({ revision }) => revision !== '') };
}
