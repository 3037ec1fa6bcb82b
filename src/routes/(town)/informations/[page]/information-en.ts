import { formatShortPrice } from '$lib/platform/format';
import type { InformationTexts } from './information';

export const INFORMATION_EN: InformationTexts = {
	mentions: ({ town, demo }) => ({
		title: 'Legal notice',
		lead: `Who runs Comptoir ${town}, and who sells.`,
		sections: [
			{
				heading: 'Publisher',
				paragraphs: [
					demo
						? 'This is a demonstration town: shops, products and people are invented, nothing is sold here. Before an opening, the operator writes its name, address, telephone, registration and publication director here.'
						: `This site is run by the operator of Comptoir ${town}. Its full identity (name, address, telephone, registration, publication director) and that of the host must be written here before the opening.`
				]
			},
			{
				heading: 'Sellers',
				paragraphs: [
					'Each product is offered by an independent shop, which alone is its seller. Its identity, registration and contact are on its page. Comptoir is the intermediary: it sells nothing itself.'
				]
			},
			{
				heading: 'Report content',
				paragraphs: [
					'A dangerous, counterfeit or misleading product? Write to the operator with the address of the page: it answers, and removes what must be removed.'
				]
			},
			{
				heading: 'Software',
				paragraphs: [
					'Comptoir is free software under the AGPL-3.0 licence or later. The Bricolage Grotesque face is under the SIL Open Font Licence, the Lucide icons under the ISC licence.'
				]
			}
		]
	}),
	accessibilite: () => ({
		title: 'Accessibility',
		lead: 'Everybody must be able to shop in town. Here is where we stand, plainly.',
		sections: [
			{
				heading: 'Status',
				paragraphs: [
					'Partially compliant. The site is built for WCAG 2.2 level AA and checked automatically (axe) and with the keyboard. No complete audit by a third party has taken place yet, so we do not call ourselves compliant.'
				]
			},
			{
				heading: 'What is there',
				paragraphs: [],
				list: [
					'Everything works with the keyboard, and search, filters, basket and order work without JavaScript.',
					'Contrast of at least 4.5 to 1, a dark theme that follows your device, text enlarged to 200\u00a0% and more without loss.',
					'Animation stops if you asked your device for that.',
					'Touch targets are at least 44 pixels.'
				]
			},
			{
				heading: 'What is missing',
				paragraphs: [],
				list: [
					'Descriptions of pictures depend on each shop; failing that, it is the name of the product.',
					'Texts written by shops are not translated into English.',
					'Maps are on OpenStreetMap, whose accessibility does not depend on us; the address is always written out.'
				]
			},
			{
				heading: 'Something in your way?',
				paragraphs: [
					'Tell the operator or the shop, whose telephone is on its page: you will be served another way. Without an answer, you can turn to the Défenseur des droits.'
				]
			}
		]
	}),
	confidentialite: () => ({
		title: 'Privacy',
		lead: 'Looking leaves no trace. Ordering leaves what is strictly needed.',
		sections: [
			{
				heading: 'When you look',
				paragraphs: [
					'No tracker, no audience cookie, nothing loaded from elsewhere. Your basket stays on your device, in a cookie named “basket”, until you order or for sixty days. A postcode you ask us to check is kept the same way.'
				]
			},
			{
				heading: 'When you order',
				paragraphs: [
					'Your name, e-mail and telephone serve to prepare the order and to tell you when it is ready. Only the shops you order from see your name and telephone. An account, if you open one, has no password: a code by e-mail is enough, and a session cookie keeps you signed in.'
				]
			},
			{
				heading: 'For how long',
				paragraphs: [
					'Orders are kept for as long as the law asks for proof of purchase and accounts. Nothing is sold or passed on for advertising.'
				]
			},
			{
				heading: 'Your rights',
				paragraphs: [
					'You can ask the operator for a copy of your data, for its correction or its erasure. If you disagree, the CNIL (cnil.fr) is there for you.'
				]
			}
		]
	}),
	conditions: ({ feeCents, commissionBp, delivers }) => ({
		title: 'Terms',
		lead: 'What happens when you have something put aside, and who owes what to whom.',
		sections: [
			{
				heading: 'Putting aside',
				paragraphs: [
					'The shop keeps the product for you until the moment you chose. Nothing is bought: you look, you try, and you pay in the shop, at its own till. You can cancel as long as the shop has not begun to prepare.'
				]
			},
			{
				heading: 'Buying online and home delivery',
				paragraphs: [
					delivers
						? `Paying online is a distance sale. Delivery within the town costs ${formatShortPrice(feeCents, 'en')} for the whole basket. You have 14 days to change your mind from collection or delivery, with the exceptions stated on the product’s page.`
						: `Online payment and delivery for ${formatShortPrice(feeCents, 'en')} are not open yet: for now, things are put aside and paid for in the shop.`
				]
			},
			{
				heading: 'Prices and stock',
				paragraphs: [
					'Prices are the shop’s, VAT included. The stock shown is what the shop declared, with the date of its last check. When you order, price and stock are read again: if they have changed, you are told first.'
				]
			},
			{
				heading: 'What Comptoir earns',
				paragraphs: [
					`On a sale paid online, the shop gives ${commissionBp / 100}\u00a0% to Comptoir. It pays nothing to be here, nor to be better placed.`
				]
			},
			{
				heading: 'Guarantees and disputes',
				paragraphs: [
					'The two-year legal guarantee of conformity and the guarantee against hidden defects apply, with the shop that sells. In a dispute, see the shop first, then the operator, then the consumer mediator of the shop.'
				]
			}
		]
	})
};
