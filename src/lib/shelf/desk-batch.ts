import type { DeskOperation } from './desk-operation.ts';

const MOST_OPERATIONS = 500;
/** Below what the server takes at once, envelope and accents counted. */
const MOST_BYTES = 400_000;

/** How many of the operations at the head of a queue go in one request; one always does. */
export function batchLength(queue: readonly DeskOperation[], most = MOST_OPERATIONS): number {
	const encoder = new TextEncoder();
	let bytes = 0;
	for (const [index, operation] of queue.entries()) {
		bytes += encoder.encode(JSON.stringify(operation)).byteLength + 1;
		if (index > 0 && (bytes > MOST_BYTES || index >= most)) return index;
	}
	return queue.length;
}
