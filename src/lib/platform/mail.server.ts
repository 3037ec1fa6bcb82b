/** A plain text mail to one address. */
export type Mail = { to: string; subject: string; text: string };

/**
 * Hands a mail to this server's way of sending them: the demo's mailbox (/demo/mails), or SMTP (smtp.ts). Sign-in codes
 * of a hosted Supabase are mailed by Supabase itself.
 * A mail that fails is logged and stops nothing: what it announces has happened already.
 */
export async function sendMail(mail: Mail): Promise<void> {
	try {
		await globalThis.comptoirSendMail?.(mail);
	} catch (failure) {
		console.error(`mail «${mail.subject}» not sent:`, failure);
	}
}
