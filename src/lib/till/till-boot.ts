import * as z from 'zod/mini';
import { readSetting, writeSetting, type Enrolment, type TillConfig } from './till-settings.ts';

export interface BootState {
	/** null on a first start without network. */
	config: TillConfig | null;
	enrolment: Enrolment | null;
	lang: 'fr' | 'en';
}

const configSchema = z.object({
	supabaseUrl: z.string(),
	publishableKey: z.string(),
	town: z.object({ name: z.string(), zone: z.string() }),
	previousDevice: z.optional(z.nullable(z.string()))
});

const CONFIG_AFTER_MS = 3_000;

/** What the till needs to open, from the tablet alone once it has been open before. */
export async function bootTill(): Promise<BootState> {
	const [kept, enrolment, chosen] = await Promise.all([
		readSetting('config'),
		readSetting('enrolment'),
		readSetting('lang')
	]);
	const lang = chosen ?? (navigator.language.startsWith('fr') ? 'fr' : 'en');
	if (kept === null) return { config: await fetchConfig(), enrolment, lang };
	// A changed address counts from the next start on; nobody waits for it, and the orders come first.
	setTimeout(() => void fetchConfig(), CONFIG_AFTER_MS);
	return { config: kept, enrolment, lang };
}

/** Asks our server where everything is, and keeps the answer. Null when it cannot be reached. */
async function fetchConfig(): Promise<TillConfig | null> {
	try {
		const response = await fetch('/till/config', {
			cache: 'no-store',
			signal: AbortSignal.timeout(15_000)
		});
		const config = configSchema.parse(await response.json());
		await writeSetting('config', config);
		return config;
	} catch (error) {
		console.info('till settings not fetched, the kept ones count', error);
		return null;
	}
}

/** Tells the server's cookie which tablet this browser is; another time where there is no network. */
export async function rememberDevice(device: string): Promise<void> {
	try {
		await fetch('/till/config', {
			method: 'PUT',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ device }),
			signal: AbortSignal.timeout(15_000)
		});
	} catch (error) {
		console.info('device not remembered this time', error);
	}
}
