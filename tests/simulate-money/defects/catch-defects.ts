import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { CODE_DEFECTS } from './code-defects.ts';
import { SQL_DEFECTS } from './sql-defects.ts';

/** Every mistake that is made on purpose. */
export const DEFECTS = [...CODE_DEFECTS, ...SQL_DEFECTS];

/**
 * Makes each mistake on purpose until a run is found guilty, two processes sharing them.
 * @param only a part of the names of those to be made; empty: all
 * @returns whether all were caught
 */
export async function catchDefects(firstSeed: number, only: string): Promise<boolean> {
	const names = DEFECTS.map(({ name }) => name).filter((name) => name.includes(only));
	const processes = Math.min(2, availableParallelism(), names.length);
	let caught = 0;
	const ends = Array.from({ length: processes }, async (_, at) => {
		const own = names.filter((_name, index) => index % processes === at);
		const child = fork(join(import.meta.dirname, 'share-defects.ts'), [String(firstSeed), ...own]);
		child.on('message', (isCaught: boolean) => (caught += isCaught ? 1 : 0));
		await once(child, 'close');
	});
	await Promise.all(ends);
	console.log(`defects ${names.length} caught ${caught}`);
	return names.length > 0 && caught === names.length;
}
