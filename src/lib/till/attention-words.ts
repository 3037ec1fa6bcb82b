import type { Lang } from '../platform/language.ts';
import { attentionCodesEn, attentionCodesFr } from './attention-code-words.ts';

const fr = {
	title: 'À voir',
	none: 'Rien ne vous attend. Si la boutique en ligne et cette tablette se contredisent, cela s’affiche ici.',
	by: (name: string) => `par ${name}`,
	codes: attentionCodesFr,
	otherCode: (code: string) =>
		`La boutique en ligne n’a pas accepté ce geste, pour une raison que cette version ne connaît pas encore (${code}). Il reste noté ici.`,
	/** What the server left on an order. */
	notices: {
		withdrawal_requested:
			'Le client rend des articles de cette commande, payée en ligne. Quand ils sont revenus, dites-le au bureau, avec réseau : l’argent lui est rendu et le stock remonte.',
		collected_after_cancelled:
			'Remise au client alors qu’il avait annulé en ligne. Vérifiez avec lui que tout est réglé.',
		collected_after_refused:
			'Remise au client alors que la commande était refusée. Vérifiez que tout est réglé.',
		stock_short:
			'Une pièce réservée pour cette commande a été vendue ou n’est plus au compte. Est-elle encore là\u202f?',
		brought_back:
			'Le livreur a rapporté cette commande : personne ne l’a prise. Remettez-la de côté ; le client vient la chercher ou l’annule.',
		closed_that_day: 'La boutique a été notée fermée ce jour-là, et cette commande est attendue.',
		handed_out_twice:
			'Deux tablettes ont noté la remise. Si le client n’est venu qu’une fois, tout va bien\u202f; sinon, quelque chose est parti deux fois.'
	} as Record<string, string>,
	otherNotice: 'Cette commande demande votre attention.',
	short: (what: string) => `Il manque\u202f: ${what}.`,
	stuck:
		'Ce geste n’arrive pas à partir, malgré plusieurs essais. Il reste enregistré ici et n’est pas perdu.',
	photoTitle: 'Une photo n’est pas partie',
	photoDamaged:
		'La photo est abîmée sur cette tablette et ne peut pas partir. Reprenez-la : l’article, lui, est enregistré.',
	photoRefused:
		'La boutique en ligne n’a pas voulu de cette photo. L’article, lui, est enregistré ; essayez une autre photo.',
	photoStuck:
		'Cette photo n’arrive pas à partir, malgré plusieurs essais. Elle reste ici et n’est pas perdue.',
	lost: (name: string, n: number, when: string) =>
		n > 1
			? `La tablette «\u202f${name}\u202f» a perdu ${n} gestes qui n’étaient pas encore partis (${when}). Refaites ce dont vous vous souvenez, puis comptez le rayon.`
			: `La tablette «\u202f${name}\u202f» a perdu un geste qui n’était pas encore parti (${when}). Refaites ce dont vous vous souvenez, puis comptez le rayon.`,
	lostTitle: 'Une tablette a perdu sa mémoire',
	clonedTitle: 'Deux tablettes portent le même numéro',
	cloned: (name: string) =>
		`Une copie de la tablette «\u202f${name}\u202f» travaille aussi. Ré-enregistrez l’une des deux, sinon leurs gestes se mélangent.`,
	asideTitle: (name: string) => `La tablette «\u202f${name}\u202f» est bloquée`,
	asides: (n: number) =>
		n > 1
			? `${n} gestes n’arrivent pas à partir de cette tablette. Regardez «\u202fÀ voir\u202f» sur elle.`
			: 'Un geste n’arrive pas à partir de cette tablette. Regardez «\u202fÀ voir\u202f» sur elle.',
	reviewTitle: (name: string) => `${name} ne fait plus partie de la boutique`,
	review:
		'Ce geste attendait sur sa tablette. Le patron décide\u202f: le garder, ou l’écarter. Rien n’est fait tant que vous n’avez pas répondu.',
	fields: {
		title: 'Le nom',
		description: 'La description',
		brand: 'La marque',
		category: 'Le rayon',
		vat_bp: 'La TVA',
		withdrawal_exception: 'Le droit de retour',
		facts: 'Les mentions',
		label: 'La déclinaison',
		barcode: 'Le code-barres',
		measure_value: 'Le contenu',
		measure_unit: 'L’unité'
	} as Record<string, string>,
	otherField: 'La fiche',
	nowIs: 'Maintenant',
	yoursIs: 'Vous aviez mis',
	emptyValue: '(rien)',
	exceptions: {
		perishable: 'périssable',
		hygiene: 'hygiène',
		made_to_order: 'sur mesure',
		press: 'presse'
	} as Record<string, string>,
	answers: {
		seen: 'J’ai vu',
		openReturns: 'Ouvrir les retours au bureau',
		call: (phone: string) => `Appeler · ${phone}`,
		again: 'Renvoyer',
		redo: 'Refaire',
		copy: 'Garder une copie',
		giveUp: 'Abandonner',
		giveUpSure: 'Oui, abandonner ce geste',
		otherPhoto: 'Prendre une autre photo',
		dropPhoto: 'Jeter cette photo',
		dropPhotoSure: 'Oui, jeter la photo',
		keepPrice: (price: string) => `Garder ${price}`,
		putPrice: (price: string) => `Mettre ${price}`,
		keepTheirs: 'Garder comme c’est',
		putMine: 'Mettre ma version',
		seeProduct: (title: string) => `Voir «\u202f${title}\u202f»`,
		openProduct: 'Voir l’article',
		addThere: (n: number) => `C’est le même\u202f: y ajouter ${n}`,
		withoutCode: 'Garder celui-ci sans code',
		restore: 'Remettre en boutique',
		leave: 'Laisser retiré',
		archiveWhole: 'Retirer l’article entier',
		missing: 'Signaler manquant',
		itIsThere: 'Elle est là',
		prepare: 'Préparer quand même',
		refuse: 'Refuser la commande',
		handAnyway: 'Remettre sans code',
		reenrol: 'Aller à «\u202fCette tablette\u202f»',
		goStock: 'Aller au stock',
		apply: 'Garder ce geste',
		dismiss: 'Écarter ce geste'
	}
};

