import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import postgres, { type Sql } from 'postgres';
import type { BackendAddress } from './backend.ts';
import { newestCode } from './sign-in-code.ts';

export interface BackendUse extends BackendAddress {
	/** Superuser connection: builds worlds and looks behind the policies. The caller ends it. */
	sql: Sql;
	/** A visitor nobody knows. Clients are untyped: tests also send what the types forbid. */
	anon(): SupabaseClient;
	/** The secret key: bypasses row level security. */
	service(): SupabaseClient;
	/** A person signed in by the code mailed to them, account made the first time. */
	signIn(email: string): Promise<SupabaseClient>;
}

/** Clients for a backend that runs. */
export function connect(address: BackendAddress): BackendUse {
	const sql = postgres(address.databaseUrl, { max: 4, onnotice: () => {} });
	const client = (key: string) =>
		createClient(address.url, key, {
			auth: { persistSession: false, autoRefreshToken: false }
		});
	const anon = () => client(address.publishableKey);
	return {
		...address,
		sql,
		anon,
		service: () => client(address.secretKey),
		async signIn(email) {
			const person = anon();
			const asked = await person.auth.signInWithOtp({ email });
			if (asked.error) throw asked.error;
			const token = await newestCode(address.mails, email);
			const { error } = await person.auth.verifyOtp({ email, token, type: 'email' });
			if (error) throw error;
			// What the app does after every sign-in: memberships waiting for this e-mail are bound.
			const greeted = await person.rpc('greet_person');
			if (greeted.error) throw greeted.error;
			return person;
		}
	};
}
