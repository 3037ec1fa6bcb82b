import Dexie, { type EntityTable } from 'dexie';
import type { CountWalk } from '../shelf/stock-walk.ts';
import type { PinTries } from '../staff/pin-tries.ts';

/** Where the server is, and the town's clock. From /till/config, kept for a start without network. */
export interface TillConfig {
	/** '' when the API is on our own address. */
	supabaseUrl: string;
	publishableKey: string;
	town: { name: string; zone: string };
	/** The tablet this browser was before its own storage was lost (S16). */
	previousDevice?: string | null;
}

/** This browser as a tablet of a shop. */
export interface Enrolment {
	device: { id: string; name: string };
	shop: { id: string; name: string; slug: string };
	person: { id: string; name: string; email: string };
	/** Somebody signed out on purpose: ask who it is before showing orders. The outbox stays (S15). */
	signed_out: boolean;
}

export interface TillSettings {
	config: TillConfig;
	enrolment: Enrolment;
	/** Which tablet this browser is, or was, for each shop: shop id → device id. */
	enrolments: Record<string, string>;
	lang: 'fr' | 'en';
	/** The person switched the camera on before: start with it. */
	scan_first: boolean;
	/** A new product stays out of the window until its photo has arrived. */
	hold_photo: boolean;
	/** Orders whose notice was read: `${order id} ${attention}`. */
	seen_notices: string[];
	/** Whose name is at the counter: a clerk's id. */
	clerk: string;
	/** Minutes without a touch until the counter is nobody's again; 0 is never. */
	clerk_idle_minutes: number;
	pin_tries: PinTries;
	/** A shelf being counted, product after product; it goes on after an interruption. */
	count_walk: CountWalk;
}

interface Setting {
	key: string;
	value: unknown;
}

/** The few things the till must know before it can open anything else. */
class SettingsDatabase extends Dexie {
	declare settings: EntityTable<Setting, 'key'>;

	constructor() {
		super('comptoir-till', { chromeTransactionDurability: 'strict' });
		this.version(1).stores({ settings: 'key' });
	}
}

const database = new SettingsDatabase();

export async function readSetting<K extends keyof TillSettings>(
	key: K
): Promise<TillSettings[K] | null> {
	const found = await database.settings.get(key);
	return found === undefined ? null : (found.value as TillSettings[K]);
}

export async function writeSetting<K extends keyof TillSettings>(
	key: K,
	value: TillSettings[K]
): Promise<void> {
	await database.settings.put({ key, value });
}

export async function forgetSetting(key: keyof TillSettings): Promise<void> {
	await database.settings.delete(key);
}

/** The session, beside the rest, so that it is there when they are. Its text is `till-session.ts`'s. */
export const keptSession = {
	async read(): Promise<string | null> {
		const found = await database.settings.get('session');
		return typeof found?.value === 'string' ? found.value : null;
	},
	async write(text: string): Promise<void> {
		await database.settings.put({ key: 'session', value: text });
	},
	async forget(): Promise<void> {
		await database.settings.delete('session');
	}
};
