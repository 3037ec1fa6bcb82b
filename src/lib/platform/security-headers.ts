/**
 * Headers every answer of ours carries. The content security policy comes from `svelte.config.js`,
 * which knows the hashes of what a page inlines.
 */
const ALWAYS: Record<string, string> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	// The till photographs products and scans codes; nothing else of the device is used.
	'permissions-policy':
		'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
	'cross-origin-opener-policy': 'same-origin',
	'x-frame-options': 'DENY'
};

const TWO_YEARS_SECONDS = 63_072_000;

/** Adds the headers that are not there yet. HSTS only over https: a town may try out over http. */
export function addSecurityHeaders(headers: Headers, secure: boolean): void {
	for (const [name, value] of Object.entries(ALWAYS)) {
		if (!headers.has(name)) headers.set(name, value);
	}
	if (secure) headers.set('strict-transport-security', `max-age=${TWO_YEARS_SECONDS}`);
}
