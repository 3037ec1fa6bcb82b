/** Mails by SMTP: the way of a town that is not a demo. */
import nodemailer from 'nodemailer';
import { z } from 'zod';
import type { Mail } from './mail.server.ts';

export interface SmtpSettings {
	/** smtp:// or smtps://, with user and password where the server wants them. */
	url: string;
	/** Whom the mails come from: "Comptoir Belfort <bonjour@boutiques.example.fr>". */
	from: string;
}

const schema = z.object({
	SMTP_URL: z.url({
		protocol: /^smtps?$/,
		error: 'a mail server, smtps://user:password@host:465'
	}),
	MAIL_FROM: z
		.string({ error: 'whom mails come from, as "Comptoir Belfort <bonjour@example.fr>"' })
		.regex(
			/^[^<>\r\n]*<?[^<>@\s]+@[^<>@\s]+>?$/,
			'whom mails come from, as "Comptoir Belfort <bonjour@example.fr>"'
		)
});

/**
 * @returns null where no mail server is set
 * @throws Error naming the variable that is missing or wrong and what it should hold
 */
export function smtpSettings(env: NodeJS.ProcessEnv): SmtpSettings | null {
	if (!env.SMTP_URL && !env.MAIL_FROM) return null;
	const parsed = schema.safeParse(env);
	if (!parsed.success) {
		const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
		throw new Error(lines.join('\n'));
	}
	return { url: parsed.data.SMTP_URL, from: parsed.data.MAIL_FROM };
}

export interface MailSender {
	/** Takes a mail and sends it by itself: nobody waits for a mail server. Never rejects. */
	send(mail: Mail): Promise<void>;
	/** Tries what waits once more, at once, and resolves when nothing is under way. */
	close(): Promise<void>;
}

/** After a first try: a server that is busy, greylists or restarts. Milliseconds. */
const WAITS = [5_000, 60_000, 600_000];

/**
 * Opens the way to a mail server. A mail that it does not take now is tried again; one that it refuses for good,
 * or that waits when the process is killed, is lost and said in the log by its subject.
 */
export function openSmtp(
	{ url, from }: SmtpSettings,
	waits: readonly number[] = WAITS
): MailSender {
	const transport = nodemailer.createTransport(
		{ url, pool: true, maxConnections: 2, connectionTimeout: 10_000, socketTimeout: 30_000 },
		{ from, headers: { 'Auto-Submitted': 'auto-generated' } }
	);
	const underWay = new Set<Promise<void>>();
	const closing = new AbortController();

	async function deliver({ to, subject, text }: Mail): Promise<void> {
		for (const wait of [...waits, null]) {
			const isLast = wait === null || closing.signal.aborted;
			try {
				await transport.sendMail({ to: { name: '', address: to }, subject, text });
				return;
			} catch (failure) {
				if (isLast || isRefusal(failure)) {
					console.error(`mail «${subject}» not sent:`, String(failure));
					return;
				}
			}
			await rest(wait, closing.signal);
		}
	}

	return {
		send(mail) {
			const work = deliver(mail).finally(() => underWay.delete(work));
			underWay.add(work);
			return Promise.resolve();
		},
		async close() {
			closing.abort();
			await Promise.all(underWay);
			transport.close();
		}
	};
}

/** 5xx: the server will not take it later either (RFC 5321, 4.2.1). */
function isRefusal(failure: unknown): boolean {
	const { responseCode } = failure as { responseCode?: number };
	return responseCode !== undefined && responseCode >= 500;
}

function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		if (signal.aborted) return resolve();
		const timer = setTimeout(resolve, milliseconds);
		signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
	});
}
