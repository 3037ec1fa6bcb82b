import { formatDay, formatTime } from '../platform/format.ts';
import type { Lang } from '../platform/language.ts';

const fr = {
	watched: (moment: string) => `Dernière pièce\u202f: la boutique vérifie avant ${moment}.`,
	late: 'La boutique n’a pas encore pu vérifier',
	lateText: (shop: string, moment: string) =>
		`C’était la dernière pièce, et ${shop} devait regarder avant ${moment}. Il y a sans doute du monde en boutique. Votre article reste à votre nom\u202f; faites comme il vous arrange.`,
	silent: 'La boutique ne répond pas',
	silentText: (shop: string) =>
		`Nous avons appelé ${shop} plusieurs fois, sans réponse. Votre article reste à votre nom\u202f: attendez encore, annulez sans frais ou cherchez ailleurs en ville.`,
	wait: 'Attendre et regarder à nouveau',
	cancel: 'Annuler chez cette boutique, sans frais',
	elsewhere: 'Voir la même chose ailleurs en ville',
	at: (shop: string) => `chez ${shop}`,
	trade: (trade: string) => `Tout le rayon ${trade}`
};
const en: typeof fr = {
	watched: (moment) => `Last one: the shop checks by ${moment}.`,
	late: 'The shop has not been able to check yet',
	lateText: (shop, moment) =>
		`It was the last one, and ${shop} was to look by ${moment}. There are probably customers in the shop. It stays in your name; do what suits you.`,
	silent: 'The shop does not answer',
	silentText: (shop) =>
		`We called ${shop} several times and had no answer. It stays in your name: wait some more, cancel free of charge, or look elsewhere in town.`,
	wait: 'Wait and look again',
	cancel: 'Cancel at this shop, free of charge',
	elsewhere: 'See the same elsewhere in town',
	at: (shop) => `at ${shop}`,
	trade: (trade) => `Everything in ${trade}`
};

export const lastPieceWords: Record<Lang, typeof fr> = { fr, en };

/** "14 h 20" today, "demain 9 h 20" on another day. */
export function confirmMoment(at: string, lang: Lang, zone: string, now: Date): string {
	const day = formatDay(at, lang, zone, now);
	const time = formatTime(at, lang, zone);
	return day === formatDay(now, lang, zone, now) ? time : `${day} ${time}`;
}
