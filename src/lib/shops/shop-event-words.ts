import { formatPrice } from '../platform/format.ts';
import type { Lang } from '../platform/language.ts';
import type { ShopEvent } from './approval.ts';
import { batchSentence, daysSentence } from './desk-event-words.ts';

type Detail = ShopEvent['detail'];
const text = (value: unknown) => (typeof value === 'string' ? value : '');
const withMore = (sentence: string, more: string) =>
	more === '' ? sentence : `${sentence}\u202f: ${more}`;
const euros = (cents: unknown, lang: Lang) =>
	typeof cents === 'number' ? formatPrice(cents, lang) : '';
/** What a job gives as its reason, in words; a person's own words stay as they are. */
const reasonWords: Record<Lang, Record<string, string>> = {
	fr: { no_answer: 'une commande est restée sans réponse' },
	en: { no_answer: 'an order was not answered' }
};

/** Why a shop is paused or closed, as people read it. */
export function reasonSentence(reason: string, lang: Lang): string {
	return Object.hasOwn(reasonWords[lang], reason) ? reasonWords[lang][reason]! : reason;
}

const withReason = (sentence: string, { reason }: Detail, lang: Lang = 'fr') =>
	withMore(sentence, text(reason) === '' ? '' : reasonSentence(text(reason), lang));

/** What was done, by kind. A kind of a later version reads as it is. */
const fr: Record<string, (detail: Detail) => string> = {
	'shop.draft': (d) => withReason('Renvoyée en préparation', d),
	'shop.review': () => 'Validation demandée',
	'shop.open': () => 'Boutique ouverte',
	'shop.paused': (d) => withReason('Mise en pause', d),
	'shop.closed': (d) => withReason('Fermée', d),
	'shop.hours': () => 'Heures d’ouverture changées',
	'shop.page': () => 'Page de la boutique changée',
	'shop.front': () => 'Photo de la devanture changée',
	'shop.closure': (d) => withMore('Fermeture annoncée', daysSentence(d, 'fr')),
	'shop.reopening': (d) => withMore('Fermeture annulée', daysSentence(d, 'fr')),
	'products.edited': (d) => withMore('Articles changés au bureau', batchSentence(d, 'fr')),
	'products.imported': (d) => withMore('Tableau d’articles apporté', batchSentence(d, 'fr')),
	'help.allowed': (d) => `Aide de la ville autorisée pour ${String(d.days)} jours`,
	'help.ended': () => 'Aide de la ville reprise',
	'member.invited': (d) => `${text(d.email)} invité`,
	'member.joined': (d) => `${text(d.email)} a rejoint la boutique`,
	'member.changed': (d) => `Rôle de ${text(d.email)} changé`,
	'member.removed': (d) => `${text(d.email)} retiré de la boutique`,
	'shop.reopened': () => 'Boutique rouverte\u202f: elle a répondu',
	'order.unanswered': (d) =>
		`Commande ${text(d.code)} sans réponse\u202f: ${text(d.step) === 'town' ? 'ville prévenue' : 'propriétaires prévenus'}`,
	'town.message': (d) => `Message de la ville\u202f: ${text(d.text)}`,
	'commission.paid': (d) => `Commission réglée à la ville\u202f: ${euros(d.amount_cents, 'fr')}`,
	'commission.unpaid': (d) =>
		`Règlement de commission annulé\u202f: ${euros(d.amount_cents, 'fr')}`,
	'visit.started': () => 'Visite commencée',
	'visit.ended': (d) => `Visite terminée, invitation pour ${text(d.email)}`
};

const en: typeof fr = {
	'shop.draft': (d) => withReason('Sent back to preparation', d, 'en'),
	'shop.review': () => 'Approval asked for',
	'shop.open': () => 'Shop opened',
	'shop.paused': (d) => withReason('Paused', d, 'en'),
	'shop.closed': (d) => withReason('Closed', d, 'en'),
	'shop.hours': () => 'Opening hours changed',
	'shop.page': () => 'Shop page changed',
	'shop.front': () => 'Photo of the front changed',
	'shop.closure': (d) => withMore('Closure announced', daysSentence(d, 'en')),
	'shop.reopening': (d) => withMore('Closure taken back', daysSentence(d, 'en')),
	'products.edited': (d) => withMore('Articles changed at the desk', batchSentence(d, 'en')),
	'products.imported': (d) => withMore('Table of articles brought', batchSentence(d, 'en')),
	'help.allowed': (d) => `Help of the town allowed for ${String(d.days)} days`,
	'help.ended': () => 'Help of the town taken back',
	'member.invited': (d) => `${text(d.email)} invited`,
	'member.joined': (d) => `${text(d.email)} joined the shop`,
	'member.changed': (d) => `Role of ${text(d.email)} changed`,
	'member.removed': (d) => `${text(d.email)} removed from the shop`,
	'shop.reopened': () => 'Shop opened again: it answered',
	'order.unanswered': (d) =>
		`Order ${text(d.code)} unanswered: ${text(d.step) === 'town' ? 'town told' : 'owners told'}`,
	'town.message': (d) => `Message from the town: ${text(d.text)}`,
	'commission.paid': (d) => `Commission paid to the town: ${euros(d.amount_cents, 'en')}`,
	'commission.unpaid': (d) => `Payment of commission undone: ${euros(d.amount_cents, 'en')}`,
	'visit.started': () => 'Visit begun',
	'visit.ended': (d) => `Visit ended, invitation for ${text(d.email)}`
};

const roles: Record<Lang, Record<NonNullable<ShopEvent['role']>, string>> = {
	fr: { owner: 'boutique', staff: 'équipe', operator: 'ville', animator: 'ville' },
	en: { owner: 'shop', staff: 'staff', operator: 'town', animator: 'town' }
};

/** What happened and who did it: the sentence, then "name, as whom". */
export function eventSentence(event: ShopEvent, lang: Lang): { what: string; who: string } {
	const words = lang === 'fr' ? fr : en;
	const say = Object.hasOwn(words, event.kind) ? words[event.kind] : undefined;
	const who = [event.name, event.role && roles[lang][event.role]].filter(Boolean).join(', ');
	return { what: say ? say(event.detail) : event.kind, who };
}
