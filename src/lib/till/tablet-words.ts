import { waitingEn, waitingFr, syncLineWords } from '../device/sync-line-words.ts';
import type { Lang } from '../platform/language.ts';

const fr = {
	title: 'Cette tablette',
	short: 'Tablette',
	name: 'Nom',
	shop: 'Boutique',
	person: 'Connecté',
	version: 'Version',
	lastSync: 'Dernière synchro',
	never: 'jamais',
	waitingLabel: 'En attente d’envoi',
	waiting: waitingFr,
	nothingWaits: 'rien, tout est envoyé',
	storage: 'Données',
	persisted: 'protégées sur cette tablette',
	notPersisted: 'non protégées\u202f: installez l’application',
	offlineStart: 'Démarrage sans réseau',
	offlineYes: 'prêt',
	offlineNo: 'pas encore',
	offlineChecking: 'vérification…',
	language: 'Langue',
	signOut: 'Se déconnecter',
	signOutTitle: 'Se déconnecter\u202f?',
	signOutWaiting: (n: number) =>
		n > 1
			? `${n} gestes n’ont pas encore été envoyés. Ils restent gardés sur cette tablette et partiront à la prochaine connexion.`
			: '1 geste n’a pas encore été envoyé. Il reste gardé sur cette tablette et partira à la prochaine connexion.',
	signOutClean: 'Tout est envoyé. Les nouvelles commandes ne sonneront plus ici.',
	newVersion: 'Nouvelle version prête',
	update: 'Mettre à jour',
	...syncLineWords.fr,
	stalled: (n: number) => `${waitingFr(n)} depuis trop longtemps · voir Tablette`,
	removed: 'Vous ne faites plus partie de la boutique',
	refused: 'Cette tablette n’est plus acceptée par la boutique'
};

const en: typeof fr = {
	title: 'This tablet',
	short: 'Tablet',
	name: 'Name',
	shop: 'Shop',
	person: 'Signed in',
	version: 'Version',
	lastSync: 'Last sync',
	never: 'never',
	waitingLabel: 'Waiting to be sent',
	waiting: waitingEn,
	nothingWaits: 'nothing, all is sent',
	storage: 'Data',
	persisted: 'protected on this tablet',
	notPersisted: 'not protected: install the application',
	offlineStart: 'Start without network',
	offlineYes: 'ready',
	offlineNo: 'not yet',
	offlineChecking: 'checking…',
	language: 'Language',
	signOut: 'Sign out',
	signOutTitle: 'Sign out?',
	signOutWaiting: (n) =>
		n > 1
			? `${n} taps have not been sent yet. They stay on this tablet and leave at the next sign-in.`
			: '1 tap has not been sent yet. It stays on this tablet and leaves at the next sign-in.',
	signOutClean: 'All is sent. New orders will no longer ring here.',
	newVersion: 'New version ready',
	update: 'Update',
	...syncLineWords.en,
	stalled: (n) => `${waitingEn(n)} for too long · see Tablet`,
	removed: 'You are no longer part of the shop',
	refused: 'The shop no longer accepts this tablet'
};

export const tabletWords: Record<Lang, typeof fr> = { fr, en };
