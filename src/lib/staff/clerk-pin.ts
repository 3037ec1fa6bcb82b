import type { Clerk } from './clerk.ts';

/** Enough to make trying all ten thousand take a tablet some minutes; a first look takes it a moment. */
const ROUNDS = 100_000;
const PIN = /^[0-9]{4,6}$/;

export function isPin(text: string): boolean {
	return PIN.test(text);
}

/** What is kept of a new PIN: salt and hash, hex. */
export async function hashPin(pin: string): Promise<Pick<Clerk, 'pin_salt' | 'pin_hash'>> {
	const salt = crypto.getRandomValues(new Uint8Array(16));
	return { pin_salt: toHex(salt), pin_hash: await derive(pin, salt) };
}

/** True when this is the clerk's PIN. Works without network. */
export async function isPinOf(
	clerk: Pick<Clerk, 'pin_salt' | 'pin_hash'>,
	pin: string
): Promise<boolean> {
	return isPin(pin) && (await derive(pin, fromHex(clerk.pin_salt))) === clerk.pin_hash;
}

async function derive(pin: string, salt: Uint8Array<ArrayBuffer>): Promise<string> {
	const bytes = new TextEncoder().encode(pin);
	const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
	const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
	return toHex(new Uint8Array(await crypto.subtle.deriveBits(how, key, 256)));
}

function toHex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
