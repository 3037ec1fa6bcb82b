import type { Lang } from '../platform/language.ts';

const fr = {
	title: 'Être payé en ligne',
	onTitle: 'Le paiement en ligne est ouvert',
	onText:
		'Vos clients paient par carte, et votre part arrive chez Stripe aussitôt, prête à être virée.',
	offTitle: 'Le paiement en ligne n’est pas encore ouvert',
	offText:
		'Vos articles peuvent être mis de côté et payés en boutique. Pour être payé en ligne, et livré, il manque un compte Stripe à votre nom. Comptez dix minutes, avec une pièce d’identité et un RIB.',
	waitTitle: 'Stripe a encore besoin de vous',
	waitText:
		'Votre compte existe. Voici ce qui manque avant que l’argent puisse vous arriver\u202f:',
	checking:
		'Tout est envoyé. Stripe vérifie\u202f: cela prend de quelques minutes à quelques jours.',
	payoutsOff:
		'L’argent vous est bien attribué, mais Stripe ne peut pas encore le virer sur votre compte en banque.',
	stillDue: 'Stripe demande encore\u202f:',
	connect: 'Ouvrir mon compte Stripe',
	resume: 'Continuer chez Stripe',
	change: 'Mettre à jour chez Stripe',
	dashboard: 'Mes virements chez Stripe',
	ownerOnly: 'Seul le gérant peut ouvrir ou changer ce compte.',
	terms: (percent: string) =>
		`Sur une vente en ligne, ${percent} vont à la ville. Rien à payer d’avance, et les frais de carte sont pour elle.`,
	blocked: (price: string) => `${price} vous attendent`,
	blockedText: 'Ils partent tout seuls dès que votre compte peut les recevoir.',
	owed: (price: string) => `${price} à reprendre`,
	owedText:
		'Des clients ont été remboursés et votre compte chez Stripe n’avait pas de quoi. Ce sera pris sur vos prochaines ventes.',
	away: 'Stripe ne répond pas en ce moment. Réessayez dans un instant.',
	noProvider: 'Cette ville n’a pas encore ouvert le paiement en ligne.',
	back: (name: string) => `${name}, vos réponses sont chez Stripe. Voici où vous en êtes.`
};

const en: typeof fr = {
	title: 'Being paid online',
	onTitle: 'Online payment is open',
	onText: 'Your customers pay by card, and your share is at Stripe at once, ready to be paid out.',
	offTitle: 'Online payment is not open yet',
	offText:
		'Your items can be put aside and paid in the shop. To be paid online, and to deliver, a Stripe account in your name is missing. Allow ten minutes, with an identity document and your bank details.',
	waitTitle: 'Stripe still needs you',
	waitText: 'Your account exists. This is missing before money can reach you:',
	checking: 'Everything is sent. Stripe is checking: this takes from a few minutes to a few days.',
	payoutsOff: 'The money is yours, but Stripe cannot pay it into your bank account yet.',
	stillDue: 'Stripe still asks for:',
	connect: 'Open my Stripe account',
	resume: 'Continue at Stripe',
	change: 'Update at Stripe',
	dashboard: 'My payouts at Stripe',
	ownerOnly: 'Only the owner can open or change this account.',
	terms: (percent) =>
		`Of an online sale ${percent} go to the town. Nothing to pay in advance, and the card fees are the town’s.`,
	blocked: (price) => `${price} are waiting for you`,
	blockedText: 'They leave by themselves as soon as your account can receive them.',
	owed: (price) => `${price} to take back`,
	owedText:
		'Customers were refunded and your account at Stripe did not hold enough. It will be taken from your next sales.',
	away: 'Stripe does not answer at the moment. Try again shortly.',
	noProvider: 'This town has not opened online payment yet.',
	back: (name) => `${name}: your answers are at Stripe. This is where you stand.`
};

export const accountWords: Record<Lang, typeof fr> = { fr, en };
