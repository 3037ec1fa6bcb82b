import { formatDay, formatTime } from '../platform/format.ts';
import { localPath, type Lang } from '../platform/language.ts';
import type { RaisedAlarm } from './alarm.ts';

type Letter = { to: string; subject: string; text: string };

const fr = {
	collected: (when: string) => `Le retrait est prévu ${when}.`,
	delivered: (when: string) => `La livraison est prévue ${when}.`,
	ownerSubject: (code: string) => `La commande ${code} attend votre réponse`,
	owner: (shop: string, placed: string, slot: string) => [
		'Bonjour,',
		'',
		`Une commande est arrivée chez ${shop} ${placed} et personne n’y a encore répondu.`,
		slot,
		'',
		'Répondez sur la tablette\u202f: « Je prépare », ou refusez si vous ne pouvez pas.'
	],
	pausedSubject: (shop: string) => `${shop} est en pause sur le Comptoir`,
	paused: (shop: string, code: string) => [
		'Bonjour,',
		'',
		`La commande ${code} est restée sans réponse. Pour que personne d’autre n’attende pour rien, ${shop} ne prend plus de commandes pour le moment.`,
		'',
		'Répondez aux commandes qui attendent, sur la tablette\u202f: la boutique rouvre d’elle-même avec la dernière.',
		'Elles ont été annulées entre-temps\u202f? Rouvrez d’un geste ici\u202f:'
	],
	townSubject: (shop: string) => `${shop} ne répond pas à une commande`,
	town: (shop: string, code: string, placed: string, slot: string, phone: string) => [
		`La commande ${code}, reçue ${placed} par ${shop}, n’a pas de réponse. ${slot}`,
		phone ? `Téléphone de la boutique\u202f: ${phone}` : 'La boutique n’a pas laissé de téléphone.',
		'',
		'Toutes celles qui ont besoin de vous\u202f:'
	],
	townPaused: (shop: string) =>
		`${shop} vient d’être mise en pause. Le client est prévenu et choisit d’attendre, d’annuler sans frais ou d’aller ailleurs.`,
	shopperSubject: (shop: string) => `${shop} ne répond pas à votre commande`,
	shopper: (name: string, shop: string) => [
		`Bonjour ${name},`,
		'',
		`Nous avons appelé ${shop} plusieurs fois pour votre commande, sans réponse. Nous en sommes désolés.`,
		'',
		'À vous de choisir, sur la page de votre commande\u202f:',
		'- attendre\u202f: vos articles restent à votre nom\u202f;',
		'- annuler, sans frais\u202f;',
		'- voir la même chose ailleurs en ville.'
	],
	moneyBack: 'Si vous annulez, ce que vous avez payé à cette boutique vous est rendu.'
};

const en: typeof fr = {
	collected: (when) => `It is to be collected ${when}.`,
	delivered: (when) => `It is to be delivered ${when}.`,
	ownerSubject: (code) => `Order ${code} is waiting for your answer`,
	owner: (shop, placed, slot) => [
		'Hello,',
		'',
		`An order came in at ${shop} ${placed} and nobody has answered it yet.`,
		slot,
		'',
		'Answer on the tablet: prepare it, or refuse it if you cannot.'
	],
	pausedSubject: (shop) => `${shop} is paused on Comptoir`,
	paused: (shop, code) => [
		'Hello,',
		'',
		`Order ${code} was not answered. So that nobody else waits in vain, ${shop} takes no orders for now.`,
		'',
		'Answer the orders that wait, on the tablet: the shop opens again by itself with the last one.',
		'They were cancelled meanwhile? Open again here:'
	],
	townSubject: (shop) => `${shop} does not answer an order`,
	town: (shop, code, placed, slot, phone) => [
		`Order ${code}, received ${placed} by ${shop}, has no answer. ${slot}`,
		phone ? `The shop’s telephone: ${phone}` : 'The shop left no telephone number.',
		'',
		'All shops that need you:'
	],
	townPaused: (shop) =>
		`${shop} has just been paused. The shopper is told, and chooses to wait, to cancel free of charge or to go elsewhere.`,
	shopperSubject: (shop) => `${shop} does not answer your order`,
	shopper: (name, shop) => [
		`Hello ${name},`,
		'',
		`We called ${shop} several times about your order and had no answer. We are sorry.`,
		'',
		'You choose, on your order’s page:',
		'- wait: your items stay in your name;',
		'- cancel, free of charge;',
		'- see the same elsewhere in town.'
	],
	moneyBack: 'If you cancel, what you paid for this shop’s part is given back.'
};

const words: Record<Lang, typeof fr> = { fr, en };

/**
 * The mails of one step: owners, then the town; at the last step the shopper as well. The shopper's link goes
 * to the shopper alone.
 * @param origin of the town's pages
 */
export function alarmMails(alarm: RaisedAlarm, origin: string, now: Date): Letter[] {
	const { step, shop, order, shopper } = alarm;
	const name = oneLine(shop.name);
	const when = (at: string, lang: Lang) =>
		`${formatDay(at, lang, alarm.zone, now)} ${lang === 'fr' ? 'à' : 'at'} ${formatTime(at, lang, alarm.zone)}`;
	const placed = (lang: Lang) => when(order.placed_at, lang);
	const slot = (lang: Lang) =>
		words[lang][order.fulfilment === 'deliver' ? 'delivered' : 'collected'](
			when(order.slot_starts_at, lang)
		);
	if (step === 'owner') {
		return alarm.owners.map(({ email, lang }) => ({
			to: email,
			subject: words[lang].ownerSubject(order.code),
			text: [...words[lang].owner(name, placed(lang), slot(lang)), `${origin}/till`].join('\n')
		}));
	}
	const toTown = alarm.operators.map(({ email, lang }) => ({
		to: email,
		subject: words[lang].townSubject(name),
		text: [
			...(step === 'pause' ? [words[lang].townPaused(name), ''] : []),
			...words[lang].town(name, order.code, placed(lang), slot(lang), shop.phone),
			`${origin}/town/sante`
		].join('\n')
	}));
	if (step === 'town') return toTown;
	const toOwners = alarm.owners.map(({ email, lang }) => ({
		to: email,
		subject: words[lang].pausedSubject(name),
		text: [...words[lang].paused(name, order.code), `${origin}/manage/${shop.slug}/reprise`].join(
			'\n'
		)
	}));
	const w = words[shopper.lang];
	const toShopper = {
		to: shopper.email,
		subject: w.shopperSubject(name),
		text: [
			...w.shopper(oneLine(shopper.name), name),
			...(shopper.paid ? ['', w.moneyBack] : []),
			'',
			origin + localPath(`/commande/${shopper.token}`, shopper.lang)
		].join('\n')
	};
	return [...toOwners, ...toTown, toShopper];
}

/** A name with line breaks in it could write a mail of its own. */
function oneLine(name: string): string {
	return name.replace(/\s+/g, ' ');
}
