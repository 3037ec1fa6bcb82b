import { invalid } from './stripe-error.ts';

/** The fake's town pays in euros; Stripe wants the code in lower case. */
export function checkCurrency(currency: string, param: string) {
	if (currency === 'eur') return;
	throw invalid(
		`Invalid currency: ${currency}. Stripe currently supports these currencies: eur (of this fake).`,
		{ param }
	);
}

/** An address a browser can be sent to. */
export function checkUrl(url: string, param: string) {
	const parsed = URL.parse(url);
	if (parsed && ['http:', 'https:'].includes(parsed.protocol)) return;
	throw invalid('Not a valid URL', { code: 'url_invalid', param });
}

/** An address a letter can be sent to, as far as can be seen. */
export function checkEmail(email: string, param: string) {
	if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return;
	throw invalid(`Invalid email address: ${email}`, { code: 'email_invalid', param });
}
