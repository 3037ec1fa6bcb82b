import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { chmod, cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** User and group Postgres runs as; empty when it runs as ourselves. */
export interface PostgresAccount {
	uid?: number;
	gid?: number;
}

/** Postgres refuses to run as root: there it runs as `postgres` if the machine has it, else `nobody`. */
export function findPostgresAccount(): PostgresAccount {
	if (process.getuid?.() !== 0) return {};
	const users = readFileSync('/etc/passwd', 'utf8').split('\n');
	for (const name of ['postgres', 'nobody']) {
		const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
		if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
	}
	throw new Error('Started as root, and this machine has neither a user postgres nor nobody.');
}

/**
 * A project in /root cannot be entered by the account Postgres runs as. Then its files go to a
 * folder of their own outside.
 * @returns the folder for this cluster: `wanted` itself wherever that is possible.
 */
export function reachableFolder(wanted: string, account: PostgresAccount): string {
	if (canReach(dirname(wanted), account)) return wanted;
	const name = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
	return join('/var/tmp', `comptoir-${name}`, 'postgres');
}

/** The Postgres programs where the account can run them: copied outside when it cannot. */
export async function reachablePrograms(binFolder: string, account: PostgresAccount) {
	if (canReach(binFolder, account)) return binFolder;
	const native = dirname(binFolder);
	// Programs of another version are another copy.
	const made = statSync(join(binFolder, 'postgres')).mtimeMs;
	const name = createHash('sha256').update(`${native} ${made}`).digest('hex').slice(0, 12);
	const copy = join('/var/tmp', `comptoir-programs-${name}`);
	if (!existsSync(copy)) await copyWhole(native, copy);
	return join(copy, 'bin');
}

/** Several processes may start at once: the folder appears whole, by the name of whoever was first. */
async function copyWhole(from: string, to: string) {
	const own = await mkdtemp(`${to}-`);
	await chmod(own, 0o755);
	await cp(from, own, { recursive: true, verbatimSymlinks: true });
	try {
		await rename(own, to);
	} catch (error) {
		await rm(own, { recursive: true, force: true });
		if (!existsSync(to)) throw error;
	}
}

function canReach(folder: string, account: PostgresAccount): boolean {
	if (account.uid === undefined) return true;
	for (let at = folder; ; at = dirname(at)) {
		const stat = statSync(at, { throwIfNoEntry: false });
		if (stat && !(stat.mode & 0o001) && stat.uid !== account.uid) return false;
		if (at === dirname(at)) return true;
	}
}
