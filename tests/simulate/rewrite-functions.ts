/** Words of the database's functions, said otherwise in a simulation's own database. */
import type { Sql } from 'postgres';

export type Change = readonly [from: string | RegExp, to: string];

/**
 * Replaces words in functions of the database.
 * @returns what does it and gives back how to undo it; throws where the words are not there: a chapter has changed
 */
export function rewriteFunctions(functions: Record<string, readonly Change[]>) {
	return async (sql: Sql): Promise<() => Promise<void>> => {
		const originals: string[] = [];
		for (const [name, changes] of Object.entries(functions)) {
			originals.push(await rewriteFunction(sql, name, changes));
		}
		return async () => {
			for (const original of originals) await sql.unsafe(original);
		};
	};
}

async function rewriteFunction(
	sql: Sql,
	name: string,
	changes: readonly Change[]
): Promise<string> {
	const [found] = await sql<{ text: string }[]>`
		select pg_get_functiondef(p.oid) as text from pg_proc p
		where p.oid = ${name}::regproc`;
	let text = found!.text;
	for (const [from, to] of changes) {
		const changed = text.replace(from, to);
		if (changed === text) throw new Error(`${name} no longer says ${String(from)}`);
		text = changed;
	}
	await sql.unsafe(text);
	return found!.text;
}
