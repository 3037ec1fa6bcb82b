/** Room for the till's data on this tablet, in bytes. */
export interface StorageRoom {
	used: number;
	free: number;
	/** Photos of a busy day may no longer fit. */
	isShort: boolean;
}

const SHORT_BYTES = 200_000_000;

/** What the browser grants us; null where it does not say. */
export async function readStorageRoom(): Promise<StorageRoom | null> {
	const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
	if (usage === undefined || quota === undefined) return null;
	const free = Math.max(0, quota - usage);
	return { used: usage, free, isShort: free < SHORT_BYTES };
}

/** 1 234 567 as "1 Mo": whole megabytes, or gigabytes with one digit. */
export function formatBytes(bytes: number, lang: 'fr' | 'en'): string {
	const isGiga = bytes >= 1e9;
	const number = new Intl.NumberFormat(lang, { maximumFractionDigits: isGiga ? 1 : 0 });
	const units = lang === 'fr' ? ['Mo', 'Go'] : ['MB', 'GB'];
	return `${number.format(isGiga ? bytes / 1e9 : bytes / 1e6)}\u00a0${units[isGiga ? 1 : 0]}`;
}
