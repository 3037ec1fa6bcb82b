import type { Lang } from '../platform/language.ts';
import type { RefusalReason } from './order-operations.ts';
import type { OrderState } from './shop-order.ts';

const fr = {
	title: 'Commandes',
	fresh: 'Nouvelles',
	preparing: 'En préparation',
	ready: 'Prêtes',
	loading: 'Les commandes arrivent…',
	noFresh: 'Aucune nouvelle commande. La tablette sonnera.',
	noPreparing: 'Rien à préparer.',
	noReady: 'Rien n’attend d’être remis.',
	collectAt: (moment: string) => `retrait ${moment}`,
	deliverAt: (moment: string) => `livraison ${moment}`,
	putAside: (price: string) => `mis de côté · ${price} à payer ici`,
	paidOnline: 'payé en ligne · rien à encaisser',
	lastPiece: (moment: string) => `Dernière pièce\u202f: vérifiez avant ${moment}`,
	lastPieceLate: 'Dernière pièce\u202f: vérifiez maintenant, le client attend',
	late: 'en retard',
	missing: (n: number, of: number) => (n === of ? 'manque' : `il en manque ${n}`),
	accept: 'Accepter',
	missingShort: 'Il manque…',
	refuse: 'Refuser',
	markReady: 'C’est prêt',
	handedOver: 'Remis',
	undo: 'Annuler',
	handedTo: (name: string) => `remis à ${name}`,
	forCourier: 'à remettre au livreur',
	withCourier: (name: string) => `parti chez ${name}`,
	marks: {
		waiting: 'Enregistré ici, pas encore envoyé',
		sent: 'Envoyé',
		needs_you: 'À voir'
	},
	since: (seconds: number) => {
		if (seconds < 60) return `il y a ${Math.max(1, Math.floor(seconds))}\u00a0s`;
		if (seconds < 3600) return `il y a ${Math.floor(seconds / 60)}\u00a0min`;
		if (seconds < 86_400) return `il y a ${Math.floor(seconds / 3600)}\u00a0h`;
		const days = Math.floor(seconds / 86_400);
		return days > 1 ? `il y a ${days} jours` : 'il y a 1 jour';
	},
	newOrder: 'Nouvelle commande',
	newOrderOf: (index: number, count: number) => `Nouvelle commande, 1 sur ${count}`,
	later: 'Faire taire une minute',
	soundBlocked: 'Touchez l’écran pour que la tablette puisse sonner',
	missingTitle: 'Qu’est-ce qui manque\u202f?',
	missingHelp: 'Le client est prévenu et ne paie pas ce qui manque.',
	missingHelpPaid: 'Le client est prévenu et remboursé tout seul de ce qui manque.',
	missingNone: 'Tout y est',
	missingAll: 'Si tout manque, la commande est refusée.',
	missingSave: 'Enregistrer',
	refuseTitle: (code: string) => `Refuser la commande ${code}\u202f?`,
	refuseHelp: 'Le client est prévenu avec ce motif. Ses articles retournent en rayon.',
	refuseHelpPaid:
		'Le client est prévenu avec ce motif et remboursé tout seul. Ses articles retournent en rayon.',
	reasons: {
		out_of_stock: 'Il n’y en a plus',
		closed: 'Nous sommes fermés',
		too_busy: 'Trop de monde pour tenir l’heure',
		other: 'Autre chose…'
	} satisfies Record<RefusalReason, string>,
	refuseNote: 'Un mot pour le client (facultatif)',
	refuseConfirm: 'Refuser la commande',
	cancel: 'Retour',
	close: 'Fermer',
	scanOrType: 'Scanner ou taper un code',
	codeTitle: 'Code de retrait',
	codeHelp: 'Quatre signes, sur le téléphone ou le papier du client.',
	codeTyped: (code: string) =>
		code === '' ? 'Aucun signe tapé' : `Tapé\u202f: ${[...code].join(' ')}`,
	erase: 'Effacer',
	scan: 'Scanner',
	scanStop: 'Arrêter la caméra',
	scanAim: 'Visez le carré noir et blanc du client.',
	cameraStarting: 'La caméra s’ouvre…',
	cameraProblems: {
		refused: 'La caméra est refusée à cette page. Tapez le code\u202f: cela marche aussi bien.',
		missing: 'Cette tablette n’a pas de caméra disponible. Tapez le code.',
		broken: 'La caméra ne répond pas. Tapez le code.'
	},
	verdicts: {
		unknown: (code: string, lastSync: string) =>
			`Aucune commande ici ne porte le code ${code}. Vérifiez les quatre signes. Une commande toute récente a pu ne pas arriver encore (dernière synchro ${lastSync}).`,
		other_shop: (shop: string, lastSync: string) =>
			`Ce code n’est pas celui d’une commande de ${shop} connue ici. Regardez le nom sur le téléphone du client\u202f: une autre boutique, ou une commande toute récente (dernière synchro ${lastSync}).`,
		mismatch:
			'Ce carré a été modifié\u202f: son code n’est pas celui de la commande. Demandez le code au client.',
		not_ours: 'Ce carré n’est pas un code de retrait Comptoir.',
		collected: (name: string, when: string) =>
			`Déjà remis à ${name} (${when}). Ne remettez rien deux fois.`,
		cancelled: (name: string) => `${name} a annulé cette commande. Ne remettez rien.`,
		refused: 'Vous avez refusé cette commande. Ne remettez rien.',
		early: 'Pas encore marquée prête. Vous pouvez la remettre quand même.'
	},
	confirmHandOver: (name: string) => `Remettre à ${name}`,
	anotherCode: 'Un autre code',
	doneTitle: 'Aujourd’hui',
	noDone: 'Rien encore aujourd’hui. Ce qui est remis, refusé ou annulé se retrouve ici.',
	states: {
		new: 'Nouvelle',
		preparing: 'En préparation',
		ready: 'Prête',
		collected: 'Remise',
		refused: 'Refusée',
		cancelled: 'Annulée par le client'
	} satisfies Record<OrderState, string>,
	takeBack: 'Remettre dans « Prêtes »'.replace('« ', '«\u202f').replace(' »', '\u202f»'),
	notSaved:
		'Pas enregistré\u202f: la tablette n’a pas pu écrire. Libérez de la place, puis recommencez.',
	call: 'Appeler'
};

