/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { version } from '$service-worker';
import { KEPT_CACHES } from './enhance/kept-caches.ts';
import { answerFile, FILE_CACHES } from './worker/kept-files.ts';
import { answerPage } from './worker/kept-pages.ts';
import { keepOfflinePages, OFFLINE_CACHE } from './worker/offline-page.ts';
import {
	answerTill,
	forgetOldTills,
	hasTill,
	installTill,
	isTillNavigation
} from './worker/till-shell.ts';
import { leaveWhenSwitchedOff } from './worker/worker-exit.ts';

declare const self: ServiceWorkerGlobalScope & {
	/** The till's files, written in by the build (vite.config.ts, vite.till-files.ts). */
	__WB_MANIFEST: { url: string }[];
};

const tillFiles = self.__WB_MANIFEST.map(({ url }) => `/${url.replace(/^\//, '')}`);

// Each time the browser wakes a worker that is in charge; a new one asks while it is installed.
if (self.registration.active) void leaveWhenSwitchedOff(self);

self.addEventListener('install', (event) => {
	event.waitUntil(install());
});

/** Where a till lives, the new worker is not ready before its shell is complete. */
async function install(): Promise<void> {
	if (await leaveWhenSwitchedOff(self)) throw new Error('switched off');
	await keepOfflinePages().catch((failure: unknown) => console.warn('no offline page', failure));
	if (await hasTill()) await installTill(version, tillFiles);
}

self.addEventListener('activate', (event) => {
	event.waitUntil(activate());
});

async function activate(): Promise<void> {
	const ours: string[] = [...Object.values(KEPT_CACHES), ...FILE_CACHES, OFFLINE_CACHE];
	for (const name of await caches.keys()) {
		if (!ours.includes(name) && !name.startsWith('till-')) await caches.delete(name);
	}
	await forgetOldTills(version);
	await self.clients.claim();
}

self.addEventListener('message', (event) => {
	const { type } = (event.data ?? {}) as { type?: unknown };
	if (type === 'activate-now') event.waitUntil(self.skipWaiting());
	if (type === 'install-till') event.waitUntil(installAndTell(event));
});

/** Answers `{type:'till-installed', version}` or `{type:'till-not-installed', reason}`. */
async function installAndTell({ ports, source }: ExtendableMessageEvent): Promise<void> {
	const answer = await installTill(version, tillFiles).then(
		() => ({ type: 'till-installed', version }),
		(failure: unknown) => ({ type: 'till-not-installed', reason: String(failure) })
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
	if (isTillNavigation(event.request, url)) return answerTill(version, event.request);
	return answerPage(event, url);
}
