import type { JsonObject } from '../offline/operation.ts';

/** A sentence for the end of a tap; what the server added to it may be in the sentence. */
export type CodeText =
	string | ((detail: JsonObject, args: JsonObject, price: (cents: number) => string) => string);

/** Every way a tap can end that a person has to hear of. A test compares them with the server's. */
export const attentionCodesFr: Record<string, CodeText> = {
	order_cancelled: 'Entre-temps, le client a annulé. Votre geste n’a rien changé.',
	order_refused: 'Entre-temps, la commande a été refusée. Votre geste n’a rien changé.',
	order_collected: 'Entre-temps, la commande a été remise sur une autre tablette.',
	order_new: 'La commande n’était pas encore acceptée. Votre geste n’a rien changé.',
	order_preparing: 'La commande était encore en préparation. Votre geste n’a rien changé.',
	order_ready: 'La commande était déjà prête. Votre geste n’a rien changé.',
	already_refunded:
		'Ce qui manquait a déjà été remboursé au client. S’il l’emporte, convenez avec lui du paiement en boutique.',
	cannot_reopen: 'La remise ne peut plus être annulée.',
	wrong_code: 'Le code tapé n’était pas celui de cette commande. Elle n’est pas notée remise.',
	price_changed: ({ now, yours }, _args, price) =>
		`Quelqu’un a changé ce prix entre-temps\u202f: maintenant ${price(Number(now))}, vous aviez tapé ${price(Number(yours))}.`,
	changed_meanwhile: 'Quelqu’un a changé cette fiche entre-temps. Laquelle est la bonne\u202f?',
	barcode_taken: ({ title }) =>
		`Ce code-barres est déjà celui de «\u202f${String(title)}\u202f». Est-ce le même article\u202f?`,
	product_archived: 'Entre-temps, cet article a été retiré de la boutique.',
	last_variant:
		'C’est la dernière déclinaison de cet article\u202f: elle ne peut pas partir seule. Retirez l’article entier si c’est voulu.',
	unknown_order: 'Cette commande n’est pas, ou plus, celle de votre boutique.',
	unknown_product:
		'Cet article n’est pas connu de la boutique en ligne. Il a peut-être été effacé.',
	unknown_variant:
		'Cette déclinaison n’est pas connue de la boutique en ligne. Elle a peut-être été effacée.',
	unknown_category: 'Ce rayon n’existe plus dans la ville. Choisissez-en un autre.',
	unknown_clerk: 'Ce prénom n’est pas connu de la boutique en ligne.',
	unknown_operation: 'Le geste à annuler n’a jamais eu lieu en ligne. Il n’y a rien à défaire.',
	cannot_undo: 'Ce geste ne s’annule pas. Comptez l’article pour remettre le bon nombre.',
	id_taken: 'Ce nouvel article portait un numéro déjà pris. Ajoutez-le de nouveau.',
	id_reused: 'Ce geste portait un numéro déjà pris. Refaites-le si besoin.',
	malformed: 'La boutique en ligne n’a pas compris ce geste. Refaites-le si besoin.',
	unsupported_operation:
		'La boutique en ligne ne connaît pas encore ce geste. Refaites-le après sa mise à jour.',
	other_shop: 'Ce geste était pour une autre boutique. Rien n’a changé ici.',
	owner_only: 'Seul le patron peut faire cela. Demandez-lui de se connecter sur une tablette.',
	member_removed:
		'La personne connectée ne fait plus partie de la boutique. Le patron voit ce geste et décide.'
};

export const attentionCodesEn: typeof attentionCodesFr = {
	order_cancelled: 'Meanwhile the customer cancelled. Your tap changed nothing.',
	order_refused: 'Meanwhile the order was refused. Your tap changed nothing.',
	order_collected: 'Meanwhile the order was handed over on another tablet.',
	order_new: 'The order was not accepted yet. Your tap changed nothing.',
	order_preparing: 'The order was still being prepared. Your tap changed nothing.',
	order_ready: 'The order was ready already. Your tap changed nothing.',
	already_refunded:
		'What was missing has already been refunded to the customer. If they take it, agree with them on paying in the shop.',
	cannot_reopen: 'The hand-over can no longer be undone.',
	wrong_code: 'The code typed was not this order’s. It is not noted as handed over.',
	price_changed: ({ now, yours }, _args, price) =>
		`Somebody changed this price meanwhile: now ${price(Number(now))}, you had typed ${price(Number(yours))}.`,
	changed_meanwhile: 'Somebody changed this item meanwhile. Which one is right?',
	barcode_taken: ({ title }) =>
		`This barcode is already the one of “${String(title)}”. Is it the same item?`,
	product_archived: 'Meanwhile this item was taken out of the shop.',
	last_variant:
		'It is the last variant of this item: it cannot leave alone. Take the whole item out if that is meant.',
	unknown_order: 'This order is not, or no longer, your shop’s.',
	unknown_product: 'The online shop does not know this item. It may have been deleted.',
	unknown_variant: 'The online shop does not know this variant. It may have been deleted.',
	unknown_category: 'This shelf no longer exists in the town. Choose another one.',
	unknown_clerk: 'The online shop does not know this name.',
	unknown_operation: 'The tap to undo never happened online. There is nothing to undo.',
	cannot_undo: 'This tap cannot be undone. Count the item to put the right number.',
	id_taken: 'This new item carried a number already taken. Add it again.',
	id_reused: 'This tap carried a number already taken. Do it again if needed.',
	malformed: 'The online shop did not understand this tap. Do it again if needed.',
	unsupported_operation:
		'The online shop does not know this tap yet. Do it again after its update.',
	other_shop: 'This tap was for another shop. Nothing changed here.',
	owner_only: 'Only the owner can do that. Ask them to sign in on a tablet.',
	member_removed:
		'The person signed in is no longer part of the shop. The owner sees this tap and decides.'
};
