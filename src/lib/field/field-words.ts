import { signInWords } from '../device/sign-in-words.ts';
import { syncLineWords, waitingEn, waitingFr } from '../device/sync-line-words.ts';
import type { Lang } from '../platform/language.ts';

const fr = {
	title: (town: string) => `${town} en tournée`,
	hello: (name: string) => (name === '' ? 'Bonjour' : `Bonjour ${name}`),
	setup: {
		...signInWords.fr,
		emailHelp: 'Celle que la ville a donnée à Comptoir.',
		welcome: 'En ville, avec ou sans réseau',
		welcomeText:
			'Les tournées et les visites aux boutiques. Tout ce que vous faites est gardé ici et part dès que le réseau revient.',
		language: 'English',
		noConfig: 'Pour la première fois, il faut du réseau.',
		retry: 'Réessayer',
		nobody: (email: string) =>
			`${email} n’est pas dans l’équipe de la ville. Demandez à la ville de vous inviter, ou changez d’adresse.`,
		chooseTown: 'Pour quelle ville\u202f?',
		nameDevice: 'Comment s’appelle cet appareil\u202f?',
		nameHelp: 'Pour le reconnaître, par exemple «\u00a0Téléphone de Samia\u00a0».',
		nameDefault: 'Téléphone',
		start: 'Commencer',
		enrolRefusals: {
			not_field_staff: 'Vous n’êtes pas, ou plus, dans l’équipe de la ville.',
			device_taken: 'Cet appareil est déjà pris. Rechargez la page et recommencez.',
			bad_name: 'Donnez un nom de 1 à 40 lettres.'
		},
		otherTab: 'Comptoir est encore ouvert dans un autre onglet.',
		otherTabText:
			'Une nouvelle version se prépare. Fermez les autres onglets de Comptoir\u202f: la suite vient toute seule, rien n’est perdu.'
	},
	line: {
		...syncLineWords.fr,
		stalled: (n: number) => `${waitingFr(n)} depuis trop longtemps`,
		removed: 'Vous n’êtes plus dans l’équipe de la ville',
		refused: 'Cet appareil n’est plus accepté'
	},
	reconnect: 'Se reconnecter',
	reconnectText: 'Tout continue et reste gardé ici. Un code par e-mail suffit pour envoyer.',
	otherPerson: (email: string) =>
		`${email} est une autre personne. Ce qui attend ici reste gardé pour la première.`,
	close: 'Fermer',
	notSaved:
		'Ce dernier geste n’a pas pu être gardé. Faites de la place sur l’appareil et recommencez.',
	newVersion: 'Nouvelle version prête',
	update: 'Mettre à jour',
	broken: 'Cette page n’a pas pu s’ouvrir. Réessayez, ou redémarrez l’application.',
	retry: 'Réessayer',
	places: 'Où aller',
	back: 'Retour',
	nothing: 'Rien pour vous ici pour le moment.',
	needsTitle: 'À voir',
	seen: 'J’ai vu',
	signOut: 'Se déconnecter',
	signOutTitle: 'Se déconnecter\u202f?',
	signOutWaiting: (n: number) =>
		n > 1
			? `${n} gestes ne sont pas encore partis. Ils restent gardés ici et partiront à votre prochaine connexion.`
			: '1 geste n’est pas encore parti. Il reste gardé ici et partira à votre prochaine connexion.',
	signOutClean: 'Tout est envoyé.',
	cancel: 'Annuler'
};

const en: typeof fr = {
	title: (town) => `${town} on the road`,
	hello: (name) => (name === '' ? 'Hello' : `Hello ${name}`),
	setup: {
		...signInWords.en,
		emailHelp: 'The one the town gave to Comptoir.',
		welcome: 'Around town, with or without network',
		welcomeText:
			'Delivery runs and visits to shops. All you do is kept here and leaves as soon as the network is back.',
		language: 'Français',
		noConfig: 'The first time needs the network.',
		retry: 'Try again',
		nobody: (email) =>
			`${email} is not in the town’s team. Ask the town to invite you, or change address.`,
		chooseTown: 'For which town?',
		nameDevice: 'What shall we call this device?',
		nameHelp: 'To recognise it, for example “Samia’s phone”.',
		nameDefault: 'Phone',
		start: 'Start',
		enrolRefusals: {
			not_field_staff: 'You are not, or no longer, in the town’s team.',
			device_taken: 'This device is taken already. Reload the page and start again.',
			bad_name: 'Give a name of 1 to 40 letters.'
		},
		otherTab: 'Comptoir is still open in another tab.',
		otherTabText:
			'A new version is getting ready. Close the other tabs of Comptoir: it goes on by itself, nothing is lost.'
	},
	line: {
		...syncLineWords.en,
		stalled: (n) => `${waitingEn(n)} for too long`,
		removed: 'You are no longer in the town’s team',
		refused: 'This device is no longer accepted'
	},
	reconnect: 'Sign in again',
	reconnectText:
		'Everything goes on and stays saved here. A code by e-mail is enough to send again.',
	otherPerson: (email) =>
		`${email} is somebody else. What waits here stays kept for the first person.`,
	close: 'Close',
	notSaved: 'This last tap could not be kept. Free some room on the device and do it again.',
	newVersion: 'New version ready',
	update: 'Update',
	broken: 'This page could not be opened. Try again, or restart the application.',
	retry: 'Try again',
	places: 'Where to',
	back: 'Back',
	nothing: 'Nothing for you here at the moment.',
	needsTitle: 'Needs you',
	seen: 'I have seen it',
	signOut: 'Sign out',
	signOutTitle: 'Sign out?',
	signOutWaiting: (n) =>
		n > 1
			? `${n} taps have not left yet. They stay kept here and leave at your next sign-in.`
			: '1 tap has not left yet. It stays kept here and leaves at your next sign-in.',
	signOutClean: 'Everything has been sent.',
	cancel: 'Cancel'
};

export type FieldWords = typeof fr;
export const fieldWords: Record<Lang, FieldWords> = { fr, en };
