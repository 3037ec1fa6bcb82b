import type { Lang } from '../platform/language.ts';
import type { ShopEvent } from './approval.ts';

type Detail = ShopEvent['detail'];
const text = (value: unknown) => (typeof value === 'string' ? value : '');
const withReason = (sentence: string, { reason }: Detail) =>
	text(reason) === '' ? sentence : `${sentence}\u202f: ${text(reason)}`;

/** What was done, by kind. A kind of a later version reads as it is. */
const fr: Record<string, (detail: Detail) => string> = {
	'shop.draft': (d) => withReason('Renvoyée en préparation', d),
	'shop.review': () => 'Validation demandée',
	'shop.open': () => 'Boutique ouverte',
	'shop.paused': (d) => withReason('Mise en pause', d),
	'shop.closed': (d) => withReason('Fermée', d),
	'shop.hours': () => 'Heures d’ouverture changées',
	'shop.page': () => 'Page de la boutique changée',
	'help.allowed': (d) => `Aide de la ville autorisée pour ${String(d.days)} jours`,
	'help.ended': () => 'Aide de la ville reprise',
	'member.invited': (d) => `${text(d.email)} invité`,
	'member.joined': (d) => `${text(d.email)} a rejoint la boutique`,
	'member.changed': (d) => `Rôle de ${text(d.email)} changé`,
	'member.removed': (d) => `${text(d.email)} retiré de la boutique`,
	'visit.started': () => 'Visite commencée',
	'visit.ended': (d) => `Visite terminée, invitation pour ${text(d.email)}`
};

const en: typeof fr = {
	'shop.draft': (d) => withReason('Sent back to preparation', d),
	'shop.review': () => 'Approval asked for',
	'shop.open': () => 'Shop opened',
	'shop.paused': (d) => withReason('Paused', d),
	'shop.closed': (d) => withReason('Closed', d),
	'shop.hours': () => 'Opening hours changed',
	'shop.page': () => 'Shop page changed',
	'help.allowed': (d) => `Help of the town allowed for ${String(d.days)} days`,
	'help.ended': () => 'Help of the town taken back',
	'member.invited': (d) => `${text(d.email)} invited`,
	'member.joined': (d) => `${text(d.email)} joined the shop`,
	'member.changed': (d) => `Role of ${text(d.email)} changed`,
	'member.removed': (d) => `${text(d.email)} removed from the shop`,
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
