import { formatPrice } from '../platform/format.ts';
import type { Lang } from '../platform/language.ts';

type Mail = { subject: string; text: string };

const fr = {
	paidSubject: (shops: number) =>
		shops === 1 ? 'Votre commande est payée' : `Votre commande dans ${shops} boutiques est payée`,
	paid: (name: string, total: string, url: string) => [
		`Bonjour ${name},`,
		'',
		`Nous avons bien reçu ${total}. Les boutiques préparent votre commande.`,
		'Où elle en est, vos codes de retrait et votre reçu\u202f:',
		url,
		'',
		'Cette adresse ouvre votre commande à qui la connaît\u202f: ne la partagez pas.',
		'Vous pouvez y annuler, et plus tard y renoncer à un achat.'
	],
	refundSubject: (amount: string) => `${amount} vous sont rendus`,
	refund: (name: string, amount: string, url: string) => [
		`Bonjour ${name},`,
		'',
		`${amount} retournent sur la carte qui a payé. Votre banque les affiche sous 5 à 10 jours.`,
		'Le détail\u202f:',
		url
	],
	late: [
		'',
		'Le paiement est arrivé après la fin du délai\u202f: les articles n’étaient plus réservés.',
		'Nous vous rendons donc tout. Vous pouvez commander à nouveau.'
	]
};

const en: typeof fr = {
	paidSubject: (shops) =>
		shops === 1 ? 'Your order is paid' : `Your order from ${shops} shops is paid`,
	paid: (name, total, url) => [
		`Hello ${name},`,
		'',
		`We received ${total}. The shops are preparing your order.`,
		'How it is going, your pickup codes and your receipt:',
		url,
		'',
		'This address opens your order for whoever knows it: do not share it.',
		'You can cancel there, and later withdraw from a purchase.'
	],
	refundSubject: (amount) => `${amount} are coming back to you`,
	refund: (name, amount, url) => [
		`Hello ${name},`,
		'',
		`${amount} are going back to the card that paid. Your bank shows them within 5 to 10 days.`,
		'The details:',
		url
	],
	late: [
		'',
		'The payment arrived after its time was over: the items were not kept any more.',
		'So we give everything back. You are welcome to order again.'
	]
};

const words: Record<Lang, typeof fr> = { fr, en };

/** Sent once, when an order turns out to be paid. `total_cents`: what the card paid. */
export function paidOrderMail(
	lang: Lang,
	order: { name: string; shops: number; url: string; total_cents: number }
): Mail {
	const w = words[lang];
	const lines = w.paid(oneLine(order.name), formatPrice(order.total_cents, lang), order.url);
	return { subject: w.paidSubject(order.shops), text: lines.join('\n') };
}

/** Sent with each refund that goes out. */
export function refundMail(
	lang: Lang,
	refund: { name: string; url: string; refunded_cents: number; after_expiry: boolean }
): Mail {
	const w = words[lang];
	const amount = formatPrice(refund.refunded_cents, lang);
	const lines = w.refund(oneLine(refund.name), amount, refund.url);
	return {
		subject: w.refundSubject(amount),
		text: [...lines, ...(refund.after_expiry ? w.late : [])].join('\n')
	};
}

/** A name with line breaks in it could write a mail of its own. */
function oneLine(name: string): string {
	return name.replace(/\s+/g, ' ');
}
