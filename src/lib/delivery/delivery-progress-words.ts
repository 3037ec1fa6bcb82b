import { formatDay, formatTime } from '../platform/format.ts';
import type { Lang } from '../platform/language.ts';
import type { DeliveryProgress } from './delivery-progress.ts';
import type { FailReason, LeftAt } from './run.ts';

const fr = {
	soon: 'Dès que tout est prêt, un livreur ou une livreuse passe dans les boutiques et vous l’apporte.',
	planned: (day: string, time: string) => `Livraison prévue ${day}, vers ${time}.`,
	coming: (time: string) => `En route vers chez vous, vers ${time}.`,
	delivered: (day: string, time: string, to: string) => `Livré ${day} à ${time}, remis à ${to}.`,
	left: {
		person: '',
		neighbour: 'C’est chez un voisin.',
		safe_place: 'C’est à l’endroit convenu.'
	} satisfies Record<LeftAt, string>,
	reasons: {
		absent: 'Personne n’a ouvert.',
		wrong_address: 'L’adresse n’a pas été trouvée.',
		refused: 'Cela a été refusé à la porte.',
		damaged: 'Un article a été abîmé en route.',
		other: ''
	} satisfies Record<FailReason, string>,
	again: (day: string) => `Pas remis ${day}.`,
	againNext: 'Nous le gardons et repassons lors d’une prochaine tournée, sans frais.',
	backNext:
		'Vos articles retournent dans leurs boutiques. Vous pouvez venir les chercher avec votre code, ou annuler\u202f: l’argent vous revient.',
	note: (text: string) => `Un mot du livreur\u202f: «\u00a0${text}\u00a0»`
};

const en: typeof fr = {
	soon: 'As soon as everything is ready, a courier collects it from the shops and brings it to you.',
	planned: (day, time) => `Delivery planned ${day}, about ${time}.`,
	coming: (time) => `On its way to you, about ${time}.`,
	delivered: (day, time, to) => `Delivered ${day} at ${time}, given to ${to}.`,
	left: {
		person: '',
		neighbour: 'It is with a neighbour.',
		safe_place: 'It is at the agreed place.'
	},
	reasons: {
		absent: 'Nobody opened.',
		wrong_address: 'The address was not found.',
		refused: 'It was refused at the door.',
		damaged: 'An item was damaged on the way.',
		other: ''
	},
	again: (day) => `Not handed over ${day}.`,
	againNext: 'We keep it and come back on another run, at no cost.',
	backNext:
		'Your items go back to their shops. You can collect them there with your code, or cancel: the money comes back to you.',
	note: (text) => `A word from the courier: “${text}”`
};

const words: Record<Lang, typeof fr> = { fr, en };

/**
 * The sentences of a delivery, the first one the news.
 * @param progress null while no run has it
 */
export function deliverySentences(
	progress: DeliveryProgress | null,
	{ lang, zone, now }: { lang: Lang; zone: string; now: Date }
): string[] {
	const w = words[lang];
	const day = (at: string) => formatDay(at, lang, zone, now);
	const time = (at: string) => formatTime(at, lang, zone);
	if (progress === null || progress.state === 'waiting') return [w.soon];
	const { state, planned_at, at, to, left_at, reason, note } = progress;
	const when = at ?? planned_at;
	const said = note === null ? '' : w.note(note);
	switch (state) {
		case 'planned':
			return [w.planned(day(planned_at), time(planned_at))];
		case 'coming':
			return [w.coming(time(planned_at))];
		case 'delivered':
			return kept(w.delivered(day(when), time(when), to ?? ''), left_at ? w.left[left_at] : '');
		default: {
			const why = reason === null || reason === 'nothing_to_bring' ? '' : w.reasons[reason];
			return kept(w.again(day(when)), why, state === 'again' ? w.againNext : w.backNext, said);
		}
	}
}

const kept = (...sentences: string[]) => sentences.filter((sentence) => sentence !== '');
