import { layOver } from '../offline/laid-rows.ts';
import type { OfflineDatabase } from '../offline/offline-database.ts';
import type { Clerk } from './clerk.ts';
import { layClerk } from './lay-clerk.ts';

/** Every name the tablet knows, removed ones too: what they did still bears it. By name. */
export async function readClerks(database: OfflineDatabase): Promise<Clerk[]> {
	const [rows, taps] = await Promise.all([
		database.rows<Clerk>('clerks').toArray(),
		database.outbox.filter(({ operation }) => operation.entity.table === 'clerks').toArray()
	]);
	return layOver('clerks', rows, taps, layClerk).sort((one, other) =>
		one.name.localeCompare(other.name)
	);
}

/** "ML" of "Marie-Laure", "M" of "Marie": two letters at most. */
export function initials(name: string): string {
	const parts = name.split(/[\s-]+/).filter(Boolean);
	const first = [...(parts[0] ?? '?')][0] ?? '?';
	const last = parts.length > 1 ? ([...(parts.at(-1) ?? '')][0] ?? '') : '';
	return (first + last).toLocaleUpperCase();
}
