import type { Lang } from '../platform/language.ts';
import type { FailReason, LeftAt } from './run.ts';

/** Why a door stayed closed, for the town and the courier. */
export const failWords: Record<Lang, Record<FailReason | 'nothing_to_bring', string>> = {
	fr: {
		absent: 'Personne',
		wrong_address: 'Adresse introuvable',
		refused: 'Refusé à la porte',
		damaged: 'Abîmé en route',
		other: 'Autre raison',
		nothing_to_bring: 'Rien à apporter'
	},
	en: {
		absent: 'Nobody there',
		wrong_address: 'Address not found',
		refused: 'Refused at the door',
		damaged: 'Damaged on the way',
		other: 'Another reason',
		nothing_to_bring: 'Nothing to bring'
	}
};

/** Where it was left, when not in somebody's hands. */
export const leftAtWords: Record<Lang, Record<LeftAt, string>> = {
	fr: {
		person: 'En mains propres',
		neighbour: 'Chez un voisin',
		safe_place: 'À un endroit convenu'
	},
	en: {
		person: 'In person',
		neighbour: 'With a neighbour',
		safe_place: 'At an agreed place'
	}
};

const fr = {
	noRun: 'Pas de tournée pour vous pour le moment.',
	noRunText: 'Elle arrive ici toute seule dès que la ville vous en confie une.',
	loading: 'Vos tournées arrivent…',
	run: (day: string, time: string) => `${day}, départ ${time}`,
	left: (n: number) =>
		n > 1 ? `encore ${n} arrêts` : n === 1 ? 'encore 1 arrêt' : 'tout est fait',
	next: 'Maintenant',
	then: 'Ensuite',
	before: 'Déjà faits',
	around: (time: string) => `vers ${time}`,
	kinds: { pickup: 'Prendre chez', drop: 'Livrer à', return: 'Rapporter à' },
	hours: (ranges: string) => `Ouverte ${ranges}`,
	closedToday: 'Fermée aujourd’hui',
	call: 'Appeler',
	map: 'Y aller',
	toTake: 'À prendre',
	toBring: 'À remettre',
	notFetched: 'pas encore pris à la boutique. Cochez s’il est là.',
	nothingToGive: 'Rien n’a encore été pris pour cette porte.',
	notYet: 'pas encore prêt, dit la boutique',
	pieces: (n: number) => (n > 1 ? `${n} pièces` : '1 pièce'),
	nothingHere: 'Plus rien à prendre ici pour cette tournée.',
	goOn: 'Continuer',
	taken: (n: number) => (n > 1 ? `J’ai pris les ${n} paquets` : 'J’ai pris le paquet'),
	takenSome: (n: number, of: number) =>
		n === 0 ? 'Rien n’était prêt' : `J’ai pris ${n} sur ${of}`,
	given: (name: string) => `Remis à ${name}`,
	someoneElse: 'À quelqu’un d’autre',
	toWhom: 'À qui ?',
	toWhomHelp: 'Un nom, comme il est sur la porte.',
	where: 'Où ?',
	save: 'Enregistrer',
	impossible: 'Pas possible',
	why: 'Que se passe-t-il ?',
	whatNext: 'Et maintenant ?',
	nexts: {
		next_run: 'Je garde, pour une prochaine tournée',
		back_to_shops: 'Je rapporte aux boutiques'
	},
	backAdded: 'Les boutiques s’ajoutent à la fin de la liste dès que le réseau est là.',
	note: 'Un mot, que le client lira aussi (facultatif)',
	broughtBack: 'C’est rapporté',
	undo: 'Annuler ce geste',
	doneAt: (time: string) => `fait à ${time}`,
	failedAt: (time: string) => `non remis, ${time}`,
	end: 'Terminer la tournée',
	ended: 'Tournée terminée. Merci !',
	cancelled: 'La ville a annulé cette tournée.',
	waiting: 'gardé ici, pas encore envoyé',
	close: 'Fermer'
};

const en: typeof fr = {
	noRun: 'No run for you at the moment.',
	noRunText: 'It arrives here by itself as soon as the town gives you one.',
	loading: 'Your runs are arriving…',
	run: (day, time) => `${day}, leaving ${time}`,
	left: (n) => (n > 1 ? `${n} stops left` : n === 1 ? '1 stop left' : 'all done'),
	next: 'Now',
	then: 'Then',
	before: 'Done already',
	around: (time) => `about ${time}`,
	kinds: { pickup: 'Fetch at', drop: 'Deliver to', return: 'Bring back to' },
	hours: (ranges) => `Open ${ranges}`,
	closedToday: 'Closed today',
	call: 'Call',
	map: 'Go there',
	toTake: 'To take',
	toBring: 'To hand over',
	notFetched: 'not fetched from the shop yet. Tick it if it is here.',
	nothingToGive: 'Nothing has been fetched for this door yet.',
	notYet: 'not ready yet, says the shop',
	pieces: (n) => (n > 1 ? `${n} pieces` : '1 piece'),
	nothingHere: 'Nothing left to take here for this run.',
	goOn: 'Go on',
	taken: (n) => (n > 1 ? `I have the ${n} parcels` : 'I have the parcel'),
	takenSome: (n, of) => (n === 0 ? 'Nothing was ready' : `I have ${n} of ${of}`),
	given: (name) => `Given to ${name}`,
	someoneElse: 'To somebody else',
	toWhom: 'To whom?',
	toWhomHelp: 'A name, as it is on the door.',
	where: 'Where?',
	save: 'Save',
	impossible: 'Not possible',
	why: 'What is the matter?',
	whatNext: 'And now?',
	nexts: {
		next_run: 'I keep it, for another run',
		back_to_shops: 'I bring it back to the shops'
	},
	backAdded: 'The shops join the end of the list as soon as there is a network.',
	note: 'A word, which the customer reads too (optional)',
	broughtBack: 'Brought back',
	undo: 'Undo this',
	doneAt: (time) => `done at ${time}`,
	failedAt: (time) => `not delivered, ${time}`,
	end: 'End the run',
	ended: 'Run ended. Thank you!',
	cancelled: 'The town has called this run off.',
	waiting: 'saved here, not sent yet',
	close: 'Close'
};

export type CourierWords = typeof fr;
export const courierWords: Record<Lang, CourierWords> = { fr, en };
