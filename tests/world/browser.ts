import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const systemBrowsers = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/** The browser this machine has: named by CHROMIUM_PATH, Playwright's own, or the system's; else null. */
export function findBrowser(): string | null {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (!existsSync(named)) throw new Error(`CHROMIUM_PATH: there is no ${named}`);
		return named;
	}
	return [chromium.executablePath(), ...systemBrowsers].find((path) => existsSync(path)) ?? null;
}

/** Finds the browser, installing one first on a machine that has none. */
export function needBrowser(): string {
	const found = findBrowser();
	if (found) return found;
	console.log('No browser on this machine: installing Chromium.');
	const root = process.getuid?.() === 0;
	if (root && existsSync('/usr/bin/apt-get')) {
		run('apt-get', 'update', '-qq');
		run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
	} else {
		run('node_modules/.bin/playwright', 'install', 'chromium');
	}
	const installed = findBrowser();
	if (!installed) throw new Error('No browser. Install Chromium, or name one: CHROMIUM_PATH=…');
	return installed;
}

function run(command: string, ...args: string[]) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
}
