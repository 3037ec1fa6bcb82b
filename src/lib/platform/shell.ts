/**
 * The pages that start without network: a prerendered page with all its files, kept whole by the worker.
 * `till`: the shop's counter. `field`: the town's people on their way.
 */
export const SHELLS = { till: '/till', field: '/field' } as const;

export type Shell = keyof typeof SHELLS;

/** @returns the shell that this address opens, null for an ordinary page */
export function shellAt(pathname: string): Shell | null {
	for (const [shell, path] of Object.entries(SHELLS)) {
		if (pathname === path || pathname.startsWith(`${path}/`)) return shell as Shell;
	}
	return null;
}
