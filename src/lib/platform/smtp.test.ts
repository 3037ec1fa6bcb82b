import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSmtp, smtpSettings } from './smtp.ts';

const mail = {
	to: 'camille@example.org',
	subject: 'Votre commande à Belfort',
	text: 'Prête ! 5 €'
};
const FROM = 'Comptoir <bonjour@ville.example>';
let server: SMTPServer | null = null;

/** A mail server; `answers` says in turn what it thinks of each mail, null: it takes it. */
async function openServer(answers: (number | null)[] = []) {
	const taken: { to: string; raw: string }[] = [];
	let tries = 0;
	server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData(stream, session, done) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				const responseCode = answers[tries++] ?? null;
				if (responseCode !== null) return done(Object.assign(new Error('no'), { responseCode }));
				const raw = Buffer.concat(chunks).toString();
				taken.push({ to: session.envelope.rcptTo[0]!.address, raw });
				done();
			});
		}
	});
	const port = await new Promise<number>((resolve) => {
		const net = server!.listen(0, '127.0.0.1', () => {
			const address = net.address();
			resolve(typeof address === 'object' ? address!.port : 0);
		});
	});
	return { url: `smtp://127.0.0.1:${port}`, taken, tries: () => tries };
}

afterEach(async () => {
	vi.restoreAllMocks();
	await new Promise<void>((resolve) => (server ? server.close(resolve) : resolve()));
	server = null;
});

describe('mails by SMTP', () => {
	it('arrive as they were written, from the town, as what a machine sent', async () => {
		const { url, taken } = await openServer();
		const sender = openSmtp({ url, from: FROM });
		await sender.send(mail);
		await sender.close();
		expect(taken).toHaveLength(1);
		expect(taken[0]!.to).toBe(mail.to);
		expect(taken[0]!.raw).toContain(`From: ${FROM}`);
		expect(taken[0]!.raw).toContain('Auto-Submitted: auto-generated');
		expect(taken[0]!.raw).toMatch(/Subject: =\?UTF-8\?Q\?Votre_commande_=C3=A0_Belfort\?=/);
		expect(taken[0]!.raw).toContain('Pr=C3=AAte ! 5 =E2=82=AC');
	});

	it('go to one address, whatever is written in it', async () => {
		const { url, taken } = await openServer();
		const sender = openSmtp({ url, from: FROM });
		await sender.send({ ...mail, subject: 'a\r\nBcc: x@example.org' });
		await sender.close();
		expect(taken.map(({ to }) => to)).toEqual([mail.to]);
		expect(taken[0]!.raw).not.toMatch(/^Bcc:/m);
	});

	it('are tried again when the server is busy, and once more when the process ends', async () => {
		const { url, taken, tries } = await openServer([451, 451]);
		const sender = openSmtp({ url, from: FROM }, [1, 3_600_000]);
		await sender.send(mail);
		await expect.poll(tries).toBe(2);
		expect(taken).toHaveLength(0);
		await sender.close();
		expect(taken).toHaveLength(1);
	});

	it('that are refused for good are not sent again, and said in the log', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => {});
		const { url, tries } = await openServer([550, null]);
		const sender = openSmtp({ url, from: FROM }, [1]);
		await sender.send(mail);
		await sender.close();
		expect(tries()).toBe(1);
		expect(log).toHaveBeenCalledWith(expect.stringContaining(mail.subject), expect.anything());
	});

	it('to nobody at home stop nothing', async () => {
		vi.spyOn(console, 'error').mockImplementation(() => {});
		const sender = openSmtp({ url: 'smtp://127.0.0.1:1', from: FROM }, [1]);
		await expect(sender.send(mail)).resolves.toBeUndefined();
		await expect(sender.close()).resolves.toBeUndefined();
	});
});

describe('the settings of a mail server', () => {
	it('are none, or whole', () => {
		expect(smtpSettings({})).toBeNull();
		expect(smtpSettings({ SMTP_URL: 'smtps://a:b@mail.example:465', MAIL_FROM: FROM })).toEqual({
			url: 'smtps://a:b@mail.example:465',
			from: FROM
		});
		expect(
			smtpSettings({ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'a@example.fr' })
		).toBeTruthy();
	});
	it.each([
		[{ SMTP_URL: 'smtp://mail.example' }, 'MAIL_FROM'],
		[{ MAIL_FROM: FROM }, 'SMTP_URL'],
		[{ SMTP_URL: 'https://mail.example', MAIL_FROM: FROM }, 'SMTP_URL'],
		[{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'Comptoir' }, 'MAIL_FROM'],
		[{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'a@b.fr\r\nBcc: c@d.fr' }, 'MAIL_FROM']
	])('%j: says what is wrong with %s', (env, name) => {
		expect(() => smtpSettings(env as NodeJS.ProcessEnv)).toThrow(name);
	});
});
