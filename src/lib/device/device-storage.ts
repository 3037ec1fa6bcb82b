/** Whether the browser promised not to throw our data away when the disk is short (S16). */
export async function isStoragePersisted(): Promise<boolean> {
	return (await navigator.storage?.persisted?.()) ?? false;
}

/** Asks for that promise. */
export async function askForPersistence(): Promise<boolean> {
	return (await navigator.storage?.persist?.()) ?? false;
}
