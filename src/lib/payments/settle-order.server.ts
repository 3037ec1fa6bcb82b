import { paidOrderMail, refundMail } from './payment-mail.ts';
import { localPath } from '../platform/language.ts';
import { sendMail } from '../platform/mail.server.ts';
import type { PaymentDeps } from './payment-deps.ts';
import { readPayment } from './payment-records.ts';
import { settlePayment, type Settlement } from './settle-payment.server.ts';

/**
 * Settles an order and tells the shopper what is new: paid, or money on its way back. Each is news once,
 * whoever asks first.
 * @param origin of the town's pages, for the link in the mail
 * @throws as settlePayment does
 */
export async function settleOrder(
	deps: PaymentDeps,
	order: string,
	{ origin, session }: { origin: string; session?: string }
): Promise<Settlement | null> {
	const settled = await settlePayment(deps, order, session);
	if (!settled || (settled.news !== 'paid' && settled.refunded === 0)) return settled;
	const payment = await readPayment(deps.db, order);
	if (!payment) return settled;
	const { lang, email, contact_name: name, shops } = payment;
	const url = origin + localPath(`/commande/${payment.token}`, lang);
	if (settled.news === 'paid') {
		const mail = paidOrderMail(lang, { name, shops, url, total_cents: payment.amount_cents });
		await sendMail({ to: email, ...mail });
	}
	if (settled.refunded > 0) {
		const mail = refundMail(lang, {
			name,
			url,
			refunded_cents: settled.refunded,
			after_expiry: settled.news === 'paid_after_expiry'
		});
		await sendMail({ to: email, ...mail });
	}
	return settled;
}