const en: typeof fr = {
	title: 'Orders',
	fresh: 'New',
	preparing: 'Preparing',
	ready: 'Ready',
	loading: 'Orders are arriving…',
	noFresh: 'No new order. The tablet will ring.',
	noPreparing: 'Nothing to prepare.',
	noReady: 'Nothing waits to be handed over.',
	collectAt: (moment) => `pickup ${moment}`,
	deliverAt: (moment) => `delivery ${moment}`,
	putAside: (price) => `put aside · ${price} to pay here`,
	paidOnline: 'paid online · nothing to take',
	lastPiece: (moment) => `Last one: check by ${moment}`,
	lastPieceLate: 'Last one: check now, the customer is waiting',
	late: 'late',
	missing: (n, of) => (n === of ? 'missing' : `${n} missing`),
	accept: 'Accept',
	missingShort: 'Missing…',
	refuse: 'Refuse',
	markReady: 'It is ready',
	handedOver: 'Handed over',
	undo: 'Undo',
	handedTo: (name) => `handed to ${name}`,
	forCourier: 'to give to the courier',
	withCourier: (name) => `gone to ${name}`,
	marks: { waiting: 'Saved here, not sent yet', sent: 'Sent', needs_you: 'Needs you' },
	since: (seconds) => {
		if (seconds < 60) return `${Math.max(1, Math.floor(seconds))}\u00a0s ago`;
		if (seconds < 3600) return `${Math.floor(seconds / 60)}\u00a0min ago`;
		if (seconds < 86_400) return `${Math.floor(seconds / 3600)}\u00a0h ago`;
		const days = Math.floor(seconds / 86_400);
		return days > 1 ? `${days} days ago` : '1 day ago';
	},
	newOrder: 'New order',
	newOrderOf: (index, count) => `New order, 1 of ${count}`,
	later: 'Silence for a minute',
	soundBlocked: 'Touch the screen so that the tablet may ring',
	missingTitle: 'What is missing?',
	missingHelp: 'The customer is told, and does not pay for what is missing.',
	missingHelpPaid: 'The customer is told, and refunded by itself for what is missing.',
	missingNone: 'All there',
	missingAll: 'If everything is missing, the order is refused.',
	missingSave: 'Save',
	refuseTitle: (code) => `Refuse order ${code}?`,
	refuseHelp: 'The customer is told with this reason. The items go back on the shelf.',
	refuseHelpPaid:
		'The customer is told the reason and refunded by itself. Their items go back on the shelf.',
	reasons: {
		out_of_stock: 'There is none left',
		closed: 'We are closed',
		too_busy: 'Too busy to be on time',
		other: 'Something else…'
	},
	refuseNote: 'A word for the customer (optional)',
	refuseConfirm: 'Refuse the order',
	cancel: 'Back',
	close: 'Close',
	scanOrType: 'Scan or type a code',
	codeTitle: 'Pickup code',
	codeHelp: 'Four characters, on the customer’s phone or paper.',
	codeTyped: (code) => (code === '' ? 'Nothing typed' : `Typed: ${[...code].join(' ')}`),
	erase: 'Erase',
	scan: 'Scan',
	scanStop: 'Stop the camera',
	scanAim: 'Aim at the customer’s black and white square.',
	cameraStarting: 'The camera is opening…',
	cameraProblems: {
		refused: 'This page may not use the camera. Type the code: it works just as well.',
		missing: 'This tablet has no camera to use. Type the code.',
		broken: 'The camera does not answer. Type the code.'
	},
	verdicts: {
		unknown: (code, lastSync) =>
			`No order here has the code ${code}. Check the four characters. A very recent order may not have arrived yet (last sync ${lastSync}).`,
		other_shop: (shop, lastSync) =>
			`This code is not for an order of ${shop} known here. Look at the name on the customer’s phone: another shop, or a very recent order (last sync ${lastSync}).`,
		mismatch:
			'This square was altered: its code is not the order’s. Ask the customer for the code.',
		not_ours: 'This square is not a Comptoir pickup code.',
		collected: (name, when) => `Already handed to ${name} (${when}). Do not hand it over twice.`,
		cancelled: (name) => `${name} cancelled this order. Hand nothing over.`,
		refused: 'You refused this order. Hand nothing over.',
		early: 'Not marked ready yet. You can hand it over anyway.'
	},
	confirmHandOver: (name) => `Hand over to ${name}`,
	anotherCode: 'Another code',
	doneTitle: 'Today',
	noDone: 'Nothing yet today. What is handed over, refused or cancelled is found here.',
	states: {
		new: 'New',
		preparing: 'Preparing',
		ready: 'Ready',
		collected: 'Handed over',
		refused: 'Refused',
		cancelled: 'Cancelled by the customer'
	},
	takeBack: 'Back to “Ready”',
	notSaved: 'Not saved: the tablet could not write. Free some space, then try again.',
	call: 'Call'
};

export const boardWords: Record<Lang, typeof fr> = { fr, en };
