import type { Lang } from '../platform/language.ts';
import type { SignInRefusal } from './device-session.ts';

const fr = {
	email: 'Votre adresse e-mail',
	sendCode: 'Recevoir un code',
	code: 'Code reçu par e-mail',
	codeHelp: (email: string) => `Envoyé à ${email}. Regardez aussi les indésirables.`,
	signIn: 'Entrer',
	otherEmail: 'Changer d’adresse',
	sendAgain: 'Renvoyer un code',
	refusals: {
		bad_email: 'Cette adresse ne semble pas juste. Vérifiez-la.',
		wrong_code: 'Ce code n’est pas le bon, ou il est trop vieux. Demandez-en un autre.',
		too_many: 'Trop de codes demandés. Attendez quelques minutes.',
		offline: 'Pas de réseau. Pour se connecter, il en faut une fois.',
		server: 'Le serveur ne répond pas bien. Réessayez dans un instant.'
	} satisfies Record<SignInRefusal, string>
};

const en: typeof fr = {
	email: 'Your e-mail address',
	sendCode: 'Get a code',
	code: 'Code received by e-mail',
	codeHelp: (email) => `Sent to ${email}. Look in the spam folder too.`,
	signIn: 'Enter',
	otherEmail: 'Change address',
	sendAgain: 'Send another code',
	refusals: {
		bad_email: 'This address does not look right. Check it.',
		wrong_code: 'This is not the right code, or it is too old. Ask for another one.',
		too_many: 'Too many codes asked for. Wait a few minutes.',
		offline: 'No network. Signing in needs it once.',
		server: 'The server does not answer well. Try again in a moment.'
	}
};

export type SignInWords = typeof fr;
export const signInWords: Record<Lang, SignInWords> = { fr, en };
