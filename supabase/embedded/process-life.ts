import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { inspect } from 'node:util';

/** Paths in the settings are relative to the project, wherever the command was typed. */
export function enterProject() {
	process.chdir(join(import.meta.dirname, '../..'));
	if (existsSync('.env')) process.loadEnvFile('.env');
}

/**
 * Runs a server until a signal, then stops it in order. Whatever goes wrong is one clear message
 * and a non-zero end.
 * @param work starts things; what it registers with `onStop` is undone in reverse order.
 */
export async function runUntilStopped(work: (onStop: (undo: Undo) => void) => Promise<void>) {
	const undos: Undo[] = [];
	let stopping: Promise<void> | undefined;
	const stop = () => {
		// Whatever does not end in time is left to the end of this process (and Postgres' watchdog).
		setTimeout(() => fail(new Error('Stopping took too long.')), 15_000).unref();
		return (stopping ??= undoAll(undos));
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.on(signal, () => void stop().then(() => process.exit(0), fail));
	}
	try {
		await work((undo) => undos.push(undo));
	} catch (error) {
		// Stopped half-way by a signal: what was under way broke off, as it should.
		if (stopping) return;
		await stop();
		fail(error);
	}
}

type Undo = () => Promise<unknown>;

async function undoAll(undos: Undo[]) {
	for (const undo of undos.splice(0).reverse()) await undo();
}

function fail(error: unknown): never {
	// Our own errors say what to do; one without words is told whole.
	const words = error instanceof Error && error.message && !process.env.DEBUG;
	console.error('\n%s\n', words ? error.message : inspect(error));
	process.exit(1);
}

/** @throws Error telling what to do when something else answers on this port. */
export async function checkPortFree(port: number): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		const probe = createServer();
		probe.once('error', (error: NodeJS.ErrnoException) => {
			reject(
				error.code === 'EADDRINUSE'
					? new Error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`)
					: error
			);
		});
		probe.listen(port, () => probe.close(() => resolve()));
	});
}
