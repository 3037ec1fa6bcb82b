import type { Lang } from '../platform/language.ts';
import type { ShopOrderState, WithdrawalException } from './order.ts';

const fr = {
	/** Headlines of an order that is not paid. */
	toPayTitle: (name: string) => `Plus qu’à payer, ${name}.`,
	expiredTitle: 'Commande non payée',
	onItsWay: (name: string) => `Merci, ${name}. C’est en route.`,
	awaiting: (until: string) => `En attente de paiement, gardé jusqu’à ${until}.`,
	awaitingText: 'Les boutiques reçoivent la commande dès que le paiement est confirmé.',
	timeOver:
		'Le temps pour payer est passé. Nous vérifions auprès de la banque\u202f; cette page se met à jour seule.',
	letGo: 'Vous ne voulez plus\u202f? Ne faites rien\u202f: sans paiement, la commande s’efface.',
	pay: (price: string) => `Payer ${price}`,
	away: 'La page de paiement ne répond pas. Votre commande reste gardée\u202f: réessayez dans un instant.',
	expired:
		'Elle n’a pas été payée à temps. Rien n’a été débité, vos articles sont retournés en rayon.',
	again: 'Tout remettre dans le panier',
	late: (price: string) =>
		`Le paiement de ${price} est arrivé après la fin du délai\u202f: les articles n’étaient plus gardés. Tout vous est rendu sans rien demander.`,
	paid: 'Payé en ligne',
	paidOn: (when: string) => `Par carte, ${when}`,
	ofWhichDelivery: (price: string) => `dont livraison ${price}`,
	deliveryBack: 'Livraison rendue',
	refundedPart: 'Rendu',
	refunded: (price: string) =>
		`${price} rendus. Votre banque les affiche sous 5 à 10 jours, sur la carte qui a payé.`,
	refundComing: 'Un remboursement part vers votre carte. Vous n’avez rien à faire.',
	disputed:
		'Votre banque a ouvert une contestation sur ce paiement\u202f: elle seule décide de la suite.',
	inShops: 'Reste à payer en boutique',
	inShopsHow: 'Ce qui est mis de côté se paie sur place. Le reste est payé.',
	cancelText: (shop: string, price: string) =>
		`${shop} remettra vos articles en rayon, et ${price} reviennent sur votre carte sous 5 à 10 jours.`,
	withDelivery: 'Livraison comprise, car il n’y a plus rien d’autre à apporter.',
	notPaidYet: 'Cette commande n’est pas encore payée\u202f: sans paiement, elle s’efface seule.',
	/** What stands under a part that was paid, instead of "nothing to pay". */
	next: {
		refused: 'La boutique ne peut pas honorer cette commande. L’argent de cette part vous revient.',
		cancelled: 'Vous avez annulé. L’argent de cette part vous revient.'
	} as Partial<Record<ShopOrderState, string>>,
	/** What stands under a part that is brought home. */
	nextDelivered: {
		preparing: 'La boutique prépare vos articles pour la livraison.',
		ready: 'Vos articles sont prêts. Le livreur passe les prendre.',
		collected: 'Vos articles ont quitté la boutique.'
	} as Partial<Record<ShopOrderState, string>>,
	deliveredTo: 'Livraison chez',
	preparedFor: (moment: string) => `Préparé pour ${moment}`,
	missingBack: 'Il manque quelque chose\u202f: son prix vous revient.',
	returned: (n: number) => (n === 1 ? '1 rapporté' : `${n} rapportés`),
	withdraw: 'Renoncer au contrat ici',
	withdrawUntil: (day: string) => `Possible jusqu’au ${day} inclus.`,
	withdrawAsked: (day: string) =>
		`Vous y avez renoncé ${day}. Rapportez les articles\u202f: l’argent part dès que la boutique les a.`,
	exceptions: {
		perishable: 'se périme vite',
		hygiene: 'hygiène, une fois ouvert',
		made_to_order: 'fait pour vous',
		press: 'presse'
	} satisfies Record<WithdrawalException, string>,
	noWithdrawal: (reasons: string) => `Sans droit de rétractation\u202f: ${reasons}.`
};

const en: typeof fr = {
	toPayTitle: (name) => `Only the payment is left, ${name}.`,
	expiredTitle: 'Order not paid',
	onItsWay: (name) => `Thank you, ${name}. It is on its way.`,
	awaiting: (until) => `Waiting for payment, kept until ${until}.`,
	awaitingText: 'The shops receive the order as soon as the payment is confirmed.',
	timeOver: 'The time to pay is over. We are asking the bank; this page updates by itself.',
	letGo: 'Changed your mind? Do nothing: without payment the order goes away.',
	pay: (price) => `Pay ${price}`,
	away: 'The pay page does not answer. Your order stays kept: try again in a moment.',
	expired: 'It was not paid in time. Nothing was charged, your items are back on the shelves.',
	again: 'Put everything back in the basket',
	late: (price) =>
		`The payment of ${price} arrived after its time: the items were not kept any more. All of it is given back without your asking.`,
	paid: 'Paid online',
	paidOn: (when) => `By card, ${when}`,
	ofWhichDelivery: (price) => `of which delivery ${price}`,
	deliveryBack: 'Delivery given back',
	refundedPart: 'Given back',
	refunded: (price) =>
		`${price} given back. Your bank shows it within 5 to 10 days, on the card that paid.`,
	refundComing: 'A refund is on its way to your card. There is nothing to do.',
	disputed: 'Your bank has opened a dispute about this payment: it alone decides what happens.',
	inShops: 'Left to pay in the shops',
	inShopsHow: 'What is put aside is paid on the spot. The rest is paid.',
	cancelText: (shop, price) =>
		`${shop} will put your items back on the shelf, and ${price} go back to your card within 5 to 10 days.`,
	withDelivery: 'Delivery included, as nothing else is left to bring.',
	notPaidYet: 'This order is not paid yet: without payment it goes away by itself.',
	next: {
		refused: 'The shop cannot fulfil this order. The money of this part comes back to you.',
		cancelled: 'You cancelled. The money of this part comes back to you.'
	},
	nextDelivered: {
		preparing: 'The shop is preparing your items for delivery.',
		ready: 'Your items are ready. The courier will pick them up.',
		collected: 'Your items have left the shop.'
	},
	deliveredTo: 'Delivery to',
	preparedFor: (moment) => `Prepared for ${moment}`,
	missingBack: 'Something is missing: its price comes back to you.',
	returned: (n) => `${n} brought back`,
	withdraw: 'Withdraw from the contract here',
	withdrawUntil: (day) => `Possible up to and including ${day}.`,
	withdrawAsked: (day) =>
		`You withdrew ${day}. Bring the items back: the money leaves as soon as the shop has them.`,
	exceptions: {
		perishable: 'perishable',
		hygiene: 'hygiene, once opened',
		made_to_order: 'made for you',
		press: 'press'
	},
	noWithdrawal: (reasons) => `No right of withdrawal: ${reasons}.`
};

export const paidWords: Record<Lang, typeof fr> = { fr, en };
