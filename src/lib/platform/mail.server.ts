/** A plain text mail to one address. */
export type Mail = { to: string; subject: string; text: string };

/**
 * Sends a mail where this server has a way to: the embedded backend's mailbox for now (its demo shows
 * them at /demo/mails). With a hosted Supabase only sign-in codes are mailed, by Supabase itself.
 * A mail that fails is logged and stops nothing: what it announces has happened already.
 */
export async function sendMail(mail: Mail): Promise<void> {
	try {
		await globalThis.comptoirSendMail?.(mail);
	} catch (failure) {
		console.error(`mail «${mail.subject}» not sent:`, failure);
	}
}
