import { openSmtp } from '../../src/lib/platform/smtp.ts';
import { openBackend, type Backend, type Progress } from './backend.ts';
import { lockDataFolder } from './data-lock.ts';
import type { TownSettings } from './town-settings.ts';
import type { Mail } from './mailbox.ts';
import { seedDemo } from '../seed/seed-demo.ts';

/**
 * The backend a town server needs: null with a hosted Supabase, else the embedded one, seeded.
 * @param onStop takes what gives everything back; known before the long work begins.
 */
export async function openTownBackend(
	{ port, demo, supabase, smtp }: TownSettings,
	progress: Progress,
	onStop: (undo: () => Promise<unknown>) => void
): Promise<Backend | null> {
	if (supabase.kind === 'hosted') return null;
	const { folder, databaseUrl } = supabase;
	const unlock = lockDataFolder(folder, `http://localhost:${port}`);
	onStop(async () => unlock());
	const mails = smtp && !demo ? openSmtp(smtp) : null;
	onStop(async () => mails?.close());
	// Outside the demo nobody can read the mailbox over the web.
	const log = (mail: Mail) => console.log(`Mail to ${mail.to}\n${mail.text}\n`);
	const onMail = demo ? undefined : (mails?.send ?? log);
	const backend = await openBackend({ folder, databaseUrl, progress, onMail });
	onStop(() => backend.stop());
	if (demo) await seed(backend, progress);
	return backend;
}

async function seed({ sql, service }: Backend, progress: Progress) {
	const tell = (line: string) => console.log(`  … ${line}`);
	await progress('demo town', () =>
		seedDemo({ sql, storage: service, now: new Date(), progress: tell })
	);
}

/**
 * What the pages read: settings by environment, and this process' API and way of mails by global hooks.
 * Set before the pages are loaded. With a hosted Supabase the rest is in the environment already.
 */
export function connectPages(
	{ port, demo, smtp }: TownSettings,
	backend: Backend | null,
	onStop: (undo: () => Promise<unknown>) => void
) {
	process.env.COMPTOIR_DEMO = demo ? '1' : '0';
	if (!backend) {
		if (!smtp) console.warn('No SMTP_URL: what shoppers and shops should be mailed is not sent.');
		const mails = smtp && openSmtp(smtp);
		onStop(async () => mails?.close());
		globalThis.comptoirSendMail = mails?.send;
		return;
	}
	process.env.SUPABASE_URL = `http://127.0.0.1:${port}`;
	process.env.SUPABASE_PUBLISHABLE_KEY = backend.keys.publishableKey;
	process.env.SUPABASE_SECRET_KEY = backend.keys.secretKey;
	globalThis.comptoirSupabaseFetch = (input, init) => backend.fetch(new Request(input, init), null);
	globalThis.comptoirSendMail = (mail) => backend.mailbox.send(mail);
}
