import type { Lang } from '../platform/language.ts';

export const waitingFr = (n: number) => `${n} en attente`;
export const waitingEn = (n: number) => `${n} waiting`;

/** What the permanent line says on any device; each shell adds what it says of itself. */
const fr = {
	allSent: (time: string) => `Tout est envoyé · ${time}`,
	sending: (n: number) => `Envoi en cours · ${waitingFr(n)}`,
	offline: (n: number) =>
		n === 0
			? 'Sans réseau · tout est enregistré ici'
			: `Sans réseau · tout est enregistré ici · ${waitingFr(n)}`,
	serverIll: (n: number) =>
		n === 0
			? 'Le serveur ne répond pas · tout est enregistré ici'
			: `Le serveur ne répond pas · tout est enregistré ici · ${waitingFr(n)}`,
	signedOut: (n: number) =>
		n === 0 ? 'Reconnectez-vous pour recevoir' : `Reconnectez-vous pour envoyer · ${waitingFr(n)}`,
	sendingPhotos: (n: number) => (n > 1 ? `Envoi de ${n} photos` : 'Envoi d’une photo'),
	storageIll: 'La tablette n’arrive plus à écrire',
	notYet: 'Première synchro…',
	silent: (time: string) => `Pas de nouvelles du serveur depuis ${time}`
};

const en: typeof fr = {
	allSent: (time) => `All sent · ${time}`,
	sending: (n) => `Sending · ${waitingEn(n)}`,
	offline: (n) =>
		n === 0
			? 'No network · everything is saved here'
			: `No network · everything is saved here · ${waitingEn(n)}`,
	serverIll: (n) =>
		n === 0
			? 'The server does not answer · everything is saved here'
			: `The server does not answer · everything is saved here · ${waitingEn(n)}`,
	signedOut: (n) => (n === 0 ? 'Sign in to receive' : `Sign in to send · ${waitingEn(n)}`),
	sendingPhotos: (n) => (n > 1 ? `Sending ${n} photos` : 'Sending a photo'),
	storageIll: 'The tablet can no longer write',
	notYet: 'First sync…',
	silent: (time) => `No news from the server since ${time}`
};

export interface SyncLineWords extends Readonly<typeof fr> {
	/** Operations wait too long though the network is up. */
	stalled: (n: number) => string;
	/** The person no longer works here. */
	removed: string;
	/** The device is no longer taken for one of ours. */
	refused: string;
}

export const syncLineWords: Record<Lang, typeof fr> = { fr, en };
