import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Secrets made once per data folder, so that sessions and keys survive a restart. */
export interface BackendKeys {
	publishableKey: string;
	secretKey: string;
	jwtSecret: string;
	databasePassword: string;
}

/** Where the embedded data lives: `COMPTOIR_DATA`, or `.comptoir` in the project. */
export function dataFolder(): string {
	return resolve(process.env.COMPTOIR_DATA || '.comptoir');
}

/** Reads the keys of a data folder, making folder and keys the first time. */
export async function readKeys(folder: string): Promise<BackendKeys> {
	await mkdir(folder, { recursive: true });
	const file = join(folder, 'keys.json');
	const stored = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return null;
		throw error;
	});
	if (stored) return JSON.parse(stored) as BackendKeys;
	const secret = (bytes: number) => randomBytes(bytes).toString('base64url');
	const keys: BackendKeys = {
		publishableKey: `sb_publishable_${secret(24)}`,
		secretKey: `sb_secret_${secret(24)}`,
		jwtSecret: secret(48),
		databasePassword: secret(24)
	};
	await writeFile(file, JSON.stringify(keys, null, '\t'), { mode: 0o600 });
	return keys;
}
