import type { Operation, OutboxEntry } from './operation.ts';

/**
 * What an operation does to the row a person looks at, as a pure function: the server's row in, the row
 * after the operation out. No row in: the operation may create one. A kind it does not know changes nothing.
 */
export type Lay<T> = (row: T | undefined, operation: Operation) => T | undefined;

/**
 * S11: the rows with the operations of this device laid over them, oldest first. Computed at each reading:
 * rows that arrive meanwhile slip underneath, so there is nothing to undo and nothing to merge.
 */
export function layOver<T extends { id: string }>(
	table: string,
	rows: readonly T[],
	entries: readonly OutboxEntry[],
	lay: Lay<T>
): T[] {
	const laid = new Map<string, T>(rows.map((row) => [row.id, row]));
	for (const { operation } of [...entries].sort((one, other) => one.seq - other.seq)) {
		if (operation.entity.table !== table) continue;
		const row = lay(laid.get(operation.entity.id), operation);
		if (row === undefined) laid.delete(operation.entity.id);
		else laid.set(operation.entity.id, row);
	}
	return [...laid.values()];
}
