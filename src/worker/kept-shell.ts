import { SHELLS, type Shell } from '../lib/platform/shell.ts';

/** A shell's page with all its files, one cache per version: what was kept together stays together. */
const cacheName = (shell: Shell, version: string) => `${shell}-${version}`;

/** A cache of a shell, of whatever version. */
export function isShellCache(name: string): boolean {
	return Object.keys(SHELLS).some((shell) => name.startsWith(`${shell}-`));
}

/**
 * Keeps the shell of this version: all files or none. Does nothing where it is kept already.
 * @param files the addresses the shell needs besides its page
 * @throws where one of them cannot be fetched
 */
export async function installShell(shell: Shell, version: string, files: string[]): Promise<void> {
	const cache = await caches.open(cacheName(shell, version));
	if (await cache.match(SHELLS[shell])) return;
	const page = await fetch(SHELLS[shell], { cache: 'reload' });
	if (!page.ok) throw new Error(`${SHELLS[shell]} answered ${page.status}`);
	const html = await page.clone().text();
	// The public settings the framework hands to its pages, where the build uses any.
	const settings = /\/_app\/env\.js/.exec(html)?.[0];
	await cache.addAll(settings ? [...files, settings] : files);
	// Last: a shell that is there is complete.
	await cache.put(SHELLS[shell], page);
}

/** The shell was installed on this device by any version of the worker. */
export async function hasShell(shell: Shell): Promise<boolean> {
	return (await cachesOf(shell)).length > 0;
}

/** Forgets older copies once this version's is complete. */
export async function forgetOldShells(shell: Shell, version: string): Promise<void> {
	const current = cacheName(shell, version);
	if (!(await pageIn(shell, current))) return;
	for (const name of await cachesOf(shell)) if (name !== current) await caches.delete(name);
}

/** The kept page, this version's before any other; the network only where none was ever kept. */
export async function answerShell(
	shell: Shell,
	version: string,
	request: Request
): Promise<Response> {
	for (const name of [cacheName(shell, version), ...(await cachesOf(shell)).reverse()]) {
		const page = await pageIn(shell, name);
		if (page) return page;
	}
	return fetch(request);
}

async function pageIn(shell: Shell, name: string): Promise<Response | undefined> {
	if (!(await caches.has(name))) return undefined;
	return (await caches.open(name)).match(SHELLS[shell], { ignoreVary: true });
}

const cachesOf = async (shell: Shell) =>
	(await caches.keys()).filter((name) => name.startsWith(`${shell}-`));
