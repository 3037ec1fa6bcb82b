import { smtpSettings, type SmtpSettings } from '../../src/lib/platform/smtp.ts';
import { dataFolder } from './data-folder.ts';

/** Where this server's Supabase is. */
export type SupabaseSource =
	{ kind: 'hosted' } | { kind: 'embedded'; folder: string; databaseUrl: string | undefined };

export interface TownSettings {
	port: number;
	demo: boolean;
	supabase: SupabaseSource;
	/** Null: the demo's mailbox, or the log. */
	smtp: SmtpSettings | null;
}

const hostedNames = ['SUPABASE_URL', 'SUPABASE_PUBLISHABLE_KEY', 'SUPABASE_SECRET_KEY'];

/**
 * Reads the settings the start needs before any page exists.
 * @throws Error naming the variable that is missing or wrong and what it should hold.
 */
export function readTownSettings(env: NodeJS.ProcessEnv = process.env): TownSettings {
	const port = Number(env.PORT || 3000);
	if (!Number.isInteger(port) || port < 1 || port > 65_535) {
		throw new Error(`PORT: "${env.PORT}" is not a port number (1 to 65535)`);
	}
	if (env.COMPTOIR_DEMO && !['0', '1'].includes(env.COMPTOIR_DEMO)) {
		throw new Error(`COMPTOIR_DEMO: "${env.COMPTOIR_DEMO}", should be 1 or 0`);
	}
	const smtp = smtpSettings(env);
	const asked = env.COMPTOIR_DEMO === '1';
	const missing = hostedNames.filter((name) => !env[name]);
	if (missing.length === 0) {
		if (!/^https?:\/\//.test(env.SUPABASE_URL ?? '') || !URL.canParse(env.SUPABASE_URL ?? '')) {
			throw new Error(`SUPABASE_URL: "${env.SUPABASE_URL}" is not an address (https://…)`);
		}
		return { port, demo: asked, supabase: { kind: 'hosted' }, smtp };
	}
	if (missing.length < hostedNames.length) {
		throw new Error(
			`${missing.join(', ')}: missing. A Supabase of yours needs ${hostedNames.join(', ')}; ` +
				'leave all three out for the embedded one.'
		);
	}
	const databaseUrl = env.DATABASE_URL || undefined;
	if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
		throw new Error('DATABASE_URL: should look like postgres://user:password@host:5432/name');
	}
	const demo = asked || (env.COMPTOIR_DEMO !== '0' && !databaseUrl);
	return { port, demo, supabase: { kind: 'embedded', folder: dataFolder(), databaseUrl }, smtp };
}
