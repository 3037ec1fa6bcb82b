import type { Lang } from '../platform/language.ts';
import type { HealthRefusal } from './health-commands.ts';
import type { NeedCode } from './health.ts';

type Say = (facts: { since: string; count: number; of: number }) => string;

const fr = {
	title: 'Les boutiques qui ont besoin de vous',
	intro: 'La plus pressée d’abord. Un appel de deux minutes suffit souvent.',
	nothing: 'Tout va bien',
	nothingText: 'Aucune boutique n’a besoin de vous en ce moment. Bonne journée.',
	more: (shown: number, total: number) =>
		`Voici les ${shown} plus pressées sur ${total}. Les suivantes montent quand vous avancez.`,
	needs: {
		unanswered: ({ count, since }) =>
			count === 1
				? `Une commande attend une réponse depuis ${since}`
				: `${count} commandes attendent une réponse, la première depuis ${since}`,
		silent: () => 'En pause\u202f: elle n’a pas répondu à temps. Elle rouvre dès qu’elle répond',
		payouts_blocked: () => 'Son compte ne peut pas recevoir ses ventes\u202f: il manque une pièce',
		tablet_silent: ({ count, since }) =>
			`Une tablette se tait depuis ${since} avec ${count === 1 ? 'une saisie' : `${count} saisies`} en attente`,
		review_waiting: ({ since }) => `Attend votre validation depuis ${since}`,
		dormant: ({ since }) =>
			since
				? `Ni commande ni geste depuis ${since}`
				: 'Ni commande ni geste depuis son inscription',
		few_products: ({ count }) =>
			count === 0
				? 'Aucun article en rayon'
				: count === 1
					? 'Un seul article en rayon'
					: `Seulement ${count} articles en rayon`,
		stock_unconfirmed: ({ count, of }) => `${count} articles sur ${of} à confirmer en rayon`,
		no_photo: ({ count, of }) => `${count} articles sur ${of} sans photo`
	} satisfies Record<NeedCode, Say>,
	urgency: { now: 'Maintenant', soon: 'Bientôt', visit: 'À la prochaine visite' },
	call: (shop: string) => `Appeler ${shop}`,
	callShort: 'Appeler',
	mail: 'E-mail',
	mailOf: (shop: string) => `Écrire un e-mail à ${shop}`,
	message: 'Écrire un message',
	messageLabel: (shop: string) => `Message aux propriétaires de ${shop}`,
	messageHint: 'Il part par e-mail et reste dans le journal de la boutique.',
	send: 'Envoyer',
	seen: 'Vu, jusqu’à demain',
	seenOf: (shop: string) => `${shop}\u202f: vu, jusqu’à demain`,
	reopen: 'Rouvrir',
	reopenOf: (shop: string) => `Rouvrir ${shop}`,
	put: (count: number) =>
		count === 1 ? 'Une boutique vue, jusqu’à demain' : `${count} boutiques vues, jusqu’à demain`,
	done: {
		seen: 'C’est noté. Elle revient demain si rien n’a changé.',
		sent: 'Message envoyé aux propriétaires.',
		reopened: 'La boutique est rouverte.'
	},
	refusals: {
		not_allowed: 'Cette page est celle de la ville.',
		nothing_to_do: 'C’était déjà réglé.',
		malformed: 'Le message est vide ou trop long (2\u00a0000 caractères au plus).',
		nobody_to_write_to: 'Cette boutique n’a ni propriétaire ni adresse e-mail\u202f: appelez-la.',
		too_many: 'Dix messages aujourd’hui, c’est assez\u202f: un appel ira plus loin.',
		answer_first:
			'Des commandes attendent encore sa réponse\u202f: elle rouvre d’elle-même avec la dernière.'
	} satisfies Record<HealthRefusal, string>,
	mailSubject: (town: string) => `Un message du Comptoir de ${town}`,
	mailFoot: (reply: string) => `Pour répondre\u202f: ${reply}`,
	pausedTitle: 'Votre boutique est en pause',
	pausedText:
		'Une commande est restée sans réponse. Répondez à celles qui attendent, sur la tablette\u202f: la boutique rouvre d’elle-même avec la dernière. Si elles ont été annulées, rouvrez ici.',
	here: 'Nous sommes là\u202f: rouvrir',
	toTill: 'Répondre sur la tablette'
};

const en: typeof fr = {
	title: 'Shops that need you',
	intro: 'The most pressing first. A call of two minutes often does it.',
	nothing: 'All is well',
	nothingText: 'No shop needs you at the moment. Have a good day.',
	more: (shown, total) =>
		`These are the ${shown} most pressing of ${total}. The next ones move up as you go.`,
	needs: {
		unanswered: ({ count, since }) =>
			count === 1
				? `One order has been waiting for an answer since ${since}`
				: `${count} orders are waiting for an answer, the first since ${since}`,
		silent: () => 'Paused: it did not answer in time. It opens again as soon as it answers',
		payouts_blocked: () => 'Its account cannot receive its sales: a paper is missing',
		tablet_silent: ({ count, since }) =>
			`A tablet has been silent since ${since} with ${count === 1 ? 'one entry' : `${count} entries`} waiting`,
		review_waiting: ({ since }) => `Waiting for your approval since ${since}`,
		dormant: ({ since }) =>
			since ? `Neither order nor tap since ${since}` : 'Neither order nor tap since it signed up',
		few_products: ({ count }) =>
			count === 0
				? 'Nothing on the shelf'
				: count === 1
					? 'One single product on the shelf'
					: `Only ${count} products on the shelf`,
		stock_unconfirmed: ({ count, of }) => `${count} of ${of} products to be confirmed on the shelf`,
		no_photo: ({ count, of }) => `${count} of ${of} products without a photo`
	},
	urgency: { now: 'Now', soon: 'Soon', visit: 'At the next visit' },
	call: (shop) => `Call ${shop}`,
	callShort: 'Call',
	mail: 'E-mail',
	mailOf: (shop) => `Write an e-mail to ${shop}`,
	message: 'Write a message',
	messageLabel: (shop) => `Message to the owners of ${shop}`,
	messageHint: 'It leaves by e-mail and stays in the shop’s journal.',
	send: 'Send',
	seen: 'Seen, until tomorrow',
	seenOf: (shop) => `${shop}: seen, until tomorrow`,
	reopen: 'Open again',
	reopenOf: (shop) => `Open ${shop} again`,
	put: (count) =>
		count === 1 ? 'One shop seen, until tomorrow' : `${count} shops seen, until tomorrow`,
	done: {
		seen: 'Noted. It comes back tomorrow if nothing has changed.',
		sent: 'Message sent to the owners.',
		reopened: 'The shop is open again.'
	},
	refusals: {
		not_allowed: 'This page is the town’s.',
		nothing_to_do: 'It was settled already.',
		malformed: 'The message is empty or too long (2,000 characters at most).',
		nobody_to_write_to: 'This shop has neither an owner nor an e-mail address: call it.',
		too_many: 'Ten messages a day are enough: a call will do more.',
		answer_first: 'Orders still wait for its answer: it opens again by itself with the last one.'
	},
	mailSubject: (town) => `A message from Comptoir ${town}`,
	mailFoot: (reply) => `To answer: ${reply}`,
	pausedTitle: 'Your shop is paused',
	pausedText:
		'An order was not answered. Answer those that wait, on the tablet: the shop opens again by itself with the last one. If they were cancelled, open again here.',
	here: 'We are here: open again',
	toTill: 'Answer on the tablet'
};

export const healthWords: Record<Lang, typeof fr> = { fr, en };
