import type { DeskAnswer, DeskBatch } from './desk-commands.ts';

/** Patience with a slow line: below, a batch that is on its way would be sent twice for nothing. */
const PATIENCE_MS = 30_000;

/** Why a batch did not go: try later, sign in again, or never. */
export type PostFailure = 'offline' | 'signed_out' | 'refused';

/**
 * Sends operations from a page of the desk. A batch whose answer was lost may be sent again: each operation has
 * its effect once.
 */
export async function postOperations(
	address: string,
	batch: DeskBatch
): Promise<DeskAnswer | { ok: false; refusal: PostFailure }> {
	try {
		const response = await fetch(address, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(batch),
			redirect: 'manual',
			signal: AbortSignal.timeout(PATIENCE_MS)
		});
		// The session ended: the server leads to the sign-in.
		if (response.type === 'opaqueredirect') return { ok: false, refusal: 'signed_out' };
		if (response.status >= 500) return { ok: false, refusal: 'offline' };
		if (!response.ok) return { ok: false, refusal: 'refused' };
		return (await response.json()) as DeskAnswer;
	} catch {
		return { ok: false, refusal: 'offline' };
	}
}
