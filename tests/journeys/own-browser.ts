/** A browser with a disk of its own, which a test can kill like a power cut and start again. */
import { chromium, type BrowserContext } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findBrowser } from '../world/browser.ts';

export interface OwnBrowser {
	/** Starts it (again) over the same disk. */
	start(): Promise<BrowserContext>;
	/** kill -9: nothing is flushed, nobody says goodbye. */
	kill(): Promise<void>;
	remove(): Promise<void>;
}

const FLAGS = [
	'--headless=new',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--lang=fr-FR',
	'--accept-lang=fr-FR',
	'--window-size=1180,820',
	'--remote-debugging-port=0'
];

export async function ownBrowser(): Promise<OwnBrowser> {
	const disk = await mkdtemp(join(tmpdir(), 'comptoir-browser-'));
	let running: ChildProcess | undefined;

	async function kill() {
		const child = running;
		running = undefined;
		if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
		const gone = once(child, 'exit');
		process.kill(-child.pid, 'SIGKILL');
		await gone;
	}

	return {
		async start() {
			await rm(join(disk, 'DevToolsActivePort'), { force: true });
			const path = findBrowser();
			if (path === null) throw new Error('no browser on this machine');
			running = spawn(path, [...FLAGS, `--user-data-dir=${disk}`, 'about:blank'], {
				stdio: 'ignore',
				detached: true,
				env: { ...process.env, TZ: 'Europe/Paris', LANGUAGE: 'fr' }
			});
			const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(disk)}`);
			const [context] = browser.contexts();
			if (context === undefined) throw new Error('the browser has no window');
			return context;
		},
		kill,
		async remove() {
			await kill();
			await rm(disk, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
		}
	};
}

/** Chromium writes the port it chose into its folder. */
async function portOf(disk: string): Promise<string> {
	for (let tries = 0; tries < 300; tries++) {
		const text = await readFile(join(disk, 'DevToolsActivePort'), 'utf8').catch(() => '');
		const [port] = text.split('\n');
		if (port) return port;
		await setTimeout(100);
	}
	throw new Error('the browser did not start');
}
