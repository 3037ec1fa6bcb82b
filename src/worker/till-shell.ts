/** The till's page with all its files, one cache per version: what was kept together stays together. */
const PREFIX = 'till-';
const SHELL = '/till';

export function isTillNavigation(request: Request, { pathname }: URL): boolean {
	return request.mode === 'navigate' && (pathname === SHELL || pathname.startsWith(`${SHELL}/`));
}

/**
 * Keeps the shell of this version: all files or none. Does nothing where it is kept already.
 * @param files the addresses the till needs besides its page
 * @throws where one of them cannot be fetched
 */
export async function installTill(version: string, files: string[]): Promise<void> {
	const cache = await caches.open(PREFIX + version);
	if (await cache.match(SHELL)) return;
	const page = await fetch(SHELL, { cache: 'reload' });
	if (!page.ok) throw new Error(`the till's page answered ${page.status}`);
	const html = await page.clone().text();
	// The public settings the framework hands to its pages, where the build uses any.
	const settings = /\/_app\/env\.js/.exec(html)?.[0];
	await cache.addAll(settings ? [...files, settings] : files);
	// Last: a shell that is there is complete.
	await cache.put(SHELL, page);
}

/** A till was installed on this device by any version of the worker. */
export async function hasTill(): Promise<boolean> {
	return (await tillCaches()).length > 0;
}

/** Forgets older shells once this version's is complete. */
export async function forgetOldTills(version: string): Promise<void> {
	const current = PREFIX + version;
	if (!(await shellIn(current))) return;
	for (const name of await tillCaches()) if (name !== current) await caches.delete(name);
}

/** The kept shell, this version's before any other; the network only where none was ever kept. */
export async function answerTill(version: string, request: Request): Promise<Response> {
	for (const name of [PREFIX + version, ...(await tillCaches()).reverse()]) {
		const shell = await shellIn(name);
		if (shell) return shell;
	}
	return fetch(request);
}

async function shellIn(name: string): Promise<Response | undefined> {
	if (!(await caches.has(name))) return undefined;
	return (await caches.open(name)).match(SHELL, { ignoreVary: true });
}

const tillCaches = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));
