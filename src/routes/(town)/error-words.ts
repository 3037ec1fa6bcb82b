import type { Lang } from '$lib/platform/language';

type Message = { title: string; text: string };

const fr = {
	unknown: {
		no_product: {
			title: 'Cet article n’est plus en rayon',
			text: 'Il a peut-être été vendu ou retiré par la boutique. Cherchez quelque chose d’approchant\u202f:'
		},
		no_shop: {
			title: 'Cette boutique n’est pas ici',
			text: 'Elle a peut-être changé de nom ou quitté le Comptoir. Cherchez-la, ou voyez toutes les boutiques\u202f:'
		},
		no_trade: {
			title: 'Ce métier n’est pas ici',
			text: 'Voyez tous les métiers de la ville, ou cherchez un article\u202f:'
		},
		order_not_found: {
			title: 'Cette commande n’est pas ici',
			text: 'L’adresse est peut-être incomplète. Reprenez le lien de l’e-mail, ou connectez-vous pour voir vos commandes.'
		},
		body_too_large: {
			title: 'C’est trop long pour nous',
			text: 'Ce formulaire pèse plus que tout ce que nous savons lire. Rien n’a changé\u202f: raccourcissez, puis renvoyez.'
		},
		body_unreadable: {
			title: 'Nous n’avons pas pu lire cet envoi',
			text: 'Rien n’a changé. Revenez à la page précédente et envoyez à nouveau.'
		}
	} as Record<string, Message>,
	notFound: {
		title: 'Cette page n’existe pas',
		text: 'L’adresse est peut-être incomplète. Cherchez ce qu’il vous faut\u202f:'
	},
	away: {
		title: 'On revient tout de suite',
		text: 'Le Comptoir ne répond pas pour l’instant. Rien n’est perdu\u202f: réessayez dans une minute.'
	},
	broken: {
		title: 'Quelque chose a cassé chez nous',
		text: 'Ce n’est pas vous. Réessayez\u202f; si cela recommence, donnez-nous cette référence\u202f:'
	},
	again: 'Réessayer',
	home: 'Retour à l’accueil',
	shops: 'Toutes les boutiques',
	trades: 'Tous les métiers'
};
const en: typeof fr = {
	unknown: {
		no_product: {
			title: 'This product is no longer on the shelf',
			text: 'It may have been sold, or taken back by the shop. Search for something like it:'
		},
		no_shop: {
			title: 'This shop is not here',
			text: 'It may have changed its name or left Comptoir. Search for it, or see all shops:'
		},
		no_trade: {
			title: 'This trade is not here',
			text: 'See all the trades of the town, or search for a product:'
		},
		order_not_found: {
			title: 'This order is not here',
			text: 'The address may be incomplete. Use the link in the e-mail, or sign in to see your orders.'
		},
		body_too_large: {
			title: 'This is too long for us',
			text: 'The form is larger than anything we can read. Nothing has changed: make it shorter, then send it again.'
		},
		body_unreadable: {
			title: 'We could not read what was sent',
			text: 'Nothing has changed. Go back to the previous page and send it again.'
		}
	},
	notFound: {
		title: 'This page does not exist',
		text: 'The address may be incomplete. Search for what you need:'
	},
	away: {
		title: 'Back in a moment',
		text: 'Comptoir is not answering right now. Nothing is lost: please try again in a minute.'
	},
	broken: {
		title: 'Something broke on our side',
		text: 'It is not you. Try again; if it happens once more, tell us this reference:'
	},
	again: 'Try again',
	home: 'Back to the home page',
	shops: 'All shops',
	trades: 'All trades'
};

export const ERROR_WORDS: Record<Lang, typeof fr> = { fr, en };
