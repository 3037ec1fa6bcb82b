import type { Lang } from '../platform/language.ts';
import type { DeliveryNews } from './delivery-news.server.ts';

const fr = {
	subjects: {
		coming: 'Votre commande arrive',
		delivered: 'Votre commande est livrée',
		failed: 'Votre commande n’a pas pu être remise'
	},
	hello: (name: string) => `Bonjour ${name},`,
	more: 'Où elle en est, et ce que vous pouvez faire\u202f:'
};

const en: typeof fr = {
	subjects: {
		coming: 'Your order is on its way',
		delivered: 'Your order has been delivered',
		failed: 'Your order could not be handed over'
	},
	hello: (name) => `Hello ${name},`,
	more: 'How it stands, and what you can do:'
};

const words: Record<Lang, typeof fr> = { fr, en };

/** News of a delivery. @param sentences what there is to say, one a line */
export function deliveryMail(
	{ lang, news, name }: Pick<DeliveryNews, 'lang' | 'news' | 'name'>,
	sentences: readonly string[],
	url: string
): { subject: string; text: string } {
	const w = words[lang];
	const lines = [w.hello(name.replace(/\s+/g, ' ')), '', ...sentences, '', w.more, url];
	return { subject: w.subjects[news], text: lines.join('\n') };
}
