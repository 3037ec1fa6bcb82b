import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyTables, type Tables } from './tables.ts';

/** The state in one file, whole at every instant: written beside, then put in its place. */
export function openStateFile(folder: string): { tables: Tables; save: (tables: Tables) => void } {
	mkdirSync(folder, { recursive: true });
	const file = join(folder, 'stripe.json');
	const draft = `${file}.new`;
	return {
		tables: { ...emptyTables(), ...readState(file) },
		save(tables) {
			writeFileSync(draft, JSON.stringify(tables), { mode: 0o600 });
			renameSync(draft, file);
		}
	};
}

function readState(file: string): Partial<Tables> {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Partial<Tables>;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
		throw error;
	}
}
