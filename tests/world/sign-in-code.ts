import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

interface CapturedMail {
	to: string;
	text: string;
}

/**
 * The code in the newest mail to an address.
 * @param mails file of the embedded mailbox, or address of Mailpit (`supabase start`).
 * @throws Error when no code came within five seconds.
 */
export async function newestCode(mails: string, email: string): Promise<string> {
	for (let tries = 0; tries < 50; tries++) {
		const text = mails.startsWith('http')
			? await readFromMailpit(mails, email)
			: await readFromMailbox(mails, email);
		const code = /\b\d{6}\b/.exec(text)?.[0];
		if (code) return code;
		await setTimeout(100);
	}
	throw new Error(`No code came for ${email}`);
}

async function readFromMailbox(file: string, email: string): Promise<string> {
	const all = JSON.parse(await readFile(file, 'utf8')) as CapturedMail[];
	return all.find((mail) => mail.to.toLowerCase() === email.toLowerCase())?.text ?? '';
}

async function readFromMailpit(address: string, email: string): Promise<string> {
	const query = encodeURIComponent(`to:"${email}"`);
	const response = await fetch(`${address}/view/latest.txt?query=${query}`);
	return response.ok ? response.text() : '';
}