const en: typeof fr = {
	title: 'Needs you',
	none: 'Nothing waits for you. Where the online shop and this tablet disagree, it shows here.',
	by: (name) => `by ${name}`,
	codes: attentionCodesEn,
	otherCode: (code) =>
		`The online shop did not accept this tap, for a reason this version does not know yet (${code}). It stays noted here.`,
	notices: {
		withdrawal_requested:
			'The customer gives back items of this order, paid online. When they are back, say so at the desk, with a network: the money is given back and the stock goes up.',
		collected_after_cancelled:
			'Handed to the customer although they had cancelled online. Check with them that all is settled.',
		collected_after_refused:
			'Handed to the customer although the order was refused. Check that all is settled.',
		stock_short:
			'A piece reserved for this order was sold or is no longer in the count. Is it still there?',
		brought_back:
			'The courier has brought this order back: nobody took it. Put it aside again; the customer comes for it or cancels.',
		closed_that_day: 'The shop was noted closed that day, and this order is expected.',
		handed_out_twice:
			'Two tablets noted the hand-over. If the customer came once, all is well; if not, something left twice.'
	},
	otherNotice: 'This order needs your attention.',
	short: (what) => `Missing: ${what}.`,
	stuck: 'This tap cannot get through, after several tries. It stays saved here and is not lost.',
	photoTitle: 'A photo has not left',
	photoDamaged:
		'The photo is damaged on this tablet and cannot be sent. Take it again: the item itself is saved.',
	photoRefused:
		'The online shop did not take this photo. The item itself is saved; try another photo.',
	photoStuck: 'This photo cannot get through, after several tries. It stays here and is not lost.',
	lost: (name, n, when) =>
		n === 1
			? `The tablet “${name}” lost one tap that had not been sent yet (${when}). Do again what you remember, then count the shelf.`
			: `The tablet “${name}” lost ${n} taps that had not been sent yet (${when}). Do again what you remember, then count the shelf.`,
	lostTitle: 'A tablet lost its memory',
	clonedTitle: 'Two tablets carry the same number',
	cloned: (name) =>
		`A copy of the tablet “${name}” is at work too. Register one of the two again, or their taps get mixed up.`,
	asideTitle: (name) => `The tablet “${name}” is stuck`,
	asides: (n) =>
		n === 1
			? 'One tap cannot get off this tablet. Look at “Needs you” on it.'
			: `${n} taps cannot get off this tablet. Look at “Needs you” on it.`,
	reviewTitle: (name) => `${name} is no longer part of the shop`,
	review:
		'This tap waited on their tablet. The owner decides: keep it, or put it aside. Nothing is done until you answer.',
	fields: {
		title: 'The name',
		description: 'The description',
		brand: 'The brand',
		category: 'The shelf',
		vat_bp: 'The VAT',
		withdrawal_exception: 'The right to return',
		facts: 'The legal facts',
		label: 'The variant',
		barcode: 'The barcode',
		measure_value: 'The content',
		measure_unit: 'The unit'
	},
	otherField: 'The details',
	nowIs: 'Now',
	yoursIs: 'You had put',
	emptyValue: '(nothing)',
	exceptions: {
		perishable: 'perishable',
		hygiene: 'hygiene',
		made_to_order: 'made to order',
		press: 'press'
	},
	answers: {
		openReturns: 'Open the returns at the desk',
		seen: 'I have seen it',
		call: (phone) => `Call · ${phone}`,
		again: 'Send again',
		redo: 'Do it again',
		copy: 'Keep a copy',
		giveUp: 'Give up',
		giveUpSure: 'Yes, give this tap up',
		otherPhoto: 'Take another photo',
		dropPhoto: 'Throw this photo away',
		dropPhotoSure: 'Yes, throw it away',
		keepPrice: (price) => `Keep ${price}`,
		putPrice: (price) => `Put ${price}`,
		keepTheirs: 'Keep it as it is',
		putMine: 'Put my version',
		seeProduct: (title) => `See “${title}”`,
		openProduct: 'See the item',
		addThere: (n) => `It is the same: add ${n} there`,
		withoutCode: 'Keep this one without a code',
		restore: 'Put back in the shop',
		leave: 'Leave it out',
		archiveWhole: 'Take the whole item out',
		missing: 'Report it missing',
		itIsThere: 'It is there',
		prepare: 'Prepare it anyway',
		refuse: 'Refuse the order',
		handAnyway: 'Hand over without a code',
		reenrol: 'Go to “This tablet”',
		goStock: 'Go to the stock',
		apply: 'Keep this tap',
		dismiss: 'Put it aside'
	}
};

export const attentionWords: Record<Lang, typeof fr> = { fr, en };
export type AttentionWords = typeof fr;
