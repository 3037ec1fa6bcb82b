/** RFC 5321 allows 254; the pattern refuses what no mailbox has and leaves the rest to the mail. */
const EMAIL = /^[^\s@<>()[\],;:"\\]{1,64}@[^\s@<>()[\],;:"\\.]+(\.[^\s@<>()[\],;:"\\.]+)+$/;

/** @returns the address trimmed and in lower case, or null where it cannot be one */
export function parseEmail(text: string): string | null {
	const email = text.trim().toLowerCase();
	return email.length <= 254 && EMAIL.test(email) ? email : null;
}

/** @returns the six digits, typed with spaces or a dash or not; null for anything else */
export function parseCode(text: string): string | null {
	const digits = text.replace(/[\s.-]/g, '');
	return /^\d{6}$/.test(digits) ? digits : null;
}

/**
 * Where to go after signing in: a path of this site, never another site's address.
 * `//evil.example`, `/\evil.example`, `javascript:` and addresses with a host all become `fallback`.
 */
export function safeNext(text: string | null | undefined, fallback: string): string {
	if (!text?.startsWith('/') || /[\\\u0000-\u001f]/.test(text)) return fallback;
	const here = 'http://here.invalid';
	if (!URL.canParse(text, here)) return fallback;
	const url = new URL(text, here);
	// A path such as `/.//evil.example` is normalised to `//evil.example`.
	if (url.origin !== here || url.pathname.startsWith('//')) return fallback;
	return url.pathname + url.search;
}
