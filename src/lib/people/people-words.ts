import type { Lang } from '../platform/language.ts';
import type { SignInRefusal } from './sign-in-commands.ts';

const fr = {
	signIn: 'Se connecter',
	signInIntro: 'Sans mot de passe\u202f: nous vous envoyons un code par e-mail.',
	signInGuest: 'Pas besoin de compte pour commander. Il sert à retrouver vos commandes.',
	email: 'Votre e-mail',
	send: 'Recevoir un code',
	codeTitle: 'Votre code',
	codeIntro: (email: string) => `Nous l’avons envoyé à ${email}. Il vaut dix minutes.`,
	code: 'Code à 6 chiffres',
	codeHint: 'Rien reçu\u202f? Regardez dans les indésirables.',
	enter: 'Entrer',
	otherEmail: 'Changer d’adresse',
	resend: 'Renvoyer un code',
	refusals: {
		bad_email: 'Vérifiez l’e-mail\u202f: il en faut un comme camille@exemple.fr.',
		bad_code: 'Le code a 6 chiffres, comme 123456. Recopiez-le depuis l’e-mail.',
		wrong_code: 'Ce code n’est pas le bon, ou il a expiré. Vérifiez-le, ou demandez-en un autre.',
		too_many_codes: 'Beaucoup de codes demandés. Attendez une minute, puis réessayez.',
		too_many_tries: 'Trop d’essais. Attendez une minute, puis demandez un autre code.'
	} satisfies Record<SignInRefusal | 'bad_code', string>,
	wait: (seconds: number) => `Trop de demandes d’un coup. Réessayez dans ${seconds} s.`,
	signedOut: 'Vous êtes déconnecté.',
	account: 'Mon compte',
	hello: (name: string) => (name ? `Bonjour, ${name}` : 'Bonjour'),
	orders: 'Vos commandes',
	noOrders: 'Pas encore de commande. Celles passées avec cet e-mail apparaissent ici.',
	noOrdersWay: 'Voir les boutiques',
	shops: 'Vos boutiques',
	roles: {
		owner: 'Gérant',
		staff: 'Équipe',
		operator: 'Opérateur',
		animator: 'Animation'
	} as Record<string, string>,
	openTill: 'Ouvrir le comptoir',
	openDesk: 'Bureau de la boutique',
	towns: 'Votre ville',
	openTown: 'Voir le tableau de la ville',
	you: 'Vous',
	name: 'Votre nom',
	nameHint: 'Proposé quand vous commandez',
	save: 'Enregistrer',
	saved: 'C’est enregistré.',
	signOut: 'Se déconnecter',
	badName: 'Un nom a 80 lettres au plus.'
};

const en: typeof fr = {
	signIn: 'Sign in',
	signInIntro: 'No password: we send you a code by e-mail.',
	signInGuest: 'No account is needed to order. It serves to find your orders again.',
	email: 'Your e-mail',
	send: 'Send me a code',
	codeTitle: 'Your code',
	codeIntro: (email) => `We sent it to ${email}. It is good for ten minutes.`,
	code: 'Six-digit code',
	codeHint: 'Nothing received? Look in your junk mail.',
	enter: 'Enter',
	otherEmail: 'Change the address',
	resend: 'Send another code',
	refusals: {
		bad_email: 'Check the e-mail: it should look like camille@example.com.',
		bad_code: 'The code has 6 digits, like 123456. Copy it from the e-mail.',
		wrong_code: 'This code is not right, or has expired. Check it, or ask for another one.',
		too_many_codes: 'Many codes were asked for. Wait a minute, then try again.',
		too_many_tries: 'Too many tries. Wait a minute, then ask for another code.'
	},
	wait: (seconds) => `Too many requests at once. Try again in ${seconds} s.`,
	signedOut: 'You are signed out.',
	account: 'My account',
	hello: (name) => (name ? `Hello, ${name}` : 'Hello'),
	orders: 'Your orders',
	noOrders: 'No order yet. Those placed with this e-mail appear here.',
	noOrdersWay: 'See the shops',
	shops: 'Your shops',
	roles: { owner: 'Owner', staff: 'Staff', operator: 'Operator', animator: 'Town team' },
	openTill: 'Open the till',
	openDesk: 'The shop’s desk',
	towns: 'Your town',
	openTown: 'See the town’s overview',
	you: 'You',
	name: 'Your name',
	nameHint: 'Proposed when you order',
	save: 'Save',
	saved: 'It is saved.',
	signOut: 'Sign out',
	badName: 'A name has 80 letters at most.'
};

export const peopleWords: Record<Lang, typeof fr> = { fr, en };
