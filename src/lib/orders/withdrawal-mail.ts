import { formatDate, formatTime } from '../platform/format.ts';
import type { Lang } from '../platform/language.ts';
import { withdrawalWords } from './withdrawal-words.ts';

/** What the acknowledgement says; `at` is when the withdrawal was received (ISO). */
export type WithdrawalNotice = {
	name: string;
	shop: { name: string; place: string };
	lines: { title: string; label: string; quantity: number }[];
	at: string;
	zone: string;
	url: string;
};

/** The acknowledgement of a withdrawal on a durable medium: what was given up, and when to the minute. */
export function withdrawalMail(
	lang: Lang,
	{ name, shop, lines, at, zone, url }: WithdrawalNotice
): { subject: string; text: string } {
	const w = withdrawalWords[lang];
	const head = w.mail(
		oneLine(name),
		shop.name,
		formatDate(at, lang, zone, true),
		formatTime(at, lang, zone)
	);
	const list = lines.map(({ title, label, quantity }) =>
		oneLine(`- ${quantity} × ${[title, label].filter(Boolean).join(', ')}`)
	);
	return {
		subject: w.mailSubject(shop.name),
		text: [...head, ...list, ...w.mailEnd(shop.place, url)].join('\n')
	};
}

/** A name with line breaks in it could write a mail of its own. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ');
