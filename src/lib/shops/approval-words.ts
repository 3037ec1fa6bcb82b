import type { Lang } from '../platform/language.ts';
import type { MoveRefusal } from './approval-commands.ts';
import type { Check } from './approval.ts';
import type { ShopState } from './shop-state.ts';

const fr = {
	shops: 'Boutiques',
	intro: 'Celles qui attendent votre regard, et toutes les autres.',
	search: 'Nom de la boutique',
	find: 'Chercher',
	all: 'Toutes',
	none: 'Aucune boutique ici.',
	noneText:
		'Allez en voir une\u202f: sur place, la visite crée la boutique et ses premiers articles.',
	visit: 'Commencer une visite',
	more: 'La suite',
	columns: { name: 'Boutique', state: 'État', trade: 'Métier', street: 'Rue' },
	states: {
		draft: 'En préparation',
		review: 'À valider',
		open: 'Ouverte',
		paused: 'En pause',
		closed: 'Fermée'
	} satisfies Record<ShopState, string>,
	checklist: 'Avant d’ouvrir',
	checks: {
		identity: 'Qui vend\u202f: nom légal, adresse, numéro SIREN ou SIRET juste',
		contact: 'Adresse dans la ville, téléphone et e-mail',
		hours: 'Les heures d’ouverture',
		products: 'Trois articles avec photo et prix',
		terms: 'Les conditions acceptées',
		owner: 'Un patron ou une patronne qui a répondu à l’invitation'
	} satisfies Record<Check, string>,
	done: 'fait',
	missing: 'manque',
	contact: 'Joindre',
	identity: 'Identité',
	page: 'Voir sa page',
	desk: 'Son bureau',
	decide: 'Décider',
	reason: 'Pourquoi',
	reasonHelp: 'La boutique lit ces mots.',
	moves: {
		draft: 'Renvoyer en préparation',
		review: 'Demander la validation',
		open: 'Ouvrir la boutique',
		paused: 'Mettre en pause',
		closed: 'Fermer pour de bon'
	} satisfies Record<ShopState, string>,
	because: (reason: string) => `Raison\u202f: ${reason}`,
	history: 'Ce qui s’est passé',
	refusals: {
		not_allowed: 'Cela ne vous revient pas.',
		changed_meanwhile: 'Quelqu’un vient de décider autrement. Voici l’état à jour.',
		reason_needed: 'Dites pourquoi\u202f: la boutique doit le lire.',
		incomplete: 'Il manque encore quelque chose dans la liste.',
		open_orders:
			'Des commandes sont en cours. Attendez leur fin, ou refusez-les au comptoir, puis fermez.'
	} satisfies Record<MoveRefusal, string>,
	help: 'Se faire aider',
	helpIntro:
		'Vous pouvez laisser les personnes de la ville travailler pour votre boutique\u202f: ajouter des articles, corriger des heures. Tout ce qu’elles font est écrit ici.',
	helpNow: (day: string) => `La ville peut vous aider jusqu’au ${day}.`,
	helpNot: 'La ville ne peut rien changer chez vous.',
	allow: (days: number) => `Autoriser ${days} jours`,
	stop: 'Reprendre la main',
	helpOwner: 'Seul le patron ou la patronne en décide.',
	state: 'Votre boutique'
};

const en: typeof fr = {
	shops: 'Shops',
	intro: 'Those that wait for your look, and all the others.',
	search: 'Name of the shop',
	find: 'Find',
	all: 'All',
	none: 'No shop here.',
	noneText: 'Go and see one: on the spot, the visit makes the shop and its first articles.',
	visit: 'Begin a visit',
	more: 'More',
	columns: { name: 'Shop', state: 'State', trade: 'Trade', street: 'Street' },
	states: {
		draft: 'In preparation',
		review: 'To approve',
		open: 'Open',
		paused: 'Paused',
		closed: 'Closed'
	},
	checklist: 'Before opening',
	checks: {
		identity: 'Who sells: legal name, address, a right SIREN or SIRET number',
		contact: 'Address in the town, telephone and e-mail',
		hours: 'The opening hours',
		products: 'Three articles with photo and price',
		terms: 'The terms accepted',
		owner: 'An owner who has answered the invitation'
	},
	done: 'done',
	missing: 'missing',
	contact: 'Reach',
	identity: 'Identity',
	page: 'See its page',
	desk: 'Its desk',
	decide: 'Decide',
	reason: 'Why',
	reasonHelp: 'The shop reads these words.',
	moves: {
		draft: 'Send back to preparation',
		review: 'Ask for approval',
		open: 'Open the shop',
		paused: 'Pause',
		closed: 'Close for good'
	},
	because: (reason) => `Reason: ${reason}`,
	history: 'What happened',
	refusals: {
		not_allowed: 'This is not yours to do.',
		changed_meanwhile: 'Somebody has just decided otherwise. Here is the state as it is now.',
		reason_needed: 'Say why: the shop must read it.',
		incomplete: 'Something in the list is still missing.',
		open_orders: 'Orders are open. Wait until they end, or refuse them at the counter, then close.'
	},
	help: 'Getting help',
	helpIntro:
		'You may let the town’s people work for your shop: add articles, mend hours. All they do is written here.',
	helpNow: (day) => `The town may help you until ${day}.`,
	helpNot: 'The town can change nothing in your shop.',
	allow: (days) => `Allow ${days} days`,
	stop: 'Take it back',
	helpOwner: 'Only the owner decides this.',
	state: 'Your shop'
};

export type ApprovalWords = typeof fr;
export const approvalWords: Record<Lang, ApprovalWords> = { fr, en };
