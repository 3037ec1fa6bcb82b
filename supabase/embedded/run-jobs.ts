/**
 * `npm run jobs`: does now what the server does by itself every few minutes, whoever is due or not: settles
 * what is open, compares with the payment provider, closes last month. For a cron of one's own, and for
 * looking after something at once. A job that a node is running right now is left to it.
 */
import { createClient } from '@supabase/supabase-js';
import { randomUUID } from 'node:crypto';
import { runDueJobs, type Job } from '../../src/lib/jobs/job.ts';
import { paymentJobs, statementJob } from '../../src/lib/payments/payment-jobs.server.ts';
import { openStripe } from '../../src/lib/payments/stripe-client.ts';
import { openSmtp } from '../../src/lib/platform/smtp.ts';
import { readKeys } from './data-folder.ts';
import { demoStripeSettings } from './demo-stripe.ts';
import { enterProject, runUntilStopped } from './process-life.ts';
import { readTownSettings } from './town-settings.ts';

await runUntilStopped(async () => {
	enterProject();
	const settings = readTownSettings();
	const { port, supabase } = settings;
	const { url, key } =
		supabase.kind === 'hosted'
			? { url: process.env.SUPABASE_URL!, key: process.env.SUPABASE_SECRET_KEY! }
			: { url: `http://127.0.0.1:${port}`, key: (await readKeys(supabase.folder)).secretKey };
	const db = createClient(url, key, { auth: { persistSession: false, autoRefreshToken: false } });
	const own = process.env.STRIPE_SECRET_KEY;
	const stripe = own
		? { secretKey: own, apiBase: process.env.STRIPE_API_BASE || null }
		: await demoStripeSettings(settings);
	const origin = process.env.ORIGIN || `http://localhost:${port}`;
	const mails = settings.smtp && openSmtp(settings.smtp);
	// The mailbox of a demo is its server's own file: here its mails are only named.
	globalThis.comptoirSendMail =
		mails?.send ?? (async ({ to, subject }) => console.log(`not mailed to ${to}: ${subject}`));
	const jobs: Job[] = [statementJob(db)];
	if (stripe) {
		const deps = { db, stripe: openStripe(stripe.secretKey, stripe.apiBase) };
		jobs.unshift(...paymentJobs(deps, origin));
	}
	const ran = await runDueJobs(
		db,
		jobs.map((job) => ({
			...job,
			everySeconds: 0,
			run: async () => {
				const result = await job.run();
				console.log(`${job.name}: ${JSON.stringify(result)}`);
				return result;
			}
		})),
		randomUUID()
	);
	for (const { name } of jobs) {
		if (!ran.includes(name)) console.log(`${name}: another node is at it`);
	}
	await mails?.close();
});
