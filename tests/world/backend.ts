/**
 * A throw-away backend: the same Postgres, migrations and API as `npm start`, in a folder of its own,
 * empty. Or a Supabase that already runs (`supabase start`), named by the environment.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerFromApi, apiBodyLimit } from '../../supabase/embedded/api-bridge.ts';
import type { AuthLimits } from '../../supabase/embedded/auth-gate.ts';
import { openBackend } from '../../supabase/embedded/backend.ts';

/** What a test process needs to reach the backend; plain text, so that it travels between processes. */
export interface BackendAddress {
	url: string;
	publishableKey: string;
	secretKey: string;
	databaseUrl: string;
	/** Where the captured mails are: a file, or the address of Mailpit. */
	mails: string;
}

export interface TestBackend extends BackendAddress {
	stop(): Promise<void>;
}

const noLimits: AuthLimits = {
	codesPerAddress: Infinity,
	codesPerCaller: Infinity,
	guessesPerAddress: Infinity,
	codePause: 0
};

/** @param limits on sign-in codes; none unless a test is about them. */
export async function startBackend(limits: AuthLimits = noLimits): Promise<TestBackend> {
	const folder = await mkdtemp(join(tmpdir(), 'comptoir-test-'));
	// Postgres may run as another account than ours (when we are root) and must get in.
	await chmod(folder, 0o711);
	const removeFolder = () => rm(folder, { recursive: true, force: true });
	const backend = await openBackend({ folder, durable: false, limits }).catch(async (error) => {
		await removeFolder();
		throw error;
	});
	const server = createServer((request, response) => {
		const limit = apiBodyLimit(request.url ?? '/');
		if (!limit) response.writeHead(404).end();
		else {
			answerFromApi(backend.fetch, limit, request, response).catch((error: unknown) => {
				console.error(error);
				response.destroy();
			});
		}
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		publishableKey: backend.keys.publishableKey,
		secretKey: backend.keys.secretKey,
		databaseUrl: backend.databaseUrl,
		mails: join(folder, 'mails.json'),
		async stop() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			await backend.stop();
			await removeFolder();
		}
	};
}

/** The Supabase named by SUPABASE_URL and its companions, if any: the same tests run against it. */
export function backendFromEnvironment(): BackendAddress | null {
	const { SUPABASE_URL: url, SUPABASE_PUBLISHABLE_KEY: publishableKey } = process.env;
	const { SUPABASE_SECRET_KEY: secretKey, DATABASE_URL: databaseUrl } = process.env;
	if (!url) return null;
	if (!publishableKey || !secretKey || !databaseUrl) {
		throw new Error(
			'SUPABASE_URL also needs SUPABASE_PUBLISHABLE_KEY, SUPABASE_SECRET_KEY and DATABASE_URL ' +
				'(`supabase status` prints them).'
		);
	}
	const mails = process.env.MAILPIT_URL ?? 'http://127.0.0.1:54324';
	return { url, publishableKey, secretKey, databaseUrl, mails };
}
