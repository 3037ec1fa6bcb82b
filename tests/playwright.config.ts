import { defineConfig, devices } from '@playwright/test';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './world/browser.ts';

// The journeys run against what `npm start` serves, built and seeded, in a folder of their own.
// Set once here, inherited by the workers, which read this file again.
process.env.JOURNEY_PORT ??= '4199';
process.env.JOURNEY_DATA ??= newFolder();
const { JOURNEY_PORT, JOURNEY_DATA } = process.env;

function newFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'comptoir-journeys-'));
	chmodSync(folder, 0o711);
	return folder;
}

export default defineConfig({
	testDir: './journeys',
	outputDir: '../test-results',
	timeout: 120_000,
	expect: { timeout: 30_000 },
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://localhost:${JOURNEY_PORT}`,
		locale: 'fr-FR',
		timezoneId: 'Europe/Paris',
		trace: 'retain-on-failure',
		launchOptions: {
			executablePath: findBrowser() ?? undefined,
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run'
			]
		}
	},
	webServer: {
		command: 'node supabase/embedded/start.ts',
		cwd: '..',
		url: `http://localhost:${JOURNEY_PORT}/`,
		env: { PORT: JOURNEY_PORT, COMPTOIR_DATA: JOURNEY_DATA, COMPTOIR_DEMO: '1' },
		timeout: 240_000,
		stdout: 'pipe',
		gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 }
	}
});
