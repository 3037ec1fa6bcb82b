import * as z from 'zod/mini';
import { fieldSettings, type FieldConfig, type FieldEnrolment } from './field-settings.ts';

export interface FieldBoot {
	/** null on a first start without network. */
	config: FieldConfig | null;
	enrolment: FieldEnrolment | null;
	lang: 'fr' | 'en';
}

const configSchema = z.object({
	supabaseUrl: z.string(),
	publishableKey: z.string(),
	town: z.object({ id: z.string(), name: z.string(), zone: z.string() })
});

/** What the field needs to open, from the device alone once it has been open before. */
export async function bootField(): Promise<FieldBoot> {
	const [kept, enrolment, chosen] = await Promise.all([
		fieldSettings.read('config'),
		fieldSettings.read('enrolment'),
		fieldSettings.read('lang')
	]);
	const lang = chosen ?? (navigator.language.startsWith('fr') ? 'fr' : 'en');
	if (kept === null) return { config: await fetchConfig(), enrolment, lang };
	// A changed address counts from the next start on; nobody waits for it.
	void fetchConfig();
	return { config: kept, enrolment, lang };
}

/** Asks our server where everything is, and keeps the answer. Null when it cannot be reached. */
async function fetchConfig(): Promise<FieldConfig | null> {
	try {
		const response = await fetch('/field/config', {
			cache: 'no-store',
			signal: AbortSignal.timeout(15_000)
		});
		const config = configSchema.parse(await response.json());
		await fieldSettings.write('config', config);
		return config;
	} catch (error) {
		console.info('field settings not fetched, the kept ones count', error);
		return null;
	}
}
