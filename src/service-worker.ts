/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { version } from '$service-worker';
import { shellAt, SHELLS, type Shell } from './lib/platform/shell.ts';
import { KEPT_CACHES } from './enhance/kept-caches.ts';
import { answerFile, FILE_CACHES } from './worker/kept-files.ts';
import { answerPage } from './worker/kept-pages.ts';
import { keepOfflinePages, OFFLINE_CACHE } from './worker/offline-page.ts';
import {
	answerShell,
	forgetOldShells,
	hasShell,
	installShell,
	isShellCache
} from './worker/kept-shell.ts';
import { leaveWhenSwitchedOff } from './worker/worker-exit.ts';

declare const self: ServiceWorkerGlobalScope & {
	/**
	 * The files of the shells, written in by the build (vite.config.ts, vite.shell-files.ts): `revision` names
	 * the shells that need the file.
	 */
	__WB_MANIFEST: { url: string; revision: string | null }[];
};

const shells = Object.keys(SHELLS) as Shell[];
const manifest = self.__WB_MANIFEST;
const filesOf = (shell: Shell) =>
	manifest
		.filter(({ revision }) => revision?.split(' ').includes(shell))
		.map(({ url }) => `/${url.replace(/^\//, '')}`);

// Each time the browser wakes a worker that is in charge; a new one asks while it is installed.
if (self.registration.active) void leaveWhenSwitchedOff(self);

self.addEventListener('install', (event) => {
	event.waitUntil(install());
});

/** Where a shell lives, the new worker is not ready before it is complete. */
async function install(): Promise<void> {
	if (await leaveWhenSwitchedOff(self)) throw new Error('switched off');
	await keepOfflinePages().catch((failure: unknown) => console.warn('no offline page', failure));
	for (const shell of shells) {
		if (await hasShell(shell)) await installShell(shell, version, filesOf(shell));
	}
}

self.addEventListener('activate', (event) => {
	event.waitUntil(activate());
});

async function activate(): Promise<void> {
	const ours: string[] = [...Object.values(KEPT_CACHES), ...FILE_CACHES, OFFLINE_CACHE];
	for (const name of await caches.keys()) {
		if (!ours.includes(name) && !isShellCache(name)) await caches.delete(name);
	}
	for (const shell of shells) await forgetOldShells(shell, version);
	await self.clients.claim();
}

self.addEventListener('message', (event) => {
	const { type, shell } = (event.data ?? {}) as { type?: unknown; shell?: unknown };
	if (type === 'activate-now') event.waitUntil(self.skipWaiting());
	const wanted = shells.find((each) => each === shell);
	if (type === 'install-shell' && wanted) event.waitUntil(installAndTell(wanted, event));
});

/** Answers `{type:'shell-installed', version}` or `{type:'shell-not-installed', reason}`. */
async function installAndTell(
	shell: Shell,
	{ ports, source }: ExtendableMessageEvent
): Promise<void> {
	const answer = await installShell(shell, version, filesOf(shell)).then(
		() => ({ type: 'shell-installed', version }),
		(failure: unknown) => ({ type: 'shell-not-installed', reason: String(failure) })
	);
	(ports[0] ?? source)?.postMessage(answer);
}

self.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET') return;
	const url = new URL(request.url);
	const answer = answerFile(event, url) ?? answerOwn(event, url);
	if (answer) event.respondWith(answer);
});

function answerOwn(event: FetchEvent, url: URL): Promise<Response> | null {
	if (url.origin !== location.origin) return null;
	const shell = event.request.mode === 'navigate' ? shellAt(url.pathname) : null;
	if (shell) return answerShell(shell, version, event.request);
	return answerPage(event, url);
}
