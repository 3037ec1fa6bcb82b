import { env as dynamicEnv } from '$env/dynamic/private';
import { z } from 'zod';
import { stripeSettings, stripeVariables, type StripeSettings } from './stripe-settings';

const flag = z
	.enum(['0', '1', ''])
	.optional()
	.transform((value) => value === '1');

const text = z.string().optional().default('');

const schema = z.object({
	SUPABASE_URL: z.url({ protocol: /^https?$/, error: 'the address of your Supabase project' }),
	SUPABASE_PUBLISHABLE_KEY: z
		.string({ error: 'the publishable key of your Supabase project (sb_publishable_…)' })
		.min(1, 'the publishable key of your Supabase project (sb_publishable_…)')
		.refine(
			(key) => !key.startsWith('sb_secret_'),
			'this is a secret key: put the publishable one'
		),
	SUPABASE_SECRET_KEY: text,
	...stripeVariables,
	GEOCODER_URL: z
		.union([
			z.literal(''),
			z.url({ protocol: /^https?$/, error: 'the search address of a geocoder' })
		])
		.optional()
		.default(''),
	ORIGIN: text,
	PORT: text,
	COMPTOIR_DEMO: flag,
	COMPTOIR_WORKER_OFF: flag
});

export interface Env {
	/** The payment provider; null where people only put aside. */
	stripe: StripeSettings | null;
	/** Where people find this town, for links in mails that no request asked for. */
	origin: string;
	/** Bypasses row level security: for webhooks and jobs. '' where there are none. */
	secretKey: string;
	supabaseUrl: string;
	publishableKey: string;
	/** Where addresses are looked up for deliveries (src/lib/delivery/geocode.ts); '' where nobody is asked. */
	geocoder: string;
	/** Demo town: its mails can be read at /demo/mails and demo sign-ins are shown. */
	demo: boolean;
	/** Browsers must drop the service worker they keep (src/worker/README.md). */
	workerOff: boolean;
	/** The Supabase API is in this process and on our own address. */
	embedded: boolean;
	/** What a browser puts before /storage/v1 or /rest/v1: '' when the API is on our own address. */
	publicSupabaseUrl: string;
}

let known: Env | undefined;

/**
 * The settings of this server, read once.
 * Call it from the `init` hook so that a wrong setting stops the start instead of a later page.
 * @throws Error naming each missing or wrong variable and what it should hold.
 */
export function readEnv(): Env {
	known ??= parseEnv(dynamicEnv);
	return known;
}

function parseEnv(values: Record<string, string | undefined>): Env {
	const parsed = schema.safeParse(values);
	if (!parsed.success) {
		const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
		throw new Error(
			`Settings missing or wrong:\n${lines.join('\n')}\n` +
				'`npm start` sets them by itself; with your own Supabase, see .env.example.'
		);
	}
	const { SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, COMPTOIR_DEMO, COMPTOIR_WORKER_OFF } =
		parsed.data;
	const stripe = stripeSettings(parsed.data, parsed.data.SUPABASE_SECRET_KEY);
	const supabaseUrl = SUPABASE_URL.replace(/\/$/, '');
	const embedded = globalThis.comptoirSupabaseFetch !== undefined;
	return {
		stripe,
		origin: parsed.data.ORIGIN || `http://localhost:${parsed.data.PORT || '3000'}`,
		secretKey: parsed.data.SUPABASE_SECRET_KEY,
		supabaseUrl,
		publishableKey: SUPABASE_PUBLISHABLE_KEY,
		geocoder: parsed.data.GEOCODER_URL,
		demo: COMPTOIR_DEMO,
		workerOff: COMPTOIR_WORKER_OFF,
		embedded,
		publicSupabaseUrl: embedded ? '' : supabaseUrl
	};
}
