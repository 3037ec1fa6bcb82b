import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFakeStripe, type FakeStripe } from '../../tests/fakes/stripe/fake-stripe.ts';
import { buildDemo } from '../seed/demo.ts';
import { activeDemoAccounts, waitingDemoAccounts } from '../seed/load/accounts.ts';
import type { TownSettings } from './town-settings.ts';

/** Where the demo's pay pages are, on the town's own address. */
export const DEMO_STRIPE_PATH = '/demo/stripe';

/** Where the running demo says how its provider is reached. */
const ADDRESS_FILE = 'stripe/address.txt';

const secretKey = 'sk_test_demo_of_comptoir';
export const webhookSecret = 'whsec_demo_of_comptoir';

/**
 * The demo's payment provider: a fake that the real SDK talks to, so that a whole basket can be paid without
 * an account anywhere. With keys of your own (STRIPE_SECRET_KEY) there is none, nor outside the demo.
 */
export async function openDemoStripe(
	{ port, demo, supabase }: TownSettings,
	onStop: (undo: () => Promise<unknown>) => void
): Promise<FakeStripe | null> {
	if (!demo || supabase.kind === 'hosted' || process.env.STRIPE_SECRET_KEY) return null;
	const shops = buildDemo(new Date());
	const fake = await openFakeStripe({
		secretKey,
		webhookSecret,
		webhookUrl: `http://127.0.0.1:${port}/webhooks/stripe`,
		pagesUrl: DEMO_STRIPE_PATH,
		folder: join(supabase.folder, 'stripe'),
		accounts: activeDemoAccounts(shops),
		waitingAccounts: waitingDemoAccounts(shops)
	});
	onStop(() => fake.close());
	await writeFile(join(supabase.folder, ADDRESS_FILE), fake.url);
	process.env.STRIPE_SECRET_KEY = secretKey;
	process.env.STRIPE_WEBHOOK_SECRET = webhookSecret;
	process.env.STRIPE_API_BASE = fake.url;
	return fake;
}

/** How a command beside the running demo reaches its provider; null where there is none. */
export async function demoStripeSettings({ demo, supabase }: TownSettings) {
	if (!demo || supabase.kind === 'hosted') return null;
	const address = await readFile(join(supabase.folder, ADDRESS_FILE), 'utf8').catch(() => null);
	return address ? { secretKey, apiBase: address } : null;
}
