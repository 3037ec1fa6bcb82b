import Dexie, { type EntityTable } from 'dexie';

interface Setting {
	key: string;
	value: unknown;
}

/** The few things a shell must know before it can open anything else. */
class SettingsDatabase extends Dexie {
	declare settings: EntityTable<Setting, 'key'>;

	constructor(name: string) {
		super(name, { chromeTransactionDurability: 'strict' });
		this.version(1).stores({ settings: 'key' });
	}
}

/** Who is signed in on this device, as text that `device-session.ts` alone understands. */
export interface KeptSession {
	/** Tells this device's sessions apart: the till's and the field's may be two people's. */
	name: string;
	read(): Promise<string | null>;
	write(text: string): Promise<void>;
	forget(): Promise<void>;
}

/** Named values on this device's disk. */
export interface KeptSettings<T> {
	read<K extends keyof T & string>(key: K): Promise<T[K] | null>;
	write<K extends keyof T & string>(key: K, value: T[K]): Promise<void>;
	forget(key: keyof T & string): Promise<void>;
	/** The session, beside the rest, so that it is there when they are. */
	session: KeptSession;
}

/** @param name of the IndexedDB database: one for each shell */
export function keepSettings<T>(name: string): KeptSettings<T> {
	const { settings } = new SettingsDatabase(name);
	return {
		async read<K extends keyof T & string>(key: K) {
			const found = await settings.get(key);
			return found === undefined ? null : (found.value as T[K]);
		},
		async write(key, value) {
			await settings.put({ key, value });
		},
		async forget(key) {
			await settings.delete(key);
		},
		session: {
			name,
			async read() {
				const found = await settings.get('session');
				return typeof found?.value === 'string' ? found.value : null;
			},
			async write(text) {
				await settings.put({ key: 'session', value: text });
			},
			async forget() {
				await settings.delete('session');
			}
		}
	};
}
