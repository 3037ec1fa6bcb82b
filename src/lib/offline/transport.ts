import type { SyncRequest } from './wire-protocol.ts';

/** Why a trip brought nothing back, as far as the device can tell. */
export type TransportFailureKind = 'offline' | 'server' | 'signed_out';

/** Thrown by a transport that knows why it failed. Anything else it throws counts as "offline". */
export class TransportFailure extends Error {
	readonly kind: TransportFailureKind;

	constructor(kind: TransportFailureKind, message: string) {
		super(message);
		this.name = 'TransportFailure';
		this.kind = kind;
	}
}

/**
 * Carries one question to the server and its answer back, unread: the engine decides whether that was an
 * answer. Must give up when `signal` does; a transport that does not is given up on.
 */
export type Transport = (request: SyncRequest, signal: AbortSignal) => Promise<unknown>;

/** Rejects with a TransportFailure when `work` has not come back in time, whether or not it listens. */
export async function withDeadline<T>(
	milliseconds: number,
	work: (signal: AbortSignal) => Promise<T>
): Promise<T> {
	const abort = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			const failure = new TransportFailure('offline', `no answer in ${milliseconds} ms`);
			abort.abort(failure);
			reject(failure);
		}, milliseconds);
	});
	try {
		return await Promise.race([work(abort.signal), late]);
	} finally {
		clearTimeout(timer);
	}
}
