import type { Lang } from '../platform/language.ts';
import type { ShopOrderState } from './order.ts';

const fr = {
	/** The headline says the most useful thing about the whole order. */
	allReady: (name: string) => `C’est prêt, ${name}.`,
	someReady: (name: string) => `Une partie est prête, ${name}.`,
	waiting: (name: string) => `C’est noté, ${name}.`,
	allDone: (name: string) => `Merci, ${name}.`,
	allOff: 'Commande annulée',
	walk: (shops: number, minutes: number) =>
		shops === 1
			? '1 boutique où passer.'
			: minutes > 0
				? `${shops} boutiques, ${minutes} min de marche entre elles.`
				: `${shops} boutiques.`,
	offlineLine: 'Cette page s’ouvre aussi sans réseau, sur cet appareil.',
	placedOn: (when: string) => `Commande passée ${when}`,
	keepLink: 'Gardez l’adresse de cette page\u202f: c’est elle qui ouvre votre commande.',
	states: {
		awaiting: 'À payer',
		new: 'Nouvelle',
		preparing: 'En préparation',
		ready: 'Prête',
		collected: 'Remise',
		refused: 'Refusée',
		cancelled: 'Annulée',
		expired: 'Non payée'
	} satisfies Record<ShopOrderState, string>,
	next: {
		awaiting: 'La boutique la reçoit dès qu’elle est payée.',
		new: 'La boutique a reçu la commande et va vous répondre. Cette page se met à jour seule.',
		preparing: 'La boutique prépare vos articles. Cette page vous dira quand ils sont prêts.',
		ready: 'Vos articles vous attendent. Montrez ce code au comptoir.',
		collected: 'Vos articles vous ont été remis. À bientôt\u202f!',
		refused: 'La boutique ne peut pas honorer cette commande. Vous n’avez rien à payer.',
		cancelled: 'Vous avez annulé. La boutique le sait, vous n’avez rien à payer.',
		expired: 'La boutique n’a rien reçu. Vos articles sont retournés en rayon.'
	} satisfies Record<ShopOrderState, string>,
	reasons: {
		out_of_stock: 'Motif\u202f: il n’y en avait plus.',
		closed: 'Motif\u202f: la boutique est fermée.',
		too_busy: 'Motif\u202f: trop de travail pour tenir l’heure.',
		other: 'La boutique n’a pas précisé pourquoi.'
	} as Record<string, string>,
	showCode: 'À montrer au comptoir',
	codeLabel: (code: string) => `Code de retrait ${code}`,
	qrLabel: (code: string) => `QR du code ${code}`,
	pickup: 'Passez',
	between: (from: string, to: string) => `entre ${from} et ${to}`,
	minutesFurther: (minutes: number) => `à ${minutes} min à pied de la précédente`,
	itinerary: 'Itinéraire',
	call: 'Appeler',
	agenda: 'Ajouter à l’agenda',
	agendaTitle: (shop: string, code: string) => `Passer chez ${shop} (code ${code})`,
	missing: (n: number, of: number) =>
		n === of ? 'Manque, non compté' : n === 1 ? 'Il en manque 1' : `Il en manque ${n}`,
	someMissing: 'Il manque quelque chose\u202f: le total est déjà corrigé.',
	toPay: 'À payer en boutique',
	toPayAll: 'Reste à payer',
	payHow: 'Chaque boutique encaisse sa part, sur place. Rien n’a été payé en ligne.',
	nothingToPay: 'Rien à payer',
	cancel: 'Annuler chez cette boutique',
	cancelText: (shop: string) =>
		`${shop} remettra vos articles en rayon. Pour les reprendre, il faudra commander à nouveau.`,
	cancelConfirm: (shop: string) => `Oui, annuler chez ${shop}`,
	tooLate: 'Trop tard pour annuler\u202f: la boutique a déjà remis ou refusé cette commande.',
	alreadyCancelled: 'C’était déjà annulé.',
	notFound: 'Cette partie de la commande n’existe pas.',
	stepOf: (n: number, of: number) => `Boutique ${n} sur ${of}`,
	atState: (shop: string, state: string) => `${shop}\u202f: ${state}.`
};

const en: typeof fr = {
	allReady: (name) => `It is ready, ${name}.`,
	someReady: (name) => `Part of it is ready, ${name}.`,
	waiting: (name) => `All noted, ${name}.`,
	allDone: (name) => `Thank you, ${name}.`,
	allOff: 'Order cancelled',
	walk: (shops, minutes) =>
		shops === 1
			? '1 shop to visit.'
			: minutes > 0
				? `${shops} shops, ${minutes} min on foot between them.`
				: `${shops} shops.`,
	offlineLine: 'This page also opens without a network, on this device.',
	placedOn: (when) => `Ordered ${when}`,
	keepLink: 'Keep the address of this page: it is what opens your order.',
	states: {
		awaiting: 'To pay',
		new: 'New',
		preparing: 'Being prepared',
		ready: 'Ready',
		collected: 'Collected',
		refused: 'Refused',
		cancelled: 'Cancelled',
		expired: 'Not paid'
	},
	next: {
		awaiting: 'The shop receives it as soon as it is paid.',
		new: 'The shop has your order and will answer. This page updates by itself.',
		preparing: 'The shop is preparing your items. This page will say when they are ready.',
		ready: 'Your items are waiting for you. Show this code at the counter.',
		collected: 'Your items were handed to you. See you soon!',
		refused: 'The shop cannot fulfil this order. You have nothing to pay.',
		cancelled: 'You cancelled. The shop knows, you have nothing to pay.',
		expired: 'The shop received nothing. Your items are back on the shelf.'
	},
	reasons: {
		out_of_stock: 'Reason: it was sold out.',
		closed: 'Reason: the shop is closed.',
		too_busy: 'Reason: too much work to be on time.',
		other: 'The shop did not say why.'
	},
	showCode: 'Show it at the counter',
	codeLabel: (code) => `Pickup code ${code}`,
	qrLabel: (code) => `QR of the code ${code}`,
	pickup: 'Come by',
	between: (from, to) => `between ${from} and ${to}`,
	minutesFurther: (minutes) => `${minutes} min on foot from the previous one`,
	itinerary: 'Directions',
	call: 'Call',
	agenda: 'Add to calendar',
	agendaTitle: (shop, code) => `Collect at ${shop} (code ${code})`,
	missing: (n, of) => (n === of ? 'Missing, not counted' : `${n} missing`),
	someMissing: 'Something is missing: the total is already corrected.',
	toPay: 'To pay in the shop',
	toPayAll: 'Left to pay',
	payHow: 'Each shop takes its part on the spot. Nothing was paid online.',
	nothingToPay: 'Nothing to pay',
	cancel: 'Cancel at this shop',
	cancelText: (shop) =>
		`${shop} will put your items back on the shelf. To have them again you would order again.`,
	cancelConfirm: (shop) => `Yes, cancel at ${shop}`,
	tooLate: 'Too late to cancel: the shop has already handed over or refused this order.',
	alreadyCancelled: 'It was cancelled already.',
	notFound: 'This part of the order does not exist.',
	stepOf: (n, of) => `Shop ${n} of ${of}`,
	atState: (shop, state) => `${shop}: ${state}.`
};

export const orderWords: Record<Lang, typeof fr> = { fr, en };
