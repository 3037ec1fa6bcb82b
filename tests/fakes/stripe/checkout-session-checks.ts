/** What Stripe wants of a session before it makes one. */
import type { SessionCreate } from './param-types.ts';
import { missingParam } from './check-params.ts';
import { checkEmail, checkUrl } from './check-values.ts';
import { euros, invalid, notTaught } from './stripe-error.ts';

const MINUTES = 60;
const HOURS = 3600;
/** Stripe takes no card payment below. */
const LEAST = 50;
const MOST = 99_999_999;

/** @param now in seconds @returns when it will end @throws StripeFault */
export function checkSession(now: number, params: SessionCreate): number {
	if (!params.mode) throw missingParam('mode');
	if (params.mode !== 'payment') throw notTaught('mode', 'payment', params.mode);
	if (params.ui_mode && params.ui_mode !== 'hosted_page') {
		throw notTaught('ui_mode', 'hosted_page', params.ui_mode);
	}
	if (!params.line_items?.length) throw missingParam('line_items');
	if (params.line_items.length > 100) {
		throw invalid('You may only specify up to 100 line items.', { param: 'line_items' });
	}
	if (!params.success_url) throw missingParam('success_url');
	checkUrl(params.success_url, 'success_url');
	if (params.cancel_url) checkUrl(params.cancel_url, 'cancel_url');
	if (params.customer_email) checkEmail(params.customer_email, 'customer_email');
	if ((params.client_reference_id?.length ?? 0) > 200) {
		throw invalid('Invalid string: must be at most 200 characters', {
			param: 'client_reference_id'
		});
	}
	if (params.allowed_payment_method_types?.some((type) => type !== 'card')) {
		const given = params.allowed_payment_method_types.join(', ');
		throw notTaught('allowed_payment_method_types', 'card', given);
	}
	return checkExpiry(now, params.expires_at);
}

/** Between 30 minutes and 24 hours after now; a day when nothing is said. */
function checkExpiry(now: number, expiresAt = now + 24 * HOURS): number {
	if (expiresAt < now + 30 * MINUTES) {
		throw invalid(
			'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.',
			{ param: 'expires_at' }
		);
	}
	if (expiresAt > now + 24 * HOURS) {
		throw invalid(
			'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.',
			{ param: 'expires_at' }
		);
	}
	return expiresAt;
}

/** Stripe takes cards between half a euro and a million. */
export function checkTotal(total: number) {
	if (total < LEAST) {
		throw invalid(
			`The Checkout Session's total amount due must add up to at least ${euros(LEAST)} eur`,
			{ code: 'amount_too_small' }
		);
	}
	if (total > MOST) {
		throw invalid(
			`The Checkout Session's total amount due must be no more than ${euros(MOST)} eur`,
			{ code: 'amount_too_large' }
		);
	}
}
