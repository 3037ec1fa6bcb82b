import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';

export interface Mail {
	/** When it was sent, ISO. */
	at: string;
	to: string;
	subject: string;
	text: string;
}

/** How many are kept: a demo's mails, not an archive. */
const kept = 200;

/** The mails the demo and the tests would have sent, newest first, kept over restarts. */
export class Mailbox {
	#mails: Mail[];
	#file: string;
	#writing = Promise.resolve();

	#announce: (mail: Mail) => void;

	/** @param announce told of each mail as it comes, for a log. */
	constructor(file: string, announce: (mail: Mail) => void = () => {}) {
		this.#file = file;
		this.#announce = announce;
		this.#mails = readMails(file);
	}

	list(): readonly Mail[] {
		return this.#mails;
	}

	async send({ to, subject, text }: Omit<Mail, 'at'>): Promise<void> {
		const mail = { at: new Date().toISOString(), to, subject, text };
		this.#mails = [mail, ...this.#mails].slice(0, kept);
		this.#announce(mail);
		this.#writing = this.#writing.then(() => this.#write());
		await this.#writing;
	}

	/** The code of the newest sign-in mail to this address, as a person would read it. */
	codeFor(address: string): string | null {
		const mail = this.#mails.find((one) => one.to.toLowerCase() === address.toLowerCase());
		return /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? null;
	}

	async #write() {
		const draft = `${this.#file}.new`;
		await writeFile(draft, JSON.stringify(this.#mails), { mode: 0o600 });
		await rename(draft, this.#file);
	}
}

function readMails(file: string): Mail[] {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Mail[];
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}
