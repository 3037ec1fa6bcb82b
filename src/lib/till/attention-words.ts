import type { Lang } from '../platform/language.ts';
import type { OrderKind } from './order-operations.ts';

const fr = {
	title: 'À voir',
	none: 'Rien ne vous attend. Si la boutique en ligne et cette tablette se contredisent, cela s’affiche ici.',
	seen: 'J’ai vu',
	again: 'Renvoyer',
	/** What was tapped. */
	taps: {
		'order.accept': 'Acceptée ici',
		'order.ready': 'Marquée prête ici',
		'order.line_missing': 'Article manquant signalé ici',
		'order.refuse': 'Refusée ici',
		'order.collect': 'Remise ici',
		'order.reopen': 'Remise annulée ici'
	} satisfies Record<OrderKind, string>,
	otherTap: 'Geste fait ici',
	codes: {
		order_cancelled: 'Entre-temps, le client a annulé. Votre geste n’a rien changé.',
		order_refused: 'Entre-temps, la commande a été refusée. Votre geste n’a rien changé.',
		order_collected: 'Entre-temps, la commande a été remise sur une autre tablette.',
		order_new: 'La commande n’était pas encore acceptée. Votre geste n’a rien changé.',
		order_preparing: 'La commande était encore en préparation. Votre geste n’a rien changé.',
		order_ready: 'La commande était déjà prête. Votre geste n’a rien changé.',
		cannot_reopen: 'La remise ne peut plus être annulée.',
		wrong_code: 'Le code ne correspondait pas à cette commande.',
		unknown_order: 'Cette commande n’est pas, ou plus, celle de votre boutique.',
		other_shop: 'Ce geste était pour une autre boutique.',
		id_reused: 'Ce geste portait un numéro déjà pris. Refaites-le si besoin.',
		malformed: 'Le serveur n’a pas compris ce geste. Refaites-le si besoin.',
		unsupported_operation: 'Le serveur ne connaît pas encore ce geste. Refaites-le plus tard.'
	} as Record<string, string>,
	otherCode: 'Le serveur n’a pas accepté ce geste.',
	notices: {
		collected_after_cancelled:
			'Remise au client alors qu’il avait annulé en ligne. Vérifiez avec lui qu’il a bien payé.',
		collected_after_refused:
			'Remise au client alors que la commande était refusée. Vérifiez qu’il a bien payé.'
	} as Record<string, string>,
	otherNotice: 'Cette commande demande votre attention.',
	stuck: 'Ce geste n’arrive pas à partir. Il reste enregistré ici.'
};

const en: typeof fr = {
	title: 'Needs you',
	none: 'Nothing waits for you. Where the online shop and this tablet disagree, it shows here.',
	seen: 'I have seen it',
	again: 'Send again',
	taps: {
		'order.accept': 'Accepted here',
		'order.ready': 'Marked ready here',
		'order.line_missing': 'Missing item reported here',
		'order.refuse': 'Refused here',
		'order.collect': 'Handed over here',
		'order.reopen': 'Hand-over undone here'
	},
	otherTap: 'Done here',
	codes: {
		order_cancelled: 'Meanwhile the customer cancelled. Your tap changed nothing.',
		order_refused: 'Meanwhile the order was refused. Your tap changed nothing.',
		order_collected: 'Meanwhile the order was handed over on another tablet.',
		order_new: 'The order was not accepted yet. Your tap changed nothing.',
		order_preparing: 'The order was still being prepared. Your tap changed nothing.',
		order_ready: 'The order was ready already. Your tap changed nothing.',
		cannot_reopen: 'The hand-over can no longer be undone.',
		wrong_code: 'The code did not belong to this order.',
		unknown_order: 'This order is not, or no longer, your shop’s.',
		other_shop: 'This tap was for another shop.',
		id_reused: 'This tap carried a number already taken. Do it again if needed.',
		malformed: 'The server did not understand this tap. Do it again if needed.',
		unsupported_operation: 'The server does not know this tap yet. Do it again later.'
	},
	otherCode: 'The server did not accept this tap.',
	notices: {
		collected_after_cancelled:
			'Handed to the customer although they had cancelled online. Check with them that it was paid.',
		collected_after_refused:
			'Handed to the customer although the order was refused. Check that it was paid.'
	},
	otherNotice: 'This order needs your attention.',
	stuck: 'This tap cannot get through. It stays saved here.'
};

export const attentionWords: Record<Lang, typeof fr> = { fr, en };
