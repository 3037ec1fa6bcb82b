import type { Lang } from '../platform/language.ts';
import type { RunRefusal } from './delivery-commands.ts';
import type { Run, Stop } from './run.ts';

const fr = {
	title: 'Tournées',
	intro:
		'Ce qui est à livrer, et les tournées qui l’emportent. Une tournée passe d’abord dans les boutiques, puis chez les gens.',
	waiting: 'À livrer',
	nothing: 'Rien à livrer',
	nothingText: 'Les paniers à livrer arrivent ici dès qu’ils sont payés.',
	take: 'Prendre',
	name: 'Pour',
	address: 'Adresse',
	shops: 'Boutiques',
	readyAt: 'Prêt pour',
	ready: 'tout est prêt',
	notReady: (n: number) => (n > 1 ? `${n} parts en préparation` : '1 part en préparation'),
	tried: 'déjà présenté, chez le livreur',
	roughly: 'position approchée',
	departure: 'Départ',
	courier: 'Livreur ou livreuse',
	nobody: 'Personne pour l’instant',
	plan: 'Préparer la tournée',
	runs: 'Tournées',
	noRuns: 'Aucune tournée encore.',
	older: 'Plus anciennes',
	doors: 'Portes',
	made: (made: number, doors: number) => `${made} sur ${doors}`,
	failed: (n: number) => `${n} non remis`,
	states: {
		planned: 'Prévue',
		under_way: 'En route',
		done: 'Terminée',
		cancelled: 'Annulée'
	} satisfies Record<Run['state'], string>,
	runTitle: (day: string) => `Tournée de ${day}`,
	runOf: (day: string) => day,
	kinds: { pickup: 'Prendre', drop: 'Livrer', return: 'Rapporter' } satisfies Record<
		Stop['kind'],
		string
	>,
	stopStates: { todo: '', done: 'fait', failed: 'non remis' } satisfies Record<
		Stop['state'],
		string
	>,
	closedThen: 'fermée à cette heure',
	up: (name: string) => `Monter ${name}`,
	down: (name: string) => `Descendre ${name}`,
	assign: 'Confier',
	callOff: 'Annuler la tournée',
	callOffHelp: 'Possible tant que rien n’a été pris. Les paniers redeviennent « à livrer ».',
	load: 'Ce que chaque boutique remet',
	print: 'Imprimer cette page la donne sur papier.',
	pieces: (n: number) => (n > 1 ? `${n} pièces` : '1 pièce'),
	given: 'Remis',
	phone: (seen: string) => `Téléphone entendu ${seen}.`,
	phoneWaiting: (n: number, seen: string) =>
		`${n > 1 ? `${n} gestes attendent` : '1 geste attend'} sur son téléphone, entendu ${seen}.`,
	phoneLost: (n: number) =>
		`Le navigateur de ce téléphone a perdu ${n > 1 ? `${n} gestes` : '1 geste'} avant de les envoyer\u202f: demandez ce qui a été remis.`,
	noPhone: 'Son téléphone n’est pas encore prêt\u202f: ouvrir /field et se connecter, une fois.',
	back: 'Toutes les tournées',
	chooseOne: 'Choisissez au moins un panier.',
	tooMany: (n: number) => `Au plus ${n} portes par tournée\u202f: faites-en deux.`,
	badTime: 'Donnez une heure de départ.',
	refusals: {
		not_allowed: 'Cette page est celle de la ville.',
		malformed: 'La tournée n’a pas pu être lue. Recommencez.',
		unknown_courier: 'Cette personne ne fait plus partie de l’équipe.',
		not_deliverable:
			'Un de ces paniers vient d’être pris par une autre tournée, ou n’est plus à livrer. La liste est à jour.',
		door_before_shop: 'Une porte ne peut pas passer avant la boutique qui la sert.',
		changed_meanwhile: 'La tournée a bougé entre-temps. La voici à jour\u202f: recommencez.',
		run_over: 'Cette tournée est terminée.',
		under_way: 'Le livreur a déjà pris des paquets\u202f: la tournée ne s’annule plus.'
	} satisfies Record<RunRefusal, string>
};

const en: typeof fr = {
	title: 'Delivery runs',
	intro:
		'What is to be delivered, and the runs that take it. A run goes to the shops first, then to people’s doors.',
	waiting: 'To deliver',
	nothing: 'Nothing to deliver',
	nothingText: 'Baskets to deliver arrive here as soon as they are paid.',
	take: 'Take',
	name: 'For',
	address: 'Address',
	shops: 'Shops',
	readyAt: 'Ready for',
	ready: 'all ready',
	notReady: (n) => (n > 1 ? `${n} parts in preparation` : '1 part in preparation'),
	tried: 'tried before, with the courier',
	roughly: 'approximate position',
	departure: 'Departure',
	courier: 'Courier',
	nobody: 'Nobody yet',
	plan: 'Prepare the run',
	runs: 'Runs',
	noRuns: 'No run yet.',
	older: 'Older ones',
	doors: 'Doors',
	made: (made, doors) => `${made} of ${doors}`,
	failed: (n) => `${n} not delivered`,
	states: { planned: 'Planned', under_way: 'Under way', done: 'Done', cancelled: 'Called off' },
	runTitle: (day) => `Run of ${day}`,
	runOf: (day) => day,
	kinds: { pickup: 'Fetch', drop: 'Deliver', return: 'Bring back' },
	stopStates: { todo: '', done: 'done', failed: 'not delivered' },
	closedThen: 'closed at that time',
	up: (name) => `Move ${name} up`,
	down: (name) => `Move ${name} down`,
	assign: 'Assign',
	callOff: 'Call the run off',
	callOffHelp: 'Possible while nothing has been taken. Its baskets are “to deliver” again.',
	load: 'What each shop hands over',
	print: 'Printing this page gives it on paper.',
	pieces: (n) => (n > 1 ? `${n} pieces` : '1 piece'),
	given: 'Given',
	phone: (seen) => `Phone heard ${seen}.`,
	phoneWaiting: (n, seen) =>
		`${n > 1 ? `${n} taps wait` : '1 tap waits'} on the phone, heard ${seen}.`,
	phoneLost: (n) =>
		`The browser of this phone lost ${n > 1 ? `${n} taps` : '1 tap'} before sending: ask what was handed over.`,
	noPhone: 'The phone is not ready yet: open /field and sign in, once.',
	back: 'All runs',
	chooseOne: 'Choose at least one basket.',
	tooMany: (n) => `At most ${n} doors a run: make two.`,
	badTime: 'Give a time of departure.',
	refusals: {
		not_allowed: 'This page is the town’s.',
		malformed: 'The run could not be read. Please start again.',
		unknown_courier: 'This person is no longer in the team.',
		not_deliverable:
			'Another run has just taken one of these baskets, or it is not to be delivered any more. The list is up to date.',
		door_before_shop: 'A door cannot come before the shop that has something for it.',
		changed_meanwhile: 'The run has changed meanwhile. Here it is up to date: please do it again.',
		run_over: 'This run is over.',
		under_way: 'The courier has taken parcels already: the run cannot be called off.'
	}
};

export type DeliveryWords = typeof fr;
export const deliveryWords: Record<Lang, DeliveryWords> = { fr, en };
