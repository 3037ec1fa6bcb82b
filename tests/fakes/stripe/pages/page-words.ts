/** What the fake's pages say, in the two languages of the town. */

const fr = {
	demo: 'Démonstration',
	demoNote:
		'Ceci remplace la page de paiement de Stripe. Aucune carte n’est demandée, aucun argent ne bouge.',
	onboardingNote:
		'Ceci remplace le questionnaire de Stripe. Ne donnez aucun papier : choisissez seulement comment il finit.',
	payTitle: 'Payer votre commande',
	total: 'Total',
	pay: (amount: string) => `Payer ${amount}`,
	payHint: 'La carte est acceptée.',
	secure: 'Payer, la banque demande confirmation',
	secureHint: 'Une carte avec 3-D Secure.',
	decline: 'Essayer une carte refusée',
	declineHint: 'La banque dit non ; vous restez ici.',
	abandon: 'Renoncer et revenir',
	declined: 'La banque a refusé cette carte. Rien n’a été débité : essayez-en une autre.',
	notConfirmed: 'Le paiement n’a pas été confirmé. Rien n’a été débité : essayez encore.',
	paidTitle: 'C’est déjà payé',
	paid: 'Cette commande est payée, une seule fois. Vous pouvez fermer cette page.',
	back: 'Revenir à la boutique',
	expiredTitle: 'Le temps est passé',
	expired: 'Cette page de paiement n’est plus valable. Rien n’a été débité.',
	unknownTitle: 'Page inconnue',
	unknown: 'Ce lien ne mène à aucun paiement.',
	bankTitle: 'Votre banque',
	bankAsks: (amount: string) => `Confirmez-vous le paiement de ${amount} ?`,
	confirm: 'Oui, je confirme',
	refuse: 'Non, ce n’est pas moi',
	setupTitle: 'Recevoir l’argent de vos ventes',
	setupFor: (name: string) => `Compte de ${name}`,
	allGood: 'Tout est en règle',
	allGoodHint: 'Les versements sont ouverts tout de suite.',
	paperMissing: 'Il manque une pièce d’identité',
	paperMissingHint: 'Le questionnaire est rempli, Stripe attend encore un papier.',
	refused: 'Stripe refuse ce compte',
	refusedHint: 'Les versements restent fermés.',
	later: 'Finir plus tard',
	expressTitle: 'Votre compte chez Stripe',
	available: 'Disponible',
	pending: 'En route',
	transfers: 'Versements',
	open: 'ouverts',
	closed: 'fermés'
};

const en: typeof fr = {
	demo: 'Demonstration',
	demoNote: 'This stands in for Stripe’s payment page. No card is asked for, no money moves.',
	onboardingNote:
		'This stands in for Stripe’s questions. Give no papers: only choose how they end.',
	payTitle: 'Pay for your order',
	total: 'Total',
	pay: (amount) => `Pay ${amount}`,
	payHint: 'The card is accepted.',
	secure: 'Pay, the bank asks to confirm',
	secureHint: 'A card with 3-D Secure.',
	decline: 'Try a card that is declined',
	declineHint: 'The bank says no; you stay here.',
	abandon: 'Leave and go back',
	declined: 'The bank declined this card. Nothing was taken: try another one.',
	notConfirmed: 'The payment was not confirmed. Nothing was taken: try again.',
	paidTitle: 'Already paid',
	paid: 'This order is paid, once only. You can close this page.',
	back: 'Back to the shop',
	expiredTitle: 'Time is up',
	expired: 'This payment page is no longer valid. Nothing was taken.',
	unknownTitle: 'Unknown page',
	unknown: 'This link leads to no payment.',
	bankTitle: 'Your bank',
	bankAsks: (amount) => `Do you confirm the payment of ${amount}?`,
	confirm: 'Yes, I confirm',
	refuse: 'No, it is not me',
	setupTitle: 'Receive the money of your sales',
	setupFor: (name) => `Account of ${name}`,
	allGood: 'All is in order',
	allGoodHint: 'Transfers open at once.',
	paperMissing: 'An identity document is missing',
	paperMissingHint: 'The questions are answered, Stripe still waits for a paper.',
	refused: 'Stripe refuses this account',
	refusedHint: 'Transfers stay closed.',
	later: 'Finish later',
	expressTitle: 'Your account at Stripe',
	available: 'Available',
	pending: 'On its way',
	transfers: 'Transfers',
	open: 'open',
	closed: 'closed'
};

export type PageLanguage = 'fr' | 'en';
export type PageWords = typeof fr;

/** French unless English was asked for, by the session or by the browser. */
export function languageOf(locale: string | null | undefined, accepted = ''): PageLanguage {
	const asked = locale && locale !== 'auto' ? locale : accepted;
	return /^\s*en\b/i.test(asked) ? 'en' : 'fr';
}

/** The words of a language. */
export function wordsIn(language: PageLanguage): PageWords {
	return language === 'en' ? en : fr;
}

/** Cents as people write euros. */
export function moneyIn(language: PageLanguage, cents: number): string {
	const locale = language === 'en' ? 'en-IE' : 'fr-FR';
	return (cents / 100).toLocaleString(locale, { style: 'currency', currency: 'EUR' });
}
