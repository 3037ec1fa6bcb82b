import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** An address gets one code in twenty seconds, whichever journey asks (`max_frequency`). */
const BETWEEN_CODES_MS = 21_000;

/** Waits until this address may be mailed again. Its turn is written down before, so that two never share one. */
async function takeTurn(email: string): Promise<void> {
	const file = join(process.env.JOURNEY_DATA!, `asked-${email}`);
	const last = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
	const turn = Math.max(Date.now(), last + BETWEEN_CODES_MS);
	writeFileSync(file, '');
	utimesSync(file, turn / 1000, turn / 1000);
	await setTimeout(Math.max(0, turn - Date.now()));
}

/** The codes mailed to an address so far, newest first, read where the demo shows its mails. */
async function mailedCodes(server: string, email: string): Promise<string[]> {
	const page = await (await fetch(`${server}/demo/mails`)).text();
	return page
		.split(/<article/)
		.filter((mail) => mail.includes(email))
		.flatMap((mail) => /\b\d{6}\b/.exec(mail.replace(/<[^>]*>/g, ' '))?.[0] ?? []);
}

/**
 * Does what asks for a code (a press on a button) and returns the code that came for it, not an older one.
 * @throws Error when none came within ten seconds.
 */
export async function codeAskedBy(
	ask: () => Promise<void>,
	{ server, email }: { server: string; email: string }
): Promise<string> {
	await takeTurn(email);
	const before = (await mailedCodes(server, email)).length;
	await ask();
	for (let tries = 0; tries < 100; tries++) {
		const codes = await mailedCodes(server, email);
		if (codes.length > before && codes[0]) return codes[0];
		await setTimeout(100);
	}
	throw new Error(`No code for ${email} at ${server}/demo/mails`);
}
