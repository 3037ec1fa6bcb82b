import type { AuthError, SupabaseClient } from '@supabase/supabase-js';
import { error } from '@sveltejs/kit';
import { BACKEND_AWAY } from '../platform/call-rpc.ts';

export type SignInRefusal = 'bad_email' | 'wrong_code' | 'too_many_codes' | 'too_many_tries';
export type SignInAnswer = { ok: true } | { ok: false; refusal: SignInRefusal };

/** Sends a six-digit code to this address; says nothing about whether it has an account. */
export async function sendCode(client: SupabaseClient, email: string): Promise<SignInAnswer> {
	const { error: failure } = await client.auth.signInWithOtp({
		email,
		options: { shouldCreateUser: true }
	});
	if (!failure) return { ok: true };
	if (isAbout(failure, 'rate_limit') || failure.status === 429) {
		return { ok: false, refusal: 'too_many_codes' };
	}
	if (isAbout(failure, 'email_address', 'validation_failed'))
		return { ok: false, refusal: 'bad_email' };
	return giveUp('sending a code', failure);
}

/** Opens the session of `client` with the code that was sent; an old code counts as a wrong one. */
export async function checkCode(
	client: SupabaseClient,
	email: string,
	token: string
): Promise<SignInAnswer> {
	const { error: failure } = await client.auth.verifyOtp({ email, token, type: 'email' });
	if (!failure) return { ok: true };
	if (isAbout(failure, 'rate_limit') || failure.status === 429) {
		return { ok: false, refusal: 'too_many_tries' };
	}
	if (
		isAbout(failure, 'otp_expired', 'otp_disabled', 'validation_failed') ||
		failure.status === 403
	) {
		return { ok: false, refusal: 'wrong_code' };
	}
	return giveUp('checking a code', failure);
}

const isAbout = ({ code }: AuthError, ...parts: string[]) =>
	parts.some((part) => code?.includes(part));

function giveUp(doing: string, failure: AuthError): never {
	console.error(`${doing} failed: ${failure.status} ${failure.code} ${failure.message}`);
	error(503, BACKEND_AWAY);
}
