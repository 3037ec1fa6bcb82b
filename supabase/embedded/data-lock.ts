import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf } from './running-command.ts';

interface Holder {
	pid: number;
	/** A restarted machine may give the number to something else: the command tells. */
	command: string;
	address: string;
}

/**
 * One server per data folder. A lock left by a killed server is taken over.
 * @returns what gives the folder back.
 * @throws Error naming the server that already runs on it.
 */
export function lockDataFolder(folder: string, address: string): () => void {
	const file = join(folder, 'server.json');
	const holder = readHolder(file);
	if (holder && holder.pid !== process.pid && commandOf(holder.pid) === holder.command) {
		throw new Error(
			`A server already uses ${folder}: ${holder.address} (process ${holder.pid}).\n` +
				'Stop it first, or give this one a folder of its own: COMPTOIR_DATA=/tmp/other npm start'
		);
	}
	mkdirSync(folder, { recursive: true });
	const self: Holder = { pid: process.pid, command: commandOf(process.pid), address };
	writeFileSync(file, JSON.stringify(self));
	return () => rmSync(file, { force: true });
}

function readHolder(file: string): Holder | null {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Holder;
	} catch {
		// Absent, or cut short by a crash while it was written: nobody holds the folder.
		return null;
	}
}
