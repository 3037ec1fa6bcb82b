/** `npm run reset`: deletes the embedded data, so that the next start makes a new town. */
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataFolder } from './data-folder.ts';
import { lockDataFolder } from './data-lock.ts';
import { existsSync } from 'node:fs';
import { findPostgresAccount, reachableFolder } from './postgres-account.ts';
import { enterProject, runUntilStopped } from './process-life.ts';

await runUntilStopped(async () => {
	enterProject();
	const folder = dataFolder();
	if (!existsSync(join(folder, 'keys.json'))) {
		console.log(`Nothing to reset in ${folder}.`);
		return;
	}
	const unlock = lockDataFolder(folder, 'npm run reset');
	const database = reachableFolder(join(folder, 'postgres'), findPostgresAccount());
	if (!database.startsWith(folder)) await rm(dirname(database), { recursive: true, force: true });
	await rm(folder, { recursive: true, force: true });
	unlock();
	console.log(`Deleted ${folder}. The next start makes a new town.`);
});
