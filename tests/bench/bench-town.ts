/** The demo town as `npm start` serves it, in this process and a throw-away folder, with its database at hand. */
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sql } from 'postgres';
import { buildApp, isBuildOld } from '../../supabase/embedded/build-if-changed.ts';
import { connectPages, openTownBackend } from '../../supabase/embedded/town-backend.ts';
import {
	closeServer,
	createTownServer,
	setHandlerEnvironment,
	type PageHandler
} from '../../supabase/embedded/town-server.ts';

export interface BenchTown {
	/** http://localhost:… */
	url: string;
	/** Superuser connection. */
	sql: Sql;
	databaseUrl: string;
	publishableKey: string;
	close(): Promise<void>;
}

export async function openBenchTown(): Promise<BenchTown> {
	process.chdir(join(import.meta.dirname, '../..'));
	if (await isBuildOld()) await buildApp();
	const folder = await mkdtemp(join(tmpdir(), 'comptoir-bench-'));
	await chmod(folder, 0o711);
	const port = await freePort();
	const settings = {
		port,
		demo: true,
		supabase: { kind: 'embedded', folder, databaseUrl: undefined } as const,
		smtp: null
	};
	const undos: (() => Promise<unknown>)[] = [];
	const quietly = <T>(_label: string, work: () => Promise<T>) => work();
	const backend = await openTownBackend(settings, quietly, (undo) => undos.push(undo));
	if (!backend) throw new Error('the bench needs the embedded backend');
	connectPages(settings, backend, (undo) => undos.push(undo));
	setHandlerEnvironment();
	const build = pathToFileURL('build/handler.js').href;
	const { handler } = (await import(build)) as { handler: PageHandler };
	const server = createTownServer({
		pages: handler,
		api: backend.fetch,
		mailbox: backend.mailbox,
		stripe: null
	});
	server.listen(port);
	await once(server, 'listening');
	return {
		url: `http://localhost:${port}`,
		sql: backend.sql,
		databaseUrl: backend.databaseUrl,
		publishableKey: backend.keys.publishableKey,
		async close() {
			await closeServer(server);
			for (const undo of undos.reverse()) await undo();
			await rm(folder, { recursive: true, force: true });
		}
	};
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0);
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	return port;
}
