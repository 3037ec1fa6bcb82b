import type { Lang } from '$lib/platform/language';

const fr = {
	title: 'Paiements',
	intro: 'Ce que l’argent demande à quelqu’un. Le reste se règle tout seul, de minute en minute.',
	allWell: 'Rien à faire',
	allWellText: 'Tous les paiements, remboursements et virements sont à jour.',
	orders: 'Commandes à regarder',
	attentions: {
		paid_after_expiry:
			'Payée après la fin du délai, quand les articles n’étaient plus gardés. Tout est rendu au client, sans vous.',
		refund_failed:
			'Un remboursement a échoué, le plus souvent parce que la carte n’existe plus. Demandez un autre moyen au client, puis réessayez.',
		amount_mismatch:
			'Un paiement de trop est arrivé pour cette commande. Il est rendu au client, sans vous.',
		disputed:
			'La banque du client conteste ce paiement. Répondez chez Stripe avant la date qu’il donne\u202f; rien n’est remboursé d’ici là.'
	} as Record<string, string>,
	otherAttention: 'Regardez cette commande chez Stripe.',
	paid: (price: string, day: string) => `${price} payés ${day}`,
	refunded: (price: string) => `${price} rendus`,
	failed: (price: string) => `Remboursement de ${price} échoué`,
	said: (words: string) => `réponse de Stripe\u202f: ${words}`,
	retry: 'Réessayer',
	retryOf: (price: string) => `Réessayer le remboursement de ${price}`,
	retried: 'C’est relancé. Le remboursement repart dans la minute.',
	nothingToRetry: 'Ce remboursement n’est plus en échec. Rien n’a été relancé.',
	notAllowed: 'Cette page est celle de la ville.',
	openOrder: 'Voir la commande',
	transfers: 'Parts qui n’ont pas pu partir',
	transfersText:
		'Le compte de la boutique ne peut pas les recevoir. Elles partent dès qu’il le peut\u202f: appelez la boutique.',
	reversals: 'Parts à reprendre aux boutiques',
	reversalsText:
		'Le client est remboursé, la boutique n’avait plus de quoi. La ville avance, et c’est repris sur ses ventes.',
	columns: {
		shop: 'Boutique',
		amount: 'Montant',
		orders: 'Commandes',
		error: 'Réponse de Stripe'
	},
	jobs: 'Ce qui tourne tout seul',
	jobColumns: { name: 'Tâche', last: 'Dernier passage', did: 'Résultat' },
	jobNames: {
		payment_work: 'Remboursements et virements dus',
		compare_open_payments: 'Paiements en cours, comparés à Stripe',
		compare_payments: 'Paiements passés, comparés à Stripe',
		invitations: 'Invitations des visites, par e-mail',
		delivery_news: 'Nouvelles des livraisons, par e-mail',
		forget_runs: 'Adresses effacées des téléphones des livreurs',
		compare_accounts: 'Comptes des boutiques, comparés à Stripe',
		commission_invoices: 'Factures de commission du mois passé',
		order_alarms: 'Commandes sans réponse, propriétaires et ville prévenus',
		shop_health: 'Boutiques à aider, recomptées',
		town_days: 'Journées passées, comptées pour les résultats'
	} as Record<string, string>,
	figures: {
		done: 'traités',
		failed: 'en échec',
		issued: 'émises',
		raised: 'alertes',
		paused: 'mises en pause',
		refreshed: 'recomptées',
		days: 'journées'
	} as Record<string, string>,
	figure: (name: string, count: string) => `${name}\u202f: ${count}`,
	nothing: 'rien à faire',
	running: 'en cours',
	never: 'jamais encore',
	broke: (error: string) => `s’est arrêtée\u202f: ${error}`
};

const en: typeof fr = {
	title: 'Payments',
	intro: 'What money asks of somebody. The rest settles itself, minute by minute.',
	allWell: 'Nothing to do',
	allWellText: 'All payments, refunds and transfers are up to date.',
	orders: 'Orders to look at',
	attentions: {
		paid_after_expiry:
			'Paid after its time, when the items were not kept any more. All of it is given back, without you.',
		refund_failed:
			'A refund failed, most often because the card no longer exists. Ask the customer for another way, then try again.',
		amount_mismatch: 'One payment too many arrived for this order. It is given back, without you.',
		disputed:
			'The customer’s bank disputes this payment. Answer at Stripe before the date it gives; nothing is refunded until then.'
	},
	otherAttention: 'Look at this order at Stripe.',
	paid: (price, day) => `${price} paid ${day}`,
	refunded: (price) => `${price} given back`,
	failed: (price) => `Refund of ${price} failed`,
	said: (words) => `Stripe’s answer: ${words}`,
	retry: 'Try again',
	retryOf: (price) => `Try the refund of ${price} again`,
	retried: 'Started again. The refund leaves within a minute.',
	nothingToRetry: 'This refund is no longer failed. Nothing was started.',
	notAllowed: 'This page is the town’s.',
	openOrder: 'See the order',
	transfers: 'Shares that could not leave',
	transfersText:
		'The shop’s account cannot receive them. They leave as soon as it can: call the shop.',
	reversals: 'Shares to take back from shops',
	reversalsText:
		'The customer is refunded, the shop did not hold enough. The town carries it, and it is taken from the shop’s sales.',
	columns: { shop: 'Shop', amount: 'Amount', orders: 'Orders', error: 'Stripe’s answer' },
	jobs: 'What runs by itself',
	jobColumns: { name: 'Task', last: 'Last run', did: 'Result' },
	jobNames: {
		payment_work: 'Refunds and transfers that are due',
		compare_open_payments: 'Payments under way, compared with Stripe',
		compare_payments: 'Past payments, compared with Stripe',
		invitations: 'Invitations from visits, by e-mail',
		delivery_news: 'News of deliveries, by e-mail',
		forget_runs: 'Addresses taken off couriers’ phones',
		compare_accounts: 'Accounts of the shops, compared with Stripe',
		commission_invoices: 'Commission invoices of last month',
		order_alarms: 'Unanswered orders, owners and town told',
		shop_health: 'Shops to help, counted anew',
		town_days: 'Days that are over, counted for the results'
	},
	figures: {
		done: 'done',
		failed: 'failed',
		issued: 'issued',
		raised: 'alarms',
		paused: 'paused',
		refreshed: 'counted',
		days: 'days'
	},
	figure: (name, count) => `${name}: ${count}`,
	nothing: 'nothing to do',
	running: 'running',
	never: 'never yet',
	broke: (error) => `stopped: ${error}`
};

export const moneyWords: Record<Lang, typeof fr> = { fr, en };
