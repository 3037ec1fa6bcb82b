/// <reference types="vite-plugin-pwa/info" />

declare global {
	namespace App {
		interface Locals {
			lang: import('$lib/platform/language').Lang;
			/** The town this host name opens. Not set while the till's shell is prerendered. */
			town: import('$lib/towns/town').Town;
		}
		interface Error {
			/** A code for our own pages, never a sentence for people. */
			message: string;
			/** What people can quote to us; the server's log line has it too. */
			reference?: string;
		}
	}

	/**
	 * Set by the embedded server when the Supabase API runs in this same process: requests of our
	 * server-side clients go straight to it, without a socket. Undefined with a hosted Supabase.
	 */
	var comptoirSupabaseFetch: typeof fetch | undefined;

	/** Set before the pages are loaded: into the demo's mailbox (/demo/mails), or by SMTP. Undefined: mails are not sent. */
	var comptoirSendMail:
		((mail: { to: string; subject: string; text: string }) => Promise<void>) | undefined;
}

export {};
