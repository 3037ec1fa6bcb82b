import { setTimeout } from 'node:timers/promises';

/** The newest six-digit code mailed to an address, read where the demo shows its mails. */
export async function newestMailCode(server: string, email: string): Promise<string> {
	for (let tries = 0; tries < 50; tries++) {
		const page = await (await fetch(`${server}/demo/mails`)).text();
		const mail = page.split(/<article/).find((part) => part.includes(email));
		const code = mail && /\b\d{6}\b/.exec(mail.replace(/<[^>]*>/g, ' '))?.[0];
		if (code) return code;
		await setTimeout(100);
	}
	throw new Error(`No code for ${email} at ${server}/demo/mails`);
}
