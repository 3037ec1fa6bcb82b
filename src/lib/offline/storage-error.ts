/** The disk is full: nothing was stored, and a person has to hear it. */
export class StorageFull extends Error {
	constructor(cause: unknown) {
		super('the disk of this device is full', { cause });
		this.name = 'StorageFull';
	}
}

export function isStorageFull(error: unknown): boolean {
	return chainOf(error).some(({ name }) => name === 'QuotaExceededError');
}

interface Named {
	name: string;
	message?: string;
}

/** An error with what is inside it: Dexie wraps IndexedDB's own in `inner`. */
export function chainOf(error: unknown): Named[] {
	const chain: Named[] = [];
	let at = error;
	while (typeof at === 'object' && at !== null && 'name' in at && chain.length < 5) {
		chain.push(at as Named);
		at = 'inner' in at ? at.inner : 'cause' in at ? at.cause : undefined;
	}
	return chain;
}
