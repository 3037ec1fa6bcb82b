import type { OperationResult } from '../offline/operation.ts';
import type { Lang } from '../platform/language.ts';

/**
 * What a person reads when a tap could not be done (S4), by the result's code. Each place of the field adds the
 * codes of its own operations.
 */
const fr: Record<string, string> = {
	no_longer_staff:
		'Vous n’étiez plus dans l’équipe de la ville quand ceci est arrivé. La ville l’a reçu et décide.',
	other_town: 'Ceci était pour une autre ville.',
	unsupported_operation:
		'Cette version de l’application est trop ancienne pour ce geste. Mettez-la à jour.',
	malformed: 'Ce geste est arrivé abîmé. Refaites-le, s’il vous plaît.',
	id_reused: 'Ce geste a été reçu deux fois, avec deux contenus. Le premier compte.',
	not_your_run: 'Cette tournée a été confiée à quelqu’un d’autre.',
	run_cancelled: 'La ville a annulé cette tournée. Appelez-la pour savoir où vont les paquets.',
	already_delivered: 'Quelqu’un a déjà noté cette livraison comme remise.',
	moved_on: 'Ces paquets sont déjà repartis autrement. Regardez la tournée à jour.',
	shop_has_owner:
		'Cette boutique a maintenant son patron : c’est à lui de changer cela, ou de vous y autoriser.',
	unknown_shop: 'Cette boutique n’est pas connue de la ville. Recommencez la visite.',
	bad_register_number: 'Le numéro SIREN ou SIRET n’est pas juste.',
	nothing_to_bring: 'Rien n’a été pris dans les boutiques pour cette porte.',
	not_field_staff: 'Les visites sont pour les opérateurs et les animateurs de la ville.',
	stops_left: 'Il reste des arrêts à faire dans cette tournée.'
};

const en: Record<string, string> = {
	no_longer_staff:
		'You were no longer in the town’s team when this arrived. The town has received it and decides.',
	other_town: 'This was meant for another town.',
	unsupported_operation: 'This version of the application is too old for this tap. Update it.',
	malformed: 'This tap arrived damaged. Please do it again.',
	id_reused: 'This tap arrived twice with two contents. The first one counts.',
	not_your_run: 'This run has been given to somebody else.',
	run_cancelled: 'The town has called this run off. Ring them to know where the parcels go.',
	already_delivered: 'Somebody has already noted this delivery as handed over.',
	moved_on: 'These parcels have moved on another way. Look at the run as it is now.',
	shop_has_owner: 'This shop has its owner now: it is theirs to change, or to let you.',
	unknown_shop: 'The town does not know this shop. Begin the visit again.',
	bad_register_number: 'The SIREN or SIRET number is not right.',
	nothing_to_bring: 'Nothing was fetched from the shops for this door.',
	not_field_staff: 'Visits are for the town’s operators and animators.',
	stops_left: 'This run still has stops to be made.'
};

const otherwise: Record<Lang, string> = {
	fr: 'Ceci n’a pas pu être fait\u202f: la situation avait changé. Regardez, puis recommencez si besoin.',
	en: 'This could not be done: things had changed. Have a look, then do it again if needed.'
};

/** The sentence for an operation that ended as a conflict or a refusal. */
export function fieldEnd({ code }: OperationResult, lang: Lang): string {
	const words = lang === 'fr' ? fr : en;
	return code !== null && Object.hasOwn(words, code) ? words[code]! : otherwise[lang];
}
