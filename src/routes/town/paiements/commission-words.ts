import type { DebtRefusal } from '$lib/statements/commission-debts';
import type { Lang } from '$lib/platform/language';

const fr = {
	title: 'Commission à recevoir',
	text: 'La commission sur les mises de côté, que la boutique règle à la ville par virement ou chèque. Notez-la ici quand elle arrive\u202f: son relevé le dit aussitôt.',
	none: 'Aucune boutique ne doit de commission.',
	owes: (price: string) => `doit ${price}`,
	amount: 'Montant reçu, en €',
	paidOn: 'Reçu le',
	reference: 'Référence',
	referenceHint: 'Celle du virement, ou le numéro du chèque.',
	record: 'Noter le règlement',
	recordOf: (shop: string) => `Noter le règlement de ${shop}`,
	more: (owed: string) =>
		`C’est plus que les ${owed} dus. Si c’est bien la somme reçue, cochez et notez à nouveau.`,
	confirm: 'Oui, c’est la somme reçue',
	payments: 'Derniers règlements',
	columns: {
		shop: 'Boutique',
		amount: 'Montant',
		day: 'Reçu le',
		reference: 'Référence',
		who: 'Noté par'
	},
	undo: 'Annuler',
	undoOf: (price: string, shop: string) => `Annuler le règlement de ${price} de ${shop}`,
	undone: 'annulé',
	done: {
		recorded: 'C’est noté. Le relevé de la boutique le dit.',
		undone: 'Annulé. Les deux écritures restent au relevé.'
	},
	refusals: {
		not_allowed: 'Seul l’opérateur note les règlements.',
		malformed: 'Vérifiez le montant et la date\u202f: rien n’a été noté.',
		more_than_owed: 'C’est plus que ce qui est dû.',
		id_reused: 'Ce formulaire a déjà servi pour un autre montant. Rechargez la page.',
		nothing_to_do: 'Ce règlement était déjà annulé.'
	} satisfies Record<DebtRefusal, string>
};

const en: typeof fr = {
	title: 'Commission to receive',
	text: 'The commission on put-asides, which the shop pays to the town by transfer or cheque. Note it here when it arrives: its statement says so at once.',
	none: 'No shop owes any commission.',
	owes: (price) => `owes ${price}`,
	amount: 'Amount received, in €',
	paidOn: 'Received on',
	reference: 'Reference',
	referenceHint: 'The transfer’s, or the number of the cheque.',
	record: 'Note the payment',
	recordOf: (shop) => `Note the payment of ${shop}`,
	more: (owed) =>
		`That is more than the ${owed} owed. If it is what was received, tick the box and note it again.`,
	confirm: 'Yes, that is the amount received',
	payments: 'Latest payments',
	columns: {
		shop: 'Shop',
		amount: 'Amount',
		day: 'Received on',
		reference: 'Reference',
		who: 'Noted by'
	},
	undo: 'Undo',
	undoOf: (price, shop) => `Undo the payment of ${price} by ${shop}`,
	undone: 'undone',
	done: {
		recorded: 'Noted. The shop’s statement says so.',
		undone: 'Undone. Both entries stay on the statement.'
	},
	refusals: {
		not_allowed: 'Only the operator notes payments.',
		malformed: 'Check the amount and the date: nothing was noted.',
		more_than_owed: 'That is more than what is owed.',
		id_reused: 'This form was used for another amount already. Load the page again.',
		nothing_to_do: 'This payment was undone already.'
	}
};

export const commissionWords: Record<Lang, typeof fr> = { fr, en };
export type CommissionWords = typeof fr;
