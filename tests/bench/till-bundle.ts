/** The engine as a browser runs it: bundled like the app, put on an empty page of the town. */
import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** Bundles `till-page.ts`. */
export async function bundleTillPage(): Promise<string> {
	const made = (await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2022',
			lib: { entry: join(import.meta.dirname, 'till-page.ts'), formats: ['es'] }
		}
	})) as Rolldown.RolldownOutput[];
	const [chunk] = made[0]!.output;
	return chunk.code;
}

/** Opens the page at the town's own address, so that the API is same-origin as in the app. */
export async function openTillPage(page: Page, town: string, script: string): Promise<void> {
	await page.route('**/bench-till', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: '<!doctype html><title>bench</title><script type="module" src="/bench-till.js"></script>'
		})
	);
	await page.route('**/bench-till.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: script })
	);
	await page.goto(`${town}/bench-till`);
	await page.waitForFunction(() => 'bench' in window);
}
